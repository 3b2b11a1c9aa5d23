"""A mailbox in trouble holds all its enrollments by one row, and lets them go when it is well."""

from __future__ import annotations

from datetime import datetime

from relance.app.ports import UnitOfWork
from relance.core.people import Health
from relance.core.timer import Hold, HoldKind
from relance.core.values import MailboxId


def hold_mailbox(
    uow: UnitOfWork, mailbox_id: MailboxId, health: Health, why: str, now: datetime
) -> bool:
    """Note the trouble and stop the clocks (B6, B15). False when it was known already."""
    mailbox = uow.mailboxes.get(mailbox_id)
    if mailbox.health is health:
        return False
    uow.mailboxes.set_health(mailbox_id, health, why, now)
    uow.enrollments.open_scope(_hold(mailbox_id), now, mailbox_id=mailbox_id)
    return True


def mailbox_is_well(uow: UnitOfWork, mailbox_id: MailboxId, now: datetime) -> bool:
    """The mailbox works again: its enrollments go on by themselves. False when it did all along."""
    mailbox = uow.mailboxes.get(mailbox_id)
    if mailbox.health is Health.CONNECTED:
        return False
    uow.mailboxes.set_health(mailbox_id, Health.CONNECTED, "", now)
    for scope in uow.enrollments.open_scopes(mailbox_id=mailbox_id):
        uow.enrollments.resume_scope(scope.id, now)
    return True


def _hold(mailbox_id: MailboxId) -> Hold:
    return Hold(HoldKind.MAILBOX, str(mailbox_id))
