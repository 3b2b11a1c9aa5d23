"""One row pauses many enrollments, and is resumed past them one by one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relance.core.enrollment import Ended, Outcome
from relance.core.timer import Hold, HoldKind
from relance.core.values import EnrollmentId
from relance.storage.engine import SqlDatabase
from storage.world import DAY, HOUR, NOW, World, new_dispatch, seed

PAUSED = Hold(HoldKind.SEQUENCE_PAUSED)
NOBODY = EnrollmentId(0)


@pytest.mark.req("R10")
def test_a_scope_holds_what_its_user_enrolled_in_its_sequence(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = World.make(work, "ada"), World.make(work, "bob")
        mine = ada.enroll(work, "max@buyer.example")
        shared = replace(ada, user=bob.user, mailbox=bob.mailbox)
        others = shared.enroll(work, "eva@buyer.example")
        elsewhere = replace(ada, sequence=bob.sequence, version=bob.version)
        also_mine = elsewhere.enroll(work, "tom@buyer.example")

        scope = work.enrollments.open_scope(PAUSED, NOW, sequence_id=ada.sequence, user_id=ada.user)
        assert work.enrollments.scopes_over(mine) == (scope,)
        assert work.enrollments.scopes_over(others) == ()
        assert work.enrollments.scopes_over(also_mine) == ()
        assert work.enrollments.in_scope(scope, NOBODY, 10) == (mine.id,)


def test_pausing_what_is_paused_answers_the_first_pause(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        first = work.enrollments.open_scope(PAUSED, NOW, mailbox_id=world.mailbox)
        again = work.enrollments.open_scope(PAUSED, NOW + HOUR, mailbox_id=world.mailbox)
        other = work.enrollments.open_scope(PAUSED, NOW, user_id=world.user)

        assert again == first
        assert work.enrollments.open_scopes() == (first, other)
        assert work.enrollments.open_scopes(mailbox_id=world.mailbox) == (first,)


def test_a_scope_is_resumed_past_one_enrollment_after_the_other(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        first, second = (world.enroll(work, f"{name}@buyer.example") for name in ("a", "b"))
        for enrollment in (first, second):
            work.dispatches.plan(new_dispatch(enrollment, NOW))
        opened = work.enrollments.open_scope(PAUSED, NOW, mailbox_id=world.mailbox)
        assert work.dispatches.next_due(world.mailbox, NOW) is None
        assert work.dispatches.next_due_at(world.mailbox) is None

        work.enrollments.resume_scope(opened.id, NOW + DAY)
        work.enrollments.resume_scope(opened.id, NOW + 2 * DAY)
        (scope,) = work.enrollments.resuming_scopes()
        assert scope.resumed_at == NOW + DAY
        assert work.enrollments.open_scopes() == ()
        assert work.enrollments.in_scope(scope, NOBODY, 1) == (first.id,)
        assert work.enrollments.in_scope(scope, first.id, 5) == (second.id,)

        work.enrollments.resumed_through(scope.id, first.id)
        assert work.enrollments.scopes_over(first) == ()
        assert [found.id for found in work.enrollments.scopes_over(second)] == [scope.id]
        due = work.dispatches.next_due(world.mailbox, NOW)
        assert due
        assert due.enrollment_id == first.id

        work.enrollments.close_scope(scope.id)
        assert work.enrollments.scopes_over(second) == ()
        assert work.enrollments.resuming_scopes() == ()


def test_who_is_enrolled_after_the_resume_began_is_not_held(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        scope = work.enrollments.open_scope(PAUSED, NOW, mailbox_id=world.mailbox)
        before = world.enroll(work, "max@buyer.example", NOW + HOUR)
        work.enrollments.resume_scope(scope.id, NOW + HOUR)
        after = world.enroll(work, "eva@buyer.example", NOW + 2 * HOUR)

        (scope,) = work.enrollments.resuming_scopes()
        assert work.enrollments.scopes_over(before) == (scope,)
        assert work.enrollments.scopes_over(after) == ()
        assert work.enrollments.in_scope(scope, NOBODY, 10) == (before.id,)


def test_a_pause_during_the_resume_is_a_new_one(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        first = work.enrollments.open_scope(PAUSED, NOW, mailbox_id=world.mailbox)
        work.enrollments.resume_scope(first.id, NOW + HOUR)
        second = work.enrollments.open_scope(PAUSED, NOW + DAY, mailbox_id=world.mailbox)

        assert second.id != first.id
        assert second.since == NOW + DAY


def test_a_scope_counts_live_enrollments_only(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        scope = work.enrollments.open_scope(PAUSED, NOW, user_id=world.user)
        work.enrollments.save(replace(enrollment, state=Ended(Outcome.FINISHED, NOW)), NOW)

        assert work.enrollments.in_scope(scope, NOBODY, 10) == ()


def test_the_scopes_over_an_enrollment_can_be_read_in_a_snapshot(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        scope = work.enrollments.open_scope(PAUSED, NOW, user_id=world.user)

    with database.read() as work:
        assert work.enrollments.scopes_over(enrollment) == (scope,)
