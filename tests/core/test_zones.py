"""Every change of every zone's clock, 2024 to 2028, against two other ideas of wall time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import PlainDateTime

from core.calendars import ALL_ZONES, FIRST, LAST, is_open
from relance.core.schedule import Calendar, Delay, Unit, always, due, fit, to_instant

ONE_DAY = Delay(1, Unit.DAYS)
SECOND, MINUTE, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)
STEP = timedelta(days=5)  # the shortest known spell between two changes is Morocco's Ramadan


class Change(NamedTuple):
    """A zone's clock jumps at ``moment`` by ``jump``: > 0 a gap, < 0 a doubled stretch."""

    zone: str
    moment: datetime
    jump: timedelta

    @property
    def wall(self) -> datetime:
        """What the clock showed at the end of the old offset."""
        return shown(self.zone, self.moment - SECOND) + SECOND


def shown(zone: str, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def offset(zone: str, moment: datetime) -> timedelta:
    return moment.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)


def changes_of(zone: str) -> Iterator[Change]:
    moments = [FIRST + n * STEP for n in range((LAST - FIRST) // STEP + 2)]
    known = [(moment, offset(zone, moment)) for moment in moments]
    for (before, old), (after, new) in pairwise(known):
        if new != old:
            yield Change(zone, change_between(zone, before, after), new - old)


def change_between(zone: str, before: datetime, after: datetime) -> datetime:
    """The first second of the new offset, by halving."""
    old = offset(zone, before)
    while after - before > SECOND:
        middle = before + (after - before) // SECOND // 2 * SECOND
        before, after = (middle, after) if offset(zone, middle) == old else (before, middle)
    return after


@cache
def every_change() -> tuple[Change, ...]:
    return tuple(change for zone in ALL_ZONES for change in changes_of(zone))


def walls_around(change: Change) -> Iterator[datetime]:
    """Wall times before, in and after the stretch that is skipped or shown twice."""
    low, high = sorted((change.wall, change.wall + change.jump))
    half = (high - low) // 2
    yield from (low - 90 * MINUTE, low - SECOND, low, low + half, high - SECOND, high, high + half)


def test_many_zones_change_their_clocks() -> None:
    zones = {change.zone for change in every_change()}
    assert len(zones) > 150
    assert {"Africa/Casablanca", "Antarctica/Troll", "Australia/Lord_Howe"} <= zones


@pytest.mark.req("R100", "R104")
def test_one_day_over_a_change_keeps_the_wall_time_or_moves_it_by_the_gap() -> None:
    wrong = []
    for change in every_change():
        calendar = always(change.zone)
        for wall in walls_around(change):
            before = wall - DAY
            anchor = before.replace(tzinfo=ZoneInfo(change.zone)).astimezone(UTC)
            moment = due(anchor, ONE_DAY, calendar)
            skipped = change.wall <= wall < change.wall + change.jump
            doubled = change.wall + change.jump <= wall < change.wall
            right = shown(change.zone, moment) == (wall + change.jump if skipped else wall)
            if not right or (doubled and moment >= change.moment):
                wrong.append((change, wall, moment))
    assert not wrong


def test_every_wall_time_around_a_change_is_the_instant_that_whenever_calls_compatible() -> None:
    wrong = [
        (change, wall)
        for change in every_change()
        for wall in walls_around(change)
        if to_instant(wall.date(), wall.time(), change.zone) != compatible(wall, change.zone)
    ]
    assert not wrong


@settings(max_examples=500)
@given(
    st.integers(0, (LAST - FIRST) // SECOND),
    st.sampled_from(ALL_ZONES),
)
def test_any_wall_time_is_the_instant_that_whenever_calls_compatible(
    seconds: int, zone: str
) -> None:
    wall = (FIRST + seconds * SECOND).replace(tzinfo=None)
    assert to_instant(wall.date(), wall.time(), zone) == compatible(wall, zone)


def compatible(wall: datetime, zone: str) -> datetime:
    plain = PlainDateTime(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second)
    assumed = plain.assume_tz(zone, disambiguation="compatible")
    return datetime.fromtimestamp(assumed.timestamp(), UTC)


def distinct_changes() -> list[Change]:
    """One zone for each kind of change: the same jump at the same time of day and weekday."""
    kinds = {(c.wall.weekday(), c.wall.time(), c.jump): c for c in every_change()}
    return list(kinds.values())


def test_windows_around_a_change_open_when_the_wall_clock_says_so_and_in_order() -> None:
    kinds = distinct_changes()
    assert len(kinds) > 10
    for change in kinds:
        for calendar in calendars_across(change):
            moments = [change.moment + n * 5 * MINUTE for n in range(-40, 41)]
            fitted = [fit(calendar, moment) for moment in moments]
            assert fitted == sorted(filter(None, fitted)), (change, calendar)
            for moment, found in zip(moments, fitted, strict=True):
                opened = is_open(calendar, moment)
                assert opened is None or (found == moment) is opened, (change, calendar, moment)


def calendars_across(change: Change) -> Iterator[Calendar]:
    """Windows that begin, end and lie within the changing hour, on every day."""
    cuts = sorted({wall.time() for wall in walls_around(change)} | {time(12)})
    yield Calendar(change.zone, (tuple(zip(cuts[::2], cuts[1::2], strict=False)),) * 7)
    yield Calendar(change.zone, (tuple(zip(cuts[1::2], cuts[2::2], strict=False)),) * 7)
    yield always(change.zone)
