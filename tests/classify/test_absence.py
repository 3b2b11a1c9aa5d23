"""Return dates: the right one, or none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mailsync.classify import parse
from mailsync.classify.away.absence import away_of
from relance.core.inbound import Away

NOTHING = Away(None, None, None)
UNCLEAR = Away(None, None, None, ambiguous=True)


def away(text: str, sent: str = "Tue, 2 Jun 2026 09:12:40 +0200", more: str = "") -> Away:
    head = f"From: a@b.example\nDate: {sent}\n{more}Content-Type: text/plain; charset=utf-8\n\n"
    return away_of(parse((head + text).encode()))


def until(year: int, month: int, day: int) -> Away:
    return Away(None, date(year, month, day), None)


def back(year: int, month: int, day: int) -> Away:
    """The last day away is the one before, which follows beyond doubt."""
    first = date(year, month, day)
    return Away(None, first - timedelta(days=1), first)


AUGUST = Away(date(2026, 8, 3), date(2026, 8, 14), None)
AUGUST_AND_BACK = Away(date(2026, 8, 3), date(2026, 8, 14), date(2026, 8, 17))


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am out until 5 June 2026.", until(2026, 6, 5)),
        ("I am out until June 5th.", until(2026, 6, 5)),
        ("I am out of the office until Friday, June 5, 2026", until(2026, 6, 5)),
        ("out until 2026-06-05", until(2026, 6, 5)),
        ("Out until 05.06.2026.", until(2026, 6, 5)),
        ("Out until 5 Jun '26.", until(2026, 6, 5)),
        ("I'll be back on Monday 8 June.", back(2026, 6, 8)),
        ("I will be back on Monday.", back(2026, 6, 8)),
        ("I will be back on Monday the 15th.", back(2026, 6, 15)),
        ("I will be back on the 15th.", back(2026, 6, 15)),
        ("I will be returning\non 8 June", back(2026, 6, 8)),
        ("Return date: Monday, 8 June 2026", back(2026, 6, 8)),
        ("On 8 June I will be back at my desk.", back(2026, 6, 8)),
        ("I am back next Monday.", back(2026, 6, 8)),
        ("Back tomorrow.", back(2026, 6, 3)),
        ("I am away today and back the day after tomorrow.", back(2026, 6, 4)),
        ("I am out of the office today.", until(2026, 6, 2)),
        ("I won't be back until Monday 8 June.", back(2026, 6, 8)),
        ("I will respond when I am back on 8 June.", back(2026, 6, 8)),
        ("I return from leave on 8 June.", back(2026, 6, 8)),
        ("I'll get back to you on Monday 8 June.", back(2026, 6, 8)),
        ("I am on leave up to and including Friday 5 June.", until(2026, 6, 5)),
        ("On leave through June 5.", until(2026, 6, 5)),
        ("Please contact Ann until 5 June.", until(2026, 6, 5)),
        ("I'm at a wedding in Spain until 5 June.", until(2026, 6, 5)),
        ("I have no access to email until 5 June.", until(2026, 6, 5)),
        ("Away 3-14 August 2026.", AUGUST),
        ("Away August 3-14, 2026.", AUGUST),
        ("Away August 3rd through 14th.", AUGUST),
        ("I am away from Monday 3 to Friday 14 August.", AUGUST),
        ("I am away from Monday, 3 August, to Friday, 14 August.", AUGUST),
        ("I am not in the office between 3 and 14 August.", AUGUST),
        ("Out of office\n3 August - 14 August", AUGUST),
        ("Away from 3 August 09:00 until 14 August 17:00.", AUGUST),
        ("I'm on leave from 3 to 14 August and back on Monday 17 August.", AUGUST_AND_BACK),
        ("On leave as of 3 August, returning 17 August.", Away(
            date(2026, 8, 3), date(2026, 8, 16), date(2026, 8, 17))),
        ("I am away from 22 December to 3 January.", Away(
            date(2026, 12, 22), date(2027, 1, 3), date(2027, 1, 4))),
        ("Out until the 15th, returning on the 15th.", back(2026, 6, 15)),
    ],
)  # fmt: skip
def test_plain_forms_are_read(text: str, expected: Away) -> None:
    assert away(text) == expected


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    "text",
    [
        "I am out until 06/07/2026.",
        "I am out until 05/06/2026.",
        "I am out until 6/7.",
        "OOO 6/8 - 6/12",
        "I am out until Friday 8 June 2026.",  # that day is a Monday
        "I will be back on Tuesday.",  # written on a Tuesday
        "I am back next Friday.",  # this week's or the one after
        "I am out until Monday.",  # and is Monday a day away?
        "I am out until Monday 8 June.",
        "I am out until 8 June.",  # a Monday as well
        "I am out until Wednesday.",
        "I am out until 5 June, 9 am.",
        "I will not be able to respond until 8 June.",
        "I am out until 5 June. Sorry, until 12 June.",
        "Out until 12 June, back on 8 June.",
    ],
)
def test_what_can_be_read_in_two_ways_is_ambiguous_and_gives_no_date(text: str) -> None:
    assert away(text) == UNCLEAR


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Out from 06/13/2026 until 07/06/2026.", date(2026, 7, 6)),
        ("Away from 13/06 until 05/07.", date(2026, 7, 5)),
        ("Out until Friday 06/05/2026.", date(2026, 6, 5)),  # 6 May is a Wednesday
        ("Out until 05/06/2026. Ich bin bis 05.06.2026 im Urlaub.", date(2026, 6, 5)),
        ("Out until 06/06/2026.", date(2026, 6, 6)),
    ],
)
def test_the_order_of_day_and_month_is_settled_by_the_rest_of_the_notice(
    text: str, expected: date
) -> None:
    assert away(text).until == expected


def test_who_writes_british_english_puts_the_day_first() -> None:
    found = away("I am out until 05/06/2026.", more="Content-Language: en-GB\n")

    assert found == until(2026, 6, 5)


@pytest.mark.parametrize(
    "text",
    [
        "I am away for 1-2 weeks.",
        "I am out until further notice.",
        "I am out until 31 June.",
        "I am out until 5 June 2019.",
        "I am out until the end of August.",
        "I am away until mid-June.",
        "Back in two weeks, around 20 June.",
        "I will be back after 8 June.",
        "Back in the week of 8 June.",
        "Call me from 9 to 5.",
        "We are here Monday to Friday from 9 to 5.",
        "I am away. Our hotline is open every Monday.",
        "Version 5.6. is out.",
        "I answer mail until 10 pm.",
        "I am away. The fair runs until 12 June.",
        "I am away. The early bird offer ends on 30 June.",
        "I am away. Please register by 12 June.",
        "I am away. Mail sent between 3 and 14 August will be deleted.",
        "I am away. Our company was founded on 8 June 1990.",
        "Thank you for your mail of 8 June. I am away.",
        "I am away. My colleague Ann is back on 8 June.",
        "I am away, please contact Ann. She is out until 8 June, too.",
        "We met on 8 June.",
        "Am 8. Juni bin ich nicht im Büro.",
        "I am on parental leave until January 2027.",
        "I will return to you on the phone.",
        "I will be working from home from 8 June.",
        "",
    ],
)
def test_what_is_not_certain_gives_no_date(text: str) -> None:
    assert away(text) == NOTHING


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Away until 5 June. Our offer is valid until 30 June.", until(2026, 6, 5)),
        ("I am away until 5 June. My colleague Ann is back on 8 June.", until(2026, 6, 5)),
        ("Our office is closed until 5 June. I am back on 15 June.", back(2026, 6, 15)),
        ("Our office is closed until 5 June. I am back on 8 June.", Away(
            None, date(2026, 6, 5), date(2026, 6, 8))),
        ("I am away until 12 June. Until 5 June please contact Ann.", until(2026, 6, 12)),
        ("I am out June 1-5, back on the 8th.", Away(
            date(2026, 6, 1), date(2026, 6, 5), date(2026, 6, 8))),
        ("I am out 1-5 June and again 22-26 June.", Away(
            date(2026, 6, 1), date(2026, 6, 5), None)),
    ],
)  # fmt: skip
def test_what_is_said_of_the_writer_counts(text: str, expected: Away) -> None:
    assert away(text) == expected


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("Mon, 28 Dec 2026 09:00:00 +0100", until(2027, 1, 5)),
        ("Mon, 4 Jan 2027 09:00:00 +0100", until(2027, 1, 5)),
        ("Fri, 8 Jan 2027 09:00:00 +0100", NOTHING),  # a notice left switched on
    ],
)
def test_the_year_comes_from_the_mails_own_date(sent: str, expected: Away) -> None:
    assert away("I am out until 5 January.", sent) == expected


def test_a_weekday_counts_from_the_writers_own_day() -> None:
    """23:30 on Sunday in Sydney is still Sunday for the writer, though Monday is near."""
    assert away("Back on Monday.", "Sun, 7 Jun 2026 23:30:00 +1000") == back(2026, 6, 8)


def test_without_a_date_header_nothing_is_read() -> None:
    assert away("I am out until 5 June 2026.", "never") == NOTHING


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        ("AUTO: Joe Tanner is out of the office (returning 06/15/2026)",
         "I am out of the office until 06/15/2026.", back(2026, 6, 15)),
        ("Out of office until 5 June", "Thank you for your mail.", until(2026, 6, 5)),
        ("Automatic reply: Back on 22 June?", "I am away until 5 June.", Away(
            None, date(2026, 6, 5), date(2026, 6, 22))),
        ("Out until 12 June", "I am away until 5 June.", until(2026, 6, 5)),
    ],
)  # fmt: skip
def test_the_subject_adds_what_the_text_leaves_out(subject: str, text: str, expected: Away) -> None:
    assert away(text, more=f"Subject: {subject}\n") == expected


def test_a_long_text_is_read_in_linear_time() -> None:
    """Only the beginning is looked at, however the rest of the notice goes on."""
    many = "I am away until 5 June. " + "from 3 to 14 August and 5/6 until Monday " * 20_000

    assert away(many).back_on is None


@pytest.mark.parametrize(
    "sent", ["Fri, 31 Dec 9999 09:00:00 +0000", "Mon, 1 Jan 0001 09:00:00 +0000"]
)
def test_a_date_header_beyond_belief_gives_no_year(sent: str) -> None:
    assert away("I am out until tomorrow, 5 June. Back in week 52.", sent) == NOTHING
