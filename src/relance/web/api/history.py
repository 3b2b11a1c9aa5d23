"""What happened to an enrollment, as JSON has it."""

from __future__ import annotations

from datetime import datetime

from relance.app.records import MailEvent, Receipt
from relance.core.dispatch import Dispatch, DispatchState
from relance.core.inbound import Evidence
from relance.web.texts import Model


class EvidenceOut(Model):
    """One thing seen in a mail."""

    where: str
    text: str
    against: bool


class ReceiptOut(Model):
    """Why an enrollment changed."""

    at: datetime
    actor: str
    what: str
    sentence: str
    rule: str
    mail_id: int | None
    evidence: list[EvidenceOut]


class MailOut(Model):
    """A mail that is tied to the contact."""

    id: int
    received_at: datetime
    folder: str
    from_address: str
    subject: str
    text: str
    kind: str
    certainty: float
    rule: str
    tie: str
    evidence: list[EvidenceOut]


class DispatchOut(Model):
    """One send of one step."""

    id: str
    step: int
    state: DispatchState
    due_at: datetime | None
    sent_at: datetime | None
    recipient: str
    subject: str
    message_id: str
    attempts: int
    note: str


def receipt(one: Receipt) -> ReceiptOut:
    """A receipt as JSON has it."""
    return ReceiptOut(
        at=one.at,
        actor=one.actor,
        what=one.what,
        sentence=one.sentence,
        rule=one.rule,
        mail_id=one.mail_id,
        evidence=_evidence(one.evidence),
    )


def mail(one: MailEvent) -> MailOut:
    """A mail as JSON has it."""
    return MailOut(
        id=one.id,
        received_at=one.received_at,
        folder=one.folder,
        from_address=one.from_address,
        subject=one.subject,
        text=one.text,
        kind=one.kind,
        certainty=one.certainty,
        rule=one.rule,
        tie=one.tie,
        evidence=_evidence(one.evidence),
    )


def dispatch(one: Dispatch) -> DispatchOut:
    """A send as JSON has it; not its bytes."""
    return DispatchOut(
        id=one.id,
        step=one.step,
        state=one.state,
        due_at=one.due_at,
        sent_at=one.sent_at,
        recipient=one.recipient,
        subject=one.subject,
        message_id=one.message_id,
        attempts=one.attempts,
        note=one.note,
    )


def _evidence(seen: tuple[Evidence, ...]) -> list[EvidenceOut]:
    return [EvidenceOut(where=one.where, text=one.text, against=one.against) for one in seen]
