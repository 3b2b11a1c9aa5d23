"""Whether a machine answered: header marks weighed for and against, and the plain rules on them."""

from __future__ import annotations

from mailsync.classify.addresses import keys_in_text
from mailsync.classify.bounces import is_forwarded
from mailsync.classify.mail import Mail
from mailsync.classify.rule import Mark, Rule, first_phrase, flat, seen, weigh
from mailsync.classify.words import AWAY_SUBJECTS, LEFT_WORDS
from relance.core.inbound import Evidence, Kind

ENOUGH = 3
_OWN_HEADERS = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from",
                "x-auto-reply", "x-mail-autoreply", "x-sieve-action")  # fmt: skip
_SUBJECTS = (
    "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response",
    "autoresponse", "autorespons", "automatic response", "automated response",
    "automatische antwort", "réponse automatique", "respuesta automática", "risposta automatica",
    "automatisch antwoord", "automatyczna odpowiedź", "odpowiedź automatyczna", "autosvar",
    "automatiskt svar", "automatisk svar", "automaattinen vastaus", "resposta automática",
    "automatická odpověď", "自動応答", "自动答复", "自動回覆",
)  # fmt: skip
_ACKNOWLEDGED = (
    "we have received your", "we've received your", "has been received", "thank you for contacting",
    "thank you for your inquiry", "thanks for contacting", "ticket", "case number", "your request",
    "we will get back to you", "this mailbox is not monitored", "wir haben ihre nachricht erhalten",
    "ihre anfrage", "nous avons bien reçu", "hemos recibido", "abbiamo ricevuto",
)  # fmt: skip
_NOT_AUTOMATIC = ("", "no", "no;")
_SHORT = 300
_HEAD = 1_500  # characters in which a notice says what it is


def _auto_submitted(mail: Mail) -> str:
    return mail.headers.get("auto-submitted").partition("(")[0].partition(";")[0].strip().lower()


def _replied(mail: Mail) -> Evidence | None:
    hit = _auto_submitted(mail).startswith("auto-replied")
    return seen("Auto-Submitted", mail.headers.get("auto-submitted")) if hit else None


def _generated(mail: Mail) -> Evidence | None:
    value = _auto_submitted(mail)
    hit = value not in _NOT_AUTOMATIC and not value.startswith("auto-replied")
    return seen("Auto-Submitted", mail.headers.get("auto-submitted")) if hit else None


def _denied(mail: Mail) -> Evidence | None:
    hit = _auto_submitted(mail) == "no"
    return seen("Auto-Submitted", "no", against=True) if hit else None


def _own_header(mail: Mail) -> Evidence | None:
    for name in _OWN_HEADERS:
        value = mail.headers.get(name)
        if value and value.lower() != "no":
            return seen(name, value)
    return None


def _precedence_auto(mail: Mail) -> Evidence | None:
    hit = mail.headers.get("precedence").lower() == "auto_reply"
    return seen("Precedence", "auto_reply") if hit else None


def _precedence_bulk(mail: Mail) -> Evidence | None:
    value = mail.headers.get("precedence").lower()
    return seen("Precedence", value) if value in ("bulk", "junk") else None


def _suppress_all(mail: Mail) -> Evidence | None:
    """Only "All" says a little; companies stamp the longer lists on every mail people write."""
    hit = mail.headers.get("x-auto-response-suppress").lower() == "all"
    return seen("X-Auto-Response-Suppress", "All") if hit else None


def _rules_loop(mail: Mail) -> Evidence | None:
    value = mail.headers.get("x-ms-exchange-inbox-rules-loop")
    return seen("X-MS-Exchange-Inbox-Rules-Loop", value) if value else None


def _rules_agent(mail: Mail) -> Evidence | None:
    value = mail.headers.get("x-ms-exchange-generated-message-source")
    return seen("X-MS-Exchange-Generated-Message-Source", value) if value else None


def _null_path(mail: Mail) -> Evidence | None:
    hit = mail.headers.get("return-path").strip() == "<>"
    return seen("Return-Path", "<>") if hit else None


def _sieve_id(mail: Mail) -> Evidence | None:
    hit = mail.message_id.startswith(("dovecot-sieve-", "cmu-sieve-"))
    return seen("Message-ID", mail.message_id) if hit else None


