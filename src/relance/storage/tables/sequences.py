"""The tables of sequences: a head that can be shared or hidden, and versions that never change."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, Table, Text, Time
from sqlalchemy import UniqueConstraint as Unique

from relance.core.schedule import Unit
from relance.storage.tables.base import metadata, number, refers
from relance.storage.tables.checks import one_of
from relance.storage.types import Instant, Json, Prose

sequences = Table(
    "sequences",
    metadata,
    number(),
    refers("owner_id", "users.id"),
    Column("shared", Boolean, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("deleted_at", Instant),
    Index("ix_sequences_owner_id", "owner_id"),
)

# Immutable: an edit adds the next version, and every enrollment keeps the one it began with.
sequence_versions = Table(
    "sequence_versions",
    metadata,
    number(),
    refers("sequence_id", "sequences.id"),
    Column("version", Integer, nullable=False),
    Column("name", Prose, nullable=False),
    Column("step_count", Integer, nullable=False),
    Column("company_rule", Boolean, nullable=False),
    Column("settings", Json, nullable=False),
    Column("created_at", Instant, nullable=False),
    Unique("sequence_id", "version"),  # of two edits at once, one fails and is tried again
)


def step_columns() -> list[Column[object] | CheckConstraint]:
    """One step, typed; an email leaves the task's columns empty and the other way round."""
    return [
        Column("kind", Text, nullable=False),
        Column("delay_count", Integer, nullable=False),
        Column("delay_unit", Text, nullable=False),
        Column("delay_at", Time),
        Column("subject", Prose, nullable=False),
        Column("body", Prose, nullable=False),
        Column("threaded", Boolean, nullable=False),
        Column("title", Prose, nullable=False),
        Column("task_type", Text),
        Column("note", Prose, nullable=False),
        Column("blocking", Boolean, nullable=False),
        CheckConstraint(one_of("kind", ("email", "task")), name="kind"),
        CheckConstraint(one_of("delay_unit", Unit), name="delay_unit"),
        CheckConstraint("(kind = 'task') = (task_type IS NOT NULL)", name="task_type"),
    ]


steps = Table(
    "steps",
    metadata,
    refers("version_id", "sequence_versions.id", owned=True, primary=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    *step_columns(),
)
