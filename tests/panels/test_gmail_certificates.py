"""Google's keys are downloaded once for many tokens, and again when they have expired."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from google.auth.exceptions import TransportError

from addin.gmail.certificates import LONGEST_LIFE, REST, USUAL_LIFE, Certificates, GoogleUnreachable
from panel_google import CertificateServer

URL = "https://www.googleapis.com/oauth2/v1/certs"


class Tick:
    """A clock that counts seconds when it is told to."""

    def __init__(self) -> None:
        self.at = 1_000.0

    def __call__(self) -> float:
        return self.at


def fails(error: Exception) -> Callable[[], None]:
    def fail() -> None:
        raise error

    return fail


def test_five_tokens_cost_one_download() -> None:
    server = CertificateServer()
    certificates = Certificates(server)

    found = {certificates(URL).data for _ in range(5)}

    assert server.asked == 1
    assert len(found) == 1


@pytest.mark.parametrize(
    ("headers", "life"),
    [
        ({"Cache-Control": "public, max-age=19800, must-revalidate"}, 19_800),
        ({"cache-control": "max-age=600", "age": "100"}, 500),
        ({"cache-control": "max-age=600", "age": "junk"}, 600),
        ({}, USUAL_LIFE),
        ({"cache-control": "max-age=999999999"}, LONGEST_LIFE),
    ],
)
def test_they_are_kept_for_as_long_as_google_allows(headers: dict[str, str], life: float) -> None:
    server, tick = CertificateServer(headers), Tick()
    certificates = Certificates(server, tick)
    certificates(URL)

    tick.at += life - 1
    certificates(URL)
    assert server.asked == 1

    tick.at += 1
    certificates(URL)
    assert server.asked == 2


@pytest.mark.parametrize("control", ["no-store", "max-age=0", "private", "max-age=junk"])
def test_what_may_not_be_kept_is_not_kept(control: str) -> None:
    server = CertificateServer({"cache-control": control})
    certificates = Certificates(server)
    certificates(URL)
    certificates(URL)

    assert server.asked == 2


def test_a_stampede_of_threads_costs_one_download() -> None:
    server = CertificateServer()
    all_here = threading.Barrier(8)
    certificates = Certificates(server)

    def ask(_: int) -> bytes:
        all_here.wait(timeout=60)
        return certificates(URL).data

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(ask, range(8)))

    assert server.asked == 1
    assert len(set(found)) == 1


@pytest.mark.parametrize(
    "server",
    [
        CertificateServer(before=fails(TransportError("gone"))),  # type: ignore[no-untyped-call]  # google-auth's
        CertificateServer(before=fails(socket.gaierror("no such host"))),
        CertificateServer(before=fails(TimeoutError())),
        CertificateServer(status=503),
        CertificateServer(data=b"<html>sign in to the hotel's network</html>"),
        CertificateServer(data=b"[]"),
        CertificateServer(data=b"{}"),
        CertificateServer(data=json.dumps({"kid-1": 5}).encode()),
        CertificateServer(data=b"[" * 100_000),
    ],
    ids=["transport", "dns", "slow", "503", "portal", "list", "empty", "numbers", "deep"],
)
def test_a_failed_download_is_told_and_tried_again_after_a_rest(server: CertificateServer) -> None:
    tick = Tick()
    certificates = Certificates(server, tick)

    for _ in range(3):
        with pytest.raises(GoogleUnreachable):
            certificates(URL)
    assert server.asked == 1, "nobody waits again for a server that has just failed"

    server.status, server.data, server.before = 200, b"", lambda: None
    tick.at += REST
    assert certificates(URL).status == 200


def test_expired_keys_are_not_used_when_new_ones_cannot_be_had() -> None:
    server, tick = CertificateServer({"cache-control": "max-age=60"}), Tick()
    certificates = Certificates(server, tick)
    certificates(URL)
    server.status = 500
    tick.at += 61

    with pytest.raises(GoogleUnreachable):
        certificates(URL)
