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
from mailsync.classify.away.sentences import EASTERN, masked, sentences
from mailsync.classify.away.statements import PRESENT, Scene, Statement, statement_of
from mailsync.classify.away.telling import (
    Clause,
    Links,
    clauses_of,
    hits_of,
    names_another,
    negated,
)
from mailsync.classify.away.weekdays import undated

_SHARE = 4  # words that the language of the whole notice counts for in a sentence
_BARE = 4  # words that a clause may have and still hang on the one before it
_OPENING = 1  # the same if it comes before the one that tells
_FRAGMENT = 5  # the same for a sentence
_EARLY = 200  # characters in which a notice says what it is
_SHORT_MONTH = 4  # letters: "may" and "mars" are other words as well
_NEAR = 60  # characters beside a day in which its link stands
_HEAD = 6  # characters of articles before a day that opens its clause
_REACH = 40  # characters between "back" and a day without a word before it
_BEHIND = 12  # the same where "back" comes after it
_SURE = 1.5  # so much clearer is a day that is somebody else's than one that says nothing
_MAX_MENTIONS = 60
_COVERS = frozenset((Told.COVER, Told.COLLEAGUE))
_PERSONAL = frozenset((Told.AWAY, Told.BACK, Told.HERE, Told.NOT_HERE, Told.NOT_BACK))
_RETURNS = (Told.BACK, Told.REOPEN)
_DECIDING = frozenset((Told.OTHER, Told.OFFICE, *_PERSONAL))
_STATES = frozenset((Told.OFFICE, Told.REOPEN, *_COVERS, *_PERSONAL, Told.ANSWER, Told.NOT_ANSWER))


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


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of a masked text, and what those before it tell: ``covered``: of a stand-in.

    ``named``: it begins with a name, which is ``foreign`` where the writer speaks of himself, too.
    """

    quiet: str
    parts: Sequence[Clause]
    score: float
    before: frozenset[Told]
    covered: bool
    named: bool
    foreign: bool


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
            said = _Sentence(quiet, parts, score, before, covered, named, named and speaks)
            yield from _days_in(said, own, grammar, notice.today)
        told = frozenset([hit.means for hit in negated(inside)]) & _STATES
        before = told or before
        covered = covered or bool(told & _COVERS)


def _days_in(sentence: _Sentence, links: Links, grammar: Grammar, today: date) -> Iterator[Reading]:
    for at, clause in enumerate(sentence.parts):
        for each in clause.mentions:
            if sentence.foreign or _of_another(sentence, at, each):
                yield Reading(each.start, each.end, sentence.score + _SURE, None)
                continue
            scene = _scene(sentence, at, each, links[each][0], grammar, today)
            yield Reading(each.start, each.end, sentence.score, statement_of(scene))


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


def _scene(
    sentence: _Sentence, at: int, mention: Mention, link: Link | None, grammar: Grammar, today: date
) -> Scene:
    clause = sentence.parts[at]
    masked_before = sentence.quiet[mention.start - 1 : mention.start] == "\x00"
    told = _told(clause, mention, bracketed=masked_before)
    if not told & (_STATES | {Told.OTHER}):
        rest = grammar.rest(_beside(sentence, at, mention))
        told |= _inherited(sentence, at, link, rest)
    if Told.REOPEN in told:
        told |= {Told.BACK, Told.OFFICE}
    return Scene(
        mention,
        link,
        told,
        today,
        led=Told.BACK in told and _leads(clause, mention),
        returns=grammar.tongue.not_until_returns,
        early=sentence.parts[0].start < _EARLY,
        open_until=grammar.tongue.open_until,
        named=sentence.named,
    )


def _beside(sentence: _Sentence, at: int, mention: Mention) -> str:
    """What a clause says beside a day, and the label before it: "Fair: 10 to 12 June"."""
    quiet, parts = sentence.quiet, sentence.parts
    labelled = at > 0 and quiet[parts[at].start - 1] == ":"
    start = parts[at - labelled].start
    return f"{quiet[start : mention.start]} {quiet[mention.end : parts[at].end]}"


def _of_another(sentence: _Sentence, at: int, mention: Mention) -> bool:
    """Whether the day is not the writer's: a colleague is back, "she" is after a stand-in was
    named, as is whoever "is available"; or the last word before the day is of another matter.
    """
    parts, quiet, covered = sentence.parts, sentence.quiet, sentence.covered
    clause = parts[at]
    left = [hit for hit in clause.hits if hit.start < mention.start]
    telling = [hit.means for hit in left if hit.means in _DECIDING]
    if telling and Told.OTHER in (telling[0], telling[-1]):
        return True
    if at and quiet[clause.start - 1] == "(" and parts[at - 1].kinds & _COVERS:
        return True  # "please ask Ann (back on 8 June)"
    kinds = clause.kinds
    if covered and Told.HERE in kinds and not kinds & {Told.BACK, Told.AWAY, Told.NOT_ANSWER}:
        return True
    if telling or Told.BACK in kinds:
        subject = next((each for each in reversed(parts[:at]) if each.hits), None)
        if subject and subject.kinds == {Told.COLLEAGUE}:
            return True  # "my colleague, Ann, is back on 8 June"
    others = {Told.COLLEAGUE, Told.THEIRS} if covered else {Told.COLLEAGUE}
    other = next((hit.start for hit in left if hit.means in others), None)
    if other is None:
        return False
    behind = (hit.means for hit in clause.hits if hit.start > other)
    return next((means for means in behind if means is not Told.COLLEAGUE), None) in _PERSONAL


def _told(clause: Clause, mention: Mention, *, bracketed: bool) -> frozenset[Told]:
    """What the words around a day tell: those before it, or else those behind it.

    A range in brackets belongs to what stands before: "for the fair (9-12 June) ask Ann".
    What stands before the next day belongs to that one, unless nothing else is told of this one.
    """
    others = [each for each in clause.mentions if each is not mention]
    left = max((each.end for each in others if each.end <= mention.start), default=clause.start)
    right = min((each.start for each in others if each.start >= mention.end), default=clause.end)
    near = [hit for hit in clause.hits if left <= hit.start < right]
    before = frozenset(hit.means for hit in near if hit.start < mention.start)
    if bracketed and mention.first:
        near = [hit for hit in near if hit.start < mention.start or hit.means not in _COVERS]
        return frozenset(hit.means for hit in near) or frozenset((Told.OTHER,))
    if right == clause.end or not before & _STATES:
        return frozenset(hit.means for hit in near)
    return before


def _inherited(sentence: _Sentence, at: int, link: Link | None, rest: int) -> frozenset[Told]:
    """What the neighbouring clauses tell of a day whose own clause tells nothing.

    A "back" of theirs is taken only by a day that stands nearly alone, and without a preposition
    only from the clause before: "Back in the office: 8 June". What the sentence before tells is
    taken where no other word (``rest``) is beside the day: "Until 5 June."
    """
    parts = sentence.parts
    own = parts[at]
    for place in (*range(at - 1, -1, -1), *range(at + 1, len(parts))):
        kinds: frozenset[Told] = parts[place].kinds
        if kinds & _STATES:
            alone = own.words <= (_BARE if place < at else _OPENING) and (link or place < at)
            alone = alone or (own.words == 0 and place == at + 1)  # "Tuesday, 9 June, I am back"
            keep = alone or link not in (Link.SINCE, Link.ON, None)
            return kinds if keep else kinds - PRESENT - {Told.REOPEN}
    if any(Told.OTHER in clause.kinds for clause in parts):
        return frozenset((Told.OTHER,))
    if rest and (link is not None or own.mentions[0].first):
        return frozenset()
    room = _FRAGMENT if link is not None else _BARE // 2 if own.mentions[0].first else 1
    return sentence.before if sum(clause.words for clause in parts) <= room else frozenset()


def _leads(clause: Clause, mention: Mention) -> bool:
    """Whether a word for the return stands close to a day: "back 8 June", "8. Juni wieder da"."""
    backs = [hit for hit in clause.hits if hit.means in _RETURNS]
    ends = [hit.end for hit in backs if hit.end <= mention.start]
    if ends:
        return mention.start - max(ends) <= _REACH
    if not backs:
        return clause.words <= _BARE
    opens = mention.start - clause.start <= _HEAD  # "Maandag 10 augustus ben ik weer"
    return opens or min(hit.start for hit in backs) - mention.end <= _BEHIND
