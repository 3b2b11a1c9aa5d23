"""The summary says what the rows say, in a fixed number of queries."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from relance.app.records import Glimpse, HoldNote, NewContact, Receipt
from relance.core.dispatch import DispatchState
from relance.core.enrollment import Ended, Outcome, StopReason, Waiting
from relance.core.errors import NotFound
from relance.core.timer import Hold, HoldKind, Timer
from relance.core.values import EnrollmentId
from relance.storage.engine import SqlDatabase
from storage.world import DAY, HOUR, NOW, World, new_dispatch, seed

AWAY = Hold(HoldKind.AWAY)
PAUSED = Hold(HoldKind.SEQUENCE_PAUSED)


@pytest.mark.req("R20")
def test_a_line_says_who_where_and_what_is_next(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        contact = work.contacts.add(NewContact("max@buyer.example", "Max", "Berg", "Buyer AG"), NOW)
        enrollment = work.enrollments.add(world.new(contact), NOW)
        work.dispatches.plan(new_dispatch(enrollment, NOW + HOUR))
        for what in ("enrolled", "planned"):
            work.receipts.add(Receipt(enrollment.id, contact, NOW, "engine", what, f"Was {what}."))
        row = work.views.one(enrollment.id)

    assert (row.contact_name, row.company, row.contact_email) == (
        "Max Berg",
        "Buyer AG",
        "max@buyer.example",
    )
    assert (row.sequence_name, row.enrolled_by, row.enrolled_at) == ("Autumn", "Ada", NOW)
    assert (row.mailbox_address, row.zone) == ("ada@seller.example", "Europe/Warsaw")
    assert (row.last_step, row.steps, row.state) == (0, 3, "waiting")
    assert (row.due_at, row.remaining_seconds, row.holds) == (NOW + HOUR, None, ())
    assert (row.outcome, row.reason, row.last_receipt) == ("", "", "Was planned.")


def test_a_held_line_has_no_due_time_but_what_is_left(database: SqlDatabase) -> None:
    world = seed(database)
    timer = Timer(None, timedelta(hours=5), frozenset({AWAY, Hold(HoldKind.PAUSED)}))
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        work.enrollments.save(replace(enrollment, state=Waiting(2, timer)), NOW)
        note = HoldNote(enrollment.id, AWAY, NOW, "back on Monday", NOW + 3 * DAY)
        work.enrollments.note_hold(note)
        row = work.views.one(enrollment.id)

    assert (row.due_at, row.remaining_seconds, row.last_step) == (None, 5 * 3600.0, 2)
    assert row.holds == (note, HoldNote(enrollment.id, Hold(HoldKind.PAUSED), NOW, ""))


def test_a_line_under_a_scope_is_held_though_its_row_says_nothing(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        timer = Timer.running_until(NOW + DAY)
        work.enrollments.save(replace(enrollment, state=Waiting(0, timer)), NOW)
        scope = work.enrollments.open_scope(PAUSED, NOW + HOUR, user_id=world.user)
        row = work.views.one(enrollment.id)
        assert [note.hold for note in row.holds] == [PAUSED]
        assert (row.due_at, row.remaining_seconds) == (None, 23 * 3600.0)

        work.enrollments.close_scope(scope.id)
        assert work.views.one(enrollment.id).due_at == NOW + DAY


def test_an_ended_line_says_why(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        ended = Ended(Outcome.UNENROLLED, NOW + DAY, StopReason.BY_HAND, "Ada", enrollment.state)
        work.enrollments.save(replace(enrollment, state=ended), NOW)
        work.enrollments.open_scope(PAUSED, NOW, user_id=world.user)
        row = work.views.one(enrollment.id)

    assert (row.state, row.outcome, row.reason, row.detail) == (
        "ended",
        "unenrolled",
        "by_hand",
        "Ada",
    )
    assert (row.ended_at, row.due_at, row.holds) == (NOW + DAY, None, ())


@pytest.mark.req("R15")
def test_the_summary_is_filtered_and_newest_first(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = World.make(work, "ada"), World.make(work, "bob")
        one = ada.enroll(work, "a@buyer.example", NOW - DAY)
        two = ada.enroll(work, "b@buyer.example", NOW)
        three = bob.enroll(work, "c@buyer.example", NOW)
        work.enrollments.save(replace(two, state=Ended(Outcome.FINISHED, NOW)), NOW)
        views = work.views

        def found(**wanted: object) -> list[EnrollmentId]:
            return [row.enrollment_id for row in views.summary(**wanted)]  # type: ignore[arg-type]  # one of its filters

        assert found() == [three.id, two.id, one.id]
        assert found(user_id=ada.user) == [two.id, one.id]
        assert found(sequence_id=bob.sequence) == [three.id]
        assert found(contact_id=one.contact_id) == [one.id]
        assert found(live_only=True) == [three.id, one.id]
        assert found(since=NOW) == [three.id, two.id]
        assert found(limit=1, offset=1) == [two.id]


def test_a_long_summary_takes_as_many_queries_as_a_short_one(database: SqlDatabase) -> None:
    world = seed(database)
    said: list[str] = []

    def listen(*args: object) -> None:
        said.append(str(args[2]))

    def queries() -> int:
        said.clear()
        with database.read() as work:
            work.views.summary()
        return len([sql for sql in said if sql.startswith("SELECT")])

    with database.begin() as work:
        world.enroll(work, "max@buyer.example")
    event.listen(database._readers.engine, "before_cursor_execute", listen)
    short = queries()
    with database.begin() as work:
        for number in range(30):
            world.enroll(work, f"c{number}@buyer.example")

    try:
        assert queries() == short
    finally:
        event.remove(database._readers.engine, "before_cursor_execute", listen)


def test_an_unknown_enrollment_is_not_found(database: SqlDatabase) -> None:
    with database.read() as work, pytest.raises(NotFound):
        work.views.one(EnrollmentId(10**9))


def test_health_counts_what_waits_and_what_is_stuck(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        for number in range(2):
            enrollment = world.enroll(work, f"c{number}@buyer.example")
            work.dispatches.plan(new_dispatch(enrollment, NOW))
        dispatch = work.dispatches.next_due(world.mailbox, NOW)
        assert dispatch
        work.dispatches.move(dispatch.id, {DispatchState.PLANNED}, DispatchState.SENDING)
        work.lanes.claim(NOW, NOW, HOUR, 1)
        work.inbox.count_try(world.mailbox, "<bad>", "broken", NOW)
        work.inbox.park(world.mailbox, "<bad>", Glimpse("INBOX"), NOW)

        counts = work.views.counts()
        assert (counts["planned"], counts["sending"], counts["in_doubt"]) == (1, 1, 0)
        assert (counts["live"], counts["held"], counts["parked"]) == (2, 0, 1)
        assert (counts["lanes"], counts["lanes_leased"]) == (1, 1)
