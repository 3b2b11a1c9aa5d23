"""Tells by its words what each clause of a notice is about."""

from __future__ import annotations

import re

from mailsync.classify.responders import (
    clauses,
    words_of_asides,
    words_of_clauses,
    words_of_clauses_far,
    words_of_clauses_north,
    words_of_distance,
    words_of_refusals,
    words_of_seasons,
)
from mailsync.classify.responders.clauses import Clause
from mailsync.classify.search.phrases import Phrases, Together, Words

_SAYS = (
    words_of_clauses.WORDS, words_of_clauses_north.WORDS, words_of_clauses_far.WORDS,
    words_of_seasons.WORDS,
)  # fmt: skip


def _listed(sort: Clause) -> tuple[str, ...]:
    return tuple(phrase for words in _SAYS for phrase in words.get(sort, ()))


def _any_of(*sorts: Clause) -> Together:
    """What finds whether a text holds a word of any of these."""
    together = Together()
    for sort in sorts:
        Phrases(_listed(sort), together)
    return together


_CLAUSES = Together()
_SORTS = {Phrases(_listed(sort), _CLAUSES): sort for sort in Clause}
# By which a mail is known that is worth reading.
_LEADING = _any_of(Clause.STATE, Clause.BACK, Clause.IDLE, Clause.SELDOM)
_DATED = _any_of(Clause.UNTIL, Clause.DAY, Clause.OPEN, Clause.IDLE, Clause.SELDOM)
_LATER = Together()
_ANSWERS = Phrases(_listed(Clause.ANSWER), _LATER)
_OPEN = Phrases(_listed(Clause.OPEN), _LATER)
_FAR = Phrases((*words_of_distance.SCENES, *words_of_distance.NOT_AT_ALL), _LATER)
MATTERS = Phrases(
    (*words_of_asides.ASIDES, *words_of_clauses_far.ASIDES, *words_of_refusals.REFUSALS)
)
REFUSALS = Phrases(words_of_refusals.REFUSALS)
NUMBER = re.compile(r"(?<![\w.])(?!\d\d?/\d\d?/|\d{4}-\d\d-)[+(]?\d[\d ()/-]{6,16}\d(?![\w.]\w)")
DIGIT = re.compile(r"\d")
# Of a month or a week: no version, no size, no part of an address or of a code.
_DAY = re.compile(
    r"(?<![\w@/=?&#$*{-])(?:[0-3]?\d)(?![\d@%$)*=]|[.,]\d{3}|[a-z]{3})(?!\s*$)|\d[月日]"
)


def may_tell(words: Words) -> bool:
    """A quick look: an absence or a return, and a day or how mail fares, but nothing aside."""
    if not _LEADING.found_in(words):
        return False
    if not (DIGIT.search(words.text) or _DATED.found_in(words)):
        return False
    return not MATTERS.first(words)


def may_name_days(words: Words) -> bool:
    """A quick look: a day, or that none is known, and a word for an absence or a return."""
    if not (_LEADING.found_in(words) or _LATER.found_in(words)):
        return False
    if _OPEN.first(words):
        return True
    return bool(_DAY.search(words.text) or clauses.WEEKDAY.search(words.text))


def sorts_of(part: str) -> frozenset[Clause]:
    """What a clause, or a sentence, in small letters is about."""
    words = Words(part)
    if not _CLAUSES.found_in(words):
        found = frozenset[Clause]()
    else:
        found = frozenset(_SORTS[each] for each in words.found if each in _SORTS)
    if "@" in part or NUMBER.search(part):
        found |= {Clause.HELP}
    return found | {Clause.STATE} if clauses.COMPOUND.search(words.text) else found
