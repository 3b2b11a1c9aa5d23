"""The tables of mailboxes, their sealed secrets and their lanes."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    Index,
    Integer,
    Table,
    Text,
    text,
)

from relance.core.people import Health, SentCopy
from relance.storage.tables.base import metadata, number, partial_index, refers
from relance.storage.tables.checks import one_of
from relance.storage.types import Instant, Json, Prose

mailboxes = Table(
    "mailboxes",
    metadata,
    number(),
    refers("user_id", "users.id"),
    Column("address", Prose, nullable=False),
    Column("name", Prose, nullable=False),
    Column("smtp", Json, nullable=False),
    Column("imap", Json, nullable=False),
    Column("daily_limit", Integer, nullable=False),
    Column("per_minute", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    Column("aliases", Json, nullable=False),
    Column("authserv_id", Prose, nullable=False),
    Column("health", Text, nullable=False),
    Column("health_note", Prose, nullable=False),
    Column("health_since", Instant),
    Column("synced_at", Instant),
    Column("sent_copy", Text, nullable=False),
    Column("sent_lag_seconds", Float),
    # A deleted mailbox keeps its row, for the history of what was sent from it.
    Column("deleted", Boolean, nullable=False),
    Column("created_at", Instant, nullable=False),
    CheckConstraint(one_of("health", Health), name="health"),
    CheckConstraint(one_of("sent_copy", SentCopy), name="sent_copy"),
    # An address is connected once: two lanes over one inbox would read and send twice.
    partial_index(
        "uq_mailboxes_connected_address", "address", unique=True, where=text("NOT deleted")
    ),
    Index("ix_mailboxes_user_id", "user_id"),
)

#: As the index has it.
IS_KEPT = text("NOT mailboxes.deleted")

mailbox_secrets = Table(
    "mailbox_secrets",
    metadata,
    refers("mailbox_id", "mailboxes.id", owned=True, primary=True),
    Column("field", Text, primary_key=True),
    Column("sealed", Text, nullable=False),
)

# Whoever leases a lane is the only one to read and send for its mailbox; ``fence`` never goes
# down. ``wake_at`` and ``hinted_at`` are business time, ``lease_until`` is wall time.
lanes = Table(
    "lanes",
    metadata,
    refers("mailbox_id", "mailboxes.id", owned=True, primary=True),
    Column("wake_at", Instant, nullable=False),
    Column("hinted_at", Instant),  # the earliest wake-up that came since the lane was claimed
    Column("lease_until", Instant),  # NULL: free
    Column("fence", BigInteger, nullable=False),
    Column("tat", Instant),
    Index("ix_lanes_wake_at", "wake_at"),
)
