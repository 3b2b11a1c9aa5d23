"""How a day stands in its sentence: what the words around it tell, and of whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from mailsync.classify.away.dates import Mention
from mailsync.classify.away.grammar import Grammar
from mailsync.classify.away.roles import Link, Told
from mailsync.classify.away.statements import PRESENT, Scene
from mailsync.classify.away.telling import Clause

_BARE = 4  # words that a clause may have and still hang on the one before it
_OPENING = 1  # the same if it comes before the one that tells
_FRAGMENT = 5  # the same for a sentence
_EARLY = 200  # characters in which a notice says what it is
_HEAD = 6  # characters of articles before a day that opens its clause
_REACH = 40  # characters between "back" and a day without a word before it
_BEHIND = 12  # the same where "back" comes after it
COVERS = frozenset((Told.COVER, Told.COLLEAGUE))
_PERSONAL = frozenset((Told.AWAY, Told.BACK, Told.HERE, Told.NOT_HERE, Told.NOT_BACK))
_RETURNS = (Told.BACK, Told.REOPEN)
_ANSWERED = Told.ANSWER
_LASTS = (Link.UNTIL, Link.TILL)
_LOOSE = (Link.SINCE, Link.ON, Link.NOT_BEFORE, None)  # what ties to a clause of their own alone
_DECIDING = frozenset((Told.OTHER, Told.OFFICE, *_PERSONAL))
STATES = frozenset((Told.OFFICE, Told.REOPEN, *COVERS, *_PERSONAL, Told.ANSWER, Told.NOT_ANSWER))


@dataclass(frozen=True, slots=True)
class Sentence:
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
    later: bool  # whether days stand before it


def is_farewell(sentence: Sentence, mention: Mention, grammar: Grammar) -> bool:
    """Whether the sentence is but "until" a day that is later than another: "Bis Montag, 9.!"."""
    parts = sentence.parts
    if not sentence.later or mention.first or len(parts) != 1 or parts[0].hits:
        return False
    left = sentence.quiet[parts[0].start : mention.start].strip()
    if grammar.link_before(left)[0] not in _LASTS and left not in grammar.to:
        return False
    return sentence.quiet[mention.end :].lstrip(" .")[:1] == "!" and not grammar.rest(left)


def scene_of(
    sentence: Sentence, at: int, mention: Mention, link: Link | None, grammar: Grammar, today: date
) -> Scene:
    """One day with all that its clause, and those beside it, tell of it."""
    clause = sentence.parts[at]
    masked_before = sentence.quiet[mention.start - 1 : mention.start] == "\x00"
    told = _told(clause, mention, bracketed=masked_before)
    if not told & (STATES | {Told.OTHER}):
        rest = grammar.rest(_beside(sentence, at, mention))
        told |= _inherited(sentence, at, link, rest)
    if Told.REOPEN in told:
        told |= {Told.BACK, Told.OFFICE}
    return Scene(
        mention,
        link,
        told,
        today,
        led=Told.BACK in told and _leads(clause, mention, _RETURNS),
        answered=_ANSWERED in clause.kinds and _leads(clause, mention, (_ANSWERED,)),
        returns=grammar.tongue.not_until_returns,
        early=sentence.parts[0].start < _EARLY,
        open_until=grammar.tongue.open_until,
        named=sentence.named,
    )


def _beside(sentence: Sentence, at: int, mention: Mention) -> str:
    """What a clause says beside a day, and the label before it: "Fair: 10 to 12 June"."""
    quiet, parts = sentence.quiet, sentence.parts
    labelled = at > 0 and quiet[parts[at].start - 1] == ":"
    start = parts[at - labelled].start
    return f"{quiet[start : mention.start]} {quiet[mention.end : parts[at].end]}"


def is_of_another(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether the day is not the writer's: a colleague is back, "she" is after a stand-in was
    named, as is whoever "is available"; or the last word before the day is of another matter.
    """
    parts, quiet, covered = sentence.parts, sentence.quiet, sentence.covered
    clause = parts[at]
    left = [hit for hit in clause.hits if hit.start < mention.start]
    telling = [hit.means for hit in left if hit.means in _DECIDING]
    if telling and Told.OTHER in (telling[0], telling[-1]):
        return True
    if at and quiet[clause.start - 1] == "(" and parts[at - 1].kinds & COVERS:
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
        near = [hit for hit in near if hit.start < mention.start or hit.means not in COVERS]
        return frozenset(hit.means for hit in near) or frozenset((Told.OTHER,))
    if right == clause.end or not before & STATES:
        return frozenset(hit.means for hit in near)
    return before


def _inherited(sentence: Sentence, at: int, link: Link | None, rest: int) -> frozenset[Told]:
    """What the neighbouring clauses tell of a day whose own clause tells nothing.

    A "back" of theirs is taken only by a day that stands nearly alone, and without a preposition
    only from the clause before: "Back in the office: 8 June". What the sentence before tells is
    taken where no other word (``rest``) is beside the day: "Until 5 June."
    """
    parts = sentence.parts
    own = parts[at]
    if own.mentions[0].near and link is None and own.words > _BARE:
        return frozenset()  # "I am out today, tomorrow I read your mail"
    for place in (*range(at - 1, -1, -1), *range(at + 1, len(parts))):
        kinds: frozenset[Told] = parts[place].kinds
        if kinds & STATES:
            alone = own.words <= (_BARE if place < at else _OPENING) and (link or place < at)
            alone = alone or (rest == 0 and place == at + 1)  # "Tuesday, 9 June, I am back"
            keep = alone or link not in _LOOSE
            return kinds if keep else kinds - PRESENT - {Told.REOPEN}
    if any(Told.OTHER in clause.kinds for clause in parts):
        return frozenset((Told.OTHER,))
    if rest and (link is not None or own.mentions[0].first):
        return frozenset()
    room = _FRAGMENT if link is not None else _BARE // 2 if own.mentions[0].first else 1
    return sentence.before if sum(clause.words for clause in parts) <= room else frozenset()


def _leads(clause: Clause, mention: Mention, means: Collection[Told]) -> bool:
    """Whether a word for the return stands close to a day: "back 8 June", "8. Juni wieder da"."""
    backs = [hit for hit in clause.hits if hit.means in means]
    ends = [hit.end for hit in backs if hit.end <= mention.start]
    if ends:
        return mention.start - max(ends) <= _REACH
    if not backs:
        return clause.words <= _BARE
    opens = mention.start - clause.start <= _HEAD  # "Maandag 10 augustus ben ik weer"
    return opens or min(hit.start for hit in backs) - mention.end <= _BEHIND
