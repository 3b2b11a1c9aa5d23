"""The page that writes a sequence, and the dialog that enrolls."""

from __future__ import annotations

import pytest
from werkzeug.datastructures import MultiDict

from relance.core.people import User
from web_pages import enroll, fields_of, post
from web_site import Browser, Site


def test_a_sequence_is_written_step_by_step_and_saved(site: Site, browser: Browser) -> None:
    form = fields_of(browser.page("/sequences/new"))
    form["name"], form["step0_subject"], form["step0_body"] = "Fair", "Hi", "Hi\r\n{{ first_name }}"
    more = browser.post("/sequences/new", form | {"do": "add:task"}).text
    form = fields_of(more)
    assert (form["count"], form["step0_subject"]) == ("2", "Hi")
    form["step1_title"] = "Call"
    up = fields_of(browser.post("/sequences/new", form | {"do": "up:1"}).text)
    assert up["step0_title"] == "Call"
    saved = browser.post("/sequences/new", up | {"do": "down:0"})
    done = browser.post("/sequences/new", fields_of(saved.text) | {"do": "save", "shared": "on"})

    assert done.status_code == 303
    page = browser.page(done.headers["Location"] + "/edit")
    again = fields_of(page)
    assert (again["name"], again["shared"], again["step1_title"]) == ("Fair", "on", "Call")
    assert "Hi\n{{ first_name }}" in page


def test_a_sequence_that_cannot_work_keeps_what_was_typed(site: Site, browser: Browser) -> None:
    form = fields_of(browser.page("/sequences/new"))
    answer = browser.post("/sequences/new", form | {"step0_subject": "My words", "do": "save"})

    assert answer.status_code == 422
    assert "The sequence needs a name." in answer.text
    assert 'value="My words"' in answer.text


def test_the_editor_survives_any_form(browser: Browser) -> None:
    for junk in (
        {},
        {"count": "99999999"},
        {"count": "-1"},
        {"count": "3", "step0_kind": "email", "step1_kind": "sms"},
        {"count": "1", "step0_kind": "email", "step0_delay": "x", "step0_unit": "eons"},
        {"window_start": "25:00", "days": "9"},
        {"do": "remove:0"},
        {"do": "up:²"},
    ):
        answer = browser.post("/sequences/new", junk)
        assert answer.status_code in (200, 422), junk


def test_an_edit_makes_the_next_version(site: Site, ada: User, browser: Browser) -> None:
    sequence = site.sequence(ada)
    form = fields_of(browser.page(f"/sequences/{sequence}/edit"))
    browser.post(f"/sequences/{sequence}/edit", form | {"name": "Other", "do": "save"})

    assert "version 2" in browser.page(f"/sequences/{sequence}")
    browser.post(
        f"/sequences/{sequence}/edit",
        fields_of(browser.page(f"/sequences/{sequence}/edit")) | {"do": "remove:1"},
    )
    assert "version 2" in browser.page(f"/sequences/{sequence}")


@pytest.mark.req("R76")
def test_deleting_a_sequence_says_how_many_run(site: Site, ada: User, browser: Browser) -> None:
    _, sequence, _ = enroll(site, ada)
    assert "<strong>1</strong> enrollments run" in browser.page(f"/sequences/{sequence}/delete")

    browser.post(f"/sequences/{sequence}/delete")
    assert browser.get(f"/sequences/{sequence}").status_code == 404


@pytest.mark.req("R96", "R99", "R103", "R108")
def test_the_dialog_enrolls_and_names_whom_it_refuses(
    site: Site, ada: User, browser: Browser
) -> None:
    box, sequence = site.mailbox(ada), site.sequence(ada)
    anna, gone = site.contact("anna@acme.example"), site.contact("postmaster@acme.example")
    assert f'value="{anna}"' in browser.page(f"/sequences/{sequence}/enroll?search=anna")
    form = MultiDict([("contact", anna), ("contact", gone), ("mailbox", box)])
    form.update({"first_at": "2026-11-05T10:00", "zone": "Europe/Paris", "start_at_step": "0"})
    page = post(browser, f"/sequences/{sequence}/enroll", form)

    assert "<b>1</b> enrolled, <b>1</b> refused" in page
    assert "role_address" in page
    assert "Thu 05 Nov 2026, 10:00" in browser.page(f"/sequences/{sequence}")


def test_the_dialog_says_what_is_missing(site: Site, ada: User, browser: Browser) -> None:
    sequence, anna = site.sequence(ada), site.contact("anna@acme.example")
    where = f"/sequences/{sequence}/enroll"

    assert browser.post(where).status_code == 422
    assert browser.post(where, {"contact": anna}).status_code == 409
    assert browser.post(where, {"contact": anna, "zone": "Mars"}).status_code == 422
    assert browser.post(where, {"contact": anna, "first_at": "soon"}).status_code == 422
    assert browser.post(where, {"contact": "x"}).status_code == 422
    assert browser.get("/enroll?sequence=x").status_code == 404
    assert browser.get(f"/enroll?sequence={sequence}&contact={anna}").status_code == 200
