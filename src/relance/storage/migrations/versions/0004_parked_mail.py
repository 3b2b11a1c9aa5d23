"""What names a parked mail to the person who must look at it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relance.storage.types import Instant, Prose

revision = "0004_parked_mail"
down_revision = "0003_crm"
branch_labels = None
depends_on = None

_NAMES = ("folder", "from_address", "subject")


def upgrade() -> None:
    """Add the columns; of mail parked before nothing is known."""
    for name in _NAMES:
        op.add_column("sync_poison", sa.Column(name, Prose, nullable=False, server_default=""))
    op.add_column("sync_poison", sa.Column("arrived_at", Instant))


def downgrade() -> None:
    """Drop the columns, and with them what they name."""
    with op.batch_alter_table("sync_poison") as table:
        for name in (*_NAMES, "arrived_at"):
            table.drop_column(name)
