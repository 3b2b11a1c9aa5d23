"""A unit of work is one transaction, on either database."""

from __future__ import annotations

import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from relance.app import ports
from relance.core.errors import ConfigError, RelanceError
from relance.core.people import Health
from relance.core.values import MailboxId
from relance.storage.engine import SqlDatabase, StorageBusy, open_database
from relance.storage.uow import SqlUnitOfWork
from storage.world import NOW, World, execute, new_user, registrable, run, seed


def test_the_database_fits_its_ports(database: SqlDatabase) -> None:
    fits: ports.Database = database
    with fits.begin() as work:
        also: ports.UnitOfWork = work

        assert isinstance(also, SqlUnitOfWork)


def test_leaving_the_block_commits(database: SqlDatabase) -> None:
    with database.begin() as work:
        work.users.add(new_user("ada"), NOW)

    with database.read() as work:
        assert [user.name for user in work.users.all()] == ["Ada"]


def test_an_exception_rolls_everything_back(database: SqlDatabase) -> None:
    def fail() -> None:
        with database.begin() as work:
            work.users.add(new_user("ada"), NOW)
            raise RelanceError("no")

    with pytest.raises(RelanceError):
        fail()

    with database.read() as work:
        assert work.users.all() == ()


def test_a_reading_unit_of_work_cannot_write(database: SqlDatabase) -> None:
    with pytest.raises(DBAPIError), database.read() as work:
        work.users.add(new_user("ada"), NOW)


def test_a_reading_unit_of_work_sees_one_snapshot(database: SqlDatabase) -> None:
    with database.read() as reading:
        assert reading.users.all() == ()
        with database.begin() as work:
            work.users.add(new_user("ada"), NOW)
        assert reading.users.all() == ()


def test_a_writing_unit_of_work_follows_a_reading_one(database: SqlDatabase) -> None:
    """What made a connection read-only is gone when it is used again."""
    for name in ("ada", "bob"):
        with database.read() as work:
            work.users.all()
        with database.begin() as work:
            work.users.add(new_user(name), NOW)


def test_a_naive_datetime_is_refused(database: SqlDatabase) -> None:
    world = seed(database)

    with pytest.raises(ValueError, match="no time zone"), database.begin() as work:
        work.mailboxes.set_synced(world.mailbox, datetime(2026, 3, 2))  # noqa: DTZ001 - the case


def test_an_instant_comes_back_exact_and_in_utc(database: SqlDatabase) -> None:
    world = seed(database)
    at = datetime(2026, 3, 2, 9, 30, 15, 999_999, UTC)

    with database.begin() as work:
        work.mailboxes.set_synced(world.mailbox, at)

    with database.read() as work:
        found = work.mailboxes.get(world.mailbox).synced_at
        assert (found, found and found.tzinfo) == (at, UTC)


def test_a_row_that_others_refer_to_cannot_go(database: SqlDatabase) -> None:
    seed(database)

    with pytest.raises(IntegrityError):
        execute(database, "DELETE FROM users")


def test_text_that_no_database_holds_is_stored_with_marks_in_its_place(
    database: SqlDatabase,
) -> None:
    world = seed(database)

    with database.begin() as work:
        work.mailboxes.set_health(world.mailbox, Health.DEGRADED, "a\0b\ud800c — d", NOW)

    with database.read() as work:
        assert work.mailboxes.get(world.mailbox).health_note == "a�b�c — d"


def test_threads_write_one_after_the_other(database: SqlDatabase) -> None:
    def add(name: str) -> None:
        with database.begin() as work:
            work.users.add(new_user(name), NOW)

    threads = [threading.Thread(target=add, args=(f"user{n}",)) for n in range(8)]
    run(threads)

    with database.read() as work:
        assert len(work.users.all()) == 8


def test_a_version_that_was_rolled_back_is_not_remembered(database: SqlDatabase) -> None:
    """SQLite gives its number to the next version."""

    def fail() -> None:
        with database.begin() as work:
            world = World.make(work)
            assert work.sequences.version(world.version).steps
            raise RelanceError("no")

    with pytest.raises(RelanceError):
        fail()

    with database.begin() as work:
        world = World.make(work, steps=())
        assert work.sequences.version(world.version).steps == ()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_deadlock_says_that_the_unit_can_be_done_again(database: SqlDatabase) -> None:
    """PostgreSQL ends one of the two; the other goes on."""
    with database.begin() as work:
        mailboxes = [World.make(work, name).mailbox for name in ("ada", "bob")]
    both_hold_one = threading.Barrier(2, timeout=60)
    outcomes = []

    def cross(first: MailboxId, second: MailboxId) -> None:
        try:
            with database.begin() as work:
                work.mailboxes.set_synced(first, NOW)
                both_hold_one.wait()
                work.mailboxes.set_synced(second, NOW)
        except StorageBusy:
            outcomes.append("busy")
        else:
            outcomes.append("done")

    threads = [threading.Thread(target=cross, args=order) for order in (mailboxes, mailboxes[::-1])]
    run(threads)

    assert sorted(outcomes) == ["busy", "done"]


def test_a_locked_file_says_that_the_unit_can_be_done_again() -> None:
    database = open_database("sqlite://", registrable=registrable, busy_seconds=0.05)
    other = sqlite3.connect(str(database.url.database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StorageBusy), database.begin():
        pass
    other.close()
    database.close()


def test_a_scratch_database_is_thrown_away_when_it_is_closed() -> None:
    database = open_database("sqlite://", registrable=registrable)
    path = Path(database.url.database or "")
    seed(database)

    assert path.exists()
    database.close()
    assert not path.exists()


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ConfigError, match="sqlite and postgresql"):
        open_database("mysql://localhost/relance", registrable=registrable)
