"""The send protocol over one dispatch: claim, hand over outside any transaction, settle.

DESIGN in short (docs/architecture.md has the picture): the bytes are rendered and stored, and the
point of no return is committed, before the first byte leaves; the outcome is written together with
the next step. A mail whose outcome is lost is looked up, never blindly sent again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from relance.app.apply import (
    LINK,
    apply_event,
    overdue,
    place_hold,
    placeholder_values,
    write_receipt,
)
from relance.app.ports import Composer, Letter, UnitOfWork
from relance.app.records import Lane
from relance.app.trouble import hold_mailbox
from relance.app.unsubscribe import Tokens
from relance.core.dispatch import (
    UNSETTLED,
    Dispatch,
    DispatchState,
    Found,
    Hindrance,
    backoff_seconds,
)
from relance.core.enrollment import (
    Claimed,
    Deferred,
    Enrollment,
    Rejected,
    Sent,
    Stopped,
    StopReason,
    Waiting,
)
from relance.core.errors import LeaseLost, Refused, SendDeferred, SendRejected, SendUnknown
from relance.core.next_send import next_send
from relance.core.people import Health, Mailbox
from relance.core.quota import DAY, spaced
from relance.core.sequence import JITTER, EmailStep
from relance.core.template import MissingPlaceholders, missing, render
from relance.core.timer import Hold, HoldKind
from relance.core.values import Address, EnrollmentId

_S = DispatchState

#: The server's own view of Sent lags, so a look-up waits; measured per mailbox by the probe.
MIN_SETTLE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Claim:
    """A mail past the point of no return: these bytes, to this address, by ``deadline`` (wall)."""

    dispatch: Dispatch
    mailbox: Mailbox
    recipient: str
    raw: bytes
    deadline: datetime


@dataclass(frozen=True, slots=True)
class SendTimes:
    """Wall time: a send may take ``deadline``; one in doubt is looked up after ``settle``."""

    deadline: timedelta = timedelta(seconds=90)
    settle: timedelta = MIN_SETTLE


def mailbox_free_at(uow: UnitOfWork, lane: Lane, now: datetime) -> datetime:
    """The earliest instant from ``now`` on at which this mailbox may send anything at all (H5).

    Asked before a mail is picked: a mailbox that is full for now costs one look, not one a mail.
    """
    limits = uow.mailboxes.get(lane.mailbox_id).limits
    if not limits.daily:
        return now + DAY
    oldest_counted = uow.dispatches.nth_newest_sent(lane.mailbox_id, limits.daily, now - DAY)
    room = now if oldest_counted is None else oldest_counted + DAY
    return max(room, spaced(lane.tat, now, limits.period).at)


def claim_next(
    uow: UnitOfWork,
    lane: Lane,
    compose: Composer,
    tokens: Tokens,
    times: SendTimes,
    now: datetime,
    wall: datetime,
) -> Claim | None:
    """Take the next due mail of the lane past the point of no return, or say in its row why not."""
    dispatch = uow.dispatches.next_due(lane.mailbox_id, now)
    if dispatch is None:
        return None
    enrollment = uow.enrollments.lock(dispatch.enrollment_id)
    mailbox = uow.mailboxes.get(lane.mailbox_id)
    if _hindered(uow, enrollment, dispatch, mailbox, now):
        return None
    if not _in_time(uow, lane, enrollment, dispatch, mailbox, now):
        return None
    try:
        letter = _letter(uow, enrollment, dispatch, mailbox, tokens, now)
        raw = dispatch.raw if dispatch.raw and dispatch.attempts else compose(letter)
    except MissingPlaceholders as unfilled:
        _review(uow, enrollment.id, "", f"no value for {', '.join(unfilled.names)}", now)
        return None
    except Refused as unsafe:
        _review(uow, enrollment.id, "", f"the email cannot be built: {unsafe.sentence}", now)
        return None
    claimed = uow.dispatches.move(
        dispatch.id,
        {_S.PLANNED},
        _S.SENDING,
        new_fence=lane.fence,
        raw=raw,
        recipient=letter.contact.email,
        subject=letter.subject,
        settle_at=wall + times.deadline + times.settle,
        sent_at=now,
        attempts=dispatch.attempts + 1,
    )
    if not claimed:
        return None
    apply_event(uow, enrollment.id, Claimed(), now)
    uow.lanes.set_tat(lane, spaced(lane.tat, now, mailbox.limits.period)[1])
    claim = replace(dispatch, state=_S.SENDING, fence=lane.fence, attempts=dispatch.attempts + 1)
    return Claim(claim, mailbox, letter.contact.email, raw, wall + times.deadline)


def _hindered(
    uow: UnitOfWork, enrollment: Enrollment, dispatch: Dispatch, mailbox: Mailbox, now: datetime
) -> Hindrance | None:
    """What forbids this mail altogether; what is found is acted on, so it is not met again."""
    state = enrollment.state
    if not isinstance(state, Waiting) or state.step != dispatch.step:
        uow.dispatches.cancel(enrollment.id)
        return Hindrance.NOT_ACTIVE
    if uow.enrollments.scopes_over(enrollment):
        return Hindrance.SEQUENCE_PAUSED
    if not state.timer.is_running:
        uow.dispatches.hold_planned(enrollment.id)
        return Hindrance.HELD
    if mailbox.health is not Health.CONNECTED:
        return Hindrance.MAILBOX_NOT_READY
    if dispatch.due_at and (mailbox.synced_at is None or mailbox.synced_at < dispatch.due_at):
        return Hindrance.NOT_SYNCED
    return _contact_hinders(uow, enrollment, now) or _too_late(uow, enrollment, dispatch, now)


def _contact_hinders(uow: UnitOfWork, enrollment: Enrollment, now: datetime) -> Hindrance | None:
    contact = uow.contacts.get(enrollment.contact_id)
    address = Address.parse(contact.email)
    if address is None or contact.bounced_at:
        reason, found = StopReason.BOUNCED, Hindrance.BOUNCED
    elif contact.unsubscribed_at or uow.contacts.suppressed(address.key, address.domain):
        reason, found = StopReason.UNSUBSCRIBED, Hindrance.SUPPRESSED
    else:
        return None
    change = apply_event(uow, enrollment.id, Stopped(reason, "found just before sending"), now)
    words = "The address may no longer be written to; found just before sending."
    write_receipt(uow, change.after, now, "engine", "stopped", words)
    return found


def _too_late(
    uow: UnitOfWork, enrollment: Enrollment, dispatch: Dispatch, now: datetime
) -> Hindrance | None:
    limit = enrollment.plan.settings.max_late
    if dispatch.due_at is None or not overdue(dispatch.due_at, now, limit):
        return None
    _review(uow, enrollment.id, "", f"due since {dispatch.due_at:%Y-%m-%d %H:%M} UTC", now)
    return Hindrance.STALE


def _in_time(
    uow: UnitOfWork,
    lane: Lane,
    enrollment: Enrollment,
    dispatch: Dispatch,
    mailbox: Mailbox,
    now: datetime,
) -> bool:
    """Whether every time rule says now; otherwise the row is moved to when they all will."""
    at = next_send(
        raw=dispatch.due_at or now,
        now=now,
        calendar=enrollment.plan.calendar(dispatch.step),
        tat=lane.tat,
        limits=mailbox.limits,
        sent=(),  # the mailbox's own limits were asked by mailbox_free_at
        last_to_contact=uow.contacts.get(enrollment.contact_id).last_contacted_at,
        min_gap=enrollment.plan.settings.min_gap,
        jitter_width=JITTER,
        key=f"{enrollment.id}/{dispatch.step}",
    )
    if at is not None and at <= now:
        return True
    if at is None:
        _review(uow, enrollment.id, "", "no send window will ever open", now)
    else:
        uow.dispatches.postpone(dispatch.id, at, "waits for a window or a limit")
        uow.lanes.wake(mailbox.id, at)
    return False


def _letter(
    uow: UnitOfWork,
    enrollment: Enrollment,
    dispatch: Dispatch,
    mailbox: Mailbox,
    tokens: Tokens,
    now: datetime,
) -> Letter:
    step = enrollment.plan.steps[dispatch.step]
    if not isinstance(step, EmailStep):
        raise TypeError(f"step {dispatch.step} of enrollment {enrollment.id} is not an email")
    values = placeholder_values(uow, enrollment) | {LINK: tokens.url(enrollment.id)}
    if unfilled := missing(step.subject + step.body, values):
        raise MissingPlaceholders(unfilled)
    earlier = [
        sent
        for sent in uow.dispatches.of_enrollment(enrollment.id)
        if sent.state is _S.SENT and sent.epoch == enrollment.epoch
    ]
    subject = render(step.subject, values)
    if step.threaded and earlier:
        subject = subject or f"Re: {earlier[0].subject}"
    thread = tuple(sent.message_id for sent in earlier) if step.threaded else ()
    return Letter(
        mailbox=mailbox,
        contact=uow.contacts.get(enrollment.contact_id),
        dispatch=dispatch,
        subject=subject,
        body=render(step.body, values),
        in_reply_to=thread[-1] if thread else "",
        references=thread,
        unsubscribe_url=tokens.url(enrollment.id),
        at=now,
    )


# --- settling -----------------------------------------------------------------------------------


def settle_sent(uow: UnitOfWork, dispatch: Dispatch, reply: str, now: datetime) -> bool:
    """The mail left: record it and plan the next step, in one transaction."""
    if not uow.dispatches.move(
        dispatch.id, UNSETTLED, _S.SENT, fence=dispatch.fence, sent_at=now, note=reply[:200]
    ):
        return False
    change = apply_event(uow, dispatch.enrollment_id, Sent(now), now)
    steps = len(change.after.plan.steps)
    words = f"Sent email {dispatch.step + 1} of {steps}."
    if not change.before.is_live:
        words += " It was on its way when the sequence stopped."
    write_receipt(uow, change.after, now, "engine", "sent", words)
    return True


def settle_deferred(uow: UnitOfWork, dispatch: Dispatch, why: SendDeferred, now: datetime) -> bool:
    """The mail provably did not leave: plan it again, later."""
    retry_at = now + timedelta(seconds=backoff_seconds(dispatch.attempts))
    return _not_sent(uow, dispatch, retry_at, f"deferred: {why.code} {why.reply}"[:200], now)


def settle_rejected(uow: UnitOfWork, dispatch: Dispatch, why: SendRejected, now: datetime) -> bool:
    """The server refused for good. Whose trouble it is decides who is stopped (B9)."""
    said = f"{why.code} {why.status} {why.reply}".replace("  ", " ").strip()[:300]
    if is_senders_trouble(why):
        if not _not_sent(uow, dispatch, now, f"refused: {said}", now):
            return False
        hold_mailbox(uow, dispatch.mailbox_id, Health.SENDER_TROUBLE, said, now)
        return True
    if not uow.dispatches.move(
        dispatch.id, {_S.SENDING}, _S.FAILED, fence=dispatch.fence, note=said
    ):
        return False
    reason = StopReason.BOUNCED if is_dead_address(why) else None
    change = apply_event(uow, dispatch.enrollment_id, Rejected(reason, said), now)
    if reason:
        uow.contacts.mark_bounced(change.after.contact_id, now)
    words = f"The receiving server refused the email: {said}"
    write_receipt(uow, change.after, now, "engine", "bounced" if reason else "failed", words)
    return True


def settle_unknown(
    uow: UnitOfWork, dispatch: Dispatch, why: SendUnknown, settle_at: datetime
) -> bool:
    """The line broke after the last byte: in doubt until the look-up at ``settle_at`` (wall)."""
    return uow.dispatches.move(
        dispatch.id,
        {_S.SENDING},
        _S.IN_DOUBT,
        fence=dispatch.fence,
        settle_at=settle_at,
        note=why.reply[:200],
    )


def is_senders_trouble(why: SendRejected) -> bool:
    """5.7.x is policy: authentication, reputation, relaying. Never the contact's fault (H10)."""
    return why.status.startswith("5.7.") or why.code in (530, 534, 535)


