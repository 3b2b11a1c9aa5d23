"""Where somebody comes who was sent to the sign-in: back, and never out of this site."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from panel_people import PlainPasswords
from relance.app.records import NewUser
from relance.core.people import Right, User
from relance.web.given import PLACE
from relance.web.way_back import is_own_path
from web_site import Site, send_form

PASSWORD = "correct horse battery"
HOSTILE = [
    "https://evil.test/",
    "http:evil.test",
    "//evil.test",
    "///evil.test",
    "////evil.test/%2f..",
    "/\\evil.test",
    "\\\\evil.test",
    "\\/evil.test",
    "/panel\\..\\evil",
    "/\t/evil.test",
    "/\n/evil.test",
    "\r\n//evil.test",
    " //evil.test",
    "/ /evil.test",
    "/panel/link\r\nSet-Cookie: a=b",
    "/\0/evil.test",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.test",
    "@evil.test",
    ".evil.test",
    "?next=//evil.test",
    "#//evil.test",
    "",
    "/\u2028/evil.test",
    "/\uff0fevil.test",
    '/"onload="alert(1)',
    "/" + "a" * 2_000,
]


@pytest.fixture
def ada(site: Site) -> User:
    site.app.extensions[PLACE] = replace(site.services, passwords=PlainPasswords())  # type: ignore[arg-type]  # a fake at its seam
    new = NewUser("ada@rep.example", "Ada", PASSWORD, frozenset({Right.USE_SEQUENCES}))
    with site.services.database.begin() as uow:
        return uow.users.get(uow.users.add(new, site.clock.now()))


def sign_in(client: FlaskClient, password: str = PASSWORD) -> TestResponse:
    return send_form(client, "/sign-in", email="ada@rep.example", password=password)


def test_on_the_way_elsewhere_windows_stay_apart(site: Site, ada: User) -> None:
    client = site.app.test_client()
    answers = [client.get("/account?x=1"), client.get("/sign-in"), sign_in(client, "wrong")]
    answers += [sign_in(client), client.get("/account")]

    assert answers[3].headers["Location"] == "/account?x=1"
    assert {one.headers["Cross-Origin-Opener-Policy"] for one in answers} == {"same-origin"}


def test_who_wanted_nothing_comes_to_the_sequences(site: Site, ada: User) -> None:
    client = site.app.test_client()

    assert sign_in(client).headers["Location"] == "/sequences"


def test_the_way_back_is_gone_once_taken(site: Site, ada: User) -> None:
    client = site.app.test_client()
    client.get("/tasks")
    assert sign_in(client).headers["Location"] == "/tasks"
    send_form(client, "/account", to="/sign-out")

    assert sign_in(client).headers["Location"] == "/sequences"


def test_what_a_script_or_a_form_wanted_is_no_way_back(site: Site, ada: User) -> None:
    client = site.app.test_client()
    client.get("/tasks")
    client.get("/sequences/table", headers={"Sec-Fetch-Dest": "empty"})
    client.post("/account/keys")
    client.head("/contacts")

    assert sign_in(client).headers["Location"] == "/tasks"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_way_out_of_this_site_is_no_way_back(site: Site, ada: User, text: str) -> None:
    assert not is_own_path(text)
    client = site.app.test_client()
    client.get("/sign-in", query_string={"next": text})
    with client.session_transaction() as session:
        session["way_back"] = text  # as if it had been kept by mistake

    assert sign_in(client).headers["Location"] == "/sequences"


@pytest.mark.parametrize(
    "path",
    [
        "//evil.test/",
        "/%2fevil.test",
        "/%5cevil.test",
        "/%09/evil.test",
        "/panel/link/%0d%0aSet-Cookie:a=b",
        "/panel/link/%5c%5cevil.test",
        "/panel/link/%e2%80%a8",
    ],
)
def test_a_request_for_a_hostile_path_is_no_way_back(site: Site, ada: User, path: str) -> None:
    client = site.app.test_client()
    client.get(path)

    assert sign_in(client).headers["Location"] == "/sequences"


def test_the_longest_way_back_fits_into_a_cookie(site: Site, ada: User) -> None:
    client, noise = site.app.test_client(), random.Random(1)
    query = "".join(noise.choices("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", k=1_988))
    answer = client.get(f"/contacts?q={query}")

    assert len(answer.headers["Set-Cookie"]) < 4_093
    assert sign_in(client).headers["Location"] == f"/contacts?q={query}"


@pytest.mark.parametrize(
    "path", ["/", "/sequences", "/panel/link/a.b", "/contacts?q=a%20b&page=2", "/a//b", "/x?u=//y"]
)
def test_a_path_of_our_own_is_one(path: str) -> None:
    assert is_own_path(path)
