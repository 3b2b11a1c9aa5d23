"""Lanes: who may work on which mailbox, and when it is that mailbox's turn."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Update, bindparam, case, func, null, or_, select, update

from relance.app.records import Lane
from relance.core.errors import NotFound
from relance.core.values import MailboxId
from relance.storage.repository import Repository, Transaction
from relance.storage.tables import lanes
from relance.storage.types import Instant, Record

_WALL = bindparam("wall", type_=Instant)
_AT = bindparam("at", type_=Instant)
_FREE = or_(lanes.c.lease_until.is_(None), lanes.c.lease_until <= _WALL)
_MINE = (lanes.c.mailbox_id == bindparam("mailbox"), lanes.c.fence == bindparam("held"))

_CLAIMED = {
    "fence": lanes.c.fence + 1,
    "lease_until": bindparam("until", type_=Instant),
    "hinted_at": null(),
}
# SKIP LOCKED, which only PostgreSQL needs: what another worker claims now is no longer due.
_DUE = (
    select(lanes.c.mailbox_id)
    .where(lanes.c.wake_at <= bindparam("now", type_=Instant), _FREE)
    .order_by(lanes.c.wake_at, lanes.c.mailbox_id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_CLAIM = (
    update(lanes)
    .where(lanes.c.mailbox_id.in_(bindparam("mailboxes", expanding=True)))
    .values(_CLAIMED)
    .returning(lanes.c.mailbox_id, lanes.c.fence, lanes.c.tat, lanes.c.wake_at)
)
_CLAIM_ONE = (
    update(lanes)
    .where(lanes.c.mailbox_id == bindparam("mailbox"), _FREE)
    .values(_CLAIMED)
    .returning(lanes.c.mailbox_id, lanes.c.fence, lanes.c.tat)
)
_SPACED = {"tat": bindparam("new_tat", type_=Instant)}
_EXTENDED = _SPACED | {"lease_until": bindparam("until", type_=Instant)}
_EXTEND = update(lanes).where(*_MINE).values(_EXTENDED)
_KEEP = update(lanes).where(*_MINE).values(_SPACED | _CLAIMED | {"wake_at": _AT})
_RELEASE = (
    update(lanes)
    .where(*_MINE)
    .values(
        _SPACED
        | {
            "wake_at": case((lanes.c.hinted_at < _AT, lanes.c.hinted_at), else_=_AT),
            "hinted_at": null(),
            "lease_until": null(),
        }
    )
)
_WOKEN = {
    "wake_at": case((lanes.c.wake_at > _AT, _AT), else_=lanes.c.wake_at),
    "hinted_at": case((lanes.c.hinted_at <= _AT, lanes.c.hinted_at), else_=_AT),
}
_WAKE = update(lanes).where(lanes.c.mailbox_id == bindparam("mailbox")).values(_WOKEN)
# While a lane is leased its ``wake_at`` has come: the hint says all.
_EXTEND_AND_WAKE = (
    update(lanes).where(*_MINE).values(_EXTENDED | {"hinted_at": _WOKEN["hinted_at"]})
)
_GET = select(lanes.c.mailbox_id, lanes.c.fence, lanes.c.tat).where(
    lanes.c.mailbox_id == bindparam("mailbox")
)
_NEXT_WAKE = select(func.min(lanes.c.wake_at)).where(lanes.c.lease_until.is_(None))


class SqlLanes(Repository):
    """The port Lanes. A lane is free, leased, or abandoned: its lease ended by the wall clock.

    A wake-up is written at the end of the unit of work, or with what is written to its lane.
    """

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._wakes: dict[MailboxId, datetime] = {}  # the earliest of each lane

    def flush(self) -> None:
        """Write the wake-ups; always in the order of the lanes, so no two units wait in a ring."""
        for mailbox_id in sorted(self._wakes):
            self._count(_WAKE, mailbox=mailbox_id, at=self._wakes.pop(mailbox_id))

    def claim(
        self, now: datetime, wall: datetime, lease: timedelta, limit: int
    ) -> tuple[Lane, ...]:
        """At most ``limit`` lanes whose turn it is, longest due first, each with a new fence."""
        self.flush()
        due = [row.mailbox_id for row in self._all(_DUE, now=now, wall=wall, most=limit)]
        if not due:
            return ()
        claimed = self._all(_CLAIM, mailboxes=due, until=wall + lease)
        return tuple(_lane(row) for row in sorted(claimed, key=lambda row: row.wake_at))

    def claim_one(self, mailbox_id: MailboxId, wall: datetime, lease: timedelta) -> Lane | None:
        self.flush()
        row = self._first(_CLAIM_ONE, mailbox=mailbox_id, wall=wall, until=wall + lease)
        return _lane(row) if row else None

    def get(self, mailbox_id: MailboxId) -> Lane:
        """The lane as it is now, without claiming it. Raises NotFound."""
        row = self._first(_GET, mailbox=mailbox_id)
        if row is None:
            raise NotFound("lane", mailbox_id)
        return _lane(row)

    def extend(self, lane: Lane, wall: datetime, lease: timedelta) -> bool:
        """Make the lease longer and store the spacing; False: somebody else has the lane now."""
        at = self._wakes.get(lane.mailbox_id)
        if at is None:
            return self._mine(_EXTEND, lane, until=wall + lease)
        if not self._mine(_EXTEND_AND_WAKE, lane, until=wall + lease, at=at):
            return False
        del self._wakes[lane.mailbox_id]
        return True

    def keep(self, lane: Lane, wake_at: datetime, wall: datetime, lease: timedelta) -> Lane | None:
        """``release`` and ``claim_one`` in one, for a lane whose next turn has come already.

        None: somebody else has the lane now.
        """
        if not self._given_back(_KEEP, lane, wake_at, until=wall + lease):
            return None
        return Lane(lane.mailbox_id, lane.fence + 1, lane.tat)

    def release(self, lane: Lane, wake_at: datetime) -> bool:
        """Give the lane back; a wake-up that came since the claim is kept if it is earlier.

        False, and nothing is changed, when somebody else has the lane now, who will release it.
        """
        return self._given_back(_RELEASE, lane, wake_at)

    def wake(self, mailbox_id: MailboxId, at: datetime) -> None:
        """Run the lane at ``at`` or before; while it is leased the holder's release minds it."""
        self._wakes[mailbox_id] = min(at, self._wakes.get(mailbox_id, at))

    def next_wake(self) -> datetime | None:
        """The earliest turn among lanes that nobody has leased."""
        self.flush()
        found: datetime | None = self._scalar(_NEXT_WAKE)
        return found

    def _given_back(
        self, statement: Update, lane: Lane, wake_at: datetime, **values: object
    ) -> bool:
        """The lane's next turn, with what this unit of work had yet to write to it."""
        at = min(wake_at, self._wakes.get(lane.mailbox_id, wake_at))
        if not self._mine(statement, lane, at=at, **values):
            return False
        self._wakes.pop(lane.mailbox_id, None)
        return True

    def _mine(self, statement: Update, lane: Lane, **values: object) -> bool:
        return bool(
            self._count(
                statement,
                mailbox=lane.mailbox_id,
                held=lane.fence,
                new_tat=lane.tat,
                **values,
            )
        )


def _lane(row: Record) -> Lane:
    return Lane(MailboxId(row.mailbox_id), row.fence, row.tat)
