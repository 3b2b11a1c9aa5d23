"""Pausing, resuming, unenrolling and mailbox trouble, end to end with a clock one sets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from engine.traps import Killed, Trap
from engine_world import MONDAY, STEPS, World
from relance.app import control
from relance.app.control_many import pause_all, resume_all
from relance.app.records import NewUser
from relance.core.errors import NeedsReconnect, SendDeferred, Transient
from relance.core.people import Right, User
from relance.core.values import EnrollmentId

ANNA, BEN = "anna@north.example", "ben@south.example"


@pytest.mark.req("R25", "R29")
def test_a_paused_contact_gets_nothing(world: World) -> None:
    anna = world.started(ANNA)
    world.run(hours=1)

    world.do(control.pause, anna, world.user)
    world.run(days=30)

    assert world.sent_to(ANNA) == 1


@pytest.mark.req("R32", "B6")
def test_paused_inside_a_delay_only_the_rest_is_waited_out(world: World) -> None:
    anna = world.started(ANNA)
    world.run(days=1)
    world.do(control.pause, anna, world.user)
    world.run(days=10)

    world.do(control.resume, anna, world.user)
    world.run(days=2)

    assert world.provider.times_to(ANNA) == [MONDAY, MONDAY + timedelta(days=12)]


@pytest.mark.req("R31")
def test_paused_while_a_mail_leaves_the_whole_next_delay_begins_at_the_resume(
    world: World,
) -> None:
    anna = world.started(ANNA)
    world.provider.before = lambda: _once(world, lambda: world.do(control.pause, anna, world.user))
    world.run(days=7)
    assert world.sent_to(ANNA) == 1

    world.do(control.resume, anna, world.user)
    world.run(days=3)

    assert world.provider.times_to(ANNA)[1] == MONDAY + timedelta(days=9)


@pytest.mark.req("R81")
def test_unenrolled_before_the_claim_nothing_goes_and_the_answer_says_so(world: World) -> None:
    anna = world.started(ANNA)

    answer = world.do(control.unenroll, anna, world.user)
    world.run(days=10)

    assert (answer.happened, answer.in_flight) == (True, False)
    assert world.sent_to(ANNA) == 0


@pytest.mark.req("R60", "R81")
def test_unenrolled_after_the_claim_the_answer_says_that_one_is_on_its_way(world: World) -> None:
    anna = world.started(ANNA)
    answers = []

    def unenroll() -> None:
        answers.append(world.do(control.unenroll, anna, world.user))

    world.provider.before = lambda: _once(world, unenroll)
    world.run(days=10)

    assert [answer.in_flight for answer in answers] == [True]
    assert world.sent_to(ANNA) == 1
    assert world.receipts(anna) == ["enrolled", "stopped", "sent"]


@pytest.mark.req("R60")
def test_unenrolling_changes_no_counts(world: World) -> None:
    anna = world.started(ANNA)
    world.run(hours=1)
    before = world.line(anna)

    world.do(control.unenroll, anna, world.user)

    after = world.line(anna)
    assert (after.last_step, after.first_sent_at) == (before.last_step, before.first_sent_at)
    assert [row.state.value for row in world.dispatches(anna)] == ["sent", "cancelled"]


@pytest.mark.req("B3")
def test_an_undone_stop_leaves_the_remaining_delay_as_a_pause_would(world: World) -> None:
    anna = world.started(ANNA)
    world.run(days=1)
    world.do(control.unenroll, anna, world.user)
    world.run(days=5)

    world.do(control.undo, anna, world.user)
    world.run(days=2)

    assert world.provider.times_to(ANNA)[1] == MONDAY + timedelta(days=7)


@pytest.mark.req("B3", "R26")
@pytest.mark.parametrize("resumed_first", [True, False])
def test_an_undone_stop_is_held_by_a_sequence_s_pause_only_while_that_lasts(
    world: World, resumed_first: bool
) -> None:
    anna = world.started(ANNA)
    world.run(days=1)
    world.do(control.pause_sequence, world.sequence_id, world.user)
    world.do(control.unenroll, anna, world.user)
    if resumed_first:
        world.do(control.resume_sequence, world.sequence_id, world.user)
        world.run(hours=1)

    world.do(control.undo, anna, world.user)
    world.run(days=30)

    assert (world.sent_to(ANNA) > 1) is resumed_first


# --- many at once


@pytest.mark.req("R10", "R26")
def test_pausing_a_sequence_holds_only_what_this_user_enrolled(world: World) -> None:
    world.started(ANNA)
    world.do(control.pause_sequence, world.sequence_id, _other_user(world))

    world.run(hours=1)

    assert world.sent_to(ANNA) == 1


@pytest.mark.req("R26", "R32", "B6")
def test_a_resumed_sequence_goes_on_with_the_rest_of_each_delay(world: World) -> None:
    many = 20
    _enroll_many(world, many)
    world.run(hours=1)
    world.do(control.pause_sequence, world.sequence_id, world.user)
    world.run(days=20)
    assert len(world.provider.taken) == many

    resumed = world.clock.now()
    world.do(control.resume_sequence, world.sequence_id, world.user)
    world.run(days=3)

    second = [mail.at for mail in world.provider.taken[many:]]
    assert len(second) == many
    assert min(second) >= resumed + timedelta(days=2) - timedelta(hours=1)


@pytest.mark.req("R26", "B5")
@pytest.mark.parametrize("at", range(6))  # two batches, three points each
def test_a_crash_in_the_middle_of_resuming_repeats_and_forgets_nobody(
    world: World, at: int
) -> None:
    many = control.RESUME_BATCH + 5
    ids = _enroll_many(world, many)
    paused_for = timedelta(days=1)
    world.do(control.pause_sequence, world.sequence_id, world.user)
    world.clock.at += paused_for
    world.do(control.resume_sequence, world.sequence_id, world.user)

    def die(sending: bool) -> None:
        raise Killed

    doomed = Trap(at, die).arm(world.parts, world.provider)
    killed = 0
    for _ in range(3):
        try:
            world.carry_on_resuming(doomed)
        except Killed:
            killed += 1

    assert killed == 1

    due = {world.line(one).due_at for one in ids}
    assert due == {MONDAY + paused_for}


def test_a_hold_placed_while_a_sequence_is_being_resumed_stays(world: World) -> None:
    anna = world.started(ANNA)
    world.do(control.pause_sequence, world.sequence_id, world.user)
    world.do(control.resume_sequence, world.sequence_id, world.user)
    world.do(control.pause, anna, world.user)

    world.run(days=3)

    assert world.sent_to(ANNA) == 0
    assert [str(hold.hold) for hold in world.line(anna).holds] == ["paused"]


def test_pauses_that_nobody_carried_on_between_do_not_add_up(world: World) -> None:
    world.started(ANNA)
    for _ in range(3):
        world.do(control.pause_sequence, world.sequence_id, world.user)
        world.clock.forward(days=4)
        world.do(control.resume_sequence, world.sequence_id, world.user)
    resumed = world.clock.now()

    world.run(hours=1)

    assert world.provider.times_to(ANNA) == [resumed]


@pytest.mark.req("R28")
def test_pause_all_and_resume_all_touch_every_sequence(world: World) -> None:
    world.started(ANNA)
    world.started(BEN, world.add_sequence(STEPS))
    assert world.do(pause_all, world.user) == 2
    world.run(days=1)
    assert not world.provider.taken

    assert world.do(resume_all, world.user) == 2
    world.run(hours=1)

    assert (world.sent_to(ANNA), world.sent_to(BEN)) == (1, 1)


# --- the mailbox


@pytest.mark.req("B6", "B15")
def test_an_unreachable_mailbox_holds_says_so_and_goes_on_by_itself(world: World) -> None:
    world.poll_often()
    anna = world.started(ANNA)
    world.run(days=1)
    world.sync_fault = Transient("no route to host")
    world.run(days=4)
    assert [hold.hold.kind.value for hold in world.line(anna).holds] == ["mailbox"]
    assert _health(world) == ("degraded", "no route to host")

    world.sync_fault = None
    world.run(days=3)

    assert _health(world) == ("connected", "")
    held = world.provider.times_to(ANNA)[1] - MONDAY - timedelta(days=2)
    assert abs(held - timedelta(days=4)) <= timedelta(hours=2)


@pytest.mark.req("B15")
def test_a_refused_password_is_not_tried_every_few_seconds(world: World) -> None:
    world.started(ANNA)
    world.sync_fault = NeedsReconnect("invalid credentials")
    world.parts = replace(world.parts, poll_every=timedelta(hours=1))
    visits = 0
    end = MONDAY + timedelta(hours=6)
    while world.clock.now() < end:
        visits += world.visit()
        world.clock.forward(minutes=1)

    assert visits <= 7
    assert _health(world) == ("needs_reconnect", "invalid credentials")
    assert world.sent_to(ANNA) == 0


@pytest.mark.req("B15")
def test_a_mailbox_that_can_be_read_but_not_sent_from_stays_in_trouble(world: World) -> None:
    """Its SMTP server may want another password than its IMAP server."""
    world.poll_often()
    anna = world.started(ANNA)
    world.provider.refusal = NeedsReconnect("535 wrong password")
    found = set()
    for _ in range(6):
        world.visit()
        found.add(_health(world))
        world.clock.forward(hours=1)

    assert len(world.syncs) == 6  # whose replies are not missed meanwhile
    assert found == {("needs_reconnect", "535 wrong password")}
    assert [hold.hold.kind.value for hold in world.line(anna).holds] == ["mailbox"]

    world.provider.refusal = SendDeferred("no route to host")
    world.run(hours=2)
    assert _health(world)[0] == "needs_reconnect"

    world.provider.refusal = None
    world.run(hours=2)
    assert _health(world) == ("connected", "")
    assert world.sent_to(ANNA) == 1


def _health(world: World) -> tuple[str, str]:
    with world.database.read() as uow:
        mailbox = uow.mailboxes.get(world.mailbox_id)
    return mailbox.health.value, mailbox.health_note


def _once(world: World, act: Callable[[], object]) -> None:
    world.provider.before = lambda: None
    act()


def _other_user(world: World) -> User:
    with world.database.begin() as uow:
        new = NewUser("ole@acme.example", "Ole Holm", "x", frozenset(Right))
        return uow.users.get(uow.users.add(new, world.clock.now()))


def _enroll_many(world: World, count: int) -> list[EnrollmentId]:
    return [world.started(f"p{number}@north.example") for number in range(count)]
