"""What kind a mail is, told by its words alone: sentences that were understood once stay so."""

from __future__ import annotations

import pytest

from judged import DESK, NULL, PERSON, QUOTE, REPLIED, kind
from notice_sentences import AWAY, CLOSED, GONE, GUARDS, RECEIVED
from people_sentences import COMMANDS, NO_COMMANDS, PEOPLE, STOPS
from relance.core.inbound import Kind


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize("marks", [REPLIED, NULL], ids=["marked", "null path"])
@pytest.mark.parametrize("text", GONE)
def test_who_has_left_is_told_from_who_is_away(text: str, marks: str) -> None:
    assert kind(text, marks=marks) is Kind.LEFT_COMPANY


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize("marks", [REPLIED, NULL], ids=["marked", "null path"])
@pytest.mark.parametrize(
    ("text", "sender"), [(t, PERSON) for t in AWAY] + [(t, DESK) for t in CLOSED]
)
def test_an_absence_is_told_from_a_receipt(text: str, sender: str, marks: str) -> None:
    assert kind(text, sender, marks) is Kind.OUT_OF_OFFICE


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize("marks", [REPLIED, NULL], ids=["marked", "null path"])
@pytest.mark.parametrize("text", RECEIVED)
def test_a_desk_that_confirms_receipt_is_an_automatic_answer(text: str, marks: str) -> None:
    assert kind(text, DESK, marks) is Kind.AUTO_REPLY


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize(
    ("text", "sender"),
    [(t, PERSON) for t in (*GONE, *AWAY)] + [(t, DESK) for t in (*CLOSED, *RECEIVED)],
)
def test_no_notice_without_marks_passes_for_an_answer(text: str, sender: str) -> None:
    assert kind(f"{text}\n\nCarrow Ltd", sender) is not Kind.REPLY


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize("marks", ["", NULL], ids=["unmarked", "null path"])
@pytest.mark.parametrize("text", GUARDS)
def test_a_guard_that_holds_a_mail_is_a_challenge_whoever_made_it(text: str, marks: str) -> None:
    assert kind(text, marks=marks) is Kind.CHALLENGE


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", [*STOPS, *COMMANDS])
def test_who_asks_to_be_left_alone_is_heard(text: str) -> None:
    assert kind(text + QUOTE) is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("R77", "R79", "R80", "B1")
@pytest.mark.parametrize("thread", [True, False], ids=["in a thread", "alone"])
@pytest.mark.parametrize("text", [*PEOPLE, *NO_COMMANDS])
def test_a_person_with_the_same_words_stays_a_person(text: str, thread: bool) -> None:
    assert kind(text, thread=thread) is Kind.REPLY
    assert kind(f"Hi Mara,\n\n{text}\n\nRobin{QUOTE}", thread=thread) is Kind.REPLY
