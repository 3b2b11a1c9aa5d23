"""The pages of sequences: who is enrolled, how it stands, and the buttons of each row."""

from __future__ import annotations

import csv
import io

import pytest

from relance.core.people import User
from relance.web.pages.export import harmless
from web_pages import enroll
from web_site import Browser, Site


@pytest.mark.req("R12", "R13", "R27")
def test_the_list_of_sequences_shows_names_steps_and_counts(
    site: Site, ada: User, browser: Browser
) -> None:
    _, sequence, _ = enroll(site, ada)
    page = browser.page("/sequences")

    assert f'href="/sequences/{sequence}"' in page
    assert "Follow up" in page
    assert f'formaction="/sequences/{sequence}/pause"' in page
    browser.post(f"/sequences/{sequence}/pause")
    assert "Paused by you" in browser.page("/sequences")
    assert f'formaction="/sequences/{sequence}/resume"' in browser.page("/sequences/table")


@pytest.mark.req("R14", "R17", "R18", "R20", "R22", "R23")
def test_the_summary_shows_who_is_enrolled_and_how_it_stands(
    site: Site, ada: User, browser: Browser
) -> None:
    contact, sequence, _ = enroll(site, ada, company="Acme & Söhne")
    page = browser.page(f"/sequences/{sequence}")

    assert f'href="/contacts/{contact}"' in page
    assert "Acme &amp; Söhne" in page
    for words in ("Anna", "Ada", "0 of 2", "Scheduled", "02 Nov 2026, 09:30"):
        assert words in page
    assert f'href="/sequences/{sequence}/edit"' in page
    assert f'href="/sequences/{sequence}/enroll"' in page


@pytest.mark.req("R21", "R30", "R83")
def test_the_buttons_of_a_row_pause_resume_unenroll_and_undo(
    site: Site, ada: User, browser: Browser
) -> None:
    _, sequence, which = enroll(site, ada)
    where = f"/sequences/{sequence}"
    for word, shown in (
        ("pause", "paused by Ada"),
        ("resume", "Scheduled"),
        ("unenroll", "Unenrolled by hand (Ada)"),
        ("undo", "Scheduled"),
    ):
        assert f'formaction="/enrollments/{which}/{word}"' in browser.page(where)
        answer = browser.post(f"/enrollments/{which}/{word}")
        assert (answer.status_code, answer.headers["Location"]) == (303, where)
        assert shown in browser.page(f"{where}/table")


@pytest.mark.req("R29", "R82")
def test_the_contacts_page_pauses_and_goes_back_to_itself(
    site: Site, ada: User, browser: Browser
) -> None:
    contact, _, which = enroll(site, ada)
    answer = browser.post(f"/enrollments/{which}/pause", {"from": "contact"})

    assert answer.headers["Location"] == f"/contacts/{contact}"
    assert "Paused by Ada." in browser.page(f"/contacts/{contact}/live")


def test_an_unknown_button_does_nothing(site: Site, ada: User, browser: Browser) -> None:
    _, _, which = enroll(site, ada)

    assert browser.post(f"/enrollments/{which}/delete").status_code == 404


@pytest.mark.req("R15", "R19")
def test_the_summary_can_be_filtered(site: Site, ada: User, browser: Browser) -> None:
    _, sequence, _ = enroll(site, ada)
    where = f"/sequences/{sequence}"

    assert "Anna" in browser.page(f"{where}?status=scheduled&user={ada.id}&since=2026-11-01")
    assert "Nobody here" in browser.page(f"{where}?status=paused&user=&since=")
    assert "Nobody here" in browser.page(f"{where}?since=2026-11-03")
    assert browser.get(f"{where}?status=sleepy").status_code == 422
    assert browser.get(f"{where}?since=yesterday").status_code == 422


@pytest.mark.req("R89", "R90")
def test_ticked_contacts_are_unenrolled(site: Site, ada: User, browser: Browser) -> None:
    _, sequence, which = enroll(site, ada)
    answer = browser.post(f"/sequences/{sequence}/unenroll", {"selected": which})

    assert answer.status_code == 303
    assert "1 contacts were unenrolled" in browser.page(f"/sequences/{sequence}")


def test_the_export_holds_no_formula(site: Site, ada: User, browser: Browser) -> None:
    _, sequence, _ = enroll(site, ada, '=HYPERLINK("https://evil.test")', company="@SUM(A1)")
    answer = browser.get(f"/sequences/{sequence}/summary.csv")
    (row,) = csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig")))

    assert row["contact"] == '\'=HYPERLINK("https://evil.test")'
    assert row["company"] == "'@SUM(A1)"
    assert row["status"] == "scheduled"
    assert "attachment" in answer.headers["Content-Disposition"]


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "  =1"])
def test_what_a_spreadsheet_would_compute_is_quoted(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert harmless("Anna =1") == "Anna =1"
