"""Companies, deals and tickets, and which contacts belong to them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, literal, or_, select, update
from sqlalchemy.exc import IntegrityError

from relance.core.crm import CrmRecord, RecordKind
from relance.core.errors import Refused
from relance.core.people import Contact
from relance.core.values import ContactId
from relance.storage.companies import name_key
from relance.storage.contacts import CONTACT, contact_of, like_pattern
from relance.storage.repository import Repository, insert_new
from relance.storage.tables import companies, contacts, crm_associations, crm_records
from relance.storage.types import Record

_PATTERN = func.lower(bindparam("pattern"))
_PEOPLE_OF_COMPANY = (
    select(func.count())
    .select_from(contacts)
    .where(contacts.c.company_id == companies.c.id)
    .correlate(companies)
    .scalar_subquery()
)
_PEOPLE_OF_RECORD = (
    select(func.count())
    .select_from(crm_associations)
    .where(crm_associations.c.record_id == crm_records.c.id)
    .correlate(crm_records)
    .scalar_subquery()
)
_COMPANY = select(
    companies.c.id,
    companies.c.name,
    literal("").label("external_id"),
    _PEOPLE_OF_COMPANY.label("contacts"),
)
_RECORD = select(
    crm_records.c.id,
    crm_records.c.name,
    crm_records.c.external_id,
    _PEOPLE_OF_RECORD.label("contacts"),
).where(crm_records.c.kind == bindparam("kind"))
_RECORD_ID = crm_records.c.id == bindparam("record")
_OF_KIND = crm_records.c.kind == bindparam("of_kind")


def _page(statement: Select[Any], name: Any, number: Any) -> Select[Any]:
    fits = func.lower(name).like(_PATTERN, escape="\\")
    ordered = statement.where(fits).order_by(name, number)
    return ordered.limit(bindparam("most")).offset(bindparam("skipped"))


_GET_COMPANY = _COMPANY.where(companies.c.id == bindparam("record"))
_GET = _RECORD.where(_RECORD_ID)
_FIND_COMPANIES = _page(_COMPANY, companies.c.name, companies.c.id)
_FIND = _page(_RECORD, crm_records.c.name, crm_records.c.id)
_COUNT_COMPANIES = select(func.count()).where(
    func.lower(companies.c.name).like(_PATTERN, escape="\\")
)
_COUNT = select(func.count()).where(
    crm_records.c.kind == bindparam("kind"),
    func.lower(crm_records.c.name).like(_PATTERN, escape="\\"),
)
_BY_EXTERNAL_ID = _RECORD.where(
    crm_records.c.external_id == bindparam("external"), crm_records.c.external_id != ""
)
_COMPANY_BY_NAME = _COMPANY.where(companies.c.name_key == bindparam("name_key"))
_BY_NAME = _RECORD.where(crm_records.c.name == bindparam("name")).order_by(crm_records.c.id)

_RENAME = update(crm_records).where(_RECORD_ID, _OF_KIND)
_RENAME_COMPANY = update(companies).where(companies.c.id == bindparam("record"))
_DELETE = delete(crm_records).where(_RECORD_ID, _OF_KIND)
_ASSOCIATE = insert_new(crm_associations)
_DISSOCIATE = delete(crm_associations).where(
    crm_associations.c.record_id == bindparam("record"),
    crm_associations.c.contact_id == bindparam("contact"),
)
_JOIN_COMPANY = (
    update(contacts)
    .where(
        contacts.c.id == bindparam("contact"),
        or_(contacts.c.company_id.is_(None), contacts.c.company_id != bindparam("record")),
    )
    .values(company_id=bindparam("record"))
)
_LEAVE_COMPANY = (
    update(contacts)
    .where(contacts.c.id == bindparam("contact"), contacts.c.company_id == bindparam("record"))
    .values(company_id=None)
)

_IN_ORDER = (contacts.c.last_name, contacts.c.first_name, contacts.c.id)
_PEOPLE = (
    CONTACT.join(crm_associations, crm_associations.c.contact_id == contacts.c.id)
    .where(crm_associations.c.record_id == bindparam("record"))
    .order_by(*_IN_ORDER)
    .limit(bindparam("most"))
)
_COLLEAGUES = (
    CONTACT.where(contacts.c.company_id == bindparam("record"))
    .order_by(*_IN_ORDER)
    .limit(bindparam("most"))
)
_OF_CONTACT = (
    select(crm_records, _PEOPLE_OF_RECORD.label("contacts"))
    .join(crm_associations, crm_associations.c.record_id == crm_records.c.id)
    .where(crm_associations.c.contact_id == bindparam("contact"))
    .order_by(crm_records.c.kind, crm_records.c.name, crm_records.c.id)
)


class SqlCrmRecords(Repository):
    """The port CrmRecords."""

    def get(self, kind: RecordKind, record_id: int) -> CrmRecord:
        """Raises NotFound, also for the number of a record of another kind."""
        if kind is RecordKind.COMPANY:
            return _record(kind, self._one(kind, record_id, _GET_COMPANY, record=record_id))
        return _record(kind, self._one(kind, record_id, _GET, record=record_id, kind=kind))

    def find(self, kind: RecordKind, words: str, limit: int, offset: int) -> tuple[CrmRecord, ...]:
        """Those whose name holds ``words``, by name; "" finds all."""
        values = {"pattern": like_pattern(words), "most": limit, "skipped": offset}
        if kind is RecordKind.COMPANY:
            return tuple(_record(kind, row) for row in self._all(_FIND_COMPANIES, **values))
        return tuple(_record(kind, row) for row in self._all(_FIND, kind=kind, **values))

    def count(self, kind: RecordKind, words: str) -> int:
        pattern = like_pattern(words)
        if kind is RecordKind.COMPANY:
            return int(self._scalar(_COUNT_COMPANIES, pattern=pattern))
        return int(self._scalar(_COUNT, kind=kind, pattern=pattern))

    def by_external_id(self, kind: RecordKind, external_id: str) -> CrmRecord | None:
        """By the id another system gave it, which a company never has."""
        row = self._first(_BY_EXTERNAL_ID, kind=kind, external=external_id)
        return _record(kind, row) if row else None

    def by_name(self, kind: RecordKind, name: str) -> CrmRecord | None:
        """The oldest of this name; a company's is its own however it is spelt."""
        if kind is RecordKind.COMPANY:
            row = self._first(_COMPANY_BY_NAME, name_key=name_key(name))
        else:
            row = self._first(_BY_NAME, kind=kind, name=name)
        return _record(kind, row) if row else None

    def add(self, kind: RecordKind, name: str, external_id: str, now: datetime) -> int:
        """Raises Refused: name_taken (a company), external_id_taken."""
        if kind is RecordKind.COMPANY:
            row: dict[str, object] = {"name": name, "name_key": name_key(name), "domain": ""}
            return self._added(insert(companies), row, _name_taken(name))
        row = {"kind": kind, "name": name, "external_id": external_id, "created_at": now}
        words = f"Another {kind} has the id {external_id[:80]}."
        return self._added(insert(crm_records), row, Refused("external_id_taken", words))

    def rename(self, kind: RecordKind, record_id: int, name: str) -> None:
        """Raises NotFound, and Refused("name_taken") for a company's name."""
        if kind is not RecordKind.COMPANY:
            self._change(kind, record_id, _RENAME, record=record_id, of_kind=kind, name=name)
            return
        key = name_key(name)
        try:
            with self._connection.begin_nested():
                self._change(
                    kind, record_id, _RENAME_COMPANY, record=record_id, name=name, name_key=key
                )
        except IntegrityError as error:
            raise _name_taken(name) from error

    def delete(self, kind: RecordKind, record_id: int) -> None:
        """A deal or a ticket; its contacts stay. Raises NotFound."""
        self._change(kind, record_id, _DELETE, record=record_id, of_kind=kind)

    def contacts_of(self, kind: RecordKind, record_id: int, limit: int) -> tuple[Contact, ...]:
        """The associated contacts, by last name."""
        statement = _COLLEAGUES if kind is RecordKind.COMPANY else _PEOPLE
        found = self._all(statement, record=record_id, most=limit)
        return tuple(contact_of(row) for row in found)

    def of_contact(self, contact_id: ContactId) -> tuple[CrmRecord, ...]:
        """The contact's deals and tickets."""
        found = self._all(_OF_CONTACT, contact=contact_id)
        return tuple(_record(RecordKind(row.kind), row) for row in found)

    def associate(self, kind: RecordKind, record_id: int, contact_id: ContactId) -> bool:
        """False when it was so already."""
        if kind is RecordKind.COMPANY:
            return bool(self._count(_JOIN_COMPANY, record=record_id, contact=contact_id))
        return bool(self._put(_ASSOCIATE, record_id=record_id, contact_id=contact_id))

    def dissociate(self, kind: RecordKind, record_id: int, contact_id: ContactId) -> bool:
        """False when they were not associated."""
        statement = _LEAVE_COMPANY if kind is RecordKind.COMPANY else _DISSOCIATE
        return bool(self._count(statement, record=record_id, contact=contact_id))

    def _added(self, statement: Any, row: dict[str, object], taken: Refused) -> int:
        try:
            with self._connection.begin_nested():
                return self._inserted(statement, row)
        except IntegrityError as error:
            raise taken from error


def _record(kind: RecordKind, row: Record) -> CrmRecord:
    return CrmRecord(kind, row.id, row.name, row.external_id, row.contacts)


def _name_taken(name: str) -> Refused:
    return Refused(
        "name_taken",
        f"There is a company called “{name[:80]}” already.",
        "Open that company, or choose another name.",
    )
