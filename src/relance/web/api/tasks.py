"""The asker's open tasks."""

from __future__ import annotations

from datetime import datetime

from relance.app.control import complete_task
from relance.app.records import Task
from relance.app.visible import own_task
from relance.core.sequence import TaskType
from relance.web.api.operation import Call, Operation
from relance.web.texts import Model


class TaskOut(Model):
    """A task of a sequence."""

    id: int
    enrollment_id: int
    contact_id: int
    step: int
    title: str
    task_type: TaskType
    note: str
    blocking: bool
    due_at: datetime
    completed_at: datetime | None


class TaskList(Model):
    """The open tasks, the earliest first."""

    items: list[TaskOut]


def _shown(task: Task) -> TaskOut:
    return TaskOut(
        id=task.id,
        enrollment_id=task.enrollment_id,
        contact_id=task.contact_id,
        step=task.step,
        title=task.title,
        task_type=task.task_type,
        note=task.note,
        blocking=task.blocking,
        due_at=task.due_at,
        completed_at=task.completed_at,
    )


def index(call: Call) -> TaskList:
    """List the asker's open tasks."""
    with call.services.database.read() as uow:
        return TaskList(items=[_shown(task) for task in uow.tasks.open_of_user(call.user.id)])


def complete(call: Call, task_id: int) -> TaskOut:
    """Complete a task; the delay of the step after it begins now."""
    with call.services.database.begin() as uow:
        task = own_task(uow, task_id, call.user)
        answer = complete_task(uow, task.id, call.user, call.now)
        done = _shown(uow.tasks.get(task.id))
    call.services.poke(answer.enrollment.mailbox_id)
    return done


OPERATIONS = (
    Operation("GET", "/tasks", index),
    Operation("POST", "/tasks/<id:task_id>/complete", complete, "write"),
)
