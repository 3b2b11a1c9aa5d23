"""Fewer indexes are written when a mail is sent; each cost one more page at each commit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005_lean_indexes"
down_revision = "0004_parked_mail"
branch_labels = None
depends_on = None

# Live is what has no end, which comes once; the state changes twice with every mail.
_LIVE, _LIVE_BEFORE = "ended_at IS NULL", "state <> 'ended'"
_ACTIVE = "state IN ('planned', 'reserved', 'sending', 'in_doubt')"
_UNSETTLED = "state IN ('reserved', 'sending', 'in_doubt')"
_LIVE_INDEXES = (
    ("uq_enrollments_live_contact", ["contact_id"], True),
    ("ix_enrollments_mailbox_live", ["mailbox_id", "id"], False),
)


def upgrade() -> None:
    """One index serves what is planned and what is unsettled; the chain's serves receipts."""
    for name, columns, unique in _LIVE_INDEXES:
        op.drop_index(name, "enrollments")
        _partial(name, "enrollments", columns, _LIVE, unique=unique)
    op.drop_index("ix_dispatches_unsettled", "dispatches")
    op.drop_index("ix_dispatches_active", "dispatches")
    active = ["mailbox_id", "state", "due_at", "id"]
    _partial("ix_dispatches_active", "dispatches", active, _ACTIVE)
    op.drop_index("ix_receipts_enrollment_id", "receipts")


def downgrade() -> None:
    """Index as before."""
    op.create_index("ix_receipts_enrollment_id", "receipts", ["enrollment_id", "id"])
    op.drop_index("ix_dispatches_active", "dispatches")
    _partial("ix_dispatches_active", "dispatches", ["mailbox_id", "due_at", "id"], _ACTIVE)
    _partial("ix_dispatches_unsettled", "dispatches", ["mailbox_id"], _UNSETTLED)
    for name, columns, unique in _LIVE_INDEXES:
        op.drop_index(name, "enrollments")
        _partial(name, "enrollments", columns, _LIVE_BEFORE, unique=unique)


def _partial(
    name: str, table: str, columns: list[str], where: str, *, unique: bool = False
) -> None:
    rows = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=rows, postgresql_where=rows)
