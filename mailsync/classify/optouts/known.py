"""Asks in known words: an act and its object, near each other in one sentence."""

from __future__ import annotations

from collections.abc import Iterable

from mailsync.classify.optouts.commands import MARKS
from mailsync.classify.optouts.leaving import Ask


def bare_all(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases without punctuation, as the sentences are that they are looked for in."""
    bare = (" ".join(p.translate(MARKS).split()) + p[len(p.rstrip()) :] for p in phrases)
    return tuple(bare)


def searchable(phrase: str) -> str:
    """The phrase as a text is first searched for it."""
    return phrase.removesuffix("$").strip()


class Looked:
    """An ask without punctuation, as the sentences are, and the words without which it is none."""

    def __init__(self, ask: Ask) -> None:
        self.acts, self.objects, self.gap = bare_all(ask[0]), bare_all(ask[1]), ask[2]
        self.needs_act = frozenset(map(searchable, ask[0]))
        self.needs_object = frozenset(map(searchable, ask[1]))

    def has_object(self, objects: frozenset[str]) -> bool:
        """Whether its object stands somewhere in the mail, or it needs none."""
        return "" in self.needs_object or not self.needs_object.isdisjoint(objects)

    def is_near(self, sentence: str) -> bool:
        """Whether the sentence says the act with its object at most the gap away, either side."""
        objects, gap = self.objects, self.gap
        for act in self.acts:
            start = sentence.find(f" {act}")
            while start >= 0:
                end = start + len(act) + 1
                before = sentence[max(0, start - gap - 40) : start + 1]
                after = sentence[end - (act[-1:] == " ") : end + gap + 60]
                if _follows(after, objects, gap) or _precedes(before, objects, gap):
                    return True
                start = sentence.find(f" {act}", end)
        return False


class Family:
    """Asks of one sort, found by the acts that a mail names."""

    def __init__(self, asks: Iterable[Ask]) -> None:
        self._by_act: dict[str, list[Looked]] = {}
        for ask in map(Looked, asks):
            for act in ask.needs_act:
                self._by_act.setdefault(act, []).append(ask)

    def possible(self, acts: Iterable[str], objects: frozenset[str]) -> tuple[Looked, ...]:
        """Those of which both the act and the object stand somewhere in the mail."""
        named = dict.fromkeys(ask for act in acts for ask in self._by_act.get(act, ()))
        return tuple([ask for ask in named if ask.has_object(objects)])


def _follows(text: str, objects: tuple[str, ...], gap: int) -> bool:
    # The rest of the act's own word does not count: "delet|ing".
    rest = text.find(" ")
    return any(0 <= text.find(f" {name}") <= rest + gap for name in objects) if rest >= 0 else False


def _precedes(text: str, objects: tuple[str, ...], gap: int) -> bool:
    for name in objects:
        at = text.rfind(f" {name}") if name else -1
        if at >= 0 and len(text) - (at + 1 + len(name)) <= gap:
            return True
    return False
