"""Which languages a notice is written in, told by its frequent words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from mailsync.classify.away.grammar import Grammar, grammar_of, weights_of
from mailsync.classify.away.lexicon import Word, phrases_of
from mailsync.classify.away.tongues import TONGUES

_MAX_TONGUES = 3
_MIN_WORDS = 2  # frequent words of a language, or the text is too short to tell
_SURE = 6  # the same from which its sisters are no rivals
_FEWEST, _RIVAL = 0.5, 0.35  # words of a language, and their part of those of the likeliest


def spoken_in(text: str, words: Sequence[Word]) -> list[tuple[Grammar, float]]:
    """The languages of a text with the share of each: the likeliest, and those not far behind.

    In a text of some length another language must show words that the likeliest has not: Swedish
    and Danish share half of theirs.
    """
    known = _known()
    heard = [known[word] for _, word in words if word in known]
    counts = [0.0] * len(TONGUES)
    for places in heard:
        for at, weight in places:
            counts[at] += weight
    if max(counts) < _MIN_WORDS:  # a few words: by what they tell
        for at, tongue in enumerate(TONGUES):
            counts[at] += sum(1 for _ in grammar_of(tongue).told.find(text, words))
    first = max(range(len(TONGUES)), key=counts.__getitem__)
    rivals = _apart(heard, first) if counts[first] >= _SURE else counts
    enough = max(_FEWEST, _RIVAL * counts[first])
    others = sorted(
        (at for at, count in enumerate(rivals) if count >= enough and at != first),
        key=lambda at: -counts[at],
    )
    chosen = [first, *others][:_MAX_TONGUES] if counts[first] >= _FEWEST else []
    return [(grammar_of(TONGUES[at]), counts[at] / (len(words) + 1)) for at in chosen]


def _apart(heard: Sequence[Sequence[tuple[int, float]]], first: int) -> list[float]:
    """What the words count for the other languages that are none of the ``first``."""
    counts = [0.0] * len(TONGUES)
    for places in heard:
        if all(at != first for at, _ in places):
            for at, weight in places:
                counts[at] += weight
    return counts


@cache
def _known() -> dict[str, list[tuple[int, float]]]:
    """Each frequent word with the places in TONGUES that it belongs to, and its weight there."""
    known: dict[str, list[tuple[int, float]]] = {}
    for at, tongue in enumerate(TONGUES):
        for word, weight in weights_of(tongue).items():
            known.setdefault(word, []).append((at, weight))
    return known


@cache
def day_words() -> frozenset[str]:
    """The words of all languages that a day without a number is named with."""
    fields = (
        field
        for tongue in TONGUES
        for groups in (tongue.months, tongue.days)
        for field in groups.split(";")
    )
    near = (
        field for tongue in TONGUES for field in (tongue.today, tongue.tomorrow, tongue.overmorrow)
    )
    return frozenset(
        part
        for field in (*fields, *near)
        for phrase in phrases_of(field)
        for part in phrase.replace("-", " ").replace("'", " ").split()
    )
