"""Finds the days that are named without a date: weekdays, "tomorrow", "the 20th"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from mailsync.classify.away.dates import ORDINAL, WEEKDAY_AFTER, Mention
from mailsync.classify.away.days import Day, exactly
from mailsync.classify.away.grammar import Grammar
from mailsync.classify.away.lexicon import Word
from mailsync.classify.away.periods import months, weeks
from mailsync.classify.away.sentences import BREAK

_COMPOUND = re.compile(r"-[^\W\d_]+")  # "segunda-feira"
# "Good morning" and "in the morning" are written with the same word as "tomorrow".
_NO_MORROW = (
    "guten ",
    "schönen ",
    "la ",
    "esta ",
    "heute ",
    "goede ",
    "god ",
    "jeden ",
    "gestern ",
)
_OF_MONTH = re.compile(
    rf"(?P<between>[,.\s](?:[^\d]{{0,16}}[\s(])?)(?P<day>\d\d?)(?P<ending>{ORDINAL}\.?)"
    r"(?![\d/%:€$]|[.,:]\d|\s?(?:uhr|h|hrs|am|pm|a\.m|p\.m|klo)\b)"
)
_ALONE = re.compile(
    r"(?<!\w)(?P<word>[^\W\d_]+\.?)\s(?P<day>\d\d?)(?P<ending>(?:st|nd|rd|th|er|e|º|:e|:a)?)(?![\d\w])"
)
_MARKS = str.maketrans(",(.", "   ")
# Weekdays when short, and other words when not.
_PARTICLES = frozenset(("do", "so", "po", "to", "ne", "la", "me", "mi", "di", "ma", "za", "sun",
                        "sat", "sem", "st"))  # fmt: skip
_COUNTED = re.compile(r"\s(?:of|floor|edition|anniversary|annual)\b")
_ENDS = re.compile(rf"\.?\s*(?:$|[,;!?)]|{BREAK})|\.\s")
_MORE = re.compile(r"\.\s(?P<word>[^\W\d_]+)")
_DATED = re.compile(r"(?<![\w.])(?P<day>[12]?\d|3[01])[-'][^\W\d_]{1,4},?\s$")
_OF_THE_MONTH = re.compile(r"\s[^\W\d_]{1,3}\s(?P<month>[^\W\d_]+)")  # "first Monday in July"
_LAST_OF_MONTH = 31
_WIDTH = 24  # characters of a word for week, with "nr."
_SHORT = 3  # letters: "so", "mar" and "sun" are weekdays only beside a date


def undated(
    text: str, words: Sequence[Word], grammar: Grammar, today: date, taken: Iterable[Mention]
) -> list[Mention]:
    """Days without a date in ``text``, in order, but for those that belong to a date of ``taken``.

    ``words`` are those of the text. A weekday is the coming one; on that very weekday nobody can
    say which is meant.
    """
    spans = [(each.start, each.end) for each in taken]
    found = [
        *_weekdays(text, words, grammar, today),
        *_near(text, words, grammar, today),
        *weeks(text, grammar, today),
        *months(text, words, grammar, today),
        *_ordinals(text, grammar),
    ]
    out: list[Mention] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not any(start < each.end and each.start < end for start, end in spans):
            spans.append((each.start, each.end))
            out.append(each)
    return out


def _weekdays(text: str, words: Sequence[Word], grammar: Grammar, today: date) -> Iterator[Mention]:
    for at, word in words:
        if word not in grammar.day_beginnings or text[at - 1 : at] == "-":
            continue
        more = _COMPOUND.match(text, at + len(word))
        stop = more.end() if more else at + len(word)
        weekday = grammar.days.get(text[at:stop])
        if weekday is None:
            continue
        numbered = _numbered(text, stop, grammar)
        if numbered is not None and (len(word) > _SHORT or _is_day(text, word, numbered, grammar)):
            yield replace(numbered, start=at, last=replace(numbered.last, weekday=weekday))
        elif len(word) > _SHORT:
            found = _alone(text, at, stop, weekday, grammar, today)
            if found is not None:
                yield found


def _is_day(text: str, word: str, numbered: Mention, grammar: Grammar) -> bool:
    """Whether a short word before a number is the weekday: "back Wed 6th", "Mo, 5. wieder da"."""
    if word in _PARTICLES or word in grammar.months:
        return False
    right = text[numbered.end : numbered.end + _WIDTH]
    return text[numbered.end - 1].isalpha() or bool(_ENDS.match(right)) or grammar.tells_back(right)


def _alone(
    text: str, at: int, stop: int, weekday: int, grammar: Grammar, today: date
) -> Mention | None:
    """A weekday with the words beside it that tell which one is meant."""
    dated = _DATED.search(text[:at]) if grammar.tongue.weekday_behind else None
    if dated is not None:  # "25-én, csütörtökön"
        return Mention(dated.start(), stop, Day(int(dated["day"]), 0, weekday=weekday))
    start, before = _qualified_before(text[:at], grammar)
    end, behind = _qualified_after(text, stop, grammar)
    if before == "every":
        return None
    how = before or behind
    ahead = (weekday - today.weekday()) % 7
    this_week = weekday > today.weekday()
    of_month = _OF_THE_MONTH.match(text, stop)
    other = how == "loosely" or bool(of_month and of_month["month"] in grammar.months)
    loose = ahead == 0 or other or how == "later" or (how == "next" and this_week)
    if how == "next week":
        ahead, loose = 7 - today.weekday() + weekday, False
    elif how == "a week on":
        ahead, loose = ahead + 7, False
    day = exactly(today + timedelta(days=ahead))
    part = grammar.is_part(text[end:])
    return Mention(
        start, end, day, weekday=how != "a week on" and not other, loose=loose, part=part
    )


def _numbered(text: str, end: int, grammar: Grammar) -> Mention | None:
    """A weekday with the day of the month alone: "Monday the 20th", "the Monday after (12th)"."""
    hit = _OF_MONTH.match(text, end)
    if hit is None or not 1 <= int(hit["day"]) <= _LAST_OF_MONTH:
        return None
    words = hit["between"].translate(_MARKS).split()
    known = grammar.fill | grammar.later
    if any(word not in known and word.rstrip(".") not in known for word in words):
        return None
    stop = hit.end() - 1 if hit.group()[-1] == "." and not grammar.tongue.dotted else hit.end()
    return Mention(end, stop, Day(int(hit["day"]), 0))


def _ordinals(text: str, grammar: Grammar) -> Iterator[Mention]:
    """The day of the month alone after an article, where nothing follows that it might count:
    "the 20th", "de retour le 20.", "am 20. wieder da".
    """
    for hit in _ALONE.finditer(text):
        if hit["word"] not in grammar.of_month or not 1 <= int(hit["day"]) <= _LAST_OF_MONTH:
            continue
        ordinal = grammar.tongue.month_first and bool(hit["ending"])
        right = text[hit.end() : hit.end() + _WIDTH]
        named = WEEKDAY_AFTER.match(right)
        weekday = grammar.days.get(named["word"]) if named else None
        if named and weekday is not None:  # "dia 25 (quinta)"
            day = Day(int(hit["day"]), 0, weekday=weekday)
            yield Mention(hit.start("day"), hit.end() + named.end(), day)
            continue
        if (
            grammar.tells_back(right)
            or (ordinal and not _COUNTED.match(right))
            or _ENDS.match(right)
        ):
            stop = hit.end() + _is_ordinal(right, grammar)
            yield Mention(hit.start("day"), stop, Day(int(hit["day"]), 0))


def _is_ordinal(right: str, grammar: Grammar) -> bool:
    """Whether the full stop behind a number is a part of it: "am 20. bin ich wieder da"."""
    more = _MORE.match(right)
    known = more is not None and more["word"] in grammar.weights
    return grammar.tongue.dotted and right[:1] == "." and (known or grammar.tells_back(right))


def _qualified_before(left: str, grammar: Grammar) -> tuple[int, str]:
    """Where a weekday begins with the "next" before it, and which sort that word is."""
    text = left.rstrip()
    for words, how in _qualifiers(grammar):
        for phrase in words:
            start = len(text) - len(phrase)
            if text.endswith(phrase) and not text[start - 1 : start].isalnum():
                return start, how
    return len(left), ""


def _qualified_after(text: str, end: int, grammar: Grammar) -> tuple[int, str]:
    """Where a weekday ends with the "week" or "after" behind it; these end their clause."""
    right = text[end:].lstrip(" ,")
    gap = len(text) - end - len(right)
    for words, how in (*_qualifiers(grammar), (grammar.week_on, "a week on")):
        for phrase in words:
            if right.startswith(phrase) and not right[len(phrase) : len(phrase) + 1].isalnum():
                stop = end + gap + len(phrase)
                if how not in ("later", "a week on") or _ENDS.match(text, stop):
                    return stop, how
    return end, ""


def _qualifiers(grammar: Grammar) -> tuple[tuple[frozenset[str], str], ...]:
    return (
        (grammar.next_week, "next week"),
        (grammar.every, "every"),
        (grammar.loosely, "loosely"),
        (grammar.later, "later"),
        (grammar.following, "next"),
        (grammar.coming, "coming"),
    )


def _near(text: str, words: Sequence[Word], grammar: Grammar, today: date) -> Iterator[Mention]:
    for hit in grammar.near.find(text, words):
        if text[: hit.start].endswith(_NO_MORROW):
            continue
        day = exactly(today + timedelta(days=hit.means.value))
        yield Mention(hit.start, hit.end, day, near=True, part=grammar.is_part(text[hit.end :]))
