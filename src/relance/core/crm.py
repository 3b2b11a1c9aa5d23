"""What a company keeps beside its contacts: companies, deals and tickets (R97)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class RecordKind(StrEnum):
    """The kinds of record that a contact can be associated with."""

    COMPANY = "company"
    DEAL = "deal"
    TICKET = "ticket"


@dataclass(frozen=True, slots=True)
class CrmRecord:
    """A company, a deal or a ticket: a name, and the contacts associated with it.

    ``external_id`` is what another system calls it, "" for none; companies have none, they are
    known by their names.
    """

    kind: RecordKind
    id: int
    name: str
    external_id: str = ""
    contacts: int = 0  # how many are associated