def is_dead_address(why: SendRejected) -> bool:
    """RFC 3463 §3.2: x.1.x is about the address; without a status, 550, 551 and 553 are."""
    return why.status.startswith("5.1.") or (not why.status and why.code in (550, 551, 553))


# --- recovery -----------------------------------------------------------------------------------


def recover(uow: UnitOfWork, lane: Lane, settle: timedelta, wall: datetime) -> tuple[Dispatch, ...]:
    """What an earlier holder of the lane left behind; returns those whose look-up is due now."""
    due: list[Dispatch] = []
    for dispatch in uow.dispatches.unsettled(lane.mailbox_id):
        if dispatch.state is _S.RESERVED:
            if dispatch.fence < lane.fence:
                uow.dispatches.move(dispatch.id, {_S.RESERVED}, _S.PLANNED, note="worker lost")
        elif dispatch.state is _S.SENDING:
            if dispatch.fence < lane.fence:
                _adopt(uow, dispatch, lane, wall + settle, "worker lost while sending")
        elif dispatch.settle_at is None or dispatch.settle_at <= wall:
            if dispatch.fence != lane.fence:
                _adopt(uow, dispatch, lane, dispatch.settle_at or wall, dispatch.note)
            due.append(replace(dispatch, fence=lane.fence))
    return tuple(due)


