"""The rule for invitations, and for answers to them."""

from __future__ import annotations

from mailsync.classify.marks import senders
from mailsync.classify.meetings.invitations import (
    CALENDAR_KINDS,
    calendar_part,
    is_attached,
    method_of,
)
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import Rule, seen
from relance.core.inbound import Evidence, Kind

# What people attach to a mail that they write; the other methods are a calendar's own business.
_SENT_BY_PEOPLE = ("PUBLISH", "REQUEST", "ADD")


def _by_program(mail: Mail) -> Evidence | None:
    """Apple's calendar marks what it sends; booking pages have machines' addresses."""
    value = mail.headers.get("x-mail-calendar-part")
    if value:
        return seen("X-Mail-Calendar-Part", value)
    return senders.unread(mail) or senders.machine(mail)


def _calendar(mail: Mail) -> tuple[Evidence, ...] | None:
    """A calendar's own mail has the meeting as a form of its text; a person attaches a file."""
    part = calendar_part(mail)
    method = method_of(part) if part else ""
    if part is None or not method:
        return None
    if is_attached(part) and method in _SENT_BY_PEOPLE and mail.text and not _by_program(mail):
        return None
    return (seen(part.kind, f"METHOD:{method}"),)


RULES = (
    Rule(
        "text-calendar", Kind.CALENDAR, 0.97, _calendar, "RFC 6047 §2.4 and RFC 5546 §1.4",
        ("calendar-request.eml", "calendar-accepted.eml", "calendar-cancel.eml",
         "calendar-declined-with-note.eml", "calendar-counter.eml",
         "calendar-attached-invitation.eml"), needs=frozenset(CALENDAR_KINDS),
    ),
)  # fmt: skip
