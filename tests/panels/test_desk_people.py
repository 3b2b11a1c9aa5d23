"""What a panel shows about the people of a mail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from addin.page import Section, State
from addin.request import Act, Ask, Mode, Named
from panel_world import BASE, World, acts, alerts, button_of, buttons, facts, items, mail, texts
from relance.app.apply import place_hold
from relance.app.control import pause, pause_sequence, unenroll
from relance.core.people import Health
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, TaskStep, days
from relance.core.timer import Hold, HoldKind

ANNA = "anna@north.example"


def headings(page_sections: tuple[Section, ...]) -> list[str]:
    return [section.heading for section in page_sections if section.heading]


@pytest.mark.req("R82", "R85", "R86", "R88", "H1")
def test_a_person_is_shown_with_everything_a_rep_needs(world: World) -> None:
    maya = world.rep()
    otto = world.site.user("Otto")
    world.anna(maya, company="North", properties={"job_title": "CTO"}, owner_id=otto.id)

    page = world.show(maya, "maya@rep.example", Named(ANNA, "Anna B."))

    assert (page.state, page.title, page.subtitle) == (State.PEOPLE, "Anna Berg", ANNA)
    assert (page.level, page.about) == (0, ANNA)
    assert alerts(page) == ["Anna Berg is enrolled in “Follow up” now."]
    assert facts(page) == {
        "Email": ANNA,
        "Company": "North",
        "Title": "CTO",
        "Owner": "Otto",
        "Status": "Scheduled",
        "Step": "1 of 2",
        "Next email": "as soon as possible",
        "Sender": "Maya (maya@rep.example)",
    }
    assert acts(page) == [Act.PAUSE, Act.ASK_UNENROLL]
    assert "Mon, Nov 2, 9:30 AM: Enrolled by Maya" in texts(page)
    assert f"{BASE}/contacts/1" in [one.url for one in buttons(page)]


def test_the_next_mail_is_told_in_the_zone_of_the_enrollment(world: World) -> None:
    maya = world.rep()
    world.anna(maya, zone="Europe/Oslo")
    world.send(world.box_of(maya))

    page = world.show(maya, ANNA, zone="America/New_York")

    assert facts(page)["Status"] == "Active"
    assert facts(page)["Step"] == "2 of 2"
    assert facts(page)["Next email"] == "Thu, Nov 5, 10:30 AM (Europe/Oslo)"


def test_a_task_that_comes_next_is_told_as_one(world: World) -> None:
    maya = world.rep()
    contact = world.site.contact(ANNA, "Anna")
    steps = (TaskStep(Delay(2, Unit.HOURS), "Call"), EmailStep(days(1), "Hello", "x"))
    world.enroll(maya, contact, world.sequence(maya, *steps))

    assert facts(world.show(maya, ANNA))["Next task"] == "Mon, Nov 2, 11:30 AM (UTC)"


@pytest.mark.req("R82", "B2")
def test_a_pause_shows_who_paused_and_what_is_left_of_the_delay(world: World) -> None:
    maya, otto = world.rep(), world.site.user("Otto")
    _, enrollment = world.anna(maya)
    world.send(world.box_of(maya))
    world.clock.at += timedelta(days=1)
    with world.database.begin() as uow:
        pause(uow, enrollment, otto, world.clock.now())

    page = world.show(maya, ANNA)

    assert facts(page)["Status"] == "Paused by Otto"
    assert facts(page)["Delay left"] == "2 days"
    assert "Next email" not in facts(page)
    assert acts(page) == [Act.RESUME, Act.ASK_UNENROLL]


@pytest.mark.req("B2")
def test_an_end_is_told_in_one_sentence_with_its_time_and_its_reason(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    world.clock.at += timedelta(hours=5)
    with world.database.begin() as uow:
        unenroll(uow, enrollment, maya, world.clock.now())

    page = world.show(maya, ANNA, zone="Europe/Oslo")

    assert facts(page)["Status"] == "Unenrolled Mon, Nov 2, 3:30 PM: unenrolled by hand (Maya)"
    assert facts(page)["Step"] == "0 steps done, of 2"
    assert not alerts(page)
    assert acts(page) == [Act.UNDO, Act.CHOOSE]


@pytest.mark.req("H1", "B7")
def test_a_hold_of_the_system_says_why_and_until_when(world: World) -> None:
    maya = world.rep()
    contact, enrollment = world.anna(maya)
    until = datetime(2026, 11, 9, 8, tzinfo=UTC)
    with world.database.begin() as uow:
        hold = Hold(HoldKind.AWAY, str(contact))
        place_hold(
            uow, enrollment, hold, "away, back on 9 November", world.clock.now(), until=until
        )
        uow.contacts.mark_away(contact, until)

    page = world.show(maya, ANNA)

    assert facts(page)["Status"] == ("Held: the contact is away, until Mon, Nov 9, 8:00 AM")
    assert "Anna Berg is away until Mon, Nov 9, 8:00 AM." in alerts(page)


def test_a_pause_of_the_whole_sequence_is_told(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    with world.database.begin() as uow:
        sequence = uow.enrollments.get(enrollment).sequence_id
        pause_sequence(uow, sequence, maya, world.clock.now())

    page = world.show(maya, ANNA)

    assert facts(page)["Status"] == "Paused: the sequence is paused"
    assert "Next email" not in facts(page)


@pytest.mark.req("R87", "R88")
def test_a_draft_says_that_sending_by_hand_stops_nothing_and_offers_the_pause(world: World) -> None:
    maya = world.rep()
    world.anna(maya)

    page = world.show(maya, ANNA, mode=Mode.COMPOSE)

    assert "Sending by hand does not stop the sequence. You can pause it here." in texts(page)
    assert acts(page) == [Act.PAUSE, Act.ASK_UNENROLL]
    assert not any(section.folded for section in page.sections)


def test_a_mail_of_several_shows_the_first_in_full_and_the_others_as_rows(world: World) -> None:
    maya = world.rep()
    world.anna(maya)
    world.site.contact("bo@north.example", "Bo")

    page = world.show(maya, ANNA, "bo@north.example", "eve@east.example", "maya@rep.example")

    assert headings(page.sections) == ["Anna Berg", "Sequence", "Latest", "Bo", "eve@east.example"]
    assert acts(page) == [Act.PAUSE, Act.ASK_UNENROLL, Act.PERSON, Act.ASK_CREATE]
    assert (page.level, page.about) == (0, ANNA)


@pytest.mark.req("R85", "R87")
def test_a_draft_to_several_shows_a_row_each_that_can_be_paused_and_unenrolled(
    world: World,
) -> None:
    maya = world.rep()
    world.anna(maya)
    world.site.contact("bo@north.example", "Bo")

    page = world.show(maya, "bo@north.example", ANNA, mode=Mode.COMPOSE)

    assert headings(page.sections) == ["Bo", "Anna Berg"]
    assert facts(page) == {"bo@north.example": "In no sequence", ANNA: "Scheduled: “Follow up”"}
    assert acts(page) == [Act.PERSON, Act.PAUSE, Act.ASK_UNENROLL, Act.PERSON]
    assert page.about == ""


def test_opening_one_of_several_is_a_page_one_level_deeper(world: World) -> None:
    maya = world.rep()
    world.anna(maya)
    page = world.show(maya, "bo@north.example", ANNA)

    opened = world.press(maya, page, Act.PERSON, "bo@north.example", ANNA).page

    assert (opened.title, opened.level, opened.about) == ("Anna Berg", 1, ANNA)
    assert {one.arguments["level"] for one in buttons(opened) if one.act} == {"1"}


def test_a_draft_without_recipients_says_so(world: World) -> None:
    maya = world.rep()

    assert world.show(maya, mode=Mode.COMPOSE).state is State.NO_RECIPIENT
    assert world.show(maya, "nonsense", mode=Mode.COMPOSE).state is State.NO_RECIPIENT
    assert world.show(maya, "maya@rep.example", mode=Mode.COMPOSE).state is State.NOBODY


def test_nobody_of_a_mail_being_a_contact_offers_to_create_each(world: World) -> None:
    maya = world.rep()

    page = world.show(maya, Named("bo@north.example", "Bo Ek"), "eve@east.example")

    assert page.state is State.NOBODY
    assert acts(page) == [Act.ASK_CREATE, Act.ASK_CREATE]
    assert button_of(page, Act.ASK_CREATE, "eve@east.example")


@pytest.mark.parametrize(
    ("health", "words"),
    [
        (Health.NEEDS_RECONNECT, "must be connected again"),
        (Health.DEGRADED, "cannot be reached"),
        (Health.DISABLED, "is switched off"),
        (Health.SENDER_TROUBLE, "Receivers refuse"),
    ],
)
def test_an_ill_mailbox_of_the_rep_is_named_with_a_way_to_mend_it(
    world: World, health: Health, words: str
) -> None:
    maya = world.rep()
    world.anna(maya)
    with world.database.begin() as uow:
        uow.mailboxes.set_health(world.box_of(maya), health, "", world.clock.now())

    page = world.show(maya, ANNA)

    assert any(words in alert and "maya@rep.example" in alert for alert in alerts(page))
    assert f"{BASE}/mailboxes" in [one.url for one in buttons(page)]


def test_a_rep_without_a_mailbox_is_told_and_led_to_add_one(world: World) -> None:
    maya = world.site.user("Maya")
    world.site.contact(ANNA, "Anna")

    page = world.show(maya, ANNA)

    assert any("not connected a mailbox" in alert for alert in alerts(page))
    assert f"{BASE}/mailboxes/new" in [one.url for one in buttons(page)]
    assert Act.CHOOSE not in acts(page)


@pytest.mark.req("R92")
@pytest.mark.parametrize("how", ["unsubscribed", "bounced", "address", "domain"])
def test_whoever_may_not_be_written_to_is_marked_and_cannot_be_enrolled(
    world: World, how: str
) -> None:
    maya, now = world.rep(), world.clock.now()
    contact = world.site.contact(ANNA, "Anna")
    with world.database.begin() as uow:
        match how:
            case "unsubscribed":
                uow.contacts.mark_unsubscribed(contact, now)
            case "bounced":
                uow.contacts.mark_bounced(contact, now)
            case "address":
                uow.contacts.suppress("address", ANNA, "x", now)
            case _:
                uow.contacts.suppress("domain", "north.example", "x", now)

    page = world.show(maya, ANNA)

    assert len(alerts(page)) == 1
    assert Act.CHOOSE not in acts(page)


@pytest.mark.req("R2")
def test_a_user_without_the_right_sees_why_there_is_no_enroll(world: World) -> None:
    otto = world.rep("Otto", rights=())
    world.site.contact(ANNA, "Anna")

    page = world.show(otto, ANNA)

    assert Act.CHOOSE not in acts(page)
    assert "You do not have the right to use sequences." in texts(page)


@pytest.mark.req("R9")
def test_a_private_sequence_of_another_user_is_named_but_its_mails_are_not(world: World) -> None:
    maya, otto = world.rep(), world.site.user("Otto")
    world.anna(maya)

    page = world.show(otto, ANNA)
    asked = world.press(otto, page, Act.ASK_UNENROLL, ANNA).page

    assert "Anna Berg is enrolled in “Follow up” now." in alerts(page)
    assert "2 emails of this private sequence will not be sent." in texts(asked)
    assert not any("Hello" in text for text in texts(asked))


def test_the_same_page_is_said_in_the_language_that_is_asked_for(world: World) -> None:
    maya = world.rep()
    world.anna(maya)

    said = {tag: world.show(maya, ANNA, language=tag) for tag in ("pl-PL", "sv", "fi", "de")}

    assert {tag: page.language for tag, page in said.items()} == {
        "pl-PL": "pl", "sv": "sv", "fi": "fi", "de": "en",
    }  # fmt: skip
    assert alerts(said["fi"]) == ["Anna Berg on nyt sekvenssissä ”Follow up”."]
    shapes = {tuple(type(item) for item in items(page)) for page in said.values()}
    assert len(shapes) == 1


def test_a_zone_that_is_no_place_falls_back_to_the_users_own(world: World) -> None:
    maya = world.rep()
    world.anna(maya)

    pages = [world.show(maya, ANNA, zone=zone) for zone in ("", "UTC", "Mars/Base", "../etc")]

    assert len({tuple(texts(page)) for page in pages}) == 1


def test_a_deactivated_user_is_shown_nothing(world: World) -> None:
    maya = world.rep()
    world.anna(maya)
    gone = type(maya)(maya.id, maya.email, maya.name, maya.rights, is_active=False)

    answer = world.ask(gone, Ask(Act.SHOW, mail(ANNA)))

    assert answer.page.state is State.SIGNED_OUT
    assert "Anna" not in " ".join(texts(answer.page))
