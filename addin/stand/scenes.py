"""What happened before the stand opens: nine days of two reps, played through the use cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from addin.stand import letters
from addin.stand.cast import (
    ANNA,
    BEGINNING,
    BEN,
    CALL,
    CLARA,
    CONTACTS,
    DAVID,
    ELENA,
    FAIR,
    FILIP,
    GRACE,
    HUGO,
    IRIS,
    JACK,
    JONAS,
    LUKAS,
    MAYA,
    MONA,
    PRESENT,
    RENEWALS,
    ZONE,
    Person,
    Rep,
    Series,
)
from relance.app.control import pause
from relance.app.enroll import EnrollRequest, enroll_many
from relance.app.ports import UnitOfWork
from relance.app.records import NewContact, NewMailbox, NewUser
from relance.app.sign_in import create_user
from relance.app.unsubscribe import unsubscribe
from relance.app.write_contact import create_contact
from relance.app.write_sequence import SequenceDraft, create_sequence
from relance.core.people import Right, User
from relance.core.values import Address, EnrollmentId, SequenceId
from relance.wiring import Services

_REP_RIGHTS = frozenset({Right.USE_SEQUENCES, Right.BULK_ENROLL})


class Engine(Protocol):
    """The stand's worker: the real lanes, over a mail server that keeps every mail to itself."""

    def work(self) -> None: ...  # everything that is due now
    def go_to(self, instant: datetime) -> None: ...  # working whenever something falls due
    def newest_to(self, email: str) -> bytes: ...  # LookupError when nothing was sent
    def arrive(self, mailbox: str, raw: bytes) -> None: ...  # read at the next visit


@dataclass(frozen=True, slots=True)
class Scene:
    """One thing that somebody does at an instant."""

    at: datetime
    act: Callable[[Stage], None]


@dataclass(frozen=True, slots=True)
class Stage:
    """What the scenes work on."""

    services: Services
    engine: Engine

    def now(self) -> datetime:
        return self.services.clock.now()

    def user(self, rep: Rep) -> User:
        with self.services.database.read() as uow:
            user = uow.users.by_email(rep.email)
        if user is None:
            raise LookupError(f"{rep.email} is no user")
        return user

    def enroll(self, person: Person, series: Series, rep: Rep, first_at: datetime | None) -> None:
        """Enroll a contact as the rep would; RuntimeError when that is refused."""
        user = self.user(rep)
        with self.services.database.begin() as uow:
            contact = uow.contacts.by_address(_key(person))
            if contact is None:
                raise LookupError(f"{person.email} is no contact")
            ids, sequence_id = (contact.id,), _sequence(uow, series, user)
            request = EnrollRequest(ids, sequence_id, user.id, zone=ZONE, first_at=first_at)
            report = enroll_many(uow, request, user, self.services.holidays, self.now())
        if report.refused:
            raise RuntimeError(report.refused[0].sentence)

    def enrollment(self, uow: UnitOfWork, person: Person) -> EnrollmentId:
        contact = uow.contacts.by_address(_key(person))
        live = uow.enrollments.live_of(contact.id) if contact else None
        if live is None:
            raise LookupError(f"{person.email} is in no sequence")
        return live


def play(stage: Stage) -> None:
    """Set everything up, and let it happen until the present."""
    _people(stage)
    for scene in sorted(_script(), key=lambda scene: scene.at):
        stage.engine.go_to(scene.at)
        scene.act(stage)
        stage.engine.work()
    stage.engine.go_to(PRESENT)


