"""Both panels in Chromium, on the stand: what a rep does beside a mail, and what then is true."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

import pytest
from playwright.sync_api import APIResponse, Browser, Locator, Page, Route, expect

from panel_stage import PATIENCE, Program, StandPage
from relance.cli.stand import OpenStand, open_stand

ANNA, BEN = "anna@nordlicht.example", "ben@harbour.example"
DAVID, ELENA = "david@granit.example", "elena@botte.example"
JACK, KARIM, LUKAS = "jack.dunn@slate.example", "karim@oasis.example", "lukas@nordlicht.example"
MONA, NILS = "mona@saimaa.example", "nils@fjell.example"

FROM_ANNA, FROM_CLARA, FROM_DAVID = (
    *("Parking at the fair", "Your two pages", "Re: Good to meet you, David"),
)
FROM_ELENA, FROM_FILIP, FROM_JACK = (
    *("Re: A demo for Botte", "Re: Good to meet you, Filip", "From home"),
)
FROM_KARIM, FROM_MONA, FROM_NILS = "We met in Oslo", "Our contract", "A question on prices"
FROM_TWO = "Friday, with Lukas"

Open = Callable[..., StandPage]


@pytest.fixture(scope="module", params=["gmail", "outlook"])
def world(request: pytest.FixtureRequest) -> Iterator[tuple[OpenStand, Program]]:
    """A stand for each mail program: what one does does not show beside the other."""
    with open_stand(0) as stand:
        yield stand, request.param


@pytest.fixture
def open_page(browser: Browser, world: tuple[OpenStand, Program]) -> Iterator[Open]:
    """Opens the stand; a script error or a blocked resource fails the test."""
    stand, program = world
    context = browser.new_context(
        viewport={"width": 1440, "height": 960}, timezone_id="Europe/Oslo", locale="en-US"
    )
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)

    def show(language: str = "en") -> StandPage:
        shown = StandPage(page, program)
        shown.show(stand.url, language)
        return shown

    yield show
    context.close()
    # An answer that says no is the browser's business to note; what was blocked is ours.
    assert [line for line in wrong if not line.startswith("Failed to load resource")] == []


class Looks:
    """The stand's questions how everybody stands: read at once, answered when the test says so."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._held: list[tuple[Route, APIResponse]] = []
        page.route("**/standings", lambda route: self._held.append((route, route.fetch())))

    def next(self) -> tuple[Route, APIResponse]:
        """The look that was asked longest ago and not yet taken."""
        until = monotonic() + PATIENCE / 1000
        while not self._held:
            assert monotonic() < until, "nothing was asked"
            self._page.wait_for_timeout(20)
        return self._held.pop(0)

    @staticmethod
    def answer(look: tuple[Route, APIResponse]) -> None:
        route, told = look
        route.fulfill(response=told)

    def end(self) -> None:
        """Let everything through again."""
        self._page.unroute("**/standings")
        for route, told in self._held:
            route.fulfill(response=told)


def stops(stand: tuple[OpenStand, Program], email: str) -> list[str]:
    """The receipts that say that a contact's newest enrollment was stopped."""
    with stand[0].services.database.read() as uow:
        rows = [row for row in uow.views.summary() if row.contact_email == email]
        receipts = uow.receipts.of_enrollment(rows[0].enrollment_id)
    return [receipt.sentence for receipt in receipts if receipt.what == "stopped"]


def receipts_on(line: Locator, what: str) -> Locator:
    return line.locator(f'li[data-what="{what}"]')


@pytest.mark.req("R29", "R31", "R88")
def test_beside_a_mail_a_contact_is_paused_and_resumed(open_page: Open) -> None:
    stand = open_page()
    stand.open_mail(FROM_ANNA)
    stand.shows("Anna Keller is enrolled in “After the spring fair” now.")

    stand.press("Pause")

    stand.stands(ANNA, "paused")
    expect(stand.standing(ANNA)).to_contain_text("left")
    stand.press("Resume")
    stand.stands(ANNA, "active")
    expect(stand.button("Pause")).to_be_visible()


@pytest.mark.req("R82", "B2", "B3")
def test_unenrolling_names_the_unsent_mails_leaves_one_receipt_and_can_be_undone(
    open_page: Open, world: tuple[OpenStand, Program]
) -> None:
    stand = open_page()
    stand.open_mail(FROM_JACK)
    stand.shows("jack.dunn@slate.example")  # known by another address than the mail's

    stand.press("Unenroll…")
    stand.shows("1 email will not be sent:")
    stand.stands(JACK, "active")
    stand.press("Unenroll")

    stand.stands(JACK, "unenrolled")
    assert stops(world, JACK) == ["Unenrolled by Maya Berg."]
    stand.press("Undo")
    stand.stands(JACK, "active")
    expect(stand.standing(JACK)).to_contain_text("next Fri 13 Mar 10:00")


