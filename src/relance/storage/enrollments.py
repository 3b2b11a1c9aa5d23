"""Enrollments: their state, their plan, and the rule that a contact has one live one."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import bindparam, delete, insert, literal_column, select, update
from sqlalchemy.exc import IntegrityError

from relance.app.ports import Given, NewEnrollment
from relance.core.enrollment import Enrollment, Waiting
from relance.core.errors import Refused
from relance.core.refusal import WORDS, Refusal
from relance.core.sequence import Plan
from relance.core.timer import Timer
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId, UserId
from relance.storage.candidates import CandidateRows
from relance.storage.holds import HoldRows, holds_to_keep
from relance.storage.repository import Transaction
from relance.storage.scopes import ScopeRows, is_covered
from relance.storage.sequences import SqlSequences
from relance.storage.states import state_columns, state_of
from relance.storage.steps import settings_json, settings_of, step_columns, step_of
from relance.storage.tables import enrollments, mailboxes, step_edits, users
from relance.storage.tables.enrollments import IS_LIVE
from relance.storage.tables.mailboxes import IS_KEPT
from relance.storage.types import Instant, Record

_NOT_READ = {"placeholder_values", "start_step", "company_rule", "pending"}
_NEW = object()  # equal to nothing that is stored
_E = enrollments.c
_ID = _E.id == bindparam("enrollment")

_GET = select(*(column for column in _E if column.name not in _NOT_READ)).where(_ID)
_LOCK = _GET.with_for_update()
# What nobody else can change, one look tells: the row, and whether a scope is to be looked for.
_LOCK_ALONE = _GET.add_columns(is_covered().label("is_covered"))
_SAVE = update(enrollments).where(_ID)
# FOR UPDATE: a chain of receipts grows at one place at a time.
_HEAD = select(_E.receipt_head).where(_ID).with_for_update()
_GIVEN = (
    select(_E.placeholder_values, users.c.name, users.c.email)
    .join(users, users.c.id == _E.user_id)
    .where(_ID)
)
_ENROLLED_AT = select(_E.enrolled_at).where(_ID)
_LIVE_OF = select(_E.id).where(_E.contact_id == bindparam("contact"), IS_LIVE)
_LIVE_IN_SEQUENCE = (
    select(_E.id).where(_E.sequence_id == bindparam("sequence"), IS_LIVE).order_by(_E.id)
)
_LIVE_OF_USER = select(_E.id).where(_E.user_id == bindparam("user"), IS_LIVE).order_by(_E.id)
_DUE_TASKS = (
    select(_E.id)
    .where(
        _E.mailbox_id == bindparam("mailbox"),
        _E.state == literal_column("'waiting'"),
        _E.pending == literal_column("'task'"),
        _E.raw_due <= bindparam("now", type_=Instant),
        ~is_covered(),
    )
    .order_by(_E.raw_due, _E.id)
)
# FOR SHARE: the mailbox cannot be deleted under an enrollment that is about to be stored.
_MAILBOX = (
    select(mailboxes.c.id)
    .where(mailboxes.c.id == bindparam("mailbox"), IS_KEPT)
    .with_for_update(read=True)
)

_EDITS = select(step_edits).where(step_edits.c.enrollment_id == bindparam("enrollment"))
_DROP_EDITS = delete(step_edits).where(step_edits.c.enrollment_id == bindparam("enrollment"))


class SqlEnrollments(HoldRows, ScopeRows, CandidateRows):
    """The port Enrollments."""

    def __init__(self, transaction: Transaction, sequences: SqlSequences) -> None:
        super().__init__(transaction)
        self._sequences = sequences
        self._stored: dict[EnrollmentId, Enrollment] = {}  # as last read or written
        self._locked: set[EnrollmentId] = set()
        self._heads: dict[EnrollmentId, str] = {}  # of those that are locked
        self._new_heads: set[EnrollmentId] = set()  # which of them are yet to be written

    def get(self, enrollment_id: EnrollmentId) -> Enrollment:
        if enrollment_id in self._locked:
            return self._stored[enrollment_id]
        return self._enrollment(
            self._one("enrollment", enrollment_id, _GET, enrollment=enrollment_id)
        )

    def lock(self, enrollment_id: EnrollmentId) -> Enrollment:
        """As ``get``, and nobody else changes the row before this unit of work ends."""
        if enrollment_id in self._locked:
            return self._stored[enrollment_id]
        alone = self._transaction.writes_alone
        statement = _LOCK_ALONE if alone else _LOCK
        row = self._one("enrollment", enrollment_id, statement, enrollment=enrollment_id)
        if alone and not row.is_covered:
            self._over[enrollment_id] = ()
        self._locked.add(enrollment_id)
        self._heads[enrollment_id] = row.receipt_head
        return self._enrollment(row)

    def add(self, new: NewEnrollment, now: datetime) -> Enrollment:
        """Store an enrollment whose first step is due now.

        Raises Refused("already_enrolled") when the contact has a live one, and NotFound when
        there is no such version or the mailbox is deleted.
        """
        version = self._sequences.version(new.version_id)
        self._one("mailbox", new.mailbox_id, _MAILBOX, mailbox=new.mailbox_id)
        plan = Plan(version.steps, version.settings, new.zone, new.holidays)
        state = Waiting(new.start_at_step, Timer.running_until(now))
        row = _begun(new, now) | {"company_rule": version.settings.unenroll_same_company}
        try:
            with self._connection.begin_nested():
                number = self._inserted(insert(enrollments), row | state_columns(state, plan.steps))
        except IntegrityError:
            if self.live_of(new.contact_id) is None:
                raise
            raise _already_enrolled() from None
        return self._remembered(
            Enrollment(
                id=EnrollmentId(number),
                contact_id=new.contact_id,
                sequence_id=new.sequence_id,
                user_id=new.user_id,
                mailbox_id=new.mailbox_id,
                plan=plan,
                state=state,
                planned_at=now,
            )
        )

    def save(self, enrollment: Enrollment, now: datetime) -> None:  # noqa: ARG002 - the port's
        """Write the state, and the plan where it was edited; drop notes of holds that are gone.

        Raises NotFound, and Refused("already_enrolled") when it comes back to life while the
        contact has another live one; the unit of work must then end.
        """
        columns = _columns(enrollment)
        before = self._stored.get(enrollment.id)
        if before is None or before.plan != enrollment.plan:
            columns |= self._save_plan(enrollment)
        if before and enrollment.id in self._locked:  # else somebody may have changed it since
            stored = _columns(before)
            columns = {name: new for name, new in columns.items() if new != stored.get(name, _NEW)}
        if columns:
            self._write(enrollment.id, columns)
        self._stored[enrollment.id] = enrollment
        kept = holds_to_keep(enrollment)
        if before is None or not holds_to_keep(before) <= kept:
            self._drop_notes(enrollment.id, kept=kept)

    def receipt_head(self, enrollment_id: EnrollmentId) -> str:
        """The hash of the newest receipt, which stays the newest until this unit adds one."""
        if enrollment_id not in self._heads:
            row = self._one("enrollment", enrollment_id, _HEAD, enrollment=enrollment_id)
            self._heads[enrollment_id] = row.receipt_head
        return self._heads[enrollment_id]

    def set_receipt_head(self, enrollment_id: EnrollmentId, digest: str) -> None:
        """Written with the next change of the row, at the latest when the unit of work ends."""
        self._heads[enrollment_id] = digest
        self._new_heads.add(enrollment_id)

    def flush(self) -> None:
        """Write the heads that no change of their rows took along."""
        for enrollment_id in sorted(self._new_heads):
            self._write(enrollment_id, {})

    def given(self, enrollment_id: EnrollmentId) -> Given:
        row = self._one("enrollment", enrollment_id, _GIVEN, enrollment=enrollment_id)
        return Given(row.placeholder_values, row.name, row.email)

    def live_of(self, contact_id: ContactId) -> EnrollmentId | None:
        row = self._first(_LIVE_OF, contact=contact_id)
        return EnrollmentId(row.id) if row else None

    def enrolled_at(self, enrollment_id: EnrollmentId) -> datetime:
        row = self._one("enrollment", enrollment_id, _ENROLLED_AT, enrollment=enrollment_id)
        found: datetime = row.enrolled_at
        return found

    def due_tasks(self, mailbox_id: MailboxId, now: datetime) -> tuple[EnrollmentId, ...]:
        """Enrollments whose pending step is a task that is due and that nothing holds."""
        found = self._all(_DUE_TASKS, mailbox=mailbox_id, now=now)
        return tuple(EnrollmentId(row.id) for row in found)

    def live_of_user(self, user_id: UserId) -> tuple[EnrollmentId, ...]:
        return tuple(EnrollmentId(row.id) for row in self._all(_LIVE_OF_USER, user=user_id))

    def live_in_sequence(self, sequence_id: SequenceId) -> tuple[EnrollmentId, ...]:
        found = self._all(_LIVE_IN_SEQUENCE, sequence=sequence_id)
        return tuple(EnrollmentId(row.id) for row in found)

    def _write(self, enrollment_id: EnrollmentId, columns: dict[str, object]) -> None:
        if enrollment_id in self._new_heads:
            columns["receipt_head"] = self._heads[enrollment_id]
            self._new_heads.remove(enrollment_id)
        try:
            self._change("enrollment", enrollment_id, _SAVE, enrollment=enrollment_id, **columns)
        except IntegrityError as error:
            if "contact" not in str(error.orig):
                raise
            raise _already_enrolled() from error

    def _save_plan(self, enrollment: Enrollment) -> dict[str, object]:
        """Store what differs from the version; the columns that go into the enrollment's row."""
        stored = self._one("enrollment", enrollment.id, _GET, enrollment=enrollment.id)
        version = self._sequences.version(stored.version_id)
        plan = enrollment.plan
        edits = [
            step_columns(step) | {"enrollment_id": enrollment.id, "position": position}
            for position, step in enumerate(plan.steps)
            if step != version.steps[position]
        ]
        if stored.edited:
            self._count(_DROP_EDITS, enrollment=enrollment.id)
        if edits:
            self._connection.execute(insert(step_edits), edits)
        same = plan.settings == version.settings
        return {
            "zone": plan.zone,
            "holidays": _holidays_json(plan.holidays),
            "settings": None if same else settings_json(plan.settings),
            "company_rule": plan.settings.unenroll_same_company,
            "edited": bool(edits),
        }

    def _enrollment(self, row: Record) -> Enrollment:
        return self._remembered(
            Enrollment(
                id=EnrollmentId(row.id),
                contact_id=ContactId(row.contact_id),
                sequence_id=SequenceId(row.sequence_id),
                user_id=UserId(row.user_id),
                mailbox_id=MailboxId(row.mailbox_id),
                plan=self._plan(row),
                state=state_of(row),
                planned_at=row.planned_at,
                epoch=row.epoch,
                first_sent_at=row.first_sent_at,
                last_sent_at=row.last_sent_at,
            )
        )

    def _remembered(self, enrollment: Enrollment) -> Enrollment:
        self._stored[enrollment.id] = enrollment
        return enrollment

    def _plan(self, row: Record) -> Plan:
        version = self._sequences.version(row.version_id)
        settings = version.settings if row.settings is None else settings_of(row.settings)
        holidays = frozenset(date.fromisoformat(day) for day in row.holidays)
        plan = Plan(version.steps, settings, row.zone, holidays)
        if row.edited:
            for edit in self._all(_EDITS, enrollment=row.id):
                plan = plan.with_step(edit.position, step_of(edit))
        return plan


