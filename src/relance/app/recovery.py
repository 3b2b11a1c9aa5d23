"""Finds out what became of mails whose worker died or whose connection broke."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from relance.app.apply import hold_for_review
from relance.app.ports import UnitOfWork
from relance.app.records import Lane
from relance.app.settle import settle_not_sent, settle_sent
from relance.core.dispatch import Dispatch, DispatchState, Found
from relance.core.errors import LeaseLost

_S = DispatchState


def recover(uow: UnitOfWork, lane: Lane, settle: timedelta, wall: datetime) -> tuple[Dispatch, ...]:
    """Adopt what an earlier holder of the lane left; returns those whose look-up is due now."""
    due: list[Dispatch] = []
    for dispatch in uow.dispatches.unsettled(lane.mailbox_id):
        match dispatch.state:
            case _S.RESERVED:
                uow.dispatches.move(dispatch.id, {_S.RESERVED}, _S.PLANNED, note="worker lost")
            case _S.SENDING:
                # Not before the look-up that the dead worker had planned for itself: its last
                # bytes may still be under way.
                known = max(dispatch.settle_at or wall, wall + settle)
                _adopt(uow, dispatch, lane, known, "worker lost while sending")
            case _:
                known = dispatch.settle_at or wall
                _adopt(uow, dispatch, lane, known, dispatch.note)
                if known <= wall:
                    due.append(replace(dispatch, fence=lane.fence))
    return tuple(due)


def settle_found(uow: UnitOfWork, dispatch: Dispatch, found: Found, now: datetime) -> None:
    """Settle a mail in doubt by what its Sent folder says; UNKNOWN is put before a person.

    Raises LeaseLost when another worker has adopted it since.
    """
    at = dispatch.sent_at or now
    match found:
        case Found.SENT:
            settle_sent(uow, dispatch, "found in Sent", at, now)
        case Found.ABSENT:
            settle_not_sent(uow, dispatch, now, "not in Sent: it did not leave", now)
        case Found.UNKNOWN:
            _ask(uow, dispatch, at, now)


def _ask(uow: UnitOfWork, dispatch: Dispatch, at: datetime, now: datetime) -> None:
    note = "cannot tell whether it left"
    moved = uow.dispatches.move(
        dispatch.id, {_S.IN_DOUBT}, _S.HELD, fence=dispatch.fence, note=note
    )
    if not moved:
        raise LeaseLost(f"dispatch {dispatch.id} was adopted by another worker")
    why = f"we do not know whether the email of {at:%Y-%m-%d %H:%M} UTC left"
    hold_for_review(uow, dispatch.enrollment_id, dispatch.id, why, now)


def _adopt(uow: UnitOfWork, dispatch: Dispatch, lane: Lane, settle_at: datetime, note: str) -> None:
    uow.dispatches.move(
        dispatch.id,
        {dispatch.state},
        _S.IN_DOUBT,
        fence=dispatch.fence,
        new_fence=lane.fence,
        settle_at=settle_at,
        note=note,
    )
