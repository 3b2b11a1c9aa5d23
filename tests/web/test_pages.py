"""The pages: what they show, what their buttons do, and that names are never code."""

from __future__ import annotations

import csv
import html
import io
import re
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from markupsafe import escape
from werkzeug.datastructures import MultiDict

from relance.app.apply import apply_event, place_hold
from relance.app.due import open_due_tasks
from relance.app.records import MailEvent
from relance.core.dispatch import DispatchState as S
from relance.core.enrollment import Claimed
from relance.core.inbound import Evidence
from relance.core.people import Health, User
from relance.core.sequence import TaskStep, days
from relance.core.timer import Hold, HoldKind
from relance.core.trial import Trial
from relance.core.values import ContactId, EnrollmentId, MailboxId
from relance.web.pages.export import harmless
from web_site import START, Browser, Site

BEFORE_SIGN_IN = {"sign_in", "setup", "unsubscribe", "api", None}
XSS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    "</textarea><svg onload=alert(1)>",
    "{{ 7*7 }}{% raw %}",
]


@pytest.fixture
def ada(site: Site) -> User:
    """The rep."""
    return site.user("Ada")


@pytest.fixture
def browser(site: Site, ada: User) -> Browser:
    """The rep's browser."""
    return site.browser(ada)


def _rules(site: Site, method: str) -> list[tuple[str, str]]:
    return [
        (rule.endpoint, re.sub(r"<[^>]+>", "1", re.sub(r"<any\((\w+)[^>]*>", r"\1", rule.rule)))
        for rule in site.app.url_map.iter_rules()
        if method in (rule.methods or ()) and rule.endpoint != "static"
        if rule.endpoint.partition(".")[0] not in BEFORE_SIGN_IN
    ]


def _enroll(site: Site, ada: User, name: str = "Anna", **more: Any) -> tuple[int, int, int]:
    """Somebody enrolled: the ids of contact, sequence and enrollment."""
    with site.services.database.read() as uow:
        has_mailbox = bool(uow.mailboxes.of_user(ada.id))
    if not has_mailbox:
        site.mailbox(ada)
    contact, sequence = site.contact("anna@acme.example", name, **more), site.sequence(ada)
    answer = site.api(ada).post("/enroll", {"contact_ids": [contact], "sequence_id": sequence})
    return contact, sequence, answer.json["enrolled"][0]["enrollment_id"]


def test_every_page_sends_a_stranger_to_the_sign_in(site: Site, ada: User) -> None:
    client = site.app.test_client()
    pages = _rules(site, "GET")
    assert len(pages) > 20
    for endpoint, path in pages:
        answer = client.get(path)
        assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in"), endpoint


def test_every_form_needs_somebody_who_is_signed_in(site: Site, ada: User) -> None:
    client = site.app.test_client()
    for endpoint, path in _rules(site, "POST"):
        answer = client.post(path)
        assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in"), endpoint


def test_every_form_needs_its_token(site: Site, browser: Browser) -> None:
    for endpoint, path in _rules(site, "POST"):
        assert browser.client.post(path).status_code == 403, endpoint
        assert browser.client.post(path, data={"csrf_token": "x"}).status_code == 403, endpoint


def test_an_api_key_opens_no_page(site: Site, ada: User) -> None:
    headers = {"Authorization": f"Bearer {site.api(ada).key}"}

    assert site.app.test_client().get("/sequences", headers=headers).status_code == 303


def test_a_request_never_leads_to_another_site(site: Site, browser: Browser) -> None:
    for path in ("/sign-in?next=https://evil.test", "/?next=//evil.test", "//evil.test/sequences"):
        location = browser.get(path).headers.get("Location", "/")
        assert location.startswith("/")
        assert not location.startswith("//")
        assert "evil" not in location


@pytest.mark.req("R12", "R13", "R27")
def test_the_list_of_sequences_shows_names_steps_and_counts(
    site: Site, ada: User, browser: Browser
) -> None:
    _, sequence, _ = _enroll(site, ada)
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
    contact, sequence, _ = _enroll(site, ada, company="Acme & Söhne")
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
    _, sequence, which = _enroll(site, ada)
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
    contact, _, which = _enroll(site, ada)
    answer = browser.post(f"/enrollments/{which}/pause", {"from": "contact"})

    assert answer.headers["Location"] == f"/contacts/{contact}"
    assert "Paused by Ada." in browser.page(f"/contacts/{contact}/live")


