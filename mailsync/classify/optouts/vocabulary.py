"""Finds which kinds of words a text holds, in which languages, without reading it word by word."""

from __future__ import annotations

from collections.abc import Iterable

from mailsync.classify.optouts.lexicon_cyrillic import RUSSIAN, UKRAINIAN
from mailsync.classify.optouts.lexicon_east import CZECH, POLISH
from mailsync.classify.optouts.lexicon_far import GREEK, HUNGARIAN, ROMANIAN, TURKISH
from mailsync.classify.optouts.lexicon_iberia import PORTUGUESE, SPANISH
from mailsync.classify.optouts.lexicon_north import DANISH, FINNISH, NORWEGIAN, SWEDISH
from mailsync.classify.optouts.lexicon_south import FRENCH, ITALIAN
from mailsync.classify.optouts.lexicon_west import DUTCH, ENGLISH, GERMAN
from mailsync.classify.optouts.senses import Lexicon, Sense, anchor, listed, unaccented
from mailsync.classify.search.phrases import Words

LEXICA = (ENGLISH, GERMAN, DUTCH, FRENCH, SPANISH, ITALIAN, PORTUGUESE, SWEDISH, NORWEGIAN, DANISH,
          FINNISH, POLISH, CZECH, RUSSIAN, UKRAINIAN, TURKISH, HUNGARIAN, ROMANIAN,
          GREEK)  # fmt: skip
# On a telephone many leave them out: "prosze juz nie pisac".
_TYPED_WITHOUT_ACCENTS = (FRENCH, SPANISH, ITALIAN, PORTUGUESE, POLISH, CZECH, TURKISH, HUNGARIAN,
                          ROMANIAN, GREEK)  # fmt: skip
# Senses that say that no ask is meant.
GUARDS = (Sense.ADD, Sense.THING, Sense.LATER, Sense.DONE)
# Languages whose words are alike: what holds an ask back in one does so in the others.
_ALIKE = ((0,), (1, 2), (3,), (4, 5, 6), (7, 8, 9), (10,), (11, 12), (13, 14), (15,), (16,), (17,),
          (18,))  # fmt: skip
_NUMBER = {sense: at for at, sense in enumerate(Sense)}
_EACH = (1 << len(LEXICA)) - 1

Entries = dict[str, list[tuple[Sense, str]]]  # by the first letters of a word: senses, phrases


def _spelled(lexicon: Lexicon, sense: Sense) -> tuple[str, ...]:
    """The phrases of one sense, also as they are typed without their accents."""
    phrases = listed(lexicon[sense])
    if lexicon not in _TYPED_WITHOUT_ACCENTS:
        return phrases
    return tuple(dict.fromkeys((*phrases, *map(unaccented, phrases))))


def _by_stem(lexicon: Lexicon) -> Entries:
    entries: Entries = {}
    for sense in lexicon:
        for phrase in _spelled(lexicon, sense):
            entries.setdefault(anchor(phrase), []).append((sense, phrase))
    return entries


def _bits(tables: Iterable[Entries]) -> dict[str, int]:
    """For the first letters of a word, one bit for each language in each sense."""
    bits: dict[str, int] = {}
    for language, table in enumerate(tables):
        for stem, entries in table.items():
            for sense, _ in entries:
                bit = 1 << (_NUMBER[sense] * len(LEXICA) + language)
                bits[stem] = bits.get(stem, 0) | bit
    return bits


_TABLES = tuple(map(_by_stem, LEXICA))
_STEMS = tuple(map(frozenset, _TABLES))
_BITS = _bits(_TABLES)
_KNOWN = frozenset(_BITS)


class Combinations:
    """Combinations of senses, in a form that a text is quickly held against."""

    def __init__(self, combinations: Iterable[Iterable[Sense]]) -> None:
        # By the first sense, so that one look rules out all that begin with it.
        self._rest: dict[int, list[tuple[int, ...]]] = {}
        for first, *others in combinations:
            rest = tuple(_NUMBER[sense] for sense in others)
            self._rest.setdefault(_NUMBER[first], []).append(rest)

    def languages(self, words: Words) -> list[int]:
        """The places in LEXICA of those in which a text may hold one of the combinations."""
        bits = 0
        for stem in words.stems & _KNOWN:
            bits |= _BITS[stem]
        width, found = len(LEXICA), 0
        for first, others in self._rest.items():
            if not (here := bits >> first * width & _EACH):
                continue
            for rest in others:
                languages = here
                for sense in rest:
                    languages &= bits >> sense * width
                    if not languages:
                        break
                found |= languages
        return [at for at in range(width) if found >> at & 1] if found else []


def sighted(words: Words, text: str, language: int) -> dict[Sense, list[str]]:
    """The phrases of a language, by their sense, that a text holds; ``text``: it ``joined``."""
    found: dict[Sense, list[str]] = {}
    table = _TABLES[language]
    for stem in words.stems & _STEMS[language]:
        for sense, phrase in table[stem]:
            if phrase in text:
                found.setdefault(sense, []).append(phrase)
    return found


def _guards(languages: Iterable[int]) -> dict[Sense, tuple[str, ...]]:
    return {
        sense: tuple(
            phrase for language in languages for phrase in _spelled(LEXICA[language], sense)
        )
        for sense in GUARDS
    }


_GUARDS = {each: guards for alike in _ALIKE for guards in (_guards(alike),) for each in alike}


def held_back(text: str, language: int, senses: Iterable[Sense]) -> bool:
    """Whether a ``joined`` text of this language says one of these, in it or one alike."""
    guards = _GUARDS[language]
    return any(phrase in text for sense in senses for phrase in guards[sense])
