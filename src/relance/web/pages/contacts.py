"""The list of contacts, and the page of one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, request
from werkzeug.wrappers import Response

from relance.app.timeline import timeline
from relance.app.write_contact import create_contact, update_contact
from relance.core.errors import Refused
from relance.core.values import ContactId
from relance.web.api.contacts import ContactIn
from relance.web.gate import who
from relance.web.given import services
from relance.web.pages.page import accepted, again, fragment, go, show
from relance.web.problems import Unacceptable
from relance.web.texts import MAX_ID, Line, Model

PAGE = 50  # rows
_OWN = "own_"  # begins the name of the field of a property
_FIELDS = ("email", "first_name", "last_name", "company", "zone")


class ContactFilter(Model):
    """What to look for, and which page of it."""

    search: Line = ""
    offset: int = 0


def blueprint() -> Blueprint:
    """The routes of this room."""
    room = Blueprint("contacts", __name__)
    room.add_url_rule("/contacts", view_func=index)
    room.add_url_rule("/contacts/new", view_func=draft)
    room.add_url_rule("/contacts/new", view_func=create, methods=["POST"])
    room.add_url_rule("/contacts/<id:contact_id>", view_func=page)
    room.add_url_rule("/contacts/<id:contact_id>/live", view_func=live)
    room.add_url_rule("/contacts/<id:contact_id>/edit", view_func=edit)
    room.add_url_rule("/contacts/<id:contact_id>/edit", view_func=save, methods=["POST"])
    return room


def index() -> Response:
    """The contacts, searched and by pages."""
    fields = {name: request.args[name] for name in ("search", "offset") if name in request.args}
    chosen = accepted(ContactFilter, fields)
    offset = min(max(chosen.offset, 0), MAX_ID // 2)
    with services().database.read() as uow:
        found = uow.contacts.find(chosen.search, PAGE, offset)
        busy = {one.id for one in found if uow.enrollments.live_of(one.id) is not None}
        total = uow.contacts.count(chosen.search)
        mine = uow.sequences.rows(who().id)
    return show(
        "contacts.html",
        contacts=found,
        busy=busy,
        total=total,
        search=chosen.search,
        offset=offset,
        page=PAGE,
        sequences=mine,
    )


def draft() -> Response:
    """An empty contact."""
    return show("contact_form.html", fields={"properties": {}}, contact=None)


def create() -> Response:
    """Save a new contact."""
    given, fields = services(), _fields()
    try:
        new = accepted(ContactIn, fields).new(who().id)
        with given.database.begin() as uow:
            contact_id = create_contact(uow, new, given.clock.now())
    except (Unacceptable, Refused) as error:
        return again("contact_form.html", error, fields=fields, contact=None)
    return go("contacts.page", "The contact is saved.", contact_id=contact_id)


def page(contact_id: int) -> Response:
    """The contact's alert and timeline (R29, R82, B2)."""
    with services().database.read() as uow:
        found = timeline(uow, ContactId(contact_id))
        mine = uow.sequences.rows(who().id)
    return show("contact.html", found=found, contact=found.contact, sequences=mine)


def live(contact_id: int) -> Response:
    """Alert and timeline alone, for the script that keeps them fresh."""
    with services().database.read() as uow:
        found = timeline(uow, ContactId(contact_id))
    return fragment("_contact.html", found=found, contact=found.contact)


def edit(contact_id: int) -> Response:
    """What is known of a contact, to be corrected."""
    with services().database.read() as uow:
        contact = uow.contacts.get(ContactId(contact_id))
    fields: dict[str, Any] = {name: getattr(contact, name) for name in _FIELDS}
    fields["properties"] = contact.properties
    return show("contact_form.html", fields=fields, contact=contact)


def save(contact_id: int) -> Response:
    """Save what was corrected."""
    fields, wanted = _fields(), ContactId(contact_id)
    with services().database.read() as uow:
        contact = uow.contacts.get(wanted)
    try:
        told = accepted(ContactIn, fields)
        new = replace(told.new(who().id), owner_id=contact.owner_id)
        with services().database.begin() as uow:
            update_contact(uow, wanted, new)
    except (Unacceptable, Refused) as error:
        return again("contact_form.html", error, fields=fields, contact=contact)
    return go("contacts.page", "The contact is saved.", contact_id=contact_id)


def _fields() -> dict[str, Any]:
    """The form as the API would have been asked; a property that was emptied is gone."""
    form = request.form
    told = {name[len(_OWN) :]: text for name, text in form.items() if name.startswith(_OWN)}
    if added := form.get("new_name", "").strip():
        told[added] = form.get("new_value", "")
    properties = {name: text for name, text in told.items() if text.strip()}
    return {name: form.get(name, "") for name in _FIELDS} | {"properties": properties}
