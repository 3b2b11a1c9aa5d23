"""The tables of mail sync: what was read, how far, what it said, and what could not be read."""

from __future__ import annotations

from sqlalchemy import Column, Float, Index, Integer, LargeBinary, Table, Text

from relance.storage.tables.base import metadata, number, refers
from relance.storage.types import Instant, Json, Prose

# A mail acts once in a mailbox, whatever folder, copy or rescan brings it again. The key is a
# fingerprint, because Message-IDs are as long as strangers like.
mail_seen = Table(
    "mail_seen",
    metadata,
    refers("mailbox_id", "mailboxes.id", owned=True, primary=True),
    Column("key", LargeBinary(16), primary_key=True),
    Column("folder", Prose, nullable=False),
    Column("seen_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

# Only mail that is tied to a contact; of other mail no byte is kept (B16).
mail_events = Table(
    "mail_events",
    metadata,
    number(),
    refers("mailbox_id", "mailboxes.id"),
    refers("contact_id", "contacts.id"),
    refers("enrollment_id", "enrollments.id", nullable=True),
    Column("received_at", Instant, nullable=False),
    Column("folder", Prose, nullable=False),
    Column("message_id", Prose, nullable=False),
    Column("from_address", Prose, nullable=False),
    Column("subject", Prose, nullable=False),
    Column("text", Prose, nullable=False),
    Column("kind", Text, nullable=False),
    Column("certainty", Float, nullable=False),
    Column("rule", Text, nullable=False),
    Column("tie", Text, nullable=False),
    Column("evidence", Json, nullable=False),
    Index("ix_mail_events_contact_id", "contact_id", "id"),
)

# The rep's own mails to a contact, by fingerprint of the Message-ID.
known_messages = Table(
    "known_messages",
    metadata,
    Column("key", LargeBinary(16), primary_key=True),
    refers("mailbox_id", "mailboxes.id", owned=True, primary=True),
    refers("contact_id", "contacts.id", owned=True, primary=True),
    Column("learned_at", Instant, nullable=False),
)

sync_cursors = Table(
    "sync_cursors",
    metadata,
    refers("mailbox_id", "mailboxes.id", owned=True, primary=True),
    Column("folder", Prose, primary_key=True),
    Column("cursor", Text, nullable=False),
    Column("saved_at", Instant, nullable=False),
)

# Mail that broke the reader: counted, then parked where a person sees it.
sync_poison = Table(
    "sync_poison",
    metadata,
    refers("mailbox_id", "mailboxes.id", owned=True, primary=True),
    Column("key", LargeBinary(16), primary_key=True),
    Column("name", Prose, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("error", Prose, nullable=False),
    Column("failed_at", Instant, nullable=False),
    Column("parked_at", Instant),
    # Of parked mail, what names it to a person.
    Column("folder", Prose, nullable=False, server_default=""),
    Column("from_address", Prose, nullable=False, server_default=""),
    Column("subject", Prose, nullable=False, server_default=""),
    Column("arrived_at", Instant),
)