def settle_found(uow: UnitOfWork, dispatch: Dispatch, found: Found, now: datetime) -> bool:
    """Settle a mail in doubt by what its Sent folder says; UNKNOWN is put before a person."""
    if found is Found.SENT:
        return settle_sent(uow, dispatch, "found in Sent", dispatch.sent_at or now)
    if found is Found.ABSENT:
        return _not_sent(uow, dispatch, now, "not in Sent: it did not leave", now)
    held = uow.dispatches.move(
        dispatch.id,
        {_S.IN_DOUBT},
        _S.HELD,
        fence=dispatch.fence,
        note="cannot tell whether it left",
    )
    if held:
        at = dispatch.sent_at or now
        why = f"we do not know whether the email of {at:%Y-%m-%d %H:%M} UTC left"
        _review(uow, dispatch.enrollment_id, dispatch.id, why, now)
    return held


def _adopt(uow: UnitOfWork, dispatch: Dispatch, lane: Lane, settle_at: datetime, note: str) -> None:
    uow.dispatches.move(
        dispatch.id,
        {_S.SENDING, _S.IN_DOUBT},
        _S.IN_DOUBT,
        fence=dispatch.fence,
        new_fence=lane.fence,
        settle_at=settle_at,
        note=note,
    )


def _not_sent(
    uow: UnitOfWork, dispatch: Dispatch, retry_at: datetime, note: str, now: datetime
) -> bool:
    if not uow.dispatches.move(
        dispatch.id, UNSETTLED, _S.PLANNED, fence=dispatch.fence, note=note, due_at=retry_at
    ):
        return False
    apply_event(uow, dispatch.enrollment_id, Deferred(retry_at), now)
    return True


def _review(
    uow: UnitOfWork, enrollment_id: EnrollmentId, key: str, why: str, now: datetime
) -> None:
    change = place_hold(uow, enrollment_id, Hold(HoldKind.REVIEW, key), why, now)
    if change.happened:
        write_receipt(uow, change.after, now, "engine", "held", f"Held for review: {why}.")


def lane_deadline(claim: Claim, wall: datetime) -> None:
    """Refuse to touch the network when the worker was stalled past its own deadline.

    Raises LeaseLost: another worker may be settling this very mail.
    """
    if wall > claim.deadline:
        raise LeaseLost(f"stalled past the deadline of dispatch {claim.dispatch.id}")
