"""Signing in, sessions, the first administrator, and passwords."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from relance.app.records import NewUser
from relance.app.sign_in import sign_in
from relance.core.errors import Refused
from relance.core.people import Right
from relance.web import create_app
from relance.web.caller import TOKEN
from relance.web.pages.setup import setup_token
from web_site import Site

PASSWORD = "correct horse battery"
_CSRF = re.compile(r'name="csrf_token" value="([^"]+)"')


class QuickPasswords:
    """Passwords without the tens of milliseconds that a real hash takes on purpose."""

    def hash(self, password: str) -> str:
        if len(password) < 10:
            raise Refused("weak_password", "Too short.")
        return f"hash of {password}"

    def matches(self, encoded: str | None, password: str) -> bool:
        return encoded == f"hash of {password}"

    def is_outdated(self, encoded: str) -> bool:
        return False


@pytest.fixture
def fresh(site: Site) -> FlaskClient:
    """A browser before an application that has counted nobody's attempts yet."""
    return create_app(replace(site.services, passwords=QuickPasswords())).test_client()


@pytest.fixture
def ada(site: Site) -> str:
    """A user with a password; her address."""
    encoded = QuickPasswords().hash(PASSWORD)
    with site.services.database.begin() as uow:
        rights = frozenset({Right.USE_SEQUENCES})
        uow.users.add(NewUser("ada@rep.example", "Ada", encoded, rights), site.clock.now())
    return "ada@rep.example"


def _send(client: FlaskClient, path: str, **fields: str) -> int:
    page = client.get("/account" if path.startswith("/account") else path, follow_redirects=True)
    found = _CSRF.search(page.text)
    assert found, page.text
    return client.post(path, data={**fields, "csrf_token": found[1]}).status_code


def _is_in(client: FlaskClient) -> bool:
    return client.get("/sequences").status_code == 200


def test_the_right_password_opens_a_session(fresh: FlaskClient, ada: str) -> None:
    assert not _is_in(fresh)
    assert _send(fresh, "/sign-in", email="ADA@rep.example", password=PASSWORD) == 303
    assert _is_in(fresh)


def test_a_real_hash_opens_a_session_too(site: Site) -> None:
    encoded = site.services.passwords.hash(PASSWORD)
    with site.services.database.begin() as uow:
        uow.users.add(NewUser("r@rep.example", "R", encoded, frozenset()), site.clock.now())
    database, passwords = site.services.database, site.services.passwords

    assert len(sign_in(database, passwords, "r@rep.example", PASSWORD, site.clock.now())) == 43
    with pytest.raises(Refused):
        sign_in(database, passwords, "r@rep.example", PASSWORD + "!", site.clock.now())


def test_the_session_cookie_is_out_of_reach_for_scripts_and_other_sites(
    fresh: FlaskClient, ada: str
) -> None:
    page = fresh.get("/sign-in")
    token = _CSRF.search(page.text)
    assert token
    fields = {"email": ada, "password": PASSWORD, "csrf_token": token[1]}
    cookie = fresh.post("/sign-in", data=fields).headers["Set-Cookie"]

    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie


def test_over_https_the_cookie_never_leaves_in_clear(site: Site) -> None:
    settings = site.services.settings.model_copy(update={"base_url": "https://r.example"})
    app = create_app(replace(site.services, settings=settings))
    answer = app.test_client().get("/setup", base_url="https://r.example")

    assert answer.headers["Set-Cookie"].startswith("__Host-relance=")
    assert "Secure" in answer.headers["Set-Cookie"]
    assert "max-age" in answer.headers["Strict-Transport-Security"]


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("ada@rep.example", "wrong"),
        ("eve@rep.example", PASSWORD),
        ("", ""),
        ("ada@rep.example\0", PASSWORD),
        ("ada@rep.example", PASSWORD + "x" * 100_000),
        ("' OR 1=1 --", "x"),
    ],
)
def test_whatever_is_wrong_the_answer_is_the_same(
    fresh: FlaskClient, ada: str, email: str, password: str
) -> None:
    assert _send(fresh, "/sign-in", email=email, password=password) == 401
    assert not _is_in(fresh)


def test_nobody_with_that_address_takes_as_long_as_a_wrong_password(site: Site, ada: str) -> None:
    asked: list[str | None] = []

    class Counting:
        def hash(self, password: str) -> str:
            return password

        def matches(self, encoded: str | None, password: str) -> bool:
            asked.append(encoded)
            return False

        def is_outdated(self, encoded: str) -> bool:
            return False

    for email in (ada, "eve@rep.example"):
        with pytest.raises(Refused) as refused:
            sign_in(site.services.database, Counting(), email, "x", site.clock.now())
        assert refused.value.code == "wrong_credentials"

    assert len(asked) == 2
    assert asked[1] is None


