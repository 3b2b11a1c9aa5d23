"""Laws about return dates: the day that was written, or none, in each language."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from absence_phrases import LANGUAGES, Language
from mailsync.classify import parse
from mailsync.classify.away.absence import away_of
from relance.core.inbound import Away

SENT = st.dates(date(2025, 1, 1), date(2028, 12, 31))
FORMS = ("long", "long_year", "numbers", "numbers_year", "weekday", "iso")
CLEAR = ("long", "long_year", "numbers_year", "iso")  # "until Monday" leaves Monday open
MONDAY, FRIDAY = 0, 4
DAY = timedelta(days=1)


def away(text: str, sent: date) -> Away:
    at = format_datetime(datetime.combine(sent, time(9, 0), UTC))
    head = f"From: a@b.example\nDate: {at}\nContent-Type: text/plain; charset=utf-8\n\n"
    return away_of(parse((head + text).encode()))


def follows(back_on: date | None, until: date) -> bool:
    """Whether no first day back is given, or the working day right after the last one away."""
    return back_on is None or (back_on == until + DAY and back_on.weekday() <= FRIDAY)


class Case(NamedTuple):
    """A notice, the form of its days, the day it was sent, and the days it begins and ends."""

    text: str
    form: str
    sent: date
    start: date
    end: date
    language: Language


@st.composite
def cases(draw: st.DrawFn, role: str) -> Case:
    language = draw(st.sampled_from(sorted(LANGUAGES)))
    sent = draw(SENT)
    start = sent + timedelta(days=draw(st.integers(-20, 15)))
    end = max(start, sent) + timedelta(days=draw(st.integers(1, 60)))
    form = draw(st.sampled_from(FORMS))
    spoken = LANGUAGES[language]
    template = draw(st.sampled_from(getattr(spoken, role)))
    days = {"start": spoken.forms(start)[form], "until": spoken.forms(end)[form]}
    text = template.format(**days, back=days["until"])
    return Case(text, form, sent, start, end, spoken)


@pytest.mark.req("B7")
@settings(max_examples=120)
@given(cases("away"))
def test_a_range_is_read_as_written_or_not_at_all(case: Case) -> None:
    found = away(case.text, case.sent)

    assert follows(found.back_on, case.end)
    assert found.starts in (case.start, None)
    assert found.until in (case.end, None)
    if case.form in CLEAR:
        assert (found.starts, found.until) == (case.start, case.end)


@pytest.mark.req("B7")
@settings(max_examples=120)
@given(cases("until"))
def test_the_last_day_away_is_read_as_written_or_not_at_all(case: Case) -> None:
    found = away(case.text, case.sent)

    assert follows(found.back_on, case.end)
    assert found.until in (case.end, None)
    told = case.form in CLEAR and not case.language.open_until
    if told or case.end.weekday() != MONDAY:
        assert found.until == case.end


@pytest.mark.req("B7")
@settings(max_examples=120)
@given(cases("back"))
def test_the_day_of_return_is_read_as_written_or_not_at_all(case: Case) -> None:
    assert away(case.text, case.sent) == Away(None, case.end - DAY, case.end)


@pytest.mark.req("B7")
@settings(max_examples=100)
@given(SENT, st.integers(1, 60), st.sampled_from(sorted(LANGUAGES)), st.data())
def test_a_notice_in_two_languages_gives_no_other_day_than_those_it_names(
    sent: date, days: int, first: str, data: st.DataObject
) -> None:
    last, back = sent + timedelta(days=days), sent + timedelta(days=days + 1)
    second = data.draw(st.sampled_from(sorted(LANGUAGES)))
    texts = [
        data.draw(st.sampled_from(LANGUAGES[each].until + LANGUAGES[each].back)).format(
            until=LANGUAGES[each].forms(last)["long"], back=LANGUAGES[each].forms(back)["long"]
        )
        for each in (first, second)
    ]

    found = away("\n\n".join(texts), sent)

    assert found.until in (last, None)
    assert found.back_on in (back, None)


@settings(max_examples=100)
@given(st.text(max_size=400), SENT)
def test_no_text_is_too_strange_to_be_read(text: str, sent: date) -> None:
    found = away(text, sent)

    assert not (found.ambiguous and (found.until or found.back_on))


@pytest.mark.req("B7")
@settings(max_examples=150)
@given(cases("until"), st.integers(2, 90), st.booleans(), st.data())
def test_a_day_of_another_matter_is_never_taken(
    case: Case, later: int, first: bool, data: st.DataObject
) -> None:
    days = case.language.forms(case.end + timedelta(days=later)), case.language.forms(case.start)
    template = data.draw(st.sampled_from(case.language.others))
    other = template.format(other=days[0][case.form], start=days[1][case.form])

    found = away(f"{other} {case.text}" if first else f"{case.text}\n\n{other}", case.sent)

    assert found.until in (case.end, None)
    assert follows(found.back_on, case.end)
    if case.form == "long_year" and case.end.weekday() != MONDAY:
        assert found.until == case.end
