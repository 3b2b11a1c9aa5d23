"""Enroll one to fifty contacts: refuse with a reason, or begin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from relance.app.apply import LINK, carry_out, sender_values, write_receipt
from relance.app.ports import Holidays, NewEnrollment, UnitOfWork
from relance.app.records import HoldNote
from relance.core import errors
from relance.core.enrollment import start
from relance.core.people import Contact, Health, Mailbox, Right, User
from relance.core.quota import DAY
from relance.core.refusal import WORDS, Refusal, Refused, is_role
from relance.core.sequence import EmailStep, Plan, Sequence
from relance.core.template import missing
from relance.core.timer import Hold, HoldKind
from relance.core.values import Address, ContactId, EnrollmentId, MailboxId, SequenceId, UserId

MAX_AT_ONCE = 50  # R109
HORIZON_DAYS = 30  # how far ahead a free day is looked for


@dataclass(frozen=True, slots=True)
class EnrollRequest:
    """What a person asks for. ``values``: placeholder values given by hand, per contact."""

    contact_ids: tuple[ContactId, ...]
    sequence_id: SequenceId
    sender_id: UserId
    mailbox_id: MailboxId | None = None
    zone: str = ""
    start_at_step: int = 0
    first_at: datetime | None = None
    values: Mapping[ContactId, Mapping[str, str]] = field(default_factory=dict)
    allow_role_address: bool = False


@dataclass(frozen=True, slots=True)
class Enrolled:
    """One contact that is in the sequence now; ``first_due`` is the first step's instant."""

    contact_id: ContactId
    enrollment_id: EnrollmentId
    first_due: datetime | None


