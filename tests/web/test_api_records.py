"""Contacts, sequences and mailboxes by the API."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from relance.core.people import Health
from relance.core.trial import Trial
from relance.core.values import MailboxId
from web_site import START, Site, refusal

STEP = {"kind": "email", "subject": "Hi {{ first_name }}", "body": "Hello"}


def _mailbox(**more: Any) -> dict[str, Any]:
    server = {"host": "mail.test", "security": "tls", "username": "ada", "password": "canary-pw"}
    return {
        "address": "Ada@Rep.example",
        "name": "Ada",
        "smtp": {**server, "port": 465},
        "imap": {**server, "port": 993, "password": "canary-imap"},
        **more,
    }


def test_a_contact_is_created_read_changed_and_found(site: Site) -> None:
    api = site.api(site.user("Ada"))
    body = {"email": "Anna@Acme.example", "first_name": "Anna", "company": "Acme"}
    made = api.post("/contacts", {**body, "properties": {"city": "Paris"}})
    assert made.status_code == 201
    path = f"/contacts/{made.json['id']}"

    changed = api("PATCH", path, {"first_name": "Anne", "zone": "Europe/Paris"}).json
    assert changed == api.get(path).json
    assert (changed["first_name"], changed["company"]) == ("Anne", "Acme")
    assert changed["properties"] == {"city": "Paris"}
    found = api.get("/contacts?search=acme").json
    assert (found["total"], found["items"][0]["id"]) == (1, made.json["id"])
    assert api.get("/contacts?search=nobody").json["total"] == 0


def test_two_contacts_cannot_have_one_address(site: Site) -> None:
    api = site.api(site.user("Ada"))
    api.post("/contacts", {"email": "anna@acme.example"})

    assert refusal(api.post("/contacts", {"email": "ANNA@ACME.example"})) == (409, "address_taken")


def test_an_owner_who_does_not_exist_is_told(site: Site) -> None:
    api, anna = site.api(site.user("Ada")), site.contact("anna@acme.example")

    assert refusal(api.post("/contacts", {"owner_id": 77})) == (404, "not_found")
    assert refusal(api("PATCH", f"/contacts/{anna}", {"owner_id": 77})) == (404, "not_found")


def test_a_corrected_address_has_not_bounced_yet(site: Site) -> None:
    api, anna = site.api(site.user("Ada")), site.contact("ana@acme.example")
    with site.services.database.begin() as uow:
        uow.contacts.mark_bounced(anna, START)
    assert api("PATCH", f"/contacts/{anna}", {"first_name": "A"}).json["bounced_at"] is not None

    fixed = api("PATCH", f"/contacts/{anna}", {"email": "anna@acme.example"}).json
    assert fixed["bounced_at"] is None


@pytest.mark.req("R39")
def test_a_contact_says_whether_it_is_in_a_sequence(site: Site) -> None:
    ada, anna = site.user("Ada"), site.contact("anna@acme.example")
    api, _, sequence = site.api(ada), site.mailbox(ada), site.sequence(ada)
    assert api.get(f"/contacts/{anna}").json["enrollment_id"] is None

    answer = api.post("/enroll", {"contact_ids": [anna], "sequence_id": sequence}).json
    which = answer["enrolled"][0]["enrollment_id"]
    assert api.get(f"/contacts/{anna}").json["enrollment_id"] == which


def test_a_csv_file_is_imported_as_a_body_or_as_a_form(site: Site) -> None:
    api = site.api(site.user("Ada"))
    data = b"email,first name,city\nanna@acme.example,Anna,Paris\nnot an address,Ben,Rome\n"
    plain = api.post("/contacts/import", data=data, content_type="text/csv").json
    form = api.post("/contacts/import", data={"file": (BytesIO(data), "c.csv")}).json

    assert (plain["created"], plain["rows"]) == (1, 2)
    assert plain["errors"] == [
        {"line": 3, "column": "email", "sentence": "“not an address” is not an email address."}
    ]
    assert (form["created"], form["unchanged"]) == (0, 1)
    wrong = api.post("/contacts/import", data=b"name\nx\n", content_type="text/csv")
    assert refusal(wrong) == (422, "no_email_column")
    assert refusal(api.post("/contacts/import", data={"x": "y"}))[0] == 415


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"name": " ", "steps": [STEP]}, "needs a name"),
        ({"name": "S", "steps": []}, "at least one step"),
        ({"name": "S", "steps": [{**STEP, "body": " "}]}, "email is empty"),
        ({"name": "S", "steps": [{**STEP, "subject": ""}]}, "needs a subject"),
        ({"name": "S", "steps": [{**STEP, "body": "{{ first"}]}, "not closed"),
        ({"name": "S", "steps": [{**STEP, "body": "{{ a.__class__ }}"}]}, "not closed"),
        ({"name": "S", "steps": [{"kind": "task", "title": ""}]}, "needs a title"),
        ({"name": "S", "steps": [STEP] * 51}, "at most 50"),
        ({"name": "S", "steps": [STEP], "settings": {"window": {"days": []}}}, "window"),
        ({"name": "S", "steps": [STEP], "settings": {"holidays_country": "QQ"}}, "holidays"),
        ({"name": "S", "steps": [{**STEP, "delay": {"count": -1, "unit": "days"}}]}, "count"),
        ({"name": "S", "steps": [{**STEP, "delay": {"count": 9**9, "unit": "days"}}]}, "delay"),
        ({"name": "S", "steps": [{"kind": "sms"}]}, "sms"),
    ],
)
def test_a_sequence_that_cannot_work_is_refused_with_the_reason(
    site: Site, body: dict[str, Any], says: str
) -> None:
    answer = site.api(site.user("Ada")).post("/sequences", body)

    assert answer.status_code == 422
    assert says in answer.json["error"]["sentence"], answer.json


def test_every_problem_of_a_sequence_is_listed(site: Site) -> None:
    answer = site.api(site.user("Ada")).post("/sequences", {"name": "", "steps": []})

    assert refusal(answer) == (422, "invalid_sequence")
    assert len(answer.json["error"]["details"]["problems"]) == 2


def test_a_sequence_reads_back_as_it_was_written(site: Site) -> None:
    api = site.api(site.user("Ada"))
    body = {
        "name": "Follow up",
        "steps": [
            {**STEP, "delay": {"count": 0, "unit": "days", "at": None}, "threaded": True},
            {
                "kind": "task",
                "delay": {"count": 2, "unit": "business_days", "at": "09:15:00"},
                "title": "Call {{ company }}",
                "task_type": "call",
                "note": "Ask\nabout it",
                "blocking": False,
            },
        ],
        "settings": {
            "window": {"start": "08:00:00", "end": "18:30:00", "days": [0, 1, 2]},
            "first_step_waits_for_window": True,
            "unenroll_same_company": True,
            "holidays_country": "DE",
            "min_gap_minutes": 90,
            "max_late_hours": 24,
        },
    }
    made = api.post("/sequences", {**body, "shared": True}).json

    assert made == api.get(f"/sequences/{made['id']}").json
    assert {name: made[name] for name in body} == body
    assert made["placeholders"] == ["first_name", "company"]


@pytest.mark.req("R11")
def test_a_sequence_is_private_until_its_owner_shares_it(site: Site) -> None:
    ada, lin = site.user("Ada"), site.user("Lin")
    mine, theirs, sequence = site.api(ada), site.api(lin), site.sequence(ada)
    path = f"/sequences/{sequence}"

    assert refusal(theirs.get(path)) == (404, "not_found")
    assert theirs.get("/sequences").json["items"] == []
    assert mine("PUT", f"{path}/sharing", {"shared": True}).status_code == 200
    assert theirs.get(path).status_code == 200
    assert refusal(theirs("PUT", path, {"name": "X", "steps": [STEP]})) == (403, "not_owner")
    assert refusal(theirs("PUT", f"{path}/sharing", {"shared": False})) == (403, "not_owner")
    assert refusal(theirs("DELETE", path)) == (403, "not_owner")


def test_a_mailbox_is_stored_after_both_connections_worked(site: Site) -> None:
    api = site.api(site.user("Ada"))
    made = api.post("/mailboxes", _mailbox())

    assert made.status_code == 201
    assert made.json["address"] == "ada@rep.example"
    assert (made.json["daily_limit"], made.json["per_minute"]) == (1000, 3)
    assert made.json["health"] == "connected"
    assert [tried.port for tried in site.servers.tried] == [465, 993]
    assert "canary" not in made.text + api.get("/mailboxes").text
    assert site.poked == [made.json["id"]]


def test_the_secrets_of_a_mailbox_are_sealed_to_their_place(site: Site) -> None:
    box = MailboxId(site.api(site.user("Ada")).post("/mailboxes", _mailbox()).json["id"])
    with site.services.database.read() as uow:
        smtp, imap = (uow.mailboxes.secret(box, f"{side}_password") for side in ("smtp", "imap"))
    place = ("mailbox_secrets", str(box), "smtp_password")

    assert site.services.vault.open(smtp, bound_to=place).reveal() == "canary-pw"
    assert "canary" not in smtp + imap


@pytest.mark.parametrize("side", ["smtp", "imap"])
@pytest.mark.parametrize("trial", [Trial.WRONG_PASSWORD, Trial.WRONG_HOST, Trial.NO_NETWORK])
def test_a_connection_that_fails_says_which_and_why_and_stores_nothing(
    site: Site, side: str, trial: Trial
) -> None:
    setattr(site.servers, side, trial)
    api = site.api(site.user("Ada"))
    answer = api.post("/mailboxes", _mailbox())
    error = answer.json["error"]

    assert refusal(answer) == (422, trial.value)
    assert error["sentence"] == f"{side.upper()}: {trial.sentence}"
    assert error["details"]["trials"] == {"smtp": "ok", "imap": "ok"} | {side: trial.value}
    assert error["remedy"]
    assert "canary" not in answer.text
    assert api.get("/mailboxes").json["items"] == []


def test_one_address_is_connected_once(site: Site) -> None:
    api = site.api(site.user("Ada"))
    api.post("/mailboxes", _mailbox())
    site.servers.tried.clear()

    assert refusal(api.post("/mailboxes", _mailbox())) == (409, "mailbox_taken")
    assert site.servers.tried == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"daily_limit": 1001}, "bad_limit"),
        ({"address": "ada@gmail.com", "daily_limit": 351}, "bad_limit"),
        ({"per_minute": 61}, "bad_limit"),
        ({"smtp": {"host": "a b", "port": 25, "security": "tls"}}, "bad_host"),
        ({"smtp": {"host": "mail.test", "port": 25, "security": "plain"}}, "plain_refused"),
        ({"smtp": {"host": "mail.test", "port": 25, "security": "ssl"}}, "invalid"),
        ({"smtp": {"host": "mail.test", "port": 0, "security": "tls"}}, "invalid"),
        ({"address": "not an address"}, "invalid"),
        ({"aliases": ["nope"]}, "invalid"),
    ],
)
def test_a_mailbox_that_cannot_be_right_is_not_tried(
    site: Site, change: dict[str, Any], code: str
) -> None:
    answer = site.api(site.user("Ada")).post("/mailboxes", _mailbox(**change))

    assert refusal(answer) == (422, code)
    assert site.servers.tried == []


@pytest.mark.req("B15", "H5")
def test_gmail_gets_its_own_daily_limit(site: Site) -> None:
    made = site.api(site.user("Ada")).post("/mailboxes", _mailbox(address="ada@gmail.com")).json

    assert made["daily_limit"] == 350


@pytest.mark.req("B15")
def test_a_reconnected_mailbox_is_well_again(site: Site) -> None:
    ada = site.user("Ada")
    api, box = site.api(ada), site.mailbox(ada)
    with site.services.database.begin() as uow:
        uow.mailboxes.set_health(box, Health.NEEDS_RECONNECT, "wrong password", START)
    again = api("PUT", f"/mailboxes/{box}", _mailbox())

    assert (again.status_code, again.json["health"]) == (200, "connected")
    other = api("PUT", f"/mailboxes/{box}", _mailbox(address="eve@rep.example"))
    assert refusal(other) == (422, "other_address")


def test_a_stored_mailbox_is_tried_with_its_stored_secrets(site: Site) -> None:
    api = site.api(site.user("Ada"))
    box = api.post("/mailboxes", _mailbox()).json["id"]
    site.servers.tried.clear()
    assert api.post(f"/mailboxes/{box}/test").status_code == 200
    assert [one.password.reveal() for one in site.servers.tried] == ["canary-pw", "canary-imap"]

    site.servers.imap = Trial.WRONG_PASSWORD
    assert refusal(api.post(f"/mailboxes/{box}/test")) == (422, "wrong_password")


def test_a_mailbox_that_nobody_is_enrolled_from_can_be_disconnected(site: Site) -> None:
    ada = site.user("Ada")
    api, box, sequence = site.api(ada), site.mailbox(ada), site.sequence(ada)
    anna = site.contact("anna@acme.example")
    done = api.post("/enroll", {"contact_ids": [anna], "sequence_id": sequence}).json
    assert refusal(api("DELETE", f"/mailboxes/{box}")) == (409, "mailbox_in_use")

    api.post(f"/enrollments/{done['enrolled'][0]['enrollment_id']}/unenroll")
    assert api("DELETE", f"/mailboxes/{box}").status_code == 204
    assert api.get("/mailboxes").json["items"] == []


def test_the_providers_have_servers_with_encryption(site: Site) -> None:
    items = site.api(site.user("Ada")).get("/mailboxes/providers").json["items"]

    assert {"gmail", "outlook", "fastmail", "gmx", "ionos", "yahoo"} <= {p["code"] for p in items}
    assert all(p[side]["security"] != "plain" for p in items for side in ("smtp", "imap"))
