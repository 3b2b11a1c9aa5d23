"""One visit to one mailbox's lane: recover, sync, apply, send what may leave now, go to sleep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from relance.app import deliver
from relance.app.due import pass_time
from relance.app.ports import UnitOfWork
from relance.app.records import Lane, Synced
from relance.app.trouble import hold_mailbox, mailbox_is_well
from relance.core.dispatch import Dispatch, Hindrance
from relance.core.errors import (
    LeaseLost,
    MailboxError,
    NeedsReconnect,
    RelanceError,
    SendDeferred,
    SendError,
    SendRejected,
    SendUnknown,
    Throttled,
)
from relance.core.people import Health, Mailbox, SentCopy
from relance.core.quota import DAY
from relance.engine.parts import LaneParts
from relance.engine.turn import MayStay, Turn, leave, mine, next_wake

log = structlog.get_logger(__name__)


def run_lane(
    parts: LaneParts,
    lane: Lane,
    *,
    mailbox: Mailbox | None = None,
    may_stay: MayStay = lambda: False,
) -> Turn | None:
    """Do what the lane needs now, and give it back until it wakes next.

    If that is now and ``may_stay`` says so, the lane is kept and the next turn returned, whose
    ``mailbox`` is then passed on. Raises LeaseLost, touching nothing.
    """
    mailbox = mailbox or _recover(parts, lane)
    if mailbox.health is Health.DISABLED:
        with parts.database.begin() as uow:
            uow.lanes.release(lane, parts.clock.now() + timedelta(days=1))
        return None
    read_at = parts.clock.wall()
    try:
        synced = parts.sync(lane, mailbox)
    except MailboxError as error:
        if isinstance(error, NeedsReconnect):
            parts.outbox.forget(mailbox)
        _unreachable(parts, lane, error)
        return None
    if synced.more:
        with parts.database.begin() as uow:
            return leave(parts, uow, lane, parts.clock.now(), may_stay)
    if mailbox.health is Health.NEEDS_RECONNECT and not _signs_in(parts, lane, mailbox):
        return None
    if mailbox.sent_copy is SentCopy.UNKNOWN and mailbox.health is Health.CONNECTED:
        _probe(parts, lane, mailbox)
    visit = _Visit(may_stay, read_at + parts.fresh)
    found = _claim(parts, lane, mailbox, synced, visit)
    while isinstance(found, deliver.Claim):
        found = _hand_over(parts, found, visit)
    return found


@dataclass(slots=True)
class _Visit:
    """What one visit knows from mail to mail."""

    may_stay: MayStay
    fresh_until: datetime  # wall time; what was read of the mailbox is too old from then on
    counted: int | None = None  # how many mails at most count against the daily limit


def _recover(parts: LaneParts, lane: Lane) -> Mailbox:
    """Settle what an earlier holder of the lane, or a lost connection, left in doubt."""
    with parts.database.read() as uow:  # nearly always there is nothing, and nothing to commit
        mine(uow.lanes.get(lane.mailbox_id).fence == lane.fence, lane)
        if not uow.dispatches.unsettled(lane.mailbox_id):
            return uow.mailboxes.get(lane.mailbox_id)
    with parts.database.begin() as uow:
        mine(uow.lanes.extend(lane, parts.clock.wall(), parts.lease), lane)
        doubtful = deliver.recover(uow, lane, parts.times.settle, parts.clock.wall())
        mailbox = uow.mailboxes.get(lane.mailbox_id)
    for dispatch in doubtful:
        try:
            found = parts.outbox.find_sent(mailbox, dispatch.message_id)
        except MailboxError as error:
            log.warning("look-up failed", dispatch=dispatch.id, error=str(error))
            continue
        with parts.database.begin() as uow:
            mine(uow.lanes.extend(lane, parts.clock.wall(), parts.lease), lane)
            deliver.settle_found(uow, dispatch, found, parts.clock.now())
        log.info("settled a mail in doubt", dispatch=dispatch.id, found=found.value)
    return mailbox


def _signs_in(parts: LaneParts, lane: Lane, mailbox: Mailbox) -> bool:
    """That its mail was read does not say that SMTP takes its password, which may be another."""
    try:
        parts.outbox.mailer(mailbox).sign_in()
    except NeedsReconnect as error:
        parts.outbox.forget(mailbox)
        _unreachable(parts, lane, error)
        return False
    except SendDeferred as error:
        log.warning("could not try to sign in", mailbox=mailbox.address, error=str(error))
        with parts.database.begin() as uow:
            mine(uow.lanes.release(lane, parts.clock.later(parts.retry)), lane)
        return False
    return True


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
        mine(uow.lanes.extend(lane, parts.clock.wall(), parts.lease), lane)
        uow.mailboxes.set_sent_copy(lane.mailbox_id, probe.copy, probe.lag_seconds)
    log.info("probed Sent", mailbox=mailbox.address, copy=probe.copy, lag=probe.lag_seconds)


def _claim(
    parts: LaneParts, lane: Lane, mailbox: Mailbox, synced: Synced, visit: _Visit
) -> deliver.Claim | Turn | None:
    """What the sync and passing time bring, then one mail past the point of no return, if any.

    All in one commit, which leaves the lane too when there is nothing to send.
    """
    now = parts.clock.now()
    with parts.database.begin() as uow:
        if synced.at:
            uow.mailboxes.set_synced(lane.mailbox_id, synced.at)
        if mailbox.health in (Health.DEGRADED, Health.NEEDS_RECONNECT):
            mailbox_is_well(uow, lane.mailbox_id, now)
            log.info("mailbox reachable again", mailbox=mailbox.address)
        pass_time(uow, lane.mailbox_id, now)
        return _claim_or_leave(parts, uow, lane, visit)


def _claim_or_leave(
    parts: LaneParts, uow: UnitOfWork, lane: Lane, visit: _Visit
) -> deliver.Claim | Turn | None:
    now, wall = parts.clock.now(), parts.clock.wall()
    if visit.counted is None:
        visit.counted = uow.dispatches.count_left(lane.mailbox_id, now - DAY)
    free = deliver.mailbox_free_at(uow, lane, now, visit.counted)
    found: deliver.Claim | Hindrance | None = None
    if free <= now:
        found = deliver.claim_next(uow, lane, parts.compose, parts.tokens, parts.times, now, wall)
    if isinstance(found, deliver.Claim):
        # Last: until here nothing was promised to anybody, and the lease counts from now.
        mine(uow.lanes.extend(found.lane, wall, parts.lease), lane)
        visit.counted += 1
        return found
    if found:
        log.info("did not send", mailbox=lane.mailbox_id, why=found.value)
    return leave(parts, uow, lane, next_wake(parts, uow, lane, free), visit.may_stay)


def _hand_over(
    parts: LaneParts, claim: deliver.Claim, visit: _Visit
) -> deliver.Claim | Turn | None:
    """Outside any transaction: give the mail to the server; then write what became of it.

    While what was read of the mailbox is fresh, the next mail is claimed in the same commit.
    """
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
            return _let_go(parts, uow, claim, parts.clock.now(), visit.may_stay)
    now = parts.clock.now()
    log.info("sent", dispatch=claim.dispatch.id, to=claim.recipient)
    files_none = claim.mailbox.sent_copy is not SentCopy.OURS
    if files_none and parts.clock.wall() < visit.fresh_until and visit.may_stay():
        try:
            return _settle_and_go_on(parts, claim, accepted.reply, now, visit)
        except RelanceError as error:
            # This mail has left, whatever is wrong with the next one or with the lane.
            log.warning("could not go on", mailbox=claim.mailbox.address, why=str(error))
    with parts.database.begin() as uow:
        deliver.settle_sent(uow, claim.dispatch, accepted.reply, now, now)
        turn = _let_go(parts, uow, claim, now, visit.may_stay, claim.mailbox)
    if claim.mailbox.sent_copy is SentCopy.OURS:
        _file_copy(parts, claim)
    return turn


def _settle_and_go_on(
    parts: LaneParts, claim: deliver.Claim, reply: str, now: datetime, visit: _Visit
) -> deliver.Claim | Turn | None:
    """One commit for the end of a mail and the beginning of the next; all of it or nothing."""
    with parts.database.begin() as uow:
        deliver.settle_sent(uow, claim.dispatch, reply, now, now)
        return _claim_or_leave(parts, uow, _spaced(claim, now), visit)


def _let_go(
    parts: LaneParts,
    uow: UnitOfWork,
    claim: deliver.Claim,
    now: datetime,
    may_stay: MayStay,
    mailbox: Mailbox | None = None,
) -> Turn | None:
    """Leave the lane. Whether the daily limit leaves room is not asked: the next visit does."""
    lane = _spaced(claim, now)
    try:
        wake = next_wake(parts, uow, lane, lane.tat or now)
        return leave(parts, uow, lane, wake, may_stay, mailbox)
    except LeaseLost as lost:
        # Claimed by another worker meanwhile, it has that worker's spacing; the mail is settled.
        log.warning("lane lost", mailbox=lane.mailbox_id, why=str(lost))
        return None


def _spaced(claim: deliver.Claim, now: datetime) -> Lane:
    """The lane, its spacing counted from when the server answered, however slow (R110)."""
    return Lane(claim.lane.mailbox_id, claim.lane.fence, now + claim.mailbox.limits.period)


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
        mine(uow.lanes.release(lane, wake), lane)
