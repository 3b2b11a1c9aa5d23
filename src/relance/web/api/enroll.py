"""Enrolling contacts in a sequence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated

from pydantic import AwareDatetime, Field

from relance.app.enroll import EnrollReport, EnrollRequest, enroll_many
from relance.app.once import once
from relance.app.ports import UnitOfWork
from relance.core.people import User
from relance.core.refusal import Refusal
from relance.core.values import ContactId, MailboxId, SequenceId, UserId
from relance.web.api.operation import Call, Operation
from relance.web.texts import Id, Line, Model, Zone


class EnrollIn(Model):
    """Who is to be enrolled, and how.

    ``values`` holds placeholder values by contact; ``first_at`` sends the first step later;
    ``start_at_step`` counts from 0.
    """

    # More than the use case allows, so that the refusal too_many is said by it and not by a field.
    contact_ids: Annotated[list[Id], Field(min_length=1, max_length=1_000)]
    sequence_id: Id
    sender_id: Id | None = None
    mailbox_id: Id | None = None
    zone: Zone = ""
    start_at_step: Annotated[int, Field(ge=0, le=1_000)] = 0
    first_at: AwareDatetime | None = None
    values: dict[Id, Mapping[str, Line]] = Field(default_factory=dict)
    allow_role_address: bool = False

    def request(self, asker: User) -> EnrollRequest:
        """As the use case takes it."""
        return EnrollRequest(
            tuple(map(ContactId, self.contact_ids)),
            SequenceId(self.sequence_id),
            UserId(self.sender_id or asker.id),
            MailboxId(self.mailbox_id) if self.mailbox_id else None,
            self.zone,
            self.start_at_step,
            self.first_at.astimezone(UTC) if self.first_at else None,
            {ContactId(contact): values for contact, values in self.values.items()},
            self.allow_role_address,
        )


class EnrolledOut(Model):
    """A contact that is in the sequence now."""

    contact_id: int
    enrollment_id: int
    first_due: datetime | None


class RefusedOut(Model):
    """A contact that is not, and what helps."""

    contact: str
    code: Refusal
    sentence: str
    remedy: str
    detail: str


class EnrollOut(Model):
    """Who is in, and who is not and why."""

    enrolled: list[EnrolledOut]
    refused: list[RefusedOut]


def create(call: Call, body: EnrollIn) -> EnrollOut:
    """Enroll one to fifty contacts; each that cannot be is named with the reason."""
    asked = "enroll " + sha256(body.model_dump_json().encode()).hexdigest()
    key, given = call.idempotency_key, call.services

    with given.database.begin() as uow:

        def act() -> str:
            report = enroll_many(uow, body.request(call.user), call.user, given.holidays, call.now)
            return shown(report).model_dump_json()

        answer = EnrollOut.model_validate_json(once(uow, call.user.id, key, asked, act, call.now))
        lanes = lanes_of(uow, answer)
    for mailbox_id in lanes:
        given.poke(mailbox_id)
    return answer


def shown(report: EnrollReport) -> EnrollOut:
    """A report as JSON has it."""
    return EnrollOut(
        enrolled=[
            EnrolledOut(
                contact_id=one.contact_id,
                enrollment_id=one.enrollment_id,
                first_due=one.first_due,
            )
            for one in report.enrolled
        ],
        refused=[
            RefusedOut(
                contact=one.contact,
                code=one.why,
                sentence=one.sentence,
                remedy=one.remedy,
                detail=one.detail,
            )
            for one in report.refused
        ],
    )


def lanes_of(uow: UnitOfWork, answer: EnrollOut) -> tuple[MailboxId, ...]:
    """The mailbox that sends to those who were enrolled: one batch has one."""
    if not answer.enrolled:
        return ()
    first = ContactId(answer.enrolled[0].contact_id)
    enrollment = uow.enrollments.live_of(first)
    return () if enrollment is None else (uow.enrollments.get(enrollment).mailbox_id,)


OPERATIONS = (Operation("POST", "/enroll", create, "write", keyed=True),)
