"""Rules for what a person wrote, and for what nobody can tell."""

from __future__ import annotations

from mailsync.classify.marks import people
from mailsync.classify.marks.automatic import automation, null_path
from mailsync.classify.marks.people import AUTHOR, is_answer
from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.delivery import is_system
from mailsync.classify.rule import Rule, seen, weigh
from relance.core.inbound import Evidence, Kind


def _person(mail: Mail) -> tuple[Evidence, ...] | None:
    """Somebody's address, something to read or a thread, and no more than one weak machine mark."""
    total, against = automation(mail)
    if not mail.from_address or (is_system(mail.from_address) and not _by_hand(mail, total)):
        return None
    if total > 1 and total - weigh(AUTHOR, mail)[0] > 1:
        return None
    if mail.in_reply_to or mail.references:
        tie = seen("In-Reply-To", mail.in_reply_to or mail.references[-1])
    elif null_path(mail) and not is_answer(mail):
        return None  # no person's program sends so, and nothing says that a gateway did
    elif mail.body.strip() or mail.subject or mail.parts:
        tie = seen("From", mail.from_address)
    else:
        return None
    return (tie, *against)


def _by_hand(mail: Mail, total: int) -> bool:
    """A postmaster's own answer to a mail that somebody wrote to him."""
    return total <= 0 and is_answer(mail) and people.answers_another(mail) is not None


def _anything(mail: Mail) -> tuple[Evidence, ...] | None:
    total, evidence = automation(mail)
    return evidence or (seen("headers", f"no readable sender and no other sign ({total})"),)


RULES = (
    Rule(
        "written-by-a-person", Kind.REPLY, 0.85, _person,
        "RFC 3834 §5: automatic mail marks itself",
        ("reply-gmail.eml", "reply-outlook-other-address.eml", "reply-suppress-header.eml",
         "reply-forwards-bounce.eml", "reply-about-unsubscribing.eml", "reply-list-junk.eml",
         "reply-rules-loop.eml", "reply-not-in-thread.eml", "reply-in-the-office-soon.eml",
         "reply-not-before-september.eml", "reply-help-desk.eml", "reply-webmail-script.eml",
         "reply-request-tracker.eml",
         "reply-html-phone.eml", "reply-with-calendar-file.eml"),
    ),
    Rule(
        "nothing-decides", Kind.UNSURE, 0.5, _anything,
        "RFC 5322 §3.6.2: without an author there is nobody to hear",
        ("unsure-no-sender.eml",),
    ),
)  # fmt: skip
