"""Finds the days that are written with numbers or months, and the ranges they make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from mailsync.classify.away.days import Day, full_year
from mailsync.classify.away.grammar import Grammar
from mailsync.classify.away.roles import Link

ORDINAL = r"(?:\s?(?:st|nd|rd|th)|-?(?:go|ego|tego)|er|ère|º|°|ª|:e|:a|e|de|ste|o)?(?![^\W\d_])"
_NUMBER = re.compile(r"(?<![\w/])(?<!\d[.,:])\d")
_NUMERIC = re.compile(
    r"(?:(?P<y>20\d\d)(?P<mark>[-/.])\s?(?P<m>\d\d?)(?P=mark)\s?(?P<d>\d\d?)\.?(?!\d)"
    r"|(?P<a>\d\d?)(?P<by>[./])\s?(?P<b>\d\d?)(?!\d)"
    r"(?:(?P=by)\s?(?P<year>20\d\d|\d\d)(?!\d)|\s(?P<apart>20\d\d)(?!\d)"
    r"|\.?(?![\d/%€$]|[.,:]\d|\s?(?:uhr|h|hrs|pm|eur|km|kg|gb|mb)\b))"
    r"|(?P<ha>\d\d?)-(?P<hb>\d\d?)-(?P<hy>20\d\d|\d\d)(?![\d-]))"
)
_YEAR = (
    r"(?:[\s,.\-/]{0,2}(?:(?:de|del|do|di)\s)?(?P<year>20\d\d)(?![\d:])"
    r"|[-\s]?'(?P<short>\d\d)(?!\d))?"
)
_NAMED = re.compile(
    rf"(?P<day>\d\d?){ORDINAL}(?:[.,]?\s*|[-/])(?:(?:of|de|del|di|do)\s|d')?"
    rf"(?P<month>[^\W\d_]+)\.?{_YEAR}"
)
_AFTER_MONTH = re.compile(rf"(?P<day>\d\d?){ORDINAL}(?![\d:]){_YEAR}")
_MONTH_BEFORE = re.compile(r"(?P<month>[^\W\d_]{3,})\.?[\s-]?(?:the\s)?$")
WEEKDAY_AFTER = re.compile(r"\s?\(\s?(?P<word>[^\W\d_]+)\.?\s?\)")
_OPENS_NUMERIC = re.compile(r"\d/\d\d?(?=[^\d]{1,20}$)")
_WEEKDAY_BEHIND = re.compile(r"[-'][^\W\d_]+,?\s\(?(?P<word>[^\W\d_]+)|,?\s\(?(?P<bare>[^\W\d_]+)")
_OPENING = re.compile(
    rf"(?<![\w/])(?<!\d[.,:])(?P<day>\d\d?){ORDINAL}\.?(?P<between>[^\d]{{1,40}})$"
)
_CLOSING = re.compile(
    rf"(?P<between>[^\d]{{1,20}})(?P<day>\d\d?){ORDINAL}(?!\d|[.:/]\d|\s?(?:[ap]m|uhr)\b){_YEAR}"
)
_CLOCK = re.compile(
    r"^(?:\s?(?:at|um|à|kl\.?|klo|@|,|\())?\s?\d\d?[:.]\d\d(?:\s?(?:[ap]\.?m\.?|uhr|h))?\)?"
)
_NEAR = 60  # characters before a day that may belong to it


@dataclass(frozen=True, slots=True)
class Mention:
    """A day or a range in a text, from ``start`` to ``end``."""

    start: int
    end: int
    last: Day
    first: Day | None = None
    turned: bool = False  # whether the other order of day and month is possible, too
    impossible: bool = False  # whether only the other order is possible
    weekday: bool = False  # a weekday without a date
    near: bool = False  # "today" or "tomorrow"
    loose: bool = False  # which day is meant is not clear: "Tuesday" on a Tuesday
    part: bool = False  # only a part of that day: "Friday afternoon"
    week: bool = False
    tail: int = 0  # where its own ending begins, if a weekday follows: "10-én, hétfőn"


def mentions(text: str, grammar: Grammar, *, day_first: bool) -> list[Mention]:
    """The days and ranges that ``text`` (lower case, single blanks) writes with numbers, in order.

    Understood: 2026-06-05, 05.06.2026, 5.6., 5/6/2026, 5 June 2026, June 5th; each with a weekday;
    ranges such as 3.-14.8., 3 to 14 August, August 3-14. ``day_first`` is the order of 5/6. An
    unreal day (31 June) is no mention.
    """
    single = list(_singles(text, grammar, day_first=day_first))
    return [found for found in _ranges(text, single, grammar) if found.last.possible]


def _singles(text: str, grammar: Grammar, *, day_first: bool) -> Iterator[Mention]:
    end = 0
    for number in _NUMBER.finditer(text):
        at = number.start()
        if at < end:
            continue
        found = (
            _numeric(text, at, grammar, day_first=day_first)
            or _named(text, at, grammar)
            or _after_month(text, at, end, grammar)
        )
        if found:
            found = _without_stop(text, found, grammar)
            found = _with_weekday(text, found, end, grammar)
            if grammar.is_part(text[found.end : found.end + _NEAR]):
                found = replace(found, part=True)
            end = found.end
            yield found


def _without_stop(text: str, found: Mention, grammar: Grammar) -> Mention:
    """Without a full stop that may end the sentence, where the language needs none in a date."""
    if text[found.end - 1] != ".":
        return found
    word = text[found.start : found.end - 1].split()[-1]
    short = word in grammar.short_months
    if short or (grammar.tongue.dotted and not word.isalpha() and "/" not in word):
        return found
    return replace(found, end=found.end - 1)


def _numeric(text: str, at: int, grammar: Grammar, *, day_first: bool) -> Mention | None:
    hit = _NUMERIC.match(text, at)
    if hit is None:
        return None
    if hit["y"]:  # ISO 8601, or the order of Japan and Hungary
        day = Day(int(hit["d"]), int(hit["m"]), int(hit["y"]))
        return Mention(at, hit.end(), day) if day.possible else None
    year = full_year(hit["year"] or hit["apart"] or hit["hy"])
    first, second = int(hit["a"] or hit["ha"]), int(hit["b"] or hit["hb"])
    straight, turned = Day(first, second, year), Day(second, first, year)
    if grammar.tongue.month_leads:
        return Mention(at, hit.end(), turned) if turned.possible else None
    if hit.group() == "24/7" and not _is_date(text, at, grammar):
        return None
    if hit["by"] == "." or not grammar.tongue.month_first:
        return Mention(at, hit.end(), straight) if straight.possible else None
    if not straight.possible and not turned.possible:
        return None
    chosen, other = (straight, turned) if day_first else (turned, straight)
    if not chosen.possible:
        return Mention(at, hit.end(), other, impossible=True)
    return Mention(at, hit.end(), chosen, turned=other.possible and first != second)


def _is_date(text: str, at: int, grammar: Grammar) -> bool:
    """Whether 24/7 ends a range of days, as it does in no advertisement."""
    left = text[max(0, at - _NEAR) : at].rstrip()
    opened = _OPENS_NUMERIC.search(left)
    if opened is not None:
        return grammar.joins(left[opened.end() :]) == "to"
    return grammar.link_before(left)[0] is Link.THROUGH


def _named(text: str, at: int, grammar: Grammar) -> Mention | None:
    """5 June 2026, 5. Juni, 5 de junio de 2026."""
    hit = _NAMED.match(text, at)
    month = grammar.months.get(hit["month"]) if hit else None
    if hit is None or month is None:
        return None
    day = Day(int(hit["day"]), month, full_year(hit["year"] or hit["short"]))
    return Mention(at, hit.end(), day)


def _after_month(text: str, at: int, floor: int, grammar: Grammar) -> Mention | None:
    """June 5th, 2026; Hungarian "június 5-én"."""
    if not grammar.tongue.month_before:
        return None
    before = _MONTH_BEFORE.search(text[max(floor, at - 16) : at])
    month = grammar.months.get(before["month"]) if before else None
    hit = _AFTER_MONTH.match(text, at)
    if before is None or month is None or hit is None:
        return None
    day = Day(int(hit["day"]), month, full_year(hit["year"] or hit["short"]))
    return Mention(at - len(before.group()), hit.end(), day)


def _with_weekday(text: str, found: Mention, floor: int, grammar: Grammar) -> Mention:
    """With the weekday before or behind it, and the "next" or "kommenden" before that."""
    left = text[max(floor, found.start - _NEAR) : found.start]
    weekday, rest = weekday_at_end(left, grammar)
    if weekday is not None:
        start = found.start - len(left) + len(rest)
        return replace(found, start=start, last=replace(found.last, weekday=weekday))
    after = WEEKDAY_AFTER.match(text, found.end)
    weekday = grammar.days.get(after["word"]) if after else None
    if after is None or weekday is None:
        return _with_weekday_behind(text, found, grammar)
    return replace(found, end=after.end(), last=replace(found.last, weekday=weekday))


def _with_weekday_behind(text: str, found: Mention, grammar: Grammar) -> Mention:
    """With the weekday after the ending of the day: "augusztus 10-én, hétfőn"."""
    behind = grammar.tongue.weekday_behind and _WEEKDAY_BEHIND.match(text, found.end)
    weekday = grammar.days.get(behind["word"] or behind["bare"]) if behind else None
    if not behind or weekday is None:
        return found
    return replace(
        found,
        end=behind.end(),
        tail=found.end * bool(behind["word"]),
        last=replace(found.last, weekday=weekday),
    )


def weekday_at_end(left: str, grammar: Grammar) -> tuple[int | None, str]:
    """The weekday that ends ``left``, articles behind it aside, and what stands before it."""
    text = left.rstrip(" ,.(")
    for _ in range(3):
        begins = max(text.rfind(mark) for mark in " (–—") + 1
        word = text[begins:].strip(".,")
        if word in grammar.days:
            return grammar.days[word], grammar.without_coming(text[:begins])
        if word in grammar.coming | grammar.following:  # "mercredi prochain, le 14"
            text = text[:begins].rstrip(" ,.")
            continue
        shorter = grammar.without_fill(text).rstrip(" ,.")
        if shorter == text:
            return None, left
        text = shorter
    return None, left


def _ranges(text: str, single: list[Mention], grammar: Grammar) -> Iterator[Mention]:
    floor, index = 0, 0
    while index < len(single):
        found = single[index]
        index += 1
        if index < len(single):
            joined = joined_range(text, found, single[index], grammar)
            if joined is not None:
                index += 1
                floor = joined.end
                yield joined
                continue
        found = _opened(text, found, floor, grammar)
        limit = single[index].start if index < len(single) else len(text)
        found = _closed(text, found, limit, grammar)
        floor = found.end
        yield found


def joined_range(text: str, first: Mention, last: Mention, grammar: Grammar) -> Mention | None:
    """Two days as one range: with "to" or a dash between them, or "between ... and ..."."""
    if first.first or last.first or last.start - first.end > _NEAR:
        return None
    between = grammar.without_part(_CLOCK.sub("", text[first.end : last.start]))
    if not _is_range(grammar.joins(between), text, first.start, grammar):
        return None
    end = last.last
    if last.weekday and not first.weekday:  # "from 8 June to Friday": not this week's
        end = Day(0, 0, weekday=end.known.weekday())
    return replace(
        last,
        start=first.start,
        last=end,
        first=first.last,
        turned=first.turned or last.turned,
        impossible=first.impossible or last.impossible,
        weekday=first.weekday and last.weekday,
        near=False,
    )


def _is_range(how: str, text: str, start: int, grammar: Grammar) -> bool:
    return how == "to" or (how == "and" and grammar.is_between(text[max(0, start - 30) : start]))


def _opened(text: str, found: Mention, floor: int, grammar: Grammar) -> Mention:
    """With the day before it that shares its month: "3 to 14 August", "Mon 3 – Fri 14 August"."""
    begin = max(floor, found.start - _NEAR)
    hit = _OPENING.search(text[begin : found.start])
    if hit is None or not 1 <= int(hit["day"]) <= 31:
        return found
    start = begin + hit.start()
    if not _is_range(grammar.joins(hit["between"]), text, start, grammar):
        return found
    weekday, before = weekday_at_end(text[begin:start], grammar)
    if weekday is not None:
        start = begin + len(before)
    opening = Day(int(hit["day"]), found.last.month, found.last.year, weekday)
    if opening.day > found.last.day:  # "28 to 3 August" begins in July
        opening = Day(opening.day, 0, weekday=weekday)
    return replace(found, start=start, first=opening)


def _closed(text: str, found: Mention, limit: int, grammar: Grammar) -> Mention:
    """With the day behind it that shares its month: "August 3-14, 2026"."""
    if found.first or not grammar.tongue.month_before:
        return found
    hit = _CLOSING.match(text, found.end, limit)
    if hit is None or grammar.joins(hit["between"]) != "to":
        return found
    if text[found.end - 1].isalpha() and not text[found.start].isalpha():
        return found  # "5 June - 14 people"
    day = Day(int(hit["day"]), found.last.month, full_year(hit["year"] or hit["short"]))
    year = found.last.year or day.year
    first = replace(found.last, year=year)
    return replace(found, end=hit.end(), first=first, last=replace(day, year=year))
