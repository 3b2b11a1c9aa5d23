"""When a step falls due after the step before it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calendars import at, calendars, dates, instants, utc, wall_times
from relance.core.schedule import Calendar, Delay, Unit, Window, always, due, weekdays

WARSAW = "Europe/Warsaw"
OFFICE = weekdays(WARSAW)
NINE_TO_FIVE = ((time(9), time(17)),)
CLOSED: tuple[Window, ...] = ()


@given(instants, st.integers(0, 400), st.sampled_from(Unit), wall_times, calendars())
def test_a_step_is_never_due_before_its_anchor(
    anchor: datetime, count: int, unit: Unit, clock: time, calendar: Calendar
) -> None:
    assert due(anchor, Delay(count, unit), calendar) >= anchor
    if unit in (Unit.DAYS, Unit.BUSINESS_DAYS):
        assert due(anchor, Delay(count, unit, clock), calendar) >= anchor


@given(instants, st.integers(0, 5000), calendars())
def test_minutes_and_hours_are_elapsed_time(
    anchor: datetime, count: int, calendar: Calendar
) -> None:
    assert due(anchor, Delay(count, Unit.MINUTES), calendar) - anchor == timedelta(minutes=count)
    assert due(anchor, Delay(count, Unit.HOURS), calendar) - anchor == timedelta(hours=count)


@given(instants, st.integers(0, 40), dates)
def test_business_days_are_counted_one_by_one(anchor: datetime, count: int, holiday: date) -> None:
    calendar = weekdays("UTC", holidays=frozenset({holiday}))
    target = due(anchor, Delay(count, Unit.BUSINESS_DAYS), calendar)
    between = [
        anchor.date() + timedelta(days=n)
        for n in range(1, (target.date() - anchor.date()).days + 1)
    ]
    counted = sum(day.weekday() < 5 and day != holiday for day in between)
    assert target.weekday() < 5
    assert target.date() != holiday
    assert counted == count or (count == 0 and counted == 1)
    assert target.time() == anchor.time()


@pytest.mark.req("R104")
def test_a_later_mail_is_due_its_days_after_the_step_before_at_the_same_hour() -> None:
    sent = at("2026-03-27 10:12", WARSAW)  # a Friday; summer time begins on Sunday
    assert due(sent, Delay(3, Unit.DAYS), OFFICE) == at("2026-03-30 10:12", WARSAW)


@pytest.mark.parametrize(
    ("anchor", "count", "expected"),
    [
        ("2026-03-06 10:00", 0, "2026-03-06 10:00"),  # Friday
        ("2026-03-06 10:00", 1, "2026-03-09 10:00"),
        ("2026-03-06 10:00", 6, "2026-03-16 10:00"),
        ("2026-03-07 10:00", 0, "2026-03-09 10:00"),  # Saturday
        ("2026-03-07 10:00", 1, "2026-03-09 10:00"),
    ],
)
def test_business_days_step_over_the_weekend(anchor: str, count: int, expected: str) -> None:
    delay = Delay(count, Unit.BUSINESS_DAYS)
    assert due(at(anchor, WARSAW), delay, OFFICE) == at(expected, WARSAW)


@pytest.mark.parametrize(
    ("unit", "count", "expected"),
    [
        (Unit.DAYS, 0, "2026-03-07 08:30"),  # 08:30 today is past
        (Unit.BUSINESS_DAYS, 0, "2026-03-09 08:30"),
        (Unit.DAYS, 2, "2026-03-08 08:30"),
    ],
)
def test_a_time_of_day_that_is_past_means_the_next_day(
    unit: Unit, count: int, expected: str
) -> None:
    friday = at("2026-03-06 10:00", WARSAW)
    assert due(friday, Delay(0, unit, time(10)), OFFICE) == friday
    assert due(friday, Delay(count, unit, time(8, 30)), OFFICE) == at(expected, WARSAW)


def test_no_delay_is_no_delay_in_the_second_pass_of_a_doubled_hour() -> None:
    second_two_thirty = utc("2026-10-25 01:30")
    assert due(second_two_thirty, Delay(0, Unit.DAYS), always(WARSAW)) == second_two_thirty


def test_a_business_week_may_be_sunday_to_thursday() -> None:
    week = (NINE_TO_FIVE,) * 4 + (CLOSED,) * 2 + (NINE_TO_FIVE,)
    calendar = Calendar("Asia/Riyadh", week, business_weekdays=frozenset({6, 0, 1, 2, 3}))
    thursday = at("2026-03-05 10:00", "Asia/Riyadh")
    sunday = at("2026-03-08 10:00", "Asia/Riyadh")
    assert due(thursday, Delay(1, Unit.BUSINESS_DAYS), calendar) == sunday
