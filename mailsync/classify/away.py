"""Rules for absence notices: marks of a machine together with words of absence."""

from __future__ import annotations

from mailsync.classify.automatic import ENOUGH, acknowledges, automation, away_subject
from mailsync.classify.mail import Mail
from mailsync.classify.rule import Rule, first_phrase, flat, seen
from mailsync.classify.words import AWAY_WORDS
from relance.core.inbound import Evidence, Kind

_HEAD = 1_500
_OUTLOOK_PREFIXES = (
    "automatic reply:", "automatische antwort:", "réponse automatique", "respuesta automática:",
    "risposta automatica:", "automatisch antwoord:", "odpowiedź automatyczna:", "autosvar:",
    "automatiskt svar:", "automatisk svar:", "automaattinen vastaus:", "resposta automática:",
    "automatická odpověď:", "自動応答", "自动答复", "自動回覆",
)  # fmt: skip
_TEMPLATE = (
    "in urgent cases", "for urgent matters", "if your matter is urgent", "in case of urgency",
    "if you need immediate", "for immediate assistance", "please contact",
    "will respond when i return", "respond to your email when", "reply when i return",
    "upon my return", "on my return", "when i get back", "your email will not be forwarded",
    "thank you for your email", "thank you for your message", "thanks for your email",
    "in dringenden fällen", "vielen dank für ihre", "wird nicht weitergeleitet",
    "nicht weitergeleitet", "wenden sie sich bitte an", "en cas d'urgence", "merci de contacter",
    "veuillez contacter", "en caso de urgencia", "per urgenze", "in dringende",
    "w pilnych sprawach", "vid brådskande", "i presserende tilfælde",
)  # fmt: skip


def _words(mail: Mail) -> Evidence | None:
    """What the notice says; the subject counts, as Domino and people put it there."""
    text = flat(f"{mail.subject}\n{mail.text or mail.body}"[:_HEAD])
    hit = first_phrase(text, AWAY_WORDS)
    return seen("text", hit) if hit else None


def _vacation_mark(mail: Mail) -> Evidence | None:
    value = mail.headers.get("auto-submitted").lower()
    sieve = mail.headers.get("x-sieve-action").lower()
    if any(mark in value for mark in ("vacation", "zimbra", "owner-email=")):
        return seen("Auto-Submitted", value)
    if "vacation" in sieve:
        return seen("X-Sieve-Action", sieve)
    gmail = mail.message_id.endswith("@mail.gmail.com") and mail.headers.has("x-autoreply")
    return seen("X-Autoreply", "Gmail's vacation responder") if gmail else None


def _outlook_subject(mail: Mail) -> Evidence | None:
    hit = mail.subject.lower().startswith(_OUTLOOK_PREFIXES)
    return seen("Subject", mail.subject) if hit else None


def _by_headers(mail: Mail) -> tuple[Evidence, ...] | None:
    total, evidence = automation(mail)
    told = _words(mail) or _vacation_mark(mail)
    return (*evidence, told) if told and total >= ENOUGH else None


def _by_outlook_subject(mail: Mail) -> tuple[Evidence, ...] | None:
    """An Outlook prefix over a machine's mail, in words we do not know and no acknowledgement."""
    total, evidence = automation(mail)
    if total < ENOUGH or not _outlook_subject(mail) or acknowledges(mail):
        return None
    return evidence if mail.headers.has("x-auto-response-suppress") or total > ENOUGH else None


def _by_subject(mail: Mail) -> tuple[Evidence, ...] | None:
    """Exchange 2003 and Domino send no mark at all: their subject and the words must do."""
    told, subject = _words(mail), away_subject(mail)
    if not told or not subject or mail.headers.has("list-id"):
        return None
    total, evidence = automation(mail)
    return (*evidence, told) if total > 0 else None


def _in_words_only(mail: Mail) -> tuple[Evidence, ...] | None:
    """The words of a notice without any mark: a person may write so, too."""
    told = _words(mail)
    head = flat(mail.text[:_HEAD])
    formal = [phrase for phrase in _TEMPLATE if phrase in head]
    if not told or not formal or mail.headers.has("list-id"):
        return None
    total, evidence = automation(mail)
    return (told, seen("text", formal[0]), *evidence) if total >= 0 else None


RULES = (
    Rule(
        "away-by-headers", Kind.OUT_OF_OFFICE, 0.97, _by_headers, "RFC 3834 §3.1.7 and RFC 5230 §4",
        ("ooo-outlook-to-gmail.eml", "ooo-outlook-to-outlook.eml", "ooo-gmail-to-gmail.eml",
         "ooo-gmail-to-outlook.eml", "ooo-dovecot.eml", "ooo-exchange-2010-de.eml",
         "ooo-cyrus-fr.eml", "ooo-wp-pl.eml"),
    ),
    Rule(
        "away-by-outlook-prefix", Kind.OUT_OF_OFFICE, 0.85, _by_outlook_subject,
        "https://support.microsoft.com/office/send-automatic-out-of-office-replies-from-outlook-"
        "9742f476-5348-4f9f-997f-5e208513bd67",
        ("ooo-outlook-unknown-words.eml",),
    ),
    Rule(
        "away-by-subject", Kind.OUT_OF_OFFICE, 0.85, _by_subject,
        "IBM technote swg27006404, Guide to the Notes/Domino Out of Office",
        ("ooo-domino.eml", "ooo-exchange-2003-de.eml"),
    ),
)  # fmt: skip
UNMARKED = Rule(
    "away-in-words-only", Kind.UNSURE, 0.5, _in_words_only,
    "RFC 3834 §3.1.7: a responder should mark itself, so its absence leaves both open",
    ("unsure-away-words.eml",),
)  # fmt: skip
