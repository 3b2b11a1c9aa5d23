"""A notice is known by its sentences: each is of a kind that notices consist of."""

from __future__ import annotations

import pytest

from coverage_wordings import BESIDE_A_MATTER, COVERED
from judged import kind
from relance.core.inbound import Kind


@pytest.mark.req("R77")
@pytest.mark.parametrize("text", COVERED)
def test_what_says_nothing_but_what_notices_say_is_one(text: str) -> None:
    assert kind(text) is Kind.OUT_OF_OFFICE


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", COVERED)
def test_the_same_by_name_or_with_an_answer_is_no_machines(text: str) -> None:
    assert kind(f"Hi Mara,\n\n{text}") in (Kind.REPLY, Kind.UNSURE)
    assert kind(f"No, not for us, thanks. {text}") in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", BESIDE_A_MATTER)
def test_a_sentence_on_the_matter_beside_an_absence_is_a_persons(text: str) -> None:
    assert kind(text) in (Kind.REPLY, Kind.UNSURE)


def test_a_last_day_before_a_holiday_is_no_departure() -> None:
    text = (
        "Hei! Siste dag jeg svarte var i dag, nå er det ferie på hytta. Tilbake 3. august. "
        "Ola tar haster: ola@harrow.example"
    )

    assert kind(text) is Kind.OUT_OF_OFFICE
