"""Contacts, their companies, the identity book, and the suppression list."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, or_, select, update

from relance.app.ports import RegistrableDomain
from relance.app.records import KnownAddress, NewContact
from relance.core.errors import Refused
from relance.core.people import Contact
from relance.core.values import Address, ContactId, UserId
from relance.storage.companies import CompanyRows
from relance.storage.repository import Transaction, insert_new
from relance.storage.tables import (
    companies,
    contact_addresses,
    contacts,
    dispatches,
    enrollments,
    suppressions,
)
from relance.storage.tables.dispatches import IS_LEFT
from relance.storage.types import Instant, Record

# A mail that may have left counts: the gap to the next one must hold also if it did.
_LAST_CONTACTED = (
    select(func.max(dispatches.c.sent_at))
    .select_from(enrollments)
    .join(dispatches, dispatches.c.enrollment_id == enrollments.c.id)
    .where(
        enrollments.c.contact_id == contacts.c.id,
        IS_LEFT,
    )
    .scalar_subquery()
    .label("last_contacted_at")
)
CONTACT = (
    select(contacts, func.coalesce(companies.c.name, "").label("company"), _LAST_CONTACTED)
    .select_from(contacts)
    .outerjoin(companies, companies.c.id == contacts.c.company_id)
)
_ID = contacts.c.id == bindparam("contact")
_NAME = contacts.c.first_name + " " + contacts.c.last_name
_PATTERN = func.lower(bindparam("pattern"))
_FITS = or_(
    func.lower(_NAME).like(_PATTERN, escape="\\"),
    func.lower(contacts.c.email).like(_PATTERN, escape="\\"),
    func.lower(companies.c.name).like(_PATTERN, escape="\\"),
)

_GET = CONTACT.where(_ID)
_BY_ADDRESS = CONTACT.join(
    contact_addresses, contact_addresses.c.contact_id == contacts.c.id
).where(contact_addresses.c.key == bindparam("address"))
_FIND = (
    CONTACT.where(_FITS)
    .order_by(contacts.c.last_name, contacts.c.first_name, contacts.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("skipped"))
)
_COUNT = (
    select(func.count())
    .select_from(contacts)
    .outerjoin(companies, companies.c.id == contacts.c.company_id)
    .where(_FITS)
)
_UPDATE = update(contacts).where(_ID)
_REPLIED = _UPDATE.where(
    or_(
        contacts.c.last_reply_at.is_(None),
        contacts.c.last_reply_at < bindparam("at", type_=Instant),
    )
).values(last_reply_at=bindparam("at", type_=Instant))

_ADDRESSES = (
    select(contact_addresses)
    .where(contact_addresses.c.contact_id == bindparam("contact"))
    .order_by(contact_addresses.c.added_at, contact_addresses.c.key)
)
_LEARN = insert_new(contact_addresses)
_OWNER_OF = select(contact_addresses.c.contact_id).where(
    contact_addresses.c.key == bindparam("address")
)

_CREATED_AT = select(contacts.c.created_at).where(_ID)

_SUPPRESSED = (
    select(suppressions.c.kind)
    .where(
        or_(
            (suppressions.c.kind == "address") & (suppressions.c.value == bindparam("address")),
            (suppressions.c.kind == "domain") & (suppressions.c.value == bindparam("domain")),
        )
    )
    .order_by(suppressions.c.kind)
)
_SUPPRESS = insert_new(suppressions)
_UNSUPPRESS = delete(suppressions).where(
    suppressions.c.kind == bindparam("of_kind"), suppressions.c.value == bindparam("of_value")
)


class SqlContacts(CompanyRows):
    """The port Contacts."""

    def __init__(self, transaction: Transaction, registrable: RegistrableDomain) -> None:
        super().__init__(transaction)
        self._registrable = registrable

    def get(self, contact_id: ContactId) -> Contact:
        return contact_of(self._one("contact", contact_id, _GET, contact=contact_id))

    def by_address(self, key: str) -> Contact | None:
        row = self._first(_BY_ADDRESS, address=key)
        return contact_of(row) if row else None

    def add(self, new: NewContact, now: datetime) -> ContactId:
        """Raises Refused("address_taken") when another contact is known by the address."""
        address = Address.parse(new.email)
        if address:
            self._refuse_anothers(address, None)
        contact_id = ContactId(
            self._inserted(insert(contacts), self._columns(new, address) | {"created_at": now})
        )
        if address:
            self._claim_address(contact_id, address, now)
        return contact_id

    def update(self, contact_id: ContactId, new: NewContact) -> None:
        """A new address joins those known before. Raises NotFound, Refused("address_taken")."""
        address = Address.parse(new.email)
        if address:
            self._refuse_anothers(address, contact_id)
        columns = self._columns(new, address)
        self._change("contact", contact_id, _UPDATE, contact=contact_id, **columns)
        if address:
            # The record says when it began, not when each of its fields was typed.
            self._claim_address(contact_id, address, self._scalar(_CREATED_AT, contact=contact_id))

    def find(self, text: str, limit: int, offset: int) -> tuple[Contact, ...]:
        """Contacts whose name, address or company holds ``text``, by last name; "" finds all."""
        found = self._all(_FIND, pattern=like_pattern(text), most=limit, skipped=offset)
        return tuple(contact_of(row) for row in found)

    def count(self, text: str) -> int:
        return int(self._scalar(_COUNT, pattern=like_pattern(text)))

    def addresses(self, contact_id: ContactId) -> tuple[KnownAddress, ...]:
        return tuple(
            KnownAddress(row.key, row.alias_key, row.source, row.added_at)
            for row in self._all(_ADDRESSES, contact=contact_id)
        )

    def learn_address(
        self, contact_id: ContactId, key: str, alias_key: str, source: str, now: datetime
    ) -> bool:
        """False when the address is known already, perhaps as another contact's."""
        row = {"key": key, "alias_key": alias_key, "contact_id": contact_id}
        return bool(self._put(_LEARN, **row, source=source, added_at=now))

    def mark_bounced(self, contact_id: ContactId, at: datetime | None) -> None:
        self._set(contact_id, bounced_at=at)

    def mark_unsubscribed(self, contact_id: ContactId, at: datetime | None) -> None:
        self._set(contact_id, unsubscribed_at=at)

    def mark_away(self, contact_id: ContactId, until: datetime | None) -> None:
        self._set(contact_id, away_until=until)

    def mark_replied(self, contact_id: ContactId, at: datetime) -> None:
        """The latest reply counts, in whatever order replies are read."""
        self._count(_REPLIED, contact=contact_id, at=at)

    def suppressed(self, key: str, domain: str) -> str:
        row = self._first(_SUPPRESSED, address=key, domain=domain)
        return str(row.kind) if row else ""

    def suppress(self, kind: str, value: str, reason: str, now: datetime) -> None:
        """Suppressing twice keeps the first reason. ``kind`` is "address" or "domain"."""
        self._put(_SUPPRESS, kind=kind, value=value, reason=reason, added_at=now)

    def unsuppress(self, kind: str, value: str) -> None:
        self._count(_UNSUPPRESS, of_kind=kind, of_value=value)

    def _set(self, contact_id: ContactId, **columns: object) -> None:
        self._change("contact", contact_id, _UPDATE, contact=contact_id, **columns)

    def _columns(self, new: NewContact, address: Address | None) -> dict[str, object]:
        domain = self._registrable(address.domain) if address else ""
        company_id, company_domain = self._company(new.company, domain)
        return {
            "email": new.email,
            "first_name": new.first_name,
            "last_name": new.last_name,
            "company_id": company_id,
            "company_domain": domain or company_domain,
            "properties": dict(new.properties),
            "zone": new.zone,
            "owner_id": new.owner_id,
        }

    def _refuse_anothers(self, address: Address, contact_id: ContactId | None) -> None:
        owner = self._scalar(_OWNER_OF, address=address.key)
        if owner is not None and owner != contact_id:
            raise Refused(
                "address_taken",
                "Another contact is known by this address.",
                "Open that contact, or cut the address from it.",
            )

    def _claim_address(self, contact_id: ContactId, address: Address, at: datetime) -> None:
        self.learn_address(contact_id, address.key, address.alias_key, "import", at)
        # On PostgreSQL two imports at once both find the address free; one of them gets it.
        self._refuse_anothers(address, contact_id)


def like_pattern(text: str) -> str:
    """What LIKE takes for "holds ``text``", which is no pattern itself."""
    escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def contact_of(row: Record) -> Contact:
    """A row of CONTACT as a contact."""
    return Contact(
        id=ContactId(row.id),
        email=row.email,
        first_name=row.first_name,
        last_name=row.last_name,
        company=row.company,
        properties=row.properties,
        zone=row.zone,
        owner_id=None if row.owner_id is None else UserId(row.owner_id),
        bounced_at=row.bounced_at,
        unsubscribed_at=row.unsubscribed_at,
        away_until=row.away_until,
        last_reply_at=row.last_reply_at,
        last_contacted_at=row.last_contacted_at,
    )
