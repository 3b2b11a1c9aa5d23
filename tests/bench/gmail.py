"""How long the server takes to answer Google when a mail is opened, keys and headers at hand."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import Figure, Target, Tell
from panel_google import installation

_CALLS = 200  # a round
_TARGET = Target(30, "at most", "figure")


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """Median and 95th percentile of one call, checks of both tokens and the database included."""
    took: list[float] = []
    with TemporaryDirectory() as folder, installation(Path(folder)) as gmail:
        gmail.enrolled()
        sent = gmail.opening(gmail.receive(26))
        gmail.ask("message", sent)
        for number in range(rounds):
            for _ in range(_CALLS):
                began = time.perf_counter()
                answer = gmail.post("message", sent)
                took.append((time.perf_counter() - began) * 1000)
                assert answer.status_code == 200
            tell(f"round {number + 1} of {rounds}")
    took.sort()
    return (
        Figure("Gmail panel, mail opened: median", took[len(took) // 2], "ms"),
        Figure("Gmail panel, mail opened: p95", took[len(took) * 95 // 100], "ms", target=_TARGET),
    )


def main() -> None:
    """Print the figures: ``python -m bench.gmail`` with tests on the path."""
    for figure in measure(3, print):
        print(f"{figure.what}: {figure.value:.1f} {figure.unit}")


if __name__ == "__main__":
    main()
