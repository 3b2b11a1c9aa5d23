"""Out of this, off it: asks that name neither list nor mail, and the silence up to a day."""

from __future__ import annotations

import pytest

from judged import kind
from leave_wordings import LEAVE, UNTIL
from relance.core.inbound import Kind
from small_print import SMALL_PRINT
from stay_wordings import OTHERWISE


def flat(cases: dict[str, tuple[str, ...]]) -> list[str]:
    return [text for texts in cases.values() for text in texts]


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(LEAVE))
def test_who_wants_out_of_this_is_heard(text: str) -> None:
    assert kind(f"{text}\n\n> Would a shorter count help?\n") is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(UNTIL))
def test_who_wants_silence_up_to_a_day_or_has_a_silent_server_is_answered(text: str) -> None:
    assert kind(text) is Kind.REPLY


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", flat(OTHERWISE))
def test_who_wants_out_of_something_else_is_answered(text: str) -> None:
    assert kind(text) is Kind.REPLY


@pytest.mark.req("B1")
def test_a_wish_for_a_season_puts_nothing_off() -> None:
    assert kind("No more of these to me, please, and have a lovely autumn.") is (
        kind("No more of these to me, please, and have a lovely day.")
    )


@pytest.mark.req("B1")
@pytest.mark.parametrize("print_", SMALL_PRINT)
def test_the_small_print_below_an_answer_asks_nothing(print_: str) -> None:
    assert kind(f"OK, at 14:00.\nRobin\n\n{print_}") is Kind.REPLY


@pytest.mark.req("B1")
def test_who_was_put_on_a_list_by_mistake_is_heard() -> None:
    assert kind("I am on your list by mistake, please remove me.") is Kind.UNSUBSCRIBE_REQUEST
    assert kind("Ich bin irrtümlich in Ihrem Verteiler, bitte löschen Sie mich.") is (
        Kind.UNSUBSCRIBE_REQUEST
    )
