"""Wordings that were understood once stay understood, and people who come near them stay people."""

from __future__ import annotations

import pytest

from away_wordings import BRIEF
from judged import DESK, NULL, PERSON, QUOTE, kind
from left_wordings import PARTINGS
from person_wordings import NEAR
from receipt_wordings import ACKNOWLEDGED
from relance.core.inbound import Kind
from stop_wordings import ENOUGH

NOTICES = [
    *((text, PERSON, Kind.LEFT_COMPANY) for text in PARTINGS),
    *((text, DESK, Kind.AUTO_REPLY) for text in ACKNOWLEDGED),
    *((text, PERSON, Kind.OUT_OF_OFFICE) for text in BRIEF),
]
PRESENTED = "Wendelin Dahl commented:\n\nHi Mara, after the tender I am happy to hear more."


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize(("text", "sender", "meant"), NOTICES)
def test_a_notice_sent_with_no_return_path_is_told_by_its_words(
    text: str, sender: str, meant: Kind
) -> None:
    assert kind(text, sender, NULL) is meant


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize(("text", "sender", "meant"), NOTICES)
def test_a_notice_without_any_mark_is_told_or_left_open(
    text: str, sender: str, meant: Kind
) -> None:
    assert kind(f"{text}\n\nCarrow Ltd", sender) in (meant, Kind.UNSURE)


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", ENOUGH)
def test_who_wants_no_more_mail_is_heard(text: str) -> None:
    assert kind(text + QUOTE) is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("R77", "R79", "R80", "B1")
@pytest.mark.parametrize("thread", [True, False], ids=["in a thread", "alone"])
@pytest.mark.parametrize("text", NEAR)
def test_who_only_comes_near_a_notice_is_a_person(text: str, thread: bool) -> None:
    assert kind(text, thread=thread) is Kind.REPLY
    assert kind(f"Hi Mara,\n\n{text}\n\nRobin{QUOTE}", thread=thread) is Kind.REPLY


def test_what_a_person_wrote_in_a_tracker_is_a_persons_though_the_tracker_marks_it() -> None:
    marks = "Auto-Submitted: auto-generated\nPrecedence: bulk\n"

    assert kind(PRESENTED, "Wendelin Dahl <jira@carrow.example>", marks) is Kind.REPLY
    assert kind("Ticket moved.", "Wendelin Dahl <jira@carrow.example>", marks) is not Kind.REPLY


@pytest.mark.parametrize("subject", ["Autumn at Carrow", "Month end"])
def test_an_answer_under_a_subject_of_its_own_that_addresses_nobody_is_left_open(
    subject: str,
) -> None:
    said = "The bakery is at Harbour Lane now."

    assert kind(said, DESK, subject=subject) is Kind.UNSURE
    assert kind(said, DESK) is Kind.REPLY
    assert kind(f"Hi Mara,\n{said}", DESK, subject=subject) is Kind.REPLY
    assert kind(f"{said}\n{QUOTE}", DESK, subject=subject) is Kind.REPLY
