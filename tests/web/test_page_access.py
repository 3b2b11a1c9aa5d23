"""The pages keep strangers out, and what comes from outside is never code."""

from __future__ import annotations

import re

import pytest
from markupsafe import escape

from relance.core.people import User
from web_pages import enroll, record_mail
from web_site import Browser, Site

BEFORE_SIGN_IN = {"sign_in", "setup", "unsubscribe", "api", None}


XSS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    "</textarea><svg onload=alert(1)>",
    "{{ 7*7 }}{% raw %}",
]


def _rules(site: Site, method: str) -> list[tuple[str, str]]:
    return [
        (rule.endpoint, re.sub(r"<[^>]+>", "1", re.sub(r"<any\((\w+)[^>]*>", r"\1", rule.rule)))
        for rule in site.app.url_map.iter_rules()
        if method in (rule.methods or ()) and rule.endpoint != "static"
        if rule.endpoint.partition(".")[0] not in BEFORE_SIGN_IN
    ]


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


@pytest.mark.parametrize("text", XSS)
def test_names_from_outside_are_text_wherever_they_stand(
    site: Site, ada: User, browser: Browser, text: str
) -> None:
    contact, sequence, which = enroll(site, ada, text, company=text, properties={"p": text})
    record_mail(site, contact, which, text)
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


def test_no_page_holds_code_of_its_own(site: Site, ada: User, browser: Browser) -> None:
    contact, sequence, _ = enroll(site, ada)
    for path in (f"/sequences/{sequence}", f"/contacts/{contact}", "/sequences/new", "/account"):
        page = browser.page(path)
        assert not re.search(r"<script(?![^>]*\bsrc=)", page), path
        assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", page), path
