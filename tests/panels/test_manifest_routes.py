from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from flask import Flask

from addin import rooms
from manifest import Place, Target, render
from relance.web import create_app
from web_site import services_with

APP = "6f9619ff-8b86-4011-b42d-00c04fc964ff"
PLACE = Place("https://relance.example", outlook_client_id=APP)


@pytest.fixture(scope="module")
def app() -> Iterator[Flask]:
    """The application with both panels on."""
    panels = {
        "gmail_service_account": "addons@relance-test.iam.gserviceaccount.example",
        "gmail_client_id": "7-relance.apps.googleusercontent.com",
        "outlook_client_id": APP,
        "outlook_tenants": APP,
    }
    with services_with(base_url=PLACE.base_url, **panels) as services:
        yield create_app(services, rooms(services))


def endpoint(app: Flask, address: str, method: str) -> str:
    found: Any = app.url_map.bind("relance.example").match(urlsplit(address).path, method)
    return str(found[0])


def test_what_gmail_is_told_to_ask_is_answered_by_the_panel(app: Flask) -> None:
    addons = json.loads(render(Target.GMAIL, PLACE))["addOns"]
    triggers = {
        "homepage": addons["common"]["homepageTrigger"]["runFunction"],
        "refresh": addons["common"]["universalActions"][1]["runFunction"],
        "message": addons["gmail"]["contextualTriggers"][0]["onTriggerFunction"],
        "compose": addons["gmail"]["composeTrigger"]["actions"][0]["runFunction"],
    }

    for name, address in triggers.items():
        assert endpoint(app, address, "POST") == f"gmail.{name}"


def test_what_outlook_is_told_to_open_is_there(app: Flask) -> None:
    root = ElementTree.fromstring(render(Target.OUTLOOK_XML, PLACE))
    pages = {
        value
        for element in root.iter()
        for value in element.attrib.values()
        if "relance.example/outlook/" in value
    }
    opened = {
        name: endpoint(app, f"{PLACE.base_url}/outlook/{name}", "GET")
        for name in ("read", "compose", "support")
    }

    assert opened == {name: f"outlook.{name}" for name in opened}
    assert pages == {f"{PLACE.base_url}/outlook/{name}" for name in opened}


@pytest.mark.parametrize("page", ["read", "compose", "support"])
def test_a_pane_opens_without_signing_in_and_may_stand_in_outlook(app: Flask, page: str) -> None:
    answer = app.test_client().get(f"/outlook/{page}", base_url=PLACE.base_url)

    assert answer.status_code == 200
    assert "X-Frame-Options" not in answer.headers
    assert "https://outlook.office.com" in answer.headers["Content-Security-Policy"]
