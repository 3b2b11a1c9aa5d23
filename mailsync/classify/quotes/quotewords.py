"""What mail programs of many languages write over the mail that is answered or forwarded."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

# "… wrote:", without the colon. Gmail, Apple Mail, Thunderbird, Outlook and webmails differ.
WROTE = (
    "wrote", "writes", "schrieb", "geschrieben", "a écrit", "écrit", "escribió", "escribio",
    "ha escrito", "ha scritto", "scrive", "escreveu", "schreef", "geschreven", "skrev", "skriver",
    "kirjoitti", "napisał", "napisał(a)", "napisała", "pisze", "napsal", "napsal(a)", "napsala",
    "napísal", "napísal(a)", "napísala", "írta", "ezt írta", "a scris", "yazdı", "написал",
    "написал(а)", "написала", "пишет", "писал(а)", "написав", "написав(ла)", "пише", "написа",
    "έγραψε", "napisao", "napisala", "napisao je", "napisala je", "napisao/la", "napisal",
    "napisal(a)", "napisali", "je napisal/a", "rašė", "parašė", "rakstīja", "kirjutas",
    "va escriure", "ha escrit", "đã viết", "menulis", "เขียนว่า", "のメール", "さんは書きました",
    "写道", "寫道", "작성", "كتب", "כתב", "נכתב על ידי",
)  # fmt: skip
# The same where the date or the name follows it.
WROTE_AND = (
    " wrote ", " schrieb ", " a écrit ", " escribió ", " ha scritto ", " escreveu ", " schreef ",
    " skrev ", " kirjoitti ", " napisał ", " napisał(a) ", " napsal ", " napsal(a) ", " írta ",
    " odesílatel ", " odosielateľ ", " a scris ", " написал ", " пользователь ", " kirjutas ",
    " użytkownik ", " heeft ", " ezt írta ", " rašė ", " de la part de ",
    " napisana przez ", " del dia ", " şunları yazdı ", " şunu yazdı ",
)  # fmt: skip
# People who introduce their own earlier words: not a mail program.
OWN_WORDS = (
    " i wrote", " we wrote", " schrieb ich", " ich schrieb", " schrieben wir", " j'ai écrit",
    " escribí", " ho scritto", " escrevi", " skrev jag", " skrev jeg", " skrev vi", " schreef ik",
)  # fmt: skip
# How the line over a quote begins, when not with the date or the name itself.
OPENERS = (
    "on ", "at ", "am ", "le ", "el ", "il ", "em ", "op ", "den ", "d. ", "dnia ", "w dniu ",
    "dne ", "dňa ", "in data ", "il giorno ", "pe ", "în ", "на ", "στις ", "vào ", "pada ",
    "a ", "date ", "vom ", "de ", "o ", "v ", "u ", "kuupäev ", "missatge ", "---- ", "в ",
    "في ", "ב", "בתאריך ", "在", "於", "ในวันที่", "z dne ", "от ", "från:", "---- on",
)  # fmt: skip
WEEKDAYS = frozenset(
    ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "mo", "di", "mi",
     "do", "fr", "sa", "so", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mié", "mie", "jue",
     "vie", "sáb", "sab", "dom", "gio", "seg", "ter", "qua", "qui", "sex", "wo", "vr", "za", "zo",
     "ma", "mån", "tis", "ons", "tors", "tor", "fre", "lör", "sön", "man", "mandag", "tir",
     "tirs", "lør", "søn", "ti", "ke", "to", "pe", "la", "su", "pon", "pn", "wt", "śr", "czw",
     "cz", "pt", "sob", "nd", "niedz", "po", "út", "st", "čt", "pá", "ne", "ut", "štv", "pi",
     "пн", "вт", "ср", "чт", "пт", "сб", "вс", "нд", "pzt", "sal", "çar", "per", "cum", "cmt",
     "paz", "uto", "sri", "čet", "pet", "sub", "ned", "joi", "vin", "dum", "dt", "dl", "dc", "dj",
     "dv", "ds", "dg", "sv", "pr", "an", "tr", "kt", "št", "sk", "hétf", "kedd", "szerd", "csüt",
     "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag",
     "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi",
     "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes",
     "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì",
     "giovedì", "venerdì", "sabato", "domenica", "segunda", "terça", "quarta", "quinta", "sexta",
     "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "maandag",
     "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "måndag", "tisdag",
     "onsdag", "torsdag", "fredag", "lördag", "söndag", "tirsdag", "lørdag", "søndag",
     "maanantai", "maanantaina", "tiistai", "tiistaina", "keskiviikko", "keskiviikkona",
     "torstai", "torstaina", "perjantai", "perjantaina", "lauantai", "lauantaina", "sunnuntai",
     "sunnuntaina", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota",
     "niedziela", "poniedziałku", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "neděle",
     "pondelok", "utorok", "streda", "štvrtok", "piatok", "nedeľa", "понедельник", "вторник",
     "среда", "четверг", "пятница", "суббота", "воскресенье", "понеділок", "вівторок", "середа",
     "п'ятниця", "субота", "неділя", "hétfő", "szerda", "csütörtök", "péntek", "szombat",
     "vasárnap", "luni", "marți", "miercuri", "vineri", "sâmbătă", "duminică", "pazartesi",
     "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar", "otrd", "pirmd", "trešd",
     "ceturtd", "piektd", "sestd", "svētd", "понеделник", "сряда", "четвъртък", "петък", "събота",
     "неделя", "ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja")
)  # fmt: skip

# Lines in dashes (or alone, over a header block) under which the other mail stands.
DIVIDERS = (
    "original message", "original-nachricht", "originalnachricht", "ursprüngliche nachricht",
    "ursprungliche nachricht", "ursprüngliche mail", "message d'origine", "message d’origine",
    "message original", "mail original", "courriel original", "message initial", "mensaje original",
    "messaggio originale",
    "oorspronkelijk bericht", "ursprungligt meddelande", "originalmeddelande",
    "oprindelig meddelelse", "oprindelig besked", "original meddelelse", "opprinnelig melding",
    "original melding", "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość",
    "wiadomość pierwotna", "mensagem original", "původní zpráva", "původní e-mail",
    "pôvodná správa", "eredeti üzenet", "mesaj original", "mesajul original", "orijinal mesaj",
    "orijinal ileti", "özgün ileti", "исходное сообщение", "пересылаемое сообщение",
    "оригинальное сообщение", "αρχικό μήνυμα", "izvorna poruka", "originalna poruka",
    "izvirno sporočilo", "algne sõnum", "sākotnējais ziņojums", "pradinis pranešimas",
    "missatge original", "pesan asli", "thư gốc", "originele bericht", "original mail",
    "original email", "original e-mail", "original appointment", "ursprünglicher termin",
    "オリジナルメッセージ", "元のメッセージ", "原始邮件", "原始郵件", "原始邮件信息", "邮件原件",
    "원본 메시지", "원본 메일", "الرسالة الأصلية", "הודעה מקורית",
    "forwarded message", "forwarded by", "begin forwarded message", "forwarded mail",
    "weitergeleitete nachricht", "anfang der weitergeleiteten", "weitergeleitet von",
    "message transféré", "message réexpédié", "début du message", "mensaje reenviado",
    "inicio del mensaje reenviado", "messaggio inoltrato", "inizio messaggio inoltrato",
    "inizio del messaggio inoltrato", "mensagem encaminhada", "mensagem reencaminhada",
    "início da mensagem", "doorgestuurd bericht", "begin doorgestuurd bericht",
    "vidarebefordrat meddelande", "vidarebefordrat brev", "vidarebefordrat mejl",
    "videresendt meddelelse", "videresendt melding", "videresendt besked", "start på videresendt",
    "edelleenlähetetty viesti", "välitetty viesti", "wiadomość przekazana",
    "przekazana wiadomość", "treść przekazanej wiadomości", "początek przekazywanej wiadomości",
    "přeposlaná zpráva", "začátek přeposílané", "preposlaná správa", "továbbított üzenet",
    "mesaj redirecționat", "iletilmiş mesaj", "yönlendirilen ileti", "iletilen mesaj",
    "переадресованное сообщение", "пересланное сообщение", "начало переадресованного",
    "переслане повідомлення", "転送メッセージ", "転送されたメッセージ", "已转发邮件",
    "转发邮件信息", "开始转发的邮件", "轉寄郵件", "開始轉寄", "전달된 메시지", "전달된 메일",
)  # fmt: skip

# How Apple's lines end that stand over a forwarded mail, before the colon.
FORWARDED = (
    "message", "nachricht", "transféré", "réexpédié", "reenviado", "inoltrato", "encaminhada",
    "reencaminhada", "bericht", "meddelelse", "meddelande", "besked", "melding", "brev", "mejl",
    "alkaa", "viesti", "wiadomości", "zprávy", "správy", "üzenet", "başlangıcı", "сообщения",
    "メッセージ", "邮件", "信息", "郵件", "메시지",
)  # fmt: skip

# Help desks ask for the answer above a line: how such a line begins without dashes around it …
ASKS = (
    "please type your reply above", "please reply above", "type your reply above", "reply above",
    "write above", "respond above", "bitte antworten sie oberhalb", "antworten sie oberhalb",
    "bitte antworten sie über", "veuillez répondre au-dessus", "répondez au-dessus",
    "répondre au-dessus", "responda por encima", "responda acima", "responder acima",
    "rispondi sopra", "antwoord boven", "svara ovanför", "skriv ditt svar ovanför", "svar over",
    "vastaa tämän rivin", "odpowiedz powyżej", "odpovězte nad", "ответьте выше", "この行より上",
)  # fmt: skip
# … and what is in it, as in Zendesk's "##- Please type your reply above this line -##".
ABOVE = (
    "above this line", "above the line", "oberhalb dieser", "über dieser zeile",
    "über dieser linie", "au-dessus de cette ligne", "au dessus de cette ligne",
    "por encima de esta l", "encima de esta l", "arriba de esta l", "sopra questa riga",
    "sopra questa linea", "al di sopra di questa", "acima desta linha", "boven deze regel",
    "boven deze lijn", "ovanför denna", "ovanför den här", "over denne linje", "over denne linja",
    "tämän rivin yläpuolelle", "powyżej tej linii", "powyżej tego wiersza", "nad tento řádek",
    "nad tímto řádkem", "nad tento riadok", "e sor fölé", "выше этой", "bu satırın üzerine",
    "この行より上", "この線より上", "此行上方", "此线上方", "이 줄 위에",
)  # fmt: skip


class Role(Enum):
    """What a copied header line says."""

    FROM = 1
    SENT = 2
    DATE = 3  # a label that people use too
    TO = 4
    SUBJECT = 5
    OTHER = 6


_LABELS = {
    Role.FROM: (
        "from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "от", "від", "kimden",
        "gönderen", "feladó", "de la", "από", "发件人", "寄件者", "寄件人", "差出人", "送信者",
        "보낸 사람", "보낸사람", "mittente", "expéditeur", "remitente", "remetente", "avsender",
        "avsändare", "afsender", "afzender", "nadawca", "odesílatel", "odosielateľ", "absender",
        "pošiljatelj", "من", "מאת", "от кого", "siuntėjas", "nuo", "saatja", "kellelt", "dari",
        "từ", "จาก", "expediteur", "sender", "no", "message du", "message de", "от",
    ),
    Role.SENT: (
        "sent", "gesendet", "gesendet am", "envoyé", "envoyé le", "envoye", "enviado", "enviado el",
        "enviado em", "enviada", "enviada em", "inviato", "inviato il", "verzonden", "skickat",
        "skickat den", "sendt", "lähetetty", "wysłano", "wysłane", "odesláno", "odoslané",
        "отправлено", "надіслано", "gönderme tarihi", "gönderildi", "elküldve", "küldve", "trimis",
        "στάλθηκε", "发送时间", "发送日期", "傳送日期", "寄件日期", "送信日時", "보낸 날짜",
        "poslano", "saadetud", "nosūtīts", "išsiųsta", "تاريخ الإرسال", "נשלח", "enviat",
        "вiдправлено", "изпратено", "sent at",
    ),
    Role.DATE: (
        "date", "datum", "fecha", "data", "dato", "tarih", "dátum", "päivämäärä", "päiväys", "pvm",
        "дата", "ημερομηνία", "日期", "日付", "日時", "날짜", "tanggal", "ngày", "date et heure",
        "التاريخ", "תאריך", "when",
    ),
    Role.TO: (
        "to", "an", "à", "a", "para", "aan", "till", "til", "vastaanottaja", "do", "komu", "кому",
        "kime", "alıcı", "címzett", "către", "catre", "pre", "προς", "收件人", "宛先", "받는 사람",
        "받는사람", "destinatario", "destinatário", "destinataire", "empfänger", "za", "prima",
        "kam", "kepada", "đến", "ถึง", "إلى", "אל", "per a", "do koho", "adresat", "saaja",
        "kellele", "do:", "til:",
    ),
    Role.SUBJECT: (
        "subject", "betreff", "objet", "sujet", "asunto", "oggetto", "assunto", "onderwerp",
        "ämne", "emne", "aihe", "temat", "předmět", "predmet", "тема", "konu", "tárgy", "subiect",
        "θέμα", "主题", "主旨", "件名", "제목", "asia", "tema", "perihal", "subjek", "chủ đề",
        "เรื่อง", "الموضوع", "נושא", "teema", "относно", "zadeva", "predmet", "assumpte",
    ),
    Role.OTHER: (
        "cc", "kopie", "copia", "copie à", "cópia", "kopia", "kopi", "kopio", "dw",
        "do wiadomości", "másolat", "копия", "копія", "bilgi", "抄送", "副本", "참조", "bcc",
        "reply-to", "reply to", "antwort an", "répondre à", "risposta", "responder a", "svar til",
        "importance", "wichtigkeit", "priorität", "priority", "attachments", "anlagen",
        "pièces jointes", "allegati", "copie", "tr",
    ),
}  # fmt: skip
LABELS: Mapping[str, Role] = MappingProxyType(
    {label: role for role, labels in _LABELS.items() for label in labels}
)
