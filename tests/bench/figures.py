"""What a bench finds: named figures, some beside a peer and a target."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

Tell = Callable[[str], None]


class Skipped(Exception):
    """The bench cannot be run here; the words say what is missing."""


@dataclass(frozen=True, slots=True)
class Target:
    """A bound: ``of`` the ratio to the peer, or of the figure itself."""

    bound: float
    sense: Literal["at least", "at most"]
    of: Literal["ratio", "figure"] = "ratio"

    def met_by(self, figure: Figure) -> bool:
        """Whether the figure keeps it; a ratio that was not measured does not."""
        value = figure.ratio if self.of == "ratio" else figure.value
        if value is None:
            return False
        return value >= self.bound if self.sense == "at least" else value <= self.bound


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. ``ratio`` is figure to peer, the median of the rounds' pairs."""

    what: str
    value: float
    unit: str
    peer: float | None = None
    peer_name: str = ""
    ratio: float | None = None
    target: Target | None = None


_HEADS = ("what", "figure", "floor or peer", "ratio", "target", "")


def table(figures: Sequence[Figure]) -> str:
    """The report as text, one line a figure."""
    rows = [_HEADS, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def _row(figure: Figure) -> tuple[str, ...]:
    peer = "" if figure.peer is None else f"{_number(figure.peer)} {figure.unit}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    return (
        figure.what,
        f"{_number(figure.value)} {figure.unit}",
        f"{peer} ({figure.peer_name})" if figure.peer_name else peer,
        ratio,
        *_verdict(figure),
    )


def _verdict(figure: Figure) -> tuple[str, str]:
    target = figure.target
    if target is None:
        return "", ""
    unit = "" if target.of == "ratio" else f" {figure.unit}"
    sign = "≥" if target.sense == "at least" else "≤"
    return f"{sign} {target.bound:g}{unit}", "met" if target.met_by(figure) else "MISSED"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
