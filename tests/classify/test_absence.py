"""Return dates: the right one, or none."""

from __future__ import annotations

from datetime import date

import pytest

from mailsync.classify import parse
from mailsync.classify.absence import away_of
from relance.core.inbound import Away

NOTHING = Away(None, None, None)


def away(text: str, sent: str = "Tue, 2 Jun 2026 09:12:40 +0200") -> Away:
    head = f"From: a@b.example\nDate: {sent}\nContent-Type: text/plain; charset=utf-8\n\n"
    return away_of(parse((head + text).encode()))


def until(year: int, month: int, day: int) -> Away:
    return Away(None, date(year, month, day), None)


def back(year: int, month: int, day: int) -> Away:
    return Away(None, None, date(year, month, day))


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am out until 5 June 2026.", until(2026, 6, 5)),
        ("I am out until June 5th.", until(2026, 6, 5)),
        ("I am out of the office until Friday, June 5, 2026", until(2026, 6, 5)),
        ("out until 2026-06-05", until(2026, 6, 5)),
        ("I'll be back on Monday 8 June.", back(2026, 6, 8)),
        ("I will be back on Monday.", back(2026, 6, 8)),
        ("I will be returning\non 8 June", back(2026, 6, 8)),
        ("I am away from 1 June 2026 until 5 June 2026", Away(
            date(2026, 6, 1), date(2026, 6, 5), None)),
        ("Bis zum 05.06.2026 nicht im Büro.", until(2026, 6, 5)),
        ("Ich bin bis einschließlich 5. Juni im Urlaub.", until(2026, 6, 5)),
        ("Ab dem 8. Juni bin ich wieder da.", back(2026, 6, 8)),
        ("Ab 1. Juni bin ich im Urlaub.", Away(date(2026, 6, 1), None, None)),
        ("Je serai absente jusqu'au vendredi 5 juin.", until(2026, 6, 5)),
        ("De retour le 8 juin 2026", back(2026, 6, 8)),
        ("Absent jusqu’au 05/06/2026", until(2026, 6, 5)),
        ("Estaré fuera hasta el 5 de junio.", until(2026, 6, 5)),
        ("Sono in ferie fino al 5 giugno.", until(2026, 6, 5)),
        ("Ik ben afwezig t/m 5 juni.", until(2026, 6, 5)),
        ("Jestem na urlopie do 5 czerwca.", until(2026, 6, 5)),
        ("Jag är åter den 8 juni.", back(2026, 6, 8)),
        ("Jeg er tilbage den 8. juni.", back(2026, 6, 8)),
        ("Palaan 8. kesäkuuta.", back(2026, 6, 8)),
        ("Estarei fora até 5 de junho.", until(2026, 6, 5)),
        ("Jsem na dovolené do 5. června 2026.", until(2026, 6, 5)),
        ("Ich bin am 08.06.2026 wieder im Büro.", back(2026, 6, 8)),
        ("I will return to the office on Monday 8 June.", back(2026, 6, 8)),
        ("I will respond when I am back on 8 June.", back(2026, 6, 8)),
        ("Rientro lunedì 8 giugno.", back(2026, 6, 8)),
        ("Ab dem 15.06.2026 bin ich wieder erreichbar.", back(2026, 6, 15)),
        ("Away until 5 June. Our offer is valid until 30 June.", until(2026, 6, 5)),
    ],
)  # fmt: skip
def test_plain_forms_are_read(text: str, expected: Away) -> None:
    assert away(text) == expected


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("I am out until 06/07/2026.", ("2026-06-07", "2026-07-06")),
        ("I am out until 05/06/2026.", ("2026-05-06", "2026-06-05")),
        ("I am out until 6/7.", ("2026-06-07", "2026-07-06")),
    ],
)
def test_an_unclear_order_of_day_and_month_is_refused_with_both_readings(
    text: str, readings: tuple[str, ...]
) -> None:
    assert away(text) == Away(None, None, None, True, readings)


def test_another_date_of_the_notice_settles_the_order() -> None:
    assert away("Out from 06/13/2026 until 07/06/2026.").until == date(2026, 7, 6)


@pytest.mark.parametrize(
    "text",
    [
        "I am away for 1-2 weeks.",
        "I am out until further notice.",
        "I am out until Friday 8 June 2026.",  # that day is a Monday
        "I will be back on Tuesday.",  # written on a Tuesday
        "I am out until 31 June.",
        "I am out until 5 June 2019.",
        "Call me from 9 to 5.",
        "Version 5.6. is out.",
        "I answer mail until 10 pm.",
        "I will not be able to respond until 8 June.",
        "I am away. The fair runs until 12 June.",
        "We met on 8 June.",
        "Am 8. Juni bin ich nicht im Büro.",
        "I am out June 1-5, back on the 8th.",
        "I am on parental leave until January 2027.",
        "I will return to you on the phone.",
        "",
    ],
)
def test_what_is_not_certain_gives_no_date(text: str) -> None:
    assert away(text) == NOTHING


def test_two_dates_for_one_thing_are_ambiguous() -> None:
    found = away("I am out until 5 June. Sorry, until 12 June.")

    assert found == Away(None, None, None, True, ("2026-06-05", "2026-06-12"))


def test_a_return_before_the_end_is_ambiguous() -> None:
    assert away("Out until 12 June, back on 8 June.").ambiguous


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("Mon, 28 Dec 2026 09:00:00 +0100", until(2027, 1, 4)),
        ("Fri, 8 Jan 2027 09:00:00 +0100", until(2027, 1, 4)),  # a notice left switched on
    ],
)
def test_the_year_comes_from_the_mails_own_date(sent: str, expected: Away) -> None:
    assert away("I am out until 4 January.", sent) == expected


def test_a_weekday_counts_from_the_writers_own_day() -> None:
    """23:30 on Sunday in Sydney is still Sunday for the writer, though Monday is near."""
    assert away("Back on Monday.", "Sun, 7 Jun 2026 23:30:00 +1000") == back(2026, 6, 8)


def test_without_a_date_header_nothing_is_read() -> None:
    assert away("I am out until 5 June 2026.", "never") == NOTHING
