"""Revision 0001: the tables of mailboxes, their lanes and what was read in them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relance.storage.types import Instant, Json, Key, Prose

TABLES = (
    "mailboxes",
    "mailbox_secrets",
    "lanes",
    "mail_seen",
    "known_messages",
    "sync_cursors",
    "sync_poison",
)


def create() -> None:
    """Create them in an order that their foreign keys allow."""
    _mailboxes()
    _mailbox_secrets()
    _lanes()
    _mail_seen()
    _known_messages()
    _sync_cursors()
    _sync_poison()


def _mailboxes() -> None:
    op.create_table(
        "mailboxes",
        sa.Column("id", Key, nullable=False),
        sa.Column("user_id", Key, autoincrement=False, nullable=False),
        sa.Column("address", Prose, nullable=False),
        sa.Column("name", Prose, nullable=False),
        sa.Column("smtp", Json, nullable=False),
        sa.Column("imap", Json, nullable=False),
        sa.Column("daily_limit", sa.Integer(), nullable=False),
        sa.Column("per_minute", sa.Integer(), nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("aliases", Json, nullable=False),
        sa.Column("authserv_id", Prose, nullable=False),
        sa.Column("health", sa.Text, nullable=False),
        sa.Column("health_note", Prose, nullable=False),
        sa.Column("health_since", Instant),
        sa.Column("synced_at", Instant),
        sa.Column("sent_copy", sa.Text, nullable=False),
        sa.Column("sent_lag_seconds", sa.Float()),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.CheckConstraint(
            "health IN ('connected', 'degraded', 'needs_reconnect', 'sender_trouble', 'disabled')",
            name=op.f("ck_mailboxes_health"),
        ),
        sa.CheckConstraint(
            "sent_copy IN ('unknown', 'server', 'ours')", name=op.f("ck_mailboxes_sent_copy")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_mailboxes_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailboxes")),
    )
    op.create_index("ix_mailboxes_user_id", "mailboxes", ["user_id"])
    op.create_index(
        "uq_mailboxes_connected_address",
        "mailboxes",
        ["address"],
        unique=True,
        sqlite_where=sa.text("NOT deleted"),
        postgresql_where=sa.text("NOT deleted"),
    )


def _mailbox_secrets() -> None:
    op.create_table(
        "mailbox_secrets",
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("sealed", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"],
            ["mailboxes.id"],
            name=op.f("fk_mailbox_secrets_mailbox_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("mailbox_id", "field", name=op.f("pk_mailbox_secrets")),
    )


def _lanes() -> None:
    op.create_table(
        "lanes",
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("wake_at", Instant, nullable=False),
        sa.Column("hinted_at", Instant),
        sa.Column("lease_until", Instant),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.Column("tat", Instant),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name=op.f("fk_lanes_mailbox_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", name=op.f("pk_lanes")),
    )
    op.create_index("ix_lanes_wake_at", "lanes", ["wake_at"])


def _mail_seen() -> None:
    op.create_table(
        "mail_seen",
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("key", sa.LargeBinary(length=16), nullable=False),
        sa.Column("folder", Prose, nullable=False),
        sa.Column("seen_at", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"],
            ["mailboxes.id"],
            name=op.f("fk_mail_seen_mailbox_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("mailbox_id", "key", name=op.f("pk_mail_seen")),
        sqlite_with_rowid=False,
    )


def _known_messages() -> None:
    op.create_table(
        "known_messages",
        sa.Column("key", sa.LargeBinary(length=16), nullable=False),
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("contact_id", Key, autoincrement=False, nullable=False),
        sa.Column("learned_at", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name=op.f("fk_known_messages_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["mailbox_id"],
            ["mailboxes.id"],
            name=op.f("fk_known_messages_mailbox_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", "mailbox_id", "contact_id", name=op.f("pk_known_messages")),
    )


def _sync_cursors() -> None:
    op.create_table(
        "sync_cursors",
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("folder", Prose, nullable=False),
        sa.Column("cursor", sa.Text, nullable=False),
        sa.Column("saved_at", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"],
            ["mailboxes.id"],
            name=op.f("fk_sync_cursors_mailbox_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("mailbox_id", "folder", name=op.f("pk_sync_cursors")),
    )


def _sync_poison() -> None:
    op.create_table(
        "sync_poison",
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("key", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", Prose, nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("error", Prose, nullable=False),
        sa.Column("failed_at", Instant, nullable=False),
        sa.Column("parked_at", Instant),
        sa.ForeignKeyConstraint(
            ["mailbox_id"],
            ["mailboxes.id"],
            name=op.f("fk_sync_poison_mailbox_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("mailbox_id", "key", name=op.f("pk_sync_poison")),
    )
