"""Throws bytes at the judge, guided by which lines they reach; ends at the first broken promise."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["mailsync.classify"]):
    from mailsync.classify import classify, parse_headers
    from relance.cli.verdict_line import verdict_line

SAMPLES = Path(__file__).parent.parent / "samples"
_SLOWEST = (
    10  # seconds for one mail, instrumented and on a busy machine; libFuzzer counts whole ones
)


def judge(raw: bytes) -> None:
    """Whatever the bytes are: a verdict, the same again, that can be printed on one line."""
    verdict = classify(raw)
    line = verdict_line("x", verdict)
    if "\n" in line or verdict != classify(raw):
        raise AssertionError(f"unstable or not on one line: {line[:200]}")
    parse_headers(raw)


def main() -> None:
    """``python -m fuzz SECONDS``; what breaks it is written to ``.make/fuzz-*``."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    with tempfile.TemporaryDirectory(prefix="relance-fuzz-") as grown:
        limits = [f"-max_total_time={seconds}", f"-timeout={_SLOWEST}", "-rss_limit_mb=1024"]
        quiet = ["-max_len=65536", "-print_final_stats=0", "-verbosity=0"]
        options = [*limits, *quiet, "-artifact_prefix=.make/fuzz-"]
        atheris.Setup([sys.argv[0], *options, grown, str(SAMPLES)], judge)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