def _script() -> Iterator[Scene]:
    """March 2026, by the clock of Oslo."""
    yield _enrolls(_at(2, 9, 30), IRIS, FAIR)
    yield _enrolls(_at(3, 9, 40), FILIP, FAIR)
    yield _enrolls(_at(4, 10, 0), GRACE, FAIR)
    yield Scene(_at(4, 10, 1), _bounces(GRACE))
    yield _enrolls(_at(4, 10, 5), HUGO, FAIR)
    yield Scene(_at(5, 12, 0), _unsubscribes(HUGO))
    yield _enrolls(_at(5, 11, 0), CLARA, FAIR)
    yield _enrolls(_at(6, 9, 30), ANNA, FAIR)
    yield _enrolls(_at(6, 10, 0), JACK, FAIR)
    yield Scene(_at(9, 14, 2), _replies(FILIP, "Hello Maya,\n\nyes, please call on Friday.\n"))
    yield _enrolls(_at(9, 10, 0), DAVID, FAIR)
    yield Scene(_at(9, 10, 2), _is_away(DAVID, date(2026, 3, 16)))
    yield _enrolls(_at(9, 10, 30), MONA, RENEWALS, JONAS)
    yield _enrolls(_at(9, 11, 0), ELENA, CALL)
    yield _enrolls(_at(10, 11, 0), LUKAS, FAIR)
    yield Scene(_at(10, 16, 0), _is_paused(CLARA))
    yield _enrolls(_at(11, 10, 0), BEN, FAIR, first_at=_at(13, 9, 0))


def _at(day: int, hour: int, minute: int) -> datetime:
    local = datetime(BEGINNING.year, BEGINNING.month, day, hour, minute, tzinfo=ZoneInfo(ZONE))
    return local.astimezone(UTC)


def _people(stage: Stage) -> None:
    services, now = stage.services, stage.now()
    with services.database.begin() as uow:
        for rep, shared in ((MAYA, (FAIR, CALL)), (JONAS, (RENEWALS,))):
            # Nobody signs in with a hash that fits no password; the stand gives Maya one.
            new = NewUser(rep.email, rep.name, "no hash", _REP_RIGHTS, ZONE)
            user = uow.users.get(create_user(uow, new, now))
            uow.mailboxes.add(_mailbox(user), now)
            for series in shared:
                draft = SequenceDraft(series.name, series.steps, series.settings, series.shared)
                create_sequence(uow, draft, user, services.holidays, now)
        for person in CONTACTS:
            _add_contact(uow, person, now)


def _mailbox(user: User) -> NewMailbox:
    server = {"host": "mail.brightlane.example", "port": 465, "security": "tls"}
    server |= {"username": user.email}
    return NewMailbox(user.id, user.email, user.name, server, server, 200, 3, ZONE)


def _add_contact(uow: UnitOfWork, person: Person, now: datetime) -> None:
    new = NewContact(person.email, person.first_name, person.last_name, person.company, ZONE)
    contact_id = create_contact(uow, new, now)
    if also := Address.parse(person.also):
        uow.contacts.learn_address(contact_id, also.key, also.alias_key, "thread", now)


def _enrolls(
    at: datetime,
    person: Person,
    series: Series,
    rep: Rep = MAYA,
    first_at: datetime | None = None,
) -> Scene:
    return Scene(at, lambda stage: stage.enroll(person, series, rep, first_at))


def _bounces(person: Person) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        mail = stage.engine.newest_to(person.email)
        stage.engine.arrive(MAYA.email, letters.returned(mail, person, stage.now()))

    return act


def _replies(person: Person, text: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        mail = stage.engine.newest_to(person.email)
        stage.engine.arrive(MAYA.email, letters.answer(mail, person, text, stage.now()))

    return act


def _is_away(person: Person, back_on: date) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        mail = stage.engine.newest_to(person.email)
        stage.engine.arrive(MAYA.email, letters.away(mail, person, back_on, stage.now()))

    return act


def _is_paused(person: Person) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        by = stage.user(MAYA)
        with stage.services.database.begin() as uow:
            pause(uow, stage.enrollment(uow, person), by, stage.now())

    return act


def _unsubscribes(person: Person) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        with stage.services.database.begin() as uow:
            unsubscribe(uow, stage.enrollment(uow, person), stage.now())

    return act


def _sequence(uow: UnitOfWork, series: Series, user: User) -> SequenceId:
    rows = uow.sequences.rows(user.id)
    return next(row.id for row in rows if row.name == series.name)


def _key(person: Person) -> str:
    address = Address.parse(person.email)
    return address.key if address else ""
