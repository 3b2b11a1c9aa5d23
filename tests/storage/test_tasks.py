"""Tasks are opened, completed once, cancelled and opened again."""

from __future__ import annotations

import pytest

from relance.core.errors import NotFound
from relance.core.sequence import TaskStep, TaskType, days
from relance.storage.engine import SqlDatabase
from storage.world import DAY, NOW, seed

CALL = TaskStep(days(2), "Call {{ first_name }}", TaskType.CALL, "about the offer", blocking=True)


def test_a_task_is_the_reps_who_enrolled(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        task_id = work.tasks.open(enrollment, 1, CALL, "Call Max", "about it", NOW)

        task = work.tasks.get(task_id)
        assert (task.title, task.note, task.task_type) == ("Call Max", "about it", TaskType.CALL)
        assert (task.user_id, task.step, task.due_at) == (world.user, 1, NOW)
        assert work.tasks.open_of_user(world.user) == (task,)
        with pytest.raises(NotFound):
            work.tasks.get(10**9)


def test_a_task_is_completed_once(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        task_id = work.tasks.open(enrollment, 1, CALL, "Call Max", "", NOW)

        assert work.tasks.complete(task_id, NOW + DAY)
        assert not work.tasks.complete(task_id, NOW + 2 * DAY)
        assert work.tasks.get(task_id).completed_at == NOW + DAY
        assert work.tasks.open_of_user(world.user) == ()


def test_a_cancelled_task_is_opened_again_by_an_undo(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        task_id = work.tasks.open(enrollment, 1, CALL, "Call Max", "", NOW)
        work.tasks.cancel_of(enrollment.id, NOW)
        assert not work.tasks.complete(task_id, NOW)

        assert work.tasks.reopen(enrollment.id, 1)
        assert not work.tasks.reopen(enrollment.id, 1)
        assert not work.tasks.reopen(enrollment.id, 0)
        assert [task.id for task in work.tasks.open_of_user(world.user)] == [task_id]


def test_a_completed_task_is_neither_cancelled_nor_opened_again(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        task_id = work.tasks.open(enrollment, 1, CALL, "Call Max", "", NOW)
        work.tasks.complete(task_id, NOW)
        work.tasks.cancel_of(enrollment.id, NOW)

        assert work.tasks.get(task_id).cancelled_at is None
        assert not work.tasks.reopen(enrollment.id, 1)
