"""Finds the phrases of one language in a text, and what each of them means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

_WORD = re.compile(r"[^\W\d_]+")
_KEY = 3  # letters by which a word that may go on is looked up

Meaning = TypeVar("Meaning")
Word = tuple[int, str]


class Hit(NamedTuple, Generic[Meaning]):
    """A phrase found at ``start`` and what it means."""

    start: int
    end: int
    means: Meaning


class Lexicon(Generic[Meaning]):
    """Phrases with their meanings. Of two that begin at one place the longer one is found."""

    def __init__(self, fields: Iterable[tuple[str, Meaning]]) -> None:
        """``fields``: phrases parted by bars, and what all of them mean; the first field wins."""
        seen: dict[str, Meaning] = {}
        for field, means in fields:
            for phrase in phrases_of(field):
                seen.setdefault(phrase, means)
        self._whole: dict[str, list[tuple[str, bool, Meaning]]] = {}
        self._stems: dict[str, list[tuple[str, bool, Meaning]]] = {}
        for phrase in sorted(seen, key=len, reverse=True):
            self._add(phrase, seen[phrase])

    def _add(self, phrase: str, means: Meaning) -> None:
        open_end = phrase.endswith("*")
        bare = phrase.rstrip("*")
        first = _WORD.match(bare)
        if first is None:
            raise ValueError(f"a phrase begins with a letter: {phrase!r}")
        word = first.group()
        if open_end and word == bare and len(word) >= _KEY:
            self._stems.setdefault(word[:_KEY], []).append((bare, True, means))
        else:
            self._whole.setdefault(word, []).append((bare, open_end, means))

    def find(self, text: str, words: Sequence[Word] | None = None) -> Iterator[Hit[Meaning]]:
        """The hits in lower-case ``text`` with single blanks, in order; they do not overlap.

        ``words`` are those of the text, from ``words_of``, if they are known already.
        """
        after = 0
        whole, stems = self._whole, self._stems
        for at, word in words_of(text) if words is None else words:
            if at < after or (word not in whole and word[:_KEY] not in stems):
                continue
            hit = _longest(text, at, whole.get(word), stems.get(word[:_KEY]))
            if hit is not None:
                after = hit.end
                yield hit


def words_of(text: str) -> list[Word]:
    """Where each word of a text begins, and the word."""
    return [(hit.start(), hit.group()) for hit in _WORD.finditer(text)]


def _longest(
    text: str, at: int, *groups: list[tuple[str, bool, Meaning]] | None
) -> Hit[Meaning] | None:
    best: Hit[Meaning] | None = None
    for group in groups:
        for phrase, open_end, means in group or ():
            end = at + len(phrase)
            if not text.startswith(phrase, at):
                continue
            if open_end:
                end += len(_letters_at(text, end))
            elif phrase[-1].isalnum() and text[end : end + 1].isalnum():
                continue
            if best is None or end > best.end:
                best = Hit(at, end, means)
            break  # the phrases of a group come longest first
    return best


def _letters_at(text: str, at: int) -> str:
    match = _WORD.match(text, at)
    return match.group() if match else ""


def phrases_of(field: str) -> list[str]:
    """The phrases of a field, which bars part."""
    return [phrase.strip() for phrase in field.split("|") if phrase.strip()]
