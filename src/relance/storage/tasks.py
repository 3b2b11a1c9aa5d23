"""The tasks that sequences open for reps."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, insert, select, update

from relance.app.records import Task
from relance.core.enrollment import Enrollment
from relance.core.sequence import TaskStep, TaskType
from relance.core.values import ContactId, EnrollmentId, UserId
from relance.storage.repository import Repository
from relance.storage.tables import tasks
from relance.storage.types import Record

_OPEN = (tasks.c.completed_at.is_(None), tasks.c.cancelled_at.is_(None))
_ID = tasks.c.id == bindparam("task")

_GET = select(tasks).where(_ID)
_COMPLETE = update(tasks).where(_ID, *_OPEN)
_CANCEL = update(tasks).where(tasks.c.enrollment_id == bindparam("enrollment"), *_OPEN)
_NEWEST_OF_STEP = (
    select(func.max(tasks.c.id))
    .where(tasks.c.enrollment_id == bindparam("enrollment"), tasks.c.step == bindparam("of_step"))
    .scalar_subquery()
)
_REOPEN = (
    update(tasks)
    .where(tasks.c.id == _NEWEST_OF_STEP, tasks.c.cancelled_at.is_not(None))
    .values(cancelled_at=None)
)
_OF_USER = (
    select(tasks)
    .where(tasks.c.user_id == bindparam("user"), *_OPEN)
    .order_by(tasks.c.due_at, tasks.c.id)
)


class SqlTasks(Repository):
    """The port Tasks."""

    def open(
        self,
        enrollment: Enrollment,
        step: int,
        task: TaskStep,
        title: str,
        note: str,
        now: datetime,
    ) -> int:
        """Open a task for the rep who enrolled, due now; its number."""
        row = {
            "enrollment_id": enrollment.id,
            "contact_id": enrollment.contact_id,
            "user_id": enrollment.user_id,
            "step": step,
            "title": title,
            "task_type": task.task_type,
            "note": note,
            "blocking": task.blocking,
            "due_at": now,
        }
        return self._inserted(insert(tasks), row)

    def get(self, task_id: int) -> Task:
        return _task(self._one("task", task_id, _GET, task=task_id))

    def complete(self, task_id: int, now: datetime) -> bool:
        """False when it was not open."""
        return bool(self._count(_COMPLETE, task=task_id, completed_at=now))

    def cancel_of(self, enrollment_id: EnrollmentId, now: datetime) -> None:
        self._count(_CANCEL, enrollment=enrollment_id, cancelled_at=now)

    def reopen(self, enrollment_id: EnrollmentId, step: int) -> bool:
        """Open the step's newest task again; False when it was not cancelled."""
        return bool(self._count(_REOPEN, enrollment=enrollment_id, of_step=step))

    def open_of_user(self, user_id: UserId) -> tuple[Task, ...]:
        """The open ones, due first."""
        return tuple(_task(row) for row in self._all(_OF_USER, user=user_id))


def _task(row: Record) -> Task:
    return Task(
        id=row.id,
        enrollment_id=EnrollmentId(row.enrollment_id),
        contact_id=ContactId(row.contact_id),
        user_id=UserId(row.user_id),
        step=row.step,
        title=row.title,
        task_type=TaskType(row.task_type),
        note=row.note,
        blocking=row.blocking,
        due_at=row.due_at,
        completed_at=row.completed_at,
        cancelled_at=row.cancelled_at,
    )
