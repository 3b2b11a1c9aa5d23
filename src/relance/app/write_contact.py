"""Write contacts one at a time: create, and correct."""

from __future__ import annotations

import re
from datetime import datetime

from relance.app.ports import UnitOfWork
from relance.app.records import NewContact
from relance.core.errors import Refused
from relance.core.values import Address, ContactId

_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")  # what a placeholder can say


def create_contact(uow: UnitOfWork, new: NewContact, now: datetime) -> ContactId:
    """Add a contact, also one without an address. Raises Refused: invalid_email, address_taken."""
    _check(new)
    return uow.contacts.add(new, now)


def update_contact(uow: UnitOfWork, contact_id: ContactId, new: NewContact) -> None:
    """Replace what is known. A corrected address has not bounced yet.

    Raises NotFound, and Refused: invalid_email, address_taken, bad_property.
    """
    _check(new)
    before = Address.parse(uow.contacts.get(contact_id).email)
    uow.contacts.update(contact_id, new)
    if before != Address.parse(new.email):
        uow.contacts.mark_bounced(contact_id, None)


def _check(new: NewContact) -> None:
    if new.email and Address.parse(new.email) is None:
        raise Refused("invalid_email", "That is not an email address.", "Write name@company.tld.")
    if wrong := sorted(name for name in new.properties if not _NAME.fullmatch(name)):
        raise Refused(
            "bad_property",
            f"Not a name that a placeholder can have: {', '.join(wrong)[:200]}.",
            "Use small letters, digits and underscores, a letter first.",
        )
