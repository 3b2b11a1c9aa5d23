"""Unsubscribe links: signed tokens of one purpose, and what following one does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from relance.app.apply import apply_event, write_receipt
from relance.app.ports import UnitOfWork
from relance.app.signed import Signed
from relance.core.enrollment import Stopped, StopReason
from relance.core.errors import NotFound
from relance.core.values import Address, EnrollmentId

_PURPOSE = b"relance unsubscribe v1:"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Makes and reads the links; ``key`` is derived from the installation's secret."""

    key: bytes
    base_url: str

    def url(self, enrollment_id: EnrollmentId) -> str:
        """The link for one enrollment, as it stands in its mails."""
        return f"{self.base_url}/u/{self.make(enrollment_id)}"

    def make(self, enrollment_id: EnrollmentId) -> str:
        return Signed(self.key, _PURPOSE).make(enrollment_id)

    def read(self, token: str) -> EnrollmentId | None:
        """The enrollment, or None for anything we did not make."""
        number = Signed(self.key, _PURPOSE).read(token)
        return None if number is None else EnrollmentId(number)


def unsubscribe(uow: UnitOfWork, enrollment_id: EnrollmentId, now: datetime) -> bool:
    """Opt the contact out and stop the sequence (R71, B11). False when that was so already."""
    enrollment = uow.enrollments.lock(enrollment_id)
    contact = uow.contacts.get(enrollment.contact_id)
    first_time = contact.unsubscribed_at is None
    if first_time:
        uow.contacts.mark_unsubscribed(contact.id, now)
        if address := Address.parse(contact.email):
            uow.contacts.suppress("address", address.key, "unsubscribed", now)
    live = uow.enrollments.live_of(contact.id)
    for one in {enrollment_id, live} - {None}:
        change = apply_event(uow, EnrollmentId(one or 0), Stopped(StopReason.UNSUBSCRIBED), now)
        if change.happened:
            words = "The contact unsubscribed by the link in an email."
            write_receipt(uow, change.after, now, "contact", "stopped", words, rule="rfc8058")
    return first_time


def resubscribe(uow: UnitOfWork, enrollment_id: EnrollmentId, now: datetime) -> None:
    """The person's own undo on the unsubscribe page: opted in again, the sequence stays stopped."""
    enrollment = uow.enrollments.lock(enrollment_id)
    contact = uow.contacts.get(enrollment.contact_id)
    uow.contacts.mark_unsubscribed(contact.id, None)
    if address := Address.parse(contact.email):
        uow.contacts.unsuppress("address", address.key)
    words = "The contact opted in again on the unsubscribe page."
    write_receipt(uow, enrollment, now, "contact", "opted_in", words)


def known(tokens: Tokens, token: str) -> EnrollmentId:
    """The enrollment a token stands for; raises NotFound."""
    enrollment_id = tokens.read(token)
    if enrollment_id is None:
        raise NotFound("unsubscribe link", token[:8])
    return enrollment_id