def _columns(enrollment: Enrollment) -> dict[str, object]:
    """What an event may change of an enrollment's row, but for its plan."""
    return state_columns(enrollment.state, enrollment.plan.steps) | {
        "planned_at": enrollment.planned_at,
        "epoch": enrollment.epoch,
        "first_sent_at": enrollment.first_sent_at,
        "last_sent_at": enrollment.last_sent_at,
    }


def _begun(new: NewEnrollment, now: datetime) -> dict[str, object]:
    """The columns of an enrollment that begins, but for its state."""
    return {
        "contact_id": new.contact_id,
        "sequence_id": new.sequence_id,
        "version_id": new.version_id,
        "user_id": new.user_id,
        "mailbox_id": new.mailbox_id,
        "start_step": new.start_at_step,
        "zone": new.zone,
        "holidays": _holidays_json(new.holidays),
        "edited": False,
        "placeholder_values": dict(new.values),
        "enrolled_at": now,
        "planned_at": now,
        "epoch": 0,
        "receipt_head": "",
    }


def _holidays_json(holidays: frozenset[date]) -> list[str]:
    return sorted(day.isoformat() for day in holidays)


def _already_enrolled() -> Refused:
    return Refused(Refusal.ALREADY_ENROLLED, *WORDS[Refusal.ALREADY_ENROLLED])
