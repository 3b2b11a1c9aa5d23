"""The pages of mailboxes, tasks, keys and users."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from relance.app.due import open_due_tasks
from relance.core.people import Health, User
from relance.core.sequence import TaskStep, days
from relance.core.trial import Trial
from web_pages import fields_of
from web_site import START, Browser, Site


def _mailbox_form(browser: Browser, address: str) -> dict[str, str]:
    form = fields_of(browser.page(f"/mailboxes/new?address={address}"))
    return form | {"smtp_password": "canary-pw", "imap_password": ""}


def test_a_mailbox_of_a_large_provider_is_filled_in(site: Site, browser: Browser) -> None:
    form = _mailbox_form(browser, "ada@gmail.com")

    assert (form["smtp_host"], form["imap_host"]) == ("smtp.gmail.com", "imap.gmail.com")
    assert (form["smtp_username"], form["daily_limit"]) == ("ada@gmail.com", "350")
    assert "app password" in browser.page("/mailboxes/new?address=ada@gmail.com")
    assert browser.post("/mailboxes/new", form).status_code == 303
    assert [one.password.reveal() for one in site.servers.tried] == ["canary-pw"] * 2
    assert "ada@gmail.com" in browser.page("/mailboxes")


def test_a_mailbox_that_fails_keeps_what_was_typed_but_no_password(
    site: Site, browser: Browser
) -> None:
    site.servers.imap = Trial.WRONG_HOST
    answer = browser.post("/mailboxes/new", _mailbox_form(browser, "ada@gmail.com"))

    assert answer.status_code == 422
    assert "IMAP: No server has this name" in answer.text
    assert 'value="smtp.gmail.com"' in answer.text
    assert "canary" not in answer.text


@pytest.mark.req("B15")
def test_a_mailbox_says_how_it_does_and_can_be_reconnected(
    site: Site, ada: User, browser: Browser
) -> None:
    box = site.mailbox(ada)
    with site.services.database.begin() as uow:
        uow.mailboxes.set_health(box, Health.NEEDS_RECONNECT, "password refused", START)
    assert "password refused" in browser.page("/mailboxes/table")
    form = fields_of(browser.page(f"/mailboxes/{box}/reconnect")) | {"smtp_password": "canary-pw"}

    assert browser.post(f"/mailboxes/{box}/reconnect", form).status_code == 303
    assert "password refused" not in browser.page("/mailboxes")
    assert browser.post(f"/mailboxes/{box}/delete").status_code == 303
    assert "No mailbox is connected" in browser.page("/mailboxes")


@pytest.mark.req("R43", "H7")
def test_a_task_is_completed_from_its_list(site: Site, ada: User, browser: Browser) -> None:
    box, sequence = site.mailbox(ada), site.sequence(ada, TaskStep(days(0), "Call {{ company }}"))
    anna = site.contact("anna@acme.example", company="Acme")
    site.api(ada).post("/enroll", {"contact_ids": [anna], "sequence_id": sequence})
    with site.services.database.begin() as uow:
        open_due_tasks(uow, box, site.clock.now() + timedelta(minutes=1))
    page = browser.page("/tasks")
    assert "Call Acme" in page
    (action,) = re.findall(r'formaction="(/tasks/\d+/complete)"', page)
    browser.post(action)

    assert "Nothing to do." in browser.page("/tasks/table")
    assert browser.post(action).status_code == 303


def test_a_key_is_shown_once(browser: Browser) -> None:
    made = browser.post("/account/keys", {"name": "ci", "scope": "read"}).text
    (key,) = re.findall(r"rl_[0-9a-f]{8}_[\w-]{43}", made)
    page = browser.page("/account")

    assert key not in page
    assert key[:11] in page
    assert browser.post("/account/keys", {"name": "x", "scope": "admin"}).status_code == 403
    (action,) = re.findall(r'action="(/account/keys/\d+/revoke)"', page)
    browser.post(action)
    assert "revoked" in browser.page("/account")


def test_an_administrator_adds_users(site: Site) -> None:
    browser = site.browser(site.admin())
    form = {"name": "Lin", "email": "lin@rep.example", "password": "correct horse", "zone": "UTC"}
    assert browser.post("/users", form | {"rights": "use_sequences"}).status_code == 303

    assert "lin@rep.example" in browser.page("/users")
    assert browser.post("/users", form | {"rights": "king"}).status_code == 422
