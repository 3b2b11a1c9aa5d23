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
from relance.core.refusal import Refusal, Refused, is_role, refused
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
class Batch:
    """A request that may be carried out, with what is the same for each of its contacts."""

    request: EnrollRequest
    actor: User
    sender: User
    mailbox: Mailbox
    sequence: Sequence
    holidays: frozenset[date]


@dataclass(frozen=True, slots=True)
class Admitted:
    """How one contact would begin. ``away_until``: its clock stands still until then."""

    contact: Contact
    plan: Plan
    due: datetime
    away_until: datetime | None


def enroll_many(
    uow: UnitOfWork, request: EnrollRequest, actor: User, holidays: Holidays, now: datetime
) -> EnrollReport:
    """Enroll each contact that can be. Nothing is sent here; the lane of the mailbox sends.

    Raises Refused for what concerns the whole batch: too_many, bulk_right_missing, no_right,
    sequence_not_shared, mailbox_not_connected; NotFound for an unknown sequence or sender.
    """
    batch = batch_of(uow, request, actor, holidays, now)
    enrolled: list[Enrolled] = []
    refused: list[Refused] = []
    for contact_id in dict.fromkeys(request.contact_ids):
        outcome = _enroll_one(uow, batch, uow.contacts.get(contact_id), now)
        if isinstance(outcome, Enrolled):
            enrolled.append(outcome)
        else:
            refused.append(outcome)
    return EnrollReport(tuple(enrolled), tuple(refused))


def batch_of(
    uow: UnitOfWork, request: EnrollRequest, actor: User, holidays: Holidays, now: datetime
) -> Batch:
    """What holds for the whole request; raises what ``enroll_many`` raises."""
    if len(request.contact_ids) > MAX_AT_ONCE:
        raise refused(Refusal.TOO_MANY)
    if len(request.contact_ids) > 1 and not actor.may(Right.BULK_ENROLL):
        raise refused(Refusal.BULK_RIGHT_MISSING)
    sender = uow.users.hold(request.sender_id)  # or nobody would stop what begins now
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
    return Batch(request, actor, sender, mailbox, sequence, free)


def _sending_mailbox(uow: UnitOfWork, sender: User, wanted: MailboxId | None) -> Mailbox:
    own = [box for box in uow.mailboxes.of_user(sender.id) if wanted in (None, box.id)]
    ready = [box for box in own if box.health not in (Health.NEEDS_RECONNECT, Health.DISABLED)]
    if not ready:
        raise refused(Refusal.MAILBOX_NOT_CONNECTED)
    return ready[0]


def admit(uow: UnitOfWork, batch: Batch, contact: Contact, now: datetime) -> Admitted | Refused:
    """Whether a contact can be enrolled now, and how it would begin; writes nothing."""
    if why := _why_not(uow, batch, contact):
        return why
    request = batch.request
    due = max(request.first_at or now, now)
    if over := _over_limit(uow, batch, contact, due):
        return over
    zone = request.zone or contact.zone or batch.mailbox.zone
    plan = plan_for(batch.sequence, zone, batch.holidays)
    if request.first_at is None:
        due = plan.due(0, now) if request.start_at_step == 0 else now
    away = contact.away_until if contact.away_until and contact.away_until > now else None
    return Admitted(contact, plan, due, away)


def _enroll_one(
    uow: UnitOfWork, batch: Batch, contact: Contact, now: datetime
) -> Enrolled | Refused:
    admitted = admit(uow, batch, contact, now)
    if isinstance(admitted, Refused):
        return admitted
    request, due, away = batch.request, admitted.due, admitted.away_until
    try:
        enrollment = uow.enrollments.add(
            NewEnrollment(
                contact.id,
                request.sequence_id,
                batch.sequence.version_id,
                batch.sender.id,
                batch.mailbox.id,
                admitted.plan.zone,
                request.start_at_step,
                batch.holidays,
                request.values.get(contact.id, {}),
            ),
            now,
        )
    except errors.Refused:
        return Refused(_label(contact), Refusal.ALREADY_ENROLLED)
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


def _why_not(uow: UnitOfWork, batch: Batch, contact: Contact) -> Refused | None:
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


def missing_values(batch: Batch, contact: Contact) -> tuple[str, ...]:
    """The placeholders of the steps still to come that would stay empty (B14)."""
    values = contact.values() | sender_values(batch.sender.name, batch.sender.email)
    values |= {LINK: "made when the mail is"} | dict(batch.request.values.get(contact.id, {}))
    steps = batch.sequence.steps[batch.request.start_at_step :]
    names = dict.fromkeys(name for step in steps for name in step.placeholders())
    return tuple(name for name in names if missing(f"{{{{ {name} }}}}", values))


def _over_limit(uow: UnitOfWork, batch: Batch, contact: Contact, due: datetime) -> Refused | None:
    """The refusal that names the earliest day with room when the first mail has none now (R95)."""
    first = batch.sequence.steps[batch.request.start_at_step]
    if not isinstance(first, EmailStep):
        return None
    label, over = _label(contact), Refusal.OVER_DAILY_LIMIT
    limit = batch.mailbox.limits.daily
    for days in range(HORIZON_DAYS):
        at = due + timedelta(days=days)
        taken = uow.dispatches.count_left(batch.mailbox.id, at - DAY)
        taken += uow.dispatches.planned_between(batch.mailbox.id, at - DAY, at + timedelta(hours=1))
        if taken < limit:
            free = at.date()
            return Refused(label, over, f"room again on {free}", free) if days else None
    end = (due + timedelta(days=HORIZON_DAYS)).date()
    return Refused(label, over, f"no room on any day before {end}")


def plan_for(sequence: Sequence, zone: str, holidays: frozenset[date]) -> Plan:
    """The plan an enrollment of this version would follow."""
    return Plan(sequence.steps, sequence.settings, zone, holidays)


def _label(contact: Contact) -> str:
    return contact.email or contact.name or f"contact {contact.id}"
