"""Makes the connections to a database, and keeps those to a SQLite file open between uses."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import Literal, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from relance.storage.prepared import PLACE, PreparedStatements, read_json
from relance.storage.repository import Transaction

Synchronous = Literal["FULL", "NORMAL", "OFF"]

CACHE_KIB = 16_384  # pages that a SQLite connection keeps; with the usual 2,000 it reads them anew
# A client that hangs inside a transaction keeps PostgreSQL from cleaning up behind everybody.
POSTGRES_OPTIONS = (
    "-c timezone=UTC -c statement_timeout=60s -c lock_timeout=30s "
    "-c idle_in_transaction_session_timeout=60s"
)


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
    """Those of SQLite: each stays open, and waits for the next transaction when one has ended.

    SQLAlchemy believes to be in one long transaction; ``begin`` and COMMIT are said to the driver.
    A connection taken from its pool and a transaction of its own cost as much as ten statements.
    """

    def __init__(self, engine: Engine, begin: str) -> None:
        super().__init__(engine)
        self._begin = begin
        self._waiting: list[_Kept] = []  # the last one first: it has its pages at hand

    def begin(self) -> AbstractContextManager[Transaction]:
        try:
            return self._waiting.pop()
        except IndexError:
            return _Kept(self.engine.connect(), self._begin, self._waiting)

    def close(self) -> None:
        while self._waiting:
            self._waiting.pop().close()
        super().close()


class _Kept:
    """A connection that begins a transaction on entry; after a commit it waits for the next one."""

    def __init__(self, connection: Connection, begin: str, waiting: list[_Kept]) -> None:
        connection.begin()
        self._connection = connection
        self._transaction = Transaction.on(connection)
        self._driver = cast(sqlite3.Connection, connection.connection.driver_connection)
        self._begin = begin
        self._waiting = waiting

    def __enter__(self) -> Transaction:
        self._say(self._begin)
        return self._transaction

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self.close()
            return
        self._say("COMMIT")
        self._waiting.append(self)

    def close(self) -> None:
        """Roll back what was begun, and give the connection back."""
        self._connection.close()

    def _say(self, words: str) -> None:
        try:
            self._driver.execute(words)
        except BaseException:
            self.close()
            raise


def connections_to(url: URL, synchronous: Synchronous, busy: float) -> tuple[Connections, ...]:
    """For writing and for reading. ``busy``: seconds to wait for another writer (SQLite)."""
    if url.get_backend_name() == "postgresql":
        engine = create_engine(
            url,
            connect_args={"options": POSTGRES_OPTIONS},
            isolation_level="READ COMMITTED",
            pool_pre_ping=True,
            pool_size=10,
            max_overflow=20,
        )
        reading = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True, reads_only=True
        )
        return Connections(engine), Connections(reading)
    return (
        KeptConnections(_sqlite(url, synchronous, busy), "BEGIN IMMEDIATE"),
        KeptConnections(_sqlite(url, synchronous, busy, reads_only=True), "BEGIN DEFERRED"),
    )


def _sqlite(url: URL, synchronous: Synchronous, busy: float, *, reads_only: bool = False) -> Engine:
    engine = create_engine(
        url,
        connect_args={"timeout": busy, "cached_statements": 512},
        pool_size=10,
        max_overflow=20,
        execution_options={"reads_only": reads_only},
        json_deserializer=read_json,
    )

    def connected(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # BEGIN is ours to say: sqlite3 would say it too late
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute(f"PRAGMA query_only = {'ON' if reads_only else 'OFF'}")
        record.info[PLACE] = PreparedStatements(connection, engine.dialect)

    event.listen(engine, "connect", connected)
    return engine
