"""Instants: points in time as aware UTC datetimes, the only kind that relance computes with."""

from __future__ import annotations

from datetime import UTC, datetime


def as_utc(instant: datetime) -> datetime:
    """The same point in time as aware UTC; ValueError for a naive datetime.

    Two datetimes of one local zone subtract and compare by their wall clocks, which is an hour
    wrong across a change of summer time. Nothing is computed before it has passed through here.
    """
    if instant.tzinfo is UTC:
        return instant
    if instant.utcoffset() is None:
        raise ValueError(f"{instant.isoformat()} has no time zone, so it names no point in time")
    return instant.astimezone(UTC)
