"""The state of an enrollment as columns and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, assert_never

from relance.core.enrollment import (
    Ended,
    Live,
    OnTask,
    Outcome,
    Sending,
    State,
    StopReason,
    Waiting,
)
from relance.core.instant import as_utc
from relance.core.sequence import Step
from relance.core.timer import Hold, Timer
from relance.storage.types import MICROSECOND, Record

_NO_TIMER = {"raw_due": None, "remaining_us": None}
_NO_END = {"outcome": None, "reason": None, "detail": "", "ended_at": None, "before": None}


def state_columns(state: State, steps: Sequence[Step]) -> dict[str, Any]:
    """The columns that say where an enrollment stands. ``step`` counts the steps done.

    ``steps`` are those of its plan.
    """
    match state:
        case Waiting(step=step, timer=timer):
            pending = steps[step].kind if step < len(steps) else ""
            return _NO_END | _timer_columns(timer) | _stage("waiting", step, timer.holds, pending)
        case Sending(step=step, holds=holds):
            return _NO_END | _NO_TIMER | _stage("sending", step, holds)
        case OnTask(step=step, holds=holds):
            return _NO_END | _NO_TIMER | _stage("on_task", step, holds)
        case Ended(outcome=outcome, at=at, reason=reason, detail=detail, before=before):
            done = before.step if before else len(steps)
            end = {"outcome": outcome, "reason": reason, "detail": detail, "ended_at": at}
            return (
                _NO_TIMER
                | _stage("ended", done, ())
                | end
                | {"before": _live_json(before) if before else None}
            )
        case _:
            assert_never(state)


def state_of(row: Record) -> State:
    """The state that ``state_columns`` wrote."""
    if row.state == "ended":
        reason = None if row.reason is None else StopReason(row.reason)
        before = None if row.before is None else _live_of_json(row.before)
        return Ended(Outcome(row.outcome), row.ended_at, reason, row.detail, before)
    return _live(row.state, row.step, row.raw_due, row.remaining_us, row.holds)


def _stage(state: str, step: int, holds: Iterable[Hold], pending: str = "") -> dict[str, Any]:
    return {"state": state, "step": step, "holds": _hold_names(holds), "pending": pending}


def _hold_names(holds: Iterable[Hold]) -> list[str]:
    return sorted(str(hold) for hold in holds)


def _timer_columns(timer: Timer) -> dict[str, Any]:
    left = None if timer.remaining is None else timer.remaining // MICROSECOND
    return {"raw_due": timer.raw, "remaining_us": left}


def _live(
    state: str, step: int, raw: datetime | None, remaining_us: int | None, names: Iterable[str]
) -> Live:
    holds = frozenset(Hold.parse(name) for name in names)
    match state:
        case "waiting":
            left = None if remaining_us is None else timedelta(microseconds=remaining_us)
            return Waiting(step, Timer(raw, left, holds))
        case "sending":
            return Sending(step, holds)
        case "on_task":
            return OnTask(step, holds)
        case _:
            raise ValueError(f"{state!r} is no state of a live enrollment")


def _live_json(live: Live) -> dict[str, Any]:
    columns = state_columns(live, ())
    raw = columns["raw_due"]
    return {
        "state": columns["state"],
        "step": live.step,
        "raw": raw.isoformat() if raw else None,
        "remaining_us": columns["remaining_us"],
        "holds": columns["holds"],
    }


def _live_of_json(stored: Mapping[str, Any]) -> Live:
    raw = None if stored["raw"] is None else as_utc(datetime.fromisoformat(stored["raw"]))
    return _live(stored["state"], stored["step"], raw, stored["remaining_us"], stored["holds"])
