"""A house that tells everybody how it works answers by machine; who writes for it does not."""

from __future__ import annotations

import pytest

from house_people import THEIR_PEOPLE
from house_wordings import HOUSES
from judged import kind
from relance.core.inbound import Kind

HOUSE = "Old Mill <info@carrow.example>"
LOST = "We sit more often in the barn than at a desk. Allow a week or two."


def flat(cases: dict[str, tuple[str, ...]]) -> list[str]:
    return [text for texts in cases.values() for text in texts]


@pytest.mark.req("R79", "R80")
@pytest.mark.parametrize("text", flat(HOUSES))
def test_a_house_that_tells_everybody_how_it_works_answers_by_machine(text: str) -> None:
    assert kind(text, HOUSE, subject="Thank you") is Kind.AUTO_REPLY


@pytest.mark.req("B1", "R80")
@pytest.mark.parametrize("subject", ["Thank you", "Re: Month end"])
@pytest.mark.parametrize("text", flat(THEIR_PEOPLE))
def test_who_writes_for_a_house_to_one_person_is_no_machine(text: str, subject: str) -> None:
    assert kind(text, HOUSE, subject=subject) in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(HOUSES))
def test_the_same_over_a_quoted_mail_is_no_machine_s(text: str) -> None:
    quoted = f"{text}\n\nOn Tue, 2 Jun 2026 Mara wrote:\n> may I follow up?\n"

    assert kind(quoted, HOUSE) in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("B1", "R80")
def test_a_question_that_leads_to_a_page_is_put_to_everybody_and_another_is_not() -> None:
    led = f"{LOST} Is it about a lost hat? See oldmill.example/lost first."
    asked = f"{LOST} What would the small press cost? We have a page at oldmill.example."

    assert kind(led, HOUSE, subject="Thank you") is Kind.AUTO_REPLY
    assert kind(f"{LOST} What would a press cost?", HOUSE, subject="Thank you") is not (
        Kind.AUTO_REPLY
    )
    assert kind(f"Mara, {asked}", HOUSE, subject="Thank you") is not Kind.AUTO_REPLY
