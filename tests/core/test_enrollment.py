"""The life of an enrollment: every state meets every event, and the laws hold on any path."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core_people import (
    CALL,
    FIRST,
    NOTE,
    NOW,
    SECOND,
    after,
    enrollment,
)
from relance.core import enrollment as life
from relance.core.enrollment import (
    CancelStep,
    Claimed,
    Deferred,
    Ended,
    Enrollment,
    Event,
    Held,
    OnTask,
    OpenTask,
    Outcome,
    PlanStep,
    Rejected,
    Released,
    Rescheduled,
    Sending,
    Sent,
    State,
    Stopped,
    StopReason,
    TaskCompleted,
    TaskOpened,
    Undone,
    Waiting,
    decide,
)
from relance.core.timer import Hold, HoldKind, Timer

PAUSED = Hold(HoldKind.PAUSED)
AWAY = Hold(HoldKind.AWAY, "2")
STOPPED = Hold(HoldKind.STOPPED)

RUNNING = Waiting(1, Timer.running_until(after(days=2)))
FROZEN = Waiting(1, Timer.begin(after(days=2), frozenset({PAUSED}), NOW))
SENDING = Sending(1)
ON_TASK = OnTask(1)
OVER = Ended(Outcome.UNENROLLED, NOW, StopReason.REPLIED, "", FROZEN)
FINISHED = Ended(Outcome.FINISHED, NOW)

EVENTS: dict[str, Event] = {
    "held": Held(AWAY),
    "released": Released(PAUSED),
    "claimed": Claimed(),
    "sent": Sent(NOW),
    "deferred": Deferred(after(hours=1)),
    "rejected": Rejected(StopReason.BOUNCED, "550 5.1.1"),
    "task_opened": TaskOpened(NOW),
    "task_completed": TaskCompleted(1, NOW),
    "stopped": Stopped(StopReason.REPLIED),
    "rescheduled": Rescheduled(after(days=9)),
    "undone": Undone(),
}

#: Where each (state, event) leads; "." is: nothing changes, and that is on purpose.
TABLE: dict[str, tuple[State, dict[str, str]]] = {
    "running": (
        RUNNING,
        {
            "held": "Waiting",
            "released": ".",
            "claimed": "Sending",
            "sent": ".",
            "deferred": ".",
            "rejected": ".",
            "task_opened": ".",
            "task_completed": ".",
            "stopped": "Ended",
            "rescheduled": "Waiting",
            "undone": ".",
        },
    ),
    "frozen": (
        FROZEN,
        {
            "held": "Waiting",
            "released": "Waiting",
            "claimed": ".",
            "sent": ".",
            "deferred": ".",
            "rejected": ".",
            "task_opened": ".",
            "task_completed": ".",
            "stopped": "Ended",
            "rescheduled": "Waiting",
            "undone": ".",
        },
    ),
    "sending": (
        SENDING,
        {
            "held": "Sending",
            "released": ".",
            "claimed": ".",
            "sent": "Waiting",
            "deferred": "Waiting",
            "rejected": "Ended",
            "task_opened": ".",
            "task_completed": ".",
            "stopped": "Ended",
            "rescheduled": ".",
            "undone": ".",
        },
    ),
    "on_task": (
        ON_TASK,
        {
            "held": "OnTask",
            "released": ".",
            "claimed": ".",
            "sent": ".",
            "deferred": ".",
            "rejected": ".",
            "task_opened": ".",
            "task_completed": "Waiting",
            "stopped": "Ended",
            "rescheduled": ".",
            "undone": ".",
        },
    ),
    "ended": (
        OVER,
        {
            "held": ".",
            "released": ".",
            "claimed": ".",
            "sent": ".",
            "deferred": ".",
            "rejected": ".",
            "task_opened": ".",
            "task_completed": ".",
            "stopped": ".",
            "rescheduled": ".",
            "undone": "Waiting",
        },
    ),
    "finished": (FINISHED, dict.fromkeys(EVENTS, ".")),
}


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", TABLE)
def test_every_state_meets_every_event(state: str, event: str) -> None:
    begun, leads = TABLE[state]

    result = decide(enrollment(begun), EVENTS[event], NOW).enrollment.state

    if leads[event] == ".":
        assert result == begun
    else:
        assert (type(result).__name__, result == begun) == (leads[event], False)


def test_the_table_knows_every_event() -> None:
    known = {type(event) for event in EVENTS.values()}

    assert known == set(life.Event.__args__)


@pytest.mark.req("R31")
def test_a_two_day_delay_not_begun_runs_two_days_after_the_resume() -> None:
    sending = enrollment(Sending(0, frozenset({PAUSED})))
    held = decide(sending, Sent(NOW), NOW).enrollment

    resumed = decide(held, Released(PAUSED), after(days=10)).enrollment

    assert resumed.state == Waiting(1, Timer.running_until(after(days=12)))


@pytest.mark.req("R32")
def test_a_three_day_delay_paused_after_two_has_one_day_left() -> None:
    begun = enrollment(Waiting(2, Timer.running_until(after(days=3))))
    paused = decide(begun, Held(PAUSED), after(days=2)).enrollment

    resumed = decide(paused, Released(PAUSED), after(days=30)).enrollment

    assert resumed.state == Waiting(2, Timer.running_until(after(days=31)))


@pytest.mark.req("R75")
def test_the_last_mail_finishes_the_sequence() -> None:
    decision = decide(enrollment(Sending(2)), Sent(NOW), NOW)

    assert decision.enrollment.state == Ended(Outcome.FINISHED, NOW)


@pytest.mark.req("R104")
def test_the_next_delay_counts_from_when_the_mail_really_left() -> None:
    late = after(days=4)

    decision = decide(enrollment(Sending(0)), Sent(late), late)

    assert decision.effects == (PlanStep(1, late + timedelta(days=2)),)


def test_a_hold_placed_while_sending_binds_the_next_step() -> None:
    held = decide(enrollment(SENDING), Held(PAUSED), NOW).enrollment

    state = decide(held, Sent(NOW), NOW).enrollment.state

    assert state == Waiting(2, Timer.begin(after(days=3), frozenset({PAUSED}), NOW))


def test_a_reply_that_overtakes_the_receipt_still_records_the_send() -> None:
    stopped = decide(enrollment(SENDING), Stopped(StopReason.REPLIED), NOW).enrollment

    late = decide(stopped, Sent(after(minutes=1)), after(minutes=1)).enrollment

    assert (late.last_sent_at, late.is_live) == (after(minutes=1), False)


def test_an_undo_after_an_overtaken_receipt_does_not_send_the_same_step_again() -> None:
    stopped = decide(enrollment(SENDING), Stopped(StopReason.REPLIED), NOW).enrollment
    late = decide(stopped, Sent(NOW), NOW).enrollment

    back = decide(late, Undone(), after(days=1)).enrollment

    assert back.state == Waiting(2, Timer.running_until(after(days=4)))


def test_an_undo_before_the_receipt_waits_for_it() -> None:
    stopped = decide(enrollment(SENDING), Stopped(StopReason.REPLIED), NOW).enrollment

    assert decide(stopped, Undone(), NOW).enrollment.state == SENDING


def test_a_mail_proven_unsent_after_the_stop_is_cancelled_not_planned() -> None:
    stopped = decide(enrollment(SENDING), Stopped(StopReason.BY_HAND), NOW).enrollment

    decision = decide(stopped, Deferred(after(hours=1)), NOW)

    assert (decision.enrollment.is_live, decision.effects) == (False, (CancelStep(),))


def test_a_deferred_mail_waits_until_the_retry() -> None:
    state = decide(enrollment(SENDING), Deferred(after(hours=1)), NOW).enrollment.state

    assert state == Waiting(1, Timer.running_until(after(hours=1)))


def test_a_refusal_without_a_reason_fails_and_with_one_unenrolls() -> None:
    failed = decide(enrollment(SENDING), Rejected(None, "552 too big"), NOW).enrollment.state
    bounced = decide(enrollment(SENDING), Rejected(StopReason.BOUNCED, "550"), NOW).enrollment.state

    assert isinstance(failed, Ended)
    assert isinstance(bounced, Ended)
    assert (failed.outcome, bounced.outcome) == (Outcome.FAILED, Outcome.UNENROLLED)


def test_a_blocking_task_stops_the_clock_until_it_is_completed() -> None:
    begun = enrollment(Waiting(1, Timer.running_until(NOW)), (FIRST, CALL, SECOND))

    opened = decide(begun, TaskOpened(NOW), NOW)
    done = decide(opened.enrollment, TaskCompleted(1, after(days=5)), after(days=5)).enrollment

    assert opened.effects == (OpenTask(1),)
    assert done.state == Waiting(2, Timer.running_until(after(days=7)))


def test_a_task_that_does_not_block_lets_the_next_delay_begin_at_once() -> None:
    begun = enrollment(Waiting(1, Timer.running_until(NOW)), (FIRST, NOTE, SECOND))

    decision = decide(begun, TaskOpened(NOW), NOW)

    assert decision.enrollment.state == Waiting(2, Timer.running_until(after(days=2)))
    assert decision.effects == (OpenTask(1), PlanStep(2, after(days=2)))


def test_a_last_task_that_does_not_block_stays_open_when_the_sequence_ends() -> None:
    begun = enrollment(Waiting(1, Timer.running_until(NOW)), (FIRST, NOTE))

    decision = decide(begun, TaskOpened(NOW), NOW)

    assert (decision.enrollment.is_live, decision.effects) == (False, (OpenTask(1),))


def test_a_scope_paused_before_the_step_was_planned_counts_from_the_planning() -> None:
    begun = enrollment(Waiting(1, Timer.running_until(after(days=2))), planned_at=after(days=1))

    held = decide(begun, Held(PAUSED, since=NOW), after(days=5)).enrollment.state

    assert isinstance(held, Waiting)
    assert held.timer.remaining == timedelta(days=1)


# --- laws ---------------------------------------------------------------------------------------

events = st.sampled_from([*EVENTS.values(), Held(PAUSED), Released(AWAY), TaskCompleted(0, NOW)])
paths = st.lists(st.tuples(events, st.integers(0, 100)), max_size=30)


def walk(path: list[tuple[Event, int]]) -> list[tuple[Enrollment, Event, datetime, Enrollment]]:
    current = enrollment(steps=(FIRST, CALL, SECOND, NOTE))
    now = NOW
    steps = []
    for event, hours in path:
        now += timedelta(hours=hours)
        event = replace(event, at=now) if isinstance(event, Sent | TaskOpened) else event
        following = decide(current, event, now).enrollment
        steps.append((current, event, now, following))
        current = following
    return steps


@given(paths)
def test_the_step_never_goes_back(path: list[tuple[Event, int]]) -> None:
    def step(state: State) -> int:
        if isinstance(state, Ended):
            return step(state.before) if state.before else 99
        return state.step

    for before, _event, _now, following in walk(path):
        assert step(following.state) >= step(before.state)


@given(paths)
def test_nothing_but_an_undo_brings_an_ended_enrollment_back(
    path: list[tuple[Event, int]],
) -> None:
    for before, event, _now, following in walk(path):
        if not before.is_live and following.is_live:
            assert isinstance(event, Undone)


@given(paths)
def test_a_stop_always_ends_and_leaves_nothing_planned(path: list[tuple[Event, int]]) -> None:
    for before, event, now, following in walk(path):
        if isinstance(event, Stopped) and before.is_live:
            assert not following.is_live
            assert decide(before, event, now).effects == (CancelStep(),)


@given(paths)
def test_a_held_step_is_never_planned_for_an_instant(path: list[tuple[Event, int]]) -> None:
    for before, event, now, _following in walk(path):
        decision = decide(before, event, now)
        for effect in decision.effects:
            if isinstance(effect, PlanStep) and effect.due is not None:
                assert not decision.enrollment.holds


@given(paths, st.integers(0, 1000))
def test_stop_then_undo_at_once_changes_nothing_but_the_bookkeeping(
    path: list[tuple[Event, int]], hours: int
) -> None:
    steps = walk(path)
    current = steps[-1][3] if steps else enrollment()
    now = (steps[-1][2] if steps else NOW) + timedelta(hours=hours)
    if not isinstance(current.state, Waiting) or not current.state.timer.is_running:
        return
    back = decide(decide(current, Stopped(StopReason.REPLIED), now).enrollment, Undone(), now)
    due = current.state.timer.raw
    assert due is not None

    assert back.enrollment.state == Waiting(current.state.step, Timer.running_until(max(due, now)))


@given(st.integers(0, 47), st.integers(0, 1000))
def test_an_undo_leaves_exactly_the_delay_that_was_left(stop_hour: int, undo_hour: int) -> None:
    stopped_at = after(hours=stop_hour)
    undone_at = stopped_at + timedelta(hours=undo_hour)
    begun = enrollment(RUNNING)

    stopped = decide(begun, Stopped(StopReason.REPLIED), stopped_at).enrollment
    back = decide(stopped, Undone(), undone_at).enrollment.state

    left = after(days=2) - stopped_at
    assert back == Waiting(1, Timer.running_until(undone_at + left))
