"""The table of dispatches: one row is one send of one step."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Integer,
    LargeBinary,
    Table,
    Text,
    text,
)
from sqlalchemy import UniqueConstraint as Unique

from relance.core.dispatch import DispatchState
from relance.storage.tables.base import metadata, partial_index, refers
from relance.storage.tables.checks import one_of
from relance.storage.types import Instant, Prose

_ACTIVE = "state IN ('planned', 'reserved', 'sending', 'in_doubt')"
_LEFT = "state IN ('sent', 'sending', 'in_doubt', 'held')"

dispatches = Table(
    "dispatches",
    metadata,
    Column("id", Prose, primary_key=True),
    refers("enrollment_id", "enrollments.id"),
    refers("mailbox_id", "mailboxes.id"),
    Column("step", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    # Fixed before anything leaves, so that a mail found later can be told to be this one.
    Column("message_id", Prose, nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("due_at", Instant),  # business time; NULL: held
    Column("fence", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("settle_at", Instant),  # wall time
    Column("sent_at", Instant),
    Column("raw", LargeBinary),
    Column("recipient", Prose, nullable=False),
    Column("subject", Prose, nullable=False),
    Column("note", Prose, nullable=False),
    CheckConstraint(one_of("state", DispatchState), name="state"),
    CheckConstraint("state <> 'sent' OR sent_at IS NOT NULL", name="sent_at"),
    # A step is sent once, however often it is planned.
    Unique("enrollment_id", "step", "epoch"),
    # By state: each visit of a lane asks for the few unsettled among the thousands planned.
    partial_index(
        "ix_dispatches_active", "mailbox_id", "state", "due_at", "id", where=text(_ACTIVE)
    ),
    partial_index("ix_dispatches_left", "mailbox_id", "sent_at", where=text(_LEFT)),
    partial_index("ix_dispatches_held", "id", where=text("state = 'held'")),
)

# SQLite uses a partial index only for a query that repeats its condition word by word.
IS_ACTIVE = text(f"dispatches.{_ACTIVE}")
IS_LEFT = text(f"dispatches.{_LEFT}")
