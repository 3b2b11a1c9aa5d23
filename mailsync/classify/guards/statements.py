"""What the words of a mail state as those of a guard do: it waits, who are you, then it comes."""

from __future__ import annotations

from typing import NamedTuple

from mailsync.classify.guards.senses import (
    ACTS,
    ASKED,
    FRAMES,
    OUTCOME,
    PERSON,
    RELEASE,
    STRANGER,
    WAITS,
    Sense,
    phrases,
)
from mailsync.classify.guards.words_east import EAST
from mailsync.classify.guards.words_north import NORTH
from mailsync.classify.guards.words_south import SOUTH
from mailsync.classify.guards.words_west import WEST
from mailsync.classify.search import frames
from mailsync.classify.search.frames import Frame
from mailsync.classify.search.phrases import Phrases, Together, Words

_FEWEST = 3  # phrases of which a demand can be made
_TOGETHER = Together()
_LANGUAGES = (*WEST, *SOUTH, *NORTH, *EAST)
# One for each language: a stem of one is often a word of another.
_LEXICONS = tuple(
    frames.Lexicon(
        {sense: phrases(entry) for sense, entry in lexicon.items()}, FRAMES, _TOGETHER
    )
    for lexicon in _LANGUAGES
)  # fmt: skip
# Without one of these nothing is asked: most notices are passed over with this look.
_ACTS = Phrases(
    phrase for lexicon in _LANGUAGES for sense in ACTS for phrase in phrases(lexicon[sense])
)


class Demand(NamedTuple):
    """What the sender of a mail is asked for, what is said of it, and in how many statements.

    ``waits`` tells whether one of them is that it waits.
    """

    asked: str
    held: str
    statements: int
    waits: bool


def demand_of(words: Words) -> Demand | None:
    """What a guard says here; None where nothing waits, nothing is asked, or it is another matter.

    Beside the ask there are up to four statements: that the mail waits, that its sender is
    unknown, what becomes of it then, and that a person is wanted.
    """
    if not _ACTS.first(words):
        return None
    found = [each for each in map(_demand, _LEXICONS, [words] * len(_LEXICONS)) if each]
    return max(found, key=lambda each: each.statements, default=None)


def _demand(lexicon: frames.Lexicon[Sense], words: Words) -> Demand | None:
    few = len(lexicon.phrases.every(words)) < _FEWEST
    asked = "" if few or lexicon.holds(words, Sense.OTHER) else _first(lexicon, words, ASKED)
    if not asked:
        return None
    waits, stranger, outcome, person = [
        _first(lexicon, words, each) for each in (WAITS, STRANGER, OUTCOME, PERSON)
    ]
    held = waits or stranger or (_first(lexicon, words, RELEASE) if person else "")
    if not held:
        return None
    return Demand(asked, held, sum(map(bool, (waits, stranger, outcome, person))), bool(waits))


def _first(lexicon: frames.Lexicon[Sense], words: Words, wanted: tuple[Frame[Sense], ...]) -> str:
    """The first sentence of any of these frames, or ""."""
    fitting = lexicon.fitting(words)
    spans = [fitting[each] for each in wanted if each in fitting]
    if not spans:
        return ""
    first = min(spans)
    return words.text[first.start : first.end]
