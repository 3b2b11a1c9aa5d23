"""Imports of contacts from CSV files."""

from __future__ import annotations

from relance.app.import_contacts import RowError, import_contacts
from relance.web.api.operation import Call, Operation
from relance.web.texts import Model


class ImportQuery(Model):
    """``update``: fill in contacts that exist, else they are left alone."""

    update: bool = True


class RowProblem(Model):
    """What is wrong with a row, by the number of its line (0: the whole file)."""

    line: int
    column: str
    sentence: str


class ImportOut(Model):
    """What became of each row; the kinds add up to ``rows``."""

    rows: int
    created: int
    updated: int
    unchanged: int
    skipped: int
    errors: list[RowProblem]
    warnings: list[RowProblem]


def shown(rows: tuple[RowError, ...]) -> list[RowProblem]:
    """What is wrong with rows, as JSON."""
    return [RowProblem(line=row.line, column=row.column, sentence=row.sentence) for row in rows]


def create(call: Call, upload: bytes, query: ImportQuery) -> ImportOut:
    """Import contacts from a CSV file; bad rows are named, good ones go in."""
    database = call.services.database
    report = import_contacts(database, upload, call.user.id, call.now, update=query.update)
    return ImportOut(
        rows=report.rows,
        created=report.created,
        updated=report.updated,
        unchanged=report.unchanged,
        skipped=report.skipped,
        errors=shown(report.errors),
        warnings=shown(report.warnings),
    )


OPERATIONS = (Operation("POST", "/contacts/import", create, "write"),)
