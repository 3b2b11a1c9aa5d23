"""Outlook's pane when things happen at the same time: never the wrong person, never twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from panel_outlook import OutlookStage, Pane, outlook_stage

ASK = "**/outlook/ask"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OutlookStage]:
    with outlook_stage(tmp_path_factory.mktemp("races")) as running:
        yield running


@dataclass
class Line:
    """The line between a pane and the server, on which a test holds back what it chooses."""

    page: Page
    asked: list[dict[str, object]] = field(default_factory=list)
    held: list[Route] = field(default_factory=list)

    def hold(self, number: int) -> None:
        """From now on hold back the ``number`` next questions, and let the others through."""
        left = [number]

        def meet(route: Route) -> None:
            self.asked.append(json.loads(route.request.post_data or ""))
            if left[0] > 0:
                left[0] -= 1
                self.held.append(route)
            else:
                route.continue_()

        self.page.route(ASK, meet)

    def lose_answers(self, number: int) -> None:
        """The server acts on the ``number`` next questions, but its answers are lost."""
        left = [number]

        def meet(route: Route) -> None:
            self.asked.append(json.loads(route.request.post_data or ""))
            if left[0] > 0:
                left[0] -= 1
                route.fetch()
                route.abort("connectionreset")
            else:
                route.continue_()

        self.page.route(ASK, meet)

    def cut(self) -> None:
        """Nothing arrives."""
        self.page.route(ASK, lambda route: route.abort("connectionrefused"))

    def mend(self) -> None:
        self.page.unroute(ASK)

    def wait_for_held(self, number: int) -> None:
        for _ in range(1_500):
            if len(self.held) >= number:
                return
            self.page.wait_for_timeout(20)
        raise AssertionError("nothing was asked")

    def let_go(self) -> None:
        for route in self.held:
            route.continue_()
        self.held.clear()


def let_answers_arrive(pane: Pane) -> None:
    """Wait until whatever was let go has been answered and could have been drawn."""
    pane.page.wait_for_load_state("networkidle")
    pane.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))")


@pytest.mark.req("B13")
def test_a_late_answer_about_another_mail_is_not_shown(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben, cleo = stage.enrolled(), stage.enrolled("Ben"), stage.enrolled("Cleo")

    with stage.pane(browser, cleo.mail) as pane:
        expect(pane.title).to_have_text("Cleo Vik")
        line = Line(pane.page)
        line.hold(1)
        pane.play("open", anna.mail)
        line.wait_for_held(1)
        pane.play("open", ben.mail)
        expect(pane.title).to_have_text("Ben Vik")

        line.let_go()
        let_answers_arrive(pane)

        expect(pane.title).to_have_text("Ben Vik")
        expect(pane.root).not_to_contain_text(anna.email)


@pytest.mark.req("B13")
def test_the_mail_before_is_greyed_at_once_and_can_no_longer_be_acted_on(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.button("Pause")).to_be_enabled()
        line = Line(pane.page)
        line.hold(1)
        pane.play("open", ben.mail)
        expect(pane.root).to_have_class("stale")
        pane.page.evaluate(
            "document.querySelectorAll('#page button').forEach((one) => "
            "{ one.disabled = false; one.click(); })"
        )
        line.wait_for_held(1)
        line.let_go()
        expect(pane.title).to_have_text("Ben Vik")

    assert "paused" not in stage.happened(anna) + stage.happened(ben)


@pytest.mark.req("B13", "B2")
def test_a_double_click_unenrolls_once(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        pane.press("Unenroll…")
        expect(pane.button("Unenroll")).to_be_enabled()
        pane.page.evaluate(
            "() => { const one = [...document.querySelectorAll('button')]"
            ".find((button) => button.textContent === 'Unenroll');"
            " one.click(); one.click(); one.disabled = false; one.click(); }"
        )
        expect(pane.button("Undo")).to_be_visible()

    assert stage.happened(anna).count("stopped") == 1


@pytest.mark.req("B13", "B2")
def test_a_line_lost_after_the_server_acted_acts_once(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        pane.expects = ["ERR_CONNECTION_RESET"]
        pane.press("Unenroll…")
        expect(pane.button("Unenroll")).to_be_enabled()
        line = Line(pane.page)
        line.lose_answers(1)
        pane.press("Unenroll")
        expect(pane.button("Undo")).to_be_visible()

    assert [asked["key"] for asked in line.asked] == [line.asked[0]["key"]] * 2
    assert line.asked[0]["key"]
    assert stage.happened(anna).count("stopped") == 1


@pytest.mark.req("B13", "B2")
def test_after_trying_again_by_hand_it_still_happened_once(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        pane.expects = ["ERR_CONNECTION_RESET"]
        expect(pane.button("Pause")).to_be_enabled()
        line = Line(pane.page)
        line.lose_answers(3)
        pane.press("Pause")
        expect(pane.trouble).to_contain_text("Relance cannot be reached.")
        pane.press("Try again")
        expect(pane.button("Resume")).to_be_enabled()
        expect(pane.trouble).to_be_hidden()

    assert len({str(asked["key"]) for asked in line.asked}) == 1
    assert stage.happened(anna).count("paused") == 1


@pytest.mark.req("B13")
def test_what_was_typed_outlives_an_unreachable_server(
    browser: Browser, stage: OutlookStage
) -> None:
    nils = stage.stranger()

    with stage.pane(browser, nils.mail) as pane:
        pane.expects = ["ERR_CONNECTION_REFUSED"]
        pane.press("Create contact")
        pane.page.get_by_label("Company").fill("Fjordlys")
        line = Line(pane.page)
        line.cut()
        pane.press("Create contact")
        expect(pane.trouble).to_be_visible()
        expect(pane.page.get_by_label("Company")).to_have_value("Fjordlys")
        line.mend()
        pane.press("Try again")
        expect(pane.root).to_contain_text("Fjordlys")


@pytest.mark.req("B13")
def test_when_the_server_cannot_be_reached_nobody_from_before_is_shown(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, anna.mail) as pane:
        pane.expects = ["ERR_CONNECTION_REFUSED"]
        expect(pane.title).to_have_text("Anna Vik")
        line = Line(pane.page)
        line.cut()
        pane.play("open", ben.mail)
        expect(pane.trouble).to_contain_text("Relance cannot be reached.")
        expect(pane.root).to_be_empty()
        line.mend()
        pane.press("Try again")
        expect(pane.title).to_have_text("Ben Vik")


def test_a_server_that_is_down_from_the_start_is_asked_again(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        pane.expects = ["ERR_CONNECTION_REFUSED"]
        config = "**/outlook/config.json"
        pane.page.route(config, lambda route: route.abort("connectionrefused"))
        pane.page.reload()
        expect(pane.root).to_contain_text("Relance cannot be reached.")
        pane.page.unroute(config)
        pane.press("Try again")
        expect(pane.title).to_have_text("Anna Vik")


def test_a_broken_answer_counts_as_unreachable(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.button("Pause")).to_be_enabled()
        pane.expects = ["502"]
        pane.page.route(ASK, lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"))
        pane.press("Pause")
        expect(pane.trouble).to_contain_text("Relance cannot be reached.")
        expect(pane.title).to_have_text("Anna Vik")


@pytest.mark.req("B13")
def test_a_change_answered_after_the_mail_was_left_is_seen_when_one_comes_back(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.button("Pause")).to_be_enabled()
        line = Line(pane.page)
        line.hold(1)
        pane.press("Pause")
        line.wait_for_held(1)
        pane.play("open", anna.mail)
        expect(pane.button("Pause")).to_be_enabled()

        line.let_go()

        expect(pane.button("Resume")).to_be_enabled()
    assert stage.happened(anna).count("paused") == 1


def test_an_item_that_is_null_while_the_event_fires_is_found_a_moment_later(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, anna.mail) as pane:
        pane.page.add_init_script("window.setInterval = () => 0")  # it is not to find it by looking
        pane.page.reload()
        expect(pane.title).to_have_text("Anna Vik")
        pane.play("openLate", ben.mail, 100)
        expect(pane.title).to_have_text("Ben Vik")


@pytest.mark.req("B13")
@pytest.mark.parametrize(
    "outlook",
    [{"deaf": True}, {"sets": {"Mailbox": "1.3", "NestedAppAuth": "1.1"}}],
    ids=["events that never fire", "an Outlook without events"],
)
def test_without_events_another_mail_is_noticed_by_looking(
    browser: Browser, stage: OutlookStage, outlook: dict[str, object]
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, anna.mail, **outlook) as pane:
        expect(pane.title).to_have_text("Anna Vik")
        pane.play("open", ben.mail)
        expect(pane.title).to_have_text("Ben Vik")


def test_an_idle_pane_asks_nothing(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, {"to": [anna.named]}) as pane:
        expect(pane.title).to_have_text("Anna Vik")
        line = Line(pane.page)
        line.hold(0)
        pane.page.wait_for_timeout(4_500)  # two looks

    assert line.asked == []


@pytest.mark.req("R87")
@pytest.mark.parametrize("deaf", [False, True], ids=["by event", "by looking"])
def test_a_recipient_is_noticed_as_soon_as_it_is_added(
    browser: Browser, stage: OutlookStage, deaf: bool
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, {"to": []}, deaf=deaf) as pane:
        expect(pane.root).to_have_attribute("data-state", "no_recipient")
        pane.play("address", [anna.named])
        expect(pane.title).to_have_text("Anna Vik")
        pane.play("address", [anna.named, ben.named])
        expect(pane.page.locator("h2")).to_have_text(["Anna Vik", "Ben Vik"])
        pane.play("address", [ben.named])
        expect(pane.title).to_have_text("Ben Vik")


def test_recipients_are_heard_in_every_draft_that_is_opened(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, {"to": []}) as pane:
        expect(pane.root).to_have_attribute("data-state", "no_recipient")
        pane.play("open", {"to": [anna.named]})
        expect(pane.title).to_have_text("Anna Vik")
        heard = pane.page.evaluate("outlook.mailbox.item.listeners('olkRecipientsChanged')")
        pane.play("address", [ben.named])
        expect(pane.title).to_have_text("Ben Vik")

    assert heard == 1


def test_a_form_stays_while_others_are_added_to_the_draft(
    browser: Browser, stage: OutlookStage
) -> None:
    nils, ben = stage.stranger(), stage.enrolled("Ben")

    with stage.pane(browser, {"to": [nils.named]}) as pane:
        pane.press("Create contact")
        pane.page.get_by_label("Company").fill("Fjordlys")
        pane.play("address", [nils.named, ben.named])
        pane.page.wait_for_timeout(600)  # longer than recipients take to settle
        expect(pane.page.get_by_label("Company")).to_have_value("Fjordlys")
        pane.press("Create contact")
        expect(pane.page.locator("h2")).to_have_text(["Nils Vik", "Ben Vik"])


@pytest.mark.req("B13")
def test_a_form_goes_when_its_person_leaves_the_draft(
    browser: Browser, stage: OutlookStage
) -> None:
    nils, ben = stage.stranger(), stage.enrolled("Ben")

    with stage.pane(browser, {"to": [nils.named]}) as pane:
        pane.press("Create contact")
        pane.page.get_by_label("Company").fill("Fjordlys")
        pane.play("address", [ben.named])
        expect(pane.title).to_have_text("Ben Vik")


def test_a_mail_that_is_closed_takes_its_person_along(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.title).to_have_text("Anna Vik")
        pane.play("open", None)
        expect(pane.root).to_contain_text("No message is open.")
        expect(pane.root).not_to_contain_text(anna.email)


@pytest.mark.req("B13")
def test_another_draft_to_the_same_person_is_not_left_grey(
    browser: Browser, stage: OutlookStage
) -> None:
    nils = stage.stranger()

    with stage.pane(browser, {"to": [nils.named]}) as pane:
        pane.press("Create contact")
        pane.page.get_by_label("Company").fill("Fjordlys")
        pane.play("open", {"to": [nils.named]})
        expect(pane.page.get_by_label("Company")).to_have_count(0)
        pane.press("Create contact")
        expect(pane.page.get_by_label("Company")).to_have_value("")


def test_there_is_no_way_back_to_the_mail_before(browser: Browser, stage: OutlookStage) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, anna.mail) as pane:
        pane.expects = ["ERR_CONNECTION_REFUSED"]
        pane.press("Unenroll…")
        expect(pane.page.locator("#back")).to_be_visible()
        line = Line(pane.page)
        line.cut()
        pane.play("open", ben.mail)
        expect(pane.trouble).to_contain_text("Relance cannot be reached.")
        expect(pane.page.locator("#back")).to_be_hidden()
