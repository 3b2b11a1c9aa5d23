"""The stand answers this machine only, takes JSON only, and moves its clock and its mailbox."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from addin.stand.routes import POLICY
from relance.cli.stand import OpenStand, open_stand


@pytest.fixture(scope="module")
def stand() -> Iterator[OpenStand]:
    with open_stand(0) as stand:
        yield stand


@pytest.fixture
def client(stand: OpenStand) -> FlaskClient:
    return stand.app.test_client()


def standing(client: FlaskClient, name: str) -> dict[str, str]:
    told = client.get("/stand/standings").json
    return next(line for line in told["lines"] if line["name"] == name)


def test_a_caller_from_another_machine_is_refused(client: FlaskClient) -> None:
    answer = client.get("/stand/", environ_overrides={"REMOTE_ADDR": "192.0.2.7"})

    assert answer.status_code == 403


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded"])
def test_a_caller_behind_a_proxy_is_refused(client: FlaskClient, header: str) -> None:
    assert client.get("/stand/mailbox", headers={header: "192.0.2.7"}).status_code == 403


def test_a_page_by_another_name_of_this_machine_is_refused(client: FlaskClient) -> None:
    assert client.get("/stand/", headers={"Host": "rebound.example"}).status_code == 400


def test_the_page_may_load_nothing_from_elsewhere(client: FlaskClient) -> None:
    with client.get("/stand/") as answer:
        policy, text = answer.headers["Content-Security-Policy"], answer.text

    assert policy == POLICY
    assert "http" not in POLICY
    assert not re.search(r"<script(?![^>]* src=)|<style|\son\w+=", text)


@pytest.mark.parametrize("path", ["tokens/google", "tokens/entra", "clock", "connection"])
def test_a_form_of_another_site_is_refused(client: FlaskClient, path: str) -> None:
    answer = client.post(f"/stand/{path}", data={"who": "maya", "hours": "1"})

    assert answer.status_code in (400, 415)


@pytest.mark.parametrize("path", ["tokens/google", "tokens/entra"])
@pytest.mark.parametrize("body", [{}, {"who": "../x"}, {"who": 1}, [], "maya"])
def test_a_token_is_for_a_named_account(client: FlaskClient, path: str, body: object) -> None:
    assert client.post(f"/stand/{path}", json=body).status_code == 400


@pytest.mark.parametrize("hours", [0, -1, 745, 1.5, "1", None, True])
def test_the_clock_goes_forward_by_whole_hours_of_a_month(
    client: FlaskClient, hours: object
) -> None:
    assert client.post("/stand/clock", json={"hours": hours}).status_code == 400


@pytest.mark.req("R29")
def test_a_day_passes_for_everybody_but_the_paused(client: FlaskClient) -> None:
    paused, active = standing(client, "Clara Nowak"), standing(client, "Lukas Weber")

    client.post("/stand/clock", json={"hours": 72})

    assert standing(client, "Clara Nowak")["left"] == paused["left"]
    assert standing(client, "Lukas Weber")["step"] == active["step"] + 1


@pytest.mark.req("B15")
def test_a_mailbox_that_is_cut_off_holds_everybody_until_it_is_back(client: FlaskClient) -> None:
    client.post("/stand/connection", json={"works": False})
    told = client.get("/stand/standings").json
    held = standing(client, "Lukas Weber")

    client.post("/stand/connection", json={"works": True})

    assert told["mailbox"] == "needs_reconnect"
    assert held["status"] == "held"
    assert client.get("/stand/standings").json["mailbox"] == "connected"
    assert standing(client, "Lukas Weber")["status"] == "active"
