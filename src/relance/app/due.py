"""What the passing of time brings to enrollments besides mail: holds that end, tasks that open."""

from __future__ import annotations

from datetime import datetime

from relance.app.apply import apply_event, release_hold, write_receipt
from relance.app.ports import UnitOfWork
from relance.core.enrollment import TaskOpened
from relance.core.values import MailboxId


def pass_time(uow: UnitOfWork, mailbox_id: MailboxId, now: datetime) -> None:
    """Release the holds that are over and open the tasks that are due; one look where none is."""
    next_change = uow.enrollments.next_change_at(mailbox_id)
    if next_change and next_change <= now:
        release_expired_holds(uow, mailbox_id, now)
        open_due_tasks(uow, mailbox_id, now)


def release_expired_holds(uow: UnitOfWork, mailbox_id: MailboxId, now: datetime) -> int:
    """Let go of every hold whose time is over; returns how many."""
    released = 0
    for note in uow.enrollments.expired_holds(mailbox_id, now):
        change = release_hold(uow, note.enrollment_id, note.hold, now)
        if change.happened:
            released += 1
            sentence = f"Goes on: no longer held ({note.why})."
            write_receipt(uow, change.after, now, "engine", "released", sentence)
    return released


def open_due_tasks(uow: UnitOfWork, mailbox_id: MailboxId, now: datetime) -> int:
    """Create the tasks whose step has come (R44); returns how many."""
    opened = 0
    for enrollment_id in uow.enrollments.due_tasks(mailbox_id, now):
        change = apply_event(uow, enrollment_id, TaskOpened(now), now)
        if change.happened:
            opened += 1
            write_receipt(uow, change.after, now, "engine", "task_opened", "A task was created.")
    return opened
