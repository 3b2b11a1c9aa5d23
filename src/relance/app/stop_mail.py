"""Stopping by mail, for where no panel loads: a mailbox's stop address takes contacts out.

The rep forwards a contact's mail to the stop address, or puts it into Bcc of a mail to the
contact. That needs nothing but a mail program; whether the address accepts mail does not even
matter, since the copy in Sent is read as well.
"""

from __future__ import annotations

import hmac
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from relance.app.apply import apply_event, write_receipt
from relance.app.ports import UnitOfWork
from relance.core.enrollment import Stopped, StopReason
from relance.core.people import Mailbox
from relance.core.values import MAX_LOCAL, Address, ContactId

RULE = "stop-address"
_PURPOSE = b"relance stop address v1:"
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

    def _tag(self, mailbox: Mailbox) -> str:
        message = _PURPOSE + f"{mailbox.id}:{mailbox.address}".encode()
        return hmac.new(self.key, message, sha256).hexdigest()[:_TAG_CHARS]


def stop_by_mail(
    uow: UnitOfWork,
    mailbox: Mailbox,
    addresses: Collection[str],
    message_ids: Collection[str],
    now: datetime,
) -> int:
    """Unenroll whom a mail of the rep to the stop address is about; how many that were.

    ``addresses``: keys of everybody on the mail; ``message_ids``: what it answers or forwards.
    A stop by mail is the mailbox owner's, and can be undone like one by hand.
    """
    by = uow.users.get(mailbox.user_id)
    stopped = 0
    for contact_id in sorted(_meant(uow, mailbox, addresses, message_ids)):
        live = uow.enrollments.live_of(contact_id)
        if live is None:
            continue
        change = apply_event(uow, live, Stopped(StopReason.BY_HAND, by.name), now)
        if change.happened:
            stopped += 1
            words = f"Unenrolled by {by.name}, with a mail to the stop address."
            if uow.dispatches.in_flight(live):
                words += " One email was already on its way."
            write_receipt(uow, change.after, now, f"user:{by.id}", "stopped", words, rule=RULE)
    return stopped


def _meant(
    uow: UnitOfWork, mailbox: Mailbox, addresses: Collection[str], message_ids: Collection[str]
) -> set[ContactId]:
    others = [key for key in addresses if key not in mailbox.own_addresses]
    parsed = [address for address in map(Address.parse, others) if address]
    candidates = uow.enrollments.candidates(
        user_id=mailbox.user_id,
        message_ids=message_ids,
        dispatch_ids=(),
        address_keys=[address.key for address in parsed],
        alias_keys=[address.alias_key for address in parsed],
        domains=(),
    )
    return {candidate.contact_id for candidate, _ in candidates}
