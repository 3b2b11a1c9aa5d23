"""Makes the connections to a database: one kind for writing, one for reading."""

from __future__ import annotations

import sqlite3
from typing import Literal

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from relance.storage.connections import Connections, KeptConnections
from relance.storage.prepared import PLACE, PreparedStatements, read_json
from relance.storage.shared_commit import SharedCommits

Synchronous = Literal["FULL", "NORMAL", "OFF"]

CACHE_KIB = 16_384  # pages that a SQLite connection keeps; with the usual 2,000 it reads them anew
# A client that hangs inside a transaction keeps PostgreSQL from cleaning up behind everybody.
POSTGRES_OPTIONS = (
    "-c timezone=UTC -c statement_timeout=60s -c lock_timeout=30s "
    "-c idle_in_transaction_session_timeout=60s"
)


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
        SharedCommits(_sqlite(url, synchronous, busy), busy),
        KeptConnections(_sqlite(url, synchronous, busy, reads_only=True)),
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
