"""What comes twice or at once: double clicks, Google's own repetitions, many panels together."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from addin.gmail.scopes import IDENTITY, READ
from card_schema import cards, problems
from panel_google import Gmail, buttons
from relance.core.values import EnrollmentId

TOGETHER = 6


def at_once(gmail: Gmail, trigger: str, events: Sequence[Any]) -> list[Any]:
    """The answers to calls that arrive together."""
    all_here = threading.Barrier(len(events))

    def call(sent: Any) -> Any:
        all_here.wait(timeout=60)
        return gmail.ask(trigger, sent)

    with ThreadPoolExecutor(len(events)) as pool:
        return list(pool.map(call, events))


def unenrolling(gmail: Gmail) -> tuple[EnrollmentId, Any]:
    """A contact in a sequence, and the event of the button that takes them out."""
    enrollment, message = gmail.enrolled(), gmail.receive(26)
    [profile] = cards(gmail.open(message))
    [question] = cards(gmail.press(buttons(profile)["Unenroll…"], message))
    sent = gmail.pressing(buttons(question)["Unenroll"], messageId=message, accessToken="t")
    return enrollment, sent


@pytest.mark.req("R85", "B13")
def test_a_double_click_unenrolls_once_and_both_answers_say_so(gmail: Gmail) -> None:
    enrollment, sent = unenrolling(gmail)

    answers = at_once(gmail, "action", [sent] * TOGETHER)

    assert gmail.receipts(enrollment) == ["enrolled", "stopped"]
    assert [answer.get("stateChanged", False) for answer in answers].count(True) == 1
    for answer in answers:
        assert problems(answer) == []
        assert "Undo" in buttons(cards(answer)[0]), "each shows how things stand now"


@pytest.mark.req("B13")
def test_google_repeats_the_action_after_the_user_allowed_what_was_missing(gmail: Gmail) -> None:
    enrollment, sent = unenrolling(gmail)
    sent["authorizationEventObject"]["authorizedScopes"] = [IDENTITY]

    asked = gmail.ask("action", sent)
    assert asked == {"requesting_google_scopes": {"scopes": [READ]}}
    assert gmail.receipts(enrollment) == ["enrolled"], "nothing yet"

    sent["authorizationEventObject"]["authorizedScopes"] = [IDENTITY, READ]
    first, again = gmail.ask("action", sent), gmail.ask("action", sent)

    assert gmail.receipts(enrollment) == ["enrolled", "stopped"]
    assert (first.get("stateChanged"), again.get("stateChanged")) == (True, None)


@pytest.mark.req("B3", "B13")
def test_a_late_repetition_does_not_stop_what_was_undone(gmail: Gmail) -> None:
    enrollment, sent = unenrolling(gmail)
    [done] = cards(gmail.ask("action", sent))
    gmail.press(buttons(done)["Undo"], "msg-f:26")

    late = gmail.ask("action", sent)

    assert gmail.receipts(enrollment) == ["enrolled", "stopped", "undone"]
    assert "Unenroll…" in buttons(cards(late)[0]), "the sequence goes on, and the card says so"


def test_pausing_and_unenrolling_at_once_leave_one_of_both_orders(gmail: Gmail) -> None:
    enrollment, unenroll = unenrolling(gmail)
    [profile] = cards(gmail.open("msg-f:26"))
    pause = gmail.pressing(buttons(profile)["Pause"], messageId="msg-f:26", accessToken="t")

    at_once(gmail, "action", [unenroll, pause])

    assert gmail.receipts(enrollment) in (
        ["enrolled", "stopped"],
        ["enrolled", "paused", "stopped"],
    )


@pytest.mark.req("B13")
def test_many_panels_that_open_the_same_mail_cost_one_call_of_gmails(gmail: Gmail) -> None:
    gmail.site.contact("anna@acme.example")
    message = gmail.receive(26)

    answers = at_once(gmail, "message", [gmail.opening(message) for _ in range(TOGETHER)])

    assert len(gmail.mails.asked) == 1
    assert gmail.certificates.asked == 1
    assert {cards(answer)[0]["header"]["title"] for answer in answers} == {"Anna"}
