"""The rule for phishing that poses as the recipient's own mail system."""

from __future__ import annotations

from mailsync.classify import people
from mailsync.classify.mail import Mail
from mailsync.classify.phrases import Phrases, Words
from mailsync.classify.rule import Rule, seen
from relance.core.inbound import Evidence, Kind

_SYSTEMS = Phrases((
    "mail delivery", "undeliver", "mailbox", "webmail", "postmaster", "mail system", "mail server",
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
    if people.answers_another(mail) or people.is_answer(mail) or people.named(mail):
        return None
    name = f"{mail.from_name} {mail.subject}"
    if not _SYSTEMS.first(Words(name)):
        return None
    lure = _LURES.first(Words(f"{mail.subject}\n{mail.body[:_BODY]}"))
    link = "http" in mail.body or mail.part("text/html") is not None
    return (seen("From", name), seen("body", lure)) if lure and link else None


RULES = (
    Rule(
        "false-delivery-report", Kind.UNSURE, 0.7, _false_report,
        "https://consumer.ftc.gov/articles/how-recognize-and-avoid-phishing-scams",
        ("unsure-false-report.eml", "unsure-full-mailbox-de.eml"),
    ),
)  # fmt: skip
