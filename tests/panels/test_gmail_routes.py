"""What the Gmail panel shows when Google calls it, and what its buttons do."""

from __future__ import annotations

import json
from typing import Any

import pytest

from addin.gmail.sentences import LANGUAGES, sentences_of
from card_schema import navigations
from panel_google import (
    Gmail,
    buttons,
    card_of,
    event,
    google,
    note_of,
    text_of,
    user_claims,
    widgets,
)

ENGLISH = sentences_of("en")


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
