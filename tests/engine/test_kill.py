"""Workers are killed without warning, again and again; no mail goes twice and none is lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall_time
from pathlib import Path
from typing import IO

import pytest

from harness import letters
from harness.imap_server import ImapServer
from harness.mailhost import MailHost
from harness.sink import Accepted
from harness.waiting import wait_until
from relance.accounts.vault import Vault, parse_keyring
from relance.app.connect_mailbox import IMAP_PASSWORD, SMTP_PASSWORD, sealed_place
from relance.app.enroll import EnrollRequest, enroll_many
from relance.app.records import NewContact, NewMailbox, NewUser
from relance.core.dispatch import UNSETTLED, Dispatch, DispatchState
from relance.core.people import Right, SentCopy, User
from relance.core.schedule import Delay, Unit
from relance.core.secret import Secret
from relance.core.sequence import EmailStep, Settings, Window
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId
from relance.storage.engine import SqlDatabase, open_database

KILLS = 200
WORKERS = 3
MAILBOXES = 6
PEOPLE = 96  # one is enrolled at every second kill, so that there is always something to interrupt
REPLIES = 4  # every fourth answers the first mail
SEED = 20260302
KEYRING = "k1:" + b64encode(bytes(range(32))).decode()
AT_ONCE = Delay(0, Unit.MINUTES)
STEPS = (
    EmailStep(AT_ONCE, "First word", "Hello {{ first_name }}"),
    EmailStep(AT_ONCE, "Second word", "Did you see my mail?", threaded=False),
)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Office:
    """An installation on real servers: one rep with several mailboxes, and people to write to."""

    database: SqlDatabase
    host: MailHost
    user: User
    sequence_id: SequenceId
    mailboxes: list[MailboxId]
    people: dict[EnrollmentId, str] = field(default_factory=dict)

    def enroll(self, number: int) -> None:
        """One more person, in the mailbox whose turn it is."""
        email = _replier(number) if number % REPLIES == 0 else f"silent{number}@people.example"
        with self.database.begin() as uow:
            contact = uow.contacts.add(NewContact(email, first_name="Kim"), _now())
            report = enroll_many(uow, self._request(contact, number), self.user, _none, _now())
        self.people[report.enrolled[0].enrollment_id] = email

    def answer(self, mail: Accepted) -> None:
        """A replier answers before the sender even hears that the mail was taken."""
        to = mail.rcpt_tos[0]
        if to.startswith("replies"):
            raw = letters.reply(mail.raw, f"Kim <{to}>", text="Yes, gladly!", now=_now())
            self.host.deliver(mail.mail_from, raw)

    def live(self) -> list[str]:
        with self.database.read() as uow:
            return [email for one, email in self.people.items() if uow.enrollments.get(one).is_live]

    def dispatches(self) -> list[Dispatch]:
        with self.database.read() as uow:
            return [row for one in self.people for row in uow.dispatches.of_enrollment(one)]

    def unsettled(self) -> list[Dispatch]:
        """What a kill left in doubt, also of those whose answer was heard before the look-up."""
        return [row for row in self.dispatches() if row.state in UNSETTLED]

    def ends(self) -> dict[str, str]:
        """Why each person's sequence ended."""
        with self.database.read() as uow:
            return {email: uow.views.one(one).reason for one, email in self.people.items()}

    def _request(self, contact: ContactId, number: int) -> EnrollRequest:
        mailbox = self.mailboxes[number % len(self.mailboxes)]
        return EnrollRequest((contact,), self.sequence_id, self.user.id, mailbox)


def _replier(number: int) -> str:
    return f"replies{number}@people.example"


def _none(_country: str, _year: int) -> frozenset[date]:
    return frozenset()


@pytest.fixture
def office(url: str, imap_server: ImapServer, mailhost: MailHost) -> Iterator[Office]:
    database = open_database(url, registrable=lambda host: host, synchronous="NORMAL")
    with database.begin() as uow:
        rights = frozenset(Right)
        user_id = uow.users.add(NewUser("rep@sales.example", "Rep", "x", rights), _now())
        user = uow.users.get(user_id)
        around_the_clock = Window(wall_time.min, wall_time.min, frozenset(range(7)))
        settings = Settings(window=around_the_clock, min_gap=timedelta(0))
        sequence_id = uow.sequences.add(user_id, "Kills", STEPS, settings, True, _now())
    numbers = [
        _connect(database, mailhost, imap_server.imap_port, user, n) for n in range(MAILBOXES)
    ]
    office = Office(database, mailhost, user, sequence_id, numbers)
    mailhost.subscribe(office.answer)
    yield office
    mailhost.unsubscribe(office.answer)
    database.close()


