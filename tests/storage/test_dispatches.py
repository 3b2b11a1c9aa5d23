"""Dispatches move by compare-and-set, and what may leave is found in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise, product

import pytest
from sqlalchemy.exc import IntegrityError

from relance.core.dispatch import MOVES, DispatchState
from relance.core.enrollment import Sending, Waiting
from relance.core.errors import NotFound
from relance.core.timer import Hold, HoldKind, Timer
from relance.storage.engine import SqlDatabase
from relance.storage.uow import SqlUnitOfWork
from storage.world import DAY, HOUR, MINUTE, NOW, at_step, execute, new_dispatch, seed

S = DispatchState
FROM = "FROM dispatches"


def test_a_dispatch_comes_back_as_planned(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)

        assert work.dispatches.get(dispatch.id) == dispatch
        assert work.dispatches.of_step(dispatch.enrollment_id, 0, 0) == dispatch
        assert work.dispatches.of_step(dispatch.enrollment_id, 0, 1) is None
        with pytest.raises(NotFound):
            work.dispatches.get("none")


def test_a_move_carries_what_it_is_given(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        assert work.dispatches.move(
            dispatch.id,
            {S.PLANNED},
            S.RESERVED,
            new_fence=4,
            raw=b"\0\xff",
            recipient="max@buyer.example",
            subject="Hi",
        )
        assert work.dispatches.move(
            dispatch.id, {S.RESERVED}, S.SENDING, fence=4, attempts=1, settle_at=NOW + MINUTE
        )

        found = work.dispatches.get(dispatch.id)
        assert (found.state, found.fence, found.raw) == (S.SENDING, 4, b"\0\xff")
        assert (found.recipient, found.subject, found.attempts) == ("max@buyer.example", "Hi", 1)
        assert found.settle_at == NOW + MINUTE


def test_a_move_from_a_state_that_it_left_changes_nothing(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        assert work.dispatches.cancel(dispatch.enrollment_id) == 1

        assert not work.dispatches.move(dispatch.id, {S.PLANNED, S.RESERVED}, S.SENDING)
        assert work.dispatches.get(dispatch.id).state is S.CANCELLED


def test_a_move_under_another_fence_changes_nothing(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        work.dispatches.move(dispatch.id, {S.PLANNED}, S.RESERVED, new_fence=4)

        assert not work.dispatches.move(dispatch.id, {S.RESERVED}, S.SENDING, fence=3)
        assert work.dispatches.get(dispatch.id).state is S.RESERVED


def test_only_the_moves_of_the_protocol_are_made(database: SqlDatabase) -> None:
    with database.begin() as work:
        for frm, to in product(S, S):
            if to in MOVES[frm]:
                assert not work.dispatches.move("none", {frm}, to)
            else:
                with pytest.raises(ValueError, match="never moves"):
                    work.dispatches.move("none", {frm}, to)


def test_what_did_not_leave_has_no_sent_time(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        work.dispatches.move(dispatch.id, {S.PLANNED}, S.SENDING, sent_at=NOW, settle_at=NOW)
        work.dispatches.move(dispatch.id, {S.SENDING}, S.PLANNED, due_at=NOW + HOUR, note="451")

        found = work.dispatches.get(dispatch.id)
        assert (found.sent_at, found.settle_at) == (None, None)
        assert (found.due_at, found.note) == (NOW + HOUR, "451")


@pytest.mark.parametrize("state", [S.PLANNED, S.RESERVED, S.CANCELLED, S.FAILED])
def test_what_never_left_is_planned_again_under_its_message_id(
    database: SqlDatabase, state: DispatchState
) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        bring_to(work, dispatch.id, state)
        work.dispatches.plan(
            replace(dispatch, id="new", message_id="new@seller.example", due_at=NOW + DAY)
        )

        (found,) = work.dispatches.of_enrollment(dispatch.enrollment_id)
        assert (found.id, found.message_id) == (dispatch.id, dispatch.message_id)
        assert (found.state, found.due_at, found.raw) == (S.PLANNED, NOW + DAY, None)


@pytest.mark.parametrize("state", [S.SENDING, S.IN_DOUBT, S.SENT, S.HELD])
def test_what_may_have_left_is_never_planned_again(
    database: SqlDatabase, state: DispatchState
) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        bring_to(work, dispatch.id, state)
        before = work.dispatches.get(dispatch.id)
        work.dispatches.plan(replace(dispatch, due_at=NOW + DAY))
        work.dispatches.hold_planned(dispatch.enrollment_id)
        work.dispatches.postpone(dispatch.id, NOW + DAY, "later")

        assert work.dispatches.cancel(dispatch.enrollment_id) == 0
        assert work.dispatches.get(dispatch.id) == before
        assert work.dispatches.in_flight(dispatch.enrollment_id) == (state is not S.SENT)


def test_a_dispatch_begins_planned(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        with pytest.raises(ValueError, match="begins planned"):
            work.dispatches.plan(replace(dispatch, state=S.SENT))


def test_a_held_step_has_no_due_time(database: SqlDatabase) -> None:
    """And a worker that had reserved it finds it gone."""
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        bring_to(work, dispatch.id, S.RESERVED)
        work.dispatches.hold_planned(dispatch.enrollment_id)

        assert work.dispatches.get(dispatch.id).due_at is None
        assert not work.dispatches.move(dispatch.id, {S.RESERVED}, S.SENDING)


def test_the_mail_that_waited_longest_is_next(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        for name, due in (("a", NOW + HOUR), ("b", NOW - HOUR), ("c", NOW - 2 * HOUR)):
            work.dispatches.plan(new_dispatch(world.enroll(work, f"{name}@buyer.example"), due))

        due_at = []
        while dispatch := work.dispatches.next_due(world.mailbox, NOW):
            due_at.append(dispatch.due_at)
            work.dispatches.postpone(dispatch.id, NOW + DAY, "limit")
        assert due_at == [NOW - 2 * HOUR, NOW - HOUR]
        assert work.dispatches.next_due_at(world.mailbox) == NOW + HOUR
        assert work.dispatches.planned_between(world.mailbox, NOW + HOUR, NOW + DAY) == 1


def test_a_mail_whose_step_is_held_or_under_way_is_not_next(database: SqlDatabase) -> None:
    world = seed(database)
    frozen = Timer(None, timedelta(0), frozenset({Hold(HoldKind.PAUSED)}))
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        work.dispatches.plan(new_dispatch(enrollment, NOW))
        for state, found in ((Waiting(0, frozen), False), (Sending(0), False)):
            work.enrollments.save(replace(enrollment, state=state), NOW)
            assert (work.dispatches.next_due(world.mailbox, NOW) is not None) == found
        work.enrollments.save(at_step(enrollment, 0, NOW), NOW)
        assert work.dispatches.next_due(world.mailbox, NOW)


def test_what_an_earlier_worker_left_is_found(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        for number, state in enumerate(S):
            dispatch = new_dispatch(world.enroll(work, f"c{number}@buyer.example"), NOW)
            work.dispatches.plan(dispatch)
            bring_to(work, dispatch.id, state)

        left = {found.state for found in work.dispatches.unsettled(world.mailbox)}
        assert left == {S.RESERVED, S.SENDING, S.IN_DOUBT}


def test_mail_that_may_have_left_counts_against_the_limit(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        for number, state in enumerate(S):
            dispatch = new_dispatch(
                world.enroll(work, f"c{number}@buyer.example"), NOW + number * MINUTE
            )
            work.dispatches.plan(dispatch)
            bring_to(work, dispatch.id, state)
        times = work.dispatches.sent_times(world.mailbox, NOW - DAY)

        counted = [n for n, state in enumerate(S) if state in (S.SENDING, S.IN_DOUBT, S.HELD)]
        assert times == tuple(sorted([NOW, *(NOW + n * MINUTE for n in counted)]))


def test_mail_at_the_edge_of_the_window_does_not_count(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        bring_to(work, dispatch.id, S.SENT)

        assert work.dispatches.sent_times(world.mailbox, NOW) == ()
        assert work.dispatches.sent_times(world.mailbox, NOW - timedelta.resolution) == (NOW,)


def test_a_mail_on_its_way_counts_however_late_it_was(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW - 2 * DAY)
        work.dispatches.plan(dispatch)
        bring_to(work, dispatch.id, S.IN_DOUBT)

        assert len(work.dispatches.sent_times(world.mailbox, NOW - DAY)) == 1


def test_the_nth_newest_mail_is_found_within_the_window(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        for hours in (1, 2, 3):
            dispatch = new_dispatch(world.enroll(work, f"c{hours}@buyer.example"), NOW)
            work.dispatches.plan(dispatch)
            claimed_at = NOW - hours * HOUR
            work.dispatches.move(dispatch.id, {S.PLANNED}, S.SENDING, sent_at=claimed_at)

        newest = [work.dispatches.nth_newest_sent(world.mailbox, n, NOW - DAY) for n in range(1, 5)]
        assert newest == [NOW - HOUR, NOW - 2 * HOUR, NOW - 3 * HOUR, None]
        assert work.dispatches.nth_newest_sent(world.mailbox, 2, NOW - 2 * HOUR) is None
        assert work.dispatches.count_left(world.mailbox, NOW - DAY) == 3
        assert work.dispatches.count_left(world.mailbox, NOW - 2 * HOUR) == 1


def test_a_mail_that_was_tried_before_goes_out_byte_by_byte_the_same(
    database: SqlDatabase,
) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        work.dispatches.move(dispatch.id, {S.PLANNED}, S.SENDING, raw=b"mail", attempts=1)
        work.dispatches.move(dispatch.id, {S.SENDING}, S.PLANNED)
        work.dispatches.plan(replace(dispatch, due_at=NOW + HOUR))

        assert work.dispatches.get(dispatch.id).raw == b"mail"


@pytest.mark.parametrize("way", [[S.SENT], [S.CANCELLED], [S.FAILED], [S.IN_DOUBT, S.HELD]])
def test_the_bytes_of_a_mail_are_kept_only_while_it_may_be_tried_again(
    database: SqlDatabase, way: list[DispatchState]
) -> None:
    world = seed(database)
    with database.begin() as work:
        dispatch = new_dispatch(world.enroll(work, "max@buyer.example"), NOW)
        work.dispatches.plan(dispatch)
        for before, after in pairwise([S.PLANNED, S.SENDING, *way]):
            given = {"raw": b"mail"} if after is S.SENDING else {}
            assert work.dispatches.move(dispatch.id, {before}, after, sent_at=NOW, **given)

        kept = work.dispatches.get(dispatch.id).raw
        assert kept == (None if way[-1] in (S.SENT, S.CANCELLED) else b"mail")


def test_a_step_is_sent_once_and_a_message_id_used_once(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        first, second = (
            new_dispatch(world.enroll(work, f"{name}@buyer.example"), NOW) for name in ("a", "b")
        )
        work.dispatches.plan(first)
        work.dispatches.plan(second)

    for column in ("enrollment_id", "message_id"):
        with pytest.raises(IntegrityError):
            execute(database, f"UPDATE dispatches SET {column} = (SELECT min({column}) {FROM})")


def bring_to(work: SqlUnitOfWork, dispatch_id: str, state: DispatchState) -> None:
    """Move a planned dispatch to ``state`` on the way that a worker takes."""
    way = {
        S.RESERVED: [S.RESERVED],
        S.SENDING: [S.RESERVED, S.SENDING],
        S.CANCELLED: [S.CANCELLED],
    }
    for last in (S.SENT, S.FAILED, S.IN_DOUBT):
        way[last] = [*way[S.SENDING], last]
    way[S.HELD] = [*way[S.IN_DOUBT], S.HELD]
    current = S.PLANNED
    for to in way.get(state, []):
        sent_at = NOW if to is S.SENT else None
        assert work.dispatches.move(dispatch_id, {current}, to, raw=b"mail", sent_at=sent_at)
        current = to
