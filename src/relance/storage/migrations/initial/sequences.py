"""Revision 0001: the tables of sequences and their versions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relance.storage.types import Instant, Json, Key, Prose

TABLES = ("sequences", "sequence_versions", "steps")


def create() -> None:
    """Create them in an order that their foreign keys allow."""
    _sequences()
    _sequence_versions()
    _steps()


def _sequences() -> None:
    op.create_table(
        "sequences",
        sa.Column("id", Key, nullable=False),
        sa.Column("owner_id", Key, autoincrement=False, nullable=False),
        sa.Column("shared", sa.Boolean, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.Column("deleted_at", Instant),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_sequences_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sequences")),
    )
    op.create_index("ix_sequences_owner_id", "sequences", ["owner_id"])


def _sequence_versions() -> None:
    op.create_table(
        "sequence_versions",
        sa.Column("id", Key, nullable=False),
        sa.Column("sequence_id", Key, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", Prose, nullable=False),
        sa.Column("step_count", sa.Integer(), nullable=False),
        sa.Column("company_rule", sa.Boolean, nullable=False),
        sa.Column("settings", Json, nullable=False),
        sa.Column("created_at", Instant, nullable=False),
        sa.ForeignKeyConstraint(
            ["sequence_id"], ["sequences.id"], name=op.f("fk_sequence_versions_sequence_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sequence_versions")),
        sa.UniqueConstraint(
            "sequence_id", "version", name=op.f("uq_sequence_versions_sequence_id_version")
        ),
    )


def _steps() -> None:
    op.create_table(
        "steps",
        sa.Column("version_id", Key, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("delay_count", sa.Integer(), nullable=False),
        sa.Column("delay_unit", sa.Text, nullable=False),
        sa.Column("delay_at", sa.Time()),
        sa.Column("subject", Prose, nullable=False),
        sa.Column("body", Prose, nullable=False),
        sa.Column("threaded", sa.Boolean, nullable=False),
        sa.Column("title", Prose, nullable=False),
        sa.Column("task_type", sa.Text),
        sa.Column("note", Prose, nullable=False),
        sa.Column("blocking", sa.Boolean, nullable=False),
        sa.CheckConstraint(
            "(kind = 'task') = (task_type IS NOT NULL)", name=op.f("ck_steps_task_type")
        ),
        sa.CheckConstraint(
            "delay_unit IN ('minutes', 'hours', 'days', 'business_days')",
            name=op.f("ck_steps_delay_unit"),
        ),
        sa.CheckConstraint("kind IN ('email', 'task')", name=op.f("ck_steps_kind")),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["sequence_versions.id"],
            name=op.f("fk_steps_version_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("version_id", "position", name=op.f("pk_steps")),
    )
