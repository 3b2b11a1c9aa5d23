"""A fresh database for each test, on SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from postgres_fixture import postgres_server
from relance.storage import migrate
from relance.storage.engine import SqlDatabase, open_database
from relance.storage.tables import metadata
from storage.world import registrable

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres_server() as url:
        yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "relance.sqlite"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> Iterator[str]:
    with scratch_postgres(postgres_url) as url:
        migrate.upgrade(url)
        yield url


@pytest.fixture(scope="session")
def postgres_database(migrated_postgres: str) -> Iterator[SqlDatabase]:
    found = open_database(migrated_postgres, registrable=registrable)
    yield found
    found.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlDatabase]:
    """A migrated, empty database; the one on PostgreSQL is emptied again, which is far faster."""
    if request.param == "postgresql":
        found: SqlDatabase = request.getfixturevalue("postgres_database")
        yield found
        empty(found)
        return
    path = tmp_path / "relance.sqlite"
    shutil.copy(request.getfixturevalue("sqlite_template"), path)
    found = open_database(f"sqlite:///{path}", registrable=registrable, synchronous="OFF")
    yield found
    found.close()


@pytest.fixture
def database_url(database: SqlDatabase) -> str:
    return database.url.render_as_string(hide_password=False)


def empty(database: SqlDatabase) -> None:
    with database._writers.begin() as transaction:
        for table in reversed(metadata.sorted_tables):
            transaction.connection.execute(table.delete())


@contextmanager
def scratch_postgres(server_url: str) -> Iterator[str]:
    """The URL of a database of its own on the server, dropped afterwards."""
    name = f"relance_{os.getpid()}_{next(_NUMBERS)}"
    _execute(server_url, f"CREATE DATABASE {name} TEMPLATE template0")
    try:
        yield migrate.checked_url(server_url).set(database=name).render_as_string(False)
    finally:
        _execute(server_url, f"DROP DATABASE {name} WITH (FORCE)")


def _execute(server_url: str, sql: str) -> None:
    engine = create_engine(
        migrate.checked_url(server_url), poolclass=NullPool, isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.exec_driver_sql(sql)
    engine.dispose()
