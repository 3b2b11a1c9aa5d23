"""Write contacts one at a time: create, and correct."""

from __future__ import annotations

import re
from datetime import datetime

from relance.app.ports import UnitOfWork
from relance.app.records import NewContact
from relance.core.errors import Refused
from relance.core.people import Contact
from relance.core.values import Address, ContactId

_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")  # what a placeholder can say


def create_contact(uow: UnitOfWork, new: NewContact, now: datetime) -> ContactId:
    """Add a contact, also one without an address.

    Raises NotFound for an unknown owner, and Refused: invalid_email, address_taken, bad_property.
    """
    _check(uow, new)
    return uow.contacts.add(new, now)


def update_contact(uow: UnitOfWork, contact_id: ContactId, new: NewContact) -> None:
    """Replace what is known. A corrected address has not bounced yet.

    Raises NotFound for an unknown contact or owner, and what ``create_contact`` refuses.
    """
    _check(uow, new)
    before = Address.parse(uow.contacts.get(contact_id).email)
    uow.contacts.update(contact_id, new)
    if before != Address.parse(new.email):
        uow.contacts.mark_bounced(contact_id, None)


def as_new(contact: Contact) -> NewContact:
    """What is known of a contact, in the form in which it is written."""
    return NewContact(
        contact.email,
        contact.first_name,
        contact.last_name,
        contact.company,
        contact.zone,
        dict(contact.properties),
        contact.owner_id,
    )


def _check(uow: UnitOfWork, new: NewContact) -> None:
    if new.owner_id is not None:
        uow.users.get(new.owner_id)
    if new.email and Address.parse(new.email) is None:
        raise Refused("invalid_email", "That is not an email address.", "Write name@company.tld.")
    if wrong := sorted(name for name in new.properties if not _NAME.fullmatch(name)):
        raise Refused(
            "bad_property",
            f"Not a name that a placeholder can have: {', '.join(wrong)[:200]}.",
            "Use small letters, digits and underscores, a letter first.",
        )
