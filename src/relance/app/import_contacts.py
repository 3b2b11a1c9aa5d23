"""Import contacts from a CSV file: the good rows go in, every other one is named by its line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from relance.app.columns import (
    COMPANY,
    EMAIL,
    FIRST_NAME,
    FULL_NAME,
    LAST_NAME,
    ZONE,
    Column,
    read_columns,
)
from relance.app.csv_records import Broken, Record, open_table
from relance.app.ports import Database, UnitOfWork
from relance.app.records import NewContact
from relance.app.write_contact import as_new
from relance.core.people import Contact
from relance.core.schedule import always
from relance.core.values import Address, UserId

BATCH = 500  # rows a transaction
MAX_ERRORS = 1_000  # told; a file with more of them is the wrong file
MAX_NAME = 500  # characters of a name, as in the API; PostgreSQL indexes at most 2,704 octets


@dataclass(frozen=True, slots=True)
class RowError:
    """What is wrong with a row. ``line`` as a text editor counts; ``column`` is its heading."""

    line: int
    column: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each row: the five kinds add up to the rows read.

    ``skipped`` rows are contacts that exist and were not to be updated. ``warnings`` concern rows
    that were imported, or (line 0) the whole file.
    """

    created: int
    updated: int
    unchanged: int
    skipped: int
    errors: tuple[RowError, ...]
    warnings: tuple[RowError, ...] = ()

    @property
    def rows(self) -> int:
        return self.created + self.updated + self.unchanged + self.skipped + len(self.errors)


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    address: Address
    new: NewContact


@dataclass(slots=True)
class _Tally:
    """Counts while the file is read."""

    counts: Counter[str] = field(default_factory=Counter)  # by what _store answers
    errors: list[RowError] = field(default_factory=list)
    warnings: list[RowError] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)  # address key -> line

    def report(self) -> ImportReport:
        return ImportReport(
            self.counts["created"],
            self.counts["updated"],
            self.counts["unchanged"],
            self.counts["skipped"],
            tuple(self.errors),
            tuple(self.warnings),
        )


def import_contacts(
    database: Database, data: bytes, owner_id: UserId, now: datetime, *, update: bool = True
) -> ImportReport:
    """Import ``data``, in batches of a transaction each. ``update``: fill in what exists already.

    An empty cell never empties a field. Raises Refused for a file that is none: empty_file,
    bad_encoding, no_email_column, duplicate_column, unreadable_header; a bad row is only reported.
    """
    table = open_table(data)
    columns = read_columns(table.headings)
    tally = _Tally()
    if table.note:
        tally.warnings.append(RowError(0, "", table.note))
    rows = _rows(table.rows, columns, owner_id, tally)
    while batch := list(islice(rows, BATCH)):
        with database.begin() as uow:
            outcomes = [_store(uow, row, update, now) for row in batch]
        for row, outcome in zip(batch, outcomes, strict=True):
            _count(tally, row, outcome)
    return tally.report()


def _rows(
    found: Iterable[Record | Broken], columns: tuple[Column, ...], owner_id: UserId, tally: _Tally
) -> Iterator[_Row]:
    """The rows that can be imported; the others go into the tally."""
    for record in found:
        if len(tally.errors) >= MAX_ERRORS:
            tally.warnings.append(
                RowError(record.line, "", f"Reading stopped here, after {MAX_ERRORS} errors.")
            )
            return
        row = _row(record, columns, owner_id, tally.seen)
        if isinstance(row, RowError):
            tally.errors.append(row)
            continue
        tally.seen[row.address.key] = row.line
        yield row


def _row(
    record: Record | Broken, columns: tuple[Column, ...], owner_id: UserId, seen: dict[str, int]
) -> _Row | RowError:
    if isinstance(record, Broken):
        return RowError(record.line, "", record.sentence)
    cells = record.cells
    if len(cells) > len(columns) and any(cells[len(columns) :]):
        words = f"This row has {len(cells)} cells, but the first line names {len(columns)}."
        return RowError(record.line, "", words)
    named = {column.target: cell for column, cell in zip(columns, cells, strict=False)}
    heading = {column.target: column.heading for column in columns}
    address = Address.parse(named.get(EMAIL, ""))
    if address is None:
        return RowError(record.line, heading[EMAIL], _about_email(named.get(EMAIL, "")))
    if address.key in seen:
        words = f"The same address stands on line {seen[address.key]}."
        return RowError(record.line, heading[EMAIL], words)
    for target in (FIRST_NAME, LAST_NAME, FULL_NAME, COMPANY):
        if len(named.get(target, "")) > MAX_NAME:
            words = f"It has more than {MAX_NAME} characters."
            return RowError(record.line, heading[target], words)
    if trouble := _zone_trouble(named.get(ZONE, "")):
        return RowError(record.line, heading[ZONE], trouble)
    properties = {c.target: named.get(c.target, "") for c in columns if c.is_property}
    return _Row(record.line, address, _contact(named, properties, owner_id))


def _contact(named: dict[str, str], properties: dict[str, str], owner_id: UserId) -> NewContact:
    first, last = named.get(FIRST_NAME, ""), named.get(LAST_NAME, "")
    if not (first or last):
        first, _, last = named.get(FULL_NAME, "").rpartition(" ")
        first, last = (first, last) if first else (last, "")
    return NewContact(
        email=named[EMAIL],
        first_name=first,
        last_name=last,
        company=named.get(COMPANY, ""),
        zone=named.get(ZONE, ""),
        properties={name: value for name, value in properties.items() if value},
        owner_id=owner_id,
    )


def _store(uow: UnitOfWork, row: _Row, update: bool, now: datetime) -> str:
    """Write one row: "created", "updated", "unchanged", "skipped" or "lookalike"."""
    existing = uow.contacts.by_address(row.address.key)
    if existing is None:
        uow.contacts.add(row.new, now)
        return "created"
    if not row.new.email.isascii():
        return "lookalike"
    if not update:
        return "skipped"
    merged = _merged(existing, row.new)
    if merged == as_new(existing):
        return "unchanged"
    uow.contacts.update(existing.id, merged)
    return "updated"


def _count(tally: _Tally, row: _Row, outcome: str) -> None:
    if outcome == "lookalike":
        # "K" may be the Kelvin sign: receivers fold it, people who look at it do not see it.
        words = "This address is written with letters that look like those of a known one."
        tally.errors.append(RowError(row.line, EMAIL, words))
        return
    tally.counts[outcome] += 1
    if outcome == "created" and not row.new.email.isascii():
        words = "This address holds letters outside a–z; make sure that it is no look-alike."
        tally.warnings.append(RowError(row.line, EMAIL, words))


def _merged(existing: Contact, new: NewContact) -> NewContact:
    old = as_new(existing)
    return replace(
        old,
        first_name=new.first_name or old.first_name,
        last_name=new.last_name or old.last_name,
        company=new.company or old.company,
        zone=new.zone or old.zone,
        properties=dict(old.properties) | dict(new.properties),
    )


def _about_email(text: str) -> str:
    if not text:
        return "There is no email address in this row."
    return f"“{text[:80]}” is not an email address."


def _zone_trouble(zone: str) -> str:
    if not zone:
        return ""
    try:
        always(zone)
    except ValueError as error:
        return f"{error}."
    return ""
