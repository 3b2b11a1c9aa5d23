"""Companies, deals and tickets: their list, and the page from which their contacts are enrolled."""

from __future__ import annotations

from flask import Blueprint, request
from werkzeug.wrappers import Response

from relance.app.crm import (
    MOST_CONTACTS,
    associate,
    create_record,
    delete_record,
    rename_record,
)
from relance.app.import_crm import import_crm
from relance.core.crm import RecordKind
from relance.core.errors import Refused
from relance.core.values import Address, ContactId
from relance.web.api.records import RecordIn, RecordName
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import accepted, again, form_fields, go, show
from relance.web.problems import Problem, Unacceptable
from relance.web.texts import MAX_ID, Line, Model

PAGE = 50  # rows


class RecordFilter(Model):
    """Which records to list, and which page of them."""

    kind: RecordKind = RecordKind.COMPANY
    search: Line = ""
    offset: int = 0


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("records", __name__)
    one = "/records/<any(company, deal, ticket):kind>/<id:record_id>"
    room.add_url_rule("/records", view_func=index)
    room.add_url_rule("/records", view_func=create, methods=["POST"])
    room.add_url_rule("/records/import", view_func=upload, methods=["POST"])
    room.add_url_rule(one, view_func=page)
    room.add_url_rule(f"{one}/name", view_func=rename, methods=["POST"])
    room.add_url_rule(f"{one}/delete", view_func=delete, methods=["POST"])
    room.add_url_rule(f"{one}/contacts", view_func=add_contact, methods=["POST"])
    room.add_url_rule(
        f"{one}/contacts/<id:contact_id>/remove", view_func=remove_contact, methods=["POST"]
    )
    return room


def index() -> Response:
    """The records of a kind, searched and by pages."""
    fields = {
        name: request.args[name] for name in ("kind", "search", "offset") if name in request.args
    }
    return show("records.html", **_listed(accepted(RecordFilter, fields)))


def create() -> Response:
    """Save a new record."""
    fields = form_fields()
    try:
        wanted = accepted(RecordIn, fields)
        with services().database.begin() as uow:
            now = services().clock.now()
            made = create_record(uow, wanted.kind, wanted.name, wanted.external_id, now)
    except (Unacceptable, Refused) as error:
        return again("records.html", error, **_listed(_kind_of(fields)), fields=fields)
    return go("records.page", "The record is saved.", kind=made.kind.value, record_id=made.id)


def upload() -> Response:
    """Import, and tell what became of each row."""
    given, chosen = services(), _kind_of(form_fields())
    file = request.files.get("file")
    try:
        if file is None or not file.filename:
            raise Unacceptable(Problem(422, "no_file", "No file was chosen.", "Choose a CSV file."))
        report = import_crm(given.database, file.read(), chosen.kind, given.clock.now())
    except (Unacceptable, Refused) as error:
        return again("records.html", error, **_listed(chosen))
    return show("records.html", **_listed(chosen), report=report, file=file.filename)


def page(kind: str, record_id: int) -> Response:
    """A record and its contacts, with the way to enroll them (R97, R98)."""
    return show("record.html", **_record(RecordKind(kind), record_id))


def rename(kind: str, record_id: int) -> Response:
    """Save another name."""
    try:
        wanted = accepted(RecordName, form_fields())
        with services().database.begin() as uow:
            rename_record(uow, RecordKind(kind), record_id, wanted.name)
    except (Unacceptable, Refused) as error:
        return again("record.html", error, **_record(RecordKind(kind), record_id))
    return go("records.page", "The name is saved.", kind=kind, record_id=record_id)


def delete(kind: str, record_id: int) -> Response:
    """Delete a deal or a ticket."""
    with services().database.begin() as uow:
        delete_record(uow, RecordKind(kind), record_id)
    return go("records.index", "The record is deleted.", kind=kind)


def add_contact(kind: str, record_id: int) -> Response:
    """Associate the contact that has the address typed."""
    typed = form_fields().get("email", "")
    address = Address.parse(typed)
    try:
        with services().database.begin() as uow:
            contact = uow.contacts.by_address(address.key) if address else None
            if contact is None:
                words = f"No contact has the address “{typed[:80]}”."
                raise Refused("unknown_contact", words, "Create the contact first.")
            associate(uow, RecordKind(kind), record_id, contact.id)
    except Refused as error:
        return again("record.html", error, **_record(RecordKind(kind), record_id))
    said = f"{contact.name} is associated."
    return go("records.page", said, kind=kind, record_id=record_id)


def remove_contact(kind: str, record_id: int, contact_id: int) -> Response:
    """End an association."""
    with services().database.begin() as uow:
        uow.crm.dissociate(RecordKind(kind), record_id, ContactId(contact_id))
    return go("records.page", "The contact was taken out.", kind=kind, record_id=record_id)


def _kind_of(fields: dict[str, str]) -> RecordFilter:
    known = fields.get("kind") in {one.value for one in RecordKind}
    return RecordFilter(kind=RecordKind(fields["kind"])) if known else RecordFilter()


def _listed(chosen: RecordFilter) -> dict[str, object]:
    offset = min(max(chosen.offset, 0), MAX_ID // 2)
    with services().database.read() as uow:
        found = uow.crm.find(chosen.kind, chosen.search, PAGE, offset)
        total = uow.crm.count(chosen.kind, chosen.search)
    return {
        "records": found,
        "total": total,
        "kinds": tuple(RecordKind),
        "kind": chosen.kind,
        "search": chosen.search,
        "offset": offset,
        "page": PAGE,
    }


def _record(kind: RecordKind, record_id: int) -> dict[str, object]:
    with services().database.read() as uow:
        record = uow.crm.get(kind, record_id)
        people = uow.crm.contacts_of(kind, record_id, MOST_CONTACTS)
        busy = {one.id for one in people if uow.enrollments.live_of(one.id) is not None}
        mine = uow.sequences.rows(who().id)
    return {"record": record, "people": people, "busy": busy, "sequences": mine}