@pytest.mark.req("R85", "R86", "R87", "R88")
def test_beside_a_new_message_the_recipient_is_unenrolled(
    open_page: Open, world: tuple[OpenStand, Program]
) -> None:
    stand = open_page()
    stand.write_to(BEN)
    stand.shows("Ben Osei is enrolled in “After the spring fair” now.")
    stand.shows("Sending by hand does not stop the sequence.")

    stand.press("Unenroll…")
    stand.press("Unenroll")

    stand.stands(BEN, "unenrolled")
    assert len(stops(world, BEN)) == 1


@pytest.mark.req("R9")
def test_a_contact_in_a_colleagues_private_sequence_is_unenrolled(open_page: Open) -> None:
    stand = open_page()
    stand.open_mail(FROM_MONA)
    stand.shows("Jonas Lind")

    stand.press("Unenroll…")
    stand.press("Unenroll")

    stand.stands(MONA, "unenrolled")


@pytest.mark.req("R91", "R98", "B14")
def test_a_contact_is_enrolled_after_a_look_at_what_will_happen(open_page: Open) -> None:
    stand = open_page()
    stand.open_mail(FROM_NILS)

    stand.press("Enroll…")
    stand.shows("In which sequence?")
    choose(stand, "After the spring fair")
    stand.press("See what happens")
    stand.shows("Mar 16")  # the second mail: Saturday's waits for Monday
    stand.press("Enroll")

    stand.stands(NILS, "active")
    stand.shows("Nils Haugen is enrolled in “After the spring fair” now.")


def choose(stand: StandPage, sequence: str) -> None:
    """Take an option of the only choice, whatever it is drawn as."""
    if stand.panel.locator("select").count():
        stand.panel.locator("select").select_option(label=sequence)
    else:
        stand.panel.get_by_label(sequence).check()


def test_somebody_unknown_becomes_a_contact(
    open_page: Open, world: tuple[OpenStand, Program]
) -> None:
    stand = open_page()
    stand.open_mail(FROM_KARIM)
    stand.shows("is not a contact yet")

    stand.press("Create contact")
    stand.panel.get_by_label("Company").fill("Oasis")
    stand.press("Create contact")

    expect(stand.button("Enroll…")).to_be_visible(timeout=PATIENCE)
    with world[0].services.database.read() as uow:
        contact = uow.contacts.by_address(KARIM)
    assert contact
    assert (contact.name, contact.company) == ("Karim Haddad", "Oasis")


def test_of_two_people_each_can_be_opened(open_page: Open) -> None:
    stand = open_page()
    stand.open_mail(FROM_TWO)
    stand.shows("Lukas Weber")

    stand.press("Open")

    stand.shows("Lukas Weber is enrolled in “After the spring fair” now.")
    stand.press("Back" if stand.program == "gmail" else "‹ Back")
    stand.shows("Anna Keller is enrolled")


@pytest.mark.req("B13")
def test_a_late_answer_about_another_mail_is_not_shown(open_page: Open) -> None:
    stand = open_page()
    stand.open_mail(FROM_DAVID)
    stand.shows("David Eriksen")
    stand.turn("late")
    stand.open_mail(FROM_CLARA)
    stand.waits_for(1)
    stand.turn("late", on=False)

    stand.open_mail(FROM_FILIP)

    stand.shows("Filip Horák")
    stand.waits_for(0)  # the answer about Clara has come
    stand.shows("Filip Horák")
    expect(stand.body).not_to_contain_text("Clara")


@pytest.mark.req("B13")
def test_a_double_click_unenrolls_once(open_page: Open, world: tuple[OpenStand, Program]) -> None:
    stand = open_page()
    stand.write_to(LUKAS)
    stand.press("Unenroll…")
    stand.shows("will not be sent")

    stand.button("Unenroll").dblclick()

    stand.stands(LUKAS, "unenrolled")
    expect(stand.button("Undo")).to_be_visible(timeout=PATIENCE)
    assert len(stops(world, LUKAS)) == 1


@pytest.mark.req("B13")
def test_an_answer_that_gets_lost_is_asked_for_again_and_nothing_happens_twice(
    open_page: Open, world: tuple[OpenStand, Program]
) -> None:
    stand = open_page()
    stand.open_mail(FROM_ELENA)
    stand.press("Unenroll…")
    stand.shows("will not be sent")
    stand.turn("lost")

    stand.press("Unenroll")
    stand.stands(ELENA, "unenrolled")
    said = "Something went wrong" if stand.program == "gmail" else "Relance cannot be reached."
    stand.shows(said)
    stand.turn("lost", on=False)
    stand.press("Unenroll" if stand.program == "gmail" else "Try again")

    expect(stand.button("Undo")).to_be_visible(timeout=PATIENCE)
    assert len(stops(world, ELENA)) == 1
    expect(receipts_on(stand.standing(ELENA), "stopped")).to_have_count(1)


