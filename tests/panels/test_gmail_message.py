"""One small call of the Gmail API for a mail that is opened, and what its failures mean."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httplib2
import pytest

from addin.gmail.message import (
    PATIENCE,
    Access,
    GmailApi,
    GmailUnreachable,
    MailError,
    MessageGone,
    NotGranted,
)

ACCESS = Access("ya29.of-the-user", "of-the-message")
FOUND = {
    "payload": {
        "headers": [
            {"name": "From", "value": "Anna <anna@acme.example>"},
            {"name": "To", "value": "ada@rep.example"},
        ]
    }
}


@dataclass
class Server:
    """A real server in place of Google's; it answers with the next of ``answers``."""

    answers: list[tuple[int, bytes]] = field(default_factory=list)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    hangs: Callable[[], bool] = lambda: False
    port: int = 0


@pytest.fixture
def server() -> Iterator[Server]:
    found = Server()
    with serving(found) as port:
        found.port = port
        yield found


@contextmanager
def serving(state: Server) -> Iterator[int]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
            if state.hangs():
                return
            status, body = state.answers.pop(0)
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if status == 302:
                self.send_header("Location", "/elsewhere")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=http.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield http.server_address[1]
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


class Rerouted(httplib2.Http):
    """A connection of the library's that ends at a server of ours."""

    def __init__(self, port: int, timeout: float) -> None:
        super().__init__(timeout=timeout)
        self._port = port

    def request(self, uri: str, *args: Any, **more: Any) -> Any:
        assert uri.startswith("https://gmail.googleapis.com/")
        here = f"http://127.0.0.1:{self._port}"
        return super().request(uri.replace("https://gmail.googleapis.com", here), *args, **more)


@pytest.fixture(scope="module")
def ports() -> list[int]:
    return [0]


@pytest.fixture(scope="module")
def api(ports: list[int]) -> GmailApi:
    """Built once, as in a process; each test says to which port it leads."""
    return GmailApi(lambda timeout: Rerouted(ports[0], min(timeout, 0.5)))


@pytest.fixture
def ask(api: GmailApi, ports: list[int], server: Server) -> Callable[[], Any]:
    ports[0] = server.port
    return lambda: api.headers("1a2b", ACCESS)


def answer(value: object, status: int = 200) -> tuple[int, bytes]:
    return status, value if isinstance(value, bytes) else json.dumps(value).encode()


def test_the_headers_that_name_people_are_asked_for_and_nothing_else(
    server: Server, ask: Callable[[], Any]
) -> None:
    server.answers = [answer(FOUND)]

    assert ask() == (("From", "Anna <anna@acme.example>"), ("To", "ada@rep.example"))

    [(path, headers)] = server.asked
    query = parse_qs(urlsplit(path).query)
    assert urlsplit(path).path == "/gmail/v1/users/me/messages/1a2b"
    assert query["format"] == ["metadata"]
    assert query["metadataHeaders"] == ["From", "Reply-To", "Sender", "To", "Cc"]
    assert query["fields"] == ["payload/headers"]
    assert headers["authorization"] == "Bearer ya29.of-the-user"
    assert headers["x-goog-gmail-access-token"] == "of-the-message"


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (400, MessageGone),
        (401, NotGranted),
        (403, NotGranted),
        (404, MessageGone),
        (410, MessageGone),
        (429, GmailUnreachable),
        (302, GmailUnreachable),
    ],
)
def test_a_refusal_is_told_by_its_meaning_after_one_try(
    server: Server, ask: Callable[[], Any], status: int, meaning: type[MailError]
) -> None:
    server.answers = [answer({"error": {"message": "no"}}, status), answer(FOUND)]

    with pytest.raises(meaning):
        ask()
    assert len(server.asked) == 1


def test_a_stumble_of_gmails_is_tried_once_more(server: Server, ask: Callable[[], Any]) -> None:
    server.answers = [answer(b"", 503), answer(FOUND)]

    assert len(ask()) == 2
    assert len(server.asked) == 2


def test_two_stumbles_are_enough(server: Server, ask: Callable[[], Any]) -> None:
    server.answers = [answer(b"", 500), answer(b"", 502), answer(FOUND)]

    with pytest.raises(GmailUnreachable):
        ask()
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"\xff",
        [],
        {"payload": 3},
        {"payload": {"headers": 3}},
        {"payload": {"headers": [3]}},
        {"payload": {"headers": [{"name": "From"}]}},
        {"payload": {"headers": [{"name": "From", "value": 3}]}},
    ],
)
def test_an_answer_that_is_no_message_is_told_as_such(
    server: Server, ask: Callable[[], Any], body: object
) -> None:
    server.answers = [answer(body)]

    with pytest.raises(GmailUnreachable):
        ask()


def test_a_message_without_these_headers_names_nobody(
    server: Server, ask: Callable[[], Any]
) -> None:
    server.answers = [answer({}), answer({"payload": {}})]

    assert (ask(), ask()) == ((), ())


def test_a_server_that_says_nothing_is_not_waited_for(
    server: Server, ask: Callable[[], Any]
) -> None:
    enough = threading.Event()
    server.hangs = lambda: enough.wait(120)
    server.answers = [answer(FOUND)] * 3
    began = time.monotonic()

    with pytest.raises(GmailUnreachable):
        ask()

    assert time.monotonic() - began < 10 * PATIENCE
    enough.set()


def test_no_connection_is_told_as_such(api: GmailApi, ports: list[int]) -> None:
    with serving(Server()) as port:
        ports[0] = port

    with pytest.raises(GmailUnreachable):
        api.headers("1a2b", ACCESS)


def test_a_second_try_fits_into_the_time_or_is_not_made(server: Server) -> None:
    times = iter([0.0, PATIENCE - 0.1])
    short = GmailApi(lambda timeout: Rerouted(server.port, timeout), tick=lambda: next(times))
    server.answers = [answer(b"", 503), answer(FOUND)]

    with pytest.raises(GmailUnreachable):
        short.headers("1a2b", ACCESS)
    assert len(server.asked) == 1


def test_no_token_shows_when_it_is_printed() -> None:
    assert "ya29" not in repr(ACCESS)
    assert "of-the-message" not in repr(ACCESS)
