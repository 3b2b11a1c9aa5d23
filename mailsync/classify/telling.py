"""Cuts a sentence of a notice into clauses, with what their words tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailsync.classify.dates import Mention
from mailsync.classify.grammar import Grammar, Link, Told
from mailsync.classify.lexicon import Hit, Word
from mailsync.classify.sentences import clauses

_NEGATED = {Told.BACK: Told.NOT_BACK, Told.HERE: Told.NOT_HERE, Told.ANSWER: Told.NOT_ANSWER}

Links = Mapping[Mention, tuple[Link | None, int]]


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence, what its phrases tell, and the days in it; ``words`` is their number."""

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
    """With each "not" turned upon what it stands before, or behind which it stands at the end."""
    if not any(hit.means is Told.NO for hit in hits):
        return tuple(hits)
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
