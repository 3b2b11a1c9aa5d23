"""When a step is due, and when its calendar lets it leave, in one time zone."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import assert_never
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from relance.core.instant import as_utc

Window = tuple[time, time]  # wall times, half-open [start, end); an end of 00:00 is midnight
Week = tuple[tuple[Window, ...], ...]  # Monday first

LONGEST_DELAY = timedelta(days=3650)
HORIZON = 400  # days that a search for a window looks ahead: a year of holidays and some more

_ONE_DAY = timedelta(days=1)
_MIDNIGHT = time.min
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONDAY_TO_FRIDAY = frozenset(range(5))

# tzdata's "right" tree counts leap seconds, and "localtime" is whatever this machine is set to.
_NOT_A_PLACE = ("right/", "posix/", "localtime")


class Unit(StrEnum):
    """Minutes and hours are elapsed time; days keep the hour on the wall clock."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"


@dataclass(frozen=True, slots=True)
class Delay:
    """The time between two steps. ``at`` is a wall time and goes with days only.

    ValueError for a negative count, for more than LONGEST_DELAY, and for an ``at`` that carries
    a zone or stands beside minutes or hours.
    """

    count: int
    unit: Unit
    at: time | None = None

    def __post_init__(self) -> None:
        of_days = self.unit in (Unit.DAYS, Unit.BUSINESS_DAYS)
        most = LONGEST_DELAY // (_ONE_DAY if of_days else timedelta(**{self.unit.value: 1}))
        if not 0 <= self.count <= most:
            raise ValueError(f"a delay is 0 to {most} {self.unit}, not {self.count}")
        if self.at is not None and not of_days:
            raise ValueError(f"a delay of {self.unit} cannot end at a time of day ({self.at})")
        if self.at is not None and self.at.tzinfo is not None:
            raise ValueError("the time of day at which a delay ends is a wall time without a zone")


@dataclass(frozen=True, slots=True)
class Calendar:
    """When mail may leave: windows by weekday in one IANA zone, none on a holiday.

    ``windows`` holds seven tuples of windows, Monday first, each in order and without overlap.
    ``business_weekdays`` (Monday = 0) is what a delay of business days counts, less holidays.
    ValueError names the zone or the weekday that is wrong.
    """

    zone: str
    windows: Week
    holidays: frozenset[date] = frozenset()
    business_weekdays: frozenset[int] = _MONDAY_TO_FRIDAY

    def __post_init__(self) -> None:
        _zone(self.zone)
        if len(self.windows) != len(_WEEKDAYS):
            raise ValueError(f"a week has windows for 7 days, not for {len(self.windows)}")
        if not any(self.windows):
            raise ValueError("a calendar without any window would never send")
        for weekday, windows in zip(_WEEKDAYS, self.windows, strict=True):
            _check_windows(weekday, windows)
        if not self.business_weekdays or not self.business_weekdays <= frozenset(range(7)):
            raise ValueError("business weekdays are some of 0 (Monday) to 6 (Sunday)")
        if any(isinstance(holiday, datetime) for holiday in self.holidays):
            raise ValueError("a holiday is a date without a time of day")

    def is_business_day(self, day: date) -> bool:
        """Does a delay of business days count this date?"""
        return day.weekday() in self.business_weekdays and day not in self.holidays


def weekdays(
    zone: str,
    start: time = time(9),
    end: time = time(17),
    holidays: frozenset[date] = frozenset(),
) -> Calendar:
    """Monday to Friday from ``start`` to ``end``."""
    return Calendar(zone, ((((start, end),),) * 5) + ((), ()), holidays)


@lru_cache(maxsize=256)  # a calendar is checked when it is made: once a zone, not once a mail
def always(zone: str) -> Calendar:
    """Around the clock, every day; business days are Monday to Friday."""
    return Calendar(zone, (((_MIDNIGHT, _MIDNIGHT),),) * 7)


@lru_cache(maxsize=1024)
def on_days(
    zone: str, start: time, end: time, days: frozenset[int], holidays: frozenset[date]
) -> Calendar:
    """One window on each of ``days`` (Monday = 0); business days are Monday to Friday."""
    span = ((start, end),)
    return Calendar(zone, tuple(span if day in days else () for day in range(7)), holidays)


def to_instant(day: date, clock: time, zone: str) -> datetime:
    """The instant at which the wall clock of ``zone`` shows ``clock`` on ``day``.

    A time that summer time skips moves later by the gap (02:30 becomes 03:30), and of a time that
    comes twice the first one counts: RFC 5545 §3.3.5, the "compatible" rule of Temporal.
    """
    return _wall(day, clock, zone).astimezone(UTC)


def due(anchor: datetime, delay: Delay, calendar: Calendar) -> datetime:
    """When a step falls due, before windows and limits; never before ``anchor``.

    ``anchor`` is when the step before really happened. The n-th business day lies strictly after
    the anchor's date; with 0 it is that date, or the next business day. An ``at`` that is already
    past moves to the next (business) day.
    """
    start = as_utc(anchor)
    match delay.unit:
        case Unit.MINUTES:
            return start + timedelta(minutes=delay.count)
        case Unit.HOURS:
            return start + timedelta(hours=delay.count)
        case Unit.DAYS | Unit.BUSINESS_DAYS:
            return _due_on_a_day(start, delay, calendar)
        case _:
            assert_never(delay.unit)


def fit(calendar: Calendar, instant: datetime) -> datetime | None:
    """The earliest instant from ``instant`` on that lies in a window.

    None when no window opens within HORIZON days, which only holidays can cause.
    """
    moment = as_utc(instant)
    window = _open_or_next(calendar, moment)
    return None if window is None else max(moment, window[0])


