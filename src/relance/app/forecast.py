"""Tells when mail will leave before it does, by the rules that the engine sends by (B12, B14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from relance.app.apply import jitter_key, placeholder_values, sender_values
from relance.app.claim import leaves_at, mailbox_free_at
from relance.app.enroll import Admitted, Batch, EnrollRequest, admit, batch_of
from relance.app.ports import Holidays, UnitOfWork
from relance.core.dispatch import Dispatch, DispatchState
from relance.core.enrollment import Ended, Enrollment, OnTask, Sending, Waiting
from relance.core.people import Contact, Health, Mailbox, User
from relance.core.quota import DAY
from relance.core.refusal import Refused
from relance.core.sequence import EmailStep, Plan, Step
from relance.core.template import missing, render
from relance.core.timer import HoldKind
from relance.core.values import EnrollmentId


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One step to come. ``at``: the earliest instant; None for never, or while a hold lasts.

    ``after_task``: a task before it must be completed first; ``at`` takes that to be done at once.
    """

    index: int
    step: Step
    title: str  # an email's subject or a task's title, filled in
    at: datetime | None
    after_task: bool = False


@dataclass(frozen=True, slots=True)
class Forecast:
    """What enrolling would do. ``held_by``: what would hold it from the beginning."""

    contact: Contact
    sequence_name: str
    mailbox: Mailbox
    zone: str
    steps: tuple[Foreseen, ...]
    held_by: frozenset[HoldKind] = frozenset()
    away_until: datetime | None = None


def next_send_of(uow: UnitOfWork, enrollment_id: EnrollmentId, now: datetime) -> datetime | None:
    """The earliest instant at which the enrollment's next email may leave, as things stand.

    None: it has ended, something holds it, a task comes first, or no window will ever open.
    Other mails that wait for the same mailbox may make it later. Raises NotFound.
    """
    enrollment = uow.enrollments.get(enrollment_id)
    dispatch = _planned(uow, enrollment)
    if dispatch is None or dispatch.due_at is None or uow.enrollments.scopes_over(enrollment):
        return None
    mailbox = uow.mailboxes.get(enrollment.mailbox_id)
    if mailbox.health is not Health.CONNECTED or not mailbox.limits.daily:
        return None
    lane = uow.lanes.get(mailbox.id)
    contact = uow.contacts.get(enrollment.contact_id)
    free = mailbox_free_at(uow, lane, max(dispatch.due_at, now))
    return leaves_at(enrollment.plan, dispatch.step, contact, mailbox.limits, dispatch.due_at, free)


def forecast(
    uow: UnitOfWork, request: EnrollRequest, actor: User, holidays: Holidays, now: datetime
) -> Forecast | Refused:
    """What enrolling the one contact of the request would do now; nothing is written.

    A refusal of the contact is returned; what concerns the whole request is raised, as by
    ``enroll_many``. ValueError for several contacts: the mails of one put off those of the other.
    """
    (contact_id,) = request.contact_ids
    batch = batch_of(uow, request, actor, holidays, now)
    admitted = admit(uow, batch, uow.contacts.get(contact_id), now)
    if isinstance(admitted, Refused):
        return admitted
    held_by = _held_by(uow, batch)
    instants = _instants(uow, batch, admitted, now)
    start = request.start_at_step
    titles = titles_of(admitted.plan, _values(batch, admitted.contact))[start:]
    steps = admitted.plan.steps[start:]
    return Forecast(
        admitted.contact,
        batch.sequence.name,
        batch.mailbox,
        admitted.plan.zone,
        tuple(
            Foreseen(index, step, title, None if held_by else at, _waits_for_task(steps[:done]))
            for done, (index, step, title, at) in enumerate(
                zip(range(start, start + len(steps)), steps, titles, instants, strict=True)
            )
        ),
        held_by,
        admitted.away_until,
    )


