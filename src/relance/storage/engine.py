"""Opens a database, and turns each block of work into one transaction on it."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, StatementError

from relance.app.ports import RegistrableDomain
from relance.storage import migrate
from relance.storage.busy import StorageBusy
from relance.storage.connections import Synchronous, connections_to
from relance.storage.repository import Transaction
from relance.storage.uow import SqlUnitOfWork
from relance.storage.versions import VersionCache

__all__ = ["SqlDatabase", "StorageBusy", "Synchronous", "open_database"]

BUSY_SECONDS = 30
# serialization_failure, deadlock_detected, lock_not_available, query_canceled (statement_timeout)
_RETRY = frozenset({"40001", "40P01", "55P03", "57014"})


class SqlDatabase:
    """A database of relance; any number of threads may use it at once. ``close()`` it."""

    def __init__(
        self,
        url: URL,
        registrable: RegistrableDomain,
        synchronous: Synchronous,
        busy_seconds: float,
    ) -> None:
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        if url.get_backend_name() == "sqlite" and not url.database:
            self._scratch = tempfile.TemporaryDirectory(prefix="relance-")
            url = url.set(database=str(Path(self._scratch.name) / "relance.sqlite"))
            synchronous = "OFF"
            migrate.upgrade(url.render_as_string(hide_password=False))
        self.url = url
        self._writers, self._readers = connections_to(url, synchronous, busy_seconds)
        self._busy_seconds = busy_seconds
        self._registrable = registrable
        self._versions = VersionCache()
        # SQLite has one writer at a time; a queue in this process is fairer than its busy wait.
        self._turn = Lock() if url.get_backend_name() == "sqlite" else None

    @contextmanager
    def begin(self) -> Iterator[SqlUnitOfWork]:
        """One writing transaction. BEGIN IMMEDIATE on SQLite, READ COMMITTED on PostgreSQL.

        Raises StorageBusy when it is worth doing the whole unit once more.
        """
        with self._writing(), _translated():
            with self._writers.begin() as connection:
                work = SqlUnitOfWork(Transaction.on(connection), self._registrable, self._versions)
                yield work
            work.committed()

    @contextmanager
    def read(self) -> Iterator[SqlUnitOfWork]:
        """One snapshot; the database refuses to write in it."""
        with _translated(), self._readers.begin() as connection:
            work = SqlUnitOfWork(Transaction.on(connection), self._registrable, self._versions)
            yield work
            work.committed()

    def close(self) -> None:
        """Close every connection, and throw the database away when it is a ``sqlite://`` one."""
        self._writers.close()
        self._readers.close()
        if self._scratch:
            self._scratch.cleanup()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self._turn is None:
            yield
            return
        if not self._turn.acquire(timeout=self._busy_seconds):
            raise StorageBusy("another thread keeps writing")
        try:
            yield
        finally:
            self._turn.release()


def open_database(
    url: str,
    *,
    registrable: RegistrableDomain,
    synchronous: Synchronous = "FULL",
    busy_seconds: float = BUSY_SECONDS,
) -> SqlDatabase:
    """Open ``sqlite:///path``, ``postgresql://…`` or ``sqlite://``, a scratch one with its schema.

    ``registrable`` tells the registrable domain of a host; ``synchronous`` (what a power cut may
    lose) and ``busy_seconds`` (how long to wait for another writer) are SQLite's.
    ConfigError for any other database.
    Nothing is migrated but a scratch database: see relance.storage.migrate.
    """
    return SqlDatabase(migrate.checked_url(url), registrable, synchronous, busy_seconds)


@contextmanager
def _translated() -> Iterator[None]:
    """SQLAlchemy's errors as ours, where a caller can do something about them."""
    try:
        yield
    except DBAPIError as error:
        if error.connection_invalidated or _is_passing(error.orig):
            raise StorageBusy(str(error.orig)) from error
        raise
    except sqlite3.OperationalError as error:  # of BEGIN, which SQLAlchemy does not see
        if _is_passing(error):
            raise StorageBusy(str(error)) from error
        raise
    except StatementError as error:
        if isinstance(error.orig, ValueError):  # a naive datetime, refused by the column's type
            raise error.orig from error
        raise


def _is_passing(error: Any) -> bool:
    if isinstance(error, sqlite3.OperationalError):
        return error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return getattr(error, "sqlstate", None) in _RETRY
