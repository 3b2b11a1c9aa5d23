"""Task steps: created when their time has come, and waited for unless they say otherwise."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engine_world import MONDAY, World
from relance.app import control
from relance.app.records import Task
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Step, TaskStep, days
from relance.core.values import EnrollmentId

ANNA = "anna@north.example"
AT_ONCE = Delay(0, Unit.MINUTES)
CALL = TaskStep(days(1), "Call {{ first_name }}")
HELLO = EmailStep(AT_ONCE, "Hello", "Hello {{ first_name }}")
LATER = EmailStep(days(2), "", "Did you see my mail?")


def _begin(world: World, *steps: Step) -> EnrollmentId:
    world.poll_often()
    return world.started(ANNA, world.add_sequence(steps))


def _tasks(world: World) -> tuple[Task, ...]:
    with world.database.read() as uow:
        return uow.tasks.open_of_user(world.user.id)


@pytest.mark.req("R44", "R48")
def test_a_task_is_created_when_its_step_comes_with_the_names_filled_in(world: World) -> None:
    _begin(world, HELLO, CALL, LATER)

    world.run(hours=23)
    assert not _tasks(world)

    world.run(hours=3)
    assert [task.title for task in _tasks(world)] == ["Call Anna"]


@pytest.mark.req("R47")
def test_the_sequence_waits_for_the_task(world: World) -> None:
    anna = _begin(world, HELLO, CALL, LATER)

    world.run(days=9)

    assert world.sent_to(ANNA) == 1
    assert world.line(anna).state == "on_task"


@pytest.mark.req("H4", "H7", "B6")
def test_the_next_delay_begins_when_the_task_is_completed(world: World) -> None:
    _begin(world, HELLO, CALL, LATER)
    world.run(days=9)
    (task,) = _tasks(world)

    world.do(control.complete_task, task.id, world.user)
    world.run(days=3)

    assert world.provider.times_to(ANNA)[1] == MONDAY + timedelta(days=11)


@pytest.mark.req("R47")
def test_a_task_that_need_not_be_completed_holds_nothing_up(world: World) -> None:
    _begin(world, HELLO, TaskStep(days(1), "Look them up", blocking=False), LATER)

    world.run(days=4)

    second = world.provider.times_to(ANNA)[1] - MONDAY
    assert timedelta(days=3) <= second <= timedelta(days=3, hours=1)
    assert len(_tasks(world)) == 1


@pytest.mark.req("R25")
def test_a_pause_stops_tasks_too(world: World) -> None:
    anna = _begin(world, HELLO, CALL, LATER)
    world.run(hours=1)

    world.do(control.pause, anna, world.user)
    world.run(days=5)

    assert not _tasks(world)


def test_unenrolling_takes_the_open_task_away_and_undo_brings_it_back(world: World) -> None:
    anna = _begin(world, HELLO, CALL, LATER)
    world.run(days=2)
    world.do(control.unenroll, anna, world.user)
    assert not _tasks(world)

    world.do(control.undo, anna, world.user)

    assert [task.title for task in _tasks(world)] == ["Call Anna"]


def test_a_task_completed_twice_moves_the_sequence_once(world: World) -> None:
    _begin(world, HELLO, CALL, LATER, EmailStep(days(2), "", "Last one."))
    world.run(days=2)
    (task,) = _tasks(world)

    first = world.do(control.complete_task, task.id, world.user)
    second = world.do(control.complete_task, task.id, world.user)

    assert (first.happened, second.happened) == (True, False)


@pytest.mark.req("R49")
def test_an_immediate_task_is_there_right_after_the_mail(world: World) -> None:
    _begin(world, HELLO, TaskStep(AT_ONCE, "Connect on the network"), LATER)

    world.run(hours=2)

    assert len(_tasks(world)) == 1
