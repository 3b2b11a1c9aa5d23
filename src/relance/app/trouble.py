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
    """Note the trouble and stop the clocks (B6, B15).

    False when it was known already, or the mailbox is switched off.
    """
    if uow.mailboxes.get(mailbox_id).health in (health, Health.DISABLED):
        return False
    uow.mailboxes.set_health(mailbox_id, health, why, now)
    uow.enrollments.open_scope(_hold(mailbox_id), now, mailbox_id=mailbox_id)
    return True


def mailbox_is_well(uow: UnitOfWork, mailbox_id: MailboxId, now: datetime) -> bool:
    """The mailbox works again: its enrollments go on by themselves.

    False when it did all along, or is switched off.
    """
    if uow.mailboxes.get(mailbox_id).health in (Health.CONNECTED, Health.DISABLED):
        return False
    uow.mailboxes.set_health(mailbox_id, Health.CONNECTED, "", now)
    for scope in uow.enrollments.open_scopes(mailbox_id=mailbox_id):
        uow.enrollments.resume_scope(scope.id, now)
    return True


def disable_mailbox(uow: UnitOfWork, mailbox_id: MailboxId, why: str, now: datetime) -> None:
    """Switch a mailbox off: it is not read, and sends nothing, until it is switched on."""
    hold_mailbox(uow, mailbox_id, Health.DISABLED, why, now)


def enable_mailbox(uow: UnitOfWork, mailbox_id: MailboxId, why: str, now: datetime) -> None:
    """Switch a mailbox on that is off; what it holds goes on once it was read."""
    if uow.mailboxes.get(mailbox_id).health is Health.DISABLED:
        uow.mailboxes.set_health(mailbox_id, Health.DEGRADED, why, now)
        uow.lanes.wake(mailbox_id, now)


def _hold(mailbox_id: MailboxId) -> Hold:
    return Hold(HoldKind.MAILBOX, str(mailbox_id))
