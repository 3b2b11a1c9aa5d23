"""Rules for phishing that poses as a mail system, and for offers that nobody asked for."""

from __future__ import annotations

from mailsync.classify.mailings import footers
from mailsync.classify.marks import people
from mailsync.classify.marks.forms import salutes
from mailsync.classify.marks.servers import is_server_name
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import Rule, seen
from mailsync.classify.search.pairs import Pairs
from mailsync.classify.search.phrases import Phrases, Together, Words
from relance.core.inbound import Evidence, Kind

_SYSTEMS = Phrases((
    "mail delivery", "undeliver", "delivery status", "email delivery", "delivery failure",
    "mail notification", "email notification", "mailbox", "webmail", "postmaster", "mail system",
    "mail server",
    "it support", "it-support", "mail admin", "email admin", "mail support", "email account",
    "e-mail account", "mail account", "postfach", "e-mail-konto", "mailkonto", "mailserver",
    "boîte mail", "boite mail", "boîte aux lettres", "boîte de réception", "messagerie", "buzón",
    "cuenta de correo", "correo electrónico", "casella", "posta elettronica", "caselle",
    "caixa de correio", "caixa postal", "caixa de entrada", "conta de e-mail", "conta de email",
    "postvak", "mailaccount", "e-mailaccount", "brevlåda", "inkorg", "e-postkonto", "postkasse",
    "mailkonto", "indbakke", "innboks", "sähköpostitili", "postilaatikko", "skrzynk",
    "konto pocztowe", "poczty", "schránk", "poštovní", "メールボックス", "メール管理", "未配信",
    "メールアカウント", "邮箱", "메일함",
))  # fmt: skip
_LURES = Phrases((
    "incoming message", "incoming mail", "pending message", "messages on hold", "held message",
    "undelivered message", "undelivered mail", "mail quota", "mailbox quota", "to your inbox",
    "could not be delivered to", "password", "mailbox storage", "quarantine", "storage",
    "is almost full", "is full", "exceeded", "verify your", "confirm your account", "deactivat",
    "suspend", "will be closed", "will be deleted", "expire", "upgrade your", "re-validate",
    "speicher", "ist voll", "fast voll", "% voll", "verifizier", "bestätigen sie ihr",
    "deaktivier", "gesperrt", "eingehende mails", "eingehende nachrichten", "zurückgehalten",
    "läuft ab", "presque plein", "est pleine", "saturée", "stockage", "désactiv", "suspendu",
    "messages en attente", "mot de passe", "vérifi", "expire", "expiré", "casi lleno", "está lleno",
    "almacenamiento", "desactivad", "suspendid", "mensajes pendientes", "mensajes entrantes",
    "contraseña", "verifique", "caduc", "quasi piena", "è piena", "spazio", "disattivat", "sospes",
    "messaggi in arrivo", "messaggi in attesa", "rinnov", "scadut", "verifichi", "verifica il",
    "quase cheia", "está cheia", "armazenamento", "desativad", "suspens", "mensagens pendentes",
    "senha", "is bijna vol", "is vol", "opslag", "gedeactiveerd", "geblokkeerd", "wachtwoord",
    "verloopt", "nästan full", "är full", "lagring", "stängs av", "inaktiver", "lösenord",
    "næsten fuld", "er fuld", "nesten full", "er full", "deaktiver", "adgangskode", "passord",
    "täynnä", "tallennustila", "suljetaan", "poistetaan käytöstä", "salasana", "prawie pełna",
    "jest pełna", "pojemność", "zablokowan", "dezaktyw", "hasło", "wygas", "téměř plná", "je plná",
    "úložiště", "zablokov", "deaktivov", "heslo", "vyprší", "容量", "期限切れ", "停止され",
    "確認してください", "返送されます", "配信できません", "已满", "停用", "가득",
))  # fmt: skip
_BODY = 3_000


def _false_report(mail: Mail) -> tuple[Evidence, ...] | None:
    """Poses as the recipient's own mail system and wants a click: there is no report in it."""
    if people.answers_another(mail) or people.is_answer(mail):
        return None
    name = f"{mail.from_name} {mail.subject}"
    server = is_server_name(mail.from_name)
    if people.named(mail) and not server:
        return None
    if not server and not _SYSTEMS.first(Words(name)):
        return None
    if people.is_passed_on(mail) and "http" not in mail.text:
        return None  # somebody shows what came back, and has no page to lead to
    words = Words(f"{mail.subject}\n{mail.body[:_BODY]}")
    lure = _LURES.first(words) or (mail.from_name if server else "")
    link = "http" in mail.body or mail.part("text/html") is not None
    return (seen("From", name), seen("body", lure)) if lure and link else None


