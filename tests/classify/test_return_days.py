"""The first day back is read from words that name it without saying so outright."""

from __future__ import annotations

from datetime import date

import pytest

from mailsync.classify import parse
from mailsync.classify.away.absence import away_of
from relance.core.inbound import Away
from return_days import BESIDE, FAREWELLS, NOT_BEFORE, ONLY_ON, OTHER_DAYS, TOMORROW


def away(text: str, sender: str = "a@b.example", subject: str = "") -> Away:
    head = (
        f"From: {sender}\nDate: Tue, 2 Jun 2026 09:12:40 +0200\nSubject: {subject}\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
    )
    return away_of(parse(f"{head}{text}\n".encode()))


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("tongue", "until", "back_on", "text"),
    [*ONLY_ON, *NOT_BEFORE, *TOMORROW, *FAREWELLS, *BESIDE],
)
def test_the_first_day_back_is_read(tongue: str, until: str, back_on: str, text: str) -> None:
    found = away(text)

    assert not found.ambiguous
    assert found.back_on == date.fromisoformat(back_on)
    assert found.until == date.fromisoformat(until)


@pytest.mark.req("B7")
@pytest.mark.parametrize(("tongue", "text"), OTHER_DAYS)
def test_a_day_of_another_matter_is_not_the_return(tongue: str, text: str) -> None:
    assert away(text).back_on is None


@pytest.mark.req("B7")
def test_a_name_is_no_word_of_the_language() -> None:
    found = away(
        "Ik ben afwezig tot 12-06-2026.",
        "Wendy Jacobs <w.jacobs@b.example>",
        "AUTO: Wendy Jacobs is afwezig (terugkeer op 12-06-2026)",
    )

    assert found.back_on == date(2026, 6, 12)


@pytest.mark.req("B7")
def test_weeks_of_which_the_first_is_over_begin_where_they_began() -> None:
    found = away("Wij zijn vrij in week 22, 23 en 24.")

    assert (found.starts, found.until) == (date(2026, 5, 25), date(2026, 6, 14))
