"""What becomes of a user, and of what they run, when an administrator changes them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from relance.core.people import Right, User
from web_pages import enroll, fields_of
from web_site import Browser, Site, refusal

USES = [Right.USE_SEQUENCES]


@pytest.fixture
def root(site: Site, ada: User) -> User:
    return site.admin()


def patched(site: Site, by: User, user: User, **change: Any) -> Any:
    return site.api(by, ("admin",))("PATCH", f"/users/{user.id}", change)


def standing(site: Site, by: User, which: int) -> tuple[str, str]:
    found = site.api(by).get(f"/enrollments/{which}").json["enrollment"]
    return found["status"], found["reason"]


@pytest.mark.req("R76", "H1")
@pytest.mark.parametrize("change", [{"is_active": False}, {"rights": ["automate"]}])
def test_whoever_is_deactivated_or_loses_the_right_sends_nothing_more(
    site: Site, ada: User, root: User, change: dict[str, Any]
) -> None:
    *_, which = enroll(site, ada)

    changed = patched(site, root, ada, **change).json

    assert changed["stopped"] == 1
    assert standing(site, root, which) == ("unenrolled", "The sender was deactivated")


@pytest.mark.req("R76", "B2")
def test_the_receipt_says_who_did_it(site: Site, ada: User, root: User) -> None:
    *_, which = enroll(site, ada)
    patched(site, root, ada, is_active=False)

    with site.services.database.read() as uow:
        last = uow.receipts.of_enrollment(which)[-1]  # type: ignore[arg-type]  # as the API gave it
    assert last.actor == f"user:{root.id}"
    assert last.sentence == "Stopped: Root deactivated Ada, who enrolled the contact."


def test_who_keeps_the_right_keeps_what_runs(site: Site, ada: User, root: User) -> None:
    *_, which = enroll(site, ada)

    changed = patched(site, root, ada, name="Ada L.", rights=["use_sequences"], zone="Europe/Paris")

    assert changed.json["stopped"] == 0
    assert changed.json["user"] == {
        "id": ada.id,
        "email": "ada@rep.example",
        "name": "Ada L.",
        "rights": ["use_sequences"],
        "is_active": True,
        "zone": "Europe/Paris",
    }
    assert standing(site, root, which)[0] == "scheduled"


def test_whoever_is_deactivated_is_signed_out_everywhere(
    site: Site, ada: User, root: User, browser: Browser
) -> None:
    program = site.api(ada)
    assert browser.get("/sequences").status_code == 200

    patched(site, root, ada, is_active=False)

    assert browser.get("/sequences").status_code in (302, 303)
    assert refusal(program.get("/me")) == (401, "not_signed_in")
    patched(site, root, ada, is_active=True)
    assert browser.get("/sequences").status_code in (302, 303)  # the session ended for good
    assert program.get("/me").json["name"] == "Ada"


@pytest.mark.req("B3")
def test_what_was_stopped_is_put_back_contact_by_contact(site: Site, ada: User, root: User) -> None:
    *_, which = enroll(site, ada)
    patched(site, root, ada, is_active=False)
    patched(site, root, ada, is_active=True)
    assert standing(site, root, which)[0] == "unenrolled"

    undone = site.api(ada).post(f"/enrollments/{which}/undo")

    assert undone.status_code == 200
    assert standing(site, root, which)[0] != "unenrolled"


@pytest.mark.req("R76")
@pytest.mark.parametrize("taken", [{"is_active": False}, {"rights": []}])
def test_nobody_puts_back_what_would_go_on_in_the_name_of_who_may_not_send(
    site: Site, ada: User, root: User, taken: dict[str, object]
) -> None:
    *_, which = enroll(site, ada)
    patched(site, root, ada, **taken)

    undone = site.api(root).post(f"/enrollments/{which}/undo")

    assert refusal(undone) == (403, "no_right")
    assert standing(site, root, which)[0] == "unenrolled"


def test_another_password_signs_out_everywhere_and_signs_in(
    site: Site, ada: User, root: User, browser: Browser
) -> None:
    assert patched(site, root, ada, password="staple battery horse").status_code == 200
    assert browser.get("/sequences").status_code in (302, 303)

    fresh = site.app.test_client()
    token = re.search(r'name="csrf_token" value="([^"]+)"', fresh.get("/sign-in").text)
    assert token
    form = {"email": ada.email, "password": "staple battery horse", "csrf_token": token[1]}
    assert fresh.post("/sign-in", data=form).status_code == 303


def test_the_mailbox_of_a_deactivated_user_is_switched_off_until_they_are_back(
    site: Site, ada: User, root: User
) -> None:
    enroll(site, ada)
    patched(site, root, ada, is_active=False)
    with site.services.database.read() as uow:
        (box,) = uow.mailboxes.of_user(ada.id)
    assert (box.health, box.health_note) == ("disabled", "Root deactivated Ada")

    patched(site, root, ada, is_active=True)

    with site.services.database.read() as uow:
        (box,) = uow.mailboxes.of_user(ada.id)
    assert (box.health, box.health_note) == ("degraded", "Root activated Ada again")


def test_the_only_administrator_stays_one(site: Site, ada: User, root: User) -> None:
    assert refusal(patched(site, root, root, is_active=False)) == (409, "last_admin")
    assert refusal(patched(site, root, root, rights=["use_sequences"])) == (409, "last_admin")
    patched(site, root, ada, rights=["admin"])
    assert patched(site, root, root, rights=["use_sequences"]).status_code == 200


def test_a_deactivated_administrator_is_none(site: Site, ada: User, root: User) -> None:
    patched(site, root, ada, rights=["admin"], is_active=False)

    assert refusal(patched(site, root, root, is_active=False)) == (409, "last_admin")


def test_only_administrators_change_users(site: Site, ada: User, root: User) -> None:
    assert site.api(ada)("PATCH", f"/users/{root.id}", {"name": "X"}).status_code == 403
    browser = site.browser(ada)
    assert browser.get(f"/users/{root.id}").status_code == 404
    assert browser.post(f"/users/{root.id}", {"name": "X"}).status_code == 404
    assert refusal(patched(site, root, User(99, "", "", frozenset()))) == (404, "not_found")  # type: ignore[arg-type]  # any number


@pytest.mark.req("R76")
def test_the_page_says_what_would_stop_and_then_what_did(site: Site, ada: User, root: User) -> None:
    enroll(site, ada)
    browser = site.browser(root)
    page = browser.page(f"/users/{ada.id}")
    assert "<strong>1 enrollment of Ada would stop.</strong>" in page
    assert f'href="/users/{ada.id}"' in browser.page("/users")

    form = fields_of(page)
    assert (form["name"], form["is_active"]) == ("Ada", "yes")
    del form["is_active"]
    said = browser.post(f"/users/{ada.id}", form, follow_redirects=True).text

    assert "Ada is changed; 1 enrollment stopped." in said
    assert "deactivated" in said


def test_a_form_that_is_wrong_is_shown_again(site: Site, ada: User, root: User) -> None:
    browser = site.browser(root)
    answer = browser.post(f"/users/{root.id}", {"name": "Root", "zone": "UTC"})

    assert answer.status_code == 409
    assert "Root is the only administrator." in answer.text
    assert browser.post(f"/users/{ada.id}", {"name": " "}).status_code == 422
