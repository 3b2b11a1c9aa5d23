"""Sorts of words: what a lexicon parts its words into."""

from __future__ import annotations

from enum import Enum


class Sort(Enum):
    """An enumeration whose members are looked up in sets and dictionaries at every turn.

    They hash as themselves: Enum hashes their names, by a call of Python for each look.
    """

    __hash__ = object.__hash__
