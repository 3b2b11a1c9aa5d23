"""Ten thousand damaged mails through the judge: what it costs at worst, and whether it holds."""

from __future__ import annotations

import resource
import time
from collections.abc import Sequence

from bench.figures import Figure, Target, Tell
from bench.rounds import percentile
from mailsync.classify import classify
from mutants import mutants

MUTANTS = 10_000  # a round
_WARM_UP = 500
_P99 = Target(50.0, "at most", "figure")
_MAX = Target(500.0, "at most", "figure")
_GROWTH = Target(64.0, "at most", "figure")
_NONE = Target(0.0, "at most", "figure")


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """CPU milliseconds of one verdict, memory that was never given back, and exceptions."""
    for raw in mutants(_WARM_UP, seed=0):
        classify(raw)
    before = _peak_mib()
    spent: list[float] = []
    raised = 0
    for number in range(rounds):
        tell(f"round {number + 1} of {rounds}: {MUTANTS} mails")
        for raw in mutants(MUTANTS, seed=number + 1):
            began = time.process_time()
            try:
                classify(raw)
            except Exception as error:  # noqa: BLE001  # the figure is how many there are
                tell(f"raised {error!r}")
                raised += 1
            spent.append((time.process_time() - began) * 1e3)
    return [
        Figure("mutated: exceptions", raised, f"of {len(spent)}", target=_NONE),
        Figure("mutated: verdict, 99th percentile", percentile(spent, 0.99), "ms", target=_P99),
        Figure("mutated: verdict, worst", max(spent), "ms", target=_MAX),
        Figure("mutated: growth of memory", _peak_mib() - before, "MiB", target=_GROWTH),
    ]


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
