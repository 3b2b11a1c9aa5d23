"""What Google posts is read strictly by type, and with patience for what it adds."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.gmail.event import MOST_CHARACTERS, MOST_FIELDS, Malformed, message_id, read
from panel_google import GRANTED, event

MESSAGE = event("message", messageId="msg-f:26", accessToken="of-the-message")


def with_member(path: str, value: object) -> dict[str, Any]:
    """The event with one member replaced; ``path`` is dotted."""
    changed = copy.deepcopy(MESSAGE)
    *outer, last = path.split(".")
    place = changed
    for name in outer:
        place = place.setdefault(name, {})
    place[last] = value
    return changed


def test_the_event_of_an_open_message() -> None:
    found = read(MESSAGE)

    assert found.message_id == "1a"
    assert found.message_token == "of-the-message"
    assert found.oauth_token == "ya29.of-the-user"
    assert found.scopes == frozenset(GRANTED)
    assert (found.language, found.zone) == ("en", "Europe/Oslo")
    assert found.recipients is None


def test_a_panel_id_is_the_same_number_in_hexadecimal_for_the_api() -> None:
    assert message_id("msg-f:18446744073709551615") == "ffffffffffffffff"
    assert message_id("1926b3692a4a2387") == "1926b3692a4a2387"
    assert message_id("msg-a:r-123") == "msg-a:r-123", "a draft's id has no other form"


@pytest.mark.parametrize("text", ["../../me", "a b", "a/b", "é", "a\n", "x" * 129])
def test_an_id_that_could_be_something_else_in_a_url_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        message_id(text)


def test_a_draft_tells_its_recipients_of_all_three_lines() -> None:
    draft = event("compose", toRecipients=["a@x.test"], ccRecipients=[], bccRecipients=["b@x.test"])

    assert read(draft).recipients == ("a@x.test", "b@x.test")


def test_a_draft_without_recipients_is_not_the_same_as_no_draft() -> None:
    assert read(event("compose", toRecipients=[])).recipients == ()


def test_googles_other_spelling_of_the_users_token_is_known_too() -> None:
    sent = with_member("authorizationEventObject.userOAuthToken", None)
    sent["authorizationEventObject"]["userOauthToken"] = "ya29.other"

    assert read(sent).oauth_token == "ya29.other"


def test_fields_arrive_as_text_the_first_value_of_each() -> None:
    sent = with_member(
        "commonEventObject.formInputs",
        {
            "company": {"stringInputs": {"value": ["Acme"]}},
            "sequence": {"stringInputs": {"value": ["3", "4"]}},
            "empty": {"stringInputs": {}},
            "from_apps_script": {"": {"stringInputs": {"value": ["yes"]}}},
        },
    )

    assert read(sent).fields == {
        "company": "Acme",
        "sequence": "3",
        "empty": "",
        "from_apps_script": "yes",
    }


@pytest.mark.parametrize(
    ("said", "language"),
    [("pl", "pl"), ("sv-SE", "sv-SE"), ("pt_BR", "pt-BR"), ("", "en"), ("<script>", "en")],
)
def test_a_language_is_a_tag_or_english(said: str, language: str) -> None:
    assert read(with_member("commonEventObject.userLocale", said)).language == language


@pytest.mark.parametrize("zone", ["../../etc/passwd", "x" * 65, "Europe Oslo"])
def test_a_zone_that_is_no_name_is_none(zone: str) -> None:
    assert read(with_member("commonEventObject.timeZone.id", zone)).zone == ""


def test_what_google_leaves_out_is_empty_and_what_it_adds_is_passed_over() -> None:
    found = read({"commonEventObject": {"new": [1]}, "chat": {}, "gmail": None})

    assert (found.user_token, found.message_id, found.scopes) == ("", "", None)
    assert found.language == "en"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("commonEventObject", []),
        ("authorizationEventObject", "tokens"),
        ("gmail", 3),
        ("gmail.messageId", 26),
        ("gmail.toRecipients", "a@x.test"),
        ("gmail.toRecipients", [3]),
        ("authorizationEventObject.systemIdToken", ["a"]),
        ("authorizationEventObject.authorizedScopes", {"a": 1}),
        ("commonEventObject.userLocale", 1),
        ("commonEventObject.parameters", {"act": 1}),
        ("commonEventObject.parameters", ["act"]),
        ("commonEventObject.parameters", {str(n): "" for n in range(MOST_FIELDS + 1)}),
        ("commonEventObject.parameters", {"act": "x" * (MOST_CHARACTERS + 1)}),
        ("commonEventObject.formInputs", {"a": "text"}),
        ("commonEventObject.formInputs", {"a": {"stringInputs": {"value": "text"}}}),
        ("commonEventObject.formInputs", {"a": {"stringInputs": {"value": ["nul\0"]}}}),
        ("commonEventObject.formInputs", {"a": {"stringInputs": {"value": ["half \ud800"]}}}),
    ],
)
def test_a_member_of_a_wrong_type_is_refused(path: str, value: object) -> None:
    with pytest.raises(Malformed):
        read(with_member(path, value))


@pytest.mark.parametrize("body", [None, [], "event", 3, True])
def test_an_event_is_an_object(body: object) -> None:
    with pytest.raises(Malformed):
        read(body)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["commonEventObject", "gmail", "parameters", "formInputs", "messageId"])
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
)


@given(JSON)
def test_whatever_is_posted_is_an_event_or_malformed(body: object) -> None:
    try:
        found = read(body)
    except Malformed:
        return

    assert isinstance(found.message_id, str)


def test_no_token_shows_when_an_event_is_printed() -> None:
    printed = repr(read(MESSAGE))

    assert "ya29" not in printed
    assert "of-the-message" not in printed
    assert MESSAGE["authorizationEventObject"]["userIdToken"] not in printed
