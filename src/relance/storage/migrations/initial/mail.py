"""Revision 0001: the tables of mails that were kept, and of what refers to them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relance.storage.types import Instant, Json, Key, Prose

TABLES = ("mail_events", "hold_notes", "receipts")


def create() -> None:
    """Create them in an order that their foreign keys allow."""
    _mail_events()
    _hold_notes()
    _receipts()


def _mail_events() -> None:
    op.create_table(
        "mail_events",
        sa.Column("id", Key, nullable=False),
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("contact_id", Key, autoincrement=False, nullable=False),
        sa.Column("enrollment_id", Key, autoincrement=False),
        sa.Column("received_at", Instant, nullable=False),
        sa.Column("folder", Prose, nullable=False),
        sa.Column("message_id", Prose, nullable=False),
        sa.Column("from_address", Prose, nullable=False),
        sa.Column("subject", Prose, nullable=False),
        sa.Column("text", Prose, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("certainty", sa.Float(), nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("tie", sa.Text, nullable=False),
        sa.Column("evidence", Json, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name=op.f("fk_mail_events_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["enrollment_id"], ["enrollments.id"], name=op.f("fk_mail_events_enrollment_id")
        ),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name=op.f("fk_mail_events_mailbox_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_events")),
    )
    op.create_index("ix_mail_events_contact_id", "mail_events", ["contact_id", "id"])


def _hold_notes() -> None:
    op.create_table(
        "hold_notes",
        sa.Column("enrollment_id", Key, autoincrement=False, nullable=False),
        sa.Column("hold", Prose, nullable=False),
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("placed_at", Instant, nullable=False),
        sa.Column("why", Prose, nullable=False),
        sa.Column("until", Instant),
        sa.Column("mail_id", Key, autoincrement=False),
        sa.ForeignKeyConstraint(
            ["enrollment_id"],
            ["enrollments.id"],
            name=op.f("fk_hold_notes_enrollment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["mail_id"], ["mail_events.id"], name=op.f("fk_hold_notes_mail_id")
        ),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name=op.f("fk_hold_notes_mailbox_id")
        ),
        sa.PrimaryKeyConstraint("enrollment_id", "hold", name=op.f("pk_hold_notes")),
    )
    op.create_index(
        "ix_hold_notes_until",
        "hold_notes",
        ["mailbox_id", "until"],
        sqlite_where=sa.text("until IS NOT NULL"),
        postgresql_where=sa.text("until IS NOT NULL"),
    )


def _receipts() -> None:
    op.create_table(
        "receipts",
        sa.Column("id", Key, nullable=False),
        sa.Column("enrollment_id", Key, autoincrement=False, nullable=False),
        sa.Column("contact_id", Key, autoincrement=False, nullable=False),
        sa.Column("at", Instant, nullable=False),
        sa.Column("actor", Prose, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("sentence", Prose, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("mail_id", Key, autoincrement=False),
        sa.Column("evidence", Json, nullable=False),
        sa.Column("prev_hash", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name=op.f("fk_receipts_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["enrollment_id"], ["enrollments.id"], name=op.f("fk_receipts_enrollment_id")
        ),
        sa.ForeignKeyConstraint(["mail_id"], ["mail_events.id"], name=op.f("fk_receipts_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipts")),
        sa.UniqueConstraint(
            "enrollment_id", "prev_hash", name=op.f("uq_receipts_enrollment_id_prev_hash")
        ),
    )
    op.create_index("ix_receipts_enrollment_id", "receipts", ["enrollment_id", "id"])
