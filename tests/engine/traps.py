"""Stops a worker at a chosen point of its visit: dead there, or asleep for a while."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace

from engine_world import Provider
from relance.app.ports import Accepted, Database, UnitOfWork
from relance.core.dispatch import Found
from relance.core.people import Mailbox
from relance.engine.parts import LaneParts


class Killed(BaseException):
    """The worker is dead: no handler of the product may catch this."""


@dataclass
class Trap:
    """Counts the points a visit passes and runs ``spring(sending)`` at number ``at``, once.

    ``sending``: the worker talks to the server just now, and nothing is accepted yet.
    ``in_transactions``: whether points inside an open transaction count. A sleeper must not
    wait there: SQLite has one writer.
    """

    at: int
    spring: Callable[[bool], None]
    in_transactions: bool = True
    passed: int = 0

    def point(self, *, inside: bool = False, sending: bool = False) -> None:
        if inside and not self.in_transactions:
            return
        self.passed += 1
        if self.passed == self.at + 1:
            self.spring(sending)

    def arm(self, parts: LaneParts, provider: Provider) -> LaneParts:
        """The parts of a worker that will meet this trap."""
        return replace(
            parts,
            database=_TrappedDatabase(parts.database, self),
            outbox=_TrappedProvider(provider, self),
        )


class _TrappedDatabase:
    def __init__(self, database: Database, trap: Trap) -> None:
        self._database, self._trap = database, trap

    @contextmanager
    def begin(self) -> Iterator[UnitOfWork]:
        self._trap.point()
        with self._database.begin() as uow:
            yield uow
            self._trap.point(inside=True)  # everything is written, nothing is committed
        self._trap.point()

    def read(self) -> AbstractContextManager[UnitOfWork]:
        return self._database.read()


class _TrappedProvider(Provider):
    """The same provider, reached by a worker that stops before or after it took the mail."""

    def __init__(self, provider: Provider, trap: Trap) -> None:
        super().__init__(provider.clock, provider.files_copies, provider.lag, provider.taken)
        self._provider, self._trap = provider, trap

    def sign_in(self) -> None:
        self._provider.sign_in()

    def send(self, envelope_from: str, to: str, raw: bytes) -> Accepted:
        self._trap.point(sending=True)
        accepted = self._provider.send(envelope_from, to, raw)
        self._trap.point()
        return accepted

    def find_sent(self, mailbox: Mailbox, message_id: str) -> Found:
        self._trap.point()
        found = self._provider.find_sent(mailbox, message_id)
        self._trap.point()
        return found
