"""Revision 0001: the tables of enrollments, what holds them, and what they send."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from relance.storage.types import Instant, Json, Key, Prose

TABLES = ("enrollments", "step_edits", "scopes", "tasks", "dispatches")

_ACTIVE = "state IN ('planned', 'reserved', 'sending', 'in_doubt')"
_UNSETTLED = "state IN ('reserved', 'sending', 'in_doubt')"
_LEFT = "state IN ('sent', 'sending', 'in_doubt', 'held')"


def create() -> None:
    """Create them in an order that their foreign keys allow."""
    _enrollments()
    _step_edits()
    _scopes()
    _tasks()
    _dispatches()


def _enrollments() -> None:
    op.create_table(
        "enrollments",
        sa.Column("id", Key, nullable=False),
        sa.Column("contact_id", Key, autoincrement=False, nullable=False),
        sa.Column("sequence_id", Key, autoincrement=False, nullable=False),
        sa.Column("version_id", Key, autoincrement=False, nullable=False),
        sa.Column("user_id", Key, autoincrement=False, nullable=False),
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("company_rule", sa.Boolean, nullable=False),
        sa.Column("start_step", sa.Integer(), nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("holidays", Json, nullable=False),
        sa.Column("settings", Json),
        sa.Column("edited", sa.Boolean, nullable=False),
        sa.Column("placeholder_values", Json, nullable=False),
        sa.Column("enrolled_at", Instant, nullable=False),
        sa.Column("planned_at", Instant, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("pending", sa.Text, nullable=False),
        sa.Column("raw_due", Instant),
        sa.Column("remaining_us", sa.BigInteger()),
        sa.Column("holds", Json, nullable=False),
        sa.Column("outcome", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("detail", Prose, nullable=False),
        sa.Column("ended_at", Instant),
        sa.Column("before", Json),
        sa.Column("first_sent_at", Instant),
        sa.Column("last_sent_at", Instant),
        sa.Column("receipt_head", sa.Text, nullable=False),
        sa.CheckConstraint(
            "(state = 'ended') = (ended_at IS NOT NULL)", name=op.f("ck_enrollments_ended_at")
        ),
        sa.CheckConstraint(
            "(state = 'ended') = (outcome IS NOT NULL)", name=op.f("ck_enrollments_ended_outcome")
        ),
        sa.CheckConstraint(
            "(state = 'waiting') = ((raw_due IS NULL) <> (remaining_us IS NULL))",
            name=op.f("ck_enrollments_timer"),
        ),
        sa.CheckConstraint(
            "outcome IN ('finished', 'unenrolled', 'failed')", name=op.f("ck_enrollments_outcome")
        ),
        sa.CheckConstraint(
            "reason IN ('replied', 'replied_other_address', 'wrote_outside', 'alias', "
            "'same_company', 'meeting_booked', 'unsubscribed', 'asked_to_stop', 'bounced', "
            "'complained', 'left_company', 'by_hand', 'by_workflow', 'by_trigger', "
            "'sequence_deleted', 'user_deactivated', 'contact_deleted')",
            name=op.f("ck_enrollments_reason"),
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'sending', 'on_task', 'ended')", name=op.f("ck_enrollments_state")
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name=op.f("fk_enrollments_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name=op.f("fk_enrollments_mailbox_id")
        ),
        sa.ForeignKeyConstraint(
            ["sequence_id"], ["sequences.id"], name=op.f("fk_enrollments_sequence_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_enrollments_user_id")),
        sa.ForeignKeyConstraint(
            ["version_id"], ["sequence_versions.id"], name=op.f("fk_enrollments_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrollments")),
    )
    op.create_index("ix_enrollments_contact_id", "enrollments", ["contact_id"])
    op.create_index(
        "ix_enrollments_due_tasks",
        "enrollments",
        ["mailbox_id", "raw_due"],
        sqlite_where=sa.text("state = 'waiting' AND pending = 'task'"),
        postgresql_where=sa.text("state = 'waiting' AND pending = 'task'"),
    )
    op.create_index(
        "ix_enrollments_mailbox_live",
        "enrollments",
        ["mailbox_id", "id"],
        sqlite_where=sa.text("state <> 'ended'"),
        postgresql_where=sa.text("state <> 'ended'"),
    )
    op.create_index("ix_enrollments_sequence_id", "enrollments", ["sequence_id", "id"])
    op.create_index("ix_enrollments_user_id", "enrollments", ["user_id", "id"])
    op.create_index(
        "uq_enrollments_live_contact",
        "enrollments",
        ["contact_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'ended'"),
        postgresql_where=sa.text("state <> 'ended'"),
    )


def _step_edits() -> None:
    op.create_table(
        "step_edits",
        sa.Column("enrollment_id", Key, autoincrement=False, nullable=False),
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
            "(kind = 'task') = (task_type IS NOT NULL)", name=op.f("ck_step_edits_task_type")
        ),
        sa.CheckConstraint(
            "delay_unit IN ('minutes', 'hours', 'days', 'business_days')",
            name=op.f("ck_step_edits_delay_unit"),
        ),
        sa.CheckConstraint("kind IN ('email', 'task')", name=op.f("ck_step_edits_kind")),
        sa.ForeignKeyConstraint(
            ["enrollment_id"],
            ["enrollments.id"],
            name=op.f("fk_step_edits_enrollment_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("enrollment_id", "position", name=op.f("pk_step_edits")),
    )


def _scopes() -> None:
    op.create_table(
        "scopes",
        sa.Column("id", Key, nullable=False),
        sa.Column("hold", Prose, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("sequence_id", Key, autoincrement=False),
        sa.Column("user_id", Key, autoincrement=False),
        sa.Column("mailbox_id", Key, autoincrement=False),
        sa.Column("since", Instant, nullable=False),
        sa.Column("resumed_at", Instant),
        sa.Column("resumed_through", sa.BigInteger(), nullable=False),
        sa.Column("closed", sa.Boolean, nullable=False),
        sa.CheckConstraint(
            "sequence_id IS NOT NULL OR user_id IS NOT NULL OR mailbox_id IS NOT NULL",
            name=op.f("ck_scopes_target"),
        ),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name=op.f("fk_scopes_mailbox_id")
        ),
        sa.ForeignKeyConstraint(
            ["sequence_id"], ["sequences.id"], name=op.f("fk_scopes_sequence_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_scopes_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scopes")),
    )
    op.create_index(
        "ix_scopes_not_closed",
        "scopes",
        ["id"],
        sqlite_where=sa.text("NOT closed"),
        postgresql_where=sa.text("NOT closed"),
    )
    op.create_index(
        "uq_scopes_open",
        "scopes",
        ["hold", "target"],
        unique=True,
        sqlite_where=sa.text("resumed_at IS NULL AND NOT closed"),
        postgresql_where=sa.text("resumed_at IS NULL AND NOT closed"),
    )


def _tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("id", Key, nullable=False),
        sa.Column("enrollment_id", Key, autoincrement=False, nullable=False),
        sa.Column("contact_id", Key, autoincrement=False, nullable=False),
        sa.Column("user_id", Key, autoincrement=False, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("title", Prose, nullable=False),
        sa.Column("task_type", sa.Text, nullable=False),
        sa.Column("note", Prose, nullable=False),
        sa.Column("blocking", sa.Boolean, nullable=False),
        sa.Column("due_at", Instant, nullable=False),
        sa.Column("completed_at", Instant),
        sa.Column("cancelled_at", Instant),
        sa.CheckConstraint(
            "task_type IN ('email', 'call', 'todo')", name=op.f("ck_tasks_task_type")
        ),
        sa.CheckConstraint(
            "completed_at IS NULL OR cancelled_at IS NULL", name=op.f("ck_tasks_one_end")
        ),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_tasks_contact_id")),
        sa.ForeignKeyConstraint(
            ["enrollment_id"], ["enrollments.id"], name=op.f("fk_tasks_enrollment_id")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_tasks_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
    )
    op.create_index("ix_tasks_enrollment_id", "tasks", ["enrollment_id", "step"])
    op.create_index(
        "ix_tasks_open",
        "tasks",
        ["user_id", "due_at"],
        sqlite_where=sa.text("completed_at IS NULL AND cancelled_at IS NULL"),
        postgresql_where=sa.text("completed_at IS NULL AND cancelled_at IS NULL"),
    )


def _dispatches() -> None:
    op.create_table(
        "dispatches",
        sa.Column("id", Prose, nullable=False),
        sa.Column("enrollment_id", Key, autoincrement=False, nullable=False),
        sa.Column("mailbox_id", Key, autoincrement=False, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("message_id", Prose, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("due_at", Instant),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("settle_at", Instant),
        sa.Column("sent_at", Instant),
        sa.Column("raw", sa.LargeBinary()),
        sa.Column("recipient", Prose, nullable=False),
        sa.Column("subject", Prose, nullable=False),
        sa.Column("note", Prose, nullable=False),
        sa.CheckConstraint(
            "state <> 'sent' OR sent_at IS NOT NULL", name=op.f("ck_dispatches_sent_at")
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'reserved', 'sending', 'in_doubt', 'sent', 'failed', "
            "'held', 'cancelled')",
            name=op.f("ck_dispatches_state"),
        ),
        sa.ForeignKeyConstraint(
            ["enrollment_id"], ["enrollments.id"], name=op.f("fk_dispatches_enrollment_id")
        ),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name=op.f("fk_dispatches_mailbox_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatches")),
        sa.UniqueConstraint(
            "enrollment_id", "step", "epoch", name=op.f("uq_dispatches_enrollment_id_step_epoch")
        ),
        sa.UniqueConstraint("message_id", name=op.f("uq_dispatches_message_id")),
    )
    _partial("ix_dispatches_active", ["mailbox_id", "due_at", "id"], _ACTIVE)
    _partial("ix_dispatches_unsettled", ["mailbox_id"], _UNSETTLED)
    _partial("ix_dispatches_left", ["mailbox_id", "sent_at"], _LEFT)
    _partial("ix_dispatches_held", ["id"], "state = 'held'")


def _partial(name: str, columns: list[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, "dispatches", columns, sqlite_where=condition, postgresql_where=condition)
