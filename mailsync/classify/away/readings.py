"""Reads a notice in one language: which of its words belong to which of its days."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mailsync.classify.away.dates import Mention, joined_range, mentions
from mailsync.classify.away.grammar import Grammar
from mailsync.classify.away.lexicon import Word
from mailsync.classify.away.roles import Link, Told
from mailsync.classify.away.scenes import (
    COVERS,
    STATES,
    Sentence,
    is_farewell,
    is_of_another,
    scene_of,
)
from mailsync.classify.away.sentences import EASTERN, masked, sentences
from mailsync.classify.away.statements import (
    Statement,
    beside,
    farewell,
    statement_of,
)
from mailsync.classify.away.telling import (
    Links,
    clauses_of,
    hits_of,
    names_another,
    negated,
)
from mailsync.classify.away.weekdays import undated

_SHARE = 4  # words that the language of the whole notice counts for in a sentence
_SHORT_MONTH = 4  # letters: "may" and "mars" are other words as well
_NEAR = 60  # characters beside a day in which its link stands
_SURE = 1.5  # so much clearer is a day that is somebody else's than one that says nothing
_MAX_MENTIONS = 60


@dataclass(frozen=True, slots=True)
class Reading:
    """One mention at ``start`` to ``end``, how much its sentence is in this language, and what it
    says, or None where it is about another matter.
    """

    start: int
    end: int
    score: float
    says: Statement | None


@dataclass(frozen=True, slots=True)
class Notice:
    """A text from ``one_line`` with its words, the day of the mail, and its writer's name and
    address in small letters.
    """

    text: str
    words: Sequence[Word]
    today: date
    owner: str = ""


def readings(
    notice: Notice, grammar: Grammar, share: float, *, day_first: bool
) -> Iterator[Reading]:
    """Every day that a notice mentions, and what it says in this language.

    ``share`` is how much of the whole notice is in this language, for sentences that do not tell.
    """
    text, words = notice.text, notice.words
    found = _mentions(text, words, grammar, notice.today, day_first=day_first)
    if not found:
        return
    links = _links(text, found, grammar)
    quiet = masked(text, [_with_brackets(text, each) for each in found])
    hits = [
        hit
        for hit in hits_of(text, words, grammar, notice.owner)
        if not any(each.start <= hit.start < each.end for each in found)
    ]
    if _names_month(words, found, grammar):
        yield Reading(0, 0, 0.0, Statement(vague=True))
    before: frozenset[Told] = frozenset()
    covered = False
    speaks = any(word in grammar.me for _, word in words)
    for start, end in sentences(quiet):
        own = {each: links[each] for each in found if start <= each.start < end}
        inside = [hit for hit in hits if start <= hit.start < end]
        if own and not EASTERN.search(quiet, start, end):  # read by its own rules
            near = words[bisect_left(words, (start,)) : bisect_left(words, (end,))]
            parts = clauses_of(quiet, (start, end), near, grammar, inside, own)
            score = grammar.weight(word for _, word in near) + len(inside) + _SHARE * share
            named = names_another(near, inside, grammar, notice.owner)
            later = found[0].start < start
            said = Sentence(quiet, parts, score, before, covered, named, named and speaks, later)
            yield from _days_in(said, own, grammar, notice.today)
        told = frozenset([hit.means for hit in negated(inside)]) & STATES
        before = told or before
        covered = covered or bool(told & COVERS)


def _days_in(sentence: Sentence, links: Links, grammar: Grammar, today: date) -> Iterator[Reading]:
    for at, clause in enumerate(sentence.parts):
        for each in clause.mentions:
            if sentence.foreign or is_of_another(sentence, at, each):
                yield Reading(each.start, each.end, sentence.score + _SURE, None)
                continue
            scene = scene_of(sentence, at, each, links[each][0], grammar, today)
            parts = is_farewell(sentence, each, grammar)
            says = farewell(scene) if parts else statement_of(scene) or beside(scene)
            yield Reading(each.start, each.end, sentence.score, says)


def _names_month(words: Sequence[Word], found: Sequence[Mention], grammar: Grammar) -> bool:
    """Whether a month stands there without a day: "until the end of August"."""
    return any(
        len(word) > _SHORT_MONTH
        and word in grammar.months
        and not any(each.start <= at < each.end for each in found)
        for at, word in words
    )


def _mentions(
    text: str, words: Sequence[Word], grammar: Grammar, today: date, *, day_first: bool
) -> list[Mention]:
    dated = mentions(text, grammar, day_first=day_first)
    plain = undated(text, words, grammar, today, dated)
    ordered = sorted((*dated, *plain), key=lambda each: each.start)[:_MAX_MENTIONS]
    out: list[Mention] = []
    for each in ordered:
        joined = joined_range(text, out[-1], each, grammar) if out else None
        if joined is None:
            out.append(each)
        else:
            out[-1] = joined
    return [each for each in out if not (each.weekday and each.first)]  # opening hours


def _links(text: str, found: Sequence[Mention], grammar: Grammar) -> Links:
    """What ties each day to its sentence, and where that begins."""
    links: dict[Mention, tuple[Link | None, int]] = {}
    floor = 0
    for each in found:
        left = max(floor, each.start - _NEAR)
        link, begins = grammar.link_before(text[left : each.start])
        after = grammar.link_after(text[each.tail or each.end :][:_NEAR])
        if after is not None and not (after is Link.THROUGH and link is Link.VAGUE):
            link = after
        links[each] = (link, left + begins)
        floor = each.end
    return links


def _with_brackets(text: str, mention: Mention) -> tuple[int, int]:
    """The span of a day and of the brackets around it alone: "on Ash Wednesday (18 February)"."""
    start, end = mention.start, mention.end
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        return start - 1, end + 1
    return start, end
