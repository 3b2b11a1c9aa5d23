"""Opens a database, and turns each block of work into one transaction on it."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, StatementError

from relance.app.ports import RegistrableDomain
from relance.storage import migrate
from relance.storage.busy import StorageBusy
from relance.storage.connect import Synchronous, connections_to
from relance.storage.uow import SqlUnitOfWork
from relance.storage.versions import VersionCache

__all__ = ["SqlDatabase", "StorageBusy", "Synchronous", "open_database"]

BUSY_SECONDS = 30
# serialization_failure, deadlock_detected, lock_not_available, query_canceled (statement_timeout)
_RETRY = frozenset({"40001", "40P01", "55P03", "57014"})
_OF_THE_DATABASE = (StatementError, sqlite3.OperationalError)


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
        self._registrable = registrable
        self._versions = VersionCache()

    @contextmanager
    def begin(self) -> Iterator[SqlUnitOfWork]:
        """One writing transaction. BEGIN IMMEDIATE on SQLite, READ COMMITTED on PostgreSQL.

        Raises StorageBusy when it is worth doing the whole unit once more.
        """
        try:
            with self._writers.begin() as transaction:
                work = SqlUnitOfWork(transaction, self._registrable, self._versions)
                yield work
                work.flush()
            work.committed()
        except _OF_THE_DATABASE as error:
            _raise_ours(error)
            raise

    @contextmanager
    def read(self) -> Iterator[SqlUnitOfWork]:
        """One snapshot; the database refuses to write in it."""
        try:
            with self._readers.begin() as transaction:
                work = SqlUnitOfWork(transaction, self._registrable, self._versions)
                yield work
                work.flush()  # nothing, or the database says that it may not be written
            work.committed()
        except _OF_THE_DATABASE as error:
            _raise_ours(error)
            raise

    def close(self) -> None:
        """Close every connection, and throw the database away when it is a ``sqlite://`` one."""
        self._writers.close()
        self._readers.close()
        if self._scratch:
            self._scratch.cleanup()


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


def _raise_ours(error: StatementError | sqlite3.OperationalError) -> None:
    """Raise SQLAlchemy's errors as ours, where a caller can do something about them."""
    if isinstance(error, sqlite3.OperationalError):  # of BEGIN, which SQLAlchemy does not see
        if _is_passing(error):
            raise StorageBusy(str(error)) from error
    elif isinstance(error, DBAPIError):
        if error.connection_invalidated or _is_passing(error.orig):
            raise StorageBusy(str(error.orig)) from error
    elif isinstance(error.orig, ValueError):  # a naive datetime, refused by the column's type
        raise error.orig from error


def _is_passing(error: Any) -> bool:
    if isinstance(error, sqlite3.OperationalError):
        return error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return getattr(error, "sqlstate", None) in _RETRY
