"""What the buttons of a panel do: pause, resume, unenroll, undo, enroll, create."""

from __future__ import annotations

from datetime import timedelta

import pytest

from addin.page import Choice, Field, State
from addin.request import Act, Ask, Mode, Named
from panel_world import (
    BASE,
    World,
    acts,
    alerts,
    button_of,
    buttons,
    facts,
    items,
    mail,
    pressed,
    texts,
)
from relance.app.control import unenroll
from relance.app.unsubscribe import unsubscribe
from relance.core.sequence import EmailStep, days
from relance.core.values import EnrollmentId

ANNA = "anna@north.example"
BO = "bo@north.example"


@pytest.mark.req("R29", "R31", "R32", "R82")
def test_pause_and_resume_keep_what_is_left_of_the_delay(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    world.send(world.box_of(maya))
    world.clock.at += timedelta(days=1)

    paused = world.press(maya, world.show(maya, ANNA), Act.PAUSE, ANNA)
    world.clock.at += timedelta(days=7)
    resumed = world.press(maya, paused.page, Act.RESUME, ANNA)

    assert (paused.note, paused.happened) == ("Paused.", True)
    assert (resumed.note, resumed.happened) == ("Resumed.", True)
    assert facts(resumed.page)["Next email"] == "Thu, Nov 12, 9:30 AM (UTC)"
    assert [one.what for one in world.receipts(enrollment)][-2:] == ["paused", "resumed"]
    assert world.poked == [world.box_of(maya)] * 2


@pytest.mark.req("R81", "R85", "R88", "R90")
def test_unenrolling_asks_first_and_names_the_mails_that_will_not_leave(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)

    asked = world.press(maya, world.show(maya, ANNA), Act.ASK_UNENROLL, ANNA)
    assert world.is_live(enrollment)
    done = world.press(maya, asked.page, Act.UNENROLL, ANNA)

    assert (asked.page.state, asked.page.level) == (State.ASK, 1)
    assert asked.page.title == "Unenroll Anna Berg from “Follow up”?"
    shown = texts(asked.page)
    assert {"2 emails will not be sent:", "Hello Anna", "Re: Hello Anna"} <= set(shown)
    assert (done.note, done.happened, done.page.level) == ("Unenrolled.", True, 0)
    assert not world.is_live(enrollment)


def test_cancel_goes_back_to_where_the_question_came_from(world: World) -> None:
    maya = world.rep()
    world.anna(maya)
    beside = world.press(maya, world.show(maya, ANNA), Act.ASK_UNENROLL, ANNA).page
    opened = world.press(maya, world.show(maya, BO, ANNA), Act.PERSON, BO, ANNA).page
    deeper = world.press(maya, opened, Act.ASK_UNENROLL, BO, ANNA).page

    assert Act.SHOW in acts(beside)
    assert Act.PERSON in acts(deeper)
    assert deeper.level == 2
    assert world.press(maya, deeper, Act.PERSON, BO, ANNA).page.level == 1


@pytest.mark.req("R9")
def test_anybody_may_take_a_contact_out_of_a_private_sequence(world: World) -> None:
    maya, otto = world.rep(), world.site.user("Otto", rights=())
    _, enrollment = world.anna(maya)

    asked = world.press(otto, world.show(otto, ANNA), Act.ASK_UNENROLL, ANNA)
    done = world.press(otto, asked.page, Act.UNENROLL, ANNA)

    assert done.happened
    assert world.receipts(enrollment, "stopped")[0].actor == f"user:{otto.id}"


@pytest.mark.parametrize("act", [Act.PAUSE, Act.ASK_UNENROLL])
def test_a_mail_that_is_on_its_way_is_told_truthfully(world: World, act: Act) -> None:
    maya = world.rep()
    world.anna(maya)
    page = world.show(maya, ANNA)
    with world.database.begin() as uow:
        world.claim(uow, world.box_of(maya))

    answer = world.press(maya, page, act, ANNA)

    if act is Act.ASK_UNENROLL:
        assert "One email is on its way already and cannot be stopped." in alerts(answer.page)
        answer = world.press(maya, answer.page, Act.UNENROLL, ANNA)
    assert answer.happened
    assert answer.note.endswith("One email was already on its way.")


@pytest.mark.req("B3")
def test_an_undo_puts_the_contact_back_with_the_true_clock(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    world.send(world.box_of(maya))
    world.clock.at += timedelta(days=1)
    with world.database.begin() as uow:
        unenroll(uow, enrollment, maya, world.clock.now())
    world.clock.at += timedelta(days=6)

    answer = world.press(maya, world.show(maya, ANNA), Act.UNDO, ANNA)

    assert answer.note == "Undone: the sequence goes on."
    assert facts(answer.page)["Next email"] == "Wed, Nov 11, 9:30 AM (UTC)"
    assert world.is_live(enrollment)


@pytest.mark.req("B3")
def test_an_undo_is_not_offered_to_whoever_has_opted_out(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    with world.database.begin() as uow:
        unsubscribe(uow, enrollment, world.clock.now())

    page = world.show(maya, ANNA)

    assert Act.UNDO not in acts(page)
    forged = Ask(Act.UNDO, mail(ANNA), ANNA, enrollment, key="k")
    assert "The contact has opted out of email." in alerts(world.ask(maya, forged).page)
    assert not world.is_live(enrollment)


@pytest.mark.req("R91", "R98", "B14")
def test_enrolling_goes_by_choice_and_forecast(world: World) -> None:
    maya = world.rep()
    contact = world.site.contact(ANNA, "Anna")
    world.sequence(maya, name="First")
    second = world.sequence(maya, name="Second")
    world.sequence(world.site.user("Otto"), name="Private of Otto")

    chosen = world.press(maya, world.show(maya, ANNA), Act.CHOOSE, ANNA).page
    (choice,) = [item for item in items(chosen) if isinstance(item, Choice)]
    preview = world.press(maya, chosen, Act.PREVIEW, ANNA, fields={"sequence": str(second)}).page
    with world.database.read() as uow:
        assert uow.enrollments.live_of(contact) is None
    done = world.press(maya, preview, Act.ENROLL, ANNA)

    assert [option.text for option in choice.options] == ["Second", "First"]
    assert (chosen.level, preview.level, done.page.level) == (1, 2, 0)
    assert facts(preview)["Email 1: as soon as possible"] == "Hello Anna"
    assert facts(preview)["Email 2: Thu, Nov 5, 9:30 AM"] == "Re: Hello Anna"
    assert (done.note, done.happened) == ("Enrolled.", True)
    assert alerts(done.page) == ["Anna is enrolled in “Second” now."]
    assert world.poked == [world.box_of(maya)]


@pytest.mark.req("H6", "R105", "R92")
def test_missing_placeholders_are_named_and_can_be_filled_in_on_the_panel(world: World) -> None:
    maya = world.rep()
    contact = world.site.contact(ANNA, "Anna")
    sequence = world.sequence(
        maya, EmailStep(days(0), "{{ topic }} at {{ company }}", "Hello {{ first_name }}")
    )
    page = world.press(maya, world.show(maya, ANNA), Act.CHOOSE, ANNA).page

    page = world.press(maya, page, Act.PREVIEW, ANNA, fields={"sequence": str(sequence)}).page
    assert [item.name for item in items(page) if isinstance(item, Field)] == [
        "value_topic", "value_company",
    ]  # fmt: skip
    assert "Some placeholders have no value for this contact. (topic, company)" in alerts(page)
    page = world.press(maya, page, Act.PREVIEW, ANNA, fields={"value_topic": "Skis\n"}).page
    assert [item.name for item in items(page) if isinstance(item, Field)] == ["value_company"]
    page = world.press(maya, page, Act.PREVIEW, ANNA, fields={"value_company": "North"}).page
    assert "Skis at North" in texts(page)
    done = world.press(maya, page, Act.ENROLL, ANNA)

    assert done.happened
    with world.database.read() as uow:
        enrollment = uow.enrollments.live_of(contact)
        assert uow.enrollments.given(enrollment).values == {"topic": "Skis", "company": "North"}


@pytest.mark.req("H6", "R95")
def test_a_full_mailbox_names_the_day_with_room(world: World) -> None:
    maya = world.site.user("Maya")
    world.mailbox(maya, "maya@rep.example", daily=1)
    world.anna(maya)
    world.site.contact(BO, "Bo")

    page = world.press(maya, world.show(maya, BO), Act.CHOOSE, BO).page
    page = world.press(maya, page, Act.PREVIEW, BO, fields={"sequence": "1"}, language="sv").page

    assert alerts(page) == ["Din postlåda har inget utrymme kvar i dag. Plats igen: ons 4 nov."]
    assert Act.ENROLL not in acts(page)


def test_what_was_refused_between_forecast_and_click_is_said_on_the_persons_page(
    world: World,
) -> None:
    maya = world.rep()
    contact = world.site.contact(ANNA, "Anna")
    sequence = world.sequence(maya)
    chosen = world.press(maya, world.show(maya, ANNA), Act.CHOOSE, ANNA).page
    preview = world.press(maya, chosen, Act.PREVIEW, ANNA, fields={"sequence": str(sequence)}).page
    world.enroll(maya, contact, sequence)

    answer = world.press(maya, preview, Act.ENROLL, ANNA)

    assert not answer.happened
    assert answer.page.state is State.PEOPLE
    assert alerts(answer.page)[0] == "The contact is in a sequence already."


def test_a_sequence_that_is_private_to_another_cannot_be_used(world: World) -> None:
    maya, otto = world.rep(), world.rep("Otto")
    contact = world.site.contact(ANNA, "Anna")
    private = world.sequence(otto)

    for act in (Act.PREVIEW, Act.ENROLL):
        ask = Ask(act, mail(ANNA), ANNA, key="k", fields={"sequence": str(private)})
        answer = world.ask(maya, ask)
        assert answer.page.state is State.REFUSED
        assert not answer.happened
    with world.database.read() as uow:
        assert uow.enrollments.live_of(contact) is None


@pytest.mark.parametrize("sequence", ["", "x", "-1", "1.5", "٣", "9" * 30, "999"])
def test_a_sequence_that_is_none_is_refused_in_words(world: World, sequence: str) -> None:
    maya = world.rep()
    world.site.contact(ANNA, "Anna")

    for act in (Act.PREVIEW, Act.ENROLL):
        answer = world.ask(maya, Ask(act, mail(ANNA), ANNA, key="k", fields={"sequence": sequence}))
        assert not answer.happened
        assert alerts(answer.page)


def test_without_any_sequence_the_panel_leads_to_where_one_is_made(world: World) -> None:
    maya = world.rep()
    world.site.contact(ANNA, "Anna")

    page = world.press(maya, world.show(maya, ANNA), Act.CHOOSE, ANNA).page

    assert f"{BASE}/sequences" in [one.url for one in buttons(page)]


@pytest.mark.parametrize("act", [Act.CHOOSE, Act.PREVIEW])
@pytest.mark.req("R2", "R3")
def test_whoever_may_not_enroll_is_told_why(world: World, act: Act) -> None:
    otto, none = world.rep("Otto", rights=()), world.site.user("None")
    world.site.contact(ANNA, "Anna")
    shared = world.sequence(world.rep(), shared=True)

    ask = Ask(act, mail(ANNA), ANNA, fields={"sequence": str(shared)})

    assert alerts(world.ask(otto, ask).page) == ["You do not have the right to use sequences."]
    if act is Act.PREVIEW:
        assert alerts(world.ask(none, ask).page) == ["You have no connected mailbox."]


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Bo Ek", "Bo", "Ek"),
        ("Ek, Bo", "Bo", "Ek"),
        ("Bo von der Ek", "Bo", "von der Ek"),
        ("Bo", "Bo", ""),
        ("bo@north.example", "", ""),
        ("", "", ""),
        ('"Bo Ek"', "Bo", "Ek"),
    ],
)
def test_the_form_for_a_contact_begins_with_the_name_on_the_mail(
    world: World, name: str, first: str, last: str
) -> None:
    maya = world.rep()
    named = Named(BO, name)

    page = world.press(maya, world.show(maya, named), Act.ASK_CREATE, named).page

    assert [item.value for item in items(page) if isinstance(item, Field)] == [first, last, ""]


def test_a_contact_is_created_as_the_api_would(world: World) -> None:
    maya = world.rep()
    form = world.press(maya, world.show(maya, BO), Act.ASK_CREATE, BO).page

    fields = {"first_name": "Bo\u202e", "last_name": "E\nk", "company": "North"}
    done = world.press(maya, form, Act.CREATE, BO, fields=fields)

    assert (done.note, done.happened, done.page.state) == ("Contact created.", True, State.PEOPLE)
    with world.database.read() as uow:
        made = uow.contacts.by_address(BO)
    assert (made.first_name, made.last_name, made.company) == ("Bo", "E k", "North")
    assert made.owner_id == maya.id


def test_a_button_of_a_row_leads_back_to_the_rows(world: World) -> None:
    maya = world.rep()
    world.anna(maya)
    world.site.contact(BO, "Bo")
    page = world.show(maya, BO, ANNA, mode=Mode.COMPOSE)

    answer = world.press(maya, page, Act.PAUSE, BO, ANNA, mode=Mode.COMPOSE)

    assert answer.page.level == 0
    assert facts(answer.page)[ANNA] == "Paused: “Follow up”"


def test_a_dialect_that_does_not_know_the_mail_any_more_gets_the_person(world: World) -> None:
    maya = world.rep()
    world.anna(maya)
    button = button_of(world.show(maya, ANNA, mode=Mode.COMPOSE), Act.PAUSE)

    answer = world.ask(maya, pressed(button, mail(mode=Mode.COMPOSE)))

    assert answer.happened
    assert answer.page.title == "Anna Berg"


# --- what is forged, stale or doubled -------------------------------------------------------------


@pytest.mark.req("B13")
@pytest.mark.parametrize("act", [Act.PAUSE, Act.RESUME, Act.UNENROLL, Act.UNDO, Act.ASK_UNENROLL])
def test_an_enrollment_of_somebody_else_is_refused_and_left_alone(world: World, act: Act) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    world.site.contact(BO, "Bo")
    before = world.receipts(enrollment)

    answer = world.ask(maya, Ask(act, mail(BO), BO, enrollment, key="k"))

    assert answer.page.state is State.REFUSED
    assert alerts(answer.page) == ["That sequence is not this person's. Nothing was changed."]
    assert (answer.happened, answer.note) == (False, "")
    assert world.receipts(enrollment) == before
    assert not world.poked


@pytest.mark.parametrize("enrollment", [None, 0, 999, 2**63 - 1, 2**70])
def test_an_enrollment_that_is_not_there_is_refused(world: World, enrollment: int | None) -> None:
    maya = world.rep()
    world.anna(maya)

    answer = world.ask(maya, Ask(Act.UNENROLL, mail(ANNA), ANNA, enrollment, key="k"))

    assert not answer.happened
    assert alerts(answer.page)


@pytest.mark.parametrize("key", ["", "k" * 101])
def test_a_change_without_a_usable_key_is_refused(world: World, key: str) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)

    answer = world.ask(maya, Ask(Act.UNENROLL, mail(ANNA), ANNA, enrollment, key=key))

    assert alerts(answer.page)[0] == "The request is not complete. Nothing was changed."
    assert world.is_live(enrollment)


@pytest.mark.parametrize("person", ["", "nonsense", "maya@rep.example", "a@b\u0000.example"])
def test_a_request_about_nobody_shows_a_page(world: World, person: str) -> None:
    maya = world.rep()

    for act in Act:
        answer = world.ask(maya, Ask(act, mail(person), person, EnrollmentId(1), "k"))
        assert answer.page.state in (State.REFUSED, State.NOBODY)
        assert not answer.happened
