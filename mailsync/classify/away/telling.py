"""What the phrases of a notice tell, and the clauses that they stand in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mailsync.classify.away.dates import Mention
from mailsync.classify.away.grammar import Grammar
from mailsync.classify.away.lexicon import Hit, Word
from mailsync.classify.away.roles import Link, Told
from mailsync.classify.away.sentences import clauses

_NEGATED = {Told.BACK: Told.NOT_BACK, Told.HERE: Told.NOT_HERE, Told.ANSWER: Told.NOT_ANSWER}
_TURNING = (Told.NO, Told.ONLY)

Links = Mapping[Mention, tuple[Link | None, int]]


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence, what its phrases tell, its days, and how many words it has."""

    start: int
    end: int
    hits: tuple[Hit[Told], ...]
    mentions: tuple[Mention, ...]
    words: int

    @property
    def kinds(self) -> frozenset[Told]:
        """All that its words tell."""
        return frozenset([hit.means for hit in self.hits])


def clauses_of(
    quiet: str,
    sentence: tuple[int, int],
    words: Sequence[Word],
    grammar: Grammar,
    hits: Sequence[Hit[Told]],
    links: Links,
) -> list[Clause]:
    """The clauses of a sentence of a masked text; ``words``, ``hits`` and ``links`` are its own."""
    plain = [
        (at, word) for at, word in words if not any(each.start <= at < each.end for each in links)
    ]
    ties = [(begins, each.start) for each, (_, begins) in links.items()]
    ands = [
        (at, at + len(word))
        for at, word in plain
        if word in grammar.ands
        and not any(left <= at < right for left, right in ties)  # "up to and including"
    ]
    return [
        Clause(
            left,
            right,
            negated([hit for hit in hits if left <= hit.start < right]),
            tuple(each for each in links if left <= each.start < right),
            sum(left <= at < right for at, _ in plain),
        )
        for left, right in clauses(quiet, sentence, ands)
    ]


def negated(hits: Sequence[Hit[Told]]) -> tuple[Hit[Told], ...]:
    """With each "not" turned upon what it stands before, or behind which it stands at the end.

    "Only" turns what one can do, but not the return, of which it tells the day.
    """
    if not any(hit.means in _TURNING for hit in hits):
        return tuple(hits)
    out = list(hits)
    for at, hit in enumerate(hits):
        if hit.means not in _TURNING:
            continue
        behind = (i for i in range(at + 1, len(hits)) if hits[i].means in _NEGATED)
        ahead = (i for i in range(at - 1, -1, -1) if hits[i].means in _NEGATED)
        target = next(behind, next(ahead, None))
        if target is not None and (hit.means is Told.NO or hits[target].means is not Told.BACK):
            out[target] = hits[target]._replace(means=_NEGATED[hits[target].means])
    return tuple(hit for hit in out if hit.means not in _TURNING)


def _phrases(text: str, words: Sequence[Word], grammar: Grammar) -> list[Hit[Told]]:
    """What the phrases of the text tell, and the compound words of other matters in it."""
    hits = list(grammar.told.find(text, words))
    if not grammar.heads:
        return hits
    compounds = [
        Hit(at, at + len(word), Told.OTHER)
        for at, word in words
        if word.endswith(grammar.heads) and not any(hit.start <= at < hit.end for hit in hits)
    ]
    return sorted((*hits, *compounds), key=lambda hit: hit.start) if compounds else hits


def hits_of(text: str, words: Sequence[Word], grammar: Grammar, owner: str) -> Iterator[Hit[Told]]:
    """What the phrases of a text tell. ``owner`` holds the writer's name and address.

    A title is a colleague, unless the name behind it is the writer's own.
    """
    names = owner.split()
    for hit in _phrases(text, words, grammar):
        if text[hit.start : hit.end] in names:  # "Wendy" is not "wenden"
            continue
        if hit.means is not Told.TITLE:
            yield hit
            continue
        at = bisect_left(words, (hit.end,))
        if at < len(words) and words[at][1] not in owner:
            yield hit._replace(means=Told.COLLEAGUE)


def names_another(
    words: Sequence[Word], hits: Sequence[Hit[Told]], grammar: Grammar, owner: str
) -> bool:
    """Whether a sentence begins with a name and its verb: "Ann Bell is back on 8 June"."""
    verb = next((at for at in (1, 2) if at < len(words) and words[at][1] in grammar.third), 0)
    names = [each for each in words[:verb] if each[1] not in grammar.fill]
    return bool(names) and not any(
        word in grammar.weights
        or word in grammar.me
        or word in owner
        or any(hit.start <= at < hit.end for hit in hits)
        for at, word in names
    )