@dataclass(frozen=True, slots=True)
class EnrollReport:
    """Who is in, and who is not and why."""

    enrolled: tuple[Enrolled, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class _Batch:
    request: EnrollRequest
    actor: User
    sender: User
    mailbox: Mailbox
    sequence: Sequence
    holidays: frozenset[date]


def enroll_many(
    uow: UnitOfWork, request: EnrollRequest, actor: User, holidays: Holidays, now: datetime
) -> EnrollReport:
    """Enroll each contact that can be. Nothing is sent here; the lane of the mailbox sends.

    Raises Refused for what concerns the whole batch: too_many, bulk_right_missing, no_right,
    sequence_not_shared, mailbox_not_connected; NotFound for an unknown sequence or sender.
    """
    batch = _batch(uow, request, actor, holidays, now)
    enrolled: list[Enrolled] = []
    refused: list[Refused] = []
    for contact_id in dict.fromkeys(request.contact_ids):
        outcome = _enroll_one(uow, batch, uow.contacts.get(contact_id), now)
        if isinstance(outcome, Enrolled):
            enrolled.append(outcome)
        else:
            refused.append(outcome)
    return EnrollReport(tuple(enrolled), tuple(refused))


def _batch(
    uow: UnitOfWork, request: EnrollRequest, actor: User, holidays: Holidays, now: datetime
) -> _Batch:
    if len(request.contact_ids) > MAX_AT_ONCE:
        raise refused(Refusal.TOO_MANY)
    if len(request.contact_ids) > 1 and not actor.may(Right.BULK_ENROLL):
        raise refused(Refusal.BULK_RIGHT_MISSING)
    sender = uow.users.get(request.sender_id)
    if not (actor.may(Right.USE_SEQUENCES) and sender.may(Right.USE_SEQUENCES)):
        raise refused(Refusal.NO_RIGHT)
    sequence = uow.sequences.latest(request.sequence_id)
    if not uow.sequences.may_use(request.sequence_id, sender.id):
        raise refused(Refusal.SEQUENCE_NOT_SHARED)
    if not 0 <= request.start_at_step < len(sequence.steps):
        raise errors.Refused(
            "no_such_step",
            f"The sequence has {len(sequence.steps)} steps.",
            "Start at one of its steps.",
        )
    mailbox = _sending_mailbox(uow, sender, request.mailbox_id)
    country = sequence.settings.holidays_country
    free = holidays(country, now.year) | holidays(country, now.year + 1) if country else frozenset()
    return _Batch(request, actor, sender, mailbox, sequence, free)


def _sending_mailbox(uow: UnitOfWork, sender: User, wanted: MailboxId | None) -> Mailbox:
    own = [box for box in uow.mailboxes.of_user(sender.id) if wanted in (None, box.id)]
    ready = [box for box in own if box.health not in (Health.NEEDS_RECONNECT, Health.DISABLED)]
    if not ready:
        raise refused(Refusal.MAILBOX_NOT_CONNECTED)
    return ready[0]


def _enroll_one(
    uow: UnitOfWork, batch: _Batch, contact: Contact, now: datetime
) -> Enrolled | Refused:
    if why := _why_not(uow, batch, contact):
        return why
    due = max(batch.request.first_at or now, now)
    if free_at := _over_limit(uow, batch, due):
        return Refused(_label(contact), Refusal.OVER_DAILY_LIMIT, f"room again on {free_at}")
    request = batch.request
    zone = request.zone or contact.zone or batch.mailbox.zone
    try:
        enrollment = uow.enrollments.add(
            NewEnrollment(
                contact.id,
                request.sequence_id,
                batch.sequence.version_id,
                batch.sender.id,
                batch.mailbox.id,
                zone,
                request.start_at_step,
                batch.holidays,
                request.values.get(contact.id, {}),
            ),
            now,
        )
    except errors.Refused:
        return Refused(_label(contact), Refusal.ALREADY_ENROLLED)
    if request.first_at is None:
        due = enrollment.plan.due(request.start_at_step, now) if request.start_at_step == 0 else now
    away = contact.away_until if contact.away_until and contact.away_until > now else None
    hold = Hold(HoldKind.AWAY, str(contact.id))
    decision = start(enrollment, due, frozenset({hold}) if away else frozenset(), now)
    carry_out(uow, decision, now)
    if away:
        note = HoldNote(enrollment.id, hold, now, "away already when enrolled", away)
        uow.enrollments.note_hold(note)
    write_receipt(
        uow,
        decision.enrollment,
        now,
        f"user:{batch.actor.id}",
        "enrolled",
        f"Enrolled in “{batch.sequence.name}” by {batch.actor.name}.",
    )
    return Enrolled(contact.id, enrollment.id, None if away else due)


def _why_not(uow: UnitOfWork, batch: _Batch, contact: Contact) -> Refused | None:
    label = _label(contact)
    if not contact.email.strip():
        return Refused(label, Refusal.NO_EMAIL)
    address = Address.parse(contact.email)
    if address is None:
        return Refused(label, Refusal.INVALID_EMAIL)
    if is_role(address.local) and not batch.request.allow_role_address:
        return Refused(label, Refusal.ROLE_ADDRESS)
    if contact.unsubscribed_at:
        return Refused(label, Refusal.UNSUBSCRIBED)
    if contact.bounced_at:
        return Refused(label, Refusal.BOUNCED_BEFORE)
    if kind := uow.contacts.suppressed(address.key, address.domain):
        code = Refusal.SUPPRESSED_ADDRESS if kind == "address" else Refusal.SUPPRESSED_DOMAIN
        return Refused(label, code)
    if unfilled := missing_values(batch, contact):
        return Refused(label, Refusal.MISSING_PLACEHOLDERS, ", ".join(unfilled))
    if uow.enrollments.live_of(contact.id) is not None:
        return Refused(label, Refusal.ALREADY_ENROLLED)
    return None


def missing_values(batch: _Batch, contact: Contact) -> tuple[str, ...]:
    """The placeholders of the steps still to come that would stay empty (B14)."""
    values = contact.values() | sender_values(batch.sender.name, batch.sender.email)
    values |= {LINK: "made when the mail is"} | dict(batch.request.values.get(contact.id, {}))
    steps = batch.sequence.steps[batch.request.start_at_step :]
    names = dict.fromkeys(name for step in steps for name in step.placeholders())
    return tuple(name for name in names if missing(f"{{{{ {name} }}}}", values))


def _over_limit(uow: UnitOfWork, batch: _Batch, due: datetime) -> str:
    """The earliest day with room when today has none for the first mail, else "" (R95)."""
    first = batch.sequence.steps[batch.request.start_at_step]
    if not isinstance(first, EmailStep):
        return ""
    limit = batch.mailbox.limits.daily
    for days in range(HORIZON_DAYS):
        at = due + timedelta(days=days)
        taken = len(uow.dispatches.sent_times(batch.mailbox.id, at - DAY))
        taken += uow.dispatches.planned_between(batch.mailbox.id, at - DAY, at + timedelta(hours=1))
        if taken < limit:
            return "" if days == 0 else at.date().isoformat()
    return f"no day before {(due + timedelta(days=HORIZON_DAYS)).date().isoformat()}"


def plan_for(sequence: Sequence, zone: str, holidays: frozenset[date]) -> Plan:
    """The plan an enrollment of this version would follow."""
    return Plan(sequence.steps, sequence.settings, zone, holidays)


def refused(code: Refusal, detail: str = "") -> errors.Refused:
    """The error for a refusal of the whole request, in the words of WORDS."""
    sentence, remedy = WORDS[code]
    return errors.Refused(code.value, f"{sentence} ({detail})" if detail else sentence, remedy)


def _label(contact: Contact) -> str:
    return contact.email or contact.name or f"contact {contact.id}"
