"""The migrations make exactly the schema that the code works with."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from relance.core.dispatch import DispatchState as S
from relance.core.errors import ConfigError
from relance.storage import migrate
from relance.storage.engine import SqlDatabase
from relance.storage.tables import metadata
from storage.world import NOW, execute, new_dispatch, seed


def test_the_migrations_make_the_tables_that_the_code_declares(database_url: str) -> None:
    engine = create_engine(database_url, poolclass=NullPool)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_migrations_make_the_same_checks_and_partial_indexes(tmp_path: Path) -> None:
    """Alembic does not compare these, so the DDL itself is."""
    migrated, declared = tmp_path / "migrated.sqlite", tmp_path / "declared.sqlite"
    migrate.upgrade(f"sqlite:///{migrated}")
    engine = create_engine(f"sqlite:///{declared}", poolclass=NullPool)
    metadata.create_all(engine)

    assert _schema(migrated) == _schema(declared)


def test_a_new_database_is_told_from_an_upgraded_one(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'relance.sqlite'}"

    assert migrate.current(url) is None
    assert "run relance db upgrade" in str(migrate.check(url))
    migrate.upgrade(url)
    assert migrate.current(url) == migrate.head()
    assert migrate.check(url) is None


def test_upgrading_twice_changes_nothing(database_url: str) -> None:
    migrate.upgrade(database_url)

    assert migrate.check(database_url) is None


def test_a_database_of_a_later_version_is_named_as_such(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'relance.sqlite'}"
    migrate.upgrade(url)
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999_later'"))

    assert "newer" in str(migrate.check(url))


def test_an_upgrade_turns_write_ahead_logging_on(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'relance.sqlite'}"
    migrate.upgrade(url)

    with create_engine(url, poolclass=NullPool).connect() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"


def test_an_upgrade_drops_the_bytes_of_mails_that_have_left(
    database: SqlDatabase, database_url: str
) -> None:
    world = seed(database)
    with database.begin() as work:
        for name in ("sent", "waits"):
            planned = new_dispatch(world.enroll(work, f"{name}@buyer.example"), NOW)
            work.dispatches.plan(planned)
            work.dispatches.move(planned.id, {S.PLANNED}, S.SENDING, raw=b"a", recipient=name)
            to = S.SENT if name == "sent" else S.IN_DOUBT
            work.dispatches.move(planned.id, {S.SENDING}, to, sent_at=NOW)
    execute(database, "UPDATE dispatches SET raw = 'a'")
    execute(database, "UPDATE alembic_version SET version_num = '0005_lean_indexes'")

    migrate.upgrade(database_url)

    left = execute(database, "SELECT recipient FROM dispatches WHERE raw IS NOT NULL")
    assert left == [("waits",)]


@pytest.mark.parametrize("url", ["mysql://localhost/relance", "not a url"])
def test_a_database_of_another_kind_is_refused(url: str) -> None:
    with pytest.raises(ConfigError):
        migrate.checked_url(url)


def test_a_database_that_cannot_be_opened_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        migrate.upgrade(f"sqlite:///{tmp_path / 'no' / 'such' / 'folder.sqlite'}")


def _schema(path: Path) -> dict[str, set[str]]:
    """What each table and index says, in whatever order it says it."""
    with create_engine(f"sqlite:///{path}", poolclass=NullPool).connect() as connection:
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
        clauses = {name: set(_clauses(sql)) for name, sql in rows}
    return {name: said for name, said in clauses.items() if name != "alembic_version"}


def _clauses(sql: str) -> list[str]:
    """The columns and constraints within the outer brackets, and what stands around these.

    SQLite writes a column that was added later behind the last clause, on the same line.
    """
    head, _, rest = " ".join(sql.split()).partition("(")
    inside, _, tail = rest.rpartition(")")
    clauses, depth = [""], 0
    for char in inside:
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            clauses.append("")
        else:
            clauses[-1] += char
    return [head.strip(), tail.strip(), *(clause.strip() for clause in clauses)]
