"""Who may call the Gmail panel, with what, and what Google must ask the user first."""

from __future__ import annotations

from typing import Any

import pytest

from addin.gmail.event import Trigger
from addin.gmail.message import NotGranted
from addin.gmail.routes import MAX_BODY
from addin.gmail.scopes import COMPOSE, IDENTITY, READ
from card_schema import cards, problems
from panel_google import (
    BASE,
    Gmail,
    buttons,
    card_of,
    event,
    google,
    granted,
    stranger,
    system_claims,
    user_claims,
)

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
