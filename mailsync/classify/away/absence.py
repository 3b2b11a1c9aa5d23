"""When an absent person is back, read from the notice's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from mailsync.classify.away.eastern import eastern_statements
from mailsync.classify.away.grammar import Grammar
from mailsync.classify.away.languages import day_words, spoken_in
from mailsync.classify.away.lexicon import Word, words_of
from mailsync.classify.away.readings import Notice, Reading, readings
from mailsync.classify.away.sentences import EASTERN, one_line
from mailsync.classify.away.settling import NOTHING, UNCLEAR, Settled, settled
from mailsync.classify.away.stand_ins import alternates_of
from mailsync.classify.message.mail import Mail
from mailsync.classify.rule import once
from relance.core.inbound import Away

MAX_NOTICE = 3_000  # characters that are read
_MARGIN = 1.5  # so much better must a language fit that reads nothing of a day
_YEARS = range(1980, 2200)  # of a Date header that is believed
_DIGIT = re.compile(r"\d")
_OPEN = re.compile(r"\d[/-]\d")
# English with the day first: who says so of himself does not write the month first.
_DAY_FIRST = ("en-gb", "en-au", "en-nz", "en-ie", "en-za", "en-in")


@once
def away_of(mail: Mail) -> Away:
    """The days that the notice states, and those that follow from them beyond doubt.

    What can be read in two ways makes it ambiguous, without any day. Without a Date header nothing
    is read, as the year comes from there.
    """
    return replace(_told(mail), alternates=alternates_of(mail))


def _told(mail: Mail) -> Away:
    today = mail.sent_on
    if today is None or today.year not in _YEARS:
        return NOTHING.away
    found = _days_of(one_line((mail.text or mail.body)[:MAX_NOTICE]), today, mail)
    away = found.away
    if found == NOTHING or (not (away.until and away.back_on) and _DIGIT.search(mail.subject)):
        found = _with_subject(found, _days_of(one_line(mail.subject), today, mail))
    return found.completed(today)


def _with_subject(found: Settled, subject: Settled) -> Settled:
    """The subject adds what the text leaves out; where they differ the text counts."""
    if found == NOTHING:
        return subject
    away, more = found.away, subject.away
    if found.open_day and more.back_on and found.open_day <= more.back_on:
        return subject
    if away.ambiguous or more.ambiguous:
        return found
    if away.back_on is None and away.until and more.back_on:
        if more.back_on > away.until:
            return Settled(replace(away, back_on=more.back_on))
        if more.back_on == away.until:
            return Settled(replace(away, until=None, back_on=more.back_on))
    if away.until is None and away.back_on and more.until and more.until < away.back_on:
        return Settled(replace(away, until=more.until))
    return found


def _days_of(text: str, today: date, mail: Mail) -> Settled:
    """Read with the day first and, where English leaves that open, with the month first.

    If only one of the two is possible throughout, it is the one that was meant.
    """
    words = words_of(text)
    if not _may_name_days(text, words):
        return NOTHING
    spoken = spoken_in(text, words)
    notice = Notice(text, words, today, f"{mail.from_name} {mail.from_address}".lower())
    found = {grammar.tongue: _read(notice, grammar, share) for grammar, share in spoken}
    first = _settled(text, found.values(), today)
    if not _order_is_open(text, spoken) or _says_day_first(mail):
        return first or UNCLEAR
    for grammar, share in spoken:
        if grammar.tongue.month_first:
            found[grammar.tongue] = _read(notice, grammar, share, day_first=False)
    second = _settled(text, found.values(), today)
    if first == second:
        return first or UNCLEAR
    possible = [
        each for each in (first, second) if each and (each.open_day or not each.away.ambiguous)
    ]
    return possible[0] if len(possible) == 1 else UNCLEAR


def _may_name_days(text: str, words: Sequence[Word]) -> bool:
    """Whether there is a number or a word for a day: nearly all other texts need no more."""
    if _DIGIT.search(text):
        return True
    named = day_words()
    return any(word in named for _, word in words) or EASTERN.search(text) is not None


def _read(
    notice: Notice, grammar: Grammar, share: float, *, day_first: bool = True
) -> list[Reading]:
    return list(readings(notice, grammar, share, day_first=day_first))


def _order_is_open(text: str, spoken: Sequence[tuple[Grammar, float]]) -> bool:
    return any(grammar.tongue.month_first for grammar, _ in spoken) and bool(_OPEN.search(text))


def _says_day_first(mail: Mail) -> bool:
    return mail.headers.get("content-language").strip().lower().startswith(_DAY_FIRST)


def _settled(text: str, found: Iterable[Sequence[Reading]], today: date) -> Settled | None:
    """What the text says, each sentence read in its own language."""
    told = [each.says for each in _best(list(chain(*found))) if each.says is not None]
    return settled([*told, *eastern_statements(text, today)], today)


def _best(found: Sequence[Reading]) -> Iterator[Reading]:
    """Of readings of one place those in the language that fits its sentence best."""
    for each in found:
        rivals = (
            other
            for other in found
            if other.start < each.end and each.start < other.end
            if other.score > each.score + (0 if other.says else _MARGIN)
        )
        if next(rivals, None) is None:
            yield each
