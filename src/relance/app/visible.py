"""What a user may see: a private thing of somebody else does not exist for anybody but them."""

from __future__ import annotations

from relance.app.ports import UnitOfWork
from relance.app.records import Task
from relance.core.errors import NotFound
from relance.core.people import Mailbox, Right, User
from relance.core.sequence import Sequence
from relance.core.values import MailboxId, SequenceId


def own_mailbox(uow: UnitOfWork, mailbox_id: MailboxId, user: User) -> Mailbox:
    """The user's own mailbox; raises NotFound for another's, whoever asks."""
    mailbox = uow.mailboxes.get(mailbox_id)
    if mailbox.user_id != user.id:
        raise NotFound("mailbox", mailbox_id)
    return mailbox


def usable_sequence(uow: UnitOfWork, sequence_id: SequenceId, user: User) -> Sequence:
    """A sequence that is the user's or shared (R11), or any for an administrator; NotFound."""
    sequence = uow.sequences.latest(sequence_id)
    if not (uow.sequences.may_use(sequence_id, user.id) or user.may(Right.ADMIN)):
        raise NotFound("sequence", sequence_id)
    return sequence


def own_task(uow: UnitOfWork, task_id: int, user: User) -> Task:
    """A task of the user, or any for an administrator; raises NotFound."""
    task = uow.tasks.get(task_id)
    if task.user_id != user.id and not user.may(Right.ADMIN):
        raise NotFound("task", task_id)
    return task
