"""The lane at work: steps leave when due, once, and never when something forbids it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest

from engine_world import MONDAY, TickingClock, World, world_at
from relance.app.control import resume
from relance.app.enroll import EnrollRequest, enroll_many
from relance.app.records import NewContact
from relance.app.unsubscribe import unsubscribe
from relance.core.dispatch import DispatchState
from relance.core.errors import LeaseLost, SendDeferred
from relance.core.people import Contact
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings, Window, days
from relance.core.values import EnrollmentId
from relance.engine.lane import run_lane

ANNA = "anna@north.example"
AT_ONCE = Delay(0, Unit.MINUTES)
HOUR = timedelta(hours=1)


@pytest.mark.req("R59", "R102", "R104")
def test_steps_leave_in_order_each_after_its_delay_and_the_first_at_once(world: World) -> None:
    world.started(ANNA)

    world.run(days=10)

    assert world.provider.times_to(ANNA) == [
        MONDAY,
        MONDAY + timedelta(days=2),
        MONDAY + timedelta(days=5),
    ]


def test_a_finished_enrollment_has_a_receipt_for_each_step(world: World) -> None:
    anna = world.started(ANNA)

    world.run(days=10)

    assert world.line(anna).outcome == "finished"
    assert world.receipts(anna) == ["enrolled", "sent", "sent", "sent"]


def test_follow_ups_answer_the_first_mail(world: World) -> None:
    world.started(ANNA)

    world.run(days=10)

    first, second, third = world.provider.taken
    assert f"In-Reply-To: <{first.message_id}>".encode() in second.raw
    assert b"Subject: Re: Hello" in second.raw
    assert f"In-Reply-To: <{second.message_id}>".encode() in third.raw


def test_a_delay_counts_from_when_the_step_before_really_left(world: World) -> None:
    world.started(ANNA)
    world.clock.forward(hours=7)  # no worker ran

    world.run(days=10)

    assert world.provider.times_to(ANNA)[1] == MONDAY + timedelta(days=2, hours=7)


@pytest.mark.req("R103")
def test_send_later_waits_until_then(world: World) -> None:
    later = MONDAY + timedelta(days=1, hours=3)
    world.enroll(world.contact(ANNA), first_at=later)

    world.run(days=2)

    assert world.provider.times_to(ANNA) == [later]


@pytest.mark.req("R99")
def test_a_later_start_skips_the_steps_before(world: World) -> None:
    world.enroll(world.contact(ANNA), start_at_step=2)

    world.run(days=10)

    assert world.sent_to(ANNA) == 1
    assert b"Last one." in world.provider.taken[0].raw


# --- limits and windows


@pytest.fixture
def slow(sqlite_url: str) -> Iterator[World]:
    """A mailbox with the limits of a real one, but four mails a day."""
    with world_at(sqlite_url, daily=4, per_minute=3) as made:
        yield made


@pytest.mark.req("R110", "H5")
def test_a_mailbox_sends_three_a_minute_across_its_sequences(slow: World) -> None:
    other = slow.add_sequence((EmailStep(AT_ONCE, "Other", "Another sequence"),))
    for number in range(4):
        slow.started(f"p{number}@north.example", other if number % 2 else None)

    slow.run(minutes=5)

    times = [mail.at for mail in slow.provider.taken]
    assert len(times) == 4
    assert all(later - earlier == timedelta(seconds=20) for earlier, later in pairwise(times))


@pytest.mark.req("R94", "H5")
def test_no_24_hours_see_more_mails_than_the_daily_limit(slow: World) -> None:
    for number in range(4):
        slow.started(f"p{number}@north.example")
    slow.run(hours=1)
    for number in range(4, 8):
        later = slow.clock.now() + timedelta(hours=24)
        slow.enroll(slow.contact(f"p{number}@north.example"), first_at=later)

    slow.run(days=14)

    times = [mail.at for mail in slow.provider.taken]
    assert len(times) == 8 * 3
    gaps = [over - first for first, over in zip(times, times[4:], strict=False)]
    assert min(gaps) >= timedelta(hours=24)


@pytest.mark.req("R95", "H5")
def test_over_the_daily_limit_nobody_is_enrolled_and_the_answer_names_a_day(slow: World) -> None:
    for number in range(4):
        slow.started(f"p{number}@north.example")
    slow.run(minutes=5)

    report = slow.enroll(slow.contact(ANNA))

    assert [one.why.value for one in report.refused] == ["over_daily_limit"]
    assert report.refused[0].detail == "room again on 2026-03-03"


def test_a_backlog_under_the_daily_limit_is_not_taken_for_an_outage(world: World) -> None:
    for number in range(24):
        world.started(f"p{number}@north.example")
    world.limit(daily=4, per_minute=3)

    world.run(days=40)

    assert len(world.provider.taken) == 24 * 3


def test_a_throttled_mailbox_is_not_visited_once_for_each_waiting_mail(slow: World) -> None:
    for number in range(4):
        slow.started(f"p{number}@north.example")

    slow.run(minutes=5)

    assert len(slow.syncs) < 10


def test_a_slow_server_does_not_bring_two_mails_closer(slow: World) -> None:
    slow.provider.before = lambda: slow.clock.forward(seconds=0 if slow.provider.taken else 59)
    for number in range(3):
        slow.started(f"p{number}@north.example")

    slow.run(minutes=5)

    times = [mail.at for mail in slow.provider.taken]
    assert all(b - a >= timedelta(seconds=20) for a, b in pairwise(times))


@pytest.mark.req("H3")
def test_follow_ups_wait_for_the_window_and_keep_the_hour(world: World) -> None:
    offices = Settings(window=Window(time(9), time(17)))
    steps = (EmailStep(AT_ONCE, "Hello", "One"), EmailStep(days(5), "", "Two"))
    world.clock.at = datetime(2026, 3, 7, 20, tzinfo=UTC)  # a Saturday evening
    world.started(ANNA, world.add_sequence(steps, offices))

    world.run(days=10)

    first, second = world.provider.times_to(ANNA)
    assert first == datetime(2026, 3, 7, 20, tzinfo=UTC)
    monday = datetime(2026, 3, 16, 9, tzinfo=UTC)  # five days later is a Thursday evening
    friday = datetime(2026, 3, 13, 9, tzinfo=UTC)
    assert friday <= second < friday + timedelta(minutes=20) < monday


def test_two_mails_to_one_person_keep_their_distance(world: World) -> None:
    steps = (EmailStep(AT_ONCE, "Hello", "One"), EmailStep(AT_ONCE, "", "Two"))
    around_the_clock = Window(time.min, time.min, frozenset(range(7)))
    world.started(ANNA, world.add_sequence(steps, Settings(around_the_clock, min_gap=HOUR)))

    world.run(hours=5)

    assert world.provider.times_to(ANNA) == [MONDAY, MONDAY + HOUR]


# --- what forbids a mail


@pytest.mark.req("B4")
def test_a_step_leaves_only_after_a_sync_that_began_when_it_was_due(world: World) -> None:
    world.started(ANNA)

    world.run(days=10)

    for mail in world.provider.taken:
        assert mail.at in world.syncs


@pytest.mark.req("B11", "R71")
def test_an_unsubscribe_just_before_the_send_wins(world: World) -> None:
    anna = world.started(ANNA)

    world.do(unsubscribe, anna)
    world.run(days=10)

    assert world.sent_to(ANNA) == 0
    assert world.line(anna).reason == "unsubscribed"


def test_an_address_suppressed_since_enrolling_gets_nothing(world: World) -> None:
    anna = world.started(ANNA)
    with world.database.begin() as uow:
        uow.contacts.suppress("domain", "north.example", "by hand", world.clock.now())

    world.run(days=10)

    assert world.sent_to(ANNA) == 0
    assert world.line(anna).outcome == "unenrolled"


@pytest.mark.req("B14")
def test_a_placeholder_that_became_empty_is_never_sent_but_shown(world: World) -> None:
    anna = world.started(ANNA)
    contact = _contact(world, ANNA)
    with world.database.begin() as uow:
        uow.contacts.update(contact.id, NewContact(ANNA, first_name=""))

    world.run(days=1)

    assert world.sent_to(ANNA) == 0
    (hold,) = world.line(anna).holds
    assert "no value for first_name" in hold.why


def test_a_step_overdue_by_an_outage_asks_a_person_and_goes_out_on_their_word(
    world: World,
) -> None:
    anna = world.started(ANNA)
    world.run(hours=1)
    world.clock.forward(days=9)  # nobody ran anything

    world.run(hours=1)
    assert world.sent_to(ANNA) == 1
    assert [str(hold.hold) for hold in world.line(anna).holds] == ["review"]

    world.do(resume, anna, world.user)
    world.run(hours=1)
    assert world.sent_to(ANNA) == 2


@pytest.mark.req("B7")
def test_who_is_away_when_enrolled_hears_from_us_when_back(world: World) -> None:
    world.poll_often()
    contact = world.contact(ANNA)
    back = MONDAY + timedelta(days=3)
    with world.database.begin() as uow:
        uow.contacts.mark_away(contact, back)
        request = EnrollRequest((contact,), world.sequence_id, world.user.id)
        enroll_many(uow, request, world.user, lambda *_: frozenset(), MONDAY)

    world.run(days=4)

    assert world.provider.times_to(ANNA) == [back]


def test_a_retry_is_the_same_mail_to_the_byte(world: World) -> None:
    written: list[bytes] = []
    send = world.provider.send

    class Noting:
        def send(self, envelope_from: str, to: str, raw: bytes) -> object:
            written.append(raw)
            return send(envelope_from, to, raw)

    world.provider.mailer = lambda mailbox: Noting()  # type: ignore[method-assign,assignment,return-value]  # looks over its shoulder
    world.provider.fault = SendDeferred("try later", 451, "4.7.1")
    world.started(ANNA)

    world.run(hours=1)

    assert len(written) == 2
    assert written[0] == written[1]


def test_who_kept_a_lane_and_lost_it_sends_nothing(world: World) -> None:
    world.started(ANNA)
    world.started("ben@north.example")
    world.limit(daily=1000, per_minute=600_000)
    parts = replace(world.parts, clock=TickingClock(), fresh=timedelta(0))
    (lane,) = world.claim()
    turn = run_lane(parts, lane, may_stay=lambda: True)
    assert turn
    world.clock.forward(hours=1)  # it was stalled for longer than its lease
    world.claim()

    with pytest.raises(LeaseLost):
        run_lane(parts, turn.lane, mailbox=turn.mailbox, may_stay=lambda: True)

    assert len(world.provider.taken) == 1
    states = [world.dispatches(EnrollmentId(each))[0].state for each in (1, 2)]
    assert sorted(states) == [DispatchState.PLANNED, DispatchState.SENT]  # due alike: either one


def _contact(world: World, email: str) -> Contact:
    with world.database.read() as uow:
        found = uow.contacts.by_address(email)
    assert found
    return found
