"""A step's remaining time runs only while nothing holds it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.calendars import instants, offsets, utc
from relance.core.schedule import Delay, Unit, always, due
from relance.core.timer import Hold, HoldKind, Timer, hold, release, release_kind, reschedule

PAUSED = Hold(HoldKind.PAUSED)
AWAY = Hold(HoldKind.AWAY, "anna@firm.example")
UNSURE_A = Hold(HoldKind.UNSURE, "a")
UNSURE_B = Hold(HoldKind.UNSURE, "b")
HOUR = timedelta(hours=1)
MONDAY = utc("2026-03-02 10:00")

holds = st.builds(Hold, st.sampled_from(HoldKind), st.sampled_from(["", "a", "b:c"]))
Change = Callable[[Timer, Hold, datetime], Timer]
Event = tuple[int, str, Hold]  # minute, "hold" or "release", reason


@st.composite
def overlapping_holds(draw: st.DrawFn) -> list[Event]:
    """Holds of random length that begin at random minutes, most of them overlapping."""
    events: list[Event] = []
    for reason in draw(st.lists(holds, max_size=8)):
        start = draw(st.integers(0, 300))
        end = start + draw(st.integers(0, 200))
        events += [(start, "hold", reason), (end, "release", reason)]
    return sorted(events, key=lambda event: event[0])


def apply(timer: Timer, event: Event, start: datetime) -> Timer:
    minute, name, reason = event
    change = hold if name == "hold" else release
    return change(timer, reason, start + timedelta(minutes=minute))


def simulated_due(delay: int, events: list[Event]) -> int:
    """Count the delay down minute by minute, but only in minutes in which nothing holds."""
    left, active, minute = delay, set[Hold](), 0
    while True:
        if not left and not active:
            return minute
        for _, name, reason in (event for event in events if event[0] == minute):
            active = active | {reason} if name == "hold" else active - {reason}
            if not left and not active:
                return minute
        left -= 0 if active else 1
        minute += 1


def timed_due(delay: int, events: list[Event]) -> int:
    timer = Timer.running_until(MONDAY + timedelta(minutes=delay))
    for event in events:
        if timer.raw is not None and timer.raw <= MONDAY + timedelta(minutes=event[0]):
            break
        timer = apply(timer, event, MONDAY)
    assert timer.raw is not None
    return (timer.raw - MONDAY) // timedelta(minutes=1)


@pytest.mark.req("B6")
@settings(max_examples=200)
@given(st.integers(0, 400), overlapping_holds())
def test_a_minute_by_minute_simulation_comes_to_the_same_due_time(
    delay: int, events: list[Event]
) -> None:
    assert timed_due(delay, events) == simulated_due(delay, events)


@pytest.mark.req("B6")
@settings(max_examples=200)
@given(offsets, st.lists(st.tuples(st.sampled_from([hold, release]), holds, offsets), max_size=14))
def test_the_running_time_until_due_is_the_delay_in_any_order_of_holds_and_releases(
    delay: timedelta, changes: list[tuple[Change, Hold, timedelta]]
) -> None:
    now, ran = MONDAY, timedelta(0)
    timer = Timer.running_until(MONDAY + delay)
    for change, reason, passed in changes:
        if timer.raw is not None and timer.raw <= now + passed:
            break  # it fell due while running
        ran += passed if timer.is_running else timedelta(0)
        now += passed
        timer = change(timer, reason, now)
    left = timer.remaining if timer.raw is None else timer.raw - now
    assert left is not None
    assert ran + left == delay


@given(instants, offsets, instants, holds)
def test_holding_twice_is_holding_once(
    start: datetime, delay: timedelta, now: datetime, reason: Hold
) -> None:
    once = hold(Timer.running_until(start + delay), reason, now)
    assert hold(once, reason, now + HOUR) == once


@given(instants, offsets, instants, st.sets(holds, min_size=1), st.data())
def test_the_order_of_releases_does_not_matter(
    start: datetime, delay: timedelta, now: datetime, reasons: set[Hold], data: st.DataObject
) -> None:
    timer = Timer.begin(start + delay, frozenset(reasons), now)
    in_order = sorted(reasons, key=str)
    one, other = timer, timer
    for first, second in zip(in_order, data.draw(st.permutations(in_order)), strict=True):
        one, other = release(one, first, now + HOUR), release(other, second, now + HOUR)
    assert one == other
    assert one.is_running


@given(instants, offsets, st.frozensets(holds), holds)
def test_a_hold_released_at_once_changes_nothing(
    now: datetime, delay: timedelta, others: frozenset[Hold], reason: Hold
) -> None:
    assume(reason not in others)
    timer = Timer.begin(now + delay, others, now)
    assert release(hold(timer, reason, now), reason, now) == timer


@given(instants, offsets, holds, offsets)
def test_what_was_overdue_when_frozen_is_due_at_once_on_release(
    now: datetime, late: timedelta, reason: Hold, pause: timedelta
) -> None:
    frozen = hold(Timer.running_until(now - late), reason, now)
    assert release(frozen, reason, now + pause) == Timer.running_until(now + pause)


@pytest.mark.req("B3")
@given(instants, offsets, offsets)
def test_an_undone_stop_leaves_the_same_clock_as_a_pause_of_that_length(
    now: datetime, delay: timedelta, length: timedelta
) -> None:
    timer = Timer.running_until(now + delay)
    stopped = Hold(HoldKind.STOPPED)
    undone = release(hold(timer, stopped, now), stopped, now + length)
    paused = release(hold(timer, PAUSED, now), PAUSED, now + length)
    assert undone == paused == Timer.running_until(now + delay + length)


@pytest.mark.req("R31")
@pytest.mark.parametrize("unit", [Unit.DAYS, Unit.HOURS])
def test_a_two_day_delay_that_had_not_begun_runs_whole_after_the_resume(unit: Unit) -> None:
    two_days = Delay(2 if unit is Unit.DAYS else 48, unit)
    sent = utc("2026-03-02 10:00")  # this mail was on its way when the pause came
    timer = Timer.begin(due(sent, two_days, always("UTC")), frozenset({PAUSED}), sent)
    resumed = release(timer, PAUSED, utc("2026-03-07 16:30"))
    assert resumed == Timer.running_until(utc("2026-03-09 16:30"))


@pytest.mark.req("R32")
def test_a_three_day_delay_paused_after_two_days_has_one_day_left() -> None:
    sent = utc("2026-03-02 10:00")
    timer = Timer.running_until(due(sent, Delay(3, Unit.DAYS), always("UTC")))
    paused = hold(timer, PAUSED, utc("2026-03-04 10:00"))
    assert paused.remaining == timedelta(days=1)
    resumed = release(paused, PAUSED, utc("2026-03-20 08:15"))
    assert resumed == Timer.running_until(utc("2026-03-21 08:15"))


@pytest.mark.req("R25")
def test_two_pauses_that_overlap_both_have_to_end() -> None:
    by_sequence = Hold(HoldKind.SEQUENCE_PAUSED, "7")
    timer = hold(hold(Timer.running_until(MONDAY + HOUR), PAUSED, MONDAY), by_sequence, MONDAY)
    half = release(timer, PAUSED, MONDAY + HOUR)
    assert not half.is_running
    assert release(half, by_sequence, MONDAY + 3 * HOUR).raw == MONDAY + 4 * HOUR


def test_two_unsure_mails_are_two_holds() -> None:
    timer = hold(hold(Timer.running_until(MONDAY + HOUR), UNSURE_A, MONDAY), UNSURE_B, MONDAY)
    assert release(timer, UNSURE_A, MONDAY).holds == {UNSURE_B}


def test_releasing_a_kind_releases_all_its_holds_and_no_other() -> None:
    timer = Timer.begin(MONDAY + HOUR, frozenset({UNSURE_A, UNSURE_B, AWAY}), MONDAY)
    freed = release_kind(timer, HoldKind.UNSURE, MONDAY)
    assert freed.holds == {AWAY}
    assert release_kind(freed, HoldKind.AWAY, MONDAY).raw == MONDAY + HOUR


def test_releasing_what_does_not_hold_changes_nothing() -> None:
    running = Timer.running_until(MONDAY)
    frozen = hold(running, AWAY, MONDAY - HOUR)
    for timer in (running, frozen):
        assert release(timer, PAUSED, MONDAY + HOUR) == timer
        assert release_kind(timer, HoldKind.PAUSED, MONDAY + HOUR) == timer


def test_moving_a_running_step_moves_its_due_time() -> None:
    assert reschedule(Timer.running_until(MONDAY), MONDAY + HOUR, MONDAY).raw == MONDAY + HOUR


def test_moving_a_held_step_changes_only_what_remains() -> None:
    frozen = hold(Timer.running_until(MONDAY + HOUR), AWAY, MONDAY)
    assert reschedule(frozen, MONDAY + 5 * HOUR, MONDAY) == Timer(None, 5 * HOUR, frozenset({AWAY}))
    assert reschedule(frozen, MONDAY - HOUR, MONDAY).remaining == timedelta(0)


def test_remaining_time_is_elapsed_time_also_when_instants_come_in_a_local_zone() -> None:
    warsaw = ZoneInfo("Europe/Warsaw")  # summer time began on 29 March at 02:00
    due_at = datetime(2026, 3, 29, 9, tzinfo=warsaw)
    frozen = hold(Timer(due_at, None, frozenset()), PAUSED, datetime(2026, 3, 28, 9, tzinfo=warsaw))
    assert frozen.remaining == timedelta(hours=23)
    resumed = release(frozen, PAUSED, datetime(2026, 10, 24, 9, tzinfo=warsaw))
    assert resumed.raw == utc("2026-10-25 06:00")


@pytest.mark.parametrize(
    ("raw", "remaining", "reasons"),
    [
        (None, None, frozenset()),
        (MONDAY, HOUR, frozenset({PAUSED})),
        (MONDAY, None, frozenset({PAUSED})),
        (None, HOUR, frozenset()),
        (None, -HOUR, frozenset({PAUSED})),
        (MONDAY.replace(tzinfo=None), None, frozenset()),
    ],
)
def test_a_timer_that_is_neither_running_nor_frozen_cannot_be_made(
    raw: datetime | None, remaining: timedelta | None, reasons: frozenset[Hold]
) -> None:
    with pytest.raises(ValueError, match=r"timer|time zone"):
        Timer(raw, remaining, reasons)


@given(st.builds(Hold, st.sampled_from(HoldKind), st.text("a:é \n")))
def test_a_hold_is_read_back_as_it_was_written(reason: Hold) -> None:
    assert Hold.parse(str(reason)) == reason


def test_a_hold_is_written_as_its_kind_and_its_key() -> None:
    assert str(UNSURE_A) == "unsure:a"
    assert Hold.parse("away") == Hold(HoldKind.AWAY)


@pytest.mark.parametrize("text", ["", "asleep", "unsure:", ":a", "PAUSED", "paused "])
def test_a_text_that_is_no_hold_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no hold"):
        Hold.parse(text)
