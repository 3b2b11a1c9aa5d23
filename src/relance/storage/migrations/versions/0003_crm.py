"""Deals and tickets, and the contacts associated with them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relance.storage.types import Instant, Key, Prose

revision = "0003_crm"
down_revision = "0002_identities"
branch_labels = None
depends_on = None

_HAS_ID = sa.text("external_id <> ''")


def upgrade() -> None:
    """Create the table of records, and that of their contacts."""
    op.create_table(
        "crm_records",
        sa.Column("id", Key, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", Prose, nullable=False),
        sa.Column("external_id", Prose, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.CheckConstraint("kind IN ('deal', 'ticket')", name=op.f("ck_crm_records_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crm_records")),
    )
    op.create_index("ix_crm_records_kind_name", "crm_records", ["kind", "name", "id"])
    op.create_index(
        "uq_crm_records_external_id",
        "crm_records",
        ["kind", "external_id"],
        unique=True,
        sqlite_where=_HAS_ID,
        postgresql_where=_HAS_ID,
    )
    op.create_table(
        "crm_associations",
        sa.Column("record_id", Key, autoincrement=False, nullable=False),
        sa.Column("contact_id", Key, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["crm_records.id"],
            name=op.f("fk_crm_associations_record_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name=op.f("fk_crm_associations_contact_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("record_id", "contact_id", name=op.f("pk_crm_associations")),
    )
    op.create_index("ix_crm_associations_contact_id", "crm_associations", ["contact_id"])


def downgrade() -> None:
    """Drop both, and with them every deal and ticket."""
    op.drop_table("crm_associations")
    op.drop_table("crm_records")
