"""The pages that panels open: linking an account, signing a dialog in, and the way to them."""

from __future__ import annotations

import html
import inspect
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from panel_people import GOOGLE, MICROSOFT, PlainPasswords
from relance.app import linking
from relance.app.linking import (
    TICKET_LIFE,
    Outsider,
    of_user,
    user_of,
    user_of_panel_session,
)
from relance.app.records import NewMailbox, NewUser
from relance.app.sign_in import user_of_session
from relance.config import Settings
from relance.core.people import Right, User
from relance.storage import migrate
from relance.storage.engine import open_database
from relance.web import create_app
from relance.web.given import PLACE
from relance.web.headers import POLICY
from relance.web.pages import panels
from relance.wiring import Services
from web_site import HandClock, Servers, Site, refusal, send_form, services_with

PASSWORD = "correct horse battery"
OUTLOOK = {
    "outlook_client_id": "11111111-2222-3333-4444-555555555555",
    "outlook_tenants": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
}
_MESSAGE = re.compile(r'data-message="([^"]+)"')


@pytest.fixture(scope="module")
def parts() -> Iterator[Services]:
    with services_with(**OUTLOOK) as services:
        yield replace(services, passwords=PlainPasswords())  # type: ignore[arg-type]  # a fake at its seam


@pytest.fixture(scope="module")
def app(parts: Services) -> Flask:
    return create_app(parts)


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pages") / "empty.db"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def site(app: Flask, parts: Services, empty_file: Path, tmp_path: Path) -> Iterator[Site]:
    shutil.copyfile(empty_file, tmp_path / "site.db")
    url = f"sqlite:///{tmp_path / 'site.db'}"
    database = open_database(url, registrable=parts.registrable, synchronous="OFF")
    clock = HandClock()
    services = replace(parts, database=database, clock=clock)
    app.extensions[PLACE] = services
    yield Site(app, services, clock, Servers(), [])
    database.close()


@pytest.fixture
def ada(site: Site) -> User:
    new = NewUser("ada@rep.example", "Ada", PASSWORD, frozenset({Right.USE_SEQUENCES}))
    with site.services.database.begin() as uow:
        return uow.users.get(uow.users.add(new, site.clock.now()))


def ticket(site: Site, outsider: Outsider) -> str:
    """The path of the page that a panel opens."""
    url = site.services.links.url(outsider, site.clock.wall())
    return url.removeprefix(site.services.settings.base_url)


def linked_user(site: Site, outsider: Outsider) -> User | None:
    with site.services.database.read() as uow:
        return user_of(uow, outsider)


def sign_in(client: FlaskClient, password: str = PASSWORD) -> TestResponse:
    return send_form(client, "/sign-in", email="ada@rep.example", password=password)


def message(answer: TestResponse) -> Any:
    found = _MESSAGE.search(answer.text)
    assert found, answer.text
    return json.loads(html.unescape(found[1]))


@pytest.mark.parametrize("outsider", [GOOGLE, MICROSOFT], ids=lambda one: one.provider)
def test_the_page_names_both_accounts_and_links_when_its_button_is_pressed(
    site: Site, ada: User, outsider: Outsider
) -> None:
    browser, path = site.browser(ada), ticket(site, outsider)
    page = browser.page(path)

    assert f"{outsider.provider.capitalize()} account <strong>ada@rep.example" in page
    assert "acts there as <strong>Ada</strong>" in page
    assert linked_user(site, outsider) is None, "looking at the page links nothing"
    done = browser.post(path)
    assert done.status_code == 200
    assert message(done) == {"relance": "linked"}
    assert linked_user(site, outsider) == ada


def test_only_outlooks_page_loads_office(site: Site, ada: User) -> None:
    browser = site.browser(ada)

    assert "office.js" not in browser.post(ticket(site, GOOGLE)).text
    assert "appsforoffice.microsoft.com/lib/1/hosted/office.js" in (
        browser.post(ticket(site, MICROSOFT)).text
    )


def test_an_account_that_is_linked_already_is_not_asked_about_again(site: Site, ada: User) -> None:
    browser, path = site.browser(ada), ticket(site, GOOGLE)
    browser.post(path)

    assert message(browser.get(path)) == {"relance": "linked"}
    assert browser.post(path).status_code == 200


def test_a_link_without_its_token_links_nothing(site: Site, ada: User) -> None:
    browser = site.browser(ada)

    assert browser.client.post(ticket(site, GOOGLE)).status_code == 403
    assert linked_user(site, GOOGLE) is None


def test_another_persons_account_is_refused_before_anybody_presses_a_button(
    site: Site, ada: User
) -> None:
    browser, path = site.browser(ada), ticket(site, replace(GOOGLE, email="eve@evil.test"))
    asked, sent = browser.get(path), browser.post(path)

    for answer in (asked, sent):
        assert answer.status_code == 403
        assert "eve@evil.test is not one of your addresses" in html.unescape(answer.text)
        assert "Connect that mailbox first, or ask an administrator." in answer.text
        assert "Link the account" not in answer.text
    assert linked_user(site, GOOGLE) is None


