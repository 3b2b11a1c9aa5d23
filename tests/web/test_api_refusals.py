"""Requests that are wrong before any use case sees them get a clear answer, and never a 500."""

from __future__ import annotations

import time
from io import BytesIO
from typing import Any

import pytest
from flask import Blueprint

from relance.web import create_app
from web_site import Site, refusal


class Endless(BytesIO):
    """A body of 50 MB, of which not one octet may be read."""

    _place = 0

    def read(self, size: int | None = -1) -> bytes:
        raise AssertionError("the body was read")

    def seek(self, offset: int, whence: int = 0) -> int:
        self._place = 50_000_000 if whence == 2 else offset
        return self._place

    def tell(self) -> int:
        return self._place


def test_a_body_of_50_mb_is_refused_before_it_is_read(site: Site) -> None:
    api = site.api(site.user("Ada"))
    began = time.monotonic()
    answer = api.post(
        "/contacts/import",
        input_stream=Endless(),
        content_type="text/csv",
    )

    assert refusal(answer) == (413, "too_large")
    assert time.monotonic() - began < 30


def test_a_page_refuses_a_large_form_too(site: Site) -> None:
    client = site.app.test_client()
    answer = client.post("/sign-in", input_stream=Endless())

    assert answer.status_code == 413


def test_a_form_of_ten_thousand_parts_is_refused(site: Site) -> None:
    part = b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'
    answer = site.api(site.user("Ada")).post(
        "/contacts/import",
        data=part * 10_000 + b"--b--\r\n",
        content_type="multipart/form-data; boundary=b",
    )

    assert refusal(answer) == (413, "too_large")


@pytest.mark.parametrize("host", ["evil.test", "127.0.0.1.evil.test", "evil.test:8080", "a b"])
@pytest.mark.parametrize("path", ["/sign-in", "/api/v1/healthz", "/u/abc", "/"])
def test_a_host_that_is_not_ours_is_refused(site: Site, host: str, path: str) -> None:
    assert site.app.test_client().get(path, headers={"Host": host}).status_code == 400


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost", "127.0.0.1"])
def test_our_own_hosts_are_answered(site: Site, host: str) -> None:
    client = site.app.test_client()

    assert client.get("/api/v1/healthz", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    ("body", "type_", "expected"),
    [
        (b"{}", "text/plain", (415, "wrong_content_type")),
        (b"{}", "application/x-www-form-urlencoded", (415, "wrong_content_type")),
        (b"{", "application/json", (400, "bad_json")),
        (b"", "application/json", (400, "bad_json")),
        (b"\xff\xfe", "application/json", (400, "bad_json")),
        (b'{"email": NaN}', "application/json", (400, "bad_json")),
        (b"[" * 100_000, "application/json", (400, "bad_json")),
        (b"[]", "application/json", (422, "invalid")),
        (b'"x"', "application/json", (422, "invalid")),
        (b'{"nickname": "x"}', "application/json", (422, "invalid")),
        (b'{"first_name": "a\\u0000b"}', "application/json", (422, "invalid")),
        (b'{"first_name": "a\\ud800b"}', "application/json", (422, "invalid")),
        (b'{"first_name": "a\\nBcc: x"}', "application/json", (422, "invalid")),
        (b'{"zone": "Europe/Atlantis"}', "application/json", (422, "invalid")),
        (b'{"zone": "../../etc/passwd"}', "application/json", (422, "invalid")),
        (b'{"owner_id": 99999999999999999999}', "application/json", (422, "invalid")),
        (b'{"properties": {"Not A Name": "x"}}', "application/json", (422, "invalid")),
        (b'{"properties": {"a": "\\ud800"}}', "application/json", (422, "invalid")),
        (b'{"email": "not an address"}', "application/json", (422, "invalid_email")),
    ],
)
def test_a_body_that_is_wrong_says_how(
    site: Site, body: bytes, type_: str, expected: tuple[int, str]
) -> None:
    answer = site.api(site.user("Ada")).post("/contacts", data=body, content_type=type_)

    assert refusal(answer) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/contacts?limit=1&limit=2", (400, "repeated_parameter")),
        ("/contacts?search=%00", (422, "invalid")),
        ("/contacts?search=a%0Ab", (422, "invalid")),
        ("/contacts?limit=0", (422, "invalid")),
        ("/contacts?limit=10000", (422, "invalid")),
        ("/contacts?offset=-1", (422, "invalid")),
        ("/contacts?colour=red", (422, "invalid")),
        ("/me?x=1", (422, "invalid")),
        ("/enrollments?status=sleepy", (422, "invalid")),
        ("/enrollments?since=2026-11-02", (422, "invalid")),
        ("/contacts/0", (404, "not_found")),
        ("/contacts/-1", (404, "not_found")),
        ("/contacts/99999999999999999999999", (404, "not_found")),
        ("/contacts/9007199254740990", (404, "not_found")),
        ("/contacts/%00", (404, "not_found")),
        ("/enrollments/77", (404, "not_found")),
        ("/sequences/77", (404, "not_found")),
        ("/nothing", (404, "not_found")),
    ],
)
def test_an_address_that_is_wrong_says_how(
    site: Site, path: str, expected: tuple[int, str]
) -> None:
    assert refusal(site.api(site.user("Ada")).get(path)) == expected


def test_unenrolling_by_a_link_is_not_possible(site: Site) -> None:
    answer = site.api(site.user("Ada")).get("/enrollments/1/unenroll")

    assert refusal(answer) == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "OPTIONS, POST"


def test_a_fault_of_ours_is_told_without_its_cause(site: Site) -> None:
    room = Blueprint("broken", __name__)

    def fail() -> Any:
        raise RuntimeError("the secret cause")

    room.add_url_rule("/api/v1/broken", view_func=fail)
    app = create_app(site.services, [room])
    app.logger.disabled = True
    answer = app.test_client().get("/api/v1/broken")

    assert refusal(answer) == (500, "internal_error")
    assert "secret" not in answer.text


def test_a_blueprint_that_is_given_looks_at_its_own_callers(site: Site) -> None:
    room = Blueprint("panel", __name__)
    room.add_url_rule("/panel", view_func=lambda: "yes", methods=["POST"])

    assert create_app(site.services, [room]).test_client().post("/panel").text == "yes"


def test_every_answer_carries_the_headers_that_protect_it(site: Site) -> None:
    client = site.app.test_client()
    for path in ("/sign-in", "/api/v1/healthz", "/u/x", "/nothing", "/static/relance.css"):
        with client.get(path) as answer:
            headers = answer.headers
        assert "default-src 'self'" in headers["Content-Security-Policy"], path
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
    assert "Strict-Transport-Security" not in client.get("/sign-in").headers


def test_the_health_check_needs_nobody(site: Site) -> None:
    answer = site.app.test_client().get("/api/v1/healthz")

    assert answer.json == {"ok": True, "database": "ok"}


def test_health_counts_what_waits(site: Site) -> None:
    ada = site.user("Ada")
    site.mailbox(ada)
    answer = site.api(ada).get("/health").json

    assert [box["address"] for box in answer["mailboxes"]] == ["ada@rep.example"]
    assert all(isinstance(count, int) for count in answer["counts"].values())
