"""Outlook's pane in a browser: what a rep sees beside a mail, and what can be done there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from panel_outlook import OutlookStage, outlook_stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OutlookStage]:
    with outlook_stage(tmp_path_factory.mktemp("pane")) as running:
        yield running


@pytest.mark.req("R86")
def test_a_mail_shows_its_sender_and_how_the_sequence_stands(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.title).to_have_text("Anna Vik")
        expect(pane.root).to_contain_text(anna.email)
        expect(pane.root).to_contain_text("Follow up")
        expect(pane.root).to_have_attribute("data-state", "people")
        expect(pane.button("Pause")).to_be_enabled()
        assert pane.page.context.cookies() == []
        assert pane.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


@pytest.mark.req("R87", "R88")
def test_a_draft_warns_that_its_recipient_is_enrolled_now(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, {"to": [anna.named]}, path="/outlook/compose") as pane:
        expect(pane.page.locator(".alert")).to_contain_text("is enrolled in “Follow up” now")
        expect(pane.button("Unenroll…")).to_be_enabled()


@pytest.mark.req("R86", "R88", "R9")
def test_pause_and_resume(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        pane.press("Pause")
        expect(pane.note).not_to_be_empty()
        expect(pane.root).to_contain_text("Paused")
        expect(pane.title).to_be_focused()
        assert stage.happened(anna)[-1] == "paused"

        pane.press("Resume")
        expect(pane.button("Pause")).to_be_enabled()
        assert stage.happened(anna)[-1] == "resumed"


@pytest.mark.req("R86", "R88", "B2", "B3")
def test_unenroll_asks_first_and_can_be_undone(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, {"to": [anna.named]}, path="/outlook/compose") as pane:
        pane.press("Unenroll…")
        expect(pane.root).to_have_attribute("data-state", "ask")
        expect(pane.page.locator("#back")).to_be_visible()
        assert "stopped" not in stage.happened(anna)

        pane.press("Unenroll")
        expect(pane.button("Undo")).to_be_visible()
        assert stage.happened(anna).count("stopped") == 1

        pane.press("Undo")
        expect(pane.button("Unenroll…")).to_be_visible()
        assert stage.happened(anna)[-1] == "undone"


def test_back_and_cancel_change_nothing(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()
    before = stage.happened(anna)

    with stage.pane(browser, anna.mail) as pane:
        pane.press("Unenroll…")
        pane.page.locator("#back").click()
        expect(pane.button("Unenroll…")).to_be_visible()
        expect(pane.page.locator("#back")).to_be_hidden()

        pane.press("Unenroll…")
        pane.press("Cancel")
        expect(pane.button("Unenroll…")).to_be_visible()

    assert stage.happened(anna) == before


@pytest.mark.req("R91", "R97", "R98")
def test_enroll_shows_when_each_email_will_leave(browser: Browser, stage: OutlookStage) -> None:
    ben = stage.contact("Ben")

    with stage.pane(browser, ben.mail) as pane:
        pane.press("Enroll…")
        pane.page.get_by_label("Sequence").select_option(label="Follow up")
        pane.press("See what happens")
        expect(pane.button("Enroll")).to_be_visible()
        expect(pane.root).to_contain_text("Nov")

        pane.press("Enroll")
        expect(pane.root).to_contain_text("is enrolled in “Follow up” now")

    with stage.site.services.database.read() as uow:
        assert uow.enrollments.live_of(ben.contact)


@pytest.mark.req("R86")
def test_somebody_unknown_becomes_a_contact_by_the_keyboard_alone(
    browser: Browser, stage: OutlookStage
) -> None:
    nils = stage.stranger()

    with stage.pane(browser, nils.mail) as pane:
        expect(pane.root).to_have_attribute("data-state", "nobody")
        pane.button("Create contact").focus()
        pane.page.keyboard.press("Enter")
        expect(pane.page.get_by_label("First name")).to_have_value("Nils")
        pane.page.get_by_label("Last name").fill("Vik & <b>Sons</b>")
        pane.page.keyboard.press("Enter")
        expect(pane.title).to_have_text("Nils Vik & <b>Sons</b>")

    with stage.site.services.database.read() as uow:
        [found] = uow.contacts.find(nils.email, 2, 0)
    assert (found.first_name, found.last_name) == ("Nils", "Vik & <b>Sons</b>")


def test_of_several_people_one_is_opened_and_left_again(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben = stage.enrolled(), stage.contact("Ben")
    draft = {"to": [anna.named], "cc": [ben.named], "bcc": [["Sam", "sam@rep.example"]]}

    with stage.pane(browser, draft, path="/outlook/compose") as pane:
        expect(pane.page.locator("h2")).to_have_text(["Anna Vik", "Ben Vik"])
        pane.button("Open").nth(1).click()
        expect(pane.title).to_have_text("Ben Vik")
        pane.page.locator("#back").click()
        expect(pane.page.locator("h2")).to_have_text(["Anna Vik", "Ben Vik"])


def test_a_form_on_a_web_page_is_about_whoever_filled_it_in(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()
    headers = (
        "Received: from shop.example\r\nReply-To: =?utf-8?q?Anna_Vik=2C_Nordlicht?=\r\n"
        f' <{anna.email}>, "x@y.example" <sam@rep.example>\r\nSubject: Reply-To: nobody@x.example'
    )
    mail = {"from": ["Shop", "sam@rep.example"], "headers": headers}

    with stage.pane(browser, mail) as pane:
        expect(pane.title).to_have_text("Anna Vik")


def test_a_hostile_reply_to_does_not_freeze_the_pane(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()
    mail = {**anna.mail, "headers": f"Reply-To: {'a' * 100_000}"}

    with stage.pane(browser, mail) as pane:
        expect(pane.title).to_have_text("Anna Vik")


@pytest.mark.parametrize(
    ("item", "says"),
    [
        (None, "No message is open."),
        ({"kind": "appointment"}, "has no people to show"),
        ({"kind": "protected"}, "has no people to show"),
        ({"to": []}, "Add"),
        ({"from": ["Sam", "sam@rep.example"]}, ""),
    ],
    ids=["nothing", "an appointment", "a protected mail", "an empty draft", "the rep alone"],
)
def test_an_item_about_nobody_says_so(
    browser: Browser, stage: OutlookStage, item: dict[str, object] | None, says: str
) -> None:
    with stage.pane(browser, item) as pane:
        expect(pane.page.locator("#page .line").first).to_contain_text(says)
        assert pane.root.get_attribute("data-state") in {"no_mail", "no_recipient", "nobody"}


def test_outside_outlook_it_says_where_it_belongs(browser: Browser, stage: OutlookStage) -> None:
    with stage.pane(browser, None, host=None) as pane:
        expect(pane.root).to_contain_text("Open this page from the Relance button in Outlook.")


def test_without_office_js_it_says_where_it_belongs(browser: Browser, stage: OutlookStage) -> None:
    context = browser.new_context()
    context.route("**/office.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{stage.address}/outlook/read")

    expect(page.locator("#page")).to_contain_text("Open this page from the Relance button")
    context.close()


def test_text_from_a_mail_stays_text(browser: Browser, stage: OutlookStage) -> None:
    evil = "<img src=x onerror=document.title='run'>"
    mail = {"from": [evil, "evil@company.example"], "subject": evil}

    with stage.pane(browser, mail) as pane:
        expect(pane.root).to_contain_text("<img src=x")
        assert pane.page.locator("#page img").count() == 0
        assert pane.page.title() == "Relance"


def test_another_tenants_person_cannot_be_reached_by_altering_a_button(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.button("Pause")).to_be_enabled()
        pane.page.route(
            "**/outlook/ask",
            lambda route: route.continue_(
                post_data=(route.request.post_data or "").replace(anna.email, ben.email)
            ),
        )
        pane.press("Pause")
        expect(pane.root).to_have_attribute("data-state", "refused")

    assert "paused" not in stage.happened(anna) + stage.happened(ben)
