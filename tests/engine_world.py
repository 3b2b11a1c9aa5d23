"""A small installation for tests of the engine: a clock one sets, a provider one scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from relance.app.control import resume_batch
from relance.app.deliver import SendTimes
from relance.app.enroll import EnrollReport, EnrollRequest, enroll_many
from relance.app.ports import Accepted, SentProbe
from relance.app.records import Lane, NewContact, NewMailbox, NewUser, SummaryRow, Synced
from relance.app.unsubscribe import Tokens
from relance.core.dispatch import Dispatch, Found
from relance.core.errors import LeaseLost
from relance.core.people import Mailbox, Right, SentCopy, User
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings, Step, Window, days
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId
from relance.engine.lane import run_lane
from relance.engine.parts import LaneParts
from relance.outbound.compose import compose
from relance.storage import migrate
from relance.storage.engine import SqlDatabase, open_database

T = TypeVar("T")

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
STEPS: tuple[Step, ...] = (
    EmailStep(Delay(0, Unit.MINUTES), "Hello", "Hello {{ first_name }}"),
    EmailStep(days(2), "", "Did you see my mail?"),
    EmailStep(days(3), "", "Last one."),
)


@dataclass
class HandClock:
    """A clock that a test moves; both times are the same."""

    at: datetime = MONDAY

    def now(self) -> datetime:
        return self.at

    def wall(self) -> datetime:
        return self.at

    def later(self, wait: timedelta) -> datetime:
        return self.at + wait

    def forward(self, **delta: float) -> None:
        self.at += timedelta(**delta)


class TickingClock(HandClock):
    """A clock that stands nowhere still: a millisecond of business time passes at each look."""

    def now(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at


@dataclass(frozen=True)
class Taken:
    """A mail as the provider took it."""

    at: datetime
    message_id: str
    to: str
    raw: bytes


@dataclass
class Provider:
    """A mail provider with a durable store: accepts, then answers, as real ones do.

    ``fault`` is raised once, after accepting when ``accepts`` is true. ``before`` runs when the
    worker has connected and nothing is accepted yet.
    """

    clock: HandClock
    files_copies: bool = True
    lag: timedelta = timedelta(seconds=25)  # until a copy shows in Sent; less than the settle time
    taken: list[Taken] = field(default_factory=list)
    fault: Exception | None = None
    accepts: bool = False
    before: Callable[[], None] = lambda: None
    refusal: Exception | None = None  # of every attempt to sign in

    def sign_in(self) -> None:
        if self.refusal:
            raise self.refusal

    def send(self, envelope_from: str, to: str, raw: bytes) -> Accepted:
        self.sign_in()
        self.before()
        fault, self.fault = self.fault, None
        if not fault or self.accepts:
            self.taken.append(Taken(self.clock.now(), _message_id(raw), to, raw))
        if fault:
            raise fault
        return Accepted("250 2.0.0 queued")

    def mailer(self, mailbox: Mailbox) -> Provider:
        return self

    def find_sent(self, mailbox: Mailbox, message_id: str) -> Found:
        if not self.files_copies:
            return Found.UNKNOWN
        shown = self.clock.now() - self.lag
        filed = any(mail.message_id == message_id and mail.at <= shown for mail in self.taken)
        return Found.SENT if filed else Found.ABSENT

    def file_copy(self, mailbox: Mailbox, raw: bytes, at: datetime) -> None:
        pass

    def forget(self, mailbox: Mailbox) -> None:
        pass

    def probe_sent_copy(self, mailbox: Mailbox) -> SentProbe:
        return SentProbe(SentCopy.SERVER if self.files_copies else SentCopy.OURS)

    def message_ids(self) -> list[str]:
        return [mail.message_id for mail in self.taken]

    def times_to(self, email: str) -> list[datetime]:
        return [mail.at for mail in self.taken if mail.to == email]


def _message_id(raw: bytes) -> str:
    head = raw.split(b"\r\n\r\n", 1)[0].replace(b"\r\n ", b" ").decode()
    line = next(one for one in head.split("\r\n") if one.startswith("Message-ID:"))
    return line.partition("<")[2].rstrip(">")


class World:
    """One rep, one mailbox, one sequence of three emails, and contacts on demand."""

    def __init__(
        self,
        database: SqlDatabase,
        clock: HandClock,
        provider: Provider,
        *,
        daily: int = 1000,
        per_minute: int = 60,
    ) -> None:
        self.database, self.clock, self.provider = database, clock, provider
        self.syncs: list[datetime] = []
        self.sync_fault: Exception | None = None
        with database.begin() as uow:
            user_id = uow.users.add(
                NewUser("maya@acme.example", "Maya Berg", "x", frozenset(Right)), clock.now()
            )
            self.user: User = uow.users.get(user_id)
            self.mailbox_id: MailboxId = uow.mailboxes.add(
                self._mailbox(daily, per_minute), clock.now()
            )
        self.sequence_id = self.add_sequence(STEPS)
        self.parts = LaneParts(
            database=database,
            clock=clock,
            outbox=provider,
            compose=compose,
            tokens=Tokens(b"k" * 32, "https://relance.example"),
            sync=self._sync,
            times=SendTimes(timedelta(seconds=90), timedelta(seconds=30)),
            poll_every=timedelta(days=1),
        )

    def _mailbox(self, daily: int, per_minute: int) -> NewMailbox:
        place = {"host": "mail.acme.example", "port": 587, "security": "tls", "username": "m"}
        address = "maya@acme.example"
        return NewMailbox(
            self.user.id, address, "Maya Berg", place, place, daily, per_minute, "UTC"
        )

    def add_sequence(self, steps: tuple[Step, ...], settings: Settings | None = None) -> SequenceId:
        around_the_clock = Window(time.min, time.min, frozenset(range(7)))
        with self.database.begin() as uow:
            return uow.sequences.add(
                self.user.id,
                "First contact",
                steps,
                settings or Settings(window=around_the_clock, min_gap=timedelta(0)),
                True,
                self.clock.now(),
            )

    def contact(self, email: str, first_name: str = "Anna", company: str = "") -> ContactId:
        with self.database.begin() as uow:
            new = NewContact(email, first_name=first_name, last_name="K", company=company)
            return uow.contacts.add(new, self.clock.now())

    def enroll(
        self, *contacts: ContactId, sequence_id: SequenceId | None = None, **options: object
    ) -> EnrollReport:
        with self.database.begin() as uow:
            request = EnrollRequest(
                contacts,
                sequence_id or self.sequence_id,
                self.user.id,
                **options,  # type: ignore[arg-type]  # fields of the request
            )
            return enroll_many(uow, request, self.user, lambda *_: frozenset(), self.clock.now())

    def started(self, email: str, sequence_id: SequenceId | None = None) -> EnrollmentId:
        """A new contact with this address, enrolled now."""
        report = self.enroll(self.contact(email), sequence_id=sequence_id)
        assert not report.refused
        return report.enrolled[0].enrollment_id

    def do(self, act: Callable[..., T], *args: object) -> T:
        """Run a use case in a transaction of its own, now."""
        with self.database.begin() as uow:
            return act(uow, *args, self.clock.now())

    def line(self, enrollment_id: EnrollmentId) -> SummaryRow:
        """How the enrollment stands, as a user sees it."""
        with self.database.read() as uow:
            return uow.views.one(enrollment_id)

    def dispatches(self, enrollment_id: EnrollmentId) -> tuple[Dispatch, ...]:
        with self.database.read() as uow:
            return uow.dispatches.of_enrollment(enrollment_id)

    def receipts(self, enrollment_id: EnrollmentId) -> list[str]:
        """The codes of what happened, oldest first."""
        with self.database.read() as uow:
            return [receipt.what for receipt in uow.receipts.of_enrollment(enrollment_id)]

    def poll_often(self) -> None:
        """Visit every hour also when nothing is due: for what only the passing of time brings."""
        self.parts = replace(self.parts, poll_every=timedelta(hours=1), retry=timedelta(hours=1))

    def limit(self, daily: int, per_minute: int) -> None:
        """What the mailbox may send from now on."""
        with self.database.begin() as uow:
            uow.mailboxes.update(self.mailbox_id, self._mailbox(daily, per_minute))

    def visit(self, parts: LaneParts | None = None) -> bool:
        """One worker comes by; False when the lane had nothing due."""
        parts = parts or self.parts
        self.carry_on_resuming(parts)
        lanes = self.claim(parts)
        for lane in lanes:
            with suppress(LeaseLost):
                run_lane(parts, lane)
        return bool(lanes)

    def carry_on_resuming(self, parts: LaneParts | None = None) -> None:
        """One batch of everything that is being resumed, as the runner does before it claims."""
        database = (parts or self.parts).database
        with database.read() as uow:
            scopes = uow.enrollments.resuming_scopes()
        for scope in scopes:
            with database.begin() as uow:
                resume_batch(uow, scope, self.clock.now())

    def claim(self, parts: LaneParts | None = None) -> tuple[Lane, ...]:
        parts = parts or self.parts
        with parts.database.begin() as uow:
            return uow.lanes.claim(self.clock.now(), self.clock.wall(), parts.lease, 10)

    def run(self, **span: float) -> None:
        """Let the engine run for a span of business time, waking exactly when a lane does."""
        end = self.clock.now() + timedelta(**span)
        for _ in range(10_000):
            if self.visit():
                continue
            with self.database.read() as uow:
                wake = uow.lanes.next_wake()
            # None: a worker died, and its lease is still to end.
            wake = wake or self.clock.now() + timedelta(minutes=1)
            if wake > end:
                break
            self.clock.at = max(self.clock.at, wake)
        self.clock.at = end

    def state(self, contact_id: ContactId) -> tuple[str, str]:
        """The newest enrollment's outcome (or state) and reason."""
        with self.database.read() as uow:
            row = uow.views.summary(contact_id=contact_id)[0]
        return row.outcome or row.state, row.reason

    def sent_to(self, email: str) -> int:
        return len(self.provider.times_to(email))

    def _sync(self, lane: Lane, mailbox: Mailbox) -> Synced:
        if self.sync_fault:
            raise self.sync_fault
        self.syncs.append(self.clock.now())
        return Synced(self.clock.now())


def template_database(path: Path) -> Path:
    """A migrated, empty database file to copy from: migrating takes a second, copying none."""
    migrate.upgrade(f"sqlite:///{path}")
    return path


@contextmanager
def world_at(url: str, *, files_copies: bool = True, **limits: int) -> Iterator[World]:
    """A fresh world in a migrated, empty database."""
    database = open_database(url, registrable=lambda host: host, synchronous="OFF")
    clock = HandClock()
    try:
        yield World(database, clock, Provider(clock, files_copies), **limits)
    finally:
        database.close()
