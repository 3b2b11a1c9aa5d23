"""Pauses of many enrollments by one row."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, or_, select, update

from relance.app.records import Scope
from relance.core.enrollment import Enrollment
from relance.core.timer import Hold
from relance.core.values import EnrollmentId, MailboxId, SequenceId, UserId
from relance.storage.repository import Repository, Transaction, per_dialect
from relance.storage.tables import enrollments, scopes
from relance.storage.tables.enrollments import IS_LIVE, IS_NOT_CLOSED, UNRESUMED
from relance.storage.types import Instant, Record


def covers() -> ColumnElement[bool]:
    """Whether a row of scopes holds a row of enrollments: not closed, and not resumed past it.

    Who was enrolled after the resume began was never held by the scope.
    """
    return and_(
        IS_NOT_CLOSED,
        or_(scopes.c.sequence_id.is_(None), scopes.c.sequence_id == enrollments.c.sequence_id),
        or_(scopes.c.user_id.is_(None), scopes.c.user_id == enrollments.c.user_id),
        or_(scopes.c.mailbox_id.is_(None), scopes.c.mailbox_id == enrollments.c.mailbox_id),
        or_(
            scopes.c.resumed_at.is_(None),
            and_(
                enrollments.c.id > scopes.c.resumed_through,
                enrollments.c.enrolled_at <= scopes.c.resumed_at,
            ),
        ),
    )


def is_covered() -> ColumnElement[bool]:
    """Whether any scope holds a row of enrollments."""
    return select(scopes.c.id).where(covers()).correlate(enrollments).exists()


_OPENING = {"index_elements": ["hold", "target"], "index_where": UNRESUMED}
_OPEN = per_dialect(lambda insert: insert(scopes).on_conflict_do_nothing(**_OPENING))
_OPENED = select(scopes).where(
    scopes.c.hold == bindparam("hold"),
    scopes.c.target == bindparam("target"),
    scopes.c.resumed_at.is_(None),
    IS_NOT_CLOSED,
)
_OVER = (
    select(scopes)
    .select_from(scopes)
    .join(enrollments, covers())
    .where(enrollments.c.id == bindparam("enrollment"))
    .order_by(scopes.c.id)
)
# An enrollment that begins under a scope commits before a resume of the scope can begin.
_OVER_LOCKED = _OVER.with_for_update(read=True, of=scopes)
_PAUSING = select(scopes).where(scopes.c.resumed_at.is_(None), IS_NOT_CLOSED)
_RESUMING = select(scopes).where(scopes.c.resumed_at.is_not(None), IS_NOT_CLOSED)
_ID = scopes.c.id == bindparam("scope")
_RESUME = (
    update(scopes)
    .where(_ID, scopes.c.resumed_at.is_(None), IS_NOT_CLOSED)
    .values(resumed_at=bindparam("at", type_=Instant))
)
_THROUGH = (
    update(scopes)
    .where(_ID, scopes.c.resumed_through < bindparam("through"))
    .values(resumed_through=bindparam("through"))
)
_CLOSE = update(scopes).where(_ID).values(closed=True)


class ScopeRows(Repository):
    """The part of the enrollments' repository that knows scopes."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._over: dict[EnrollmentId, tuple[Scope, ...]] = {}  # while nobody can change them

    def open_scope(
        self,
        hold: Hold,
        since: datetime,
        *,
        sequence_id: SequenceId | None = None,
        user_id: UserId | None = None,
        mailbox_id: MailboxId | None = None,
    ) -> Scope:
        """Begin a pause; the one with the same hold and target when it is open already."""
        self._over.clear()
        target = f"{sequence_id or ''}/{user_id or ''}/{mailbox_id or ''}"
        self._put(
            _OPEN,
            hold=str(hold),
            target=target,
            sequence_id=sequence_id,
            user_id=user_id,
            mailbox_id=mailbox_id,
            since=since,
            resumed_through=0,
            closed=False,
        )
        return _scope(self._one("scope", hold, _OPENED, hold=str(hold), target=target))

    def scopes_over(self, enrollment: Enrollment) -> tuple[Scope, ...]:
        """The scopes that hold the enrollment now."""
        known = self._over.get(enrollment.id)
        if known is not None:
            return known
        statement = _OVER_LOCKED if self._transaction.may_write else _OVER
        found = tuple(_scope(row) for row in self._all(statement, enrollment=enrollment.id))
        if self._transaction.writes_alone:
            self._over[enrollment.id] = found
        return found

    def open_scopes(
        self,
        *,
        sequence_id: SequenceId | None = None,
        user_id: UserId | None = None,
        mailbox_id: MailboxId | None = None,
    ) -> tuple[Scope, ...]:
        """The pauses that nobody has begun to resume, of the target named, or all of them."""
        wanted = {"sequence_id": sequence_id, "user_id": user_id, "mailbox_id": mailbox_id}
        statement = _PAUSING.order_by(scopes.c.id).where(
            *(scopes.c[name] == value for name, value in wanted.items() if value is not None)
        )
        return tuple(_scope(row) for row in self._all(statement))

    def resume_scope(self, scope_id: int, at: datetime) -> None:
        """Begin to resume; a scope that is being resumed keeps its first instant."""
        self._over.clear()
        self._count(_RESUME, scope=scope_id, at=at)

    def resumed_through(self, scope_id: int, enrollment_id: EnrollmentId) -> None:
        """Everything up to this enrollment runs again."""
        self._over.clear()
        self._count(_THROUGH, scope=scope_id, through=enrollment_id)

    def close_scope(self, scope_id: int) -> None:
        self._over.clear()
        self._count(_CLOSE, scope=scope_id)

    def resuming_scopes(self) -> tuple[Scope, ...]:
        return tuple(_scope(row) for row in self._all(_RESUMING.order_by(scopes.c.id)))

    def in_scope(self, scope: Scope, after: EnrollmentId, limit: int) -> tuple[EnrollmentId, ...]:
        """The live enrollments of a scope behind ``after``, ascending.

        Not those enrolled after its resume began: it never held them.
        """
        c = enrollments.c
        wanted = {
            c.sequence_id: scope.sequence_id,
            c.user_id: scope.user_id,
            c.mailbox_id: scope.mailbox_id,
        }
        conditions = [column == value for column, value in wanted.items() if value is not None]
        if scope.resumed_at:
            conditions.append(c.enrolled_at <= scope.resumed_at)
        statement = (
            select(c.id).where(IS_LIVE, c.id > after, *conditions).order_by(c.id).limit(limit)
        )
        return tuple(EnrollmentId(row.id) for row in self._all(statement))


def _scope(row: Record) -> Scope:
    return Scope(
        id=row.id,
        hold=Hold.parse(row.hold),
        since=row.since,
        sequence_id=row.sequence_id,
        user_id=row.user_id,
        mailbox_id=row.mailbox_id,
        resumed_at=row.resumed_at,
        resumed_through=EnrollmentId(row.resumed_through),
    )
