"""Companies, deals and tickets, and the contacts associated with them."""

from __future__ import annotations

from relance.app.crm import (
    MOST_CONTACTS,
    associate,
    create_record,
    delete_record,
    rename_record,
)
from relance.app.import_crm import import_crm
from relance.app.ports import UnitOfWork
from relance.core.crm import CrmRecord, RecordKind
from relance.core.values import ContactId
from relance.web.api.imports import RowProblem
from relance.web.api.imports import shown as shown_rows
from relance.web.api.operation import Call, Operation
from relance.web.api.paging import Paging
from relance.web.texts import Id, Line, Model, Name


class RecordIn(Model):
    """A record to be created. ``external_id``: what another system calls it; not for companies."""

    kind: RecordKind
    name: Name
    external_id: Line = ""
    contact_ids: tuple[Id, ...] = ()


class RecordName(Model):
    """What a record is to be called."""

    name: Name


class KindQuery(Model):
    """Which kind of record the number is of."""

    kind: RecordKind


class RecordQuery(Paging):
    """Which kind of record to list, and words of its name."""

    kind: RecordKind
    search: Line = ""


class RecordOut(Model):
    """A record. ``contact_ids``: the associated contacts, by last name, the first 200."""

    id: int
    kind: RecordKind
    name: str
    external_id: str
    contacts: int
    contact_ids: list[int]


class RecordLine(Model):
    """A record in a list; ``contacts`` counts the associated ones."""

    id: int
    kind: RecordKind
    name: str
    external_id: str
    contacts: int


class RecordList(Model):
    """A page of records; ``total`` counts all that fit."""

    items: list[RecordLine]
    total: int
    limit: int
    offset: int


class RecordImport(Model):
    """What became of each row; the kinds add up to ``rows``."""

    rows: int
    created: int
    associated: int
    unchanged: int
    errors: list[RowProblem]
    warnings: list[RowProblem]


def index(call: Call, query: RecordQuery) -> RecordList:
    """List the records of a kind, or search them by name."""
    with call.services.database.read() as uow:
        found = uow.crm.find(query.kind, query.search, query.limit, query.offset)
        return RecordList(
            items=[_line(one) for one in found],
            total=uow.crm.count(query.kind, query.search),
            limit=query.limit,
            offset=query.offset,
        )


def create(call: Call, body: RecordIn) -> RecordOut:
    """Create a company, a deal or a ticket, with its contacts."""
    with call.services.database.begin() as uow:
        made = create_record(uow, body.kind, body.name, body.external_id, call.now)
        for contact_id in body.contact_ids:
            associate(uow, body.kind, made.id, ContactId(contact_id))
        return _shown(uow, made.kind, made.id)


def get(call: Call, record_id: int, query: KindQuery) -> RecordOut:
    """Read one record and whom it is about."""
    with call.services.database.read() as uow:
        return _shown(uow, query.kind, record_id)


def rename(call: Call, record_id: int, query: KindQuery, body: RecordName) -> RecordOut:
    """Give a record another name."""
    with call.services.database.begin() as uow:
        rename_record(uow, query.kind, record_id, body.name)
        return _shown(uow, query.kind, record_id)


def delete(call: Call, record_id: int, query: KindQuery) -> None:
    """Delete a deal or a ticket; its contacts stay."""
    with call.services.database.begin() as uow:
        delete_record(uow, query.kind, record_id)


def add_contact(call: Call, record_id: int, contact_id: int, query: KindQuery) -> RecordOut:
    """Associate a contact; with a company, in place of the one it had."""
    with call.services.database.begin() as uow:
        associate(uow, query.kind, record_id, ContactId(contact_id))
        return _shown(uow, query.kind, record_id)


def remove_contact(call: Call, record_id: int, contact_id: int, query: KindQuery) -> RecordOut:
    """End an association; the contact stays."""
    with call.services.database.begin() as uow:
        uow.crm.get(query.kind, record_id)
        uow.crm.dissociate(query.kind, record_id, ContactId(contact_id))
        return _shown(uow, query.kind, record_id)


def upload(call: Call, upload: bytes, query: KindQuery) -> RecordImport:
    """Import records from a CSV file with the columns name, kind, id and email."""
    report = import_crm(call.services.database, upload, query.kind, call.now)
    return RecordImport(
        rows=report.rows,
        created=report.created,
        associated=report.associated,
        unchanged=report.unchanged,
        errors=shown_rows(report.errors),
        warnings=shown_rows(report.warnings),
    )


def _shown(uow: UnitOfWork, kind: RecordKind, record_id: int) -> RecordOut:
    people = uow.crm.contacts_of(kind, record_id, MOST_CONTACTS)
    line = _line(uow.crm.get(kind, record_id))
    return RecordOut(**line.model_dump(), contact_ids=[contact.id for contact in people])


def _line(record: CrmRecord) -> RecordLine:
    return RecordLine(
        id=record.id,
        kind=record.kind,
        name=record.name,
        external_id=record.external_id,
        contacts=record.contacts,
    )


_ONE = "/records/<id:record_id>"
_CONTACT = f"{_ONE}/contacts/<id:contact_id>"

OPERATIONS = (
    Operation("GET", "/records", index),
    Operation("POST", "/records", create, "write", 201),
    Operation("POST", "/records/import", upload, "write"),
    Operation("GET", _ONE, get),
    Operation("PATCH", _ONE, rename, "write"),
    Operation("DELETE", _ONE, delete, "write"),
    Operation("PUT", _CONTACT, add_contact, "write"),
    Operation("DELETE", _CONTACT, remove_contact, "write"),
)
