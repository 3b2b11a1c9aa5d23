"""Finds whole weeks and months: "v. 29-31", "KW 34", "all of August"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from mailsync.classify.away.dates import Mention, weekday_at_end
from mailsync.classify.away.days import exactly, iso_week, whole_month
from mailsync.classify.away.grammar import Grammar
from mailsync.classify.away.lexicon import Word

_WEEK = re.compile(r"(?<![\d.,:/])\d\d?(?!\d|[.:/]\d)")
_WEEK_WORD = re.compile(r"([^\W\d_]+\.?)(?:\snr\.?)?\s?$")
_MORE_WEEKS = re.compile(
    r"(?:\s?,\s?\d\d?)*\s?(?P<between>[^\d\ue000]{1,24})(?P<last>\d\d?)(?!\d|[.:/]\d)"
)
_IN = re.compile(r"[\s,(]+(?:i|in|of|van|der|de|della|da|w|v)\s?$")
_WIDTH = 24  # characters of a word for week, with "nr."
_MONTH_WIDTH = 40  # characters of the words for a whole month before its name


def weeks(text: str, grammar: Grammar, today: date) -> Iterator[Mention]:
    """Weeks of ISO 8601, as notices of Northern Europe count them: "v. 29-31", "KW 34"."""
    for hit in _WEEK.finditer(text):
        word = _WEEK_WORD.search(text[max(0, hit.start() - _WIDTH) : hit.start()])
        if word is None or word[1].rstrip(".") not in grammar.weeks:
            continue
        end, last = hit.end(), hit.group()
        more = _MORE_WEEKS.match(text, end)
        if more and grammar.joins(_without_week(more["between"], grammar)):
            end, last = more.end(), more["last"]
        first_week, last_week = iso_week(int(hit.group()), today), iso_week(int(last), today)
        if last_week is None:
            continue
        monday = first_week[0] if first_week and first_week[0] <= last_week[0] else last_week[0]
        weeks_on = int(last) - int(hit.group())
        if monday == last_week[0] and weeks_on > 0:  # the first is over already
            monday -= timedelta(weeks=weeks_on)
        start = hit.start() - len(word.group())
        left = _IN.sub("", text[max(0, start - _MONTH_WIDTH) : start])
        weekday, before = weekday_at_end(left, grammar)
        if weekday is not None and end == hit.end():  # "Monday of week 32"
            begin = max(0, start - _MONTH_WIDTH) + len(before)
            yield Mention(begin, end, exactly(monday + timedelta(days=weekday)))
            continue
        yield Mention(start, end, exactly(last_week[1]), exactly(monday), week=True)


def _without_week(between: str, grammar: Grammar) -> str:
    """Without the word for week that a writer repeats: "vecka 29 till vecka 31"."""
    text = between.strip()
    word = text[text.rfind(" ") + 1 :]
    return text[: len(text) - len(word)].strip() if word in grammar.weeks and text != word else text


def months(text: str, words: Sequence[Word], grammar: Grammar, today: date) -> Iterator[Mention]:
    """Months of which the text says that they are meant from end to end: "tout le mois d'août".

    Not where a second month follows.
    """
    if not grammar.whole:
        return
    for at, (start, word) in enumerate(words):
        if word not in grammar.months:
            continue
        left = text[max(0, start - _MONTH_WIDTH) : start]
        phrase = _ending(left, grammar.whole)
        if phrase is None or any(other in grammar.months for _, other in words[at + 1 : at + 3]):
            continue
        found = whole_month(grammar.months[word], today)
        if found is not None:
            first, last = found
            yield Mention(start - len(phrase), start + len(word), exactly(last), exactly(first))


def _ending(left: str, phrases: Sequence[str]) -> str | None:
    """What of ``left`` a phrase at its end takes, with the blank behind it."""
    text = left.rstrip(" '")
    for phrase in phrases:
        start = len(text) - len(phrase)
        if text.endswith(phrase) and not text[max(0, start - 1) : start].isalnum():
            return left[start:]
    return None
