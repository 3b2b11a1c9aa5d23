"""Rules for automatic answers that mark themselves: left, away, or any other."""

from __future__ import annotations

from mailsync.classify.marks.automatic import (
    ENOUGH,
    answering_precedence,
    automatic_subject,
    automation,
    may_be_marked,
    null_path,
    replied,
    responder_field,
    sieve_id,
)
from mailsync.classify.marks.forms import form_of
from mailsync.classify.marks.owners import is_personal
from mailsync.classify.marks.people import AUTHOR, is_answer
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders.matters import confirms_plainly, matter
from mailsync.classify.rule import Rule, seen, weigh
from relance.core.inbound import Evidence, Kind

_BY_HAND = 4
_MICROSOFT = (
    "https://support.microsoft.com/office/send-automatic-out-of-office-replies-from-outlook-"
    "9742f476-5348-4f9f-997f-5e208513bd67"
)


def _marked(mail: Mail) -> tuple[Evidence, ...]:
    """The marks of a machine, or nothing where they do not suffice."""
    if not may_be_marked(mail):
        return ()
    total, evidence = automation(mail)
    if 0 < total < ENOUGH and _unreturnable(mail):
        return evidence
    # Weak marks over a quoted mail are those of a company or a list on mail that a person wrote.
    person = total <= ENOUGH and mail.quotation
    return evidence if total >= ENOUGH and not person else ()


def _unreturnable(mail: Mail) -> bool:
    """An answer sent with no return address (RFC 3834 §3.3): people's programs put theirs."""
    if not null_path(mail) or mail.quotation or mail.headers.has("list-unsubscribe"):
        return False
    answers = mail.in_reply_to or mail.references or is_answer(mail)
    written = weigh(AUTHOR, mail)[0] or form_of(mail).conversing or not mail.text.strip()
    return bool(answers) and not written


def _answers(mail: Mail) -> bool:
    """Whether it answers a mail. Notifications are auto-generated too, and answer none."""
    if mail.headers.has("list-unsubscribe"):
        return False
    named = responder_field(mail) or answering_precedence(mail) or sieve_id(mail)
    thread = mail.in_reply_to or mail.references
    return bool(thread or named or replied(mail) or null_path(mail) or automatic_subject(mail))


def _told(mail: Mail, kind: Kind) -> tuple[Evidence, ...] | None:
    """The marks and the words, where the words of a machine's mail speak of this matter."""
    marks = _marked(mail)
    told = matter(mail) if marks and not mail.headers.has("list-unsubscribe") else None
    if told is None or told[0] is not kind:
        return None
    return (*marks, told[1])


def _left(mail: Mail) -> tuple[Evidence, ...] | None:
    return _told(mail, Kind.LEFT_COMPANY)


def _away(mail: Mail) -> tuple[Evidence, ...] | None:
    return _told(mail, Kind.OUT_OF_OFFICE)


def _by_responder(mail: Mail) -> tuple[Evidence, ...] | None:
    """A responder that is only for absences, whatever it says."""
    responder = _vacation_responder(mail)
    told = matter(mail) if responder else None
    if responder is None or (told is not None and told[0] is not Kind.OUT_OF_OFFICE):
        return None
    return (responder,)


def _vacation_responder(mail: Mail) -> Evidence | None:
    value = mail.headers.get("auto-submitted").lower()
    if value and any(mark in value for mark in ("vacation", "zimbra", "owner-email=")):
        return seen("Auto-Submitted", value)
    for name in ("x-sieve-action", "x-mailer"):
        value = mail.headers.get(name).lower()
        if value.startswith("vacation"):
            return seen(name, value)
    gmail = mail.headers.has("x-autoreply") and mail.message_id.endswith("@mail.gmail.com")
    return seen("X-Autoreply", "Gmail's vacation responder") if gmail else None


def _of_a_person(mail: Mail) -> tuple[Evidence, ...] | None:
    """An answer from a person's own mailbox in words that we do not know: hardly anybody lets a
    machine answer for them but while they are away. Departments confirm receipt.
    """
    marks = _marked(mail)
    named = automatic_subject(mail) or replied(mail) or responder_field(mail)
    answers = named or (null_path(mail) and (mail.in_reply_to or is_answer(mail)))
    if not marks or not answers or any(mark.against for mark in marks):
        return None
    return marks if is_personal(mail) and matter(mail) is None else None


def _automatic(mail: Mail) -> tuple[Evidence, ...] | None:
    marks = _marked(mail)
    if not marks:
        return None
    told = matter(mail)
    confirms = told is not None and told[0] is Kind.AUTO_REPLY and confirms_plainly(mail)
    if mail.headers.has("list-unsubscribe") or not (confirms or _answers(mail)):
        return None
    if not confirms and _by_hand(mail):
        return None
    return (*marks, told[1]) if told else marks


def _by_hand(mail: Mail) -> bool:
    """Whether it may be what a person wrote in a help desk, which marks all its mail."""
    certain = replied(mail) or responder_field(mail) or answering_precedence(mail)
    certain = certain or null_path(mail)
    return not certain and form_of(mail).against >= _BY_HAND


RULES = (
    Rule(
        "left-company", Kind.LEFT_COMPANY, 0.95, _left, f"RFC 3834 §3.1.7 and {_MICROSOFT}",
        ("left-company-de.eml", "left-company-en.eml"), needs=may_be_marked,
    ),
    Rule(
        "away-by-headers", Kind.OUT_OF_OFFICE, 0.97, _away, "RFC 3834 §3.1.7 and RFC 5230 §4",
        ("ooo-outlook-to-gmail.eml", "ooo-outlook-to-outlook.eml", "ooo-gmail-to-gmail.eml",
         "ooo-gmail-to-outlook.eml", "ooo-dovecot.eml", "ooo-exchange-2010-de.eml",
         "ooo-cyrus-fr.eml", "ooo-wp-pl.eml"), needs=may_be_marked,
    ),
    Rule(
        "away-by-responder", Kind.OUT_OF_OFFICE, 0.95, _by_responder,
        "RFC 5230 §5.1 and https://support.google.com/mail/answer/25922",
        ("ooo-gmail-unknown-words.eml",),
        needs=frozenset(("auto-submitted", "x-sieve-action", "x-mailer", "x-autoreply")),
    ),
    Rule(
        "automatic-answer-of-a-person", Kind.OUT_OF_OFFICE, 0.75, _of_a_person,
        "RFC 3834 §1: personal responders, as against group and service responders",
        ("ooo-outlook-unknown-words.eml",), needs=may_be_marked,
    ),
    Rule(
        "automatic-answer", Kind.AUTO_REPLY, 0.9, _automatic, "RFC 3834 §5",
        ("auto-reply-ticket.eml", "auto-reply-cpanel.eml", "auto-reply-shared-mailbox.eml"),
        needs=may_be_marked,
    ),
)  # fmt: skip
