"""Finds sentences that hold certain sorts of words, whatever the words and their order."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Generic, NamedTuple, TypeVar

from mailsync.classify.search.phrases import Phrases, Together, Words, places

# A full stop behind a figure or a short word ("3. Juni", "Hr. Lang") ends no sentence.
_END = re.compile(r"[!?;。！？]|[.:](?=\s)(?:(?<=[^\W\d]{3}[.:])|(?<=:\d\d\.))")
_MOST = 4  # places of one phrase that are looked at

Sort = TypeVar("Sort", bound=Enum)


class Sentence(NamedTuple):
    """Where a sentence begins and ends in a text."""

    start: int
    end: int


class Frame(NamedTuple, Generic[Sort]):
    """Sorts of words that one sentence holds together, and those that it must not hold."""

    holds: frozenset[Sort]
    lacks: frozenset[Sort] = frozenset()


def frame(*holds: Sort, lacks: Iterable[Sort] = ()) -> Frame[Sort]:
    """The frame of a sentence that holds all of these sorts and none of the others."""
    return Frame(frozenset(holds), frozenset(lacks))


class Lexicon(Generic[Sort]):
    """Words of several sorts, as ``Phrases`` takes them, and the frames that are looked for.

    One phrase may be of more than one sort.
    """

    def __init__(
        self,
        words_of: Mapping[Sort, Iterable[str]],
        frames: Iterable[Frame[Sort]],
        together: Together | None = None,
    ) -> None:
        self._sorts: dict[str, set[Sort]] = {}
        for sort, phrases in words_of.items():
            for phrase in phrases:
                self._sorts.setdefault(phrase, set()).add(sort)
        self._frames = tuple(dict.fromkeys(frames))
        self.phrases = Phrases(self._sorts, together)

    def holds(self, words: Words, sort: Sort) -> bool:
        """Whether a word of this sort stands in the text."""
        return any(sort in self._sorts[phrase] for phrase in self.phrases.every(words))

    def fitting(self, words: Words) -> Mapping[Frame[Sort], Sentence]:
        """The frames of which there is a sentence in the text, each with the first."""
        try:
            kept: Mapping[Frame[Sort], Sentence] = words.framed[self]
        except KeyError:
            kept = words.framed[self] = self._look(words)
        return kept

    def _look(self, words: Words) -> Mapping[Frame[Sort], Sentence]:
        found = self.phrases.every(words)
        if not found:
            return {}
        there: set[Sort] = set().union(*[self._sorts[phrase] for phrase in found])
        frames = [frame for frame in self._frames if frame.holds <= there]
        if not frames:
            return {}
        fitting: dict[Frame[Sort], Sentence] = {}
        for sentence, sorts in self._sentences(words.text, found):
            for frame in frames:
                if frame.holds <= sorts and sorts.isdisjoint(frame.lacks):
                    fitting.setdefault(frame, sentence)
        return fitting

    def _sentences(self, text: str, found: Iterable[str]) -> Iterator[tuple[Sentence, set[Sort]]]:
        """The sentences that hold any of the phrases, in order, and the sorts of words in each."""
        ends = [match.end() for match in _END.finditer(text)]
        sorts: dict[int, set[Sort]] = {}
        for phrase in found:
            for place in places(text, phrase, _MOST):
                number = bisect_left(ends, place + 1)
                sorts.setdefault(number, set()).update(self._sorts[phrase])
        bounds = [0, *ends, len(text)]
        for number in sorted(sorts):
            yield Sentence(bounds[number], bounds[number + 1]), sorts[number]