def window_end(calendar: Calendar, instant: datetime) -> datetime | None:
    """When the window that is open at ``instant`` closes; None when none is open."""
    window = _open_at(calendar, as_utc(instant))
    return None if window is None else window[1]


def opened_after(calendar: Calendar, since: datetime, instant: datetime) -> datetime | None:
    """When the window that is open at ``instant`` opened, if that was after ``since``, else None.

    Windows that touch count as one: a calendar that is always open never opens.
    """
    earliest = as_utc(since)
    window = _open_at(calendar, as_utc(instant))
    while window is not None and window[0] > earliest:
        opening = window[0]
        window = _open_at(calendar, opening - datetime.resolution)
        if window is None:
            return opening
    return None


def jitter(calendar: Calendar, instant: datetime, width: timedelta, key: str) -> datetime:
    """Move ``instant`` later by less than ``width``, never past the end of its window.

    The same key always moves by the same share, so planning again does not drift. An instant
    outside every window stays where it is.
    """
    if width < timedelta(0):
        raise ValueError(f"jitter has a width of 0 or more, not {width}")
    moment = as_utc(instant)
    end = window_end(calendar, moment)
    if end is None:
        return moment
    spread = min(width, end - moment) // timedelta.resolution
    digest = hashlib.sha256(key.encode()).digest()
    return moment + timedelta(microseconds=(int.from_bytes(digest[:8]) * spread) >> 64)


@lru_cache(maxsize=1024)
def _zone(name: str) -> ZoneInfo:
    if not name or name.startswith(_NOT_A_PLACE):
        raise ValueError(f"{name[:60]!r} is not a place of the IANA time zone database")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # OSError: "Europe" is a folder
        raise ValueError(f"unknown time zone {name[:60]!r}: write it like Europe/Paris") from error


def _check_windows(weekday: str, windows: tuple[Window, ...]) -> None:
    for start, end in windows:
        if start.tzinfo is not None or end.tzinfo is not None:
            raise ValueError(f"{weekday}: windows are wall times, the calendar names the zone")
        if end != _MIDNIGHT and end <= start:
            raise ValueError(f"{weekday}: the window {start}-{end} does not end after it starts")
    for (start, end), (next_start, next_end) in pairwise(windows):
        if end == _MIDNIGHT or next_start < end:
            raise ValueError(
                f"{weekday}: {start}-{end} and {next_start}-{next_end} overlap or are out of order"
            )


def _due_on_a_day(start: datetime, delay: Delay, calendar: Calendar) -> datetime:
    local = start.astimezone(_zone(calendar.zone))
    counts_business = delay.unit is Unit.BUSINESS_DAYS
    if counts_business:
        day = _business_day(calendar, local.date(), delay.count)
    else:
        day = local.date() + timedelta(days=delay.count)
    if delay.at is None:
        # Read from the wall clock again, the second 02:30 of a long night would be the first.
        same_day = day == local.date()
        return start if same_day else to_instant(day, local.time(), calendar.zone)
    while (moment := to_instant(day, delay.at, calendar.zone)) < start:
        day = _business_day(calendar, day, 1) if counts_business else day + _ONE_DAY
    return moment


def _business_day(calendar: Calendar, day: date, count: int) -> date:
    if count == 0 and calendar.is_business_day(day):
        return day
    left = max(count, 1)
    while left:
        day += _ONE_DAY
        left -= calendar.is_business_day(day)
    return day


def _open_at(calendar: Calendar, moment: datetime) -> tuple[datetime, datetime] | None:
    window = _open_or_next(calendar, moment)
    return window if window is not None and window[0] <= moment else None


def _open_or_next(calendar: Calendar, moment: datetime) -> tuple[datetime, datetime] | None:
    day = moment.astimezone(_zone(calendar.zone)).date()
    for _ in range(HORIZON):
        if day not in calendar.holidays:
            for start, end in calendar.windows[day.weekday()]:
                closes = _reaches(day + _ONE_DAY if end == _MIDNIGHT else day, end, calendar.zone)
                if moment < closes and (opens := _reaches(day, start, calendar.zone)) < closes:
                    return opens, closes
        day += _ONE_DAY
    return None


@lru_cache(maxsize=4096)  # windows open and close at the same instants for every mail of a day
def _reaches(day: date, clock: time, zone: str) -> datetime:
    """The first instant at which the wall clock shows ``clock`` of ``day``, or later.

    Unlike to_instant it keeps the order of wall times, so that windows in and beside a gap
    neither swap nor overlap, and one wholly inside a gap is empty.
    """
    wall = _wall(day, clock, zone)
    first, second = wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC)
    if first <= second:
        return first
    shown = wall.replace(tzinfo=None)  # in a gap: look for the second at which the clock jumps
    before = second.replace(microsecond=0)
    jump = bisect_left(
        range((first - before) // timedelta(seconds=1) + 1),
        shown,
        key=lambda seconds: _shown(before + timedelta(seconds=seconds), wall),
    )
    return before + timedelta(seconds=jump)


def _wall(day: date, clock: time, zone: str) -> datetime:
    if clock.tzinfo is not None:
        raise ValueError("a wall time carries no zone of its own")
    return datetime.combine(day, clock.replace(fold=0), _zone(zone))


def _shown(moment: datetime, wall: datetime) -> datetime:
    return moment.astimezone(wall.tzinfo).replace(tzinfo=None)
