"""One transaction at a time on a connection; those that read SQLite stay open between uses."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import cast

from sqlalchemy import Connection, Engine

from relance.storage.repository import Transaction

LOCK_POLL = 0.001  # seconds between two looks whether another process still writes


class Connections:
    """One transaction a ``begin``, each on a connection of its own; for any number of threads."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def begin(self) -> AbstractContextManager[Transaction]:
        """Leaving the block commits, an exception rolls back."""
        return self._of_sqlalchemy()

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def _of_sqlalchemy(self) -> Iterator[Transaction]:
        with self.engine.begin() as connection:
            yield Transaction.on(connection)


class KeptConnections(Connections):
    """Those that read SQLite: each stays open, and waits for the next transaction when one ends.

    A connection taken from SQLAlchemy's pool and a transaction of its own cost as much as ten
    statements.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._waiting: list[KeptConnection] = []  # the last one first: it has its pages at hand

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        try:
            kept = self._waiting.pop()
        except IndexError:
            kept = KeptConnection(self.engine.connect())
        try:
            kept.say("BEGIN DEFERRED")
            yield kept.transaction
            kept.say("COMMIT")
        except BaseException:
            kept.close()
            raise
        self._waiting.append(kept)

    def close(self) -> None:
        while self._waiting:
            self._waiting.pop().close()
        super().close()


class KeptConnection:
    """A connection on which transactions are begun and ended by saying so to the driver.

    SQLAlchemy believes to be in one long transaction.
    """

    def __init__(self, connection: Connection) -> None:
        connection.begin()
        self._connection = connection
        self._driver = cast(sqlite3.Connection, connection.connection.driver_connection)
        self.transaction = Transaction.on(connection)
        if self.transaction.may_write:
            # SQLite's own way to wait for another writer sleeps ever longer, up to 0.1 s: a process
            # that writes again and again would be there first, and another hardly get a turn.
            self.say("PRAGMA busy_timeout = 0")

    @property
    def in_transaction(self) -> bool:
        """Whether SQLite has begun one and not ended it, which some errors make it do by itself."""
        return self._driver.in_transaction

    def say(self, words: str) -> None:
        self._driver.execute(words)

    def begin_writing(self, patience: float) -> None:
        """Begin as the one writer. sqlite3.OperationalError after ``patience`` seconds (BUSY)."""
        give_up_at = time.monotonic() + patience
        while not self._begins_writing(time.monotonic() >= give_up_at):
            time.sleep(LOCK_POLL)

    def _begins_writing(self, is_last_try: bool) -> bool:
        try:
            self.say("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if is_last_try or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            return False
        return True

    def close(self) -> None:
        """Roll back what was begun, and give the connection back."""
        self._connection.close()
