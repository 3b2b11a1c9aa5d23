"""Labelled mail: messages in a folder, and what each of them is."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Skipped

_STATUS = re.compile(r"([245])\.\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One message. ``status_class`` is "4", "5", or "" where none or several are expected."""

    path: Path
    kind: str
    recipients: frozenset[str]
    status_class: str


def labelled(corpus: Path) -> list[Labelled]:
    """The messages of ``corpus`` that ``manifest.csv`` gives a kind; its columns are path (below
    the folder), kind, exp_recipients and exp_status, both with ``;`` between values.
    """
    manifest = corpus / "manifest.csv"
    if not manifest.is_file():
        raise Skipped(f"there is no {manifest}")
    with manifest.open(newline="", encoding="utf-8") as table:
        return [_row(corpus, row) for row in csv.DictReader(table) if row.get("kind")]


def _row(corpus: Path, row: dict[str, str]) -> Labelled:
    classes = set(_STATUS.findall(row.get("exp_status", "")))
    return Labelled(
        corpus / row["path"],
        row["kind"],
        frozenset(map(str.lower, re.findall(r"[^;\s]+@[^;\s]+", row.get("exp_recipients", "")))),
        classes.pop() if len(classes) == 1 else "",
    )
