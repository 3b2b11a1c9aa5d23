"""Reads a notice in one language: which of its words belong to which of its days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from mailsync.classify.dates import Mention, joined_range, mentions
from mailsync.classify.grammar import Grammar, Link, Told
from mailsync.classify.lexicon import Hit, Word, words_of
from mailsync.classify.sentences import EASTERN, clauses, masked, sentences
from mailsync.classify.statements import PRESENT, Scene, Statement, statement_of
from mailsync.classify.weekdays import undated

_SHARE = 4  # words that the language of the whole notice counts for in a sentence
_BARE = 4  # words that a clause may have and still hang on the one before it
_FRAGMENT = 5  # the same for a sentence
_EARLY = 200  # characters in which a notice says what it is
_SHORT_MONTH = 4  # letters: "may" and "mars" are other words as well
_NEAR = 60  # characters beside a day in which its link stands
_HEAD = 6  # characters of articles before a day that opens its clause
_REACH = 40  # characters between "back" and a day without a word before it
_BEHIND = 12  # the same where "back" comes after it
_MAX_MENTIONS = 60
_NEGATED = {Told.BACK: Told.NOT_BACK, Told.HERE: Told.NOT_HERE, Told.ANSWER: Told.NOT_ANSWER}
_COVERS = frozenset((Told.COVER, Told.COLLEAGUE))
_PERSONAL = frozenset((Told.AWAY, Told.BACK, Told.HERE, Told.NOT_HERE, Told.NOT_BACK))
_RETURNS = (Told.BACK, Told.REOPEN)
_DECIDING = frozenset((Told.OTHER, Told.OFFICE, *_PERSONAL))
_STATES = frozenset((Told.OFFICE, Told.REOPEN, *_COVERS, *_PERSONAL, Told.ANSWER, Told.NOT_ANSWER))

_Links = Mapping[Mention, tuple[Link | None, int]]


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
class _Clause:
    start: int
    end: int
    hits: tuple[Hit[Told], ...]
    mentions: tuple[Mention, ...]
    words: int

    @property
    def kinds(self) -> frozenset[Told]:
        """All that its words tell."""
        return frozenset([hit.means for hit in self.hits])


def readings(
    text: str,
    words: Sequence[Word],
    grammar: Grammar,
    today: date,
    share: float,
    *,
    day_first: bool,
) -> Iterator[Reading]:
    """Every day that ``text`` (from ``one_line``) mentions, and what it says in this language.

    ``words`` are those of the text. ``share`` is how much of the whole notice is in this language, for sentences that do not tell.
    """
    found = _mentions(text, words, grammar, today, day_first=day_first)
    if not found:
        return
    links = _links(text, found, grammar)
    quiet = masked(text, [_with_brackets(text, each) for each in found])
    hits = [
        hit
        for hit in _hits(text, words, grammar)
        if not any(each.start <= hit.start < each.end for each in found)
    ]
    if _names_month(words, found, grammar):
        yield Reading(0, 0, 0.0, Statement(vague=True))
    before: frozenset[Told] = frozenset()
    covered = False  # whether a stand-in was named
    for start, end in sentences(quiet):
        own = tuple(each for each in found if start <= each.start < end)
        inside = [hit for hit in hits if start <= hit.start < end]
        if own and not EASTERN.search(quiet, start, end):  # read by its own rules
            parts = _clauses(quiet, (start, end), grammar, inside, links)
            score = _score(text[start:end], inside, grammar) + _SHARE * share
            for at, clause in enumerate(parts):
                for each in clause.mentions:
                    says = None
                    if not _of_another(parts, at, each, quiet, covered=covered):
                        scene = _scene(parts, at, each, links[each][0], before, grammar, today)
                        says = statement_of(replace(scene, early=start < _EARLY))
                    yield Reading(each.start, each.end, score, says)
        told = frozenset([hit.means for hit in _negated(inside)]) & _STATES
        before = told or before
        covered = covered or bool(told & _COVERS)


def _hits(text: str, words: Sequence[Word], grammar: Grammar) -> list[Hit[Told]]:
    """What the phrases of the text tell, and the compound words of other matters in it."""
    hits = list(grammar.told.find(text, words))
    if not grammar.heads:
        return hits
    taken = {hit.start for hit in hits}
    compounds = [
        Hit(at, at + len(word), Told.OTHER)
        for at, word in words
        if word.endswith(grammar.heads) and at not in taken
    ]
    return sorted((*hits, *compounds), key=lambda hit: hit.start) if compounds else hits


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


def _links(text: str, found: Sequence[Mention], grammar: Grammar) -> _Links:
    """What ties each day to its sentence, and where that begins."""
    links: dict[Mention, tuple[Link | None, int]] = {}
    floor = 0
    for each in found:
        left = max(floor, each.start - _NEAR)
        link, begins = grammar.link_before(text[left : each.start])
        after = grammar.link_after(text[each.end : each.end + _NEAR])
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


def _clauses(
    quiet: str,
    sentence: tuple[int, int],
    grammar: Grammar,
    hits: Sequence[Hit[Told]],
    links: _Links,
) -> list[_Clause]:
    start, end = sentence
    words = [(start + at, word) for at, word in words_of(quiet[start:end])]
    ties = [(begins, each.start) for each, (_, begins) in links.items()]
    ands = [
        (at, at + len(word))
        for at, word in words
        if word in grammar.ands
        and not any(left <= at < right for left, right in ties)  # "up to and including"
    ]
    return [
        _Clause(
            left,
            right,
            _negated([hit for hit in hits if left <= hit.start < right]),
            tuple(each for each in links if left <= each.start < right),
            sum(left <= at < right for at, _ in words),
        )
        for left, right in clauses(quiet, sentence, ands)
    ]


def _negated(hits: Sequence[Hit[Told]]) -> tuple[Hit[Told], ...]:
    """With each "not" turned upon what it stands before, or behind which it stands at the end."""
    out = list(hits)
    for at, hit in enumerate(hits):
        if hit.means is not Told.NO:
            continue
        behind = (i for i in range(at + 1, len(hits)) if hits[i].means in _NEGATED)
        ahead = (i for i in range(at - 1, -1, -1) if hits[i].means in _NEGATED)
        target = next(behind, next(ahead, None))
        if target is not None:
            out[target] = hits[target]._replace(means=_NEGATED[hits[target].means])
    return tuple(hit for hit in out if hit.means is not Told.NO)


def _score(sentence: str, hits: Sequence[Hit[Told]], grammar: Grammar) -> float:
    """How much of a sentence is of this language."""
    return grammar.weight(word for _, word in words_of(sentence)) + len(hits)


def _scene(
    parts: Sequence[_Clause],
    at: int,
    mention: Mention,
    link: Link | None,
    before: frozenset[Told],
    grammar: Grammar,
    today: date,
) -> Scene:
    clause = parts[at]
    told = _told(clause, mention)
    if not told & (_STATES | {Told.OTHER}):
        told |= _inherited(parts, at, before, link)
    if Told.REOPEN in told:
        told |= {Told.BACK, Told.OFFICE}
    led = Told.BACK in told and _leads(clause, mention)
    tongue = grammar.tongue
    return Scene(
        mention, link, told, today, led, tongue.not_until_returns, open_until=tongue.open_until
    )


def _of_another(
    parts: Sequence[_Clause], at: int, mention: Mention, quiet: str, *, covered: bool
) -> bool:
    """Whether the day is not the writer's: a colleague is back, "she" is after a stand-in was
    named, as is whoever "is available"; or the last word before the day is of another matter.
    """
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
    others = {Told.COLLEAGUE, Told.THEIRS} if covered else {Told.COLLEAGUE}
    other = next((hit.start for hit in left if hit.means in others), None)
    if other is None:
        return False
    return next((hit.means for hit in clause.hits if hit.start > other), None) in _PERSONAL


def _told(clause: _Clause, mention: Mention) -> frozenset[Told]:
    """What the words around a day tell: those before it, or else those behind it.

    What stands before the next day belongs to that one, unless nothing else is told of this one.
    """
    others = [each for each in clause.mentions if each is not mention]
    left = max((each.end for each in others if each.end <= mention.start), default=clause.start)
    right = min((each.start for each in others if each.start >= mention.end), default=clause.end)
    near = [hit for hit in clause.hits if left <= hit.start < right]
    before = frozenset(hit.means for hit in near if hit.start < mention.start)
    if right == clause.end or not before & _STATES:
        return frozenset(hit.means for hit in near)
    return before


def _inherited(
    parts: Sequence[_Clause], at: int, before: frozenset[Told], link: Link | None
) -> frozenset[Told]:
    """What the neighbouring clauses tell of a day whose own clause tells nothing.

    A "back" of theirs is taken only by a day that stands nearly alone, and without a preposition
    only from the clause before: "Back in the office: 8 June".
    """
    own = parts[at]
    for place in (*range(at - 1, -1, -1), *range(at + 1, len(parts))):
        kinds: frozenset[Told] = parts[place].kinds
        if kinds & _STATES:
            alone = own.words <= _BARE and (link is not None or place < at)
            keep = alone or link not in (Link.SINCE, Link.ON, None)
            return kinds if keep else kinds - PRESENT - {Told.REOPEN}
    if any(Told.OTHER in clause.kinds for clause in parts):
        return frozenset((Told.OTHER,))
    room = _FRAGMENT if link is not None else _BARE // 2 if own.mentions[0].first else 1
    return before if sum(clause.words for clause in parts) <= room else frozenset()


def _leads(clause: _Clause, mention: Mention) -> bool:
    """Whether a word for the return stands close to a day: "back 8 June", "8. Juni wieder da"."""
    backs = [hit for hit in clause.hits if hit.means in _RETURNS]
    ends = [hit.end for hit in backs if hit.end <= mention.start]
    if ends:
        return mention.start - max(ends) <= _REACH
    if not backs:
        return clause.words <= _BARE
    opens = mention.start - clause.start <= _HEAD  # "Maandag 10 augustus ben ik weer"
    return opens or min(hit.start for hit in backs) - mention.end <= _BEHIND
