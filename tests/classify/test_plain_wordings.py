"""A notice in plain words is known by saying nothing else; who answers says something else."""

from __future__ import annotations

import pytest

from judged import PERSON, QUOTE, kind
from plain_wordings import ASKED_OF_ONE, TOLD_TO_ALL, TOLD_TO_ONE, UNREAD_MEANWHILE
from relance.core.inbound import Kind


@pytest.mark.req("R77")
@pytest.mark.parametrize("below", ["", QUOTE], ids=["bare", "over a quote"])
@pytest.mark.parametrize("text", TOLD_TO_ALL)
def test_an_absence_told_to_everybody_is_no_answer(text: str, below: str) -> None:
    assert kind(f"{text}\n\nRobin{below}") in (Kind.OUT_OF_OFFICE, Kind.UNSURE)


@pytest.mark.req("R77")
@pytest.mark.parametrize("below", ["", QUOTE], ids=["bare", "over a quote"])
@pytest.mark.parametrize("text", UNREAD_MEANWHILE)
def test_an_absence_in_which_mail_waits_is_a_notice(text: str, below: str) -> None:
    assert kind(f"{text}\n\nRobin{below}") is Kind.OUT_OF_OFFICE


@pytest.mark.req("R77", "B1")
@pytest.mark.parametrize("text", TOLD_TO_ONE)
def test_who_answers_and_is_away_is_a_person(text: str) -> None:
    assert kind(f"{text}\n\nRobin{QUOTE}") is Kind.REPLY
    assert kind(f"Hi Mara,\n\n{text}\n\nRobin{QUOTE}") is Kind.REPLY
    assert kind(f"{text}\n\nRobin") in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("R77", "B1")
@pytest.mark.parametrize("text", ASKED_OF_ONE)
def test_who_names_a_stand_in_for_our_matter_is_no_machine(text: str) -> None:
    assert kind(f"{text}\n\nRobin{QUOTE}") in (Kind.REPLY, Kind.UNSURE)
    assert kind(f"{text}\n\nRobin") in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.parametrize("answer", ["No.", "Nein.", "Non.", "Sí.", "Nie.", "OK,", "Both signed."])
def test_a_word_that_answers_makes_an_absence_a_persons(answer: str) -> None:
    away = "I am on jury duty until Friday and not reading mail."

    assert kind(f"{away}\n\nRobin{QUOTE}", PERSON) is Kind.OUT_OF_OFFICE
    assert kind(f"{answer} {away}\n\nRobin{QUOTE}", PERSON) is Kind.REPLY


def test_a_question_and_a_long_letter_are_no_notices_though_they_tell_of_an_absence() -> None:
    away = "I am on jury duty until Friday and not reading mail."

    assert kind(f"{away} What does it cost?\n\nRobin{QUOTE}") is Kind.REPLY
    assert kind(f"{away}{' Our ledgers are kept in Leeds.' * 20}\n\nRobin{QUOTE}") is Kind.REPLY
