"""The tables of users and of what signs them in."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Table, Text

from relance.storage.tables.base import metadata, number, refers
from relance.storage.types import Instant, Json, Prose

users = Table(
    "users",
    metadata,
    number(),
    Column("email", Prose, nullable=False),
    # One account an address, however it is spelt.
    Column("email_key", Prose, nullable=False, unique=True),
    Column("name", Prose, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("rights", Json, nullable=False),
    Column("is_active", Boolean, nullable=False),
    Column("zone", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", Prose, primary_key=True),
    refers("user_id", "users.id", owned=True),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
)

# Accounts at Google or Microsoft that may act as a user in the panels; each is one user's.
identities = Table(
    "identities",
    metadata,
    Column("provider", Text, primary_key=True),
    Column("subject", Prose, primary_key=True),
    refers("user_id", "users.id", owned=True),
    Column("email", Prose, nullable=False),
    Column("linked_at", Instant, nullable=False),
    CheckConstraint("provider IN ('google', 'microsoft')", name="provider"),
    Index("ix_identities_user_id", "user_id"),
)

api_keys = Table(
    "api_keys",
    metadata,
    number(),
    refers("user_id", "users.id", owned=True),
    Column("name", Prose, nullable=False),
    Column("prefix", Text, nullable=False),
    # Only a hash: who reads the table can sign in as nobody.
    Column("key_hash", Prose, nullable=False, unique=True),
    Column("scopes", Json, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("last_used_at", Instant),
    Column("revoked_at", Instant),
)

# One answer a key: of two requests with the same key the second cannot commit.
idempotency = Table(
    "idempotency",
    metadata,
    refers("user_id", "users.id", owned=True, primary=True),
    Column("key", Prose, primary_key=True),
    Column("answer", Prose, nullable=False),
    Column("created_at", Instant, nullable=False),
)