def test_an_account_of_another_user_is_refused(site: Site, ada: User) -> None:
    site.browser(ada).post(ticket(site, GOOGLE))
    eve = site.user("Eve")
    own = NewMailbox(eve.id, "ada@rep.example", "Eve", {}, {}, 100, 3, "UTC")
    with site.services.database.begin() as uow:
        uow.mailboxes.add(own, site.clock.now())

    answer = site.browser(eve).get(ticket(site, GOOGLE))

    assert answer.status_code == 409
    assert "linked to another user" in answer.text
    assert linked_user(site, GOOGLE) == ada


@pytest.mark.parametrize("how", ["old", "altered", "nonsense"])
def test_an_old_or_altered_ticket_links_nothing(site: Site, ada: User, how: str) -> None:
    path, browser = ticket(site, GOOGLE), site.browser(ada)
    if how == "old":
        site.clock.at += TICKET_LIFE
    path = {"old": path, "altered": path[:-1] + "x", "nonsense": "/panel/link/x.y"}[how]

    for answer in (browser.get(path), browser.post(path)):
        assert answer.status_code == 410
        assert "press the button in the panel again" in answer.text
    assert linked_user(site, GOOGLE) is None


def test_the_reference_names_every_reason_for_not_linking() -> None:
    said = inspect.getsource(linking) + inspect.getsource(panels)
    codes = set(re.findall(r'Refused\(\s*"(\w+)"', said))
    page = (Path(__file__).parents[2] / "docs" / "reference.md").read_text("utf-8")
    section = page.partition("## Refusals of a link\n")[2].partition("\n## ")[0]

    assert set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)) == codes
    assert len(codes) == 3


def test_names_on_these_pages_are_never_markup(site: Site, ada: User) -> None:
    name = "<img src=x onerror=alert(1)>"
    eve = site.user(name)
    evil = replace(GOOGLE, email='"><script>alert(1)</script>')
    browser = site.browser(eve)

    for path in (ticket(site, evil), "/panel/sign-in"):
        text = browser.get(path).text
        assert "<img" not in text
        assert "<script>alert" not in text
        assert "&lt;img" in text


def test_the_dialog_asks_and_hands_a_token_to_its_panel(site: Site, ada: User) -> None:
    browser = site.browser(ada)
    page = browser.page("/panel/sign-in?_host_Info=Outlook$Web$16.01")
    assert "Continue as Ada" in page
    assert 'action="' not in page.split('<form class="card narrow"')[1].split(">")[0]
    assert "rlp_" not in page

    done = browser.post("/panel/sign-in")
    said = message(done)

    assert set(said) == {"relance", "token"}
    assert said["relance"] == "session"
    with site.services.database.read() as uow:
        assert user_of_panel_session(uow, said["token"], site.clock.wall()) == ada
        assert user_of_session(uow, said["token"], site.clock.wall()) is None


def test_the_token_stands_in_the_body_of_one_answer_and_nowhere_else(site: Site, ada: User) -> None:
    browser = site.browser(ada)
    done = browser.post("/panel/sign-in")
    token = message(done)["token"]

    assert done.status_code == 200
    assert done.headers["Cache-Control"] == "no-store"
    assert done.text.count(token) == 1
    assert token not in str(done.headers)
    with browser.client.session_transaction() as session:
        assert token not in str(dict(session))
    assert message(browser.post("/panel/sign-in"))["token"] != token


def test_the_token_of_a_panel_opens_no_page_and_no_api(site: Site, ada: User) -> None:
    token = message(site.browser(ada).post("/panel/sign-in"))["token"]
    stranger = site.app.test_client()
    bearer = {"Authorization": f"Bearer {token}"}
    assert refusal(stranger.get("/api/v1/me", headers=bearer)) == (401, "not_signed_in")
    assert stranger.get("/account", headers=bearer).status_code == 303
    with stranger.session_transaction() as session:
        session["token"] = token

    assert refusal(stranger.get("/api/v1/me")) == (401, "not_signed_in")
    assert stranger.get("/account").status_code == 303


def test_signing_out_of_the_browser_leaves_the_panel_in(site: Site, ada: User) -> None:
    browser = site.browser(ada)
    token = message(browser.post("/panel/sign-in"))["token"]
    browser.post("/sign-out")

    with site.services.database.read() as uow:
        assert user_of_panel_session(uow, token, site.clock.wall()) == ada


def test_there_is_no_dialog_without_a_panel_in_outlook(site: Site, ada: User) -> None:
    off = Settings(secret_key="s" * 40, keyring=site.services.settings.keyring)
    browser = site.browser(ada)
    site.app.extensions[PLACE] = replace(site.services, settings=off)

    assert browser.get("/panel/sign-in").status_code == 404
    assert browser.post("/panel/sign-in").status_code == 404


