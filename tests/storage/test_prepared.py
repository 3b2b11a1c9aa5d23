"""Statements that were prepared say and refuse what SQLAlchemy says and refuses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import bindparam, event, insert, select, update
from sqlalchemy.exc import IntegrityError, StatementError

from relance.app.records import NewContact
from relance.core.people import Health
from relance.storage.engine import SqlDatabase
from relance.storage.repository import Repository
from relance.storage.tables import contacts, suppressions
from storage.world import DAY, NOW, new_dispatch, seed

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

TIMES = 3  # the first is SQLAlchemy's, the second prepares, the third finds it prepared

_ADD = insert(suppressions).inline()
_ROW = {"kind": "address", "value": "max@buyer.example", "reason": "asked", "added_at": NOW}


@contextmanager
def listening(database: SqlDatabase) -> Iterator[list[str]]:
    """What SQLAlchemy itself executes, on connections of their own."""
    said: list[str] = []

    def listen(*args: object) -> None:
        said.append(str(args[2]))

    database._writers.close()
    event.listen(database._writers.engine, "before_cursor_execute", listen)
    yield said
    event.remove(database._writers.engine, "before_cursor_execute", listen)


def test_only_the_first_use_of_a_statement_goes_through_sqlalchemy(database: SqlDatabase) -> None:
    world = seed(database)
    with listening(database) as said, database.begin() as work:
        for _ in range(TIMES):
            work.lanes.get(world.mailbox)

    assert len([sql for sql in said if "FROM lanes" in sql]) == 1


def test_every_column_type_reads_the_same_each_time(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        contact = work.contacts.add(NewContact("max@buyer.example"), NOW)
        enrollment = work.enrollments.add(world.new(contact, topic="wine"), NOW)
        dispatch = new_dispatch(enrollment, NOW)
        work.dispatches.plan(dispatch)
        work.mailboxes.set_health(world.mailbox, Health.DEGRADED, "no answer", NOW)
    found = []
    for _ in range(TIMES):
        with database.begin() as work:
            found.append(
                (
                    work.enrollments.get(enrollment.id),
                    work.enrollments.given(enrollment.id),
                    work.dispatches.get(dispatch.id),
                    work.mailboxes.get(world.mailbox),
                    work.contacts.get(enrollment.contact_id),
                )
            )

    assert found[0] == found[1] == found[2]
    assert found[2][3].health_since == NOW
    assert found[2][1].values == {"topic": "wine"}


def test_a_change_counts_its_rows_each_time(database: SqlDatabase) -> None:
    seed(database)
    with database.begin() as work:
        contact = work.contacts.add(NewContact("max@buyer.example"), NOW)
        changed = update(contacts).where(contacts.c.id == contact)
        nothing = update(contacts).where(contacts.c.id == 10**9)
        rows = Repository(work.contacts._transaction)

        assert [rows._count(changed, zone="UTC") for _ in range(TIMES)] == [1, 1, 1]
        assert [rows._count(nothing, zone="UTC") for _ in range(TIMES)] == [0, 0, 0]


def test_a_broken_constraint_is_the_same_error_each_time(database: SqlDatabase) -> None:
    with database.begin() as work:
        rows = Repository(work.contacts._transaction)
        rows._count(_ADD, **_ROW)

        for _ in range(TIMES):
            with pytest.raises(IntegrityError, match="UNIQUE"):
                rows._count(_ADD, **_ROW)


def test_a_savepoint_takes_back_what_a_prepared_statement_wrote(database: SqlDatabase) -> None:
    everything = select(suppressions.c.value)
    with database.begin() as work:
        rows = Repository(work.contacts._transaction)
        for _ in range(TIMES):
            with work.contacts._connection.begin_nested() as savepoint:
                rows._count(_ADD, **_ROW)
                savepoint.rollback()

            assert not list(rows._all(everything))


def test_a_naive_time_is_refused_each_time(database: SqlDatabase) -> None:
    world = seed(database)
    for _ in range(TIMES):
        with pytest.raises(ValueError, match="no time zone"), database.begin() as work:
            work.lanes.wake(world.mailbox, NOW.replace(tzinfo=None))


def test_a_missing_value_is_refused_each_time(database: SqlDatabase) -> None:
    statement = select(contacts.c.id).where(contacts.c.id == bindparam("contact"))
    with database.begin() as work:
        rows = Repository(work.contacts._transaction)
        for _ in range(TIMES):
            with pytest.raises(StatementError, match="contact"):
                rows._first(statement)


def test_what_a_unit_wrote_it_reads_although_it_read_before(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.mailboxes.get(world.mailbox)
        work.mailboxes.set_synced(world.mailbox, NOW)

        assert work.mailboxes.get(world.mailbox).synced_at == NOW


def test_a_locked_enrollment_is_as_it_was_last_saved(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
    later = NOW + DAY
    with database.begin() as work:
        locked = work.enrollments.lock(enrollment.id)
        work.enrollments.save(replace(locked, last_sent_at=later), NOW)
        again = work.enrollments.lock(enrollment.id)
    with database.read() as work:
        stored = work.enrollments.get(enrollment.id)

    assert again == stored
    assert stored.last_sent_at == later