def test_an_unknown_button_does_nothing(site: Site, ada: User, browser: Browser) -> None:
    _, _, which = _enroll(site, ada)

    assert browser.post(f"/enrollments/{which}/delete").status_code == 404


@pytest.mark.req("R15", "R19")
def test_the_summary_can_be_filtered(site: Site, ada: User, browser: Browser) -> None:
    _, sequence, _ = _enroll(site, ada)
    where = f"/sequences/{sequence}"

    assert "Anna" in browser.page(f"{where}?status=scheduled&user={ada.id}&since=2026-11-01")
    assert "Nobody here" in browser.page(f"{where}?status=paused&user=&since=")
    assert "Nobody here" in browser.page(f"{where}?since=2026-11-03")
    assert browser.get(f"{where}?status=sleepy").status_code == 422
    assert browser.get(f"{where}?since=yesterday").status_code == 422


@pytest.mark.req("R89", "R90")
def test_ticked_contacts_are_unenrolled(site: Site, ada: User, browser: Browser) -> None:
    _, sequence, which = _enroll(site, ada)
    answer = browser.post(f"/sequences/{sequence}/unenroll", {"selected": which})

    assert answer.status_code == 303
    assert "1 contacts were unenrolled" in browser.page(f"/sequences/{sequence}")


def test_the_export_holds_no_formula(site: Site, ada: User, browser: Browser) -> None:
    _, sequence, _ = _enroll(site, ada, '=HYPERLINK("https://evil.test")', company="@SUM(A1)")
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


@pytest.mark.parametrize("text", XSS)
def test_names_from_outside_are_text_wherever_they_stand(
    site: Site, ada: User, browser: Browser, text: str
) -> None:
    contact, sequence, which = _enroll(site, ada, text, company=text, properties={"p": text})
    _tell(site, contact, which, text)
    pages = [
        f"/sequences/{sequence}",
        f"/contacts/{contact}",
        f"/contacts/{contact}/edit",
        "/contacts",
        f"/sequences/{sequence}/enroll?contact={contact}",
    ]
    for path in pages:
        page = browser.page(path)
        assert "<script>alert" not in page, path
        assert "<img src=x" not in page, path
        assert "<svg onload" not in page, path
        assert "49" not in re.sub(r'value="[^"]*"|IjE?[\w.-]+', "", page), path
    assert str(escape(text)) in browser.page(f"/contacts/{contact}")


def _tell(site: Site, contact: int, which: int, text: str) -> None:
    """A hostile mail that was judged."""
    mail = MailEvent(
        MailboxId(1),
        ContactId(contact),
        EnrollmentId(which),
        START,
        "INBOX",
        "m@x",
        text,
        text,
        text,
        "reply",
        0.9,
        "from-a-person",
        "thread",
        (Evidence("From", text), Evidence("Subject", text, against=True)),
    )
    with site.services.database.begin() as uow:
        uow.inbox.record(mail)


@pytest.mark.req("B1", "B2", "R80")
def test_the_timeline_shows_the_mail_and_the_lines_that_decided(
    site: Site, ada: User, browser: Browser
) -> None:
    contact, _, which = _enroll(site, ada)
    _tell(site, contact, which, "I am back on Monday")
    page = browser.page(f"/contacts/{contact}")

    assert "Decided by from-a-person" in page
    assert "(speaks against it)" in page
    assert "judged reply (90" in page


