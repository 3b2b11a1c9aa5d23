"""Serves a Flask application from threads, and ends without cutting off who is being answered."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from flask import Flask
from waitress.server import create_server
from waitress.wasyncore import close_all, dispatcher, loop

from relance.core.errors import ConfigError

WEB_THREADS = 8
DRAIN_SECONDS = 10.0
_LOOK = 0.05  # seconds between two looks at whether everybody has been answered
_FOREVER = 60.0  # seconds; the trigger wakes the loop before


def listen(host: str, port: int) -> socket.socket:
    """A listening socket, port 0 for any free one. Raises ConfigError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise ConfigError(f"cannot listen on {host} port {port}: {error.strerror}") from error


@contextmanager
def web_server(
    app: Flask, listening: socket.socket, drain_seconds: float = DRAIN_SECONDS
) -> Iterator[None]:
    """Serve while the block runs. At its end nobody new is let in, lines that wait for a next
    request are closed, and requests under way have `drain_seconds` to be answered whole."""
    server = _Server(app, listening)
    thread = threading.Thread(target=server.run, name="relance-web", daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.stop(drain_seconds)
        thread.join()


class _Server:
    """Waitress with an end: its own either cuts every line or waits for the last browser to go.

    All lines belong to the thread in `run`: one that another thread closes breaks its poll, and
    the request that is being written there.
    """

    def __init__(self, app: Flask, listening: socket.socket) -> None:
        # Any: waitress's stubs do not know what its servers and lines are made of.
        self._lines: dict[int, Any] = {}
        self._waitress: Any = create_server(
            app, map=self._lines, sockets=[listening], threads=WEB_THREADS
        )
        self._stop_by: float | None = None

    def stop(self, seconds: float) -> None:
        """Ask `run` to end within so many seconds; called from any thread."""
        self._stop_by = time.monotonic() + seconds
        self._waitress.pull_trigger()

    def run(self) -> None:
        """Serve until `stop`, then drain."""
        while self._stop_by is None:
            self._turn(_FOREVER)
        dispatcher.close(self._waitress)  # the listening socket alone, not the trigger
        while self._answering() and time.monotonic() < self._stop_by:
            self._turn(_LOOK)
        self._cut_all()
        self._waitress.task_dispatcher.shutdown(timeout=max(0.0, self._stop_by - time.monotonic()))
        close_all(self._lines)

    def _turn(self, seconds: float) -> None:
        loop(seconds, use_poll=True, map=self._lines, count=1)

    def _answering(self) -> bool:
        """Whether a request is being worked on or its answer is not yet out; hangs up the rest."""
        channels = list(self._waitress.active_channels.values())
        busy = [each for each in channels if each.requests or each.total_outbufs_len]
        for channel in channels:
            if channel not in busy:
                channel.handle_close()
        return bool(busy)

    def _cut_all(self) -> None:
        for channel in list(self._waitress.active_channels.values()):
            channel.handle_close()  # close() alone would take the socket from under its writer