def test_an_account_that_is_not_linked_is_linked_in_a_window_of_its_own(open_page: Open) -> None:
    stand = open_page()
    stand.turn("newcomer")
    stand.open_mail(FROM_DAVID)

    password = stand.page.locator("#sign-in").inner_text().rpartition(" ")[2].rstrip(".")
    with stand.page.expect_popup() as opened:
        link = stand.panel.get_by_role("button", name="Link")
        link.click()
    window = opened.value
    window.fill("input[name=email]", "maya@brightlane.example")
    window.fill("input[name=password]", password)
    window.keyboard.press("Enter")
    window.get_by_role("button", name="Link the account").click()
    if stand.program == "gmail":
        window.wait_for_load_state()
        window.close()
        stand.page.evaluate("window.dispatchEvent(new Event('focus'))")  # back from the window

    stand.shows("David Eriksen")
    expect(stand.button("Resume")).to_be_visible(timeout=PATIENCE)


@pytest.mark.parametrize("world", ["gmail"], indirect=True)
def test_what_google_was_not_allowed_is_asked_for(open_page: Open) -> None:
    stand = open_page()
    stand.turn("no-scope")
    stand.open_mail(FROM_DAVID)
    stand.shows("gmail.addons.current.message.metadata")

    stand.press("Allow")

    stand.shows("David Eriksen")


@pytest.mark.req("B15")
def test_a_disconnected_mailbox_is_told_beside_the_mail(open_page: Open) -> None:
    stand = open_page()
    stand.open_mail(FROM_ANNA)

    stand.turn("cut-off")

    stand.stands(ANNA, "held")
    stand.shows("Held")
    stand.turn("cut-off", on=False)
    stand.stands(ANNA, "active")


def test_an_answer_from_before_a_switch_was_turned_does_not_turn_it_back(open_page: Open) -> None:
    stand = open_page()
    looks = Looks(stand.page)
    before = looks.next()

    stand.page.locator("#cut-off").check()
    looks.answer(looks.next())
    expect(stand.page.locator("#health")).to_be_visible()
    looks.answer(before)
    looks.next()  # asked only when the one before was answered and drawn, or not drawn

    assert stand.page.locator("#cut-off").is_checked()
    looks.end()
    stand.turn("cut-off", on=False)
    expect(stand.page.locator("#health")).to_be_hidden()


def test_in_a_new_message_other_recipients_are_other_people(open_page: Open) -> None:
    stand = open_page()
    stand.write_to(ANNA)
    stand.shows("Anna Keller is enrolled")

    stand.fill("To", NILS)
    if stand.program == "gmail":
        stand.press("Show again")  # Gmail says nothing while addresses are typed

    stand.shows("Nils Haugen")
    expect(stand.body).not_to_contain_text("Anna Keller")


@pytest.mark.req("R29")
def test_while_days_pass_a_paused_contact_keeps_its_delay(open_page: Open) -> None:
    stand = open_page()
    clara = stand.standing("clara@mlyn.example")
    expect(clara).to_contain_text("2 d 17 h")
    date = stand.page.locator("#clock").inner_text()

    stand.page.get_by_role("button", name="+1 day").click()

    expect(stand.page.locator("#clock")).not_to_have_text(date)
    expect(stand.page.locator("#clock")).to_contain_text("Thu 12 Mar")
    expect(clara).to_contain_text("2 d 17 h")


@pytest.mark.req("B13")
def test_a_change_that_is_answered_late_leaves_the_next_mail_alone(
    open_page: Open, world: tuple[OpenStand, Program]
) -> None:
    stand = open_page()
    stand.open_mail(FROM_DAVID)
    stand.press("Unenroll…")
    stand.shows("will not be sent")
    stand.turn("late")
    stand.press("Unenroll")
    stand.waits_for(1)
    stand.turn("late", on=False)

    stand.open_mail(FROM_ANNA)

    stand.stands(DAVID, "unenrolled")
    stand.waits_for(0)
    stand.shows("Anna Keller is enrolled")
    expect(stand.body).not_to_contain_text("David")
    assert len(stops(world, DAVID)) == 1


@pytest.mark.parametrize("language", ["en", "pl", "sv", "fi"])
def test_no_panel_scrolls_sideways_in_any_language(open_page: Open, language: str) -> None:
    stand = open_page(language)
    for subject in (FROM_FILIP, FROM_TWO):
        stand.open_mail(subject)
        expect(stand.panel.get_by_role("button").nth(2)).to_be_visible(timeout=PATIENCE)
        wider = stand.body.evaluate("body => body.scrollWidth - body.clientWidth")
        assert wider <= 0, (language, subject)
