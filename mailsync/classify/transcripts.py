"""Rules for delivery failures that are told in words only."""

from __future__ import annotations

from mailsync.classify.bounces import is_forwarded
from mailsync.classify.codes import find_reply_code, find_status, meaning_of
from mailsync.classify.delivery import (
    is_system,
    outcomes,
    returned_headers,
    text_recipients,
    transcript,
)
from mailsync.classify.mail import Mail
from mailsync.classify.rule import Mark, Rule, first_phrase, flat, seen, weigh
from relance.core.inbound import Evidence, Kind

_SUBJECTS = (
    "undeliver", "delivery status", "delivery fail", "failure notice", "mail delivery",
    "returned mail", "delivery problem", "could not be delivered", "not delivered",
    "non delivery", "non-delivery", "delivery notification", "mail system error",
    "delivery has failed", "returning message", "unzustellbar", "nicht zugestellt",
    "nicht zustellbar", "unable to deliver", "delivery error", "rejected mail", "mail error",
    "returned to sender", "non remis", "échec de la remise", "no se puede entregar",
    "non recapitabile", "onbestelbaar", "kan inte levereras", "kunne ikke", "niedostarczalna",
    "message non distribu", "returning to sender", "warning: could not send",
)  # fmt: skip
_PHRASES = (
    "could not be delivered", "couldn't be delivered", "unable to deliver", "not able to deliver",
    "wasn't able to deliver", "was not delivered", "delivery has failed",
    "delivery to the following", "undeliverable", "permanent error", "permanent fatal errors",
    "delivery failed", "not been delivered", "did not reach", "cannot be delivered",
    "cannot deliver", "could not deliver", "not be delivered", "failed recipient",
    "message not delivered", "transcript of session", "had delivery problems", "rejected by",
    "delivery problems", "fatal delivery errors", "failed addresses", "not deliver",
    "konnte nicht zugestellt werden", "konnte nicht ausgeliefert", "n'a pas pu être remis",
    "n'a pas été remis", "no se pudo entregar", "no se ha podido entregar",
    "impossibile recapitare", "kan niet worden bezorgd", "kunde inte levereras",
    "nie można dostarczyć", "could not send message", "exceeds allowed size",
    "failed permanently", "an error occurred while trying to deliver", "message to the following",
    "returned because", "user unknown", "retry timeout", "non remis",
)  # fmt: skip
_DELAYS = (
    "this is a warning message only", "do not need to resend", "you do not need to do anything",
    "delivery will be retried", "will continue to try", "will keep trying", "delivery is delayed",
    "has been delayed", "delivery incomplete", "not yet been delivered", "will be retried",
    "will retry for", "message is delayed", "attempts will continue", "delayed for more than",
    "only a temporary failure", "has been postponed",
    "advisory-only", "no action is required on your part",
)  # fmt: skip


def _system_sender(mail: Mail) -> Evidence | None:
    if is_system(mail.from_address):
        return seen("From", mail.from_address)
    if "mailer-daemon" in mail.headers.get("from").lower():
        return seen("From", mail.headers.get("from"))
    return None


def _system_name(mail: Mail) -> Evidence | None:
    name = mail.from_name.lower()
    hit = first_phrase(
        name, ("mail delivery", "postmaster", "system administrator", "mailer-daemon")
    )
    return seen("From", mail.from_name) if hit else None


def _null_path(mail: Mail) -> Evidence | None:
    path = mail.headers.get("return-path").strip()
    if path == "<>" or "mailer-daemon" in path.lower():
        return seen("Return-Path", path)
    return None


def _subject(mail: Mail) -> Evidence | None:
    hit = first_phrase(mail.subject.lower(), _SUBJECTS)
    return seen("Subject", mail.subject) if hit else None


def _phrase(mail: Mail) -> Evidence | None:
    hit = first_phrase(flat(transcript(mail)), _PHRASES)
    return seen("body", hit) if hit else None


def _code(mail: Mail) -> Evidence | None:
    words = transcript(mail)
    hit = find_status(words) or find_reply_code(words)
    return seen("body", hit) if hit else None


def _cause(mail: Mail) -> Evidence | None:
    meaning = meaning_of(transcript(mail))
    return seen("body", first_phrase(flat(transcript(mail)), meaning.phrases)) if meaning else None


def _copy(mail: Mail) -> Evidence | None:
    return seen("returned mail", "headers of the original") if returned_headers(mail) else None


def _report_type(mail: Mail) -> Evidence | None:
    return (
        seen("Content-Type", "multipart/report")
        if mail.content_type == "multipart/report"
        else None
    )


def _answered(mail: Mail) -> Evidence | None:
    return seen("Subject", mail.subject, against=True) if is_forwarded(mail) else None