@pytest.mark.parametrize("path", ["/panel/sign-in", "/panel/link/x.y"])
def test_the_pages_let_office_in_and_nothing_else(site: Site, ada: User, path: str) -> None:
    browser = site.browser(ada)
    ours = dict(part.split(" ", 1) for part in POLICY.split("; "))
    for answer in (browser.get(path), browser.post(path)):
        policy = dict(
            part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; ")
        )
        assert policy.pop("script-src").split() == [
            "'self'",
            "https://appsforoffice.microsoft.com",
            "https://ajax.aspnetcdn.com",
        ]
        assert policy == ours
        assert policy["frame-ancestors"] == "'none'"
    assert browser.get("/account").headers["Content-Security-Policy"] == POLICY


def test_no_page_has_a_script_of_its_own(site: Site, ada: User) -> None:
    browser = site.browser(ada)
    for answer in (
        browser.get(ticket(site, MICROSOFT)),
        browser.post(ticket(site, MICROSOFT)),
        browser.get("/panel/sign-in"),
        browser.post("/panel/sign-in"),
    ):
        assert not re.findall(r"<script(?![^>]*\bsrc=)", answer.text)
        assert not re.findall(r"\son[a-z]+=", answer.text)


@pytest.mark.parametrize("path", ["/panel/sign-in?_host_Info=Outlook$Web$16.01", "ticket"])
def test_a_stranger_signs_in_and_comes_back_without_losing_the_panel(
    site: Site, ada: User, path: str
) -> None:
    """Not one answer on the way may cut the window from the panel that opened it."""
    wanted = ticket(site, MICROSOFT) if path == "ticket" else path
    client = site.app.test_client()
    answers = [client.get(wanted), client.get("/sign-in"), sign_in(client, "wrong")]
    answers.append(sign_in(client))

    assert [one.status_code for one in answers] == [303, 200, 401, 303]
    assert answers[0].headers["Location"] == "/sign-in"
    assert answers[-1].headers["Location"] == wanted
    answers += [client.get(wanted), send_form(client, wanted)]
    assert [one.status_code for one in answers[-2:]] == [200, 200]
    assert {one.headers["Cross-Origin-Opener-Policy"] for one in answers} == {"unsafe-none"}


def test_the_account_page_lists_linked_accounts_and_unlinks_them(site: Site, ada: User) -> None:
    browser = site.browser(ada)
    assert "Linked accounts" not in browser.page("/account")
    browser.post(ticket(site, GOOGLE))
    page = browser.page("/account")
    assert "Linked accounts" in page
    assert "<td>ada@rep.example</td><td>Google</td>" in page
    named = {"provider": GOOGLE.provider, "subject": GOOGLE.subject}

    answer = browser.post("/account/identities/unlink", named)

    assert (answer.status_code, answer.headers["Location"]) == (303, "/account")
    assert linked_user(site, GOOGLE) is None


def test_an_account_is_unlinked_by_its_user_only(site: Site, ada: User) -> None:
    site.browser(ada).post(ticket(site, GOOGLE))
    eve = site.user("Eve")
    named = {"provider": GOOGLE.provider, "subject": GOOGLE.subject}

    assert site.browser(eve).post("/account/identities/unlink", named).status_code == 404
    gone = site.api(eve)("DELETE", "/me/identities", query_string=named)
    assert refusal(gone) == (404, "not_found")
    assert linked_user(site, GOOGLE) == ada


def test_the_api_lists_and_unlinks_ones_own_accounts(site: Site, ada: User) -> None:
    site.browser(ada).post(ticket(site, MICROSOFT))
    api = site.api(ada)
    (item,) = api.get("/me/identities").json["items"]

    assert item == {
        "provider": "microsoft",
        "subject": "aaaa:bbbb",
        "email": "ada@rep.example",
        "linked_at": "2026-11-02T09:30:00Z",
    }
    assert site.api(site.user("Eve")).get("/me/identities").json["items"] == []
    assert refusal(api("DELETE", "/me/identities")) == (422, "invalid")
    named = {"provider": "microsoft", "subject": "aaaa:bbbb"}
    assert refusal(api("DELETE", "/me/identities", query_string=named | {"x": "1"}))[0] == 422
    assert api("DELETE", "/me/identities", query_string=named).status_code == 204
    with site.services.database.read() as uow:
        assert of_user(uow, ada) == ()


def test_a_key_that_may_read_unlinks_nothing(site: Site, ada: User) -> None:
    site.browser(ada).post(ticket(site, GOOGLE))
    named = {"provider": GOOGLE.provider, "subject": GOOGLE.subject}

    answer = site.api(ada, ["read"])("DELETE", "/me/identities", query_string=named)

    assert refusal(answer) == (403, "scope_missing")
    assert linked_user(site, GOOGLE) == ada


def test_a_changed_password_ends_the_panels_too(site: Site, ada: User) -> None:
    client = site.app.test_client()
    client.get("/account")
    sign_in(client)
    token = message(send_form(client, "/panel/sign-in"))["token"]
    send_form(client, "/account", to="/account/password", old=PASSWORD, new="another password")
    site.clock.at += timedelta(seconds=1)

    with site.services.database.read() as uow:
        assert user_of_panel_session(uow, token, site.clock.wall()) is None
