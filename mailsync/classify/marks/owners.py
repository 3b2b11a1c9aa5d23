"""Whether a mailbox belongs to a person or to a department."""

from __future__ import annotations

from mailsync.classify.marks.departments import DEPARTMENTS
from mailsync.classify.marks.people import named
from mailsync.classify.marks.senders import role
from mailsync.classify.message.mail import Mail


def is_personal(mail: Mail) -> bool:
    """Whether the address is made like those of people: of a name, or of two words."""
    first, dot, last = mail.from_address.partition("@")[0].partition(".")
    if role(mail) or not DEPARTMENTS.isdisjoint((first, last)):
        return False
    return bool(named(mail) or (dot and first.isalpha() and last.isalpha()))
