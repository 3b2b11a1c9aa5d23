"""Runs benches and prints what they found: numbers only, so the exit status is always 0."""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import structlog

from bench import catchup, claims, hostile, judge, mutated, panel, quotes, send, stop
from bench.figures import Figure, Skipped, Tell, table

Bench = Callable[[int, Tell], Sequence[Figure]]
Scoring = Callable[[int, Tell, Path], Sequence[Figure]]

BENCHES: Mapping[str, tuple[Bench, int]] = MappingProxyType(
    {
        "send": (send.measure, 5),
        "catchup": (catchup.measure, 5),
        "stop": (stop.measure, 40),
        "claims": (claims.measure, 5),
        "panel": (panel.measure, 5),
        "mutated": (mutated.measure, 1),
        "hostile": (hostile.measure, 3),
    }
)
# These score what mailsync.classify says of labelled mail, which has to be brought along.
SCORINGS: Mapping[str, tuple[Scoring, int]] = MappingProxyType(
    {"judge": (judge.measure, 3), "quotes": (quotes.measure, 5)}
)

ALL = {**BENCHES, **SCORINGS}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benches named, or all; Ctrl-C ends with what was found so far."""
    options = _options(arguments)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    found: list[Figure] = []
    try:
        for name in options.names or ALL:
            found += _run(name, options.rounds, options.corpus)
    except KeyboardInterrupt:
        _say("interrupted")
    if found:
        print(table(found))
    return 0


def _run(name: str, rounds: int | None, corpus: Path | None) -> Sequence[Figure]:
    began = time.monotonic()
    try:
        figures = _measure(name, rounds, corpus)
    except Skipped as skipped:
        print(f"{name}: skipped: {skipped}")
        return ()
    _say(f"{name}: took {time.monotonic() - began:.0f} s")
    return figures


def _measure(name: str, rounds: int | None, corpus: Path | None) -> Sequence[Figure]:
    def tell(words: str) -> None:
        _say(f"{name}: {words}")

    if name in BENCHES:
        measure, usual = BENCHES[name]
        return measure(rounds or usual, tell)
    if corpus is None:
        raise Skipped("it needs a folder of labelled mail: --corpus DIR")
    score, usual = SCORINGS[name]
    return score(rounds or usual, tell, corpus)


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    usual = ", ".join(f"{rounds} for {name}" for name, (_, rounds) in ALL.items())
    parser = argparse.ArgumentParser(prog='make bench ARGS="…"', description=__doc__)
    parser.add_argument("names", nargs="*", metavar="bench", help=f"{', '.join(ALL)}; or all")
    parser.add_argument("--rounds", type=int, help=f"how often to measure ({usual})")
    parser.add_argument(
        "--corpus", type=Path, help=f"a folder of labelled mail, for {', '.join(SCORINGS)}"
    )
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.names if name not in ALL]:
        parser.error(f"there is no bench {', '.join(unknown)}, only {', '.join(ALL)}")
    if options.rounds is not None and options.rounds < 1:
        parser.error("--rounds is 1 or more")
    return options


if __name__ == "__main__":
    sys.exit(main())
