"""Dates as people write them, read only where no other reading is possible."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from mailsync.classify.tongues import Tongue

_STALE_DAYS = 45  # a notice may outlive its date: 5 June in a mail of 10 June is this year's
_AHEAD_DAYS = 300
_MAX_WORDS = 8
_NUMERIC = re.compile(r"(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4})?)?(?![\d/])")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|º|°|:n)?\.?$")


@dataclass(frozen=True, slots=True)
class DayRead:
    """One date in a text. ``choices`` has one day, or several where its order is unclear."""

    choices: tuple[date, ...]
    day_first: bool | None = None  # of a slashed date: which order the numbers allow


def read_day(text: str, tongue: Tongue, today: date) -> DayRead | None:
    """The date at the very start of ``text`` (lower case); None if there is none or it is unsound.

    Understood: ISO, 5.6.2026, 5.6., 5/6/2026, 5 June 2026, June 5, Monday 8 June, Monday. A year
    that is not given is the one that puts the day near ``today``. A weekday that contradicts its
    date makes the date unsound.
    """
    words = _words(text)
    weekday, rest = _weekday(words, tongue)
    found = _numeric(rest, tongue, today) or _named(rest, tongue, today)
    if found is None:
        unread = bool(rest) and rest[0][:1].isdigit()
        short = not words or len(words[0]) < 3  # German "so" is a Sunday only beside a date
        return None if weekday is None or unread or short else _next_weekday(weekday, today)
    if weekday is None:
        return found
    fitting = tuple(day for day in found.choices if day.weekday() == weekday)
    return DayRead(fitting, found.day_first) if fitting else None


def _words(text: str) -> list[str]:
    for char in "(),;!\u00a0":
        text = text.replace(char, " ")
    words = text.split(None, _MAX_WORDS + 4)[: _MAX_WORDS + 4]
    return [w for w in words if w not in _FILLERS][:_MAX_WORDS]


_FILLERS = frozenset(
    ("the", "on", "of", "den", "der", "dem", "am", "le", "el", "il", "de", "del", "d.", "op", "w",
     "dnia", "dia", "día", "o", "em", "no", "pe", "ma", "i", "again", "wieder", "di",
     "giorno", "this", "på", "za", "r.", "zum")
)  # fmt: skip


def _weekday(words: list[str], tongue: Tongue) -> tuple[int | None, list[str]]:
    if words:
        index = _group_of(words[0].strip(".:"), tongue.days)
        if index is not None:
            return index, words[1:]
    return None, words


def _group_of(word: str, groups: tuple[str, ...]) -> int | None:
    for index, group in enumerate(groups):
        if word in group.split():
            return index
    return None


def _numeric(words: list[str], tongue: Tongue, today: date) -> DayRead | None:
    hit = _NUMERIC.match(words[0]) if words else None
    if hit is None:
        return None
    first, mark, second, third = hit.groups()
    if len(first) == 4:  # ISO 8601
        whole = _day(int(first), int(second), int(third)) if third else None
        return DayRead((whole,)) if whole else None
    if len(first) > 2 or (mark == "-" and not third):
        return None  # "1-2 weeks" is no date
    year = _year(third)
    day_first = _near(int(first), int(second), year, today)
    if mark == "." or not tongue.month_first:
        return DayRead((day_first,)) if day_first else None
    return _either(day_first, _near(int(second), int(first), year, today))


def _either(day_first: date | None, month_first: date | None) -> DayRead | None:
    """05/06/2026 in English: two readings, unless one is impossible or both are the same."""
    choices = tuple(dict.fromkeys(day for day in (day_first, month_first) if day))
    if not choices:
        return None
    known = None if len(choices) == 2 else day_first is not None and day_first != month_first
    return DayRead(choices, known if day_first != month_first else None)


def _named(words: list[str], tongue: Tongue, today: date) -> DayRead | None:
    """5 June 2026, 5. Juni, June 5th 2026."""
    if len(words) < 2:
        return None
    first, second = words[0].rstrip("."), words[1].rstrip(".:")
    month, number = _group_of(second, tongue.months), _DAY.match(words[0])
    if month is None or number is None:
        month, number = _group_of(first, tongue.months), _DAY.match(words[1])
    if month is None or number is None:
        return None
    year = None
    if len(words) > 2:
        given = words[2].strip(".:")
        year = int(given) if len(given) == 4 and given.isascii() and given.isdigit() else None
    found = _near(int(number.group(1)), month + 1, year, today)
    return DayRead((found,)) if found else None


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text) % 100


def _near(day: int, month: int, year: int | None, today: date) -> date | None:
    """The day in the given year, else in the year that puts it near today; None if far off."""
    years = (year,) if year else (today.year - 1, today.year, today.year + 1)
    for each in years:
        found = _day(each, month, day)
        if found and -_STALE_DAYS <= (found - today).days <= (_AHEAD_DAYS if not year else 1_200):
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next_weekday(weekday: int, today: date) -> DayRead | None:
    """The coming one; on that very weekday nobody can say which is meant."""
    ahead = (weekday - today.weekday()) % 7
    return DayRead((today + timedelta(days=ahead),)) if ahead else None


def all_day_first(text: str) -> bool | None:
    """The order that every slashed date of the text allows, told by one that allows only one."""
    orders: set[bool] = set()
    for word in text.split():
        hit = _NUMERIC.match(word.strip("(),;"))
        if hit and hit.group(2) == "/" and len(hit.group(1)) <= 2:
            first, second = int(hit.group(1)), int(hit.group(3))
            if (first > 12) != (second > 12):
                orders.add(first > 12)
    return orders.pop() if len(orders) == 1 else None
