"""The tables of enrollments, what holds them, and the tasks they open."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    Table,
    Text,
    text,
)

from relance.core.enrollment import Outcome, StopReason
from relance.core.sequence import TaskType
from relance.storage.tables.base import metadata, number, partial_index, refers
from relance.storage.tables.checks import one_of
from relance.storage.tables.sequences import step_columns
from relance.storage.types import Instant, Json, Prose

STATES = ("waiting", "sending", "on_task", "ended")
# By what changes once, at the end: each change of a column that an index asks for writes the index.
_LIVE = text("ended_at IS NULL")
UNRESUMED = text("resumed_at IS NULL AND NOT closed")

enrollments = Table(
    "enrollments",
    metadata,
    number(),
    refers("contact_id", "contacts.id"),
    refers("sequence_id", "sequences.id"),
    refers("version_id", "sequence_versions.id"),
    refers("user_id", "users.id"),
    refers("mailbox_id", "mailboxes.id"),
    Column("company_rule", Boolean, nullable=False),
    Column("start_step", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    Column("holidays", Json, nullable=False),
    Column("settings", Json),  # NULL: the version's
    Column("edited", Boolean, nullable=False),  # some steps differ from the version's
    Column("placeholder_values", Json, nullable=False),
    Column("enrolled_at", Instant, nullable=False),
    Column("planned_at", Instant, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("step", Integer, nullable=False),  # steps done
    Column("pending", Text, nullable=False),  # the kind of the step that waits, else ""
    Column("raw_due", Instant),
    Column("remaining_us", BigInteger),
    Column("holds", Json, nullable=False),
    Column("outcome", Text),
    Column("reason", Text),
    Column("detail", Prose, nullable=False),
    Column("ended_at", Instant),
    Column("before", Json),
    Column("first_sent_at", Instant),
    Column("last_sent_at", Instant),
    Column("receipt_head", Text, nullable=False),  # the newest receipt's hash
    CheckConstraint(one_of("state", STATES), name="state"),
    CheckConstraint(one_of("outcome", Outcome), name="outcome"),
    CheckConstraint(one_of("reason", StopReason), name="reason"),
    CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ended_at"),
    CheckConstraint("(state = 'ended') = (outcome IS NOT NULL)", name="ended_outcome"),
    # A step that waits has a due instant or a remaining time, never both and never neither.
    CheckConstraint(
        "(state = 'waiting') = ((raw_due IS NULL) <> (remaining_us IS NULL))", name="timer"
    ),
    # A contact is in one sequence at a time (R93).
    partial_index("uq_enrollments_live_contact", "contact_id", unique=True, where=_LIVE),
    Index("ix_enrollments_contact_id", "contact_id"),
    Index("ix_enrollments_sequence_id", "sequence_id", "id"),
    Index("ix_enrollments_user_id", "user_id", "id"),
    partial_index("ix_enrollments_mailbox_live", "mailbox_id", "id", where=_LIVE),
    partial_index(
        "ix_enrollments_due_tasks",
        "mailbox_id",
        "raw_due",
        where=text("state = 'waiting' AND pending = 'task'"),
    ),
)

#: An index of live rows serves only a query that names the same condition.
IS_LIVE = enrollments.c.ended_at.is_(None)

# The steps that were edited for one enrollment alone.
step_edits = Table(
    "step_edits",
    metadata,
    refers("enrollment_id", "enrollments.id", owned=True, primary=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    *step_columns(),
)

hold_notes = Table(
    "hold_notes",
    metadata,
    refers("enrollment_id", "enrollments.id", owned=True, primary=True),
    Column("hold", Prose, primary_key=True),
    refers("mailbox_id", "mailboxes.id"),
    Column("placed_at", Instant, nullable=False),
    Column("why", Prose, nullable=False),
    Column("until", Instant),
    refers("mail_id", "mail_events.id", nullable=True),
    partial_index("ix_hold_notes_until", "mailbox_id", "until", where=text("until IS NOT NULL")),
)

# A pause of many enrollments by one row: guards read it, so a pause of 100,000 is one insert.
scopes = Table(
    "scopes",
    metadata,
    number(),
    Column("hold", Prose, nullable=False),
    Column("target", Text, nullable=False),  # the three columns below in one, none of them NULL
    refers("sequence_id", "sequences.id", nullable=True),
    refers("user_id", "users.id", nullable=True),
    refers("mailbox_id", "mailboxes.id", nullable=True),
    Column("since", Instant, nullable=False),
    Column("resumed_at", Instant),
    Column("resumed_through", BigInteger, nullable=False),
    Column("closed", Boolean, nullable=False),
    CheckConstraint(
        "sequence_id IS NOT NULL OR user_id IS NOT NULL OR mailbox_id IS NOT NULL", name="target"
    ),
    # Pausing what is paused changes nothing, even when two users click at once.
    partial_index(
        "uq_scopes_open",
        "hold",
        "target",
        unique=True,
        where=UNRESUMED,
    ),
    partial_index("ix_scopes_not_closed", "id", where=text("NOT closed")),
)

#: As the index has it: SQLAlchemy would write "closed = 0", which SQLite does not recognise.
IS_NOT_CLOSED = text("NOT scopes.closed")

tasks = Table(
    "tasks",
    metadata,
    number(),
    refers("enrollment_id", "enrollments.id"),
    refers("contact_id", "contacts.id"),
    refers("user_id", "users.id"),
    Column("step", Integer, nullable=False),
    Column("title", Prose, nullable=False),
    Column("task_type", Text, nullable=False),
    Column("note", Prose, nullable=False),
    Column("blocking", Boolean, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("completed_at", Instant),
    Column("cancelled_at", Instant),
    CheckConstraint(one_of("task_type", TaskType), name="task_type"),
    CheckConstraint("completed_at IS NULL OR cancelled_at IS NULL", name="one_end"),
    Index("ix_tasks_enrollment_id", "enrollment_id", "step"),
    partial_index(
        "ix_tasks_open",
        "user_id",
        "due_at",
        where=text("completed_at IS NULL AND cancelled_at IS NULL"),
    ),
)
