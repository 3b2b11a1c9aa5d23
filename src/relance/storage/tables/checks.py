"""The conditions that several tables check."""

from __future__ import annotations

from collections.abc import Iterable


def one_of(column: str, names: Iterable[str]) -> str:
    """SQL that allows only ``names``, which are identifiers of ours and need no escaping."""
    return f"{column} IN ({', '.join(repr(str(name)) for name in names)})"
