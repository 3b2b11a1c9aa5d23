"""A rep with a mailbox and enrolled contacts, a scripted letterbox, and commits that can die."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from harness import letters
from mailsync.parts import PollParts
from mailsync.poll import PollReport, poll_once
from relance.app.enroll import EnrollRequest, enroll_many
from relance.app.records import (
    Lane,
    MailEvent,
    NewContact,
    NewMailbox,
    NewUser,
    ParkedMail,
)
from relance.app.stop_mail import StopAddresses
from relance.core.people import Mailbox, Right
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings
from relance.core.values import ContactId, EnrollmentId
from relance.storage.engine import SqlDatabase
from relance.storage.uow import SqlUnitOfWork
from sync.letterbox import INBOX, Letterbox

MONDAY = datetime(2024, 3, 4, 9, tzinfo=UTC)
LEASE = timedelta(minutes=3)
STOPS = StopAddresses(b"k" * 32)
_NUMBERS = itertools.count(1)


class Crash(BaseException):
    """The process dies; nothing may catch it."""


@dataclass(frozen=True, slots=True)
class Person:
    """An enrolled contact; ``message_id`` is that of the mail sent to them."""

    email: str
    contact_id: ContactId
    enrollment_id: EnrollmentId
    message_id: str


@dataclass
class HandClock:
    """A clock that the test moves."""

    at: datetime = MONDAY

    def now(self) -> datetime:
        return self.at

    def wall(self) -> datetime:
        return self.at

    def later(self, wait: timedelta) -> datetime:
        return self.at + wait


class FallibleDatabase:
    """A database in which the ``dies_at``-th commit kills the process, before or after it.

    ``touch`` is given each unit of work first, to break something in it.
    """

    def __init__(
        self,
        database: SqlDatabase,
        *,
        dies_at: int = 0,
        committed: bool = False,
        touch: Callable[[SqlUnitOfWork], None] = lambda _: None,
    ) -> None:
        self._database = database
        self._left = dies_at
        self._committed = committed
        self._touch = touch

    @contextmanager
    def begin(self) -> Iterator[SqlUnitOfWork]:
        self._left -= 1
        with self._database.begin() as uow:
            self._touch(uow)
            yield uow
            if self._left == 0 and not self._committed:
                raise Crash
        if self._left == 0:
            raise Crash

    @contextmanager
    def read(self) -> Iterator[SqlUnitOfWork]:
        with self._database.read() as uow:
            yield uow


class Desk:
    """Everything a pass of mail sync touches; each desk has a rep and contacts of its own."""

    def __init__(self, database: SqlDatabase, letterbox: Letterbox | None = None) -> None:
        self.database, self.clock = database, HandClock()
        self.letterbox = letterbox or Letterbox()
        self._number = next(_NUMBERS)
        self.address = f"maya@acme{self._number}.example"
        place = {"host": "mail.test", "port": 993, "security": "tls", "username": "maya"}
        with database.begin() as uow:
            user = NewUser(self.address, "Maya Berg", "no password", frozenset(Right))
            self.user_id = uow.users.add(user, MONDAY)
            box = NewMailbox(self.user_id, self.address, "Maya", place, place, 1000, 60, "UTC")
            self.mailbox_id, self._box = uow.mailboxes.add(box, MONDAY), box
            steps = (EmailStep(Delay(0, Unit.MINUTES), "Hello", "Hello!"),)
            self._sequence = uow.sequences.add(
                self.user_id, "First", steps, Settings(), False, MONDAY
            )
        self.first = self.poll()

    def enroll(self, name: str = "", *, at: str = "", address: str = "") -> Person:
        """A contact whose first mail is planned; of a company of their own, or of ``at``."""
        email = address or f"{name}@north{self._number}-{at or name}.example"
        with self.database.begin() as uow:
            contact_id = uow.contacts.add(NewContact(email), self.clock.now())
            actor = uow.users.get(self.user_id)
            request = EnrollRequest((contact_id,), self._sequence, self.user_id)
            report = enroll_many(uow, request, actor, lambda *_: frozenset(), self.clock.now())
            (enrolled,) = report.enrolled
            (dispatch,) = uow.dispatches.of_enrollment(enrolled.enrollment_id)
        return Person(email, contact_id, enrolled.enrollment_id, dispatch.message_id)

    def reply(self, person: Person, text: str = "Tell me more.", sender: str = "") -> bytes:
        original = f"Message-ID: <{person.message_id}>\r\nFrom: {self.address}\r\n\r\n".encode()
        now = self.clock.now()
        return letters.reply(original, sender or person.email, self.address, text=text, now=now)

    def fresh(self, sender: str, to: str = "", subject: str = "A question") -> bytes:
        return letters.fresh(
            sender, to or self.address, subject=subject, text="Hello.", now=self.clock.now()
        )

    def arrives(self, *mails: bytes) -> None:
        for raw in mails:
            self.letterbox.deliver(raw, self.clock.now(), INBOX)

    def poll(self, database: FallibleDatabase | None = None, **parts: int) -> PollReport:
        """Claim the lane, do one pass, give the lane back; a minute of time passes."""
        lane = self.claim()
        self.clock.at += timedelta(minutes=1)
        try:
            return self.pass_over(lane, database, **parts)
        finally:
            with self.database.begin() as uow:
                uow.lanes.release(lane, self.clock.now())

    def pass_over(
        self, lane: Lane, database: FallibleDatabase | None = None, **parts: int
    ) -> PollReport:
        needs = PollParts(self.database, self.clock, _registrable, STOPS)
        if database:
            needs = replace(needs, database=database)
        report = poll_once(self.letterbox, lane, self.mailbox(), replace(needs, **parts))  # type: ignore[arg-type]  # fields of PollParts
        if report.synced_at:  # as the lane does when it looks for a mail to send
            with self.database.begin() as uow:
                uow.mailboxes.set_synced(self.mailbox_id, report.synced_at)
        return report

    def claim(self) -> Lane:
        with self.database.begin() as uow:
            lane = uow.lanes.claim_one(self.mailbox_id, self.clock.wall(), LEASE)
        assert lane
        return lane

    def mailbox(self) -> Mailbox:
        with self.database.read() as uow:
            return uow.mailboxes.get(self.mailbox_id)

    def events(self, person: Person) -> tuple[MailEvent, ...]:
        with self.database.read() as uow:
            return uow.inbox.events_of(person.contact_id)

    def holds(self, person: Person) -> list[str]:
        """What holds this person's enrollment, by kind."""
        with self.database.read() as uow:
            held = uow.enrollments.get(person.enrollment_id).holds
        return sorted(each.kind.value for each in held)

    def stops(self, person: Person) -> int:
        """How often a receipt says that this person's enrollment was stopped."""
        with self.database.read() as uow:
            receipts = uow.receipts.of_enrollment(person.enrollment_id)
        return [receipt.what for receipt in receipts].count("stopped")

    def believes(self, authserv_id: str) -> None:
        """The mailbox's provider writes Authentication-Results under this name (RFC 8601 §2.5)."""
        with self.database.begin() as uow:
            uow.mailboxes.update(self.mailbox_id, replace(self._box, authserv_id=authserv_id))

    def parked(self) -> tuple[str, ...]:
        """Why each parked mail is parked."""
        return tuple(each.why for each in self.parked_mail())

    def parked_mail(self) -> tuple[ParkedMail, ...]:
        with self.database.read() as uow:
            return uow.inbox.parked(self.mailbox_id)

    def database_dump(self) -> Iterator[str]:
        """Every row of the database as SQL."""
        with contextlib.closing(sqlite3.connect(str(self.database.url.database))) as connection:
            yield from connection.iterdump()

    def cursor(self, folder: str = "INBOX") -> str | None:
        with self.database.read() as uow:
            return uow.inbox.cursor(self.mailbox_id, folder)


def _registrable(host: str) -> str:
    return ".".join(host.split(".")[-2:])
