"""Brings a database to the schema of this version, and says when it is not."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.pool import NullPool

from relance.core.errors import ConfigError

_SCRIPTS = "relance.storage:migrations"
_LOCK = 7_305_116_224  # any number that no other program on the server locks


def upgrade(url: str) -> None:
    """Create or upgrade the schema to ``head()``; each revision is one transaction.

    ConfigError when the database cannot be reached or is not one that relance knows.
    """
    engine = _engine(url)
    try:
        if engine.dialect.name == "sqlite":
            _set_journal(engine.url)
        with engine.begin() as connection:
            _keep_others_out(connection)
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except OperationalError as error:
        raise ConfigError(f"the database cannot be upgraded: {error.orig}") from error
    finally:
        engine.dispose()


def current(url: str) -> str | None:
    """The revision of the database; None for one that relance never migrated."""
    engine = _engine(url)
    file = engine.url.database or ""
    if engine.dialect.name == "sqlite" and file not in ("", ":memory:") and not Path(file).exists():
        return None  # to look must not leave an empty file behind
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    except OperationalError as error:
        raise ConfigError(f"the database cannot be opened: {error.orig}") from error
    finally:
        engine.dispose()


def head() -> str:
    """The newest revision this version of relance knows."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    if revision is None:
        raise ConfigError("the migrations are missing from this installation")
    return revision


def check(url: str) -> str | None:
    """What is wrong with the database's schema, as a sentence; None when it fits."""
    found, wanted = current(url), head()
    if found == wanted:
        return None
    if found is None:
        return "The database has no schema yet: run relance db upgrade."
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if found not in known:
        return f"The database is at revision {found}, which is newer than this relance knows."
    return f"The database is at revision {found}, not {wanted}: run relance db upgrade."


def checked_url(url: str) -> URL:
    """The URL with the driver that relance uses; ConfigError when it names no such database."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ConfigError(
            "the database URL cannot be read; write it like sqlite:///path"
        ) from error
    match parsed.get_backend_name():
        case "postgresql" | "postgres":
            return parsed.set(drivername="postgresql+psycopg")
        case "sqlite":
            return parsed if parsed.database != ":memory:" else parsed.set(database=None)
        case other:
            raise ConfigError(f"relance runs on sqlite and postgresql, not on {other[:40]}")


def _engine(url: str) -> Engine:
    engine = create_engine(checked_url(url), poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        # sqlite3 begins no transaction before DDL, so half an upgrade could stay.
        event.listen(engine, "connect", lambda found, _: setattr(found, "isolation_level", None))
        event.listen(engine, "begin", lambda found: found.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _keep_others_out(connection: Connection) -> None:
    # SQLite's BEGIN IMMEDIATE did; of two upgrades at once the second finds nothing to do.
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def _set_journal(url: URL) -> None:
    # Once and here: WAL is a property of the file, and switching to it at every connect made
    # busy connections fail with "database is locked" in spite of their time-out.
    with create_engine(url, poolclass=NullPool).connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", _SCRIPTS)
    config.set_main_option("path_separator", "os")
    return config
