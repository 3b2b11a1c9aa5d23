"""What a rep does in the browser, from enrolling to stopping, on a running installation."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from harness.stage import Stage
from harness.waiting import wait_until

ANNA = "anna@nordlicht.example"
SEQUENCE = "Invoices, first contact"


def enroll_anna(page: Page) -> None:
    page.get_by_role("link", name=SEQUENCE).click()
    page.get_by_role("link", name="Enroll contacts", exact=True).click()
    page.get_by_label("Anna Keller").check()
    page.get_by_role("button", name="Start sequence").click()


def row(page: Page, name: str = "Anna Keller"):  # type: ignore[no-untyped-def]  # a Locator
    return page.get_by_role("row").filter(has_text=name)


@pytest.mark.req("R19", "R20", "R96")
def test_an_enrolled_contact_gets_the_first_mail_and_shows_as_active(
    page: Page, stage: Stage
) -> None:
    enroll_anna(page)

    wait_until(lambda: stage.mails_to(ANNA) == 1, what="the first mail")
    page.goto("/sequences/1")
    expect(row(page)).to_contain_text("Active")
    expect(row(page)).to_contain_text("1 of 3")
    expect(row(page)).to_contain_text("Nordlicht")


@pytest.mark.req("R29", "R30", "R83")
def test_pause_resume_and_unenroll_from_the_row(page: Page, stage: Stage) -> None:
    enroll_anna(page)
    wait_until(lambda: stage.mails_to(ANNA) == 1, what="the first mail")
    page.goto("/sequences/1")

    row(page).get_by_role("button", name="Pause").click()
    expect(row(page)).to_contain_text("Paused")
    expect(row(page)).to_contain_text("paused by Maya Berg")
    row(page).get_by_role("button", name="Resume").click()
    expect(row(page)).to_contain_text("Active")
    page.on("dialog", lambda dialog: dialog.accept())
    row(page).get_by_role("button", name="Unenroll").click()
    expect(row(page)).to_contain_text("Unenrolled by hand")


@pytest.mark.req("R26")
def test_pausing_the_sequence_pauses_its_contacts(page: Page, stage: Stage) -> None:
    enroll_anna(page)
    wait_until(lambda: stage.mails_to(ANNA) == 1, what="the first mail")
    page.goto("/sequences/1")

    page.get_by_role("button", name="Pause", exact=True).first.click()
    page.goto("/sequences/1")
    expect(row(page)).to_contain_text("Paused")


@pytest.mark.req("R61")
def test_a_reply_shows_as_unenrolled_without_reloading(page: Page, stage: Stage) -> None:
    enroll_anna(page)
    wait_until(lambda: stage.mails_to(ANNA) == 1, what="the first mail")
    page.goto("/sequences/1")
    expect(row(page)).to_contain_text("Active")

    stage.reply_from(ANNA, "Anna Keller")

    expect(row(page)).to_contain_text("The contact replied")
    page.get_by_role("link", name="Anna Keller").click()
    expect(page.get_by_text("Stopped: The contact replied")).to_be_visible()
    expect(page.get_by_text("written-by-a-person")).to_be_visible()


def test_markup_in_a_name_is_shown_as_text(page: Page) -> None:
    page.goto("/contacts")

    expect(page.get_by_text("<b>Ben</b> Osei")).to_be_visible()


PAGES = (
    "/sequences",
    "/sequences/1",
    "/sequences/new",
    "/sequences/1/enroll",
    "/contacts",
    "/contacts/1",
    "/contacts/import",
    "/tasks",
    "/mailboxes",
    "/account",
)


def test_no_page_scrolls_sideways_on_a_desk_or_a_phone(page: Page, stage: Stage) -> None:
    enroll_anna(page)
    overflows = []
    for width in (1280, 400):
        page.set_viewport_size({"width": width, "height": 800})
        for path in PAGES:
            page.goto(path)
            wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            overflows += [(width, path, wider)] if wider > 0 else []

    assert overflows == []
