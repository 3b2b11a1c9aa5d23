"""Outlook's pane with Microsoft's own libraries: the real Office.js, and the MSAL that we ship."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from addin.outlook.assets import read_assets
from panel_node import package
from panel_outlook import OutlookStage, outlook_stage

# Office.js loads its library by the page's own scheme, so the page must be one of https.
ORIGIN = "https://relance.test"
IN_OUTLOOK = "?_host_Info=Outlook$Web$16.01$en-US$$$$0"
AJAX = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OutlookStage]:
    with outlook_stage(tmp_path_factory.mktemp("libraries")) as running:
        yield running


@pytest.fixture
def office(browser: Browser, stage: OutlookStage) -> Iterator[tuple[Page, list[str]]]:
    """A page whose Office.js is Microsoft's, and what was asked of Microsoft's hosts."""
    dist = package("@microsoft/office-js") / "dist"
    context = browser.new_context(base_url=ORIGIN)
    asked: list[str] = []

    def serve(route: Route) -> None:
        ours = route.request.url.replace(ORIGIN, stage.address)
        route.fulfill(response=route.fetch(url=ours))

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        file = dist / Path(urlsplit(route.request.url).path).name
        if file.suffix == ".js" and file.is_file():
            route.fulfill(path=file, content_type="text/javascript")
        else:
            route.abort()

    context.route(lambda url: not url.startswith(ORIGIN), answer)
    context.route(f"{ORIGIN}/**", serve)
    page = context.new_page()
    page.add_init_script(
        "window.blocked = []; addEventListener('securitypolicyviolation', "
        "(event) => blocked.push([event.effectiveDirective, event.blockedURI]));"
    )
    yield page, asked
    context.close()


def test_the_real_office_js_outside_outlook_leads_to_outlook(
    office: tuple[Page, list[str]],
) -> None:
    page, asked = office
    page.goto("/outlook/read")

    expect(page.locator("#page")).to_contain_text("Open this page from the Relance button")
    assert asked
    assert page.evaluate("blocked") == []


def test_the_real_office_js_in_outlook_finds_what_it_loads_allowed(
    office: tuple[Page, list[str]],
) -> None:
    page, asked = office
    with page.expect_request(AJAX):
        page.goto(f"/outlook/read{IN_OUTLOOK}")
    page.wait_for_load_state("networkidle")

    assert any(url.endswith("/outlook-web-16.01.js") for url in asked)
    assert [one for one in page.evaluate("blocked") if one[0].startswith("script-src")] == []


def test_the_msal_that_we_ship_is_microsofts() -> None:
    theirs = package("@azure/msal-browser")
    assets = read_assets()

    shipped = assets["vendor/msal-browser.min.js"].body
    licence = assets["vendor/msal-browser.LICENSE.txt"].body
    assert shipped == (theirs / "lib" / "msal-browser.min.js").read_bytes()
    assert licence == (theirs / "LICENSE").read_bytes()
