"""The pages of contacts: their timeline, their properties, and the import."""

from __future__ import annotations

import io
from itertools import pairwise

import pytest

from relance.app.apply import apply_event, place_hold
from relance.core.dispatch import DispatchState as S
from relance.core.enrollment import Claimed
from relance.core.people import User
from relance.core.timer import Hold, HoldKind
from relance.core.values import EnrollmentId
from web_pages import enroll, fields_of, record_mail
from web_site import START, Browser, Site


@pytest.mark.req("B1", "B2", "R80")
def test_the_timeline_shows_the_mail_and_the_lines_that_decided(
    site: Site, ada: User, browser: Browser
) -> None:
    contact, _, which = enroll(site, ada)
    record_mail(site, contact, which, "I am back on Monday")
    page = browser.page(f"/contacts/{contact}")

    assert "Decided by from-a-person" in page
    assert "(speaks against it)" in page
    assert "judged reply (90" in page


@pytest.mark.req("R113")
def test_contacts_are_searched_and_ticked(site: Site, ada: User, browser: Browser) -> None:
    for number in range(60):
        site.contact(f"p{number}@acme.example", f"P{number}")
    first = browser.page("/contacts")

    assert "offset=50" in first
    assert "P59" in browser.page("/contacts?search=p59@")
    assert "Nobody fits" in browser.page("/contacts?search=zzz")
    assert browser.get("/contacts?offset=x").status_code == 422


def test_a_contact_is_added_and_corrected(site: Site, browser: Browser) -> None:
    made = browser.post("/contacts/new", {"email": "anna@acme.example", "first_name": "Ana"})
    where = made.headers["Location"]
    assert browser.post("/contacts/new", {"email": "anna@acme.example"}).status_code == 409
    assert browser.post("/contacts/new", {"email": "nope"}).status_code == 422
    browser.post(f"{where}/edit", {"email": "anna@acme.example", "first_name": "Anna"})

    assert "<h1>Anna</h1>" in browser.page(where)


@pytest.mark.req("R105")
def test_a_property_that_a_mail_wants_is_added_changed_and_removed(
    site: Site, browser: Browser
) -> None:
    contact = site.contact("anna@acme.example", properties={"city": "Rome"})
    where = f"/contacts/{contact}/edit"
    form = fields_of(browser.page(where))
    assert form["own_city"] == "Rome"
    browser.post(where, form | {"own_city": "Paris", "new_name": "fair", "new_value": "Hanover"})
    with site.services.database.read() as uow:
        assert uow.contacts.get(contact).properties == {"city": "Paris", "fair": "Hanover"}

    browser.post(where, fields_of(browser.page(where)) | {"own_city": ""})
    assert (
        browser.post(where, form | {"new_name": "Not A Name", "new_value": "x"}).status_code == 422
    )
    with site.services.database.read() as uow:
        assert uow.contacts.get(contact).properties == {"fair": "Hanover"}


def test_a_mail_of_unknown_outcome_is_decided_by_a_button(
    site: Site, ada: User, browser: Browser
) -> None:
    _, sequence, which = enroll(site, ada)
    _lose(site, EnrollmentId(which))
    page = browser.page(f"/sequences/{sequence}")
    assert f'formaction="/enrollments/{which}/send-again"' in page
    browser.post(f"/enrollments/{which}/it-left")

    page = browser.page(f"/sequences/{sequence}")
    assert "1 of 2" in page
    assert "it-left" not in page


def _lose(site: Site, which: EnrollmentId) -> None:
    """What the engine does when the Sent folder cannot tell whether the first mail left."""
    states = (S.PLANNED, S.SENDING, S.IN_DOUBT, S.HELD)
    with site.services.database.begin() as uow:
        (dispatch,) = uow.dispatches.of_enrollment(which)
        apply_event(uow, which, Claimed(), START)
        for before, after in pairwise(states):
            assert uow.dispatches.move(dispatch.id, {before}, after)
        place_hold(uow, which, Hold(HoldKind.REVIEW, dispatch.id), "did it leave?", START)


def test_an_import_reports_by_line(site: Site, browser: Browser) -> None:
    data = io.BytesIO(b"email,name\nanna@acme.example,Anna\nnope,Ben\n")
    page = browser.post("/contacts/import", {"file": (data, "fair.csv"), "update": "on"}).text

    assert "<b>1</b> created" in page
    assert "“nope” is not an email address." in page
    assert browser.post("/contacts/import").status_code == 422
    wrong = {"file": (io.BytesIO(b"a\nb\n"), "x.csv")}
    assert browser.post("/contacts/import", wrong).status_code == 422
