"""A rep at work on a SQLite file: a mailbox without rate limits, a sequence, and contacts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import time, timedelta
from itertools import count
from pathlib import Path

from relance.app.enroll import MAX_AT_ONCE, EnrollRequest, enroll_many
from relance.app.records import NewContact, NewMailbox, NewUser
from relance.core.people import Right, SentCopy
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings, Window, days
from relance.core.values import ContactId, MailboxId
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

    def __init__(self, database: SqlDatabase) -> None:
        self.database = database
        self.clock = SystemClock()
        self._numbers = count(1)
        now = self.clock.now()
        with database.begin() as uow:
            new = NewUser(REP, "Maya Berg", "x", frozenset(Right))
            self.user = uow.users.get(uow.users.add(new, now))
            self.mailbox_id = self._add_mailbox(REP)
            self.sequence_id = uow.sequences.add(
                self.user.id, "Invoices", STEPS, AROUND_THE_CLOCK, True, now
            )

    def add_mailboxes(self, number: int) -> None:
        """Further mailboxes of the same user, their lanes due at once."""

    def enroll(self, number: int) -> tuple[str, ...]:
        """Enroll as many new contacts; their addresses."""
        addresses: list[str] = []
        while len(addresses) < number:
            addresses += self._enroll_some(min(MAX_AT_ONCE, number - len(addresses)))
        return tuple(addresses)
