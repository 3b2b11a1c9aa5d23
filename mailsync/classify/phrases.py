"""Finds which of many phrases a text holds, at a cost that hardly grows with the phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable

from relance.core.lazy import lazy

_STEM = 4  # letters of a word that an index goes by: inflected languages change the rest
_WORDS = re.compile(r"[^\W_]+")
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
        self.found: dict[Phrases, list[tuple[int, str]]] = {}  # by lists already searched for

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
        return frozenset([word[:_STEM] for word in _WORDS.findall(self.text)])

    @lazy
    def unspaced(self) -> bool:
        """Whether a part is in a script that does not part words."""
        return not self.text.isascii() and _UNSPACED.search(self.text) is not None


class Phrases:
    """Phrases in lower case, with straight apostrophes and single blanks.

    A phrase begins where a word of the text begins, and may end inside one ("nieobecn" finds
    "nieobecna"); with a blank at its end it does not, nor where it is one word of under four
    letters. One in a script without spaces may begin anywhere. Their order counts: the first
    phrase of the list that the text holds is found. ValueError for a phrase without a word.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._unspaced: list[tuple[int, str]] = []
        self._by_stem: dict[str, list[tuple[int, str]]] = {}
        for at, phrase in enumerate(dict.fromkeys(phrases)):
            if _UNSPACED.search(phrase):
                self._unspaced.append((at, phrase))
            else:
                self._by_stem.setdefault(_anchor(phrase), []).append((at, phrase))
        self._anchors = frozenset(self._by_stem)

    def first(self, words: Words) -> str:
        """The first of the phrases that the text holds, or ""."""
        found = self._found(words)
        return min(found)[1] if found else ""

    def every(self, words: Words) -> tuple[str, ...]:
        """All of the phrases that the text holds, in the order of the list."""
        found = self._found(words)
        return tuple([phrase for _, phrase in sorted(found)]) if found else ()

    def _found(self, words: Words) -> list[tuple[int, str]]:
        found = words.found.get(self)
        if found is None:
            found = words.found[self] = self._search(words)
        return found

    def _search(self, words: Words) -> list[tuple[int, str]]:
        text = words.text
        found = [
            each
            for stem in words.stems & self._anchors
            for each in self._by_stem[stem]
            if each[1] in text and _begins_word(text, each[1])
        ]
        if self._unspaced and words.unspaced:
            found += [each for each in self._unspaced if each[1] in text]
        return found


def flat(text: str) -> str:
    """Lower case on one line with straight apostrophes: a phrase is found across a line break."""
    return " ".join(text.lower().replace("’", "'").split())


def _anchor(phrase: str) -> str:
    """The stem that a text must have to hold the phrase: the one that the fewest texts have.

    The last word may go on in the text, so that it serves only when its stem is whole.
    """
    words = _WORDS.findall(phrase)
    if not words:
        raise ValueError(f"a phrase without a word: {phrase!r}")
    whole = words if phrase[-1].isspace() else words[:-1]
    safe = [*whole, *(word for word in words[-1:] if len(word) >= _STEM)]
    rarest: str = max(safe or words, key=lambda word: (word[:_STEM] not in _FREQUENT, len(word)))
    return rarest[:_STEM]


def _begins_word(text: str, phrase: str) -> bool:
    position = text.find(phrase)
    while position >= 0:
        if position == 0 or not (text[position - 1].isalnum() and phrase[0].isalnum()):
            return True
        position = text.find(phrase, position + 1)
    return False
