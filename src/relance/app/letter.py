"""Fills in one step's mail: its texts, and the thread that it continues."""

from __future__ import annotations

from datetime import datetime

from relance.app.apply import LINK, placeholder_values
from relance.app.ports import Composer, Letter, UnitOfWork
from relance.app.unsubscribe import Tokens
from relance.core.dispatch import Dispatch, DispatchState
from relance.core.enrollment import Enrollment
from relance.core.people import Contact, Mailbox
from relance.core.sequence import EmailStep
from relance.core.template import MissingPlaceholders, missing, render


def write_letter(
    uow: UnitOfWork,
    enrollment: Enrollment,
    contact: Contact,
    dispatch: Dispatch,
    mailbox: Mailbox,
    tokens: Tokens,
    now: datetime,
) -> Letter:
    """The letter as it is to go; raises MissingPlaceholders (B14)."""
    step = enrollment.plan.steps[dispatch.step]
    if not isinstance(step, EmailStep):
        raise TypeError(f"step {dispatch.step} of enrollment {enrollment.id} is not an email")
    url = tokens.url(enrollment.id)
    values = placeholder_values(uow, enrollment, contact) | {LINK: url}
    unfilled = (*missing(step.subject, values), *missing(step.body, values))
    if unfilled:
        raise MissingPlaceholders(tuple(dict.fromkeys(unfilled)))
    earlier = _earlier(uow, enrollment) if step.threaded and dispatch.step else ()
    subject = render(step.subject, values)
    if earlier:
        subject = subject or f"Re: {earlier[0].subject}"
    thread = tuple(sent.message_id for sent in earlier)
    return Letter(
        mailbox=mailbox,
        contact=contact,
        dispatch=dispatch,
        subject=subject,
        body=render(step.body, values),
        in_reply_to=thread[-1] if thread else "",
        references=thread,
        unsubscribe_url=url,
        at=now,
    )


def bytes_of(letter: Letter, compose: Composer) -> bytes:
    """The mail as it goes over the wire. One that is tried again is the very same mail:

    a receiver that got both shows one (DESIGN: a resend carries the byte-identical message).
    """
    tried = letter.dispatch
    if tried.attempts and tried.raw and tried.recipient == letter.contact.email:
        return tried.raw
    return compose(letter)


def _earlier(uow: UnitOfWork, enrollment: Enrollment) -> tuple[Dispatch, ...]:
    return tuple(
        sent
        for sent in uow.dispatches.of_enrollment(enrollment.id)
        if sent.state is DispatchState.SENT and sent.epoch == enrollment.epoch
    )
