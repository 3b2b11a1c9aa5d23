"""Finds two sorts of words near each other in one sentence: what inflection and word order vary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mailsync.classify.search.phrases import Phrases, Together, Words, places

Group = tuple[tuple[str, ...], tuple[str, ...]]

# A full stop behind a figure or a short word ("3. Juni", "Hr. Lang") ends no sentence.
_END = re.compile(r"[!?。！？]|[^\W\d]{4}\.\s")
_MOST = 6  # places of one phrase that are looked at


class Pairs:
    """Groups of two lists of phrases, as ``Phrases`` takes them, of which each gives one.

    The two stand in either order, at most ``gap`` characters apart, in one sentence.
    """

    def __init__(
        self, groups: Iterable[Group], gap: int = 40, together: Together | None = None
    ) -> None:
        self._gap = gap
        self._sides: dict[str, list[tuple[int, int]]] = {}
        for number, group in enumerate(groups):
            for side, phrases in enumerate(group):
                for phrase in phrases:
                    self._sides.setdefault(phrase, []).append((number, side))
        self.phrases = Phrases(self._sides, together)

    def first(self, words: Words) -> tuple[int, str] | None:
        """Where the pair that begins first stands in the text of ``words``, and what it says."""
        try:
            return words.paired[self]
        except KeyError:
            pair = words.paired[self] = self._look(words)
            return pair

    def may_be_in(self, words: Words) -> bool:
        """Whether two of the phrases stand in the text, of one group or not: a quick look."""
        return len(words.found.get(self.phrases, ())) > 1

    def _look(self, words: Words) -> tuple[int, str] | None:
        found = self.phrases.every(words)
        if len(found) < 2:
            return None
        halves: dict[int, tuple[list[str], list[str]]] = {}
        for phrase in found:
            for number, side in self._sides[phrase]:
                halves.setdefault(number, ([], []))[side].append(phrase)
        text = words.text
        pairs = [
            pair
            for firsts, seconds in halves.values()
            if firsts and seconds
            for first in firsts
            for second in seconds
            for pair in _near(text, first, second, self._gap)
        ]
        if not pairs:
            return None
        start, end = min(pairs)
        return start, text[start:end]


def _near(text: str, first: str, second: str, gap: int) -> Iterator[tuple[int, int]]:
    """Begin and end of the places where the two stand near each other."""
    for one in places(text, first, _MOST):
        for other in places(text, second, _MOST):
            left, right = sorted(((one, one + len(first)), (other, other + len(second))))
            apart = right[0] - left[1]
            # The word before the full stop may be the first of the two.
            if 0 <= apart <= gap and not _END.search(text, max(left[0], left[1] - 4), right[0]):
                yield left[0], right[1]
