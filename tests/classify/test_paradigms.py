"""A verb of leaving is heard in every form of an ask; what is only named by it is answered."""

from __future__ import annotations

import pytest

from far_wordings import FAR_ASKS
from judged import kind
from mailsync.classify.optouts.mentions import without_mentions
from mention_wordings import MENTIONS
from paradigm_wordings import PARADIGMS
from relance.core.inbound import Kind

QUOTE = "\n\n> Would a shorter count help?\n> If you want no further mails, tell me.\n"


def flat(cases: dict[str, tuple[str, ...]]) -> list[str]:
    return [text for texts in cases.values() for text in texts]


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(PARADIGMS))
def test_who_asks_in_whatever_mood_person_and_number_is_heard(text: str) -> None:
    assert kind(f"{text}{QUOTE}") is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(FAR_ASKS))
def test_who_asks_in_a_language_farther_off_is_heard(text: str) -> None:
    assert kind(f"{text}{QUOTE}") is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(MENTIONS))
def test_who_names_a_button_or_asks_for_somebody_or_something_else_is_answered(text: str) -> None:
    assert kind(f"{text}{QUOTE}") is Kind.REPLY


@pytest.mark.parametrize("curt", ["Delete us.", "Bórrenos.", "Quítame, por favor.", "Raye-nous."])
def test_one_verb_and_its_writer_are_enough_as_a_sentence_of_their_own(curt: str) -> None:
    long = "Thank you for the long letter about the count. We have read all of it with care."

    assert kind(f"{long} {curt}{QUOTE}") is Kind.UNSUBSCRIBE_REQUEST


def test_the_same_words_in_a_matter_of_a_meeting_are_no_ask() -> None:
    assert kind(f"I cannot come to the meeting. Drop me.{QUOTE}") is Kind.REPLY


def test_what_is_refused_besides_does_not_weaken_a_wish_to_leave_the_list() -> None:
    assert kind(f"Please strike us from your list and send no more samples.{QUOTE}") is (
        Kind.UNSUBSCRIBE_REQUEST
    )
    assert kind(f"Please send us no more samples, we have enough.{QUOTE}") is Kind.REPLY


def test_an_address_that_moves_is_no_address_to_be_left_alone() -> None:
    asked = "Please do not use this address any more"

    assert kind(f"{asked}.{QUOTE}") is Kind.UNSUBSCRIBE_REQUEST
    assert kind(f"{asked}, ours is now robin@carrow-two.example.{QUOTE}") is Kind.REPLY
    assert kind(f"{asked}. Ours is now robin@carrow-two.example.{QUOTE}") is Kind.REPLY


def test_quoted_words_fall_away_with_what_bears_them_and_stay_without() -> None:
    assert "remove" not in without_mentions('The "remove me" button fails. Ida')
    assert "Ida" in without_mentions('The "remove me" button fails. Ida')
    assert without_mentions('Please "remove me" at once.') == 'Please "remove me" at once.'
