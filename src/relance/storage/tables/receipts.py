"""The table of receipts: a line is added for every change, and no line is ever altered."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text
from sqlalchemy import UniqueConstraint as Unique

from relance.storage.tables.base import metadata, number, refers
from relance.storage.types import Instant, Json, Prose

receipts = Table(
    "receipts",
    metadata,
    number(),
    refers("enrollment_id", "enrollments.id"),
    refers("contact_id", "contacts.id"),
    Column("at", Instant, nullable=False),
    Column("actor", Prose, nullable=False),
    Column("what", Text, nullable=False),
    Column("sentence", Prose, nullable=False),
    Column("rule", Text, nullable=False),
    refers("mail_id", "mail_events.id", nullable=True),
    Column("evidence", Json, nullable=False),
    Column("prev_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    # A chain has no forks. An enrollment's receipts are found by it, too: they are a few.
    Unique("enrollment_id", "prev_hash"),
)
