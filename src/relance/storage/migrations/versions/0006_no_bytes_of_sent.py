"""The bytes of mails that have left, or never will, are kept no longer."""

from __future__ import annotations

from alembic import op

revision = "0006_no_bytes_of_sent"
down_revision = "0005_lean_indexes"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """SQLite gives the room to rows to come; the file itself shrinks with VACUUM only."""
    op.execute(
        "UPDATE dispatches SET raw = NULL WHERE raw IS NOT NULL AND state IN ('sent', 'cancelled')"
    )


def downgrade() -> None:
    """They are gone; nothing reads them."""