def _subject(mail: Mail) -> Evidence | None:
    lower = mail.subject.lower().lstrip("[ ")
    hit = lower.startswith(_SUBJECTS) or lower.endswith("(automatic response)")
    return seen("Subject", mail.subject) if hit else None


def away_subject(mail: Mail) -> Evidence | None:
    """A subject that begins as absence responders begin theirs, with a colon near by."""
    lower = mail.subject.lower().lstrip("[ ")
    hit = lower.startswith(AWAY_SUBJECTS) and any(mark in lower for mark in ":]：")
    return seen("Subject", mail.subject) if hit else None


def _list_post(mail: Mail) -> Evidence | None:
    hit = mail.headers.has("list-post") or mail.headers.has("list-id")
    return seen("List-Id", mail.headers.get("list-id"), against=True) if hit else None


def _client(mail: Mail) -> Evidence | None:
    """A person's mail program. Responders of the same vendors do not send this header."""
    name = mail.headers.get("user-agent")
    hit = name and "thunderbird" in name.lower()
    return seen("User-Agent", name, against=True) if hit else None


def _answered(mail: Mail) -> Evidence | None:
    hit = mail.subject.lower().startswith(("fwd:", "fw:", "wg:", "tr:", "rv:"))
    return seen("Subject", mail.subject, against=True) if hit else None


MARKS = (
    Mark(3, _replied), Mark(3, _generated), Mark(-4, _denied), Mark(3, _own_header),
    Mark(3, _precedence_auto), Mark(1, _precedence_bulk), Mark(1, _suppress_all),
    Mark(1, _rules_loop), Mark(2, _rules_agent), Mark(2, _null_path), Mark(3, _sieve_id),
    Mark(3, _subject), Mark(2, away_subject), Mark(-2, _list_post), Mark(-2, _client),
    Mark(-3, _answered),
)  # fmt: skip


def automation(mail: Mail) -> tuple[int, tuple[Evidence, ...]]:
    """How strongly the mail says that no person sent it; ``ENOUGH`` settles it."""
    return weigh(MARKS, mail)


def acknowledges(mail: Mail) -> str:
    """The words of a shared mailbox or a ticket system that confirms receipt, or ""."""
    return first_phrase(flat((mail.text or mail.body)[:_HEAD]), _ACKNOWLEDGED)


def _moved(mail: Mail) -> str:
    """A short notice that hardly says more than another address."""
    text = flat(mail.text or mail.body)
    if len(text) > _SHORT or not keys_in_text(text.split()):
        return ""
    return first_phrase(
        text, ("zukünftig", "new address", "new e-mail", "neue adresse", "nouvelle")
    )


def _left(mail: Mail) -> tuple[Evidence, ...] | None:
    words = flat(f"{mail.subject}\n{mail.text or mail.body}"[:_HEAD])
    hit = first_phrase(words, LEFT_WORDS) or _moved(mail)
    if not hit or (is_forwarded(mail) and not mail.headers.has("auto-submitted")):
        return None
    total, evidence = automation(mail)
    return (*evidence, seen("body", hit)) if total >= ENOUGH else None


def _auto_reply(mail: Mail) -> tuple[Evidence, ...] | None:
    total, evidence = automation(mail)
    if total < ENOUGH or mail.headers.has("list-unsubscribe"):
        return None
    # Notifications are auto-generated too; an answer names what it answers, or says so.
    answers = mail.in_reply_to or mail.references or _subject(mail) or _replied(mail)
    named = _own_header(mail) or _precedence_auto(mail) or _sieve_id(mail) or acknowledges(mail)
    return evidence if answers or named or _null_path(mail) else None


LEFT = Rule(
    "left-company", Kind.LEFT_COMPANY, 0.9, _left,
    "RFC 3834 §3.1.7 with the mark; https://support.microsoft.com/office/send-automatic-out-of-"
    "office-replies-from-outlook-9742f476-5348-4f9f-997f-5e208513bd67",
    ("left-company-de.eml", "left-company-en.eml"),
)  # fmt: skip
AUTO_REPLY = Rule(
    "automatic-answer", Kind.AUTO_REPLY, 0.9, _auto_reply, "RFC 3834 §5",
    ("auto-reply-ticket.eml", "auto-reply-cpanel.eml", "auto-reply-shared-mailbox.eml"),
)  # fmt: skip
