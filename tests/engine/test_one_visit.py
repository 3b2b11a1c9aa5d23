"""Several mails in one visit: each is settled in the commit that claims the next one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from engine.traps import Killed, Trap
from engine_world import MONDAY, Provider, TickingClock, World
from relance.app.ports import Letter
from relance.app.unsubscribe import unsubscribe
from relance.core.dispatch import DispatchState
from relance.core.people import SentCopy
from relance.core.values import EnrollmentId
from relance.engine.lane import run_lane
from relance.engine.parts import LaneParts
from relance.engine.turn import Turn
from relance.outbound.compose import compose
from relance.storage.busy import StorageBusy
from relance.storage.engine import open_database

PEOPLE = ("anna@north.example", "ben@north.example", "cleo@north.example")
#: The points at which a visit with three mails can die, and some behind its end.
DEATHS = range(24)


@pytest.fixture
def world(sqlite_url: str) -> Iterator[World]:
    """A mailbox that may send as fast as it can, probed before."""
    database = open_database(sqlite_url, registrable=lambda host: host, synchronous="OFF")
    clock = TickingClock()
    made = World(database, clock, Provider(clock), daily=1000, per_minute=600_000)
    with database.begin() as uow:
        uow.mailboxes.set_sent_copy(made.mailbox_id, SentCopy.SERVER, 0.0)
    yield made
    database.close()


def _visit(world: World, parts: LaneParts | None = None) -> list[int]:
    """Come by as a worker does, and stay while there is more; the fences of its turns."""
    parts = parts or world.parts
    fences = []
    for lane in world.claim(parts):
        turn: Turn | None = Turn(lane)
        while turn:
            fences.append(turn.lane.fence)
            turn = run_lane(parts, turn.lane, mailbox=turn.mailbox, may_stay=lambda: True)
    return fences


def _states(world: World) -> list[DispatchState]:
    """Of the first mail to each person."""
    people = range(1, len(PEOPLE) + 1)
    return sorted(world.dispatches(EnrollmentId(each))[0].state for each in people)


def _start(world: World) -> None:
    for person in PEOPLE:
        world.started(person)


def test_a_visit_sends_what_is_due_on_one_reading_and_under_one_fence(world: World) -> None:
    _start(world)

    assert _visit(world) == [1]

    assert _states(world) == [DispatchState.SENT] * 3
    assert len(world.syncs) == 1
    with world.database.begin() as uow:
        assert uow.lanes.claim_one(world.mailbox_id, MONDAY, timedelta(hours=1))  # given back


@pytest.mark.req("B4")
def test_once_the_reading_is_old_the_mailbox_is_read_before_the_next_mail(world: World) -> None:
    _start(world)

    assert _visit(world, replace(world.parts, fresh=timedelta(0))) == [1, 2, 3]

    assert len(world.syncs) == len(world.provider.taken) == 3


@pytest.mark.req("B4")
def test_what_fell_due_behind_the_reading_waits_for_another_one(world: World) -> None:
    world.started(PEOPLE[0])
    late: list[str] = ["dora@north.example"]
    world.provider.before = lambda: late and world.started(late.pop())

    _visit(world)

    assert world.sent_to("dora@north.example") == 1
    assert len(world.syncs) == 2


def test_where_we_file_the_copies_each_mail_is_settled_before_its_copy(world: World) -> None:
    with world.database.begin() as uow:
        uow.mailboxes.set_sent_copy(world.mailbox_id, SentCopy.OURS, None)
    _start(world)

    assert _visit(world) == [1, 2, 3]


@pytest.mark.req("B11", "R61")
def test_who_is_stopped_while_the_mail_before_is_handed_over_gets_none(world: World) -> None:
    enrolled = {person: world.started(person) for person in PEOPLE}
    stopped: list[str] = []

    def stop_two_others() -> None:
        if not stopped:
            under_way = [one for one in enrolled if _state(world, enrolled[one]) == "sending"]
            stopped.extend(set(PEOPLE) - set(under_way))
            for person in stopped:
                world.do(unsubscribe, enrolled[person])

    world.provider.before = stop_two_others

    _visit(world)

    assert [world.sent_to(person) for person in stopped] == [0, 0]
    assert len(world.provider.taken) == 1


@pytest.mark.req("R94", "H5")
def test_the_daily_limit_holds_within_a_visit(world: World) -> None:
    _start(world)
    world.limit(daily=2, per_minute=600_000)

    _visit(world)

    assert len(world.provider.taken) == 2


@pytest.mark.req("R94", "H5")
def test_a_daily_limit_that_is_lowered_during_a_visit_holds_at_once(world: World) -> None:
    _start(world)
    world.provider.before = lambda: world.limit(daily=1, per_minute=600_000)

    _visit(world)

    assert len(world.provider.taken) == 1


def _failing_on(number: int, error: Exception) -> Callable[[Letter], bytes]:
    """A composer that fails on one mail, once."""
    left = [error, *[None] * (number - 1)]

    def write(letter: Letter) -> bytes:
        fault = left.pop() if left else None
        if fault:
            raise fault
        return compose(letter)

    return write


def test_what_is_wrong_with_the_next_mail_does_not_make_the_one_that_left_unsure(
    world: World,
) -> None:
    _start(world)
    parts = replace(world.parts, compose=_failing_on(2, StorageBusy("deadlock")))

    _visit(world, parts)

    assert len(world.provider.taken) == len(set(world.provider.message_ids())) == 3
    first, *_ = world.provider.taken
    with world.database.read() as uow:
        rows = [row for one in (1, 2, 3) for row in uow.dispatches.of_enrollment(EnrollmentId(one))]
    assert [row.note for row in rows if row.message_id == first.message_id] == ["250 2.0.0 queued"]


@pytest.mark.req("B5")
@pytest.mark.parametrize("at", DEATHS)
def test_wherever_a_worker_dies_in_such_a_visit_each_mail_leaves_once(
    world: World, at: int
) -> None:
    def die(sending: bool) -> None:
        raise Killed

    _start(world)
    trap = Trap(at, die)

    with suppress(Killed):
        _visit(world, trap.arm(world.parts, world.provider))
    assert _states(world).count(DispatchState.SENDING) <= 1
    for _ in range(5):
        world.clock.forward(minutes=5)  # its lease ends, and what is in doubt can be told
        _visit(world)

    assert sorted(mail.to for mail in world.provider.taken) == sorted(PEOPLE)
    assert _states(world) == [DispatchState.SENT] * 3


def _state(world: World, enrollment_id: EnrollmentId) -> str:
    return world.dispatches(enrollment_id)[0].state
