"""The accounts at Google and Microsoft that are linked to users."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relance.storage.types import Instant, Key, Prose

revision = "0002_identities"
down_revision = "0001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of linked accounts."""
    op.create_table(
        "identities",
        sa.Column("provider", sa.Text, nullable=False),
        sa.Column("subject", Prose, nullable=False),
        sa.Column("user_id", Key, autoincrement=False, nullable=False),
        sa.Column("email", Prose, nullable=False),
        sa.Column("linked_at", Instant, nullable=False),
        sa.CheckConstraint(
            "provider IN ('google', 'microsoft')", name=op.f("ck_identities_provider")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_identities_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("provider", "subject", name=op.f("pk_identities")),
    )
    op.create_index("ix_identities_user_id", "identities", ["user_id"])


def downgrade() -> None:
    """Drop the table, and with it every link."""
    op.drop_table("identities")
