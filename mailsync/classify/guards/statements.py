"""What the words of a mail state as those of a guard do: it waits, who are you, then it comes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mailsync.classify.guards.senses import (
    ACTS,
    ADMITS,
    ASKED,
    DOOR_FRAMES,
    FRAMES,
    LOSES,
    OUTCOME,
    PERSON,
    RELEASE,
    STRANGER,
    WAITS,
    Lexicon,
    Sense,
    phrases,
)
from mailsync.classify.guards.words_east import EAST
from mailsync.classify.guards.words_north import NORTH
from mailsync.classify.guards.words_of_doors import DOORS
from mailsync.classify.guards.words_south import SOUTH
from mailsync.classify.guards.words_west import WEST
from mailsync.classify.search import frames
from mailsync.classify.search.frames import Frame
from mailsync.classify.search.phrases import Phrases, Together, Words

_FEWEST = 3  # phrases of which a demand can be made
_LANGUAGES = (*WEST, *SOUTH, *NORTH, *EAST)


def _lexicons(
    languages: Iterable[Lexicon], wanted: tuple[Frame[Sense], ...]
) -> tuple[frames.Lexicon[Sense], ...]:
    """One for each language: a stem of one is often a word of another."""
    together = Together()
    return tuple(
        frames.Lexicon({sense: phrases(entry) for sense, entry in words.items()}, wanted, together)
        for words in languages
    )


_LEXICONS = _lexicons(_LANGUAGES, FRAMES)
# Searched for only where something is asked: most mail says "not", "only" and "days".
_DOORS = _lexicons(DOORS, DOOR_FRAMES)
# Without one of these nothing is asked: most notices are passed over with this look.
_ACTS = Phrases(
    phrase for lexicon in _LANGUAGES for sense in ACTS for phrase in phrases(lexicon[sense])
)


class Demand(NamedTuple):
    """What the sender of a mail is asked for, what is said of it, and in how many statements.

    ``waits`` tells whether one of them is that it waits, ``stranger`` whether one is that nobody
    knows its sender.
    """

    asked: str
    held: str
    statements: int
    waits: bool
    stranger: bool


def demand_of(words: Words) -> Demand | None:
    """What a guard says here; None where nothing waits, nothing is asked, or it is another matter.

    Beside the ask there are up to four statements: that the mail waits, that its sender is
    unknown, what becomes of it then, and that a person is wanted.
    """
    if not _ACTS.first(words):
        return None
    pairs = zip(_LEXICONS, _DOORS, strict=True)
    found = [each for lexicon, doors in pairs if (each := _demand(lexicon, doors, words))]
    return max(found, key=lambda each: each.statements, default=None)


def _demand(
    lexicon: frames.Lexicon[Sense], doors: frames.Lexicon[Sense], words: Words
) -> Demand | None:
    few = len(lexicon.phrases.every(words)) < _FEWEST
    asked = "" if few or lexicon.holds(words, Sense.OTHER) else _first(lexicon, words, ASKED)
    if not asked:
        return None
    waits, stranger, outcome, person = [
        _first(lexicon, words, each) for each in (WAITS, STRANGER, OUTCOME, PERSON)
    ]
    waits = waits or _first(doors, words, LOSES)
    stranger = stranger or _first(doors, words, ADMITS)
    held = waits or stranger or (_first(lexicon, words, RELEASE) if person else "")
    if not held:
        return None
    stated = sum(map(bool, (waits, stranger, outcome, person)))
    return Demand(asked, held, stated, bool(waits), bool(stranger))


def _first(lexicon: frames.Lexicon[Sense], words: Words, wanted: tuple[Frame[Sense], ...]) -> str:
    """The first sentence of any of these frames, or ""."""
    fitting = lexicon.fitting(words)
    spans = [fitting[each] for each in wanted if each in fitting]
    if not spans:
        return ""
    first = min(spans)
    return words.text[first.start : first.end]
