"""What other bounce parsers find in the same files: flufl.bounce (PyPI) and Sisimai (Debian)."""

from __future__ import annotations

import email
import json
import logging
import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

_SISIMAI = """
use Sisimai; use JSON::PP; binmode(STDOUT, ':raw');
while (my $path = <STDIN>) {
    chomp $path;
    my $found = eval { Sisimai->make($path) } || [];
    print JSON::PP::encode_json([map { ["".$_->recipient->address, "".$_->deliverystatus,
        "".$_->reason] } @$found]), "\\n";
}
"""
_NO_BOUNCE = ("feedback", "vacation")  # reasons of Sisimai for mail that is none


@dataclass(frozen=True, slots=True)
class Found:
    """What a parser says of one file. ``status_class`` is "4", "5" or ""."""

    is_bounce: bool
    recipients: frozenset[str] = frozenset()
    status_class: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """One pass over all files: what was found in each, and the CPU seconds it took."""

    found: Sequence[Found]
    seconds: float


Parser = Callable[[Sequence[Path]], Run]


def parsers() -> dict[str, Parser]:
    """Those that are installed here."""
    found: dict[str, Parser] = {}
    try:
        from flufl.bounce import all_failures  # optional: a peer, not a part of relance
    except ImportError:
        pass
    else:
        found["flufl.bounce"] = lambda paths: _flufl(paths, all_failures)
    if _has_sisimai():
        found["sisimai"] = _sisimai
    return found


def _flufl(paths: Sequence[Path], all_failures: Callable[..., tuple[set[bytes], ...]]) -> Run:
    logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)  # a traceback a message costs time
    began = time.process_time()
    found = []
    for path in paths:
        try:
            passing, lasting = all_failures(email.message_from_bytes(path.read_bytes()))
        except (IndexError, AttributeError, TypeError, ValueError):  # as it does on some mail
            found.append(Found(False))
            continue
        addresses = frozenset(one.decode("utf-8", "replace").lower() for one in passing | lasting)
        found.append(Found(bool(addresses), addresses, "5" if lasting else "4" if passing else ""))
    return Run(found, time.process_time() - began)


def _has_sisimai() -> bool:
    perl = shutil.which("perl")
    if perl is None:
        return False
    return not subprocess.run([perl, "-MSisimai", "-e", "1"], capture_output=True).returncode


def _sisimai(paths: Sequence[Path]) -> Run:
    start_up = _perl([])[1]
    lines, seconds = _perl(paths)
    return Run([_from_sisimai(json.loads(line)) for line in lines], seconds - start_up)


def _perl(paths: Sequence[Path]) -> tuple[list[bytes], float]:
    before = _children()
    done = subprocess.run(
        ["perl", "-e", _SISIMAI],
        input="".join(f"{path}\n" for path in paths).encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return done.stdout.splitlines(), _children() - before


def _from_sisimai(records: Sequence[tuple[str, str, str]]) -> Found:
    bounces = [record for record in records if record[2] not in _NO_BOUNCE]
    classes = {status[:1] for _, status, _ in bounces}
    return Found(
        bool(bounces),
        frozenset(address.lower() for address, _, _ in bounces),
        classes.pop() if len(classes) == 1 else "",
    )


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
