"""What is private to one user does not exist for another (T7)."""

from __future__ import annotations

import pytest

from relance.app.due import open_due_tasks
from relance.core.sequence import TaskStep, days
from web_site import Site, refusal

STEP = {"kind": "email", "subject": "Hi", "body": "Hi"}
SERVER = {"host": "mail.test", "port": 465, "security": "tls"}
MAILBOX = {"address": "ada@rep.example", "name": "A", "smtp": SERVER, "imap": SERVER}


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/mailboxes/{mailbox}", MAILBOX),
        ("POST", "/mailboxes/{mailbox}/test", None),
        ("GET", "/mailboxes/{mailbox}/parked", None),
        ("POST", "/mailboxes/{mailbox}/parked/dismiss", {"id": "00"}),
        ("DELETE", "/mailboxes/{mailbox}", None),
        ("DELETE", "/api-keys/{key}", None),
        ("GET", "/sequences/{sequence}", None),
        ("PUT", "/sequences/{sequence}", {"name": "S", "steps": [STEP]}),
        ("DELETE", "/sequences/{sequence}", None),
        ("PUT", "/sequences/{sequence}/sharing", {"shared": True}),
        ("POST", "/sequences/{sequence}/pause", None),
        ("POST", "/sequences/{sequence}/resume", None),
        ("POST", "/tasks/{task}/complete", None),
    ],
)
def test_the_api_hides_what_is_anothers(site: Site, method: str, path: str, body: object) -> None:
    ids, other = _private_things(site), site.api(site.user("Eve"))
    answer = other(method, path.format(**ids), body)

    assert refusal(answer) == (404, "not_found")
    unknown = other(method, path.format(**dict.fromkeys(ids, 424_242)), body)
    assert refusal(unknown) == (404, "not_found")


@pytest.mark.parametrize("path", ["/mailboxes", "/api-keys", "/sequences", "/tasks"])
def test_lists_hold_only_what_is_ones_own(site: Site, path: str) -> None:
    _private_things(site)
    eve = site.api(site.user("Eve"))
    items = eve.get(path).json["items"]

    assert items == [] or (path == "/api-keys" and len(items) == 1)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/mailboxes/{mailbox}/reconnect"),
        ("POST", "/mailboxes/{mailbox}/reconnect"),
        ("POST", "/mailboxes/{mailbox}/test"),
        ("POST", "/mailboxes/{mailbox}/dismiss"),
        ("POST", "/mailboxes/{mailbox}/delete"),
        ("POST", "/account/keys/{key}/revoke"),
        ("GET", "/sequences/{sequence}"),
        ("GET", "/sequences/{sequence}/table"),
        ("GET", "/sequences/{sequence}/summary.csv"),
        ("GET", "/sequences/{sequence}/edit"),
        ("POST", "/sequences/{sequence}/edit"),
        ("GET", "/sequences/{sequence}/delete"),
        ("POST", "/sequences/{sequence}/delete"),
        ("GET", "/sequences/{sequence}/enroll"),
        ("POST", "/sequences/{sequence}/enroll"),
        ("POST", "/sequences/{sequence}/pause"),
        ("POST", "/tasks/{task}/complete"),
        ("GET", "/users"),
        ("POST", "/users"),
    ],
)
def test_the_pages_hide_what_is_anothers(site: Site, method: str, path: str) -> None:
    ids, eve = _private_things(site), site.browser(site.user("Eve"))
    where = path.format(**ids)
    answer = eve.get(where) if method == "GET" else eve.post(where)

    assert answer.status_code == 404
    assert "Secret plan" not in answer.text


@pytest.mark.req("R9")
def test_anybody_may_take_a_contact_out_of_a_private_sequence(site: Site) -> None:
    _private_things(site)
    eve = site.api(site.user("Eve"))
    (line,) = eve.get("/enrollments").json["items"]

    assert eve.post(f"/enrollments/{line['id']}/pause").json["happened"] is True
    assert eve.post(f"/enrollments/{line['id']}/unenroll").json["happened"] is True


def _private_things(site: Site) -> dict[str, int]:
    ada = site.user("Ada")
    api, mailbox = site.api(ada), site.mailbox(ada)
    key = api.post("/api-keys", {"name": "k", "scopes": ["read"]}).json["id"]
    sequence = site.sequence(ada, TaskStep(days(0), "Secret plan"))
    anna = site.contact("anna@acme.example")
    api.post("/enroll", {"contact_ids": [anna], "sequence_id": sequence})
    with site.services.database.begin() as uow:
        open_due_tasks(uow, mailbox, site.clock.now())
        (task,) = uow.tasks.open_of_user(ada.id)
    return {"mailbox": mailbox, "key": key, "sequence": sequence, "task": task.id}
