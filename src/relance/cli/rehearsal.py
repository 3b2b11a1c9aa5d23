"""The stand's worker: the real lanes over a mail server that keeps every mail to itself."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from addin.stand.clock import StandClock
from mailsync.classify import classify
from relance.app.control import resume_batch
from relance.app.inbound import Arrival, receive
from relance.app.ports import Accepted, SentProbe
from relance.app.records import Lane, Synced
from relance.core.dispatch import Found
from relance.core.errors import NeedsReconnect
from relance.core.people import Mailbox, SentCopy
from relance.engine.lane import run_lane
from relance.engine.parts import LaneParts
from relance.outbound.compose import compose
from relance.wiring import Services

_SOME = 10  # lanes a claim; the stand has two


class Post:
    """A mail server without a wire: an Outbox that takes every mail, and mail that arrives."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._sent: dict[str, list[bytes]] = {}
        self._arrived: dict[str, list[bytes]] = {}
        self.takes_password = True

    def arrive(self, mailbox: str, raw: bytes) -> None:
        """Put a mail into a mailbox; the next visit finds it."""
        self._arrived.setdefault(mailbox, []).append(raw)

    def newest_to(self, email: str) -> bytes:
        """The last mail that was sent to the address. Raises LookupError when there is none."""
        return self._sent[email][-1]

    def sync(self, _lane: Lane, mailbox: Mailbox) -> Synced:
        """Judge what has arrived and act on it; each mail is handed over once."""
        self.sign_in()
        now = self._services.clock.now()
        arrived = self._arrived.pop(mailbox.address, [])
        with self._services.database.begin() as uow:
            for raw in arrived:
                verdict = classify(raw)
                arrival = Arrival("INBOX", now)
                receive(uow, mailbox, arrival, verdict, self._services.registrable, now)
        return Synced(now)

    def sign_in(self) -> None:
        if not self.takes_password:
            raise NeedsReconnect("the stand's switch says that the password no longer works")

    def send(self, envelope_from: str, to: str, raw: bytes) -> Accepted:
        """Keep the mail. Nothing leaves this process."""
        del envelope_from
        self.sign_in()
        self._sent.setdefault(to, []).append(raw)
        return Accepted("250 2.0.0 kept by the stand")

    def mailer(self, mailbox: Mailbox) -> Post:
        del mailbox
        return self

    def find_sent(self, mailbox: Mailbox, message_id: str) -> Found:
        del mailbox
        wanted = message_id.encode()
        kept = any(wanted in raw for mails in self._sent.values() for raw in mails)
        return Found.SENT if kept else Found.ABSENT

    def file_copy(self, mailbox: Mailbox, raw: bytes, at: datetime) -> None:
        """Nothing to file: the server keeps its own copies."""

    def forget(self, mailbox: Mailbox) -> None:
        """Nothing to hang up."""

    def probe_sent_copy(self, mailbox: Mailbox) -> SentProbe:
        del mailbox
        return SentProbe(SentCopy.SERVER, 0.0)


class Rehearsal:
    """Drives the lanes by the stand's clock, one visit at a time, in whatever thread asks."""

    def __init__(self, services: Services, clock: StandClock) -> None:
        self.post = Post(services)
        self._services = services
        self._clock = clock
        self._lock = threading.RLock()
        self._parts = LaneParts(
            database=services.database,
            clock=clock,
            outbox=self.post,
            compose=compose,
            tokens=services.tokens,
            sync=self.post.sync,
            poll_every=timedelta(hours=6),
            retry=timedelta(minutes=5),
        )

    def work(self) -> None:
        """Everything that is due now."""
        with self._lock:
            self._resume()
            while lanes := self._claim():
                for lane in lanes:
                    run_lane(self._parts, lane)

    def go_to(self, instant: datetime) -> None:
        """Move the clock, and work whenever something falls due on the way."""
        with self._lock:
            self.work()
            while (wake := self._next_wake()) and wake < instant:
                self._clock.jump_to(wake)
                self.work()
            self._clock.jump_to(instant)
            self.work()

    def newest_to(self, email: str) -> bytes:
        return self.post.newest_to(email)

    def arrive(self, mailbox: str, raw: bytes) -> None:
        """Put a mail into a mailbox, and visit it now."""
        with self._lock:
            self.post.arrive(mailbox, raw)
            self._visit(mailbox)
            self.work()

    def connect(self, mailbox: str, works: bool) -> None:
        """Let the mailbox's password work or not, and visit it now."""
        with self._lock:
            self.post.takes_password = works
            self._visit(mailbox)
            self.work()

    def _visit(self, mailbox: str) -> None:
        with self._services.database.begin() as uow:
            box = uow.mailboxes.by_address(mailbox)
            if box:
                uow.lanes.wake(box.id, self._clock.now())

    def _claim(self) -> tuple[Lane, ...]:
        now, wall = self._clock.now(), self._clock.wall()
        with self._services.database.begin() as uow:
            return uow.lanes.claim(now, wall, self._parts.lease, _SOME)

    def _next_wake(self) -> datetime | None:
        with self._services.database.read() as uow:
            return uow.lanes.next_wake()

    def _resume(self) -> None:
        """What the runner does before it claims: carry resumed scopes on."""
        with self._services.database.read() as uow:
            scopes = uow.enrollments.resuming_scopes()
        for scope in scopes:
            with self._services.database.begin() as uow:
                resume_batch(uow, scope, self._clock.now())
