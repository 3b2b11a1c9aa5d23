"""Takes the next due mail of a mailbox past the point of no return, or says why it may not go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from relance.app.apply import apply_event, hold_for_review, jitter_key, overdue, write_receipt
from relance.app.letter import bytes_of, write_letter
from relance.app.ports import Composer, Letter, UnitOfWork
from relance.app.records import Lane
from relance.app.unsubscribe import Tokens
from relance.core.dispatch import Dispatch, DispatchState, Hindrance
from relance.core.enrollment import Claimed, Enrollment, Sending, Stopped, StopReason, Waiting
from relance.core.errors import LeaseLost, Refused
from relance.core.next_send import next_send
from relance.core.people import Contact, Health, Mailbox
from relance.core.quota import DAY, Limits, spaced
from relance.core.sequence import JITTER, Plan
from relance.core.template import MissingPlaceholders
from relance.core.values import Address

#: The server's own view of Sent lags, so a look-up waits; measured per mailbox by the probe.
MIN_SETTLE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Claim:
    """A mail past the point of no return: these bytes, to this address.

    Handing it over begins before ``deadline`` (wall time), or never. The spacing of ``lane``
    counts it; that is stored when the lane is extended, which must be in the same transaction.
    """

    lane: Lane
    dispatch: Dispatch
    mailbox: Mailbox
    recipient: str
    raw: bytes
    deadline: datetime


@dataclass(frozen=True, slots=True)
class SendTimes:
    """Wall time: a send begins within ``deadline`` of its claim and takes ``deadline`` at most;

    ``settle`` later, what became of it shows in Sent.
    """

    deadline: timedelta = timedelta(seconds=90)
    settle: timedelta = MIN_SETTLE

    @property
    def until_known(self) -> timedelta:
        """From the claim until a look-up can tell, also when the sender was stalled."""
        return 2 * self.deadline + self.settle


def mailbox_free_at(
    uow: UnitOfWork, lane: Lane, now: datetime, counted: int | None = None
) -> datetime:
    """The earliest instant from ``now`` on at which this mailbox may send anything at all (H5).

    Asked before a mail is picked: a mailbox that is full for now costs one look, not one a mail.
    ``counted``: no more mails than that count against its daily limit, which may save the look.
    """
    limits = uow.mailboxes.get(lane.mailbox_id).limits
    if not limits.daily:
        return now + DAY
    oldest_counted = None
    if counted is None or counted >= limits.daily:
        oldest_counted = uow.dispatches.nth_newest_sent(lane.mailbox_id, limits.daily, now - DAY)
    room = now if oldest_counted is None else oldest_counted + DAY
    return max(room, spaced(lane.tat, now, limits.period).at)


def leaves_at(
    plan: Plan,
    step: int,
    contact: Contact,
    limits: Limits,
    due: datetime,
    now: datetime,
    sent: Sequence[datetime] = (),
    tat: datetime | None = None,
) -> datetime | None:
    """When a mail that is due may leave, by its window, its gap and its jitter; None for never.

    ``sent`` and ``tat`` bring in the mailbox's own limits where mailbox_free_at was not asked.
    """
    return next_send(
        raw=due,
        now=now,
        calendar=plan.calendar(step),
        tat=tat,
        limits=limits,
        sent=sent,
        last_to_contact=contact.last_contacted_at,
        min_gap=plan.settings.min_gap,
        jitter_width=JITTER,
        key=jitter_key(contact.id, step),
    )


def claim_next(
    uow: UnitOfWork,
    lane: Lane,
    compose: Composer,
    tokens: Tokens,
    times: SendTimes,
    now: datetime,
    wall: datetime,
) -> Claim | Hindrance | None:
    """Claim the mail due longest, of a mailbox that is free now. None: nothing is due.

    What hinders it is acted on in the same transaction (it is stopped, held or postponed), so the
    next call meets the next mail; only NOT_SYNCED and MAILBOX_NOT_READY stay. Raises LeaseLost.
    """
    first = uow.dispatches.next_due(lane.mailbox_id, now)
    if first is None:
        return None
    enrollment = uow.enrollments.lock(first.enrollment_id)
    # Read again: before it was locked, a person or a mail may have moved it.
    dispatch = uow.dispatches.get(first.id)
    mailbox = uow.mailboxes.get(lane.mailbox_id)
    contact = uow.contacts.get(enrollment.contact_id)
    if why := _hindered(uow, enrollment, contact, dispatch, mailbox, now):
        return why
    try:
        letter = write_letter(uow, enrollment, contact, dispatch, mailbox, tokens, now)
        raw = bytes_of(letter, compose)
    except (MissingPlaceholders, Refused) as error:
        hold_for_review(uow, enrollment.id, "", f"the email cannot be written: {error}", now)
        return Hindrance.UNFILLED_PLACEHOLDER
    return _take(uow, lane, letter, raw, times, now, wall)


def _take(
    uow: UnitOfWork,
    lane: Lane,
    letter: Letter,
    raw: bytes,
    times: SendTimes,
    now: datetime,
    wall: datetime,
) -> Claim | Hindrance:
    """The point of no return: once this is committed, the mail may have left."""
    dispatch, mailbox = letter.dispatch, letter.mailbox
    change = apply_event(uow, dispatch.enrollment_id, Claimed(), now)
    if not isinstance(change.after.state, Sending):
        return Hindrance.SEQUENCE_PAUSED  # by a pause that was committed since we looked
    attempts = dispatch.attempts + 1
    taken = uow.dispatches.move(
        dispatch.id,
        {DispatchState.PLANNED},
        DispatchState.SENDING,
        new_fence=lane.fence,
        raw=raw,
        recipient=letter.contact.email,
        subject=letter.subject,
        settle_at=wall + times.until_known,
        sent_at=now,
        attempts=attempts,
    )
    if not taken:
        raise LeaseLost(f"dispatch {dispatch.id} was taken by another worker")
    ours = replace(
        dispatch, state=DispatchState.SENDING, fence=lane.fence, attempts=attempts, sent_at=now
    )
    tat = spaced(lane.tat, now, mailbox.limits.period).tat
    spaced_lane = Lane(lane.mailbox_id, lane.fence, tat)
    return Claim(spaced_lane, ours, mailbox, letter.contact.email, raw, wall + times.deadline)


def check_deadline(claim: Claim, wall: datetime) -> None:
    """Refuse to touch the network when the worker was stalled past its own deadline.

    Raises LeaseLost: another worker may be settling this very mail.
    """
    if wall > claim.deadline:
        raise LeaseLost(f"stalled past the deadline of dispatch {claim.dispatch.id}")


def _hindered(
    uow: UnitOfWork,
    enrollment: Enrollment,
    contact: Contact,
    dispatch: Dispatch,
    mailbox: Mailbox,
    now: datetime,
) -> Hindrance | None:
    """Why this mail may not leave now; what is found is acted on, so it is not met again."""
    state = enrollment.state
    if dispatch.state is not DispatchState.PLANNED or not dispatch.due_at or dispatch.due_at > now:
        return Hindrance.HELD
    if not isinstance(state, Waiting) or state.step != dispatch.step:
        uow.dispatches.move(dispatch.id, {DispatchState.PLANNED}, DispatchState.CANCELLED)
        return Hindrance.NOT_ACTIVE
    if uow.enrollments.scopes_over(enrollment):
        return Hindrance.SEQUENCE_PAUSED
    if not state.timer.is_running:
        uow.dispatches.hold_planned(enrollment.id)
        return Hindrance.HELD
    if mailbox.health is not Health.CONNECTED:
        return Hindrance.MAILBOX_NOT_READY
    if mailbox.synced_at is None or mailbox.synced_at < dispatch.due_at:
        return Hindrance.NOT_SYNCED
    return (
        _contact_hinders(uow, enrollment, contact, now)
        or _too_late(uow, enrollment, mailbox, dispatch.due_at, now)
        or _out_of_time(uow, enrollment, contact, dispatch, mailbox, now)
    )


def _contact_hinders(
    uow: UnitOfWork, enrollment: Enrollment, contact: Contact, now: datetime
) -> Hindrance | None:
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
    uow: UnitOfWork, enrollment: Enrollment, mailbox: Mailbox, due_at: datetime, now: datetime
) -> Hindrance | None:
    limit = enrollment.plan.settings.max_late
    if not overdue(due_at, now, limit):
        return None
    # A mail that waited for room under the daily limit is not late: nobody was away.
    full_until = _full_until(uow, mailbox, now - limit - DAY)
    if full_until and not overdue(max(due_at, full_until), now, limit):
        return None
    hold_for_review(uow, enrollment.id, "", f"due since {due_at:%Y-%m-%d %H:%M} UTC", now)
    return Hindrance.STALE


def _full_until(uow: UnitOfWork, mailbox: Mailbox, since: datetime) -> datetime | None:
    """Until when the last mail kept the mailbox at its daily limit; None when it did not."""
    newest = uow.dispatches.nth_newest_sent(mailbox.id, 1, since)
    oldest = uow.dispatches.nth_newest_sent(mailbox.id, mailbox.limits.daily, since)
    return oldest + DAY if newest and oldest and newest - oldest < DAY else None


def _out_of_time(
    uow: UnitOfWork,
    enrollment: Enrollment,
    contact: Contact,
    dispatch: Dispatch,
    mailbox: Mailbox,
    now: datetime,
) -> Hindrance | None:
    """Whether its window or the gap says later; the row is then moved to when both say now."""
    due = dispatch.due_at or now
    at = leaves_at(enrollment.plan, dispatch.step, contact, mailbox.limits, due, now)
    if at is None:
        hold_for_review(uow, enrollment.id, "", "no send window will ever open", now)
        return Hindrance.NO_WINDOW
    if at <= now:
        return None
    uow.dispatches.postpone(dispatch.id, at, "waits for a window or a limit")
    return Hindrance.NO_WINDOW
