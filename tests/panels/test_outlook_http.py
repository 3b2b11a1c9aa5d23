"""Outlook's panel over HTTP: its headers, its files, and what it takes for a question."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from flask import Blueprint

import addin
from addin.outlook.assets import read_assets
from addin.outlook.pages import as_json
from addin.page import (
    Alert,
    Button,
    Buttons,
    Choice,
    Field,
    Line,
    Option,
    Page,
    Section,
    State,
    Tone,
)
from addin.request import Act, Answer, Ask, Mail, Mode, Named
from panel_microsoft import CLIENT, OTHER_TENANT, TENANT, OutlookSite, good_token, outlook_site
from relance.core.errors import ConfigError
from relance.core.people import User

BUDGET = 60_000  # octets of the pane, without Office.js and MSAL


@dataclass
class Desk:
    """Writes down what it is asked."""

    asked: list[tuple[Ask, User]] = field(default_factory=list)

    def answer(self, ask: Ask, user: User) -> Answer:
        self.asked.append((ask, user))
        return Answer(Page(State.PEOPLE, "Anna", (), about="anna@nordlicht.example"), "Done.", True)


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Iterator[OutlookSite]:
    with outlook_site(tmp_path_factory.mktemp("outlook"), desk=desk) as running:
        running.linked(running.user("Sam"))
        yield running


def question(**changes: Any) -> dict[str, Any]:
    given = {
        "act": "pause",
        "mode": "compose",
        "people": [{"address": "anna@nordlicht.example", "name": "Anna Ødegård"}],
        "person": "anna@nordlicht.example",
        "enrollment": "17",
        "key": "k1",
        "fields": {"first_name": "Anna"},
        "language": "sv-SE",
        "zone": "Europe/Oslo",
        "generation": 4,
    }
    return {name: value for name, value in {**given, **changes}.items() if value is not None}


PANES = ["/outlook/read", "/outlook/compose"]
PAGES = [*PANES, "/outlook/support"]


@pytest.mark.parametrize("path", [*PAGES, "/outlook/config.json", "/outlook/static/x/main.js"])
def test_every_answer_may_be_framed_by_outlook_and_by_nobody_else(
    site: OutlookSite, path: str
) -> None:
    answer = site.app.test_client().get(path)
    policy = dict(
        part.strip().split(" ", 1) for part in answer.headers["Content-Security-Policy"].split(";")
    )

    assert answer.status_code == 200
    assert policy["frame-ancestors"].split() == [
        "https://outlook.office.com",
        "https://outlook.office365.com",
        "https://outlook.cloud.microsoft",
        "https://outlook.live.com",
    ]
    assert policy["script-src"].split() == [
        "'self'",
        "https://appsforoffice.microsoft.com",
        "https://ajax.aspnetcdn.com",
    ]
    assert policy["connect-src"] == "'self' https://login.microsoftonline.com"
    assert policy["base-uri"] == policy["object-src"] == "'none'"
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in answer.headers
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "unsafe-none"


@pytest.mark.parametrize("path", PAGES)
def test_no_page_of_the_pane_has_code_or_style_in_it(site: OutlookSite, path: str) -> None:
    text = site.app.test_client().get(path).text

    assert not re.search(r"<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:", text)


@pytest.mark.req("B13")
@pytest.mark.parametrize("path", [*PAGES, "/outlook/config.json", "/outlook/static/x/main.js"])
def test_no_answer_sets_a_cookie_or_lets_other_sites_read_it(site: OutlookSite, path: str) -> None:
    answer = site.app.test_client().get(path, headers={"Origin": "https://evil.example"})

    assert "Set-Cookie" not in answer.headers
    assert not [name for name, _ in answer.headers if name.startswith("Access-Control")]


@pytest.mark.req("B13")
def test_a_cookie_alone_is_nothing_and_none_is_set(site: OutlookSite) -> None:
    browser = site.browser(site.user("Signed"))
    assert browser.page("/account")

    answer = browser.client.post("/outlook/ask", json=question())
    granted = browser.client.post(
        "/outlook/ask", json=question(), headers={"Authorization": f"Bearer {good_token()}"}
    )

    assert answer.status_code == 401
    assert granted.status_code == 200
    assert "Set-Cookie" not in answer.headers
    assert "Set-Cookie" not in granted.headers


def test_the_settings_of_the_pane_hold_no_secret(site: OutlookSite) -> None:
    assert site.app.test_client().get("/outlook/config.json").json == {
        "authority": f"https://login.microsoftonline.com/{TENANT}",
        "client_id": CLIENT,
        "scope": f"api://{CLIENT}/Panel.Use",
        "sign_in": "http://127.0.0.1:8080/panel/sign-in",
    }


def test_with_two_tenants_users_of_any_organisation_are_asked(tmp_path: Path) -> None:
    with outlook_site(tmp_path, tenants=f"{TENANT},{OTHER_TENANT}") as two:
        config = two.app.test_client().get("/outlook/config.json").json

    assert config["authority"] == "https://login.microsoftonline.com/organizations"


@pytest.mark.parametrize("path", PANES)
def test_whatever_the_pane_names_is_served_for_good(site: OutlookSite, path: str) -> None:
    client = site.app.test_client()
    text = client.get(path).text
    named = re.findall(r'(?:src|href|data-msal)="(/outlook/static/[^"]+)"', text)

    assert len(named) >= 10
    assert 'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"' in text
    for address in named:
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_a_file_is_sent_packed_to_whoever_can_unpack_it(site: OutlookSite) -> None:
    client = site.app.test_client()
    plain = client.get("/outlook/static/x/vendor/msal-browser.min.js")
    packed = client.get(
        "/outlook/static/x/vendor/msal-browser.min.js", headers={"Accept-Encoding": "gzip, br"}
    )

    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == plain.data
    assert len(packed.data) < len(plain.data) / 3
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert packed.headers["ETag"] != plain.headers["ETag"]


def test_a_file_asked_for_under_an_older_digest_is_not_kept(site: OutlookSite) -> None:
    answer = site.app.test_client().get("/outlook/static/0123456789abcdef/main.js")
    again = site.app.test_client().get(
        "/outlook/static/0123456789abcdef/main.js",
        headers={"If-None-Match": answer.headers["ETag"]},
    )

    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-cache"
    assert again.status_code == 304


@pytest.mark.parametrize("path", ["x/none.js", "main.js", "x/../routes.py", "x/vendor", ""])
def test_what_is_no_file_of_the_pane_is_not_served(site: OutlookSite, path: str) -> None:
    assert site.app.test_client().get(f"/outlook/static/{path}").status_code == 404


@pytest.mark.req("B13")
def test_the_pane_is_small() -> None:
    own = [asset for name, asset in read_assets().items() if not name.startswith("vendor/")]

    assert sum(len(asset.body) for asset in own) < BUDGET
    assert sum(len(asset.packed) for asset in own) < BUDGET / 3


def test_msal_is_the_version_that_its_note_names() -> None:
    assets = read_assets()
    note = assets["vendor/README.txt"].body.decode()
    library = assets["vendor/msal-browser.min.js"].body

    assert f"SHA-256: {sha256(library).hexdigest()}" in note
    version = re.search(rb"@azure/msal-browser v([\d.]+) ", library[:200])
    assert version
    assert version[1].decode() in note
    assert b"MIT License" in assets["vendor/msal-browser.LICENSE.txt"].body


def test_a_question_arrives_at_the_desk_as_it_was_asked(site: OutlookSite, desk: Desk) -> None:
    answer = site.ask(good_token(), question())

    ask, user = desk.asked[-1]
    assert ask == Ask(
        Act.PAUSE,
        Mail(Mode.COMPOSE, (Named("anna@nordlicht.example", "Anna Ødegård"),)),
        person="anna@nordlicht.example",
        enrollment=17,
        key="k1",
        fields={"first_name": "Anna"},
        language="sv-SE",
        zone="Europe/Oslo",
    )
    assert user.email == "sam@rep.example"
    assert answer.status_code == 200
    assert {name: answer.json[name] for name in ("note", "happened", "about", "generation")} == {
        "note": "Done.",
        "happened": True,
        "about": "anna@nordlicht.example",
        "generation": 4,
    }


def test_what_a_question_leaves_out_has_a_plain_meaning(site: OutlookSite, desk: Desk) -> None:
    answer = site.ask(good_token(), {"act": "show", "mode": "read"})

    assert desk.asked[-1][0] == Ask(Act.SHOW, Mail(Mode.READ, ()))
    assert answer.json["generation"] == 0


@pytest.mark.parametrize("language", ["", "zz zz", "x" * 40, 7, "sv;q=1"])
def test_an_odd_language_is_english(site: OutlookSite, desk: Desk, language: Any) -> None:
    assert site.ask(good_token(), question(language=language)).status_code == 200
    assert desk.asked[-1][0].language == "en"


BAD: dict[str, Any] = {
    "no JSON": b"{",
    "nested beyond reason": b'{"a":' * 10_000,
    "a list": [],
    "no act": question(act=None),
    "an act that there is not": question(act="delete_everything"),
    "an act that is a list": question(act=["show"]),
    "no mode": question(mode=None),
    "a mode that there is not": question(mode="delete"),
    "people that are a word": question(people="anna"),
    "people that are words": question(people=["anna@nordlicht.example"]),
    "an address that is a number": question(people=[{"address": 7}]),
    "an address beyond measure": question(people=[{"address": "a" * 500}]),
    "a crowd beyond reason": question(people=[{"address": "a@b.example"}] * 501),
    "an enrollment that is a word": question(enrollment="seventeen"),
    "an enrollment below nothing": question(enrollment=-1),
    "an enrollment and a half": question(enrollment=1.5),
    "an enrollment that is true": question(enrollment=True),
    "an enrollment beyond a database": question(enrollment=2**63),
    "an enrollment in other digits": question(enrollment="١٧"),
    "a key that is a number": question(key=1),
    "a key beyond measure": question(key="k" * 401),
    "fields that are a list": question(fields=[]),
    "a field that is a list": question(fields={"first_name": []}),
    "too many fields": question(fields={f"f{number}": "" for number in range(21)}),
    "a field beyond measure": question(fields={"first_name": "x" * 2_001}),
    "NUL in a name": question(fields={"first_name": "An\0na"}),
    "half a character": b'{"act": "show", "mode": "read", "person": "\\ud800"}',
    "half a character in a field's name": b'{"act":"show","mode":"read","fields":{"\\ud800":""}}',
    "bytes that are no text": b'{"act": "\xff\xfe"}',
}


@pytest.mark.parametrize("name", BAD)
def test_a_question_that_makes_no_sense_is_refused(
    site: OutlookSite, desk: Desk, name: str
) -> None:
    before = len(desk.asked)
    body = BAD[name] if isinstance(BAD[name], bytes) else json.dumps(BAD[name]).encode()

    answer = site.app.test_client().post(
        "/outlook/ask",
        data=body,
        content_type="application/json",
        headers={"Authorization": f"Bearer {good_token()}"},
    )

    assert answer.status_code == 400
    assert answer.json["code"] == "bad_request"
    assert answer.json["page"]["state"] == "refused"
    assert len(desk.asked) == before


def test_a_question_has_at_most_64_kilobytes(site: OutlookSite) -> None:
    answer = site.ask(good_token(), question(fields={"padding": "x" * 70_000}))

    assert answer.status_code == 413
    assert answer.json["page"]["state"] == "refused"


def test_a_question_is_json_and_says_so(site: OutlookSite) -> None:
    answer = site.app.test_client().post(
        "/outlook/ask",
        data=json.dumps(question()),
        content_type="text/plain",
        headers={"Authorization": f"Bearer {good_token()}"},
    )

    assert answer.status_code == 415
    assert answer.json["code"] == "unsupported_media_type"


def test_nothing_is_asked_by_reading(site: OutlookSite) -> None:
    assert site.app.test_client().get("/outlook/ask").status_code == 405


def test_an_answer_is_kept_by_nobody(site: OutlookSite) -> None:
    assert site.ask(good_token()).headers["Cache-Control"] == "no-store"
    assert site.app.test_client().get("/outlook/read").headers["Cache-Control"] == "no-store"


def test_every_kind_of_item_has_its_shape() -> None:
    button = Button("Pause", "pause", {"enrollment": "17"}, tone=Tone.GOOD, takes_fields=True)
    items = (
        Line("Step 2 of 4", "Step", Tone.QUIET),
        Alert("Enrolled now", Tone.WARN),
        Field("first_name", "First name", "Anna", "As in Anna"),
        Choice("sequence", "Sequence", (Option("3", "Follow up", chosen=True),)),
        Buttons((button,)),
    )
    page = Page(State.ASK, "Anna", (Section(items, "Now", folded=True),), level=1, about="a@b.test")

    said = as_json(Answer(page))

    assert json.loads(json.dumps(said)) == said
    [section] = said["page"]["sections"]
    assert (section["heading"], section["folded"]) == ("Now", True)
    kinds = [item["kind"] for item in section["items"]]
    assert kinds == ["line", "alert", "field", "choice", "buttons"]
    assert section["items"][3]["options"] == [{"value": "3", "text": "Follow up", "chosen": True}]
    assert section["items"][4]["buttons"] == [
        {
            "text": "Pause",
            "act": "pause",
            "arguments": {"enrollment": "17"},
            "url": "",
            "tone": "good",
            "takes_fields": True,
        }
    ]


def test_a_panel_without_its_settings_is_off(site: OutlookSite) -> None:
    settings = site.services.settings
    off = settings.model_copy(update={"outlook_client_id": "", "outlook_tenants": ""})

    assert [room.name for room in addin.rooms(site.services)] == ["outlook"]
    assert addin.rooms(replace(site.services, settings=off)) == ()
    assert all(isinstance(room, Blueprint) for room in addin.rooms(site.services))


def test_a_panel_whose_library_is_missing_says_what_to_install(
    site: OutlookSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError("No module named 'jwt'", name="jwt")

    monkeypatch.setattr(addin, "import_module", missing)

    with pytest.raises(
        ConfigError, match=r"'jwt' is not installed: pip install 'relance\[clouds\]"
    ):
        addin.rooms(site.services)


def test_a_module_of_ours_that_is_missing_is_no_matter_of_installing(
    site: OutlookSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(addin, "import_module", missing)

    with pytest.raises(ModuleNotFoundError):
        addin.rooms(site.services)
