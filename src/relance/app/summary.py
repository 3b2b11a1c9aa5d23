"""The summary table (R19–R21): who is in a sequence, how it stands, and what can be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from relance.app.control import BY_HAND
from relance.app.ports import UnitOfWork
from relance.app.records import Scope, SummaryRow
from relance.app.words import Standing, Status, standing
from relance.core.timer import HoldKind
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId, UserId

PAGE = 500

LIVE = frozenset(
    {Status.SCHEDULED, Status.ACTIVE, Status.WAITING_FOR_TASK, Status.PAUSED, Status.HELD}
)


@dataclass(frozen=True, slots=True)
class Line:
    """One enrollment as a person sees it."""

    row: SummaryRow
    standing: Standing

    @property
    def is_live(self) -> bool:
        return self.standing.status in LIVE

    @property
    def actions(self) -> tuple[str, ...]:
        """What a person can do to it now: pause, resume, decide, unenroll, undo."""
        if not self.is_live:
            return () if self.standing.status is Status.FINISHED else ("undo",)
        kinds = {note.hold.kind for note in self.row.holds}
        able = [] if HoldKind.PAUSED in kinds else ["pause"]
        if kinds & BY_HAND:
            able.append("resume")
        if any(note.hold.kind is HoldKind.REVIEW and note.hold.key for note in self.row.holds):
            able.append("decide")
        return (*able, "unenroll")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which enrollments to list; None and () mean: all of them."""

    sequence_id: SequenceId | None = None
    contact_id: ContactId | None = None
    user_id: UserId | None = None
    statuses: frozenset[Status] = frozenset()
    since: datetime | None = None


def summary(
    uow: UnitOfWork, wanted: Filter, *, limit: int = 100, offset: int = 0
) -> tuple[Line, ...]:
    """The lines that fit, newest enrollment first."""
    fitting = (
        line
        for line in _lines(uow, wanted)
        if not wanted.statuses or line.standing.status in wanted.statuses
    )
    return tuple(islice(fitting, offset, offset + limit))


def line_of(uow: UnitOfWork, enrollment_id: EnrollmentId) -> Line:
    """One line; raises NotFound."""
    return _line(uow.views.one(enrollment_id), _Scopes.read(uow))


def _lines(uow: UnitOfWork, wanted: Filter) -> Iterator[Line]:
    scopes = _Scopes.read(uow)
    offset = 0
    while True:
        page = uow.views.summary(
            sequence_id=wanted.sequence_id,
            contact_id=wanted.contact_id,
            user_id=wanted.user_id,
            live_only=bool(wanted.statuses) and wanted.statuses <= LIVE,
            since=wanted.since,
            limit=PAGE,
            offset=offset,
        )
        yield from (_line(row, scopes) for row in page)
        if len(page) < PAGE:
            return
        offset += PAGE


def _line(row: SummaryRow, scopes: _Scopes) -> Line:
    return Line(row, standing(row, scopes.over(row)))


@dataclass(frozen=True, slots=True)
class _Scopes:
    """The pauses by one row, which no enrollment's own row tells."""

    open_ones: tuple[Scope, ...]
    mailboxes: dict[str, MailboxId]

    @classmethod
    def read(cls, uow: UnitOfWork) -> _Scopes:
        mailboxes = {mailbox.address: mailbox.id for mailbox in uow.mailboxes.all()}
        paused, going_on = uow.enrollments.open_scopes(), uow.enrollments.resuming_scopes()
        return cls(paused + going_on, mailboxes)

    def over(self, row: SummaryRow) -> frozenset[HoldKind]:
        return frozenset(scope.hold.kind for scope in self.open_ones if self._covers(scope, row))

    def _covers(self, scope: Scope, row: SummaryRow) -> bool:
        if scope.resumed_through is not None and row.enrollment_id <= scope.resumed_through:
            return False
        if scope.resumed_at is not None and row.enrolled_at >= scope.resumed_at:
            return False
        return (
            scope.sequence_id in (None, row.sequence_id)
            and scope.user_id in (None, row.user_id)
            and scope.mailbox_id in (None, self.mailboxes.get(row.mailbox_address))
        )
