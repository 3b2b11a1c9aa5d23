"""Invented people, mailboxes and sequences to fill a database with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from threading import Thread

from sqlalchemy import text

from relance.app.ports import NewEnrollment
from relance.app.records import NewContact, NewMailbox, NewUser
from relance.core.dispatch import Dispatch, DispatchState
from relance.core.enrollment import Enrollment, Waiting
from relance.core.people import Right
from relance.core.sequence import EmailStep, Settings, Step, TaskStep, days
from relance.core.timer import Timer
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId, UserId
from relance.storage.engine import SqlDatabase
from relance.storage.uow import SqlUnitOfWork

NOW = datetime(2026, 3, 2, 9, 30, 15, 123456, UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
STEPS: tuple[Step, ...] = (
    EmailStep(days(0), "Hello {{ first_name }}", "A first word."),
    TaskStep(days(2), "Call them"),
    EmailStep(days(3), "", "A last word."),
)


def registrable(host: str) -> str:
    return "" if host == "freemail.example" else ".".join(host.split(".")[-2:])


@dataclass(frozen=True)
class World:
    """One rep with a mailbox and a sequence."""

    user: UserId
    mailbox: MailboxId
    sequence: SequenceId
    version: int

    @classmethod
    def make(
        cls,
        work: SqlUnitOfWork,
        name: str = "ada",
        steps: tuple[Step, ...] = STEPS,
        settings: Settings | None = None,
    ) -> World:
        user = work.users.add(new_user(name), NOW)
        mailbox = work.mailboxes.add(new_mailbox(user, f"{name}@seller.example"), NOW)
        sequence = work.sequences.add(user, "Autumn", steps, settings or Settings(), False, NOW)
        return cls(user, mailbox, sequence, work.sequences.latest(sequence).version_id)

    def new(self, contact: ContactId, **values: str) -> NewEnrollment:
        return NewEnrollment(
            contact_id=contact,
            sequence_id=self.sequence,
            version_id=self.version,
            user_id=self.user,
            mailbox_id=self.mailbox,
            zone="Europe/Warsaw",
            start_at_step=0,
            holidays=frozenset(),
            values=values,
        )

    def enroll(self, work: SqlUnitOfWork, email: str, now: datetime = NOW) -> Enrollment:
        contact = work.contacts.add(NewContact(email, first_name="Max"), now)
        return work.enrollments.add(self.new(contact), now)


def new_user(name: str) -> NewUser:
    return NewUser(f"{name}@seller.example", name.title(), "hash", frozenset({Right.USE_SEQUENCES}))


def new_mailbox(user: UserId, address: str, **smtp: object) -> NewMailbox:
    imap: Mapping[str, object] = {"host": "imap.seller.example", "port": 993}
    return NewMailbox(user, address, "Ada", smtp or {"host": "smtp"}, imap, 100, 3, "Europe/Paris")


def new_dispatch(enrollment: Enrollment, due_at: datetime | None, step: int = 0) -> Dispatch:
    name = f"d{enrollment.id}-{step}-{enrollment.epoch}"
    return Dispatch(
        id=name,
        enrollment_id=EnrollmentId(enrollment.id),
        mailbox_id=enrollment.mailbox_id,
        step=step,
        epoch=enrollment.epoch,
        message_id=f"{name}@seller.example",
        state=DispatchState.PLANNED,
        due_at=due_at,
    )


def at_step(enrollment: Enrollment, step: int, due: datetime) -> Enrollment:
    return replace(enrollment, state=Waiting(step, Timer.running_until(due)))


def seed(database: SqlDatabase) -> World:
    with database.begin() as work:
        return World.make(work)


def run(threads: list[Thread]) -> None:
    """Start them all and wait until they are done."""
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
        assert not thread.is_alive()


def execute(database: SqlDatabase, sql: str) -> list[tuple[object, ...]]:
    """Do what no repository does: look at the tables, or spoil them."""
    with database._writers.begin() as transaction:
        found = transaction.connection.execute(text(sql))
        return [tuple(row) for row in found] if found.returns_rows else []
