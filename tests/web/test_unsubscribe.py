"""The unsubscribe link: no scanner can fire it, one click does, and the person can take it back."""

from __future__ import annotations

import pytest

from relance.core.values import ContactId, EnrollmentId
from web_site import START, Site

ONE_CLICK = {"List-Unsubscribe": "One-Click"}  # RFC 8058 §3.2


@pytest.fixture
def link(site: Site) -> str:
    """The link in a mail to Anna, who is enrolled."""
    ada, anna = site.user("Ada"), site.contact("anna@acme.example")
    site.mailbox(ada)
    body = {"contact_ids": [anna], "sequence_id": site.sequence(ada)}
    answer = site.api(ada).post("/enroll", body).json
    which = EnrollmentId(answer["enrolled"][0]["enrollment_id"])
    return f"/u/{site.services.tokens.make(which)}"


@pytest.mark.req("B11")
def test_looking_at_the_link_a_hundred_times_changes_nothing(site: Site, link: str) -> None:
    client = site.app.test_client()
    before = _state(site)
    for _ in range(50):
        assert client.get(link).status_code == 200
        assert client.head(link).status_code == 200
    client.get(link + "?List-Unsubscribe=One-Click")
    client.get(link + "/again")

    assert _state(site) == before
    assert before == (None, "", "scheduled")


@pytest.mark.req("R71", "B11", "H10")
def test_one_click_stops_the_sequence_without_cookies_and_only_once(site: Site, link: str) -> None:
    for _ in range(2):
        answer = site.app.test_client().post(link, data=ONE_CLICK)
        assert answer.status_code == 200
        assert "Set-Cookie" not in answer.headers

    assert _state(site) == (START, "address", "unenrolled")
    assert _receipts(site) == ["enrolled", "stopped"]


@pytest.mark.req("B11")
def test_the_button_of_the_page_unsubscribes_too_and_can_be_taken_back(
    site: Site, link: str
) -> None:
    client = site.app.test_client()
    assert f'action="{link}"' in client.get(link).text
    done = client.post(link)
    assert f'action="{link}/again"' in done.text

    client.post(f"{link}/again")
    assert _state(site) == (None, "", "unenrolled")


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_unknown_link_gets_the_same_answer(site: Site, link: str, method: str) -> None:
    client = site.app.test_client()
    other = link[:-1] + ("0" if link[-1] != "0" else "1")
    known, unknown = (client.open(path, method=method) for path in (link, other))

    assert known.status_code == unknown.status_code == 200
    assert known.text.replace(link, "") == unknown.text.replace(other, "")


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "token", ["x", "-", "1-", "%00", "%ff%fe", "1-%F0%9F%98%80", "0x1-a", "f" * 4_000, "-1-abc"]
)
def test_nonsense_in_place_of_a_token_is_answered_calmly(
    site: Site, token: str, method: str
) -> None:
    assert site.app.test_client().open(f"/u/{token}", method=method).status_code == 200


def test_a_guessed_token_stops_nobody(site: Site, link: str) -> None:
    client, number = site.app.test_client(), link.removeprefix("/u/").partition("-")[0]
    before = _state(site)
    for guess in ("0" * 32, "f" * 32, "", "0" * 31):
        client.post(f"/u/{number}-{guess}", data=ONE_CLICK)

    assert _state(site) == before


def test_an_unsubscribe_token_opens_nothing_else(site: Site, link: str) -> None:
    token = link.removeprefix("/u/")
    answer = site.app.test_client().get("/api/v1/me", headers={"Authorization": f"Bearer {token}"})

    assert answer.status_code == 401


def _state(site: Site) -> tuple[object, str, str]:
    with site.services.database.read() as uow:
        contact = uow.contacts.by_address("anna@acme.example")
        assert contact
        suppressed = uow.contacts.suppressed("anna@acme.example", "acme.example")
        (row,) = uow.views.summary(contact_id=contact.id)
    return contact.unsubscribed_at, suppressed, row.outcome or "scheduled"


def _receipts(site: Site) -> list[str]:
    with site.services.database.read() as uow:
        (row,) = uow.views.summary(contact_id=ContactId(1))
        return [one.what for one in uow.receipts.of_enrollment(row.enrollment_id)]
