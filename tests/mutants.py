"""Mail that was damaged on its way: samples with bytes changed, cut, doubled and spliced."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

SAMPLES = Path(__file__).parent / "samples"
_SHARDS = (b"\r", b"\n\n", b"\x00", b"=?utf-8?b?", b"<", b"\xff", b"\n--", b"Content-Type: ")


def mutants(number: int, seed: int) -> Iterator[bytes]:
    """The same ones for the same ``seed``."""
    source = random.Random(seed)
    seeds = [path.read_bytes() for path in sorted(SAMPLES.glob("*.eml"))]
    for _ in range(number):
        yield _mutant(source, seeds)


def _mutant(source: random.Random, seeds: list[bytes]) -> bytes:
    raw = bytearray(source.choice(seeds))
    for _ in range(source.randint(1, 6)):
        start = source.randrange(len(raw) + 1)
        end = min(len(raw), start + source.randint(1, 60))
        match source.randrange(5):
            case 0:
                raw[start:end] = source.randbytes(end - start)
            case 1:
                del raw[start:end]
            case 2:
                raw[start:start] = raw[start:end] * source.randint(1, 30)
            case 3:
                raw[start:start] = source.choice(seeds)[:400]
            case _:
                raw[start:start] = source.choice(_SHARDS)
    return bytes(raw)