def _connect(
    database: SqlDatabase, host: MailHost, imap_port: int, user: User, number: int
) -> MailboxId:
    """A mailbox of the rep whose server files what it sends, as a probe has found."""
    address = f"rep{number}-{os.getpid()}@sales.example"
    password = Secret(host.open_mailbox(address, saves_sent=True))
    place = {"host": host.host, "security": "plain", "username": address}
    smtp, imap = place | {"port": host.smtp_port}, place | {"port": imap_port}
    keyring = parse_keyring(KEYRING)
    vault = Vault(keyring, next(iter(keyring)))
    with database.begin() as uow:
        new = NewMailbox(user.id, address, "Rep", smtp, imap, 100_000, 100_000, "UTC")
        mailbox_id = uow.mailboxes.add(new, _now())
        for name in (SMTP_PASSWORD, IMAP_PASSWORD):
            sealed = vault.seal(password, bound_to=sealed_place(mailbox_id, name))
            uow.mailboxes.set_secret(mailbox_id, name, sealed)
        uow.mailboxes.set_sent_copy(mailbox_id, SentCopy.SERVER, 0.1)
    return mailbox_id


@dataclass
class Nursery:
    """Makes workers and kills them."""

    orders: IO[str]
    births: IO[str]
    workers: list[int] = field(default_factory=list)

    def spawn(self) -> None:
        self.orders.write("one more\n")
        self.orders.flush()
        self.workers.append(int(self.births.readline()))

    def kill(self, number: int) -> None:
        os.kill(self.workers.pop(number), signal.SIGKILL)


@contextmanager
def _nursery(url: str, log: Path) -> Iterator[Nursery]:
    environment = os.environ | {
        "RELANCE_DATABASE_URL": url,
        "RELANCE_SECRET_KEY": "s" * 32,
        "RELANCE_KEYRING": KEYRING,
        "RELANCE_ALLOW_PLAIN_CONNECTIONS": "true",
        "RELANCE_MAIL_NETWORKS": "127.0.0.0/8",
        "RELANCE_SQLITE_SYNCHRONOUS": "NORMAL",
        "RELANCE_WORKERS": "3",
        "RELANCE_POLL_SECONDS": "1",
        "RELANCE_RETRY_SECONDS": "0.2",
        "RELANCE_LEASE_SECONDS": "1.5",
        "RELANCE_SEND_DEADLINE_SECONDS": "1",
        "RELANCE_SETTLE_SECONDS": "0.3",
        "RELANCE_PROBE_SECONDS": "0",
    }
    with (
        log.open("w") as written,
        subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("nursery.py"))],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=written,
            text=True,
        ) as process,
    ):
        assert process.stdin
        assert process.stdout
        nursery = Nursery(process.stdin, process.stdout)
        try:
            yield nursery
        finally:
            while nursery.workers:
                nursery.kill(0)
            process.stdin.close()


def _until_some_moment(office: Office, chance: random.Random) -> None:
    """At random; or, if one is taken before, right when the next mail has been handed over."""
    sink = office.host.sink
    with suppress(TimeoutError):
        sink.wait_for(len(sink.all()) + 1, seconds=chance.uniform(0.01, 0.4))
        time.sleep(chance.choice([0, 0, 0.002, 0.005, 0.02]))


@pytest.mark.req("B4", "B5", "R61")
@pytest.mark.timeout(420)
def test_no_kill_makes_a_mail_go_twice_or_not_at_all(
    office: Office, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kills = KILLS if url.startswith("sqlite") else KILLS // 5
    chance = random.Random(SEED)
    began = time.monotonic()
    with _nursery(url, tmp_path / "workers.log") as nursery:
        for _ in range(WORKERS):
            nursery.spawn()
        for kill in range(kills):
            if kill % 2 == 0 and kill // 2 < PEOPLE:
                office.enroll(kill // 2)
            _until_some_moment(office, chance)
            nursery.kill(chance.randrange(WORKERS))
            nursery.spawn()
        wait_until(lambda: not office.live(), seconds=120, what="the end of every sequence")
        wait_until(lambda: not office.unsettled(), seconds=120, what="an end of every doubt")

    mails = office.host.sink.all()
    expected = Counter(
        (email, step.subject)
        for email in office.people.values()
        for step in (STEPS[:1] if email.startswith("replies") else STEPS)
    )
    final = office.dispatches()
    lost = sum(row.note == "found in Sent" or row.attempts > 1 for row in final)
    with capsys.disabled():
        print(
            f"\n{kills} kills in {time.monotonic() - began:.0f} s: {len(mails)} mails to "
            f"{len(office.people)} people, {lost} killed while it was sent"
        )
    assert Counter((mail.rcpt_tos[0], mail.header("Subject")) for mail in mails) == expected
    assert not office.host.sink.duplicates()
    assert {row.state for row in final} <= {DispatchState.SENT, DispatchState.CANCELLED}
    assert {why for email, why in office.ends().items() if email.startswith("replies")} == {
        "replied"
    }
