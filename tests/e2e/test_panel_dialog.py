"""Outlook's dialog in a real browser: a stranger signs in, and the panel is told across windows."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from harness.ports import free_port
from relance import config
from relance.accounts.vault import new_key
from relance.app.linking import Outsider, user_of, user_of_panel_session
from relance.app.records import NewUser
from relance.cli.assembly import services_for
from relance.cli.serve import serving
from relance.core.people import Right
from relance.storage import migrate
from relance.wiring import Services, SystemClock

PASSWORD = "correct horse battery"
HOST_INFO = "_host_Info=Outlook$Web$16.01$en-US$$isDialog$$0"

#: What office.js does in a dialog on the web, and nothing else: ready, and a message home.
OFFICE = """
window.Office = {
  onReady: (then) => Promise.resolve({ host: "Outlook" }).then(then),
  context: { ui: { messageParent: (text, to) => {
    opener.postMessage(text, to.targetOrigin);
    document.body.dataset.told = "";
  } } },
};
"""
PANE = """<!doctype html><title>pane</title><script>
window.heard = [];
addEventListener("message", (event) => heard.push([event.origin, event.data]));
</script>"""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    port = free_port()
    settings = config.load(
        database_url=f"sqlite:///{tmp_path / 'relance.db'}",
        secret_key=secrets.token_hex(32),
        keyring=f"k1:{new_key()}",
        base_url=f"http://127.0.0.1:{port}",
        port=port,
        outlook_client_id="11111111-2222-3333-4444-555555555555",
        outlook_tenants="aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    )
    migrate.upgrade(settings.database_url)
    made = services_for(settings, SystemClock())
    encoded = made.passwords.hash(PASSWORD)
    new = NewUser("ada@rep.example", "Ada", encoded, frozenset({Right.USE_SEQUENCES}))
    with closing(made.database), serving(made):
        with made.database.begin() as uow:
            uow.users.add(new, made.clock.now())
        yield made


@pytest.fixture
def context(browser: Browser, services: Services) -> Iterator[BrowserContext]:
    """A browser in which Microsoft's host answers with our stand-in, and nobody is signed in."""

    def answer(route: Route) -> None:
        if route.request.url.endswith("/pane"):
            route.fulfill(body=PANE, content_type="text/html")
        elif route.request.url.startswith("https://appsforoffice.microsoft.com/"):
            route.fulfill(body=OFFICE, content_type="text/javascript")
        elif route.request.url.startswith(services.settings.base_url):
            route.fallback()
        else:
            route.abort()

    made = browser.new_context(base_url=services.settings.base_url)
    made.route("**/*", answer)
    yield made
    made.close()


def open_dialog(pane: Page, path: str) -> Page:
    """What displayDialogAsync does on the web: a window of its own, which knows its opener."""
    with pane.expect_popup() as opened:
        pane.evaluate("(url) => { window.open(url, 'dialog', 'width=600,height=700') }", path)
    return opened.value


def sign_in(dialog: Page) -> None:
    dialog.get_by_label("Email").fill("ada@rep.example")
    dialog.get_by_label("Password").fill("wrong")
    dialog.get_by_role("button", name="Sign in").click()
    expect(dialog.get_by_role("alert")).to_contain_text("wrong")
    dialog.get_by_label("Password").fill(PASSWORD)
    dialog.get_by_role("button", name="Sign in").click()


def heard(pane: Page) -> list[list[str]]:
    pane.wait_for_function("heard.length > 0")
    found: list[list[str]] = pane.evaluate("heard")
    return found


def test_a_stranger_signs_in_in_the_dialog_and_the_panel_gets_its_token(
    context: BrowserContext, services: Services
) -> None:
    pane = context.new_page()
    pane.goto("/pane")
    dialog = open_dialog(pane, f"/panel/sign-in?{HOST_INFO}")
    sign_in(dialog)
    dialog.get_by_role("button", name="Continue as Ada").click()

    ((origin, text),) = heard(pane)
    said = pane.evaluate("JSON.parse", text)
    assert origin == services.settings.base_url
    assert said["relance"] == "session"
    with services.database.read() as uow:
        user = user_of_panel_session(uow, said["token"], services.clock.wall())
    assert user
    assert user.name == "Ada"
    assert HOST_INFO in dialog.url, "office.js knows its host by the address"


def test_an_account_is_linked_in_the_dialog_and_the_panel_is_told(
    context: BrowserContext, services: Services
) -> None:
    outsider = Outsider("microsoft", "aaaa:bbbb", "ada@rep.example")
    pane = context.new_page()
    pane.goto("/pane")
    dialog = open_dialog(pane, services.links.url(outsider, services.clock.wall()))
    sign_in(dialog)
    dialog.get_by_role("button", name="Link the account").click()

    ((_, text),) = heard(pane)
    assert text == '{"relance": "linked"}'
    with services.database.read() as uow:
        assert user_of(uow, outsider)
    with dialog.expect_event("close"):
        # After a turn: a click that closes its own page may be told as one that failed.
        button = dialog.get_by_role("button", name="Close this window")
        button.evaluate("(button) => { setTimeout(() => button.click()) }")


def test_a_window_opened_by_another_site_is_told_nothing(
    context: BrowserContext, services: Services
) -> None:
    """The browser itself keeps the message from an opener of another origin."""
    pane = context.new_page()
    pane.goto("http://elsewhere.test/pane")
    dialog = open_dialog(pane, f"{services.settings.base_url}/panel/sign-in")
    sign_in(dialog)
    dialog.get_by_role("button", name="Continue as Ada").click()
    expect(dialog.locator("body[data-told]")).to_be_attached()
    dialog.evaluate("opener.postMessage('anybody may hear this', '*')")

    assert [text for _, text in heard(pane)] == ["anybody may hear this"]
