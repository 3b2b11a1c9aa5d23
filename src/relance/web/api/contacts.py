"""The contacts of the installation."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Annotated

from pydantic import Field, StringConstraints

from relance.app.ports import UnitOfWork
from relance.app.records import NewContact
from relance.app.write_contact import as_new, create_contact, update_contact
from relance.core.people import Contact
from relance.core.values import ContactId, UserId
from relance.web.api.operation import Call, Operation
from relance.web.api.paging import Paging
from relance.web.texts import Id, Line, Model, Zone

PropertyName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
Properties = Annotated[dict[PropertyName, Line], Field(max_length=200)]


class ContactIn(Model):
    """A contact to be created."""

    email: Line = ""
    first_name: Line = ""
    last_name: Line = ""
    company: Line = ""
    zone: Zone = ""
    properties: Properties = Field(default_factory=dict)
    owner_id: Id | None = None

    def new(self, default_owner: UserId) -> NewContact:
        """As the use case takes it."""
        owner = UserId(self.owner_id) if self.owner_id else default_owner
        return NewContact(
            self.email,
            self.first_name,
            self.last_name,
            self.company,
            self.zone,
            self.properties,
            owner,
        )


class ContactPatch(Model):
    """What to change; a field that is left out stays as it is."""

    email: Line | None = None
    first_name: Line | None = None
    last_name: Line | None = None
    company: Line | None = None
    zone: Zone | None = None
    properties: Properties | None = None
    owner_id: Id | None = None


class ContactOut(Model):
    """A contact. ``enrollment_id``: the sequence the contact is in now (R39)."""

    id: int
    email: str
    first_name: str
    last_name: str
    name: str
    company: str
    zone: str
    properties: dict[str, str]
    owner_id: int | None
    enrollment_id: int | None
    bounced_at: datetime | None
    unsubscribed_at: datetime | None
    away_until: datetime | None
    last_reply_at: datetime | None
    last_contacted_at: datetime | None


class ContactList(Model):
    """A page of contacts; ``total`` counts all that fit."""

    items: list[ContactOut]
    total: int
    limit: int
    offset: int


class ContactQuery(Paging):
    """Words of a name, an address or a company."""

    search: Line = ""


def shown(uow: UnitOfWork, contact: Contact) -> ContactOut:
    """A contact, and whether it is in a sequence."""
    return ContactOut(
        id=contact.id,
        email=contact.email,
        first_name=contact.first_name,
        last_name=contact.last_name,
        name=contact.name,
        company=contact.company,
        zone=contact.zone,
        properties=dict(contact.properties),
        owner_id=contact.owner_id,
        enrollment_id=uow.enrollments.live_of(contact.id),
        bounced_at=contact.bounced_at,
        unsubscribed_at=contact.unsubscribed_at,
        away_until=contact.away_until,
        last_reply_at=contact.last_reply_at,
        last_contacted_at=contact.last_contacted_at,
    )


def index(call: Call, query: ContactQuery) -> ContactList:
    """List contacts, or search them."""
    with call.services.database.read() as uow:
        found = uow.contacts.find(query.search, query.limit, query.offset)
        return ContactList(
            items=[shown(uow, contact) for contact in found],
            total=uow.contacts.count(query.search),
            limit=query.limit,
            offset=query.offset,
        )


def create(call: Call, body: ContactIn) -> ContactOut:
    """Create a contact, also one without an address."""
    with call.services.database.begin() as uow:
        contact_id = create_contact(uow, body.new(call.user.id), call.now)
        return shown(uow, uow.contacts.get(contact_id))


def get(call: Call, contact_id: int) -> ContactOut:
    """Read one contact."""
    with call.services.database.read() as uow:
        return shown(uow, uow.contacts.get(ContactId(contact_id)))


def update(call: Call, contact_id: int, body: ContactPatch) -> ContactOut:
    """Correct a contact."""
    changes = {name: getattr(body, name) for name in body.model_fields_set}
    told = {name: value for name, value in changes.items() if value is not None}
    with call.services.database.begin() as uow:
        known = as_new(uow.contacts.get(ContactId(contact_id)))
        update_contact(uow, ContactId(contact_id), replace(known, **told))
        return shown(uow, uow.contacts.get(ContactId(contact_id)))


OPERATIONS = (
    Operation("GET", "/contacts", index),
    Operation("POST", "/contacts", create, "write", 201),
    Operation("GET", "/contacts/<id:contact_id>", get),
    Operation("PATCH", "/contacts/<id:contact_id>", update, "write"),
)
