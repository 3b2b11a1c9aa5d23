"""How fast and how often a mailbox may send."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calendars import instants, utc
from relance.core.quota import DAY, Limits, room_at, spaced

MONDAY = utc("2026-03-02 09:00")
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
TINY = datetime.resolution

histories = st.lists(st.integers(0, 72 * 60), max_size=40).map(
    lambda minutes: [MONDAY + minute * MINUTE for minute in sorted(minutes)]
)


@pytest.mark.req("R110", "H5")
@given(instants, st.lists(st.integers(0, 90), max_size=40), st.integers(1, 70))
def test_mails_keep_their_distance_and_no_minute_holds_more_than_its_limit(
    start: datetime, waits: list[int], per_minute: int
) -> None:
    limits, tat, now = Limits(per_minute=per_minute), None, start
    left: list[datetime] = []
    for wait in waits:
        at, tat = spaced(tat, now + wait * SECOND, limits.period)
        assert at >= now + wait * SECOND
        now = at
        left.append(at)
    assert all(later - mail >= limits.period for mail, later in pairwise(left))
    for mail in left:
        assert sum(mail <= other < mail + MINUTE for other in left) <= per_minute


@pytest.mark.req("R110")
def test_three_a_minute_is_one_each_twenty_seconds() -> None:
    first = spaced(None, MONDAY, Limits().period)
    second = spaced(first.tat, MONDAY, Limits().period)
    assert (first.at, second.at) == (MONDAY, MONDAY + 20 * SECOND)


@pytest.mark.parametrize("per_minute", [7, 11, 13, 17])
def test_a_pace_that_does_not_divide_a_minute_is_rounded_to_the_slower_side(
    per_minute: int,
) -> None:
    excess = Limits(per_minute=per_minute).period * per_minute - MINUTE
    assert timedelta(0) < excess < per_minute * TINY


def test_a_mailbox_that_was_quiet_sends_at_once_and_saves_nothing_up() -> None:
    slot = spaced(MONDAY, MONDAY + HOUR, 20 * SECOND)
    assert slot == (MONDAY + HOUR, MONDAY + HOUR + 20 * SECOND)


@pytest.mark.req("H5")
@given(histories, st.integers(1, 8), st.integers(0, 96 * 60))
def test_room_is_the_first_moment_at_which_a_day_back_holds_fewer_than_the_limit(
    sent: list[datetime], limit: int, minute: int
) -> None:
    now = max([MONDAY + minute * MINUTE, *sent])

    def has_room(moment: datetime) -> bool:
        return sum(moment - DAY < mail <= moment for mail in sent) < limit

    moment = room_at(sent, limit, now)
    assert moment is not None
    assert moment >= now
    assert has_room(moment)
    assert moment == now or not has_room(moment - TINY)


@pytest.mark.req("H5")
@given(histories, st.integers(1, 6))
def test_no_twenty_four_hours_ever_hold_more_than_the_limit(
    wanted: list[datetime], limit: int
) -> None:
    left: list[datetime] = []
    for wish in wanted:
        moment = room_at(left, limit, max([wish, *left]))
        assert moment is not None
        left.append(moment)
    for mail in left:
        assert sum(mail <= other < mail + DAY for other in left) <= limit


def test_a_mail_reserved_for_later_takes_room_now() -> None:
    reserved = MONDAY + HOUR
    assert room_at([reserved], 1, MONDAY) == reserved + DAY


def test_only_the_last_sends_of_a_long_history_are_needed() -> None:
    history = [MONDAY + n * MINUTE for n in range(50)]
    now = MONDAY + HOUR
    assert room_at(history, 10, now) == room_at(history[-10:], 10, now)


def test_a_limit_of_none_never_has_room() -> None:
    assert room_at([], 0, MONDAY) is None


def test_a_day_is_twenty_four_hours_also_when_instants_come_in_a_local_zone() -> None:
    day_before_summer_time = utc("2026-03-28 09:00").astimezone(ZoneInfo("Europe/Warsaw"))
    assert room_at([day_before_summer_time], 1, MONDAY) == utc("2026-03-29 09:00")


@pytest.mark.parametrize(("daily", "per_minute"), [(-1, 3), (10, 0), (10, -3)])
def test_limits_that_make_no_sense_are_refused(daily: int, per_minute: int) -> None:
    with pytest.raises(ValueError, match="limit"):
        Limits(daily, per_minute)


def test_a_negative_daily_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="daily limit"):
        room_at([], -1, MONDAY)
