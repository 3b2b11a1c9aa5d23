"""The Gmail panel as Google calls it: what is refused, what is asked for, and what is shown."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from addin.gmail.event import Trigger
from addin.gmail.message import GmailUnreachable, MailError, MessageGone, NotGranted
from addin.gmail.routes import MAX_BODY
from addin.gmail.scopes import COMPOSE, IDENTITY, READ
from addin.gmail.sentences import LANGUAGES, sentences_of
from addin.request import Answer, Ask
from card_schema import cards, navigations, problems
from panel_google import (
    BASE,
    Gmail,
    buttons,
    event,
    google,
    installation,
    stranger,
    system_claims,
    text_of,
    user_claims,
    widgets,
)
from relance.core.people import User

ENGLISH = sentences_of("en")


@pytest.fixture
def gmail(tmp_path: Path) -> Iterator[Gmail]:
    with installation(tmp_path) as found:
        yield found


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gmail]:
    """One installation for all tests in which nothing happens."""
    with installation(tmp_path_factory.mktemp("gmail")) as found:
        yield found


def card_of(answer: Any) -> Any:
    """The one card of an answer that Google takes."""
    assert problems(answer) == []
    [card] = cards(answer)
    return card


def note_of(answer: Any) -> str:
    return str(answer["renderActions"]["action"].get("notification", {}).get("text", ""))


def granted(sent: Any, *scopes: str) -> Any:
    sent["authorizationEventObject"]["authorizedScopes"] = list(scopes)
    return sent


# Who is let in.


@pytest.mark.parametrize("called", Trigger)
@pytest.mark.parametrize("named", Trigger)
def test_the_audience_is_the_exact_url_that_is_called(
    unchanged: Gmail, called: str, named: str
) -> None:
    sent = event(called)
    token = google().sign(system_claims(named))

    answer = unchanged.post(called, sent, headers={"Authorization": f"Bearer {token}"})

    assert answer.status_code == (200 if called == named else 401)


@pytest.mark.req("R85", "B13")
@pytest.mark.parametrize(
    "token",
    [
        lambda: stranger().sign(system_claims()),
        lambda: google().sign(user_claims()),
        lambda: google().sign(system_claims(aud=f"{BASE}/gmail/message/")),
        lambda: "junk",
    ],
    ids=["forged", "of the user", "with a slash", "junk"],
)
def test_a_stranger_is_told_nothing(unchanged: Gmail, token: Any) -> None:
    message = unchanged.receive(26)
    headers = {"Authorization": f"Bearer {token()}"}

    answer = unchanged.post("message", unchanged.opening(message), headers=headers)

    assert (answer.status_code, answer.json) == (401, {"error": "unauthenticated"})
    assert unchanged.mails.asked == [], "nothing is looked up for a stranger"


def test_two_bearers_are_none(unchanged: Gmail) -> None:
    good = f"Bearer {google().sign(system_claims())}"
    two = [("Authorization", good), ("Authorization", good)]

    assert unchanged.post("message", event("message"), headers=two).status_code == 401


def test_a_user_token_of_another_client_is_refused(unchanged: Gmail) -> None:
    sent = event("homepage")
    sent["authorizationEventObject"]["userIdToken"] = google().sign(user_claims(aud="43-x.test"))

    assert unchanged.post("homepage", sent).status_code == 401


def test_the_tokens_cannot_change_places(unchanged: Gmail) -> None:
    sent = event("homepage")
    tokens = sent["authorizationEventObject"]
    tokens["userIdToken"], tokens["systemIdToken"] = tokens["systemIdToken"], tokens["userIdToken"]

    assert unchanged.post("homepage", sent).status_code == 401


def test_the_host_of_a_request_is_no_audience(unchanged: Gmail) -> None:
    token = google().sign(system_claims(aud="https://evil.test/gmail/message"))
    headers = {"Authorization": f"Bearer {token}", "X-Forwarded-Host": "evil.test"}

    assert unchanged.post("message", event("message"), headers=headers).status_code == 401


def test_behind_a_proxy_that_takes_the_header_away_the_body_is_enough(unchanged: Gmail) -> None:
    assert unchanged.post("homepage", event("homepage"), headers={}).status_code == 200


# What is no event.


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", "3", '"event"', "null", b"\xff", "[" * 100_000, '{"gmail": "mail"}'],
)
def test_what_is_no_event_is_a_bad_request(unchanged: Gmail, body: str | bytes) -> None:
    answer = unchanged.post("message", body, headers={})

    assert (answer.status_code, answer.json) == (400, {"error": "bad_request"})


def test_only_json_is_read(unchanged: Gmail) -> None:
    sent = event("homepage")

    assert unchanged.post("homepage", sent, content_type="text/plain").status_code == 400


@pytest.mark.parametrize("more", [1, 9 * 1024 * 1024])
def test_a_large_body_is_not_read(unchanged: Gmail, more: int) -> None:
    answer = unchanged.post("message", b" " * (MAX_BODY + more), headers={})

    assert (answer.status_code, answer.json) == (413, {"error": "request_entity_too_large"})


def test_another_method_or_place_is_answered_in_json(unchanged: Gmail) -> None:
    wrong = unchanged.client.get("/gmail/message", base_url=BASE)
    unknown = unchanged.client.post("/gmail/contextual", base_url=BASE, json={})

    assert (wrong.status_code, wrong.json) == (405, {"error": "method_not_allowed"})
    assert (unknown.status_code, unknown.json) == (404, {"error": "not_found"})


def test_no_cookie_is_set_and_none_is_needed(unchanged: Gmail) -> None:
    answer = unchanged.post("homepage", event("homepage"))

    assert "Set-Cookie" not in answer.headers


# What Google must ask the user.


def test_a_mail_is_not_read_before_the_user_allows_it(unchanged: Gmail) -> None:
    sent = granted(unchanged.opening(unchanged.receive(26)), IDENTITY)

    answer = unchanged.ask("message", sent)

    assert answer == {"requesting_google_scopes": {"scopes": [READ]}}
    assert problems(answer) == []
    assert unchanged.mails.asked == []


def test_without_a_user_token_the_address_is_asked_for_and_the_rest_with_it(
    unchanged: Gmail,
) -> None:
    sent = granted(unchanged.opening(unchanged.receive(26)))
    del sent["authorizationEventObject"]["userIdToken"]

    answer = unchanged.ask("message", sent)

    assert answer == {"requesting_google_scopes": {"scopes": [IDENTITY, READ]}}


def test_a_missing_user_token_is_no_matter_of_scopes_when_they_are_granted(
    unchanged: Gmail,
) -> None:
    sent = event("homepage")
    del sent["authorizationEventObject"]["userIdToken"]

    assert unchanged.post("homepage", sent).status_code == 401


def test_a_draft_needs_no_reading_of_mails(unchanged: Gmail) -> None:
    draft = event("compose", toRecipients=["anna@acme.example"])

    assert cards(unchanged.ask("compose", granted(draft, IDENTITY, COMPOSE)))
    without = unchanged.ask("compose", granted(event("compose"), IDENTITY))
    assert without == {"requesting_google_scopes": {"scopes": [COMPOSE]}}


def test_when_google_does_not_say_what_is_granted_gmail_does(gmail: Gmail) -> None:
    sent = gmail.opening(gmail.receive(26))
    del sent["authorizationEventObject"]["authorizedScopes"]
    gmail.mails.error = NotGranted("403")

    assert gmail.ask("message", sent) == {"requesting_google_scopes": {"scopes": [READ]}}


@pytest.mark.req("R85")
def test_an_account_that_is_not_linked_is_led_to_where_it_is(gmail: Gmail) -> None:
    sent = gmail.opening(gmail.receive(26))
    new = google().sign(user_claims(sub="42", email="ben@rep.example"))
    sent["authorizationEventObject"]["userIdToken"] = new

    answer = gmail.ask("message", sent)

    card = card_of(answer)
    assert list(answer) == ["custom_authorization_prompt"]
    [link] = buttons(card).values()
    opens = link["onClick"]["openLink"]
    assert opens["url"].startswith(f"{BASE}/panel/link/")
    assert (opens["openAs"], opens["onClose"]) == ("OVERLAY", "RELOAD")
    assert gmail.mails.asked == [], "nobody's mail is read for an account that is nobody's"


def test_the_link_of_an_account_is_by_its_subject_not_by_its_address(gmail: Gmail) -> None:
    sent = event("homepage")
    other = google().sign(user_claims(sub="42"))
    sent["authorizationEventObject"]["userIdToken"] = other

    assert "custom_authorization_prompt" in gmail.ask("homepage", sent)
    renamed = google().sign(user_claims(email="ada.new@rep.example"))
    sent["authorizationEventObject"]["userIdToken"] = renamed
    assert "action" in gmail.ask("homepage", sent)


# What is shown.


@pytest.mark.req("R85", "B2")
def test_beside_a_mail_stands_its_sender_and_how_the_sequence_goes(gmail: Gmail) -> None:
    gmail.enrolled()

    answer = gmail.open(gmail.receive(26))

    card = card_of(answer)
    assert list(answer) == ["action"]
    assert card["header"] == {"title": "Anna", "subtitle": "anna@acme.example"}
    assert "Anna is enrolled in “Follow up” now." in text_of(card)
    assert "Enrolled" in text_of(card["sections"][1]), "the receipts say what happened"
    assert {"Pause", "Unenroll…"} <= set(buttons(card))


@pytest.mark.req("B13")
def test_one_call_of_gmails_for_a_mail_and_none_for_one_seen_before(gmail: Gmail) -> None:
    first, second = gmail.receive(26), gmail.receive(27, sender="Ben <ben@acme.example>")
    for message in (first, second, first, first):
        gmail.open(message)

    assert [each for each, _ in gmail.mails.asked] == ["1a", "1b"]
    access = gmail.mails.asked[0][1]
    assert (access.user, access.message) == ("ya29.of-the-user", "of-the-message")
    assert gmail.certificates.asked == 1, "ten tokens, one download of Google's keys"


@pytest.mark.req("R85")
def test_a_new_mail_to_a_contact_unenrolls_from_the_panel_on_its_right(gmail: Gmail) -> None:
    enrollment = gmail.enrolled()
    profile = card_of(gmail.compose('"Berg, Anna" <anna@acme.example>'))
    assert "Anna is enrolled in “Follow up” now." in text_of(profile)

    question = gmail.press(buttons(profile)["Unenroll…"])
    assert [list(step) for step in navigations(question)] == [["pushCard"]]
    assert "Hello Anna" in text_of(question), "it names the mails that would not be sent"
    done = gmail.press(buttons(card_of(question))["Unenroll"])

    assert [list(step) for step in navigations(done)] == [["pop"], ["updateCard"]]
    assert (note_of(done), done["stateChanged"]) == ("Unenrolled.", True)
    assert gmail.receipts(enrollment) == ["enrolled", "stopped"]
    assert "Anna was last in “Follow up”." in text_of(card_of(done))


@pytest.mark.req("R9", "R85")
def test_a_sequence_that_is_another_users_alone_can_be_left_too(gmail: Gmail) -> None:
    enrollment = gmail.enrolled(by=gmail.site.user("Ben"))
    message = gmail.receive(26)
    profile = card_of(gmail.open(message))

    question = card_of(gmail.press(buttons(profile)["Unenroll…"], message))
    assert "Hello Anna" not in text_of(question), "but not read"
    gmail.press(buttons(question)["Unenroll"], message)

    assert gmail.receipts(enrollment) == ["enrolled", "stopped"]


@pytest.mark.req("B3")
def test_what_was_done_can_be_undone(gmail: Gmail) -> None:
    enrollment = gmail.enrolled()
    message = gmail.receive(26)
    question = card_of(gmail.press(buttons(card_of(gmail.open(message)))["Unenroll…"], message))
    done = card_of(gmail.press(buttons(question)["Unenroll"], message))

    undone = gmail.press(buttons(done)["Undo"], message)

    assert gmail.receipts(enrollment) == ["enrolled", "stopped", "undone"]
    assert "Anna is enrolled in “Follow up” now." in text_of(card_of(undone))


def test_pause_and_resume_stay_on_the_same_card(gmail: Gmail) -> None:
    gmail.enrolled()
    message = gmail.receive(26)

    paused = gmail.press(buttons(card_of(gmail.open(message)))["Pause"], message)
    resumed = gmail.press(buttons(card_of(paused))["Resume"], message)

    for answer in (paused, resumed):
        assert [list(step) for step in navigations(answer)] == [["updateCard"]]
        assert answer["stateChanged"] is True


@pytest.mark.req("R91", "R98", "B14")
def test_a_contact_is_enrolled_from_the_panel_after_a_look_at_what_happens(gmail: Gmail) -> None:
    gmail.site.contact("anna@acme.example")
    gmail.site.mailbox(gmail.ada)
    sequence = gmail.site.sequence(gmail.ada)
    message = gmail.receive(26)
    profile = card_of(gmail.open(message))

    choice = card_of(gmail.press(buttons(profile)["Enroll…"], message))
    asked = next(each["selectionInput"] for each in widgets(choice) if "selectionInput" in each)
    assert [item["text"] for item in asked["items"]] == ["Follow up"]
    fields = {asked["name"]: str(sequence)}
    preview = card_of(gmail.press(buttons(choice)["See what happens"], message, fields))
    done = gmail.press(buttons(preview)["Enroll"], message)

    assert [list(step) for step in navigations(done)] == [["pop"], ["pop"], ["updateCard"]]
    assert "Anna is enrolled in “Follow up” now." in text_of(card_of(done))


@pytest.mark.req("R97")
def test_somebody_new_is_made_a_contact_with_what_was_typed(gmail: Gmail) -> None:
    gmail.site.mailbox(gmail.ada)
    message = gmail.receive(26, sender='"Berg, Anna" <anna@acme.example>')
    nobody = card_of(gmail.open(message))

    form = card_of(gmail.press(buttons(nobody)["Create contact"], message))
    values = {
        widget["textInput"]["name"]: widget["textInput"].get("value", "")
        for widget in widgets(form)
        if "textInput" in widget
    }
    assert values == {"first_name": "Anna", "last_name": "Berg", "company": ""}
    typed = values | {"company": "Acme <script>"}
    done = gmail.press(buttons(form)["Create contact"], message, typed)

    assert card_of(done)["header"] == {"title": "Anna Berg", "subtitle": "anna@acme.example"}
    assert "Acme &lt;script&gt;" in text_of(card_of(done))
    assert "Enroll…" in buttons(card_of(done))


def test_fields_of_a_page_go_only_with_the_buttons_that_take_them(gmail: Gmail) -> None:
    message = gmail.receive(26)
    form = card_of(gmail.press(buttons(card_of(gmail.open(message)))["Create contact"], message))

    back = gmail.press(buttons(form)["Cancel"], message, {"first_name": "Anna"})

    assert [list(step) for step in navigations(back)] == [["pop"], ["updateCard"]]
    assert "Create contact" in buttons(card_of(back))


def test_a_name_of_tags_stays_a_name(gmail: Gmail) -> None:
    gmail.site.contact("anna@acme.example", "<a href='https://evil.test'>Click</a>")

    card = card_of(gmail.open(gmail.receive(26)))

    assert "<a" not in text_of(card)


def test_several_people_are_listed_and_opened_one_by_one(gmail: Gmail) -> None:
    gmail.site.contact("anna@acme.example")
    gmail.site.contact("ben@acme.example", "Ben")
    message = gmail.receive(26, to="ada@rep.example, Ben <ben@acme.example>")

    listed = card_of(gmail.open(message))
    one = gmail.press(buttons(listed)["Open"], message)

    assert [list(step) for step in navigations(one)] == [["pushCard"]]
    assert card_of(one)["header"]["title"] == "Ben"


def test_the_homepage_waits_for_a_mail(gmail: Gmail) -> None:
    card = card_of(gmail.ask("homepage", event("homepage")))

    assert card["name"] == "no_mail-0"
    assert card_of(gmail.ask("message", event("message")))["name"] == "no_mail-0"


def test_refresh_shows_what_is_open_now_as_the_only_card(gmail: Gmail) -> None:
    gmail.site.contact("anna@acme.example")
    gmail.receive(26)
    beside_mail = gmail.ask("refresh", event("refresh", messageId="msg-f:26", accessToken="t"))
    beside_draft = gmail.ask("refresh", event("refresh", toRecipients=["anna@acme.example"]))
    elsewhere = gmail.ask("refresh", event("refresh"))

    steps = [["popToRoot"], ["updateCard"]]
    for answer in (beside_mail, beside_draft, elsewhere):
        assert [list(step) for step in navigations(answer)] == steps
    assert card_of(beside_mail)["header"]["title"] == "Anna"
    assert card_of(beside_draft)["header"]["title"] == "Anna"
    assert card_of(elsewhere)["name"] == "no_mail-0"


@pytest.mark.req("R85")
def test_a_draft_can_look_again_for_recipients_that_were_added(gmail: Gmail) -> None:
    gmail.site.contact("anna@acme.example")
    empty = card_of(gmail.compose())
    assert empty["name"] == "no_recipient-0"
    again = buttons(empty)["Show again"]

    filled = gmail.ask("action", gmail.pressing(again, toRecipients=["anna@acme.example"]))
    assert card_of(filled)["header"]["title"] == "Anna"
    assert ENGLISH.snapshot in text_of(filled)

    kept = gmail.press(buttons(card_of(filled))["Show again"])
    assert card_of(kept)["header"]["title"] == "Anna", "where Gmail says nothing, those before"


def test_a_draft_to_a_crowd_with_long_names_can_look_again(unchanged: Gmail) -> None:
    address = f"{'p' * 60}{{:03}}@{'d' * 60}.{'e' * 60}.example"
    name = '\\"' * 100
    crowd = [f'"{name}" <{address.format(number)}>' for number in range(100)]

    card = card_of(unchanged.compose(*crowd))
    again = unchanged.press(buttons(card)["Show again"])

    assert card_of(again)["header"] == card["header"]


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
    assert "test_gmail_routes" in said, "where it happened"
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


# Everything there is to see, in each language.


@pytest.mark.parametrize("language", [*LANGUAGES, "de"])
def test_every_kind_of_page_is_a_card_in_each_language(gmail: Gmail, language: str) -> None:
    gmail.enrolled()
    gmail.site.contact("ben@acme.example", "Ben")
    seen = {}

    def see(trigger: str, sent: Any) -> Any:
        sent["commonEventObject"]["userLocale"] = language
        card = card_of(gmail.ask(trigger, sent))
        seen[card["name"]] = card
        return card

    def press(card: Any, act: str, message: str, fields: Any = None) -> Any:
        button = next(
            each
            for each in buttons(card).values()
            if act in json.dumps(each["onClick"].get("action", {}))
        )
        sent = gmail.pressing(button, fields, messageId=message, accessToken="t")
        return see("action", sent)

    anna, ben = gmail.receive(26), gmail.receive(27, sender="ben@acme.example")
    both = gmail.receive(28, to="ben@acme.example, carl@new.example, ada@rep.example")
    new = gmail.receive(29, sender="Carl <carl@new.example>")
    us = gmail.receive(30, sender="ada@rep.example")

    profile = see("message", gmail.opening(anna))
    press(press(profile, "ask_unenroll", anna), "unenroll", anna)
    free = see("message", gmail.opening(ben))
    sequence = {"sequence": "1"}
    press(press(press(free, "choose", ben), "preview", ben, sequence), "enroll", ben)
    listed = see("message", gmail.opening(both))
    press(listed, "person", both)
    press(press(see("message", gmail.opening(new)), "ask_create", new), "create", new)
    see("message", gmail.opening(us))
    see("compose", event("compose", toRecipients=["ben@acme.example", "anna@acme.example"]))
    see("compose", event("compose", toRecipients=[]))
    see("homepage", event("homepage"))
    stranger_sent = event("homepage")
    stranger_sent["authorizationEventObject"]["userIdToken"] = google().sign(user_claims(sub="42"))
    see("homepage", stranger_sent)
    wrong = gmail.pressing(buttons(profile)[next(iter(buttons(profile)))], messageId=anna)
    wrong["commonEventObject"]["parameters"]["enrollment"] = "999"
    see("action", wrong)

    assert {name.rpartition("-")[0] for name in seen} == {
        *("people", "ask", "nobody", "no_recipient", "no_mail", "not_linked", "refused")
    }
