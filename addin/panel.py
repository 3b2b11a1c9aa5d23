"""Reads what a panel tells about each person of a mail: who it is, and how the person stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from addin.audience import Guest, is_colleague
from relance.app.control import may_undo
from relance.app.forecast import next_send_of
from relance.app.known_contacts import known_contacts
from relance.app.ports import UnitOfWork
from relance.app.records import Receipt
from relance.app.summary import Line, current_lines
from relance.core.errors import NotFound
from relance.core.people import Contact, Mailbox, User
from relance.core.refusal import Refusal
from relance.core.sequence import EmailStep
from relance.core.values import Address, ContactId, EnrollmentId, UserId

NEWEST = 3  # receipts of a short history


@dataclass(frozen=True, slots=True)
class Happened:
    """A receipt, and the name of the user who caused it; "" when a mail or the engine did."""

    receipt: Receipt
    who: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """An enrollment as its person's full profile shows it."""

    line: Line
    next_at: datetime | None = None  # of an email or a task; None: held, or it has ended
    next_is_task: bool = False
    may_undo: bool = False
    paused_by: str = ""
    history: tuple[Happened, ...] = ()  # newest first

    @property
    def id(self) -> EnrollmentId:
        return self.line.row.enrollment_id


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on a mail. ``line``: the enrollment that runs, or else the newest that ended."""

    guest: Guest
    contact: Contact | None = None
    line: Line | None = None

    @property
    def name(self) -> str:
        return (self.contact.name if self.contact else self.guest.name) or str(self.guest.address)

    @property
    def is_enrolled(self) -> bool:
        return self.line is not None and self.line.is_live


@dataclass(frozen=True, slots=True)
class Profile:
    """A person with all that is shown of one. ``barred``: why nobody may write to the address."""

    person: Person
    owner: str = ""
    course: Course | None = None
    barred: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Rep:
    """Who looks at the panel, and the mailboxes that this user's mail would leave from."""

    user: User
    mailboxes: tuple[Mailbox, ...]


def find_people(uow: UnitOfWork, guests: Sequence[Guest]) -> tuple[Person, ...]:
    """The guests with their contacts and courses; colleagues who are no contacts are left out."""
    known = known_contacts(uow, [guest.address for guest in guests])
    contacts = {one: uow.contacts.get(one) for one in sorted(set(known.values()))}
    lines = current_lines(uow, tuple(contacts))
    people = []
    for guest in guests:
        contact_id = known.get(guest.key)
        if contact_id is None and is_colleague(uow, guest):
            continue
        contact = contacts[contact_id] if contact_id else None
        people.append(Person(guest, contact, lines.get(contact.id) if contact else None))
    return _each_once(people)


def profile_of(uow: UnitOfWork, person: Person, now: datetime) -> Profile:
    """All that is shown of one person."""
    contact = person.contact
    if contact is None:
        return Profile(person)
    owner = _name_of(uow, contact.owner_id) if contact.owner_id else ""
    course = _course(uow, person.line, now) if person.line else None
    return Profile(person, owner, course, _barred(uow, contact))


def rep_of(uow: UnitOfWork, user: User) -> Rep:
    """The user with the mailboxes."""
    return Rep(user, uow.mailboxes.of_user(user.id))


def _each_once(people: Sequence[Person]) -> tuple[Person, ...]:
    """One person may be on a mail with two addresses."""
    seen: set[ContactId] = set()
    kept = []
    for person in people:
        if person.contact is None or person.contact.id not in seen:
            kept.append(person)
        if person.contact:
            seen.add(person.contact.id)
    return tuple(kept)


def _course(uow: UnitOfWork, line: Line, now: datetime) -> Course:
    receipts = uow.receipts.of_enrollment(line.row.enrollment_id)
    names: dict[str, str] = {}
    newest = tuple(Happened(one, _who(uow, one, names)) for one in receipts[: -NEWEST - 1 : -1])
    course = Course(line, history=newest)
    enrollment = uow.enrollments.get(line.row.enrollment_id)
    if not line.is_live:
        return replace(course, may_undo=may_undo(uow, enrollment))
    paused = next((one for one in reversed(receipts) if one.what == "paused"), None)
    course = replace(course, paused_by=_who(uow, paused, names) if paused else "")
    pending = line.row.state == "waiting" and not line.row.holds
    if pending and not isinstance(enrollment.plan.steps[line.row.last_step], EmailStep):
        return replace(course, next_at=line.row.due_at, next_is_task=True)
    return replace(course, next_at=next_send_of(uow, course.id, now))


def _who(uow: UnitOfWork, receipt: Receipt, names: dict[str, str]) -> str:
    kind, _, number = receipt.actor.partition(":")
    if kind != "user" or not number.isdecimal():
        return ""
    if receipt.actor not in names:
        names[receipt.actor] = _name_of(uow, UserId(int(number)))
    return names[receipt.actor]


def _name_of(uow: UnitOfWork, user_id: UserId) -> str:
    try:
        return uow.users.get(user_id).name
    except NotFound:
        return ""


def _barred(uow: UnitOfWork, contact: Contact) -> Refusal | None:
    """Why the person may not be enrolled, as far as it is the person's matter (R92)."""
    if contact.unsubscribed_at:
        return Refusal.UNSUBSCRIBED
    if contact.bounced_at:
        return Refusal.BOUNCED_BEFORE
    address = Address.parse(contact.email)
    kind = uow.contacts.suppressed(address.key, address.domain) if address else ""
    if not kind:
        return None
    return Refusal.SUPPRESSED_ADDRESS if kind == "address" else Refusal.SUPPRESSED_DOMAIN
