"""What is known about the holds of enrollments."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, literal_column, or_, select

from relance.app.records import HoldNote
from relance.core.enrollment import Ended, Enrollment, OnTask, Sending, Waiting
from relance.core.timer import Hold
from relance.core.values import EnrollmentId, MailboxId
from relance.storage.repository import Repository, per_dialect
from relance.storage.scopes import is_covered
from relance.storage.tables import enrollments, hold_notes
from relance.storage.tables.enrollments import IS_LIVE
from relance.storage.types import Instant, Record


def _note(insert: Any) -> Any:
    """Insert a note; where the hold has one, a later ``until`` replaces it, and NULL is latest."""
    statement = insert(hold_notes).from_select(
        ["enrollment_id", "hold", "mailbox_id", "placed_at", "why", "until", "mail_id"],
        select(
            enrollments.c.id,
            bindparam("hold", type_=hold_notes.c.hold.type),
            enrollments.c.mailbox_id,
            bindparam("placed_at", type_=Instant),
            bindparam("why", type_=hold_notes.c.why.type),
            bindparam("until", type_=Instant),
            bindparam("mail_id", type_=hold_notes.c.mail_id.type),
        ).where(enrollments.c.id == bindparam("enrollment")),
    )
    new = statement.excluded
    return statement.on_conflict_do_update(
        index_elements=["enrollment_id", "hold"],
        set_={"why": new.why, "until": new.until, "mail_id": new.mail_id},
        where=hold_notes.c.until.is_not(None)
        & or_(new.until.is_(None), new.until > hold_notes.c.until),
    )


_NOTE = per_dialect(_note)
_OF = (
    select(hold_notes)
    .where(hold_notes.c.enrollment_id == bindparam("enrollment"))
    .order_by(hold_notes.c.placed_at, hold_notes.c.hold)
)
_EXPIRED = (
    select(hold_notes)
    .join(enrollments, enrollments.c.id == hold_notes.c.enrollment_id)
    .where(
        hold_notes.c.mailbox_id == bindparam("mailbox"),
        hold_notes.c.until <= bindparam("now", type_=Instant),
        IS_LIVE,
    )
    .order_by(hold_notes.c.until, hold_notes.c.enrollment_id)
)
# The next task to open or hold to end, whichever comes first: one look for both.
_NEXT_CHANGE = (
    select(enrollments.c.raw_due.label("at"))
    .where(
        enrollments.c.mailbox_id == bindparam("mailbox"),
        enrollments.c.state == literal_column("'waiting'"),
        enrollments.c.pending == literal_column("'task'"),
        enrollments.c.raw_due.is_not(None),
        ~is_covered(),
    )
    .union_all(
        select(hold_notes.c.until)
        .join(enrollments, enrollments.c.id == hold_notes.c.enrollment_id)
        .where(
            hold_notes.c.mailbox_id == bindparam("mailbox"),
            hold_notes.c.until.is_not(None),
            IS_LIVE,
        )
    )
    .order_by("at")
    .limit(1)
)
_DROP = delete(hold_notes).where(
    hold_notes.c.enrollment_id == bindparam("enrollment"),
    hold_notes.c.hold.not_in(bindparam("kept", expanding=True)),
)


class HoldRows(Repository):
    """The part of the enrollments' repository that knows holds."""

    def note_hold(self, note: HoldNote) -> None:
        """Write down why a hold was placed; again: the later ``until`` wins, None being latest."""
        self._put(
            _NOTE,
            enrollment=note.enrollment_id,
            hold=str(note.hold),
            placed_at=note.placed_at,
            why=note.why,
            until=note.until,
            mail_id=note.mail_id,
        )

    def holds_of(self, enrollment_id: EnrollmentId) -> tuple[HoldNote, ...]:
        """The notes, oldest first. A released hold's note goes when the enrollment is saved."""
        return tuple(hold_note(row) for row in self._all(_OF, enrollment=enrollment_id))

    def expired_holds(self, mailbox_id: MailboxId, now: datetime) -> tuple[HoldNote, ...]:
        """Of live enrollments, those whose ``until`` has come."""
        return tuple(hold_note(row) for row in self._all(_EXPIRED, mailbox=mailbox_id, now=now))

    def next_change_at(self, mailbox_id: MailboxId) -> datetime | None:
        """When the next task opens or the next hold ends by itself; None: neither is planned."""
        found: datetime | None = self._scalar(_NEXT_CHANGE, mailbox=mailbox_id)
        return found

    def _drop_notes(self, enrollment_id: EnrollmentId, kept: Iterable[Hold]) -> None:
        self._count(_DROP, enrollment=enrollment_id, kept=[str(hold) for hold in kept])


def hold_note(row: Record) -> HoldNote:
    """A row of hold_notes as the value."""
    return HoldNote(
        enrollment_id=EnrollmentId(row.enrollment_id),
        hold=Hold.parse(row.hold),
        placed_at=row.placed_at,
        why=row.why,
        until=row.until,
        mail_id=row.mail_id,
    )


def holds_to_keep(enrollment: Enrollment) -> frozenset[Hold]:
    """What holds it now, or would again when its end is undone."""
    match enrollment.state:
        case Ended(before=Waiting(timer=timer)):
            return timer.holds
        case Ended(before=Sending(holds=holds) | OnTask(holds=holds)):
            return holds
        case _:
            return enrollment.holds
