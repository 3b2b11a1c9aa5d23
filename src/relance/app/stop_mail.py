"""Stopping by mail, for where no panel loads: a mailbox's stop address takes contacts out.

The rep forwards a contact's mail to the stop address, or puts it into Bcc of a mail to the
contact. That needs nothing but a mail program; whether the address accepts mail does not even
matter, since the copy in Sent is read as well.
"""

from __future__ import annotations

import hmac
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from relance.app.apply import apply_event, write_receipt
from relance.app.known_contacts import known_contacts
from relance.app.ports import UnitOfWork
from relance.core.enrollment import Stopped, StopReason
from relance.core.people import Mailbox
from relance.core.values import MAX_LOCAL, Address, ContactId

RULE = "stop-address"
_PURPOSE = b"relance stop address v1:"
SLACK = timedelta(minutes=10)  # by which a mail server's clock may be behind ours
_TAG_CHARS = 20  # 80 bits in hex: what is guessed must be guessed by mail, and stops at most


@dataclass(frozen=True, slots=True)
class StopAddresses:
    """Makes and knows the stop addresses; ``key`` is derived from the installation's secret."""

    key: bytes

    def of(self, mailbox: Mailbox) -> str:
        """``maya+stop-<tag>@acme.example`` (RFC 5233 subaddress); "" where it would be too long."""
        address = Address.parse(mailbox.address)
        if address is None:
            return ""
        local = f"{address.local.partition('+')[0]}+stop-{self._tag(mailbox)}"
        return f"{local}@{address.domain}" if len(local) <= MAX_LOCAL else ""

    def is_among(self, mailbox: Mailbox, recipients: Collection[str]) -> bool:
        """Whether a mail with these recipients (keys) was sent to the mailbox's stop address."""
        own = self.of(mailbox)
        return any(hmac.compare_digest(one.encode(), own.encode()) for one in recipients if own)

    def is_all_of(self, mailbox: Mailbox, recipients: Collection[str]) -> bool:
        """Whether nobody but the mailbox's stop address, and its owner, is among these (keys)."""
        others = [one for one in recipients if one not in mailbox.own_addresses]
        return bool(others) and all(self.is_among(mailbox, (one,)) for one in others)

    def _tag(self, mailbox: Mailbox) -> str:
        message = _PURPOSE + f"{mailbox.id}:{mailbox.address}".encode()
        return hmac.new(self.key, message, sha256).hexdigest()[:_TAG_CHARS]


@dataclass(frozen=True, slots=True)
class StopMail:
    """A mail of the rep to the stop address, as far as it says whom it is about.

    Addresses are keys: ``to`` of To and Bcc, ``cc`` of Cc, ``named`` those in its text and in what
    it forwards, the first named first. ``refers`` are the bare Message-IDs of what it answers or
    forwards, ``arrived_at`` (aware UTC) when the server filed it.
    """

    to: Collection[str]
    cc: Collection[str]
    named: Sequence[str]
    refers: Collection[str]
    arrived_at: datetime


def stop_by_mail(
    uow: UnitOfWork, mailbox: Mailbox, own: str, mail: StopMail, now: datetime
) -> int | None:
    """Unenroll whom a mail to ``own``, the stop address, is about; how many that were.

    None: it names no contact at all, which its writer must be told. A stop by mail is the mailbox
    owner's, and can be undone like one by hand. An enrollment that began after the mail is another
    one than its writer had in mind.
    """
    meant = _meant(uow, mailbox, own, mail)
    if not meant:
        return None
    by = uow.users.get(mailbox.user_id)
    stopped = 0
    for contact_id in sorted(meant):
        live = uow.enrollments.live_of(contact_id)
        if live is None or mail.arrived_at + SLACK < uow.enrollments.enrolled_at(live):
            continue
        change = apply_event(uow, live, Stopped(StopReason.BY_HAND, by.name), now)
        if change.happened:
            stopped += 1
            words = f"Unenrolled by {by.name}, with a mail to the stop address."
            if uow.dispatches.in_flight(live):
                words += " One email was already on its way."
            write_receipt(uow, change.after, now, f"user:{by.id}", "stopped", words, rule=RULE)
    return stopped


def _meant(uow: UnitOfWork, mailbox: Mailbox, own: str, mail: StopMail) -> set[ContactId]:
    """Whom it is written to, and whose thread it is in; in Cc stand those who are to know of it.

    Only where nobody else on it is a contact it must be about those in Cc. A forward that does not
    say which mail it forwards (RFC 5322 has no field for it) names the contact in its text: in the
    copied header block, the writer first.
    """
    in_thread = uow.enrollments.candidates(
        user_id=mailbox.user_id,
        message_ids=mail.refers,
        dispatch_ids=(),
        address_keys=(),
        alias_keys=(),
        domains=(),
    )
    ours = mailbox.own_addresses | {own}
    meant = {candidate.contact_id for candidate, _ in in_thread}
    meant.update(_contacts(uow, mail.to, ours))
    meant = meant or set(_contacts(uow, mail.cc, ours))
    return meant or set(_contacts(uow, mail.named, ours)[:1])


def _contacts(uow: UnitOfWork, keys: Collection[str], ours: Collection[str]) -> list[ContactId]:
    addresses = [address for key in keys if key not in ours and (address := Address.parse(key))]
    return list(known_contacts(uow, addresses).values())
