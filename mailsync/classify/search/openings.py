"""Finds which of many phrases a line begins with, at the cost of one look-up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

_STEM = 3  # characters; shorter phrases are not possible

T = TypeVar("T")


class Openings(Generic[T]):
    """Phrases in lower case of three characters or more, each with what it stands for."""

    def __init__(self, meanings: Mapping[T, Iterable[str]]) -> None:
        self._by_stem: dict[str, list[tuple[str, T]]] = {}
        for meaning, phrases in meanings.items():
            for phrase in phrases:
                self._by_stem.setdefault(phrase[:_STEM], []).append((phrase, meaning))

    @property
    def stems(self) -> frozenset[str]:
        """What a line begins with, ``line[:3]``, if it begins with one of the phrases."""
        return frozenset(self._by_stem)

    def of(self, line: str) -> T | None:
        """What the first phrase stands for that ``line`` (lower case) begins with."""
        for phrase, meaning in self._by_stem.get(line[:_STEM], ()):
            if line.startswith(phrase):
                return meaning
        return None