# How to leave, and where: what no person writes to another.
_WAYS_OUT = Pairs((
    (("unsubscribe", "opt out", "opt-out", "abmelden", "abbestellen", "austragen", "désabonner",
      "désinscri", "désabonn", "darse de baja", "recibir más", "recibir estos", "suscripción",
      "cancellar", "iscrizione", "disiscri", "deixar de receber", "cancelar", "descadastr",
      "uitschrijven", "afmelden", "avregistrera", "avsluta", "prenumeration", "meld deg av",
      "avmeld", "afmeld", "frameld", "peru tilaus", "peruuta", "wypisa", "rezygn", "odhlás",
      "zrušit odběr", "配信停止", "解除", "退订", "отпис", "leiratkoz", "dezabon", "abonelik"),
     ("http", "www", "click", "klick", "clique", "clic", "klik", "här", "hier", "her", "ici",
      "aquí", "qui", "aqui", "tästä", "tutaj", "zde", "こちら", "link")),
), gap=60)  # fmt: skip
_TOGETHER = Together()
_OFFERS = Phrases((
    "% off", "discount", "best price", "factory price", "manufacturer of", "supplier of",
    "order now", "buy now", "shop now", "free shipping", "limited offer", "special offer",
    "early bird", "hot sale", "seo services", "guest post", "first page of google", "cheap",
    "replica", "pills", "meds", "pharmacy", "casino", "crypto", "investment opportunity", "rabatt",
    "angebot", "beste preise", "besten preise", "hersteller von", "fabrikpreis",
    "jetzt bestellen", "sonderpreis", "remise", "promotion", "soldes",
    "nouveautés", "descuento", "oferta", "novedades", "sconto", "offerta", "novità", "desconto",
    "promoção", "novidades", "korting", "aanbieding", "nieuw in", "erbjudande", "nyheter", "tilbud",
    "nyheder", "alennus", "tarjous", "uutuu", "promocj", "rabat", "nowości", "sleva", "slevy",
    "novinky", "akční", "割引", "オフ", "新着", "セール", "キャンペーン", "优惠", "促销", "培训",
    "课程",
    "скидк", "акци", "kedvezmény", "akció", "indirim", "kampanya", "reducer", "ofertă",
), _TOGETHER)  # fmt: skip
_FRAUDS = Phrases((
    "barrister", "late client", "next of kin", "inheritance", "beneficiary", "bank details",
    "million dollars", "million usd", "million euros", "lottery", "strictly confidential",
    "deceased", "seek your assistance", "western union", "wire transfer", "compensation fund",
    "erbschaft", "gewinnbenachrichtigung", "héritage", "herencia", "eredità", "herança",
    "наследств",
), _TOGETHER)  # fmt: skip
_ENOUGH = 3
_LONG = 600  # characters; whoever asks writes less


def _unasked(mail: Mail) -> tuple[Evidence, ...] | None:
    """An offer to anybody, without the marks of a mailing: it answers nothing and greets nobody."""
    if mail.in_reply_to or mail.references or mail.quotation or people.is_passed_on(mail):
        return None
    link = footers.has_link(mail)
    frauds = _FRAUDS.every(mail.notice)
    way_out = _WAYS_OUT.first(mail.written if len(mail.text) < _BODY else Words(mail.text[-_BODY:]))
    if not (link or frauds or way_out) or salutes(mail):
        return None
    # Who asks for an offer speaks of such things, too.
    asks = "?" in mail.text and len(mail.text) < _LONG
    offers = _OFFERS.every(mail.notice) if way_out or not asks else ()
    anybody = footers.anybody(mail)
    found = (
        (3, "text", way_out[1] if way_out else ""),
        (1, "text", anybody.text if anybody else ""),
        (1 + min(len(offers), 2), "text", offers[0] if offers else ""),
        (3 if len(frauds) > 1 else 1, "text", frauds[0] if frauds else ""),
    )
    evidence = tuple(seen(where, hit) for _, where, hit in found if hit)
    return evidence if sum(weight for weight, _, hit in found if hit) >= _ENOUGH else None


DOUBTFUL = Rule(
    "unasked-offer", Kind.UNSURE, 0.5, _unasked,
    "https://www.rfc-editor.org/rfc/rfc2635 (why unsolicited mass mail is harmful, and its marks)",
    ("unsure-unasked-offer.eml",),
)  # fmt: skip
RULES = (
    Rule(
        "false-delivery-report", Kind.UNSURE, 0.7, _false_report,
        "https://consumer.ftc.gov/articles/how-recognize-and-avoid-phishing-scams",
        ("unsure-false-report.eml", "unsure-full-mailbox-de.eml"),
    ),
)  # fmt: skip
