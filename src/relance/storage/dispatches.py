"""Dispatches: the sends of steps, each moved from state to state by comparing and setting."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Executable,
    Update,
    bindparam,
    case,
    func,
    literal_column,
    null,
    select,
    update,
)

from relance.core.dispatch import MOVES, NOT_LEFT, Dispatch, DispatchState
from relance.core.values import EnrollmentId, MailboxId
from relance.storage.departures import COUNT_LEFT, NTH_NEWEST, SENT_TIMES
from relance.storage.repository import Repository, Transaction, per_dialect
from relance.storage.scopes import is_covered
from relance.storage.tables import dispatches, enrollments
from relance.storage.tables.dispatches import IS_ACTIVE
from relance.storage.types import Instant, Record

_S = DispatchState
_D = dispatches.c
_NAMES = tuple(column.name for column in _D)
_WAITS = ("planned", "reserved")
_NEVER_LEFT = {"settle_at": None, "sent_at": None}
# Its bytes are for another try only: the copy of what left is in the mailbox's Sent folder.
_TRIED_NO_MORE = (_S.SENT, _S.CANCELLED)


def _in(*states: str) -> ColumnElement[bool]:
    # Written out: a list of bound values has another SQL each time, which cannot be prepared.
    return _D.state.in_([literal_column(f"'{state}'") for state in states])


_ID = _D.id == bindparam("dispatch")
_OF_ENROLLMENT_ID = _D.enrollment_id == bindparam("enrollment")
_OF_MAILBOX = _D.mailbox_id == bindparam("mailbox")

_GET = select(dispatches).where(_ID)
_OF_STEP = select(dispatches).where(
    _OF_ENROLLMENT_ID, _D.step == bindparam("of_step"), _D.epoch == bindparam("of_epoch")
)
_OF_ENROLLMENT = select(dispatches).where(_OF_ENROLLMENT_ID).order_by(_D.epoch, _D.step)


def _plan(insert: Any) -> Any:
    """Insert a dispatch, or plan the one of the same step again if it never left."""
    statement = insert(dispatches).inline()
    new = statement.excluded
    return statement.on_conflict_do_update(
        index_elements=["enrollment_id", "step", "epoch"],
        set_={
            "state": new.state,
            "due_at": new.due_at,
            "mailbox_id": new.mailbox_id,
            # A retry after a failed attempt is the byte-identical mail (RFC 5321 §4.5.4).
            "raw": case((_D.attempts > 0, _D.raw), else_=null()),
            "settle_at": None,
            "sent_at": None,
        },
        where=_in("planned", "reserved", "cancelled", "failed"),
    )


_PLAN = per_dialect(_plan)
_HOLD = (
    update(dispatches)
    .where(_OF_ENROLLMENT_ID, _in(*_WAITS))
    .values(state=_S.PLANNED, due_at=None, raw=None)
)
_CANCEL = (
    update(dispatches).where(_OF_ENROLLMENT_ID, _in(*_WAITS)).values(state=_S.CANCELLED, raw=None)
)
_IN_FLIGHT = select(_D.id).where(_OF_ENROLLMENT_ID, _in("sending", "in_doubt", "held")).limit(1)
_POSTPONE = update(dispatches).where(_ID, _in(*_WAITS)).values(state=_S.PLANNED)

# What may go out if its time has come: the step runs, nothing holds it, and no scope does.
_RUNNABLE = (
    IS_ACTIVE,
    _D.state == literal_column("'planned'"),
    _OF_MAILBOX,
    enrollments.c.state == literal_column("'waiting'"),
    enrollments.c.raw_due.is_not(None),
    ~is_covered(),
)
_WITH_ENROLLMENT = dispatches.join(enrollments, enrollments.c.id == _D.enrollment_id)
_NEXT_DUE = (
    select(dispatches)
    .select_from(_WITH_ENROLLMENT)
    .where(*_RUNNABLE, _D.due_at <= bindparam("now", type_=Instant))
    .order_by(_D.due_at, _D.id)
    .limit(1)
)
_NEXT_DUE_AT = (
    select(_D.due_at)
    .select_from(_WITH_ENROLLMENT)
    .where(*_RUNNABLE, _D.due_at.is_not(None))
    .order_by(_D.due_at)
    .limit(1)
)
_IS_UNSETTLED = (IS_ACTIVE, _OF_MAILBOX, _in("reserved", "sending", "in_doubt"))
_UNSETTLED = select(dispatches).where(*_IS_UNSETTLED).order_by(_D.due_at, _D.id)
_PLANNED_BETWEEN = select(func.count()).where(
    IS_ACTIVE,
    _D.state == literal_column("'planned'"),
    _OF_MAILBOX,
    _D.due_at >= bindparam("start", type_=Instant),
    _D.due_at < bindparam("end", type_=Instant),
)


class SqlDispatches(Repository):
    """The port Dispatches."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._due: Dispatch | None = None  # found, and changed by nobody since

    def get(self, dispatch_id: str) -> Dispatch:
        if self._due and self._due.id == dispatch_id:
            return self._due
        return _dispatch(self._one("dispatch", dispatch_id, _GET, dispatch=dispatch_id))

    def of_step(self, enrollment_id: EnrollmentId, step: int, epoch: int) -> Dispatch | None:
        row = self._first(_OF_STEP, enrollment=enrollment_id, of_step=step, of_epoch=epoch)
        return _dispatch(row) if row else None

    def of_enrollment(self, enrollment_id: EnrollmentId) -> tuple[Dispatch, ...]:
        """All of them, in the order of their steps."""
        found = self._all(_OF_ENROLLMENT, enrollment=enrollment_id)
        return tuple(_dispatch(row) for row in found)

    def plan(self, dispatch: Dispatch) -> None:
        """Plan a step's mail, or, if it never left, plan it again under its first Message-ID.

        Its rendered bytes are kept only after a failed attempt. What may have left stays as it
        is. ValueError for a dispatch that is not planned.
        """
        if dispatch.state is not _S.PLANNED:
            raise ValueError(f"a dispatch begins planned, not {dispatch.state}")
        self._due = None
        self._put(_PLAN, **_columns(dispatch))

    def hold_planned(self, enrollment_id: EnrollmentId) -> None:
        """Take the due time from what waits; a reserved mail is planned again."""
        self._write(_HOLD, enrollment=enrollment_id)

    def cancel(self, enrollment_id: EnrollmentId) -> int:
        """Cancel what waits; how many that were."""
        return self._write(_CANCEL, enrollment=enrollment_id)

    def in_flight(self, enrollment_id: EnrollmentId) -> bool:
        return self._first(_IN_FLIGHT, enrollment=enrollment_id) is not None

    def next_due(self, mailbox_id: MailboxId, now: datetime) -> Dispatch | None:
        """The dispatch due longest whose step waits, with nothing and no scope holding it."""
        row = self._first(_NEXT_DUE, mailbox=mailbox_id, now=now)
        found = _dispatch(row) if row else None
        if self._transaction.writes_alone:
            self._due = found
        return found

    def next_due_at(self, mailbox_id: MailboxId) -> datetime | None:
        """When ``next_due`` will have something, as things stand."""
        found: datetime | None = self._scalar(_NEXT_DUE_AT, mailbox=mailbox_id)
        return found

    def postpone(self, dispatch_id: str, until: datetime, note: str) -> None:
        """Put what waits off to ``until``; a reserved mail is planned again, its bytes kept."""
        self._write(_POSTPONE, dispatch=dispatch_id, due_at=until, note=note)

    def move(
        self,
        dispatch_id: str,
        frm: Collection[DispatchState],
        to: DispatchState,
        *,
        fence: int | None = None,
        new_fence: int | None = None,
        raw: bytes | None = None,
        recipient: str | None = None,
        subject: str | None = None,
        settle_at: datetime | None = None,
        sent_at: datetime | None = None,
        attempts: int | None = None,
        due_at: datetime | None = None,
        note: str | None = None,
    ) -> bool:
        """Replace the state, and what else is given, if it is one of ``frm`` with that fence.

        False: it was not. What provably has not left has no settle and no sent time; what is never
        tried again keeps no bytes. ValueError for a move that core.dispatch.MOVES does not know.
        """
        if bad := [state for state in frm if to not in MOVES[state]]:
            raise ValueError(f"a dispatch never moves from {', '.join(bad)} to {to}")
        given = {
            "fence": new_fence,
            "raw": raw,
            "recipient": recipient,
            "subject": subject,
            "settle_at": settle_at,
            "sent_at": sent_at,
            "attempts": attempts,
            "due_at": due_at,
            "note": note,
        }
        columns: dict[str, object] = dict(_NEVER_LEFT) if to in NOT_LEFT else {}
        if to in _TRIED_NO_MORE:
            columns["raw"] = None
        columns |= {name: value for name, value in given.items() if value is not None}
        statement = _move(frozenset(frm), fenced=fence is not None)
        if fence is not None:
            columns["old_fence"] = fence
        return bool(self._write(statement, dispatch=dispatch_id, state=to, **columns))

    def unsettled(self, mailbox_id: MailboxId) -> tuple[Dispatch, ...]:
        """What an earlier holder of the lane left reserved, sending or in doubt."""
        return tuple(_dispatch(row) for row in self._all(_UNSETTLED, mailbox=mailbox_id))

    def nth_newest_sent(self, mailbox_id: MailboxId, nth: int, since: datetime) -> datetime | None:
        """When the ``nth`` newest mail left (1 = the newest), if after ``since``.

        What may have left counts as if it had, at the time of its claim.
        """
        given = {"mailbox": mailbox_id, "since": since, "skip": nth - 1}
        found: datetime | None = self._scalar(NTH_NEWEST, **given)
        return found

    def count_left(self, mailbox_id: MailboxId, since: datetime) -> int:
        """How many mails left after ``since``; counted as ``nth_newest_sent`` counts them."""
        return int(self._scalar(COUNT_LEFT, mailbox=mailbox_id, since=since))

    def sent_times(self, mailbox_id: MailboxId, since: datetime) -> tuple[datetime, ...]:
        """When mails left after ``since``, ascending.

        What may have left counts as if it had: at the time of its claim if that was stored, else
        of its due time, and while it is on its way or in doubt always within the window.
        """
        times = []
        for row in self._all(SENT_TIMES, mailbox=mailbox_id, since=since):
            at = row.sent_at or row.due_at or since
            if row.state in (_S.SENDING, _S.IN_DOUBT):
                at = max(at, since + timedelta.resolution)
            if at > since:
                times.append(at)
        return tuple(sorted(times))

    def planned_between(self, mailbox_id: MailboxId, start: datetime, end: datetime) -> int:
        """How many are planned from ``start`` on and before ``end``."""
        return int(self._scalar(_PLANNED_BETWEEN, mailbox=mailbox_id, start=start, end=end))

    def _write(self, statement: Executable, /, **values: object) -> int:
        self._due = None
        return self._count(statement, **values)


@cache
def _move(frm: frozenset[DispatchState], *, fenced: bool) -> Update:
    statement = update(dispatches).where(_ID, _in(*sorted(frm)))
    return statement.where(_D.fence == bindparam("old_fence")) if fenced else statement


def _columns(dispatch: Dispatch) -> dict[str, object]:
    return {name: getattr(dispatch, name) for name in _NAMES}


def _dispatch(row: Record) -> Dispatch:
    return Dispatch(
        id=row.id,
        enrollment_id=EnrollmentId(row.enrollment_id),
        mailbox_id=MailboxId(row.mailbox_id),
        step=row.step,
        epoch=row.epoch,
        message_id=row.message_id,
        state=DispatchState(row.state),
        due_at=row.due_at,
        fence=row.fence,
        attempts=row.attempts,
        settle_at=row.settle_at,
        sent_at=row.sent_at,
        raw=row.raw,
        recipient=row.recipient,
        subject=row.subject,
        note=row.note,
    )
