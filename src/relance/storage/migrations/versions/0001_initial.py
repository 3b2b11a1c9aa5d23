"""The first schema."""

from __future__ import annotations

from alembic import op

from relance.storage.migrations.initial import enrollments, mail, mailboxes, people, sequences

revision = "0001_initial"
down_revision = None
branch_labels = None
depends_on = None

_PARTS = (people, mailboxes, sequences, enrollments, mail)


def upgrade() -> None:
    """Create every table."""
    for part in _PARTS:
        part.create()


def downgrade() -> None:
    """Drop every table, and with them everything that relance knows."""
    for part in reversed(_PARTS):
        for table in reversed(part.TABLES):
            op.drop_table(table)