def unsent(uow: UnitOfWork, enrollment_id: EnrollmentId) -> tuple[str, ...]:
    """The subjects of the emails that an unenrollment would keep from leaving, in order."""
    enrollment = uow.enrollments.get(enrollment_id)
    contact = uow.contacts.get(enrollment.contact_id)
    titles = titles_of(enrollment.plan, placeholder_values(uow, enrollment, contact))
    emails = zip(enrollment.plan.steps, titles, strict=True)
    pending = _first_unsent(enrollment)
    return tuple(title for step, title in list(emails)[pending:] if isinstance(step, EmailStep))


def titles_of(plan: Plan, values: Mapping[str, str]) -> tuple[str, ...]:
    """Each step's subject or title, filled in; a threaded email without one answers the first.

    A placeholder without a value stays as it is written.
    """
    titles: list[str] = []
    thread = ""
    for index, step in enumerate(plan.steps):
        text = step.subject if isinstance(step, EmailStep) else step.title
        said = text if missing(text, values) else render(text, values)
        if isinstance(step, EmailStep):
            if not said and step.threaded and index and thread:
                said = f"Re: {thread}"
            thread = thread or said
        titles.append(said)
    return tuple(titles)


def _planned(uow: UnitOfWork, enrollment: Enrollment) -> Dispatch | None:
    """The mail of the step that waits, when nothing but time keeps it."""
    state = enrollment.state
    if not isinstance(state, Waiting) or not state.timer.is_running:
        return None
    dispatch = uow.dispatches.of_step(enrollment.id, state.step, enrollment.epoch)
    return dispatch if dispatch and dispatch.state is DispatchState.PLANNED else None


def _first_unsent(enrollment: Enrollment) -> int:
    """The index of the first step that has not begun."""
    match enrollment.state:
        case Waiting(step=step):
            return step
        case Sending(step=step) | OnTask(step=step):
            return step + 1
        case Ended():
            return len(enrollment.plan.steps)
        case _:
            assert_never(enrollment.state)


def _held_by(uow: UnitOfWork, batch: Batch) -> frozenset[HoldKind]:
    """The pauses of many that would cover the enrollment."""
    user, sequence = batch.sender.id, batch.sequence.id
    scopes = uow.enrollments.open_scopes(user_id=user, sequence_id=sequence)
    scopes += uow.enrollments.open_scopes(mailbox_id=batch.mailbox.id)
    kinds = {scope.hold.kind for scope in scopes}
    if batch.mailbox.health is not Health.CONNECTED:
        kinds.add(HoldKind.MAILBOX)
    return frozenset(kinds)


def _instants(
    uow: UnitOfWork, batch: Batch, admitted: Admitted, now: datetime
) -> tuple[datetime | None, ...]:
    """When each step may happen, the one after it counted from then."""
    plan, contact, limits = admitted.plan, admitted.contact, batch.mailbox.limits
    tat = uow.lanes.get(batch.mailbox.id).tat
    sent = list(uow.dispatches.sent_times(batch.mailbox.id, now - DAY))
    raw: datetime | None = admitted.due
    if admitted.away_until:  # its clock stands still until then, and goes on with what was left
        raw = admitted.away_until + (admitted.due - now)
    found: list[datetime | None] = []
    for index in range(batch.request.start_at_step, len(plan.steps)):
        if found:
            raw = plan.due(index, found[-1]) if found[-1] else None
        if raw is None or not isinstance(plan.steps[index], EmailStep):
            found.append(raw)
            continue
        slot = plan.slot(index, raw, jitter_key(contact.id, index))
        at = slot and leaves_at(plan, index, contact, limits, slot, max(slot, now), sent, tat)
        if at:
            tat = at + limits.period
            sent.append(at)
            contact = replace(contact, last_contacted_at=at)
        found.append(at)
    return tuple(found)


def _waits_for_task(before: tuple[Step, ...]) -> bool:
    return any(not isinstance(step, EmailStep) and step.blocking for step in before)


def _values(batch: Batch, contact: Contact) -> Mapping[str, str]:
    given = batch.request.values.get(contact.id, {})
    return contact.values() | sender_values(batch.sender.name, batch.sender.email) | dict(given)
