"""Revision 0001: the tables of users, their sign-in, contacts and companies."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relance.storage.types import Instant, Json, Key, Prose

TABLES = (
    "users",
    "sessions",
    "api_keys",
    "idempotency",
    "companies",
    "contacts",
    "contact_addresses",
    "suppressions",
)


def create() -> None:
    """Create them in an order that their foreign keys allow."""
    _users()
    _sessions()
    _api_keys()
    _idempotency()
    _companies()
    _contacts()
    _contact_addresses()
    _suppressions()


def _users() -> None:
    op.create_table(
        "users",
        sa.Column("id", Key, nullable=False),
        sa.Column("email", Prose, nullable=False),
        sa.Column("email_key", Prose, nullable=False),
        sa.Column("name", Prose, nullable=False),
        sa.Column("password_hash", sa.Text, nullable=False),
        sa.Column("rights", Json, nullable=False),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("email_key", name=op.f("uq_users_email_key")),
    )


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("token_hash", Prose, nullable=False),
        sa.Column("user_id", Key, autoincrement=False, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("expires_at", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_sessions_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_sessions")),
    )


def _api_keys() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", Key, nullable=False),
        sa.Column("user_id", Key, autoincrement=False, nullable=False),
        sa.Column("name", Prose, nullable=False),
        sa.Column("prefix", sa.Text, nullable=False),
        sa.Column("key_hash", Prose, nullable=False),
        sa.Column("scopes", Json, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("last_used_at", Instant),
        sa.Column("revoked_at", Instant),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_api_keys_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("key_hash", name=op.f("uq_api_keys_key_hash")),
    )


def _idempotency() -> None:
    op.create_table(
        "idempotency",
        sa.Column("user_id", Key, autoincrement=False, nullable=False),
        sa.Column("key", Prose, nullable=False),
        sa.Column("answer", Prose, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_idempotency_user_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "key", name=op.f("pk_idempotency")),
    )


def _companies() -> None:
    op.create_table(
        "companies",
        sa.Column("id", Key, nullable=False),
        sa.Column("name", Prose, nullable=False),
        sa.Column("name_key", Prose, nullable=False),
        sa.Column("domain", Prose, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companies")),
        sa.UniqueConstraint("name_key", name=op.f("uq_companies_name_key")),
    )


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", Key, nullable=False),
        sa.Column("email", Prose, nullable=False),
        sa.Column("first_name", Prose, nullable=False),
        sa.Column("last_name", Prose, nullable=False),
        sa.Column("company_id", Key, autoincrement=False),
        sa.Column("company_domain", Prose, nullable=False),
        sa.Column("properties", Json, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("owner_id", Key, autoincrement=False),
        sa.Column("bounced_at", Instant),
        sa.Column("unsubscribed_at", Instant),
        sa.Column("away_until", Instant),
        sa.Column("last_reply_at", Instant),
        sa.Column("created_at", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["companies.id"], name=op.f("fk_contacts_company_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_contacts_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
    )
    op.create_index("ix_contacts_company_domain", "contacts", ["company_domain"])
    op.create_index("ix_contacts_company_id", "contacts", ["company_id"])
    op.create_index("ix_contacts_last_name", "contacts", ["last_name", "first_name", "id"])


def _contact_addresses() -> None:
    op.create_table(
        "contact_addresses",
        sa.Column("key", Prose, nullable=False),
        sa.Column("contact_id", Key, autoincrement=False, nullable=False),
        sa.Column("alias_key", Prose, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("added_at", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name=op.f("fk_contact_addresses_contact_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_contact_addresses")),
    )
    op.create_index("ix_contact_addresses_alias_key", "contact_addresses", ["alias_key"])
    op.create_index("ix_contact_addresses_contact_id", "contact_addresses", ["contact_id"])


def _suppressions() -> None:
    op.create_table(
        "suppressions",
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("value", Prose, nullable=False),
        sa.Column("reason", Prose, nullable=False),
        sa.Column("added_at", Instant, nullable=False),
        sa.CheckConstraint("kind IN ('address', 'domain')", name=op.f("ck_suppressions_kind")),
        sa.PrimaryKeyConstraint("kind", "value", name=op.f("pk_suppressions")),
    )
