"""A rep at work on a SQLite file: a mailbox without rate limits, a sequence, and contacts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from itertools import count
from pathlib import Path

from relance.app.enroll import MAX_AT_ONCE, EnrollRequest, enroll_many
from relance.app.ports import UnitOfWork
from relance.app.records import Lane, NewContact, NewMailbox, NewUser, Synced
from relance.core.people import Mailbox, Right, SentCopy, User
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings, Window, days
from relance.core.values import MailboxId
from relance.storage import migrate
from relance.storage.engine import SqlDatabase, open_database
from relance.wiring import SystemClock

REP = "maya@acme.example"
NO_LIMIT = 10_000_000  # mails a day; and a minute, which lets one leave every 6 µs

_TEXT = (
    "Hello {{ first_name }},\n\nhow many invoices does {{ company }} still type by hand? "
    "We took that from four hours a week to four minutes for a firm of your size.\n\n"
    "Is it worth a quarter of an hour?\n\nBest\n{{ sender_name }}\n\n"
    "No interest? One click and I never write again: {{ unsubscribe_link }}\n"
)
STEPS = (
    EmailStep(Delay(0, Unit.MINUTES), "Fewer invoices by hand at {{ company }}", _TEXT),
    EmailStep(days(30), "", "Hello {{ first_name }},\n\ndid my mail reach you?\n"),
    EmailStep(days(30), "", "Hello {{ first_name }},\n\nI will not write again.\n"),
)
AROUND_THE_CLOCK = Settings(
    window=Window(time.min, time.min, frozenset(range(7))), min_gap=timedelta(0)
)


class Office:
    """One user with one mailbox and one sequence of three emails, the first of them due at once."""

    def __init__(self, database: SqlDatabase, user: User, mailbox_ids: list[MailboxId]) -> None:
        self.database = database
        self.clock = SystemClock()
        self.user = user
        self.mailbox_ids = mailbox_ids
        self._numbers = count(1)

    @property
    def mailbox_id(self) -> MailboxId:
        """The first mailbox."""
        return self.mailbox_ids[0]

    @classmethod
    def furnish(cls, database: SqlDatabase) -> Office:
        """An office in an empty database."""
        now = SystemClock().now()
        with database.begin() as uow:
            new = NewUser(REP, "Maya Berg", "x", frozenset(Right))
            user = uow.users.get(uow.users.add(new, now))
            mailbox_id = _add_mailbox(uow, user, REP, now)
            uow.sequences.add(user.id, "Invoices", STEPS, AROUND_THE_CLOCK, True, now)
        return cls(database, user, [mailbox_id])

    @classmethod
    def of(cls, database: SqlDatabase) -> Office:
        """The office in a copy of its database, or in its database in another process."""
        with database.read() as uow:
            (user,) = uow.users.all()
            mailboxes = uow.mailboxes.all()
        return cls(database, user, [mailbox.id for mailbox in mailboxes])

    def add_mailboxes(self, number: int) -> None:
        """More mailboxes of the same user, with lanes that are due at once."""
        now = self.clock.now()
        with self.database.begin() as uow:
            for each in range(number):
                address = f"maya{each}@acme.example"
                self.mailbox_ids.append(_add_mailbox(uow, self.user, address, now))

    def enroll(self, number: int) -> tuple[str, ...]:
        """Enroll as many new contacts, from all mailboxes alike; their addresses."""
        addresses: list[str] = []
        for turn, mailbox_id in enumerate(self.mailbox_ids, 1):
            goal = number * turn // len(self.mailbox_ids)
            while len(addresses) < goal:
                some = min(MAX_AT_ONCE, goal - len(addresses))
                addresses += self._enroll_some(some, mailbox_id)
        return tuple(addresses)

    def claim_lane(self) -> Lane:
        """The first mailbox's lane, for a while."""
        with self.database.begin() as uow:
            lane = uow.lanes.claim_one(self.mailbox_id, self.clock.wall(), timedelta(minutes=9))
        if lane is None:
            raise RuntimeError("the lane was not given back")
        return lane

    def nothing_new(self, lane: Lane, mailbox: Mailbox) -> Synced:
        """Mail sync of an inbox without news: only what the lane writes is left of it."""
        return Synced(self.clock.now())

    def _enroll_some(self, number: int, mailbox_id: MailboxId) -> list[str]:
        numbers = [next(self._numbers) for _ in range(number)]
        addresses = [f"anna.{each}@firm-{each}.example" for each in numbers]
        now = self.clock.now()
        with self.database.begin() as uow:
            ids = tuple(
                uow.contacts.add(
                    NewContact(
                        address, "Anna", f"Nr {each}", f"Firm {each}", owner_id=self.user.id
                    ),
                    now,
                )
                for each, address in zip(numbers, addresses, strict=True)
            )
            (sequence,) = uow.sequences.rows(self.user.id)
            request = EnrollRequest(ids, sequence.id, self.user.id, mailbox_id, "UTC")
            report = enroll_many(uow, request, self.user, lambda *_: frozenset(), now)
        if report.refused:
            raise RuntimeError(f"not enrolled: {report.refused[0].sentence}")
        return addresses


@contextmanager
def open_office(folder: Path) -> Iterator[Office]:
    """A fresh office whose database lies in ``folder`` and survives a power cut (FULL)."""
    url = f"sqlite:///{folder / 'office.db'}"
    migrate.upgrade(url)
    database = open_database(url, registrable=registrable, synchronous="FULL")
    try:
        yield Office.furnish(database)
    finally:
        database.close()


def registrable(host: str) -> str:
    """The last two labels, which is what all domains of the benches are registered under."""
    return ".".join(host.split(".")[-2:])


def _add_mailbox(uow: UnitOfWork, user: User, address: str, now: datetime) -> MailboxId:
    """A mailbox without limits, whose server is known to file copies of what is sent."""
    place = {"host": "mail.acme.example", "port": 587, "security": "tls", "username": "m"}
    new = NewMailbox(user.id, address, "Maya Berg", place, place, NO_LIMIT, NO_LIMIT, "UTC")
    mailbox_id = uow.mailboxes.add(new, now)
    uow.mailboxes.set_sent_copy(mailbox_id, SentCopy.SERVER, 0.0)
    return mailbox_id
