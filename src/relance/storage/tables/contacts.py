"""The tables of contacts, their companies, their addresses, and of whom nobody may write to."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Table, Text

from relance.storage.tables.base import metadata, number, refers
from relance.storage.tables.checks import one_of
from relance.storage.types import Instant, Json, Prose

companies = Table(
    "companies",
    metadata,
    number(),
    Column("name", Prose, nullable=False),
    Column("name_key", Prose, nullable=False, unique=True),
    Column("domain", Prose, nullable=False),  # registrable, "" while unknown
)

contacts = Table(
    "contacts",
    metadata,
    number(),
    Column("email", Prose, nullable=False),
    Column("first_name", Prose, nullable=False),
    Column("last_name", Prose, nullable=False),
    refers("company_id", "companies.id", nullable=True),
    Column("company_domain", Prose, nullable=False),  # registrable, "" for public providers
    Column("properties", Json, nullable=False),
    Column("zone", Text, nullable=False),
    refers("owner_id", "users.id", nullable=True),
    Column("bounced_at", Instant),
    Column("unsubscribed_at", Instant),
    Column("away_until", Instant),
    Column("last_reply_at", Instant),
    Column("created_at", Instant, nullable=False),
    Index("ix_contacts_company_domain", "company_domain"),
    Index("ix_contacts_company_id", "company_id"),
    Index("ix_contacts_last_name", "last_name", "first_name", "id"),
)

# The identity book. An address is one person's in the whole installation.
contact_addresses = Table(
    "contact_addresses",
    metadata,
    Column("key", Prose, primary_key=True),
    refers("contact_id", "contacts.id", owned=True),
    Column("alias_key", Prose, nullable=False),
    Column("source", Text, nullable=False),
    Column("added_at", Instant, nullable=False),
    Index("ix_contact_addresses_contact_id", "contact_id"),
    Index("ix_contact_addresses_alias_key", "alias_key"),
)

suppressions = Table(
    "suppressions",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("value", Prose, primary_key=True),
    Column("reason", Prose, nullable=False),
    Column("added_at", Instant, nullable=False),
    CheckConstraint(one_of("kind", ("address", "domain")), name="kind"),
)
