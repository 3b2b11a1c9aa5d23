"""Writes down what became of a claimed mail, together with what follows from it.

Each function names the dispatch as it was claimed or adopted, and raises LeaseLost, writing
nothing, when another worker has adopted it since.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from relance.app.apply import apply_event, hold_for_review, write_receipt
from relance.app.ports import UnitOfWork
from relance.app.trouble import hold_mailbox
from relance.core.dispatch import UNSETTLED, Dispatch, DispatchState, backoff_seconds
from relance.core.enrollment import Deferred, Rejected, Sent, StopReason
from relance.core.errors import LeaseLost, SendDeferred, SendRejected, SendUnknown
from relance.core.people import Health

_S = DispatchState

#: RFC 5321 §4.5.4.1 gives up after four to five days; with ``backoff_seconds`` this is three days.
MOST_TRIES = 72

# RFC 3463 §3.2: of the x.1.x codes these two are about the sender's address.
_SENDER_ADDRESS = ("5.1.7", "5.1.8")


def settle_sent(
    uow: UnitOfWork, dispatch: Dispatch, reply: str, at: datetime, now: datetime
) -> None:
    """The mail left ``at``: record it and plan the next step, in one transaction."""
    moved = uow.dispatches.move(
        dispatch.id, UNSETTLED, _S.SENT, fence=dispatch.fence, sent_at=at, note=reply[:200]
    )
    _mine(moved, dispatch)
    enrollment = uow.enrollments.lock(dispatch.enrollment_id)
    words = f"Sent email {dispatch.step + 1} of {len(enrollment.plan.steps)}."
    if not enrollment.is_live:
        words += " It was on its way when the sequence stopped."
    write_receipt(uow, enrollment, now, "engine", "sent", words)
    apply_event(uow, enrollment.id, Sent(at), now)


def settle_not_sent(
    uow: UnitOfWork, dispatch: Dispatch, retry_at: datetime, note: str, now: datetime
) -> None:
    """The mail provably did not leave: plan the very same bytes again, for ``retry_at``."""
    change = apply_event(uow, dispatch.enrollment_id, Deferred(retry_at), now)
    # The row is moved last: planning a planned row would drop its bytes.
    to = _S.PLANNED if change.after.is_live else _S.CANCELLED
    moved = uow.dispatches.move(
        dispatch.id, UNSETTLED, to, fence=dispatch.fence, due_at=retry_at, note=note[:200]
    )
    _mine(moved, dispatch)


def settle_deferred(uow: UnitOfWork, dispatch: Dispatch, why: SendDeferred, now: datetime) -> None:
    """The server put the mail off: try later, and after MOST_TRIES ask a person."""
    retry_at = now + timedelta(seconds=backoff_seconds(dispatch.attempts))
    said = _said(why)
    settle_not_sent(uow, dispatch, retry_at, f"deferred: {said}", now)
    if dispatch.attempts >= MOST_TRIES:
        reason = f"put off {dispatch.attempts} times, at last: {said}"
        hold_for_review(uow, dispatch.enrollment_id, "", reason, now)


def settle_rejected(uow: UnitOfWork, dispatch: Dispatch, why: SendRejected, now: datetime) -> None:
    """The server refused for good. Whose trouble it is decides who is stopped (B9)."""
    said = _said(why)
    if is_senders_trouble(why):
        settle_not_sent(uow, dispatch, now, f"refused: {said}", now)
        hold_mailbox(uow, dispatch.mailbox_id, Health.SENDER_TROUBLE, said, now)
        return
    moved = uow.dispatches.move(
        dispatch.id, {_S.SENDING}, _S.FAILED, fence=dispatch.fence, note=said
    )
    _mine(moved, dispatch)
    reason = StopReason.BOUNCED if is_dead_address(why) else None
    change = apply_event(uow, dispatch.enrollment_id, Rejected(reason, said), now)
    if reason:
        uow.contacts.mark_bounced(change.after.contact_id, now)
    words = f"The receiving server refused the email: {said}"
    write_receipt(uow, change.after, now, "engine", "bounced" if reason else "failed", words)


def settle_unknown(
    uow: UnitOfWork, dispatch: Dispatch, why: SendUnknown, settle_at: datetime
) -> None:
    """The line broke after the last byte: in doubt until the look-up at ``settle_at`` (wall)."""
    moved = uow.dispatches.move(
        dispatch.id,
        {_S.SENDING},
        _S.IN_DOUBT,
        fence=dispatch.fence,
        settle_at=settle_at,
        note=why.reply[:200],
    )
    _mine(moved, dispatch)


def is_senders_trouble(why: SendRejected) -> bool:
    """5.7.x is policy: authentication, reputation, relaying. Never the contact's fault (H10)."""
    return (
        why.status.startswith("5.7.")
        or why.status in _SENDER_ADDRESS
        or why.code in (530, 534, 535)
    )


def is_dead_address(why: SendRejected) -> bool:
    """RFC 3463 §3.2: x.1.x is about the address; without a status, 550, 551 and 553 are."""
    if why.status:
        return why.status.startswith("5.1.") and why.status not in _SENDER_ADDRESS
    return why.code in (550, 551, 553)


def _said(why: SendDeferred | SendRejected) -> str:
    parts = (str(why.code or ""), why.status, why.reply)
    return " ".join(part for part in parts if part)[:200]


def _mine(moved: bool, dispatch: Dispatch) -> None:
    if not moved:
        raise LeaseLost(f"dispatch {dispatch.id} was adopted by another worker")
