"""Companies, deals and tickets: made, renamed, associated with contacts (R97)."""

from __future__ import annotations

from datetime import datetime

from relance.app.ports import UnitOfWork
from relance.core.crm import CrmRecord, RecordKind
from relance.core.errors import Refused
from relance.core.values import ContactId

MOST_CONTACTS = 200  # of one record, as a page shows them


def create_record(
    uow: UnitOfWork, kind: RecordKind, name: str, external_id: str, now: datetime
) -> CrmRecord:
    """Add a record. Raises Refused: name_missing, name_taken (a company), external_id_taken."""
    _check_name(name)
    if kind is RecordKind.COMPANY and external_id:
        raise Refused(
            "no_external_id",
            "A company is known by its name and has no other id.",
            "Leave the id out.",
        )
    if external_id and uow.crm.by_external_id(kind, external_id):
        raise Refused("external_id_taken", f"Another {kind} has the id {external_id[:80]}.")
    return uow.crm.get(kind, uow.crm.add(kind, name.strip(), external_id, now))


def rename_record(uow: UnitOfWork, kind: RecordKind, record_id: int, name: str) -> CrmRecord:
    """Give a record another name. Raises NotFound, and Refused: name_missing, name_taken."""
    _check_name(name)
    uow.crm.rename(kind, record_id, name.strip())
    return uow.crm.get(kind, record_id)


def associate(
    uow: UnitOfWork, kind: RecordKind, record_id: int, contact_id: ContactId
) -> CrmRecord:
    """Associate a contact, which leaves its company for a new one. Raises NotFound."""
    uow.crm.get(kind, record_id)
    uow.contacts.get(contact_id)
    uow.crm.associate(kind, record_id, contact_id)
    return uow.crm.get(kind, record_id)


def delete_record(uow: UnitOfWork, kind: RecordKind, record_id: int) -> None:
    """Delete a deal or a ticket; its contacts stay. Raises NotFound, Refused("company_stays")."""
    uow.crm.get(kind, record_id)
    if kind is RecordKind.COMPANY:
        raise Refused(
            "company_stays",
            "A company is what its contacts say they belong to; it cannot be deleted.",
            "Rename it, or take its contacts out.",
        )
    uow.crm.delete(kind, record_id)


def _check_name(name: str) -> None:
    if not name.strip():
        raise Refused("name_missing", "A record needs a name.", "Give it one.")
