"""Finds which of many phrases a text holds, at a cost that hardly grows with the phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from relance.core.lazy import lazy

_STEM = 4  # letters of a word that an index goes by: inflected languages change the rest
_WORDS = re.compile(r"[^\W_]+")
_STEMS = re.compile(r"([^\W_]{1,4})[^\W_]*")  # the first _STEM letters of each word
# Of words that most mails have.
_FREQUENT = frozenset(
    ("plea", "than", "your", "mess", "mail", "emai", "with", "this", "that", "from", "have", "will",
     "cont", "repl", "answ", "bitt", "ihre", "nach", "eine", "nich", "vous", "votr", "pour", "dans",
     "para", "mens", "corr", "addr", "adre", "unte", "comp", "info")
)  # fmt: skip
# Scripts without spaces between words: a phrase in them may stand anywhere.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class Index:
    """Which of many lists have a phrase behind a stem: one look tells what a text may hold."""

    def __init__(self) -> None:
        self._lists: dict[str, tuple[Phrases, ...]] = {}
        self.size = 0  # how many lists it knows

    def add(self, phrases: Phrases, stems: Iterable[str]) -> None:
        """From now on ``phrases`` is found behind these stems."""
        self.size += 1
        for stem in stems:
            self._lists[stem] = (*self._lists.get(stem, ()), phrases)

    def behind(self, stems: Iterable[str]) -> Mapping[Phrases, Sequence[str]]:
        """The lists that a text with these stems may hold a phrase of, and by which stems."""
        found: dict[Phrases, list[str]] = {}
        known = self._lists
        for stem in stems:
            for phrases in known.get(stem, ()):
                if phrases in found:
                    found[phrases].append(stem)
                else:
                    found[phrases] = [stem]
        return found


_INDEX = Index()  # of all lists: they are constants, each made when its module is imported


class Words:
    """A text made ready for the search: lower case on one line, and the stems of its words."""

    def __init__(self, text: str, *, often: bool = False) -> None:
        """``often``: many lists will be searched for, so that looking once for all pays."""
        self.text = flat(text) + " "  # so that a phrase with a blank at its end is found there too
        self.found: dict[Phrases, list[tuple[int, str]]] = {}  # by lists already searched for
        self._often = often
        self._known = 0  # how many lists the index had when it was asked

    @classmethod
    def joined(cls, first: Words, second: Words) -> Words:
        """One text after the other, without looking at their words again."""
        both = cls("", often=True)
        both.text = first.text + second.text
        both.stems = first.stems | second.stems
        both.unspaced = first.unspaced or second.unspaced
        return both

    @lazy
    def stems(self) -> frozenset[str]:
        """The first letters of each word."""
        return frozenset(_STEMS.findall(self.text))

    def shared(self, phrases: Phrases) -> Iterable[str]:
        """The stems behind which one of the phrases may stand."""
        if not self._often:
            return self.stems & phrases.stems
        if self._known != _INDEX.size:
            self._known, self._behind = _INDEX.size, _INDEX.behind(self.stems)
        return self._behind.get(phrases, ())

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
        self.stems = frozenset(self._by_stem)  # a text that holds a phrase has one of these
        _INDEX.add(self, self.stems)

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
        found: list[tuple[int, str]] = []
        text = words.text
        for stem in words.shared(self):
            for each in self._by_stem[stem]:
                if each[1] in text and _begins_word(text, each[1]):
                    found.append(each)
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