def test_a_sequence_is_written_step_by_step_and_saved(site: Site, browser: Browser) -> None:
    form = _form(browser.page("/sequences/new"))
    form["name"], form["step0_subject"], form["step0_body"] = "Fair", "Hi", "Hi\r\n{{ first_name }}"
    more = browser.post("/sequences/new", form | {"do": "add:task"}).text
    form = _form(more)
    assert (form["count"], form["step0_subject"]) == ("2", "Hi")
    form["step1_title"] = "Call"
    up = _form(browser.post("/sequences/new", form | {"do": "up:1"}).text)
    assert up["step0_title"] == "Call"
    saved = browser.post("/sequences/new", up | {"do": "down:0"})
    done = browser.post("/sequences/new", _form(saved.text) | {"do": "save", "shared": "on"})

    assert done.status_code == 303
    page = browser.page(done.headers["Location"] + "/edit")
    again = _form(page)
    assert (again["name"], again["shared"], again["step1_title"]) == ("Fair", "on", "Call")
    assert "Hi\n{{ first_name }}" in page


def test_a_sequence_that_cannot_work_keeps_what_was_typed(site: Site, browser: Browser) -> None:
    form = _form(browser.page("/sequences/new"))
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
    form = _form(browser.page(f"/sequences/{sequence}/edit"))
    browser.post(f"/sequences/{sequence}/edit", form | {"name": "Other", "do": "save"})

    assert "version 2" in browser.page(f"/sequences/{sequence}")
    browser.post(
        f"/sequences/{sequence}/edit",
        _form(browser.page(f"/sequences/{sequence}/edit")) | {"do": "remove:1"},
    )
    assert "version 2" in browser.page(f"/sequences/{sequence}")


@pytest.mark.req("R76")
def test_deleting_a_sequence_says_how_many_run(site: Site, ada: User, browser: Browser) -> None:
    _, sequence, _ = _enroll(site, ada)
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
    page = _post(browser, f"/sequences/{sequence}/enroll", form)

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
    form = _form(browser.page(where))
    assert form["own_city"] == "Rome"
    browser.post(where, form | {"own_city": "Paris", "new_name": "fair", "new_value": "Hanover"})
    with site.services.database.read() as uow:
        assert uow.contacts.get(contact).properties == {"city": "Paris", "fair": "Hanover"}

    browser.post(where, _form(browser.page(where)) | {"own_city": ""})
    assert (
        browser.post(where, form | {"new_name": "Not A Name", "new_value": "x"}).status_code == 422
    )
    with site.services.database.read() as uow:
        assert uow.contacts.get(contact).properties == {"fair": "Hanover"}


def test_a_mail_of_unknown_outcome_is_decided_by_a_button(
    site: Site, ada: User, browser: Browser
) -> None:
    _, sequence, which = _enroll(site, ada)
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


def _mailbox_form(browser: Browser, address: str) -> dict[str, str]:
    form = _form(browser.page(f"/mailboxes/new?address={address}"))
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
    form = _form(browser.page(f"/mailboxes/{box}/reconnect")) | {"smtp_password": "canary-pw"}

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


def test_no_page_holds_code_of_its_own(site: Site, ada: User, browser: Browser) -> None:
    contact, sequence, _ = _enroll(site, ada)
    for path in (f"/sequences/{sequence}", f"/contacts/{contact}", "/sequences/new", "/account"):
        page = browser.page(path)
        assert not re.search(r"<script(?![^>]*\bsrc=)", page), path
        assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", page), path


def _post(browser: Browser, path: str, form: MultiDict[str, Any]) -> str:
    form.add("csrf_token", browser.token())
    return browser.client.post(path, data=form).text


_INPUT = re.compile(
    r"<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)</textarea>|<select\b([^>]*)>(.*?)</select>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r'(\w[\w-]*)="([^"]*)"')


def _form(page: str) -> dict[str, str]:
    """The fields of a page's forms as a browser would send them."""
    fields: dict[str, str] = {}
    for box, area, text, select, options in _INPUT.findall(page):
        about = dict(_ATTRIBUTE.findall(box or area or select))
        name, value = about.get("name", ""), about.get("value", "")
        if about.get("type") == "checkbox" and "checked" not in box:
            continue
        if area:
            value = text
        if select:
            chosen = re.search(r'value="([^"]*)" selected', options) or re.search(
                r'value="([^"]*)"', options
            )
            value = chosen[1] if chosen else ""
        if name and name != "csrf_token":
            fields[name] = html.unescape(value)
    return fields