def _person_quotes(mail: Mail) -> Evidence | None:
    if "\n>" in mail.body and mail.headers.has("references"):
        return seen("body", "quotes with >", against=True)
    return None


_MARKS = (
    Mark(3, _system_sender), Mark(1, _system_name), Mark(2, _null_path), Mark(2, _subject),
    Mark(2, _phrase), Mark(1, _code), Mark(1, _cause), Mark(1, _copy), Mark(2, _report_type),
    Mark(-4, _answered), Mark(-3, _person_quotes),
)  # fmt: skip
_ENOUGH = 6
_CERTAIN = 8
_LURES = (
    "log in", "login", "sign in", "verify", "password", "release", "click", "your mailbox",
    "your inbox", "retrieve", "storage", "quarantine", "allow delivery", "recover",
    "review message",
)  # fmt: skip


def _weighed(mail: Mail) -> tuple[Evidence, ...] | None:
    """Enough signs of a mail system, and at least one thing that only a real report knows."""
    if not (_system_sender(mail) or _null_path(mail) or _copy(mail)):
        return None
    if mail.headers.has("list-unsubscribe") and not _system_sender(mail):
        return None  # a newsletter; list software adds that header to reports that pass through it
    total, evidence = weigh(_MARKS, mail)
    if total < _ENOUGH or _lure(mail):
        return None
    known = text_recipients(mail) or _copy(mail) or _code(mail)
    return evidence if known or total >= _CERTAIN else None


def _lure(mail: Mail) -> bool:
    """Poses as a report: wants a click, and neither gives the mail back nor quotes a server."""
    if _copy(mail) or _code(mail) or mail.status_blocks:
        return False
    link = "http" in mail.body or mail.part("text/html") is not None
    return link and bool(first_phrase(flat(mail.body), _LURES))


def _failed_header(mail: Mail) -> tuple[Evidence, ...] | None:
    failed = mail.headers.get("x-failed-recipients")
    if not failed or is_forwarded(mail) or _late(mail):
        return None
    return (seen("X-Failed-Recipients", failed),)


def _qmail(mail: Mail) -> tuple[Evidence, ...] | None:
    head = flat(mail.body[:600])
    hit = first_phrase(head, ("this is the qmail-send program", "this is the deliver program at"))
    return (seen("body", hit),) if hit and not is_forwarded(mail) and not _late(mail) else None


def _exchange(mail: Mail) -> tuple[Evidence, ...] | None:
    head = flat(transcript(mail))
    hit = first_phrase(
        head,
        ("delivery has failed to these recipients", "did not reach some or all of the intended",
         "your message wasn't delivered to", "your message couldn't be delivered to"),
    )  # fmt: skip
    system = _system_sender(mail) or _null_path(mail) or _system_name(mail)
    return (seen("body", hit), system) if hit and system and not is_forwarded(mail) else None


def _late(mail: Mail) -> str:
    words = flat(transcript(mail))
    return first_phrase(words, _DELAYS)


def _delay_words(mail: Mail) -> tuple[Evidence, ...] | None:
    hit = _late(mail)
    if not hit or is_forwarded(mail):
        return None
    system = _system_sender(mail) or _null_path(mail)
    return (seen("body", hit), system) if system else None


def _failure_words(mail: Mail) -> tuple[Evidence, ...] | None:
    return None if _late(mail) or outcomes(mail) else _weighed(mail)


RULES = (
    Rule(
        "delay-in-words", Kind.DELAYED, 0.95, _delay_words,
        "sendmail's and Exim's warning texts: https://www.exim.org/exim-html-current/doc/html/"
        "spec_html/ch-customizing_bounce_and_warning_messages.html",
        ("delay-exim-warning.eml",),
    ),
    Rule(
        "x-failed-recipients", Kind.BOUNCE, 0.98, _failed_header,
        "https://www.exim.org/exim-html-current/doc/html/spec_html/"
        "ch-customizing_bounce_and_warning_messages.html",
        ("bounce-exim.eml",),
    ),
    Rule(
        "qmail-failure-notice", Kind.BOUNCE, 0.98, _qmail, "https://cr.yp.to/proto/qsbmf.txt",
        ("bounce-qmail.eml",),
    ),
    Rule(
        "exchange-failure", Kind.BOUNCE, 0.97, _exchange,
        "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/"
        "non-delivery-reports-and-bounce-messages",
        ("bounce-exchange-text.eml",),
    ),
    Rule(
        "failure-in-words", Kind.BOUNCE, 0.9, _failure_words,
        "RFC 5321 §4.5.5 (null reverse-path) and §6.1 (a report must be sent)",
        ("bounce-plain-postmaster.eml",),
    ),
)  # fmt: skip
