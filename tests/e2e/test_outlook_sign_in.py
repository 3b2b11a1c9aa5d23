"""How Outlook's pane signs in: through Outlook with the real MSAL, or in a dialog of our own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from panel_microsoft import CLIENT, OTHER_TENANT, PERSON, claims, good_token
from panel_outlook import OutlookStage, Pane, outlook_stage
from relance.app.linking import Outsider, link, open_panel_session

NO_NESTED = {"Mailbox": "1.13"}  # an Outlook that does not sign in for add-ins


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OutlookStage]:
    with outlook_stage(tmp_path_factory.mktemp("sign-in")) as running:
        yield running


def asked_outlook(pane: Pane) -> list[str]:
    """What MSAL asked Outlook for."""
    methods: list[str] = pane.page.evaluate("window.__asked.map((one) => one.method)")
    return [method for method in methods if method != "GetInitContext"]


def in_dialog(pane: Pane) -> None:
    """Wait for a dialog that is open, and that the pane listens to."""
    for _ in range(1_500):
        if pane.page.evaluate("outlook.dialogs.some((one) => one.isOpen && one.isHeard())"):
            return
        pane.page.wait_for_timeout(20)
    raise AssertionError("no dialog was opened")


def say_in_dialog(pane: Pane, said: dict[str, str], origin: str | None = None) -> None:
    in_dialog(pane)
    pane.page.evaluate(
        "([said, origin]) => outlook.dialogs[outlook.dialogs.length - 1].say(said, origin)",
        [said, origin or pane.address],
    )


def panel_session(stage: OutlookStage) -> str:
    with stage.site.services.database.begin() as uow:
        return open_panel_session(uow, stage.rep, stage.site.clock.wall())


@pytest.mark.req("B13")
def test_outlook_signs_in_without_a_word_and_nothing_is_kept(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.title).to_have_text("Anna Vik")
        pane.play("open", ben.mail)
        expect(pane.title).to_have_text("Ben Vik")
        assert asked_outlook(pane) == ["GetToken"]
        assert pane.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
        assert pane.page.evaluate("indexedDB.databases()") == []
        assert pane.page.context.cookies() == []


def test_a_window_of_microsofts_opens_when_outlook_needs_one(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail, account={"interaction": True}) as pane:
        expect(pane.title).to_have_text("Anna Vik")
        assert asked_outlook(pane) == ["GetToken", "GetTokenPopup"]


def test_whoever_closes_that_window_is_asked_once_and_then_offered_another_way(
    browser: Browser, stage: OutlookStage
) -> None:
    anna, ben = stage.enrolled(), stage.enrolled("Ben")
    closes = {"interaction": True, "cancels": True}

    with stage.pane(browser, anna.mail, account=closes) as pane:
        expect(pane.button("Sign in")).to_be_visible()
        pane.play("open", ben.mail)
        expect(pane.button("Sign in")).to_be_enabled()
        assert asked_outlook(pane).count("GetTokenPopup") == 1

        pane.press("Sign in")
        say_in_dialog(pane, {"relance": "session", "token": panel_session(stage)})
        expect(pane.title).to_have_text("Ben Vik")


def test_a_token_that_is_over_is_renewed_once_and_nobody_notices(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()
    old = good_token(exp=claims()["iat"] - 100, nbf=1, iat=1)

    with stage.pane(browser, anna.mail, tokens=[old, good_token()]) as pane:
        pane.expects = ["401"]
        expect(pane.title).to_have_text("Anna Vik")
        assert asked_outlook(pane) == ["GetToken", "GetToken"]


def test_an_account_that_the_server_does_not_take_signs_in_by_the_dialog(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()
    issuer = f"https://login.microsoftonline.com/{OTHER_TENANT}/v2.0"
    foreign = good_token(tid=OTHER_TENANT, iss=issuer)

    with stage.pane(browser, anna.mail, tokens=[foreign]) as pane:
        pane.expects = ["401"]
        expect(pane.root).to_have_attribute("data-state", "signed_out")
        pane.press("Sign in")
        say_in_dialog(pane, {"relance": "session", "token": panel_session(stage)})
        expect(pane.title).to_have_text("Anna Vik")


@pytest.mark.req("B13")
def test_an_outlook_without_sign_in_loads_no_msal_and_uses_the_dialog(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail, sets=NO_NESTED) as pane:
        expect(pane.root).to_contain_text("You are signed out.")
        assert pane.page.evaluate("typeof msal") == "undefined"
        pane.press("Sign in")
        in_dialog(pane)
        assert pane.page.evaluate("outlook.dialogs[0].url") == f"{pane.address}/panel/sign-in"
        say_in_dialog(pane, {"relance": "session", "token": panel_session(stage)})
        expect(pane.title).to_have_text("Anna Vik")
        assert pane.page.evaluate("outlook.dialogs[0].isOpen") is False
        assert pane.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


@pytest.mark.req("B13")
def test_a_token_from_another_place_is_not_taken(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()
    session = {"relance": "session", "token": panel_session(stage)}

    with stage.pane(browser, anna.mail, sets=NO_NESTED) as pane:
        pane.press("Sign in")
        say_in_dialog(pane, session, "https://evil.example")
        pane.page.wait_for_timeout(100)
        assert pane.page.evaluate("outlook.dialogs[0].isOpen") is True
        expect(pane.root).to_have_attribute("data-state", "signed_out")
        say_in_dialog(pane, session)
        expect(pane.title).to_have_text("Anna Vik")


def test_a_dialog_that_is_closed_or_blocked_leaves_the_button(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail, sets=NO_NESTED) as pane:
        pane.press("Sign in")
        in_dialog(pane)
        pane.page.evaluate("outlook.dialogs[0].closedByUser()")
        expect(pane.button("Sign in")).to_be_enabled()

    with stage.pane(browser, anna.mail, sets=NO_NESTED, dialogs="blocked") as pane:
        pane.press("Sign in")
        expect(pane.trouble).to_contain_text("Allow pop-up windows")
        expect(pane.button("Sign in")).to_be_enabled()


def test_a_session_that_ended_asks_to_sign_in_again(browser: Browser, stage: OutlookStage) -> None:
    anna = stage.enrolled()
    gone = {"relance": "session", "token": "rlp_nobody"}

    with stage.pane(browser, anna.mail, sets=NO_NESTED) as pane:
        pane.expects = ["401"]
        pane.press("Sign in")
        say_in_dialog(pane, gone)
        expect(pane.button("Sign in")).to_be_enabled()
        pane.press("Sign in")
        say_in_dialog(pane, {"relance": "session", "token": panel_session(stage)})
        expect(pane.title).to_have_text("Anna Vik")


def newcomer(number: int) -> tuple[str, Outsider]:
    """The token of an account that nobody is linked to, and that account."""
    oid = f"{number:08}-1234-4234-8234-123456789abc"
    assert oid != PERSON
    subject = f"{claims()['tid']}:{oid}"
    return good_token(oid=oid), Outsider("microsoft", subject, "sam@rep.example")


def test_an_account_that_is_not_linked_is_linked_in_a_dialog_and_goes_on_by_itself(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()
    token, outsider = newcomer(1)

    with stage.pane(browser, anna.mail, tokens=[token]) as pane:
        pane.expects = ["403"]
        expect(pane.root).to_have_attribute("data-state", "not_linked")
        pane.press("Link your account")
        in_dialog(pane)
        url = pane.page.evaluate("outlook.dialogs[0].url")
        ticket = url.removeprefix(f"{pane.address}/panel/link/")
        services = stage.site.services
        assert services.links.read(ticket, services.clock.wall()) == outsider

        with services.database.begin() as uow:
            link(uow, outsider, stage.rep, services.clock.wall())
        say_in_dialog(pane, {"relance": "linked"})
        expect(pane.title).to_have_text("Anna Vik")


def test_where_no_dialog_opens_the_page_that_links_can_be_opened_by_hand(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()
    token, outsider = newcomer(2)

    with stage.pane(browser, anna.mail, tokens=[token], dialogs="blocked") as pane:
        pane.expects = ["403"]
        pane.press("Link your account")
        other_way = pane.page.get_by_role("link", name="Open the page instead")
        expect(other_way).to_have_attribute("target", "_blank")
        services = stage.site.services
        with services.database.begin() as uow:
            link(uow, outsider, stage.rep, services.clock.wall())
        pane.page.evaluate("window.dispatchEvent(new Event('focus'))")
        expect(pane.title).to_have_text("Anna Vik")


def test_outlook_is_asked_for_a_token_of_our_own_scope(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.title).to_have_text("Anna Vik")
        [told] = [one for one in pane.page.evaluate("window.__asked") if one["clientId"]]

    assert told["clientId"] == CLIENT
    assert f"api://{CLIENT}/Panel.Use" in told["scope"].split()


@pytest.mark.req("B13")
def test_what_was_asked_of_a_mail_is_not_done_when_one_signs_in_after_it_was_closed(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.button("Pause")).to_be_enabled()
        pane.expects = ["401"]
        pane.page.route("**/outlook/ask", lambda route: route.fulfill(status=401, json={}))
        pane.press("Pause")
        pane.press("Sign in")
        in_dialog(pane)
        pane.page.unroute("**/outlook/ask")
        pane.play("open", None)
        expect(pane.root).to_contain_text("No message is open.")
        say_in_dialog(pane, {"relance": "session", "token": panel_session(stage)})
        pane.page.wait_for_timeout(300)  # longer than an answer takes
        expect(pane.root).to_contain_text("No message is open.")

    assert "paused" not in stage.happened(anna)
