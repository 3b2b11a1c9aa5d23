"""An absence of these days is a notice where nothing else is said, and an answer where it is."""

from __future__ import annotations

import pytest

from judged import QUOTE, kind
from relance.core.inbound import Kind
from season_wordings import ANSWERING, COVERED, GREETING, OF_OTHERS, RESTING, SELDOM

RULED = "X-Mailer: Microsoft Outlook 16.0\n"


@pytest.mark.req("R77")
@pytest.mark.parametrize("text", RESTING)
def test_a_house_that_rests_from_a_day_to_a_day_gives_notice(text: str) -> None:
    assert kind(f"{text}\n\nRobin") is Kind.OUT_OF_OFFICE


@pytest.mark.req("R77")
@pytest.mark.parametrize("text", COVERED)
def test_an_absence_with_a_stand_in_and_nothing_else_is_a_notice(text: str) -> None:
    assert kind(f"{text}\n\nRobin") is Kind.OUT_OF_OFFICE


@pytest.mark.req("R77")
@pytest.mark.parametrize("text", GREETING)
def test_a_rule_on_a_desk_greets_many_or_names_who_stands_in(text: str) -> None:
    assert kind(f"{text}\n\nRobin Lang", marks=RULED) is Kind.OUT_OF_OFFICE


@pytest.mark.req("R77", "B1")
def test_the_same_program_in_the_hand_of_a_person_greets_nobody() -> None:
    away = "Bin vom 1. bis 12. Juni im Urlaub. Am 15. Juni bin ich wieder da."

    assert kind(f"{away}\n\nRobin", marks=RULED) in (Kind.REPLY, Kind.UNSURE)
    assert kind(f"{away} Passt mir.\n\nRobin", marks=RULED) in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("R77")
@pytest.mark.parametrize("text", SELDOM)
def test_how_seldom_mail_is_read_is_said_to_everybody(text: str) -> None:
    assert kind(f"{text}\n\nRobin") in (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE)


@pytest.mark.req("R77", "B1")
@pytest.mark.parametrize("below", ["", QUOTE], ids=["bare", "over a quote"])
@pytest.mark.parametrize("text", ANSWERING)
def test_who_is_away_and_answers_is_a_person(text: str, below: str) -> None:
    assert kind(f"{text}\n\nRobin{below}") in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("R77", "B1")
@pytest.mark.parametrize("text", OF_OTHERS)
def test_of_others_and_of_each_week_people_tell(text: str) -> None:
    assert kind(f"{text}\n\nRobin") is Kind.REPLY


@pytest.mark.req("R77")
def test_a_question_before_a_number_asks_nobody() -> None:
    away = "Bouwvak! Wij zijn vrij in week 23 en 24. Maandag 15 juni zijn we weer open."

    assert kind(f"{away}\n\nGeen warm water? 020 555 0123") is Kind.OUT_OF_OFFICE
    assert kind(f"{away}\n\nKunt u mij bellen? 020 555 0123") in (Kind.REPLY, Kind.UNSURE)
