"""Finds which of many phrases a text holds, at a cost that hardly grows with the phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from relance.core.lazy import lazy

_STEM = 4  # letters of a word that an index goes by: inflected languages change the rest
_WORDS = re.compile(r"[^\W_]+")
_STEMS = re.compile(rf"([^\W_]{{1,{_STEM}}})[^\W_]*")
_ASCII_STEMS = re.compile(rf"([a-z0-9]{{1,{_STEM}}})[a-z0-9]*")  # the same of lower case, sooner
# Of words that most mails have.
_FREQUENT = frozenset(
    ("plea", "than", "your", "mess", "mail", "emai", "with", "this", "that", "from", "have", "will",
     "cont", "repl", "answ", "bitt", "ihre", "nach", "eine", "nich", "vous", "votr", "pour", "dans",
     "para", "mens", "corr", "addr", "adre", "unte", "comp", "info")
)  # fmt: skip
# Scripts without spaces between words: a phrase in them may stand anywhere.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class Words:
    """A text made ready for the search: lower case on one line, and the stems of its words."""

    def __init__(self, text: str) -> None:
        self.text = flat(text) + " "  # so that a phrase with a blank at its end is found there too
        self.searched: dict[Together, bool] = {}  # and whether anything was found
        self.found: dict[Phrases, list[tuple[int, str]]] = {}  # phrases and their places in a list
        self.paired: dict[object, tuple[int, str] | None] = {}  # what pairs of them were found
        self.framed: dict[object, Any] = {}  # what sentences of which sorts of words were found

    @classmethod
    def joined(cls, first: Words, second: Words) -> Words:
        """One text after the other, without looking at their words again."""
        both = cls("")
        both.text = first.text + second.text
        both.stems = first.stems | second.stems
        both.unspaced = first.unspaced or second.unspaced
        return both

    @lazy
    def stems(self) -> frozenset[str]:
        """The first letters of each word."""
        stems = _ASCII_STEMS if self.text.isascii() else _STEMS
        return frozenset(stems.findall(self.text))

    @lazy
    def unspaced(self) -> bool:
        """Whether a part is in a script that does not part words."""
        return not self.text.isascii() and _UNSPACED.search(self.text) is not None


Entry = tuple[int, str, "Phrases"]  # the place in its list, the phrase, the list
Anchored = tuple[str, int, str, "Phrases"]  # behind another stem that the text must have


class Together:
    """Lists of phrases that one pass searches for, as soon as a text is searched for one of them.

    For lists that are wanted of the same text: most of the cost is the text's, not the lists'.
    """

    def __init__(self) -> None:
        self._unspaced: list[Entry] = []
        self._by_stem: dict[str, list[Anchored]] = {}
        self._stems: set[str] = set()

    def add(self, at: int, phrase: str, owner: Phrases) -> None:
        """Search for this phrase, too. ValueError for a phrase without a word."""
        if _UNSPACED.search(phrase):
            self._unspaced.append((at, phrase, owner))
        else:
            stem, other = _anchors(phrase)
            self._by_stem.setdefault(stem, []).append((other, at, phrase, owner))
            self._stems.add(stem)

    def found_in(self, words: Words) -> bool:
        """Whether the text holds a phrase of any of the lists."""
        if self not in words.searched:
            self.search(words)
        return words.searched[self]

    def search(self, words: Words) -> None:
        """Put into ``words.found`` what the text holds of each list."""
        text, stems, found = words.text, words.stems, words.found
        before = len(found)
        for stem in stems & self._stems:
            for other, at, phrase, owner in self._by_stem[stem]:
                if other in stems and phrase in text and _begins_word(text, phrase):
                    found.setdefault(owner, []).append((at, phrase))
        if self._unspaced and words.unspaced:
            for at, phrase, owner in self._unspaced:
                if phrase in text:
                    found.setdefault(owner, []).append((at, phrase))
        words.searched[self] = len(found) > before


class Phrases:
    """Phrases in lower case, with straight apostrophes and single blanks.

    A phrase begins where a word of the text begins, and may end inside one ("nieobecn" finds
    "nieobecna"); with a blank at its end it does not, nor where it is one word of under four
    letters. One in a script without spaces may begin anywhere. Their order counts: the first
    phrase of the list that the text holds is found. ValueError for a phrase without a word.
    """

    def __init__(self, phrases: Iterable[str], together: Together | None = None) -> None:
        self.phrases = tuple(dict.fromkeys(phrases))
        self._together = together or Together()
        for at, phrase in enumerate(self.phrases):
            self._together.add(at, phrase, self)

    def first(self, words: Words) -> str:
        """The first of the phrases that the text holds, or ""."""
        if self._together not in words.searched:
            self._together.search(words)
        found = words.found.get(self)
        return min(found)[1] if found else ""

    def every(self, words: Words) -> tuple[str, ...]:
        """All of the phrases that the text holds, in the order of the list."""
        if self._together not in words.searched:
            self._together.search(words)
        found = words.found.get(self)
        return tuple([phrase for _, phrase in sorted(found)]) if found else ()


def flat(text: str) -> str:
    """Lower case on one line with straight apostrophes: a phrase is found across a line break."""
    return " ".join(text.lower().replace("’", "'").split())


def _anchors(phrase: str) -> tuple[str, str]:
    """Stems that a text must have to hold the phrase: the one that the fewest texts have first.

    The last word may go on in the text, so that it serves only when its stem is whole.
    """
    words = _WORDS.findall(phrase)
    if not words:
        raise ValueError(f"a phrase without a word: {phrase!r}")
    whole = words if phrase[-1].isspace() else words[:-1]
    safe = [*whole, *(word for word in words[-1:] if len(word) >= _STEM)] or words
    safe.sort(key=lambda word: (word[:_STEM] not in _FREQUENT, len(word)), reverse=True)
    return safe[0][:_STEM], safe[1 % len(safe)][:_STEM]


def holds_any(text: str, pieces: Iterable[str]) -> bool:
    """Whether the text holds one of these as it stands, be it inside a word."""
    return any(piece in text for piece in pieces)


def places(text: str, phrase: str, most: int) -> list[int]:
    """Where the phrase begins, as ``Phrases`` finds it; the first ``most`` places."""
    found: list[int] = []
    at = text.find(phrase)
    while at >= 0 and len(found) < most:
        if phrase[0] > "\u3000" or _begins_at(text, at, phrase):
            found.append(at)
        at = text.find(phrase, at + 1)
    return found


def _begins_word(text: str, phrase: str) -> bool:
    position = text.find(phrase)
    while position >= 0:
        if _begins_at(text, position, phrase):
            return True
        position = text.find(phrase, position + 1)
    return False


def _begins_at(text: str, position: int, phrase: str) -> bool:
    return position == 0 or not (text[position - 1].isalnum() and phrase[0].isalnum())