def test_guessing_is_stopped(fresh: FlaskClient, ada: str) -> None:
    codes = [_send(fresh, "/sign-in", email=ada, password="no") for _ in range(12)]

    assert codes[:10] == [401] * 10
    assert codes[10:] == [429] * 2


def test_guessing_a_password_with_a_stolen_key_is_stopped(site: Site) -> None:
    api = site.api(site.user("Ada"))
    fresh = create_app(replace(site.services, passwords=QuickPasswords())).test_client()
    codes = [
        fresh.put(
            "/api/v1/me/password",
            json={"old": "guess", "new": "another password"},
            headers={"Authorization": f"Bearer {api.key}"},
        ).status_code
        for _ in range(12)
    ]

    assert codes == [401] * 10 + [429] * 2


def test_signing_in_often_is_not_guessing(fresh: FlaskClient, ada: str) -> None:
    for _ in range(12):
        fresh.delete_cookie("relance")
        assert _send(fresh, "/sign-in", email=ada, password=PASSWORD) == 303


def test_a_session_ends_when_its_user_signs_out_also_for_a_copied_cookie(
    fresh: FlaskClient, ada: str
) -> None:
    _send(fresh, "/sign-in", email=ada, password=PASSWORD)
    stolen = fresh.get_cookie("relance")
    assert stolen
    page = _CSRF.search(fresh.get("/account").text)
    assert page
    fresh.post("/sign-out", data={"csrf_token": page[1]})
    fresh.set_cookie("relance", stolen.value)

    assert not _is_in(fresh)


def test_a_session_ends_after_a_week(site: Site, fresh: FlaskClient, ada: str) -> None:
    _send(fresh, "/sign-in", email=ada, password=PASSWORD)
    site.clock.at += timedelta(days=7) - timedelta(seconds=1)
    assert _is_in(fresh)

    site.clock.at += timedelta(seconds=1)
    assert not _is_in(fresh)


def test_looking_at_pages_keeps_a_session_alive_and_polling_does_not(
    fresh: FlaskClient, ada: str
) -> None:
    _send(fresh, "/sign-in", email=ada, password=PASSWORD)

    assert "Set-Cookie" in fresh.get("/sequences").headers
    assert "Set-Cookie" not in fresh.get("/sequences/table").headers
    assert fresh.application.permanent_session_lifetime == timedelta(hours=12)


def test_a_changed_password_ends_every_session(site: Site, fresh: FlaskClient, ada: str) -> None:
    _send(fresh, "/sign-in", email=ada, password=PASSWORD)
    other = fresh.application.test_client()
    _send(other, "/sign-in", email=ada, password=PASSWORD)
    assert _send(fresh, "/account/password", old="wrong", new="another password") == 401
    assert _send(fresh, "/account/password", old=PASSWORD, new="short") == 422
    assert _is_in(other)

    assert _send(fresh, "/account/password", old=PASSWORD, new="another password") == 303
    assert not _is_in(fresh)
    assert not _is_in(other)
    assert _send(fresh, "/sign-in", email=ada, password="another password") == 303


def test_a_forged_cookie_is_nobody(fresh: FlaskClient, ada: str) -> None:
    fresh.set_cookie("relance", "eyJ0b2tlbiI6IngifQ.aaaa.bbbb")

    assert not _is_in(fresh)


def test_only_a_hash_of_the_session_is_stored(site: Site, fresh: FlaskClient, ada: str) -> None:
    _send(fresh, "/sign-in", email=ada, password=PASSWORD)
    with fresh.session_transaction() as session:
        token = session[TOKEN]
    with site.services.database.read() as uow:
        assert uow.users.by_session(token, site.clock.now()) is None


def test_the_first_administrator_needs_the_token_and_there_is_only_one(
    site: Site, fresh: FlaskClient
) -> None:
    fields = {"email": "root@rep.example", "name": "Root", "password": PASSWORD}
    assert "/setup" in fresh.get("/sign-in").headers["Location"]
    assert _send(fresh, "/setup", setup_token="0" * 32, **fields) == 403
    short = {**fields, "password": "short"}
    right = setup_token(site.services.settings)
    assert _send(fresh, "/setup", setup_token=right, **short) == 422
    assert _send(fresh, "/setup", setup_token=right, **fields) == 303

    assert _is_in(fresh)
    with site.services.database.read() as uow:
        (root,) = uow.users.all()
    assert root.rights == frozenset(Right)
    assert fresh.get("/setup").status_code == 404
    assert fresh.application.test_client().get("/sign-in").status_code == 200


def test_the_setup_token_cannot_be_guessed_at_leisure(fresh: FlaskClient) -> None:
    fields = {"email": "root@rep.example", "name": "Root", "password": PASSWORD}
    codes = [_send(fresh, "/setup", setup_token="0", **fields) for _ in range(11)]

    assert codes == [403] * 10 + [429]
