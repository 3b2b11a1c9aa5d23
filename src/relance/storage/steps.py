"""Steps and settings as columns and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta
from typing import assert_never

from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings, Step, TaskStep, TaskType, Window
from relance.storage.types import MICROSECOND, Record

_EMPTY = {
    "subject": "",
    "body": "",
    "threaded": False,
    "title": "",
    "task_type": None,
    "note": "",
    "blocking": False,
}


def step_columns(step: Step) -> dict[str, object]:
    """The columns of one step; what the other kind of step has stays empty."""
    delay = {
        "kind": step.kind,
        "delay_count": step.delay.count,
        "delay_unit": step.delay.unit,
        "delay_at": step.delay.at,
    }
    match step:
        case EmailStep(subject=subject, body=body, threaded=threaded):
            own: dict[str, object] = {"subject": subject, "body": body, "threaded": threaded}
        case TaskStep(title=title, task_type=task_type, note=note, blocking=blocking):
            own = {"title": title, "task_type": task_type, "note": note, "blocking": blocking}
        case _:
            assert_never(step)
    return _EMPTY | delay | own


def step_of(row: Record) -> Step:
    """The step that ``step_columns`` wrote."""
    delay = Delay(row.delay_count, Unit(row.delay_unit), row.delay_at)
    if row.kind == "email":
        return EmailStep(delay, row.subject, row.body, row.threaded)
    return TaskStep(delay, row.title, TaskType(row.task_type), row.note, row.blocking)


def settings_json(settings: Settings) -> dict[str, object]:
    """Settings as plain JSON: times as ISO 8601, durations as microseconds."""
    window = settings.window
    return {
        "window": [window.start.isoformat(), window.end.isoformat(), sorted(window.days)],
        "first_step_waits_for_window": settings.first_step_waits_for_window,
        "unenroll_same_company": settings.unenroll_same_company,
        "holidays_country": settings.holidays_country,
        "min_gap_us": settings.min_gap // MICROSECOND,
        "max_late_us": settings.max_late // MICROSECOND,
    }


def settings_of(stored: Mapping[str, object]) -> Settings:
    """The settings that ``settings_json`` wrote."""
    match stored:
        case {
            "window": [str(start), str(end), list(days)],
            "first_step_waits_for_window": bool(waits),
            "unenroll_same_company": bool(same_company),
            "holidays_country": str(country),
            "min_gap_us": int(min_gap),
            "max_late_us": int(max_late),
        }:
            window = Window(time.fromisoformat(start), time.fromisoformat(end), frozenset(days))
            gap, late = timedelta(microseconds=min_gap), timedelta(microseconds=max_late)
            return Settings(window, waits, same_company, country, gap, late)
        case _:
            raise ValueError(f"these are no settings of a sequence: {sorted(stored)}")
