"""A lane is one worker's at a time, and no wake-up is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from threading import Thread

import pytest
from sqlalchemy.exc import DBAPIError

from relance.app.records import Lane
from relance.core.errors import LeaseLost
from relance.core.values import MailboxId
from relance.storage.engine import SqlDatabase
from storage.world import DAY, HOUR, MINUTE, NOW, World, run, seed

WALL = NOW + 30 * DAY  # leases run on another clock
LEASE = 2 * MINUTE


def test_a_new_mailbox_has_a_lane_whose_turn_it_is(database: SqlDatabase) -> None:
    world = seed(database)

    assert claim(database, NOW) == (Lane(world.mailbox, 1, None),)


def test_a_lane_is_not_claimed_before_its_time(database: SqlDatabase) -> None:
    seed(database)

    assert claim(database, NOW - MINUTE) == ()


def test_a_leased_lane_is_not_claimed_again(database: SqlDatabase) -> None:
    seed(database)
    claim(database, NOW)

    assert claim(database, NOW + HOUR) == ()


def test_an_abandoned_lane_comes_back_with_the_next_fence(database: SqlDatabase) -> None:
    """By the wall clock: a fast business clock does not shorten a lease."""
    world = seed(database)
    claim(database, NOW)

    assert claim(database, NOW + 9 * DAY, WALL + LEASE - timedelta.resolution) == ()
    assert claim(database, NOW, WALL + LEASE) == (Lane(world.mailbox, 2, None),)


def test_the_lanes_that_waited_longest_come_first(database: SqlDatabase) -> None:
    with database.begin() as work:
        first, second, third = (World.make(work, name).mailbox for name in ("a", "b", "c"))
        for mailbox, earlier in ((first, 1), (second, 3), (third, 2)):
            work.lanes.wake(mailbox, NOW - earlier * MINUTE)

        claimed = work.lanes.claim(NOW, WALL, LEASE, limit=2)
        assert [lane.mailbox_id for lane in claimed] == [second, third]


def test_a_released_lane_sleeps_until_its_next_turn(database: SqlDatabase) -> None:
    seed(database)
    (lane,) = claim(database, NOW)

    with database.begin() as work:
        work.lanes.release(lane, NOW + HOUR)

    assert claim(database, NOW + HOUR - MINUTE) == ()
    assert claim(database, NOW + HOUR)[0].fence == 2


@pytest.mark.parametrize(
    ("hints", "expected"),
    [
        ((), NOW + HOUR),
        ((NOW + MINUTE,), NOW + MINUTE),
        ((NOW + DAY,), NOW + HOUR),
        ((NOW + DAY, NOW + MINUTE, NOW + 2 * MINUTE), NOW + MINUTE),
    ],
)
def test_a_wake_up_during_the_lease_is_minded_at_the_release(
    database: SqlDatabase, hints: tuple[datetime, ...], expected: datetime
) -> None:
    world = seed(database)
    (lane,) = claim(database, NOW)

    for hint in hints:
        with database.begin() as work:
            work.lanes.wake(world.mailbox, hint)
    with database.begin() as work:
        work.lanes.release(lane, NOW + HOUR)

        assert work.lanes.next_wake() == expected


@pytest.mark.parametrize(
    ("wake", "expected"), [(NOW + MINUTE, NOW + MINUTE), (NOW + DAY, NOW + HOUR)]
)
def test_a_wake_up_counts_in_the_unit_that_gives_the_lane_back(
    database: SqlDatabase, wake: datetime, expected: datetime
) -> None:
    world = seed(database)
    (lane,) = claim(database, NOW)

    with database.begin() as work:
        work.lanes.wake(world.mailbox, wake)
        work.lanes.release(lane, NOW + HOUR)

    with database.read() as work:
        assert work.lanes.next_wake() == expected


@pytest.mark.parametrize("is_mine", [True, False])
def test_a_wake_up_outlives_the_lease_that_is_extended_with_it(
    database: SqlDatabase, is_mine: bool
) -> None:
    world = seed(database)
    (lane,) = claim(database, NOW)
    with database.begin() as work:
        work.lanes.wake(world.mailbox, NOW + MINUTE)
        held = lane if is_mine else replace(lane, fence=lane.fence - 1)
        assert work.lanes.extend(held, WALL, LEASE) is is_mine
    with database.begin() as work:
        assert work.lanes.release(lane, NOW + DAY)

    assert claim(database, NOW + MINUTE) != ()


def test_a_wake_up_outlives_the_release_of_a_holder_who_lost_the_lane(
    database: SqlDatabase,
) -> None:
    world = seed(database)
    (lost,) = claim(database, NOW)
    (lane,) = claim(database, NOW, WALL + LEASE)

    with database.begin() as work:
        work.lanes.wake(world.mailbox, NOW + MINUTE)
        assert not work.lanes.release(lost, NOW + HOUR)
    with database.begin() as work:
        work.lanes.release(lane, NOW + HOUR)
        assert work.lanes.next_wake() == NOW + MINUTE


def test_a_wake_up_in_a_unit_that_only_reads_is_refused(database: SqlDatabase) -> None:
    world = seed(database)

    with pytest.raises(DBAPIError), database.read() as work:
        work.lanes.wake(world.mailbox, NOW)


def test_a_wake_up_before_the_claim_does_not_count_again(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.lanes.wake(world.mailbox, NOW - MINUTE)
    (lane,) = claim(database, NOW)

    with database.begin() as work:
        work.lanes.release(lane, NOW + HOUR)
        assert work.lanes.next_wake() == NOW + HOUR


def test_a_lane_never_wakes_later_than_it_would(database: SqlDatabase) -> None:
    world = seed(database)

    with database.begin() as work:
        work.lanes.wake(world.mailbox, NOW + DAY)
        assert work.lanes.next_wake() == NOW


def test_one_lane_can_be_claimed_out_of_turn(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        lane = work.lanes.claim_one(world.mailbox, WALL, LEASE)
        assert lane == Lane(world.mailbox, 1, None)
        assert work.lanes.claim_one(world.mailbox, WALL, LEASE) is None
        assert work.lanes.claim_one(MailboxId(10**9), WALL, LEASE) is None


def test_a_lease_can_be_made_longer(database: SqlDatabase) -> None:
    seed(database)
    (lane,) = claim(database, NOW)

    with database.begin() as work:
        assert work.lanes.extend(lane, WALL + MINUTE, LEASE)
    assert claim(database, NOW, WALL + LEASE) == ()


def test_the_spacing_is_handed_to_the_next_holder(database: SqlDatabase) -> None:
    seed(database)
    (lane,) = claim(database, NOW)

    with database.begin() as work:
        work.lanes.release(replace(lane, tat=NOW + MINUTE), NOW)

    assert claim(database, NOW)[0].tat == NOW + MINUTE


def test_a_lane_is_kept_under_a_new_fence_and_lease(database: SqlDatabase) -> None:
    """So that a visit follows another, as if the lane had been released and claimed again."""
    world = seed(database)
    (lane,) = claim(database, NOW)

    with database.begin() as work:
        work.lanes.wake(world.mailbox, NOW + MINUTE)  # will be found in the rows again
        kept = work.lanes.keep(replace(lane, tat=NOW + MINUTE), NOW, WALL + MINUTE, LEASE)
    assert kept == Lane(world.mailbox, 2, NOW + MINUTE)
    assert claim(database, NOW, WALL + LEASE) == ()
    with database.begin() as work:
        assert work.lanes.get(world.mailbox) == kept
        assert not work.lanes.release(lane, NOW)
        assert work.lanes.release(kept, NOW + HOUR)
        assert work.lanes.next_wake() == NOW + HOUR


def test_who_lost_the_lease_changes_nothing_any_more(database: SqlDatabase) -> None:
    world = seed(database)
    (stale,) = claim(database, NOW)
    claim(database, NOW, WALL + LEASE)

    with database.begin() as work:
        assert not work.lanes.extend(stale, WALL + LEASE, DAY)
        assert work.lanes.keep(stale, NOW, WALL + LEASE, DAY) is None
        with pytest.raises(LeaseLost):
            work.inbox.save_cursor(stale, "INBOX", "1:2", NOW)
        assert not work.lanes.release(stale, NOW)
        assert work.lanes.claim_one(world.mailbox, WALL + LEASE, LEASE) is None
        assert work.inbox.cursor(world.mailbox, "INBOX") is None


def test_leased_lanes_are_not_waited_for(database: SqlDatabase) -> None:
    seed(database)
    claim(database, NOW)

    with database.read() as work:
        assert work.lanes.next_wake() is None


def test_eight_workers_never_hold_the_same_lane(database: SqlDatabase) -> None:
    with database.begin() as work:
        mailboxes = {World.make(work, f"rep{n}").mailbox for n in range(24)}
    claimed: list[MailboxId] = []

    def work_off() -> None:
        while lanes := claim(database, NOW, limit=2):
            claimed.extend(lane.mailbox_id for lane in lanes)

    run([Thread(target=work_off) for _ in range(8)])

    assert sorted(claimed) == sorted(mailboxes)


def claim(
    database: SqlDatabase, now: datetime, wall: datetime = WALL, limit: int = 20
) -> tuple[Lane, ...]:
    with database.begin() as work:
        return work.lanes.claim(now, wall, LEASE, limit)
