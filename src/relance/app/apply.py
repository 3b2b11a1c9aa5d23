"""One event applied to one enrollment, in the caller's transaction: state and rows together."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from relance.app.ports import UnitOfWork
from relance.app.records import HoldNote, Receipt
from relance.core.dispatch import Dispatch, DispatchState
from relance.core.enrollment import (
    CancelStep,
    Decision,
    Enrollment,
    Event,
    Held,
    OpenTask,
    PlanStep,
    Released,
    Waiting,
    decide,
)
from relance.core.inbound import Evidence
from relance.core.people import Contact
from relance.core.sequence import EmailStep, TaskStep
from relance.core.template import missing, render
from relance.core.timer import Hold, HoldKind
from relance.core.values import ContactId, EnrollmentId

LINK = "unsubscribe_link"  # the placeholder that is filled when a mail is made, never by hand


@dataclass(frozen=True, slots=True)
class Change:
    """An enrollment before and after an event; equal when the event meant nothing.

    ``before`` is under the scopes that cover it: that a pause of many froze it is not this event.
    """

    before: Enrollment
    after: Enrollment

    @property
    def happened(self) -> bool:
        return self.before.state != self.after.state


def apply_event(
    uow: UnitOfWork, enrollment_id: EnrollmentId, event: Event, now: datetime
) -> Change:
    """Lock, decide, write. Scopes that cover the enrollment stop its clock first, so that every
    hold is counted from when it really began, whatever the order in which they are written."""
    stored = uow.enrollments.lock(enrollment_id)
    before = _under_scopes(uow, stored, now)
    decision = decide(before, event, now)
    carry_out(uow, decision, now)
    return Change(before, decision.enrollment)


def carry_out(uow: UnitOfWork, decision: Decision, now: datetime) -> None:
    """Write a decision: the enrollment, its planned mail or task, and the lane's next wake-up."""
    enrollment = decision.enrollment
    uow.enrollments.save(enrollment, now)
    for effect in decision.effects:
        match effect:
            case PlanStep(step=step, due=due):
                _plan(uow, enrollment, step, due)
            case CancelStep():
                uow.dispatches.cancel(enrollment.id)
                uow.tasks.cancel_of(enrollment.id, now)
            case OpenTask(step=step):
                _open_task(uow, enrollment, step, now)
            case _:
                assert_never(effect)


def place_hold(
    uow: UnitOfWork,
    enrollment_id: EnrollmentId,
    hold: Hold,
    why: str,
    now: datetime,
    *,
    until: datetime | None = None,
    mail_id: int | None = None,
) -> Change:
    """Stop the clock for ``hold`` and say why; with ``until`` it is released by itself then."""
    change = apply_event(uow, enrollment_id, Held(hold), now)
    if hold in change.after.holds:
        uow.enrollments.note_hold(HoldNote(enrollment_id, hold, now, why, until, mail_id))
        if until:
            uow.lanes.wake(change.after.mailbox_id, until)
    return change


def release_hold(uow: UnitOfWork, enrollment_id: EnrollmentId, hold: Hold, now: datetime) -> Change:
    """Take one hold away; the clock goes on when it was the last."""
    return apply_event(uow, enrollment_id, Released(hold), now)


def hold_for_review(
    uow: UnitOfWork, enrollment_id: EnrollmentId, key: str, why: str, now: datetime
) -> None:
    """Put the pending step before a person; ``key`` names the dispatch it is about, if one is."""
    change = place_hold(uow, enrollment_id, Hold(HoldKind.REVIEW, key), why, now)
    if change.happened:
        write_receipt(uow, change.after, now, "engine", "held", f"Held for review: {why}.")


def write_receipt(
    uow: UnitOfWork,
    enrollment: Enrollment,
    now: datetime,
    actor: str,
    what: str,
    sentence: str,
    *,
    rule: str = "",
    mail_id: int | None = None,
    evidence: tuple[Evidence, ...] = (),
) -> None:
    """Say, for good, who changed what and why (B2)."""
    uow.receipts.add(
        Receipt(
            enrollment.id,
            enrollment.contact_id,
            now,
            actor,
            what,
            sentence,
            rule,
            mail_id,
            evidence,
        )
    )


def placeholder_values(uow: UnitOfWork, enrollment: Enrollment, contact: Contact) -> dict[str, str]:
    """The contact's own values under those given for this enrollment."""
    given = uow.enrollments.given(enrollment.id)
    sender = sender_values(given.sender_name, given.sender_email)
    return contact.values() | sender | dict(given.values)


def sender_values(name: str, email: str) -> dict[str, str]:
    """What a sequence may say about its sender."""
    return {"sender_name": name, "sender_email": email}


def _under_scopes(uow: UnitOfWork, enrollment: Enrollment, now: datetime) -> Enrollment:
    for scope in uow.enrollments.scopes_over(enrollment):
        enrollment = decide(enrollment, Held(scope.hold, since=scope.since), now).enrollment
    return enrollment


def _plan(uow: UnitOfWork, enrollment: Enrollment, step: int, due: datetime | None) -> None:
    if not isinstance(enrollment.plan.steps[step], EmailStep):
        if due:
            uow.lanes.wake(enrollment.mailbox_id, due)
        return
    dispatch_id = secrets.token_hex(16)
    key = jitter_key(enrollment.contact_id, step)
    slot = enrollment.plan.slot(step, due, key) if due else None
    domain = uow.mailboxes.address(enrollment.mailbox_id).partition("@")[2]
    uow.dispatches.plan(
        Dispatch(
            id=dispatch_id,
            enrollment_id=enrollment.id,
            mailbox_id=enrollment.mailbox_id,
            step=step,
            epoch=enrollment.epoch,
            message_id=f"{secrets.token_hex(16)}@{domain}",
            state=DispatchState.PLANNED,
            due_at=slot,
        )
    )
    if slot:
        uow.lanes.wake(enrollment.mailbox_id, slot)


def _open_task(uow: UnitOfWork, enrollment: Enrollment, step: int, now: datetime) -> None:
    task = enrollment.plan.steps[step]
    if not isinstance(task, TaskStep) or uow.tasks.reopen(enrollment.id, step):
        return
    values = placeholder_values(uow, enrollment, uow.contacts.get(enrollment.contact_id))
    texts = (text if missing(text, values) else render(text, values) for text in _texts(task))
    title, note = texts
    uow.tasks.open(enrollment, step, task, title, note, now)


def _texts(task: TaskStep) -> tuple[str, str]:
    return task.title, task.note


def jitter_key(contact_id: ContactId, step: int) -> str:
    """Decides the share of jitter of a step; known before anybody is enrolled, for the forecast."""
    return f"{contact_id}/{step}"


def pending_step(enrollment: Enrollment) -> int | None:
    """The step that waits, or None when nothing does."""
    return enrollment.state.step if isinstance(enrollment.state, Waiting) else None


def overdue(due: datetime, now: datetime, max_late: timedelta) -> bool:
    """Whether a step is too late to go out without a person's word (DESIGN: listmonk #1801)."""
    return now - due > max_late
