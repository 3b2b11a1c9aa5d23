"""How a calendar moves an instant into a window, and spreads what waited for one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calendars import a_date, at, calendars, instants, is_open, offsets, utc
from relance.core.schedule import (
    Calendar,
    Window,
    always,
    fit,
    jitter,
    opened_after,
    weekdays,
    window_end,
)

WARSAW = "Europe/Warsaw"
OFFICE = weekdays(WARSAW)
NINE_TO_FIVE = ((time(9), time(17)),)
CLOSED: tuple[Window, ...] = ()
HOUR = timedelta(hours=1)


def only_on_sunday(zone: str, *windows: Window) -> Calendar:
    return Calendar(zone, (CLOSED,) * 6 + (windows,))


@given(calendars(), instants)
def test_fit_never_moves_earlier_and_lands_in_a_window(calendar: Calendar, now: datetime) -> None:
    fitted = fit(calendar, now)
    assert fitted is not None
    assert fitted >= now
    assert is_open(calendar, fitted) in (True, None)
    end = window_end(calendar, fitted)
    assert end is not None
    assert end > fitted


@given(calendars(), instants)
def test_fitting_what_fits_changes_nothing(calendar: Calendar, now: datetime) -> None:
    fitted = fit(calendar, now)
    assert fitted is not None
    assert fit(calendar, fitted) == fitted


@given(calendars(), instants, offsets)
def test_a_later_instant_never_fits_earlier(
    calendar: Calendar, now: datetime, later: timedelta
) -> None:
    first, second = fit(calendar, now), fit(calendar, now + later)
    assert first is not None
    assert second is not None
    assert first <= second


@given(calendars(), instants, st.floats(0, 1, exclude_max=True))
def test_fit_skips_no_open_moment(calendar: Calendar, now: datetime, share: float) -> None:
    fitted = fit(calendar, now)
    assert fitted is not None
    skipped = now + (fitted - now) * share
    assert skipped >= fitted or not is_open(calendar, skipped)


@given(calendars(), instants)
def test_an_instant_fits_as_it_is_just_when_the_wall_clock_shows_an_open_time(
    calendar: Calendar, now: datetime
) -> None:
    opened = is_open(calendar, now)
    assert opened is None or (fit(calendar, now) == now) is opened
    assert (window_end(calendar, now) is None) is (fit(calendar, now) != now)


@pytest.mark.req("R100", "H3")
@pytest.mark.parametrize(
    ("now", "fitted"),
    [
        ("2026-03-06 08:59", "2026-03-06 09:00"),
        ("2026-03-06 09:00", "2026-03-06 09:00"),
        ("2026-03-06 16:59", "2026-03-06 16:59"),
        ("2026-03-06 17:00", "2026-03-09 09:00"),  # the end is outside: over the weekend
        ("2026-03-27 18:00", "2026-03-30 09:00"),  # 09:00 stays 09:00 when summer time begins
    ],
)
def test_mail_leaves_on_weekdays_in_office_hours_of_its_own_zone(now: str, fitted: str) -> None:
    assert fit(OFFICE, at(now, WARSAW)) == at(fitted, WARSAW)


def test_nothing_leaves_on_a_holiday() -> None:
    calendar = weekdays(WARSAW, holidays=frozenset({a_date("2026-05-01")}))
    assert fit(calendar, at("2026-04-30 18:00", WARSAW)) == at("2026-05-04 09:00", WARSAW)


def test_a_calendar_of_holidays_only_never_opens() -> None:
    every_day = frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(800))
    assert fit(weekdays(WARSAW, holidays=every_day), utc("2026-01-02 10:00")) is None


def test_always_is_open_at_once_and_through_midnight() -> None:
    late = at("2026-03-06 23:59", WARSAW)
    assert fit(always(WARSAW), late) == late
    assert fit(always(WARSAW), late + timedelta(minutes=1)) == late + timedelta(minutes=1)


def test_a_window_inside_the_gap_of_summer_time_is_empty() -> None:
    calendar = only_on_sunday(WARSAW, (time(2, 10), time(2, 50)))
    assert fit(calendar, utc("2026-03-29 00:00")) == at("2026-04-05 02:10", WARSAW)


def test_of_a_window_that_begins_in_the_gap_the_part_that_exists_is_open() -> None:
    calendar = only_on_sunday(WARSAW, (time(2, 10), time(2, 50)), (time(2, 55), time(3, 15)))
    opening = fit(calendar, utc("2026-03-29 00:00"))
    assert opening == utc("2026-03-29 01:00")  # 03:00 on the wall
    assert opening is not None
    assert window_end(calendar, opening) == utc("2026-03-29 01:15")


def test_a_window_opens_and_closes_at_the_first_of_two_equal_wall_times() -> None:
    calendar = only_on_sunday(WARSAW, (time(1), time(2, 30)))
    first_two_thirty = utc("2026-10-25 00:30")
    assert window_end(calendar, utc("2026-10-25 00:00")) == first_two_thirty
    assert fit(calendar, first_two_thirty) == at("2026-11-01 01:00", WARSAW)


def test_a_window_goes_on_through_the_doubled_hour() -> None:
    calendar = only_on_sunday(WARSAW, (time(2, 30), time(4)))
    second_two_fifteen = utc("2026-10-25 01:15")
    assert fit(calendar, second_two_fifteen) == second_two_fifteen


def test_a_day_that_a_zone_skipped_has_no_window() -> None:
    friday_noon = Calendar("Pacific/Apia", (CLOSED,) * 4 + (NINE_TO_FIVE,) + (CLOSED,) * 2)
    before = at("2011-12-29 23:00", "Pacific/Apia")  # Friday 30 December 2011 did not exist there
    assert fit(friday_noon, before) == at("2012-01-06 09:00", "Pacific/Apia")


def test_a_window_that_opened_since_says_when() -> None:
    since, now = at("2026-03-06 20:00", WARSAW), at("2026-03-09 11:00", WARSAW)
    assert opened_after(OFFICE, since, now) == at("2026-03-09 09:00", WARSAW)


def test_a_window_that_was_open_before_says_nothing() -> None:
    since, now = at("2026-03-09 09:00", WARSAW), at("2026-03-09 11:00", WARSAW)
    assert opened_after(OFFICE, since, now) is None


def test_outside_a_window_nothing_opened() -> None:
    assert opened_after(OFFICE, utc("2026-03-01 00:00"), at("2026-03-08 11:00", WARSAW)) is None


def test_a_calendar_without_a_closed_moment_never_opens() -> None:
    assert opened_after(always(WARSAW), utc("2026-01-01 00:00"), utc("2026-04-01 00:00")) is None


def test_windows_that_touch_open_once() -> None:
    halves = ((time(9), time(12)), (time(12), time(17)))
    calendar = Calendar(WARSAW, (halves,) * 7)
    since, now = at("2026-03-06 20:00", WARSAW), at("2026-03-07 14:00", WARSAW)
    assert opened_after(calendar, since, now) == at("2026-03-07 09:00", WARSAW)


@given(calendars(), instants, offsets, st.text("ab1"))
def test_jitter_moves_later_by_less_than_its_width_and_stays_in_the_window(
    calendar: Calendar, now: datetime, width: timedelta, key: str
) -> None:
    opening = fit(calendar, now)
    assert opening is not None
    moved = jitter(calendar, opening, width, key)
    assert opening <= moved < opening + max(width, datetime.resolution)
    assert window_end(calendar, moved) == window_end(calendar, opening)
    assert jitter(calendar, opening, width, key) == moved


def test_jitter_spreads_mails_evenly() -> None:
    opening = at("2026-03-09 09:00", WARSAW)
    quarters = [0, 0, 0, 0]
    for number in range(400):
        delay = jitter(OFFICE, opening, HOUR, f"dispatch-{number}") - opening
        quarters[delay // timedelta(minutes=15)] += 1
    assert min(quarters) > 70


def test_jitter_leaves_a_closed_moment_alone() -> None:
    sunday = at("2026-03-08 12:00", WARSAW)
    assert jitter(OFFICE, sunday, HOUR, "a") == sunday


def test_jitter_cannot_move_earlier() -> None:
    with pytest.raises(ValueError, match="width of 0 or more"):
        jitter(OFFICE, at("2026-03-09 09:00", WARSAW), -HOUR, "a")
