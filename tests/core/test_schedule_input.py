"""A delay, calendar or instant that makes no sense is refused with a reason."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from core.calendars import a_date, utc
from relance.core.schedule import (
    LONGEST_DELAY,
    Calendar,
    Delay,
    Unit,
    Window,
    due,
    fit,
    jitter,
    to_instant,
    weekdays,
    window_end,
)

WARSAW = "Europe/Warsaw"
OFFICE = weekdays(WARSAW)
NINE_TO_FIVE = ((time(9), time(17)),)
CLOSED: tuple[Window, ...] = ()
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("count", "unit", "clock", "message"),
    [
        (-1, Unit.DAYS, None, "0 to 3650 days, not -1"),
        (3651, Unit.BUSINESS_DAYS, None, "0 to 3650 business_days"),
        (LONGEST_DELAY // HOUR + 1, Unit.HOURS, None, "0 to 87600 hours"),
        (2, Unit.HOURS, time(9), "hours cannot end at a time of day"),
        (2, Unit.DAYS, utc("2026-03-02 09:00").timetz(), "without a zone"),
    ],
)
def test_a_delay_that_makes_no_sense_is_refused(
    count: int, unit: Unit, clock: time | None, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        Delay(count, unit, clock)


def test_the_longest_delay_is_ten_years_in_every_unit() -> None:
    for unit, length in ((Unit.MINUTES, timedelta(minutes=1)), (Unit.DAYS, timedelta(days=1))):
        assert Delay(LONGEST_DELAY // length, unit).unit is unit


@pytest.mark.parametrize(
    "zone",
    ["", "Europe", "Europe/Nowhere", "../etc/passwd", "/etc/passwd", "a\0b", "zone.tab", "x" * 999],
)
def test_an_unknown_zone_is_refused_by_name(zone: str) -> None:
    with pytest.raises(ValueError, match="time zone"):
        weekdays(zone)


@pytest.mark.parametrize("zone", ["right/Europe/Warsaw", "localtime"])
def test_a_zone_that_counts_leap_seconds_or_depends_on_the_machine_is_refused(zone: str) -> None:
    with pytest.raises(ValueError, match="is not a place"):
        to_instant(a_date("2026-03-02"), time(9), zone)


@pytest.mark.parametrize(
    ("windows", "message"),
    [
        (((time(9), time(12)), (time(11), time(15))), "Sunday: 09:00:00-12:00:00 and 11:00:00"),
        (((time(12), time(15)), (time(9), time(11))), "Sunday: .* out of order"),
        (((time(9), time(0)), (time(10), time(11))), "Sunday: .* overlap"),
        (((time(9), time(9)),), "Sunday: the window 09:00:00-09:00:00 does not end after"),
        (((time(17), time(9)),), "Sunday: .* does not end after it starts"),
        (((utc("2026-03-02 09:00").timetz(), time(17)),), "Sunday: windows are wall times"),
        ((), "without any window"),
    ],
)
def test_a_wrong_window_is_refused_with_its_weekday(
    windows: tuple[Window, ...], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        Calendar(WARSAW, (CLOSED,) * 6 + (windows,))


def test_a_week_has_seven_days() -> None:
    with pytest.raises(ValueError, match="7 days, not for 5"):
        Calendar(WARSAW, (NINE_TO_FIVE,) * 5)


@pytest.mark.parametrize("weekdays_", [frozenset[int](), frozenset({0, 7})])
def test_business_weekdays_must_exist(weekdays_: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="business weekdays"):
        Calendar(WARSAW, (NINE_TO_FIVE,) * 7, business_weekdays=weekdays_)


def test_a_holiday_with_a_time_of_day_would_never_match_and_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time of day"):
        weekdays(WARSAW, holidays=frozenset({utc("2026-05-01 00:00")}))


def test_an_instant_without_a_zone_is_refused() -> None:
    naive = utc("2026-03-02 09:00").replace(tzinfo=None)
    for use in (
        lambda: fit(OFFICE, naive),
        lambda: due(naive, Delay(1, Unit.DAYS), OFFICE),
        lambda: window_end(OFFICE, naive),
        lambda: jitter(OFFICE, naive, HOUR, "a"),
    ):
        with pytest.raises(ValueError, match="has no time zone"):
            use()


def test_a_wall_time_with_a_zone_of_its_own_is_refused() -> None:
    with pytest.raises(ValueError, match="carries no zone"):
        to_instant(a_date("2026-03-02"), utc("2026-03-02 09:00").timetz(), WARSAW)
