"""How the web ends: whoever is being answered gets the whole answer, nobody keeps it waiting."""

from __future__ import annotations

import http.client
import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from flask import Flask

from harness.ports import LOOPBACK
from relance.cli.web_server import listen, web_server
from relance.core.errors import ConfigError

LONG = b"x" * 64_000_000  # more than the buffers of both sockets may grow to (tcp_rmem, tcp_wmem)


class Site:
    """An application whose slow page says when it is being made, and waits to be let go."""

    def __init__(self) -> None:
        self.app = Flask(__name__)
        self.app.add_url_rule("/slow", view_func=self._slow)
        self.app.add_url_rule("/quick", view_func=lambda: "quick")
        self.begun = threading.Event()
        self.go_on = threading.Event()
        self.stopped = threading.Event()
        self.port = 0

    def _slow(self) -> bytes:
        self.begun.set()
        self.go_on.wait(60)
        return LONG

    def ask(self, path: str) -> http.client.HTTPConnection:
        line = http.client.HTTPConnection(LOOPBACK, self.port, timeout=60)
        line.request("GET", path)
        return line


@contextmanager
def running(site: Site, drain_seconds: float) -> Iterator[threading.Event]:
    """The server in a thread of its own, which the event ends; `stopped` says that it did."""
    stop = threading.Event()
    listening = listen(LOOPBACK, 0)
    site.port = listening.getsockname()[1]

    def serve() -> None:
        with web_server(site.app, listening, drain_seconds):
            stop.wait()
        site.stopped.set()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield stop
    finally:
        stop.set()
        site.go_on.set()
        thread.join(60)


def refused(port: int) -> bool:
    try:
        with socket.create_connection((LOOPBACK, port), timeout=60):
            return False
    except (ConnectionRefusedError, ConnectionResetError):  # reset: it closes at this moment
        return True


def until_refused(port: int) -> None:
    deadline = time.monotonic() + 60
    while not refused(port):
        assert time.monotonic() < deadline, "the door is still open"
        time.sleep(0.01)


def test_a_request_under_way_is_answered_whole_after_the_stop(
    caplog: pytest.LogCaptureFixture,
) -> None:
    site = Site()
    with running(site, drain_seconds=20) as stop, closing(site.ask("/slow")) as line:
        assert site.begun.wait(60)
        stop.set()
        until_refused(site.port)
        assert not site.stopped.is_set()
        site.go_on.set()
        assert line.getresponse().read() == LONG
        assert site.stopped.wait(60)
    troubles = [each for each in caplog.records if each.exc_info or each.levelno >= logging.ERROR]
    assert troubles == []


def test_a_browser_that_keeps_its_line_open_does_not_hold_the_stop_up() -> None:
    site = Site()
    with running(site, drain_seconds=600) as stop, closing(site.ask("/quick")) as line:
        assert line.getresponse().read() == b"quick"
        stop.set()
        assert site.stopped.wait(60)


def test_a_request_that_does_not_end_is_cut_off_at_the_deadline() -> None:
    site = Site()
    with running(site, drain_seconds=0.2) as stop, closing(site.ask("/slow")) as line:
        assert site.begun.wait(60)
        stop.set()
        assert site.stopped.wait(60)
        with pytest.raises(http.client.RemoteDisconnected):
            line.getresponse()


def test_a_client_that_does_not_read_its_answer_is_cut_off_at_the_deadline() -> None:
    site = Site()
    site.go_on.set()
    with running(site, drain_seconds=0.2) as stop, closing(site.ask("/slow")) as line:
        answer = line.getresponse()
        stop.set()
        assert site.stopped.wait(60)
        with pytest.raises((http.client.IncompleteRead, ConnectionResetError)):
            answer.read()


def test_a_port_that_is_taken_is_a_clear_error() -> None:
    with listen(LOOPBACK, 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigError, match=f"cannot listen on {LOOPBACK} port {port}: "):
            listen(LOOPBACK, port)
