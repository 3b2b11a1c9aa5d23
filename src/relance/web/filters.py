"""How templates write instants, numbers and words."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask import Flask
from markupsafe import Markup

from relance.app.words import Status
from relance.web.given import services

_STATUS_WORDS = {
    Status.SCHEDULED: "Scheduled",
    Status.ACTIVE: "Active",
    Status.WAITING_FOR_TASK: "Waiting for task",
    Status.PAUSED: "Paused",
    Status.HELD: "Held",
    Status.FINISHED: "Finished",
    Status.UNENROLLED: "Unenrolled",
    Status.FAILED: "Failed",
}


def register(app: Flask) -> None:
    """Make the filters known to templates."""
    app.jinja_env.filters["when"] = when
    app.jinja_env.filters["words"] = status_words
    app.jinja_env.filters["span"] = span
    app.jinja_env.tests["ahead"] = is_ahead
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True


def when(instant: datetime | None, zone: str = "UTC") -> Markup:
    """An instant on the wall clock of ``zone``, or a dash."""
    if instant is None:
        return Markup("–")
    local = instant.astimezone(ZoneInfo(zone or "UTC"))
    return Markup('<time datetime="{}" title="{}">{:%a %d %b %Y, %H:%M}</time>').format(
        instant.isoformat(), zone, local
    )


def is_ahead(instant: datetime | None) -> bool:
    """Whether an instant is still to come."""
    return instant is not None and instant > services().clock.now()


def status_words(status: Status) -> str:
    """A status as a person reads it."""
    return _STATUS_WORDS[status]


def span(seconds: float | None) -> str:
    """A time left, in its two largest units."""
    if seconds is None:
        return ""
    left = timedelta(seconds=round(seconds))
    hours, rest = divmod(left.seconds, 3600)
    parts = ((left.days, "d"), (hours, "h"), (rest // 60, "min"), (rest % 60, "s"))
    said = [f"{number} {unit}" for number, unit in parts if number]
    return " ".join(said[:2]) or "0 s"
