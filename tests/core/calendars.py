"""Random instants, zones and calendars, and a second, slower idea of what a calendar means."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from relance.core.schedule import Calendar, Window

# Half-hour and two-hour summer time, changes at midnight, quarter-hour offsets, summer time
# suspended for a month, and the plain ones.
AWKWARD_ZONES = (
    "Africa/Casablanca",
    "America/New_York",
    "America/Santiago",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Europe/Warsaw",
    "Pacific/Chatham",
)
SECOND = timedelta(seconds=1)
ALL_ZONES = sorted(zoneinfo.available_timezones() - {"localtime"})  # that is this machine's own
FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2028, 12, 31, tzinfo=UTC)


def _clock(second: int) -> time:
    return (FIRST + second * SECOND).time()


zones = st.sampled_from([*AWKWARD_ZONES, *ALL_ZONES])
instants = st.integers(0, (LAST - FIRST) // SECOND).map(lambda second: FIRST + second * SECOND)
wall_times = st.integers(0, 86_399).map(_clock)
dates = st.dates(FIRST.date(), LAST.date())
offsets = st.integers(0, 9 * 86_400).map(lambda seconds: seconds * SECOND)


def _day(cuts: list[int]) -> tuple[Window, ...]:
    """Windows between every other cut; the last of an odd number lasts until midnight."""
    clocks = [_clock(second) for second in sorted(cuts)]
    return tuple(zip(clocks[::2], [*clocks[1::2], time(0)], strict=False))


_days = st.lists(st.integers(0, 86_399), max_size=5, unique=True).map(_day)


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """Any calendar that opens at least once a week but for holidays."""
    some, other = draw(_days), draw(_days)
    if not some:
        some = ((time(9), time(17)),)
    mask = draw(st.integers(1, 127))  # the weekdays that have the first of the two patterns
    week = tuple(some if mask >> weekday & 1 else other for weekday in range(7))
    return Calendar(draw(zones), week, frozenset(draw(st.lists(dates, max_size=3))))


def is_open(calendar: Calendar, instant: datetime) -> bool | None:
    """Read the wall clock and look it up; None in the second pass of a doubled hour.

    There the wall clock alone cannot say whether a window from before goes on.
    """
    wall = instant.astimezone(zoneinfo.ZoneInfo(calendar.zone))
    if wall.fold:
        return None
    clock, day = wall.time(), wall.date()
    if day in calendar.holidays:
        return False
    return any(
        start <= clock and (clock < end or end == time(0))
        for start, end in calendar.windows[day.weekday()]
    )


def utc(text: str) -> datetime:
    """An instant from "2026-03-02 09:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def at(text: str, zone: str) -> datetime:
    """The instant of an unambiguous wall time in ``zone``."""
    return datetime.fromisoformat(text).replace(tzinfo=zoneinfo.ZoneInfo(zone)).astimezone(UTC)


def a_date(text: str) -> date:
    """A date from "2026-03-02"."""
    return date.fromisoformat(text)
