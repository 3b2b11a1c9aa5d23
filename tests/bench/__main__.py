"""Runs benches and prints what they found: numbers only, so the exit status is always 0."""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import structlog

from bench import catchup, claims, send, stop
from bench.figures import Figure, Skipped, Tell, table

Bench = Callable[[int, Tell], Sequence[Figure]]

BENCHES: Mapping[str, tuple[Bench, int]] = MappingProxyType(
    {
        "send": (send.measure, 5),
        "catchup": (catchup.measure, 5),
        "stop": (stop.measure, 40),
        "claims": (claims.measure, 5),
    }
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benches named, or all; Ctrl-C ends with what was found so far."""
    options = _options(arguments)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    found: list[Figure] = []
    try:
        for name in options.names or BENCHES:
            found += _run(name, options.rounds)
    except KeyboardInterrupt:
        _say("interrupted")
    if found:
        print(table(found))
    return 0


def _run(name: str, rounds: int | None) -> Sequence[Figure]:
    measure, usual = BENCHES[name]
    began = time.monotonic()
    try:
        figures = measure(rounds or usual, lambda words: _say(f"{name}: {words}"))
    except Skipped as skipped:
        print(f"{name}: skipped: {skipped}")
        return ()
    _say(f"{name}: took {time.monotonic() - began:.0f} s")
    return figures


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    usual = ", ".join(f"{rounds} for {name}" for name, (_, rounds) in BENCHES.items())
    parser = argparse.ArgumentParser(prog='make bench ARGS="…"', description=__doc__)
    parser.add_argument("names", nargs="*", metavar="bench", help=f"{', '.join(BENCHES)}; or all")
    parser.add_argument("--rounds", type=int, help=f"how often to measure ({usual})")
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.names if name not in BENCHES]:
        parser.error(f"there is no bench {', '.join(unknown)}, only {', '.join(BENCHES)}")
    if options.rounds is not None and options.rounds < 1:
        parser.error("--rounds is 1 or more")
    return options


if __name__ == "__main__":
    sys.exit(main())
