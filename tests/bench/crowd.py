"""Fills an office's SQLite file with copies of its one enrollment, as fast as SQLite can."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from bench.figures import Tell

BATCH = 100_000  # rows of a table in one statement

# Padded, so that each index grows at its end. {n} is the row's number, {box} its mailbox.
_NAME = "printf('anna.%08d@firm.example', {n})"
_CHANGED: Mapping[str, Mapping[str, str]] = {
    "contacts": {"id": "{n}", "email": _NAME},
    "contact_addresses": {"key": _NAME, "contact_id": "{n}", "alias_key": _NAME},
    "enrollments": {"id": "{n}", "contact_id": "{n}", "mailbox_id": "{box}"},
    "dispatches": {
        "id": "printf('%032d', {n})",
        "enrollment_id": "{n}",
        "mailbox_id": "{box}",
        "message_id": "printf('%032d@firm.example', {n})",
        "due_at": "due_at + {n}",
    },
    "receipts": {"id": "{n}", "enrollment_id": "{n}", "contact_id": "{n}"},
}


def address(number: int) -> str:
    """The address of the contact with this number."""
    return f"anna.{number:08d}@firm.example"


def fill(path: Path, first: int, last: int, boxes: tuple[int, int], tell: Tell) -> None:
    """Copy the file's first enrollment to the numbers ``first`` to ``last``.

    The copies are shared out among the mailboxes from ``boxes[0]`` to ``boxes[1]``.
    """
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        for begin in range(first, last + 1, BATCH):
            end = min(begin + BATCH - 1, last)
            for table, changed in _CHANGED.items():
                _copy(connection, table, changed, begin, end, boxes)
            connection.commit()
            tell(f"{end:,} of {last:,} enrollments")
        connection.execute("ANALYZE")
    connection.close()


def _copy(
    connection: sqlite3.Connection,
    table: str,
    changed: Mapping[str, str],
    begin: int,
    end: int,
    boxes: tuple[int, int],
) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    box = f"{boxes[0]} + n % {boxes[1] - boxes[0] + 1}"
    values = [changed.get(name, f'"{name}"').format(n="n", box=box) for name in columns]
    named = ", ".join(f'"{name}"' for name in columns)
    connection.execute(
        f"WITH RECURSIVE numbers(n) AS (SELECT ? UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)"
        f" INSERT INTO {table} ({named}) SELECT {', '.join(values)}"
        f" FROM numbers, (SELECT * FROM {table} LIMIT 1)",
        (begin, end),
    )
