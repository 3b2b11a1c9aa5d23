"""One visit to one mailbox's lane: recover, sync, apply, send at most one mail, go to sleep."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from relance.app import deliver
from relance.app.due import open_due_tasks, release_expired_holds
from relance.app.ports import Clock, Composer, Database, Outbox, Sync, UnitOfWork
from relance.app.records import Lane
from relance.app.trouble import hold_mailbox, mailbox_is_well
from relance.app.unsubscribe import Tokens
from relance.core.dispatch import Dispatch
from relance.core.errors import (
    LeaseLost,
    MailboxError,
    NeedsReconnect,
    SendDeferred,
    SendError,
    SendRejected,
    SendUnknown,
    Throttled,
)
from relance.core.people import Health, Mailbox, SentCopy

log = structlog.get_logger(__name__)

RETRY = timedelta(seconds=15)  # wall time until an unreachable mailbox is tried again


@dataclass(frozen=True, slots=True)
class LaneParts:
    """What a visit needs. Its durations are wall time: a network is no faster in a demo."""

    database: Database
    clock: Clock
    outbox: Outbox
    compose: Composer
    tokens: Tokens
    sync: Sync
    times: deliver.SendTimes = field(default_factory=deliver.SendTimes)
    lease: timedelta = timedelta(seconds=180)
    poll_every: timedelta = timedelta(minutes=5)
    retry: timedelta = RETRY


def run_lane(parts: LaneParts, lane: Lane) -> None:
    """Do what the lane needs now and set when it wakes next. Raises LeaseLost, touching nothing."""
    mailbox = _recover(parts, lane)
    if mailbox.health is Health.DISABLED:
        _sleep(parts, lane, parts.clock.now() + timedelta(days=1))
        return
    try:
        more = parts.sync(lane, mailbox)
    except MailboxError as error:
        if isinstance(error, NeedsReconnect):
            parts.outbox.forget(mailbox)
        _unreachable(parts, lane, error)
        return
    if more:
        _sleep(parts, lane, parts.clock.now())
        return
    if mailbox.sent_copy is SentCopy.UNKNOWN and mailbox.health is Health.CONNECTED:
        _probe(parts, lane, mailbox)
    claim = _claim(parts, lane, mailbox)
    if claim is not None:
        _hand_over(parts, lane, claim)


def _recover(parts: LaneParts, lane: Lane) -> Mailbox:
    """Settle what an earlier holder of the lane, or a lost connection, left in doubt."""
    with parts.database.read() as uow:  # nearly always there is nothing, and nothing to commit
        _mine(uow.lanes.get(lane.mailbox_id).fence == lane.fence, lane)
        if not uow.dispatches.unsettled(lane.mailbox_id):
            return uow.mailboxes.get(lane.mailbox_id)
    with parts.database.begin() as uow:
        _mine(uow.lanes.extend(lane, parts.clock.wall(), parts.lease), lane)
        doubtful = deliver.recover(uow, lane, parts.times.settle, parts.clock.wall())
        mailbox = uow.mailboxes.get(lane.mailbox_id)
    for dispatch in doubtful:
        try:
            found = parts.outbox.find_sent(mailbox, dispatch.message_id)
        except MailboxError as error:
            log.warning("look-up failed", dispatch=dispatch.id, error=str(error))
            continue
        with parts.database.begin() as uow:
            _mine(uow.lanes.extend(lane, parts.clock.wall(), parts.lease), lane)
            deliver.settle_found(uow, dispatch, found, parts.clock.now())
        log.info("settled a mail in doubt", dispatch=dispatch.id, found=found.value)
    return mailbox


def _probe(parts: LaneParts, lane: Lane, mailbox: Mailbox) -> None:
    """Learn once whether the server files copies of sent mail: it decides what absence proves."""
    try:
        probe = parts.outbox.probe_sent_copy(mailbox)
    except (SendError, MailboxError) as error:
        log.warning("the Sent folder could not be probed", error=str(error))
        return
    if probe.copy is SentCopy.UNKNOWN:
        return
    with parts.database.begin() as uow:
        _mine(uow.lanes.extend(lane, parts.clock.wall(), parts.lease), lane)
        uow.mailboxes.set_sent_copy(lane.mailbox_id, probe.copy, probe.lag_seconds)
    log.info("probed Sent", mailbox=mailbox.address, copy=probe.copy, lag=probe.lag_seconds)


def _claim(parts: LaneParts, lane: Lane, mailbox: Mailbox) -> deliver.Claim | None:
    """What passing time brings, then at most one mail past the point of no return, in one commit.

    The lane is released in the same transaction when there is nothing to send.
    """
    now, wall = parts.clock.now(), parts.clock.wall()
    with parts.database.begin() as uow:
        _mine(uow.lanes.extend(lane, wall, parts.lease), lane)
        if mailbox.health in (Health.DEGRADED, Health.NEEDS_RECONNECT):
            mailbox_is_well(uow, lane.mailbox_id, now)
            log.info("mailbox reachable again", mailbox=mailbox.address)
        release_expired_holds(uow, lane.mailbox_id, now)
        open_due_tasks(uow, lane.mailbox_id, now)
        found = None
        if deliver.mailbox_free_at(uow, lane, now) <= now:
            found = deliver.claim_next(
                uow, lane, parts.compose, parts.tokens, parts.times, now, wall
            )
        if isinstance(found, deliver.Claim):
            return found
        uow.lanes.release(lane, _next_wake(parts, uow, lane))
    if found:
        log.info("did not send", mailbox=lane.mailbox_id, why=found.value)
    return None


def _hand_over(parts: LaneParts, lane: Lane, claim: deliver.Claim) -> None:
    """Outside any transaction: give the mail to the server, then settle and release in one."""
    deliver.check_deadline(claim, parts.clock.wall())
    try:
        accepted = parts.outbox.mailer(claim.mailbox).send(
            claim.mailbox.address, claim.recipient, claim.raw
        )
    except (SendRejected, SendDeferred, SendUnknown, NeedsReconnect) as error:
        if isinstance(error, NeedsReconnect):
            parts.outbox.forget(claim.mailbox)
        with parts.database.begin() as uow:
            _settle_failure(parts, uow, claim.dispatch, error)
            _let_go(parts, uow, lane, claim)
        return
    now = parts.clock.now()
    with parts.database.begin() as uow:
        deliver.settle_sent(uow, claim.dispatch, accepted.reply, now, now)
        _let_go(parts, uow, lane, claim)
    log.info("sent", dispatch=claim.dispatch.id, to=claim.recipient)
    if claim.mailbox.sent_copy is SentCopy.OURS:
        _file_copy(parts, claim)


def _let_go(parts: LaneParts, uow: UnitOfWork, lane: Lane, claim: deliver.Claim) -> None:
    """Release the lane, its spacing counted from when the server answered, however slow (R110)."""
    # Claimed by another worker meanwhile, it has that worker's spacing; the mail is settled still.
    if uow.lanes.extend(lane, parts.clock.wall(), parts.lease):
        uow.lanes.set_tat(lane, parts.clock.now() + claim.mailbox.limits.period)
        uow.lanes.release(lane, _next_wake(parts, uow, lane))


def _settle_failure(
    parts: LaneParts,
    uow: UnitOfWork,
    dispatch: Dispatch,
    error: SendRejected | SendDeferred | SendUnknown | NeedsReconnect,
) -> None:
    now = parts.clock.now()
    match error:
        case SendRejected():
            deliver.settle_rejected(uow, dispatch, error, now)
        case SendDeferred():
            deliver.settle_deferred(uow, dispatch, error, now)
        case SendUnknown():
            settle_at = parts.clock.wall() + parts.times.settle
            deliver.settle_unknown(uow, dispatch, error, settle_at)
        case NeedsReconnect():
            deliver.settle_deferred(uow, dispatch, SendDeferred(str(error)), now)
            hold_mailbox(uow, dispatch.mailbox_id, Health.NEEDS_RECONNECT, str(error), now)
    log.warning("not sent", dispatch=dispatch.id, why=type(error).__name__, error=str(error))


def _file_copy(parts: LaneParts, claim: deliver.Claim) -> None:
    try:
        parts.outbox.file_copy(claim.mailbox, claim.raw, parts.clock.now())
    except MailboxError as error:
        # The mail has left; a missing copy in Sent is no reason to touch the dispatch again.
        log.warning("no copy in Sent", dispatch=claim.dispatch.id, error=str(error))


def _unreachable(parts: LaneParts, lane: Lane, error: MailboxError) -> None:
    """Hold the mailbox's steps, say so, and come back: it goes on by itself afterwards (B15)."""
    now = parts.clock.now()
    health = Health.NEEDS_RECONNECT if isinstance(error, NeedsReconnect) else Health.DEGRADED
    # A refused password is not tried every few seconds: servers lock accounts for that.
    refused = health is Health.NEEDS_RECONNECT
    wake = parts.clock.later(max(parts.retry, parts.poll_every) if refused else parts.retry)
    if isinstance(error, Throttled):
        wake = max(wake, parts.clock.later(error.retry_at - parts.clock.wall()))
    with parts.database.begin() as uow:
        if hold_mailbox(uow, lane.mailbox_id, health, str(error), now):
            log.warning("mailbox held", mailbox=lane.mailbox_id, health=health, error=str(error))
        uow.lanes.release(lane, wake)


def _sleep(parts: LaneParts, lane: Lane, wake_at: datetime) -> None:
    with parts.database.begin() as uow:
        uow.lanes.release(lane, wake_at)


def _next_wake(parts: LaneParts, uow: UnitOfWork, lane: Lane) -> datetime:
    """The next mail, task, end of a hold, look-up of a mail in doubt, or routine sync."""
    wall = parts.clock.wall()
    wakes = [parts.clock.later(parts.poll_every)]
    if due := uow.dispatches.next_due_at(lane.mailbox_id):
        free = deliver.mailbox_free_at(uow, uow.lanes.get(lane.mailbox_id), parts.clock.now())
        wakes.append(max(due, free))
    if change := uow.enrollments.next_change_at(lane.mailbox_id):
        wakes.append(change)
    for dispatch in uow.dispatches.unsettled(lane.mailbox_id):
        wait = (dispatch.settle_at or wall) - wall
        # What is overdue was looked up in vain a moment ago.
        wakes.append(parts.clock.later(wait if wait > timedelta(0) else parts.retry))
    return min(wakes)


def _mine(held: bool, lane: Lane) -> None:
    if not held:
        raise LeaseLost(f"lane {lane.mailbox_id} was taken over")
