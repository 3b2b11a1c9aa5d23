"""Whether an address in an ask to be left alone is taken out, too, or is one to write to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

STAND_IN = "xaddressx"  # what stands for it in a sentence, so that none of its words counts
# With the commas or brackets around it, which part it from the noun that it explains.
_ADDRESS = re.compile(r"[,(]?\s{0,2}[\w.+-]+@[\w-]+(?:\.[\w-]+)+[,)]?")
_REACH = 5  # words between what is taken out and the address that goes with it
# "And", "as well as", "or": in the order of the lexica, as the "a" of one is "to" in another.
_AND = tuple(
    frozenset(words.split())
    for words in (
        "and or as well plus also both", "und sowie oder auch plus", "en alsook of evenals ook",
        "et ainsi que ou aussi", "y e o ni también", "e ed nonché o anche", "e ou como também",
        "och samt eller även plus", "og samt eller også pluss", "og samt eller også plus",
        "ja sekä tai myös", "i oraz także lub ani", "a i ani nebo také také též",
    )
)  # fmt: skip


def masked(sentence: str) -> str:
    """The sentence with one word in place of each address."""
    return _ADDRESS.sub(f" {STAND_IN} ", sentence) if "@" in sentence else sentence


def all_taken_out(
    text: str, language: int, within: tuple[int, int], taken: Sequence[int], turns: Iterable[int]
) -> bool:
    """Whether every address in this ``joined`` text goes with what is taken out.

    It stands between the act and the list of which it is taken (``within``, counted in words), or
    an "and" ties it to one of the words ``taken``; nothing in ``turns`` comes between the act and
    it, such as a verb by which something else is to be done.
    """
    words = text.split()
    places = [at for at, word in enumerate(words) if word == STAND_IN]
    bounds = tuple(turns)
    return all(_goes_along(at, words, language, within, taken, bounds) for at in places)


def _goes_along(
    at: int, words: list[str], language: int, within: tuple[int, int],
    taken: Sequence[int], turns: tuple[int, ...],
) -> bool:  # fmt: skip
    first, last = within
    if any(first < turn < at for turn in turns):
        return False
    if at < last:
        return first < at
    for place in (*taken, last):
        between = words[place + 1 : at]
        if 0 < at - place <= _REACH and not _AND[language].isdisjoint(between):
            return True
    return False
