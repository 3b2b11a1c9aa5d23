"""The tables of deals and tickets; companies stand beside the contacts."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Table, Text, text

from relance.storage.tables.base import metadata, number, partial_index, refers
from relance.storage.tables.checks import one_of
from relance.storage.types import Instant, Prose

crm_records = Table(
    "crm_records",
    metadata,
    number(),
    Column("kind", Text, nullable=False),
    Column("name", Prose, nullable=False),
    Column("external_id", Prose, nullable=False),  # "" for none
    Column("created_at", Instant, nullable=False),
    CheckConstraint(one_of("kind", ("deal", "ticket")), name="kind"),
    Index("ix_crm_records_kind_name", "kind", "name", "id"),
    partial_index(
        "uq_crm_records_external_id",
        "kind",
        "external_id",
        where=text("external_id <> ''"),
        unique=True,
    ),
)

crm_associations = Table(
    "crm_associations",
    metadata,
    refers("record_id", "crm_records.id", owned=True, primary=True),
    refers("contact_id", "contacts.id", owned=True, primary=True),
    Index("ix_crm_associations_contact_id", "contact_id"),
)
