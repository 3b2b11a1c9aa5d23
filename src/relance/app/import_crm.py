"""Import companies, deals and tickets from a CSV file, with the contacts they belong to (R97)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from relance.app.columns import normalised
from relance.app.crm import create_record
from relance.app.csv_records import Broken, Record, open_table
from relance.app.import_contacts import BATCH, MAX_ERRORS, MAX_NAME, RowError
from relance.app.ports import Database, UnitOfWork
from relance.core.crm import CrmRecord, RecordKind
from relance.core.errors import Refused
from relance.core.values import Address

KIND, NAME, EXTERNAL_ID, EMAIL = "kind", "name", "id", "email"
_HEADINGS = {
    KIND: frozenset({"kind", "type", "record_type", "object", "object_type"}),
    NAME: frozenset({"name", "title", "record_name", "deal_name", "ticket_name", "company_name"}),
    EXTERNAL_ID: frozenset({"id", "record_id", "external_id", "deal_id", "ticket_id"}),
    EMAIL: frozenset({"email", "contact", "contact_email", "e_mail", "associated_contact"}),
}
_SPELLINGS = {
    **{one.value: one for one in RecordKind},
    **{f"{one.value}s": one for one in (RecordKind.DEAL, RecordKind.TICKET)},
    **dict.fromkeys(("companies", "account", "organization"), RecordKind.COMPANY),
}


@dataclass(frozen=True, slots=True)
class RecordsReport:
    """What became of each row: ``created`` a record, ``associated`` a contact with a known one,

    or left things as they were (``unchanged``), or is in ``errors``.
    """

    created: int
    associated: int
    unchanged: int
    errors: tuple[RowError, ...]
    warnings: tuple[RowError, ...] = ()

    @property
    def rows(self) -> int:
        return self.created + self.associated + self.unchanged + len(self.errors)


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    kind: RecordKind
    name: str
    external_id: str
    email: str


@dataclass(slots=True)
class _Tally:
    counts: Counter[str] = field(default_factory=Counter)
    errors: list[RowError] = field(default_factory=list)
    warnings: list[RowError] = field(default_factory=list)


def import_crm(database: Database, data: bytes, kind: RecordKind, now: datetime) -> RecordsReport:
    """Import ``data``; rows without a kind of their own are of ``kind``.

    A row names a record by its id, or by its name where it has none, and at most one contact by
    email: a record with several contacts stands on several rows. Raises Refused for a file that is
    none: empty_file, bad_encoding, no_name_column, duplicate_column, unreadable_header.
    """
    table = open_table(data)
    places = _places(table.headings)
    tally = _Tally()
    if table.note:
        tally.warnings.append(RowError(0, "", table.note))
    rows = _rows(table.rows, places, kind, tally)
    while batch := list(islice(rows, BATCH)):
        with database.begin() as uow:
            outcomes = [_store(uow, row, now) for row in batch]
        for outcome in outcomes:
            if isinstance(outcome, RowError):
                tally.errors.append(outcome)
            else:
                tally.counts[outcome] += 1
    return RecordsReport(
        tally.counts["created"],
        tally.counts["associated"],
        tally.counts["unchanged"],
        tuple(sorted(tally.errors, key=lambda error: error.line)),
        tuple(tally.warnings),
    )


def _places(headings: tuple[str, ...]) -> dict[str, int]:
    """Which column holds what. Raises Refused: no_name_column, duplicate_column."""
    places: dict[str, int] = {}
    for place, heading in enumerate(headings):
        wanted = normalised(heading)
        name = next((one for one, names in _HEADINGS.items() if wanted in names), None)
        if name in places:
            words = f"Two columns hold the {name}: column {place + 1} is the second."
            raise Refused("duplicate_column", words, "Remove or rename one of them.")
        if name:
            places[name] = place
    if NAME not in places:
        raise Refused(
            "no_name_column",
            "No column of the first line is called “name”.",
            "Put a first line with headings on top: name, and kind, id and email if you have them.",
        )
    return places


def _rows(
    found: Iterator[Record | Broken], places: dict[str, int], kind: RecordKind, tally: _Tally
) -> Iterator[_Row]:
    for record in found:
        if len(tally.errors) >= MAX_ERRORS:
            words = f"Reading stopped here, after {MAX_ERRORS} errors."
            tally.warnings.append(RowError(record.line, "", words))
            return
        row = _row(record, places, kind)
        if isinstance(row, RowError):
            tally.errors.append(row)
        else:
            yield row


def _row(record: Record | Broken, places: dict[str, int], kind: RecordKind) -> _Row | RowError:
    if isinstance(record, Broken):
        return RowError(record.line, "", record.sentence)

    def cell(name: str) -> str:
        place = places.get(name, len(record.cells))
        return record.cells[place].strip() if place < len(record.cells) else ""

    told = _SPELLINGS.get(cell(KIND).lower())
    if cell(KIND) and told is None:
        words = f"“{cell(KIND)[:40]}” is none of company, deal and ticket."
        return RowError(record.line, KIND, words)
    own = told or kind
    if not cell(NAME):
        return RowError(record.line, NAME, "There is no name in this row.")
    for column in (NAME, EXTERNAL_ID):
        if len(cell(column)) > MAX_NAME:
            return RowError(record.line, column, f"It has more than {MAX_NAME} characters.")
    if cell(EMAIL) and Address.parse(cell(EMAIL)) is None:
        return RowError(record.line, EMAIL, f"“{cell(EMAIL)[:80]}” is not an email address.")
    external = "" if own is RecordKind.COMPANY else cell(EXTERNAL_ID)
    return _Row(record.line, own, cell(NAME), external, cell(EMAIL))


def _store(uow: UnitOfWork, row: _Row, now: datetime) -> str | RowError:
    address = Address.parse(row.email)
    contact = uow.contacts.by_address(address.key) if address else None
    if row.email and contact is None:
        return RowError(row.line, EMAIL, f"No contact has the address {row.email[:80]}.")
    known = _known(uow, row)
    found = known or create_record(uow, row.kind, row.name, row.external_id, now)
    joined = contact is not None and uow.crm.associate(row.kind, found.id, contact.id)
    if known is None:
        return "created"
    return "associated" if joined else "unchanged"


def _known(uow: UnitOfWork, row: _Row) -> CrmRecord | None:
    if row.external_id:
        return uow.crm.by_external_id(row.kind, row.external_id)
    return uow.crm.by_name(row.kind, row.name)
