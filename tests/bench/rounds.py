"""Contenders measured in turns, so that whatever else the machine does meets all of them alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median

from bench.figures import Tell

Contender = Callable[[], float]


def interleaved(
    contenders: Mapping[str, Contender], rounds: int, unit: str, tell: Tell
) -> dict[str, list[float]]:
    """What each contender measured, round by round; another one begins each round."""
    names = list(contenders)
    found: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            value = contenders[name]()
            found[name].append(value)
            tell(f"round {number + 1} of {rounds}: {name} {value:,.3g} {unit}")
    return found


def ratio(values: Sequence[float], peers: Sequence[float]) -> float:
    """The median of the ratios of values that were measured in the same round."""
    return median(value / peer for value, peer in zip(values, peers, strict=True))


def percentile(values: Sequence[float], share: float) -> float:
    """The least value that at least ``share`` (0 to 1) of all values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 1).__int__() - 1)]
