"""How a machine says that a mailbox or an address comes to its end, by two words in a sentence."""

from __future__ import annotations

from mailsync.classify.search.pairs import Pairs

_BOXES = (
    "mailbox", "inbox", "address", "this account", "email account", "postfach", "adresse",
    "mailadresse", "e-mail-adresse", "boîte", "messagerie", "buzón", "dirección", "casilla",
    "casella", "indirizzo", "caixa", "endereço", "postvak", "adres", "e-mailadres", "mailadres",
    "brevlåda", "adress", "mejladress", "e-postadress", "postkasse", "postboks", "innboks",
    "indbakke", "mailkonto", "e-postkonto", "postilaatikko", "sähköposti", "osoite",
    "postilaatikon", "skrzynk", "adres e-mail", "schránk", "adresa", "アドレス", "メールボックス",
    "ящик", "адрес", "скриньк", "posta kutu", "e-posta adresi", "postafiók", "e-mail cím",
    "căsuța", "διεύθυνση", "γραμματοκιβώτιο", "메일함", "메일 주소", "邮箱", "郵箱", "信箱",
)  # fmt: skip
_ENDS = (
    "be closed", "be deleted", "be switched off", "be shut down", "be removed", "be retired",
    "be disabled", "will disappear", "will cease", "ceases to", "is closing", "goes away",
    "geschlossen", "gelöscht", "abgeschaltet", "stillgelegt", "aufgelöst", "abgestellt",
    "verschwindet", "erlischt", "gibt es bald nicht", "nicht länger", "wird eingestellt",
    "ne sera plus", "ne seront plus", "sera fermé", "sera supprimé", "sera clos", "sera désactiv",
    "disparaît", "va disparaître", "va fermer", "ferme ",
    "dejará de", "se cerrará", "será eliminad", "desaparecerá", "se dará de baja",
    "se desactivará", "será cerrad", "quedará cerrad", "se va a cerrar",
    "non sarà più", "verrà chius", "sarà chius", "verrà disattivat", "verrà eliminat", "cesserà",
    "sparirà", "verrà soppress", "sarà disattivat",
    "deixará de", "será encerrad", "será desativad", "não será mais",
    "deixa de existir", "vai ser encerrad", "vai deixar de", "será excluíd",
    "wordt opgeheven", "wordt gesloten", "verdwijnt", "wordt verwijderd", "vervalt",
    "zal verdwijnen", "stängs", "tas bort", "avvecklas", "upphör", "försvinner", "läggs ner",
    "stenges", "blir stengt", "slettes", "blir slettet", "legges ned", "avvikles", "forsvinner",
    "lukkes", "bliver lukket", "nedlægges", "forsvinder", "suljetaan", "poistetaan", "poistuu",
    "lakkaa", "lakkautetaan", "lopetetaan", "zostanie zamkn", "zostanie usun", "będzie zamkn",
    "zniknie", "zostanie wyłącz", "zostanie zlikwid", "przestanie", "nie będzie już",
    "bude zrušen", "bude smazán", "zanikne", "bude uzavřen", "zmizí", "již nebude", "už nebude",
    "閉鎖", "廃止", "削除", "使えなく", "使用しません", "будет закрыт", "будет удал", "перестанет",
    "закрывается", "буде закрит", "буде видал", "закривається", "kapatıl", "silinecek",
    "megszűn", "törlésre", "va fi închis", "va fi șters", "se închide", "κλείνει", "θα κλείσει",
    "καταργ", "폐쇄", "삭제", "关闭", "停用", "注销", "關閉", "註銷",
)  # fmt: skip
ENDING = Pairs(((_BOXES, _ENDS),), gap=50)
