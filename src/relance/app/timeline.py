"""A contact's page: how the contact stands, and everything that happened, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from relance.app.ports import UnitOfWork
from relance.app.records import KnownAddress, MailEvent, Receipt
from relance.app.summary import Filter, Line, summary
from relance.core.people import Contact
from relance.core.values import ContactId

MOST_ENROLLMENTS = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened: a receipt, a mail, or a receipt and the mail it rests on."""

    at: datetime
    receipt: Receipt | None = None
    mail: MailEvent | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """A contact with its enrollments; ``current`` is the one that runs."""

    contact: Contact
    addresses: tuple[KnownAddress, ...]
    current: Line | None
    lines: tuple[Line, ...]
    entries: tuple[Entry, ...]


def timeline(uow: UnitOfWork, contact_id: ContactId) -> Timeline:
    """Read it all; raises NotFound."""
    contact = uow.contacts.get(contact_id)
    lines = summary(uow, Filter(contact_id=contact_id), limit=MOST_ENROLLMENTS)
    receipts = [r for line in lines for r in uow.receipts.of_enrollment(line.row.enrollment_id)]
    mails = {mail.id: mail for mail in uow.inbox.events_of(contact_id)}
    told = {receipt.mail_id for receipt in receipts}
    entries = [Entry(r.at, r, mails.get(r.mail_id) if r.mail_id else None) for r in receipts]
    entries += [Entry(m.received_at, mail=m) for m in mails.values() if m.id not in told]
    return Timeline(
        contact,
        uow.contacts.addresses(contact_id),
        next((line for line in lines if line.is_live), None),
        lines,
        tuple(sorted(entries, key=lambda entry: entry.at, reverse=True)),
    )
