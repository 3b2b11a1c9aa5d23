"""Who may use the API: keys, scopes, sessions."""

from __future__ import annotations

import re

import pytest

from relance.core.people import Right
from relance.web.api.catalogue import OPERATIONS
from relance.web.api.operation import Operation
from web_site import Site, refusal

CLOSED = [one for one in OPERATIONS if one.scope is not None]
UNSAFE = [one for one in CLOSED if one.method != "GET"]


def _path(operation: Operation) -> str:
    return "/api/v1" + re.sub(r"<[^>]+>", "1", operation.path)


@pytest.mark.parametrize("operation", CLOSED, ids=lambda one: one.name)
def test_nobody_reaches_an_operation_without_signing_in(site: Site, operation: Operation) -> None:
    answer = site.app.test_client().open(_path(operation), method=operation.method)

    assert refusal(answer) == (401, "not_signed_in")


def test_a_session_without_its_csrf_token_changes_nothing(site: Site) -> None:
    browser = site.browser(site.admin())
    codes = {
        one.name: refusal(browser.client.open(_path(one), method=one.method)) for one in UNSAFE
    }

    assert set(codes.values()) == {(403, "csrf")}


def test_a_session_with_its_csrf_token_in_a_header_may_write(site: Site) -> None:
    browser = site.browser(site.user("Ada"))
    answer = browser.client.post(
        "/api/v1/contacts",
        json={"email": "anna@acme.example"},
        headers={"X-CSRFToken": browser.token()},
    )

    assert answer.status_code == 201


def test_a_key_that_may_read_writes_nothing(site: Site) -> None:
    api = site.api(site.user("Ada"), ["read"])

    assert api.get("/me").status_code == 200
    assert refusal(api.post("/contacts", {"email": "anna@acme.example"})) == (403, "scope_missing")


def test_users_are_for_administrators_with_a_key_that_says_so(site: Site) -> None:
    rep, admin = site.user("Ada"), site.admin()

    assert refusal(site.api(rep).get("/users"))[0] == 403
    assert refusal(site.api(admin, ["write"]).get("/users")) == (403, "scope_missing")
    assert site.api(admin, ["admin"]).get("/users").status_code == 200


def test_a_session_of_somebody_else_than_an_administrator_sees_no_users(site: Site) -> None:
    answer = site.browser(site.user("Ada")).get("/api/v1/users")

    assert refusal(answer) == (403, "no_right")


@pytest.mark.parametrize(
    "header", ["Bearer rl_0_no", "Bearer ", "Bearer \udcff", "Basic YTpi", "rl_0_no", ""]
)
def test_what_is_no_key_of_ours_is_nobody_even_with_a_session(site: Site, header: str) -> None:
    browser = site.browser(site.user("Ada"))
    answer = browser.get(
        "/api/v1/me", headers={"Authorization": header.encode("latin-1", "replace").decode()}
    )

    assert refusal(answer) == (401, "not_signed_in")


def test_a_revoked_key_opens_nothing(site: Site) -> None:
    api = site.api(site.user("Ada"))
    made = api.post("/api-keys", {"name": "ci", "scopes": ["read"]}).json
    other = type(api)(site.app.test_client(), made["key"])
    assert other.get("/me").status_code == 200

    assert api("DELETE", f"/api-keys/{made['id']}").status_code == 204
    assert refusal(other.get("/me")) == (401, "not_signed_in")


def test_a_key_cannot_make_one_that_may_do_more(site: Site) -> None:
    api = site.api(site.admin(), ["write"])

    assert refusal(api.post("/api-keys", {"name": "x", "scopes": ["admin"]})) == (403, "no_right")


def test_only_the_hash_of_a_key_is_stored(site: Site) -> None:
    ada = site.user("Ada")
    api = site.api(ada)
    with site.services.database.read() as uow:
        (stored,) = uow.users.keys_of(ada.id)

    assert api.key.startswith(f"{stored.prefix}_")
    assert api.key.removeprefix(stored.prefix) not in repr(stored)
    assert re.fullmatch(r"rl_[0-9a-f]{8}_[A-Za-z0-9_-]{43}", api.key)


def test_the_use_of_a_key_is_noted(site: Site) -> None:
    ada = site.user("Ada")
    site.api(ada).get("/me")
    with site.services.database.read() as uow:
        (key,) = uow.users.keys_of(ada.id)

    assert key.last_used_at == site.clock.wall()


@pytest.mark.req("R1", "H9")
def test_an_administrator_creates_a_user_who_may_use_sequences_or_not(site: Site) -> None:
    api = site.api(site.admin(), ["admin"])
    body = {"email": "lin@rep.example", "name": "Lin", "password": "correct horse battery"}
    made = api.post("/users", {**body, "rights": []})

    assert made.status_code == 201
    assert made.json["rights"] == []
    assert refusal(api.post("/users", body)) == (409, "email_taken")
    short = {**body, "email": "mo@rep.example", "password": "short"}
    assert refusal(api.post("/users", short)) == (422, "weak_password")


def test_a_user_without_the_right_writes_no_sequence(site: Site) -> None:
    api = site.api(site.user("Lin", []))
    step = {"kind": "email", "subject": "Hi", "body": "Hi"}

    assert refusal(api.post("/sequences", {"name": "S", "steps": [step]})) == (403, "no_right")


def test_an_administrator_has_every_right() -> None:
    assert {right.value for right in Right} == {
        "use_sequences",
        "bulk_enroll",
        "automate",
        "admin",
    }
