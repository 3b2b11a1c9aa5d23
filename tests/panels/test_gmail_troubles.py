"""What a button of the Gmail panel must not do, and what is shown when something goes wrong."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
import structlog

from addin.gmail.event import Trigger
from addin.gmail.message import GmailUnreachable, MailError, MessageGone, NotGranted
from addin.gmail.sentences import LANGUAGES, sentences_of
from addin.request import Answer, Ask
from card_schema import navigations
from panel_google import (
    Gmail,
    buttons,
    card_of,
    event,
    installation,
    note_of,
    text_of,
)
from relance.core.people import User

ENGLISH = sentences_of("en")


# What must not happen.


@pytest.mark.req("B13")
def test_a_button_of_a_mail_that_is_no_longer_open_does_nothing(gmail: Gmail) -> None:
    enrollment = gmail.enrolled()
    gmail.site.contact("ben@acme.example", "Ben")
    before, now = gmail.receive(26), gmail.receive(27, sender="ben@acme.example")
    pause = buttons(card_of(gmail.open(before)))["Pause"]

    answer = gmail.press(pause, now)

    assert card_of(answer)["header"]["title"] == "Ben", "the mail that is open"
    assert note_of(answer) == ENGLISH.another_mail
    assert gmail.receipts(enrollment) == ["enrolled"]


@pytest.mark.req("B13")
def test_a_button_cannot_be_turned_against_somebody_else(gmail: Gmail) -> None:
    mine = gmail.enrolled()
    other = gmail.enrolled(email="carl@other.example")
    message = gmail.receive(26)
    sent = gmail.pressing(
        buttons(card_of(gmail.open(message)))["Pause"], messageId=message, accessToken="t"
    )
    sent["commonEventObject"]["parameters"]["enrollment"] = str(other)

    answer = gmail.ask("action", sent)

    assert card_of(answer)["name"].startswith("refused")
    assert gmail.receipts(other) == ["enrolled"]
    assert gmail.receipts(mine) == ["enrolled"]


@pytest.mark.parametrize(
    ("number", "change"),
    [
        (100 + number, change)
        for number, change in enumerate(
            (
                {"_act": "delete_all"},
                {"_act": ""},
                {"_level": "x"},
                {"_level": "-1"},
                {"_beside": "calendar"},
                {"enrollment": "1; DROP TABLE"},
                {"enrollment": "٣"},
                {"enrollment": "9" * 40},
            )
        )
    ],
)
def test_a_button_of_another_version_shows_the_panel_anew(
    unchanged: Gmail, number: int, change: dict[str, str]
) -> None:
    address = f"p{number}@acme.example"
    enrollment = unchanged.enrolled(email=address)
    message = unchanged.receive(number, sender=address)
    pause = buttons(card_of(unchanged.open(message)))["Pause"]
    sent = unchanged.pressing(pause, messageId=message, accessToken="t")
    sent["commonEventObject"]["parameters"] |= change

    answer = unchanged.ask("action", sent)

    assert note_of(answer) == ENGLISH.outdated
    assert "Pause" in buttons(card_of(answer))
    assert unchanged.receipts(enrollment) == ["enrolled"]


@pytest.mark.parametrize(
    "people", ["", "{", '["a"]', "[[1]]", '{"a": 1}', "3", "[" * 9_000, '[["a", "b", "c"]]']
)
def test_recipients_that_we_did_not_write_are_a_bad_request(unchanged: Gmail, people: str) -> None:
    card = card_of(unchanged.compose("anna@acme.example"))
    sent = unchanged.pressing(buttons(card)["Show again"])
    sent["commonEventObject"]["parameters"]["_people"] = people

    assert unchanged.post("action", sent).status_code == 400


# What goes wrong.


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (GmailUnreachable("timeout"), "gmail_unreachable"),
        (MessageGone("404"), "message_gone"),
        (NotGranted("403"), "not_granted"),
    ],
)
def test_trouble_with_gmail_is_a_card_that_can_try_again(
    gmail: Gmail, error: MailError, sentence: str
) -> None:
    gmail.site.contact("anna@acme.example")
    for number, language in enumerate(LANGUAGES):
        message, said = gmail.receive(number), sentences_of(language)
        gmail.mails.error = error
        card = card_of(gmail.open(message, userLocale=language))
        assert getattr(said, sentence) in text_of(card)

        gmail.mails.error = None
        shown = gmail.press(buttons(card)[said.retry], message)
        assert card_of(shown)["header"]["title"] == "Anna"


def test_when_google_cannot_be_reached_the_card_says_so(gmail: Gmail) -> None:
    gmail.certificates.status = 503
    for trigger in Trigger:
        card = card_of(gmail.ask(trigger, event(trigger, messageId="msg-f:26", accessToken="t")))

        assert ENGLISH.google_unreachable in text_of(card)
        assert ENGLISH.retry in buttons(card)


class Broken:
    """A desk that fails in a way nobody foresaw, until it is mended."""

    def __init__(self) -> None:
        self.asked: list[Ask] = []

    def answer(self, ask: Ask, user: User) -> Answer:
        self.asked.append(ask)
        raise RuntimeError("SECRET of anna@acme.example")


def test_an_unforeseen_trouble_is_a_card_and_the_log_holds_no_secret(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with installation(tmp_path, Broken()) as gmail, structlog.testing.capture_logs() as logged:
        message = gmail.receive(26)
        sent = gmail.opening(message)
        gmail.post("message", sent, headers={"Authorization": "Bearer junk"})
        gmail.post("message", b"{", headers={})
        card = card_of(gmail.ask("message", sent))

    assert ENGLISH.failed in text_of(card)
    assert {each["log_level"] for each in logged} == {"warning", "error"}
    tokens = [str(text) for text in sent["authorizationEventObject"].values()]
    said = caplog.text + json.dumps(logged)
    assert "RuntimeError" in said
    assert "test_gmail_troubles" in said, "where it happened"
    for secret in ("SECRET", "anna@acme", "of-the-message", "Bearer", *tokens):
        assert secret not in said


@pytest.mark.req("B13")
def test_a_failed_button_can_be_pressed_again_with_its_key_and_fields(tmp_path: Path) -> None:
    desk = Broken()
    with installation(tmp_path, desk) as gmail:
        message = gmail.receive(26)
        parameters = {"person": "anna@acme.example", "key": "k1", "level": "0", "_act": "create"}
        sent = event("action", messageId=message, accessToken="t")
        sent["commonEventObject"] |= {
            "parameters": parameters
            | {"_level": "1", "_beside": "message", "_message": "1a", "_fields": "1"},
            "formInputs": {"company": {"stringInputs": {"value": ["Acme"]}}},
        }
        failed = gmail.ask("action", sent)
        assert [list(step) for step in navigations(failed)] == [["pushCard"]]
        gmail.press(buttons(card_of(failed))[ENGLISH.retry], message)

    assert desk.asked[0] == desk.asked[1]
    assert desk.asked[0].fields == {"company": "Acme", "level": "0"}
    assert desk.asked[0].key == "k1"


def test_the_panel_knows_the_readers_language_and_zone(tmp_path: Path) -> None:
    desk = Broken()
    with installation(tmp_path, desk) as gmail:
        zone = {"id": "Europe/Warsaw", "offset": 3600000}
        gmail.open(gmail.receive(26), userLocale="pl_PL", timeZone=zone)

    assert (desk.asked[0].language, desk.asked[0].zone) == ("pl-PL", "Europe/Warsaw")


def test_google_may_say_less_than_it_could(gmail: Gmail) -> None:
    """No locale, no zone, no list of scopes: what is not allowed, or not of this version."""
    sent = event("message", messageId=gmail.receive(26))
    sent["commonEventObject"] = {"hostApp": "GMAIL"}
    del sent["authorizationEventObject"]["authorizedScopes"]

    card_of(gmail.ask("message", sent))
