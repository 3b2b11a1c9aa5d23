"""A day and what everybody has of it make a notice, whatever the words; one reader's matter not."""

from __future__ import annotations

import pytest

from judged import PERSON, kind
from relance.core.inbound import Kind
from shape_wordings import OF_THE_READER, TAKEN_UP, TO_ALL, TO_ONE

LISTED = "List-Unsubscribe: <https://carrow.example/u>\n"


@pytest.mark.req("R77")
@pytest.mark.parametrize("text", TO_ALL)
def test_a_day_and_something_for_everybody_make_a_notice(text: str) -> None:
    assert kind(text) is Kind.OUT_OF_OFFICE


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", TO_ALL)
def test_the_same_to_one_by_name_or_with_a_question_is_no_machines(
    text: str,
) -> None:
    assert kind(f"Hi Mara,\n\n{text}") in (Kind.REPLY, Kind.UNSURE)
    assert kind(f"{text} Could you come on the 16th?") in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", OF_THE_READER)
def test_an_absence_of_the_reader_is_told_by_a_person(text: str) -> None:
    assert kind(f"{text}\n\nRobin") in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", TO_ONE)
def test_an_absence_beside_what_is_the_twos_is_told_by_a_person(text: str) -> None:
    assert kind(f"{text}\n\nRobin") in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("B1")
@pytest.mark.parametrize(("subject", "text"), TAKEN_UP)
def test_who_takes_up_a_word_of_our_subject_has_read_it(subject: str, text: str) -> None:
    assert kind(f"{text}\n\nRobin", subject=subject) in (Kind.REPLY, Kind.UNSURE)


def test_what_is_told_of_somebody_else_by_who_stands_in_for_him_is_an_answer() -> None:
    away = "The buyer is on leave until 15 June"

    assert kind(f"{away}, and I as her stand-in sign nothing before that.") is Kind.REPLY
    assert kind(f"{away}, and I keep her diary: nothing gets signed before that.") is Kind.REPLY


def test_an_absence_that_is_over_or_comes_later_is_no_notice_by_its_shape() -> None:
    urgent = "Urgent: Pete, 01632 960555"

    assert kind(f"The herons were worth it, the hide less so. {urgent}") is Kind.REPLY
    assert kind(f"From 20 to 30 July I share a hide with herons. {urgent}") is not (
        Kind.OUT_OF_OFFICE
    )


def test_an_offer_that_lasts_until_a_day_is_none() -> None:
    assert kind(
        "Tickets at half price until 15 June: tickets@fair.example", PERSON, LISTED
    ) is not (Kind.OUT_OF_OFFICE)
    assert kind("Tickets at half price until 15 June: tickets@fair.example") is not (
        Kind.OUT_OF_OFFICE
    )
