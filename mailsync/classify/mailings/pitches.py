"""What the lines of mailings are made of: ways out, reasons, seats to be booked."""

from __future__ import annotations

from enum import Enum, auto

from mailsync.classify.search.frames import Frame


class Part(Enum):
    """What a word or a phrase stands for in such a line."""

    NO_MORE = auto()
    MAILINGS = auto()
    CHANGE = auto()
    CHOICES = auto()
    BECAUSE = auto()  # of something that the reader did
    LISTED = auto()  # on a list, among the readers
    BOOK = auto()
    SEAT = auto()


def _frame(*holds: Part) -> Frame[Part]:
    return Frame(frozenset(holds))


# How to get no more of it, and how to get less.
WAYS_OUT = (_frame(Part.NO_MORE, Part.MAILINGS), _frame(Part.CHANGE, Part.CHOICES))
REASONS = (_frame(Part.BECAUSE, Part.LISTED),)
INVITATIONS = (_frame(Part.BOOK, Part.SEAT),)
WORDS: dict[Part, tuple[str, ...]] = {
    Part.NO_MORE: (
        "no more", "no longer", "not for you", "stop ", "opt out", "opt-out", "unsubscribe",
        "rather not", "don't want", "do not want", "had enough", "leave this list", "remove me",
        "keine ", "kein interesse mehr", "nicht mehr", "abmelden", "abbestellen", "austragen",
        "ne plus", "plus envie", "désinscri", "désabonn", "ne souhaitez plus", "no quiero",
        "no desea", "ya no le interesa", "darse de baja", "darme de baja", "no más", "basta",
        "non vuoi", "non desidera", "non ti interessa", "disiscri", "cancellati", "não quero",
        "não deseja", "já não interessa", "cancelar", "remover", "geen ", "niets meer", "afmelden",
        "uitschrijven", "niet meer", "inga fler", "inte längre", "avregistrera", "avanmäl",
        "vill du inte", "ingen flere", "ikke lenger", "ikke flere", "ikke længere", "meld deg av",
        "meld meg av", "afmeld", "frameld", "avmeld", "ei enää", "en halua", "et halua",
        "eikö kiinnosta", "peruuta", "nie chcę", "nie chcesz", "nie chcą", "już nie", "wypisz",
        "rezygn", "nechci", "nechcete", "nepřejete", "už vás", "odhlás", "不要", "停止", "解除",
    ),
    Part.MAILINGS: (
        "mails", "emails", "e-mails", "mail,", "these mails", "newsletter", "invitations",
        "updates", "tips", "offers from us", "hear from us", "mehr", "kein interesse mehr",
        "einladungen", "werbung", "infos", "recevoir", "envie", "nos envois", "correos",
        "invitaciones", "avisos", "boletín", "interesa", "inviti", "comunicazioni", "basta mail",
        "mailing", "convites", "novidades", "interessa", "uitnodigingen", "mail meer", "mails meer",
        "nieuwsbrief", "mejl", "utskick", "inbjudningar", "nyhetsbrev", "intressant", "mailer",
        "e-poster", "invitasjoner", "interessant", "nyhedsbrev", "invitationer", "viestejä",
        "viestit", "kutsuja", "uutiskirje", "kiinnosta enää", "maili", "wiadomości", "zaproszeń",
        "interesuje", "e-maily", "mailů", "pozván", "nezajím", "zajímá", "novink", "メール", "配信",
        "ご案内", "not for you", "out:", "opt out", "opt-out", "unsubscribe", "désabonn",
        "désinscri",
        "abmelden", "afmelden", "disiscri", "avregistrera", "不要の方", "不要な方",
    ),
    Part.CHANGE: (
        "change", "update", "manage", "adjust", "choose", "edit", "ändern", "verwalten", "anpassen",
        "modifier", "gérer", "cambiar", "gestionar", "cambia", "modifica", "gestisci", "alterar",
        "gerir", "gerenciar", "wijzig", "aanpassen", "beheer", "ändra", "hantera", "endre",
        "administrer", "skift", "ret ", "muuta", "hallinnoi", "zmień", "zarządzaj", "změnit",
        "upravit", "変更", "管理",
    ),
    Part.CHOICES: (
        "preferences", "settings", "how often", "frequency", "subscription", "einstellungen",
        "präferenzen", "häufigkeit", "mes choix", "préférences", "fréquence", "preferencias",
        "scelte", "preferenze", "escolhas", "preferências", "voorkeuren", "dina val", "valgene",
        "dine valg", "innstillinger", "indstillinger", "inställningar", "valintojasi", "asetuksia",
        "ustawienia", "preferencje", "nastavení", "předvolby", "配信設定", "設定",
    ),
    Part.BECAUSE: (
        "because you", "since you", "as you signed", "weil sie", "weil du", "da sie sich",
        "parce que vous", "car vous", "porque descargó", "porque se", "porque usted", "porque te",
        "perché hai", "perché ha", "perché ti", "porque descarregou", "porque se inscreveu",
        "porque é", "omdat je", "omdat u", "för att du", "eftersom du", "fordi du", "fordi de",
        "koska olet", "koska latasit", "koska osallistuit", "koska tilasit", "ponieważ", "bo ",
        "protože jste", "された方に", "いただいた方に", "ご登録の",
    ),
    Part.LISTED: (
        "our list", "you get our", "you receive", "verteiler", "erhalten sie", "sie erhalten",
        "du erhältst", "dans notre liste", "vous recevez", "en nuestra lista", "recibe",
        "nella nostra lista", "ricevi", "ricevuto", "na nossa lista", "recebe", "op onze lijst",
        "je ontvangt", "u ontvangt", "på vår lista", "du får", "på listen vår", "på vores liste",
        "du modtager", "listallamme", "lähti sinulle", "saat tämän", "na naszej liście", "otrzymuj",
        "v našem seznamu", "dostáváte", "お届け", "お送りして",
    ),
    Part.BOOK: (
        "book", "reserve", "save your", "save my", "register", "sign up", "sichern", "reservieren",
        "anmelden", "melden sie sich an", "réserve", "réserver", "inscri", "reservar", "inscríbase",
        "inscríbete", "prenota", "iscriviti", "inscreva", "reserveer", "aanmelden", "schrijf je in",
        "boka", "anmäl dig", "bestill", "sikre deg", "meld deg på", "bestil", "tilmeld", "varaa",
        "ilmoittaudu", "zarezerwuj", "zapisz się", "zarejestruj", "rezervovat", "rezervujte",
        "přihlaste", "registrace", "お申し込み", "予約", "ご登録",
    ),
    Part.SEAT: (
        "seat", "your place", "my place", "recording", "webinar", "platz", "aufzeichnung",
        "seminar", "ma place", "votre place", "enregistrement", "webinaire", "plaza", "grabación",
        "posto", "registrazione", "lugar", "gravação", "je plek", "opname", "din plats", "platsen",
        "inspelning", "webbinar", "deg plass", "plassen", "opptak", "din plads", "optagelse",
        "paikka", "tallen", "webinaari", "miejsce", "nagranie", "místo", "záznam", "vstupenk",
        "申し込みはこちら", "お席", "録画", "セミナー",
    ),
}  # fmt: skip
