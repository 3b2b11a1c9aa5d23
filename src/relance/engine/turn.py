"""How a visit ends: the lane is given back until it wakes next, or kept for another turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from relance.app.ports import UnitOfWork
from relance.app.records import Lane
from relance.core.errors import LeaseLost
from relance.core.people import Mailbox
from relance.engine.parts import LaneParts


@dataclass(frozen=True, slots=True)
class Turn:
    """A lane that is kept for another visit at once.

    ``mailbox`` is as the visit before read it; None if that visit left something to be recovered
    or changed the mailbox.
    """

    lane: Lane
    mailbox: Mailbox | None = None


MayStay = Callable[[], bool]
"""Whether a visit that ends may be followed by another one of the same worker."""


def leave(
    parts: LaneParts,
    uow: UnitOfWork,
    lane: Lane,
    wake_at: datetime,
    may_stay: MayStay,
    mailbox: Mailbox | None = None,
) -> Turn | None:
    """Give the lane back until ``wake_at``, or keep it when that is now. Raises LeaseLost.

    ``mailbox`` goes with the next turn: as this unit of work read or left it.
    """
    if wake_at > parts.clock.now() or not may_stay():
        mine(uow.lanes.release(lane, wake_at), lane)
        return None
    kept = uow.lanes.keep(lane, wake_at, parts.clock.wall(), parts.lease)
    if kept is None:
        raise _lost(lane)
    if mailbox and uow.dispatches.unsettled(lane.mailbox_id):
        return Turn(kept)  # it must be recovered first
    return Turn(kept, mailbox)


def next_wake(parts: LaneParts, uow: UnitOfWork, lane: Lane, free: datetime) -> datetime:
    """The next mail, task, end of a hold, look-up of a mail in doubt, or routine sync.

    ``free``: before then the mailbox may send nothing. What has come already is as good as now.
    """
    now = parts.clock.now()
    due = uow.dispatches.next_due_at(lane.mailbox_id)
    if due and max(due, free) <= now:
        return now
    wall = parts.clock.wall()
    wakes = [parts.clock.later(parts.poll_every)]
    if due:
        wakes.append(max(due, free))
    if change := uow.enrollments.next_change_at(lane.mailbox_id):
        wakes.append(change)
    for dispatch in uow.dispatches.unsettled(lane.mailbox_id):
        wait = (dispatch.settle_at or wall) - wall
        # What is overdue was looked up in vain a moment ago.
        wakes.append(parts.clock.later(wait if wait > timedelta(0) else parts.retry))
    return min(wakes)


def mine(held: bool, lane: Lane) -> None:
    """Raises LeaseLost when the database says that the lane is somebody else's."""
    if not held:
        raise _lost(lane)


def _lost(lane: Lane) -> LeaseLost:
    return LeaseLost(f"lane {lane.mailbox_id} was taken over")
