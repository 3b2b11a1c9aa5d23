"""A day as people write it, and the date that it is, seen from the day of the mail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

_AHEAD = timedelta(days=300)  # further off, a day without a year is more likely a past one
_FAR = timedelta(days=1_200)  # the longest absence that a stated year is believed for


@dataclass(frozen=True, slots=True)
class Day:
    """``month`` 1 to 12; ``year`` and ``weekday`` (0 is Monday) are None where they are not given.

    A day without a month is a day of the month: "the 15th" has month 0. Without both it is the
    weekday alone.
    """

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None

    @property
    def possible(self) -> bool:
        """Whether there is such a day in some year."""
        return self.month == 0 or _date(self.year or 2028, self.month, self.day) is not None

    @property
    def contradicts(self) -> bool:
        """Whether its weekday is another one in the year that is given with it."""
        found = _date(self.year, self.month, self.day) if self.year else None
        return found is not None and not self.agrees(found)

    def ahead(self, today: date) -> date | None:
        """The date if it ends an absence that a mail of ``today`` speaks of: today or later."""
        if self.day == 0:
            return today + timedelta(days=((self.weekday or 0) - today.weekday()) % 7)
        if self.month == 0:
            return self._of_a_month(today)
        for year in (self.year,) if self.year else (today.year, today.year + 1):
            found = _date(year, self.month, self.day)
            if found and found >= today:
                return found if found - today <= (_FAR if self.year else _AHEAD) else None
        return None

    @property
    def known(self) -> date:
        """The date of a day that was made with ``exactly``."""
        return date(self.year or 1, self.month, self.day)

    def behind(self, end: date) -> date | None:
        """The date if it begins what ends on ``end``: the last such day up to then."""
        if self.floats:
            return self._last_one(end)
        for year in (self.year,) if self.year else (end.year, end.year - 1):
            found = _date(year, self.month, self.day)
            if found and found <= end:
                return found
        return None

    def around(self, today: date) -> date | None:
        """The date nearest to ``today``, for a beginning whose end is not told."""
        if self.floats:
            return self.ahead(today)
        years = (self.year,) if self.year else (today.year - 1, today.year, today.year + 1)
        found = [day for year in years if (day := _date(year, self.month, self.day))]
        nearest = min(found, key=lambda day: abs((day - today).days), default=None)
        return nearest if nearest and abs(nearest - today) <= _AHEAD else None

    @property
    def floats(self) -> bool:
        """Whether it is told without a month: which one is meant depends on the days around it."""
        return self.month == 0

    def agrees(self, found: date) -> bool:
        """Whether the weekday that was named is that of the date."""
        return self.weekday is None or self.weekday == found.weekday()

    def _last_one(self, end: date) -> date | None:
        """The latest such day up to ``end``."""
        if self.day == 0:
            return end - timedelta(days=(end.weekday() - (self.weekday or 0)) % 7)
        first = end.replace(day=1)
        months = (first, first - timedelta(days=1))
        found = (_date(month.year, month.month, self.day) for month in months)
        return next((day for day in found if day and day <= end), None)

    def _of_a_month(self, today: date) -> date | None:
        """The next such day; with its weekday the first of two months that has it there."""
        first, second, third = today, _next_month(today), _next_month(_next_month(today))
        dates = [_date(month.year, month.month, self.day) for month in (first, second, third)]
        coming = [found for found in dates if found and found >= today]
        fitting = [found for found in coming[:2] if self.agrees(found)]
        return next(iter(fitting or coming), None)


def _next_month(day: date) -> date:
    return day.replace(day=1) + timedelta(days=31)


def exactly(day: date) -> Day:
    """The day that is a known date."""
    return Day(day.day, day.month, day.year)


def full_year(text: str | None) -> int | None:
    """ "26" is 2026; None stays None."""
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def iso_week(number: int, today: date) -> tuple[date, date] | None:
    """Monday and Sunday of an ISO 8601 week that is not over yet; None if it is far off."""
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        sunday = monday + timedelta(days=6)
        if sunday >= today:
            return (monday, sunday) if monday - today <= _AHEAD else None
    return None


def whole_month(month: int, today: date) -> tuple[date, date] | None:
    """First and last day of the nearest such month that is not over; None if it is far off."""
    first = date(today.year + (month < today.month), month, 1)
    last = _next_month(first).replace(day=1) - timedelta(days=1)
    return (first, last) if first - today <= _AHEAD else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
