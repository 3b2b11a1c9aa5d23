"""The summary table as a CSV file that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
from datetime import datetime
from io import StringIO

from relance.app.summary import Line

COLUMNS = (
    *("contact", "email", "company", "enrolled_at", "enrolled_by", "last_step", "steps"),
    *("status", "reason", "next_step_at", "time_zone"),
)

# What makes a spreadsheet compute a cell (OWASP, CSV injection), also behind a tab or line end.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_csv(lines: tuple[Line, ...]) -> bytes:
    """UTF-8 with a byte order mark, by which spreadsheets know it."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for line in lines:
        writer.writerow([harmless(cell) for cell in _cells(line)])
    return text.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """The cell with an apostrophe before anything that would be computed."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def _cells(line: Line) -> tuple[str, ...]:
    row = line.row
    return (
        row.contact_name,
        row.contact_email,
        row.company,
        _instant(row.enrolled_at),
        row.enrolled_by,
        str(row.last_step),
        str(row.steps),
        str(line.standing.status),
        line.standing.reason,
        _instant(row.due_at),
        row.zone,
    )


def _instant(at: datetime | None) -> str:
    return at.isoformat() if at else ""
