"""A web server that answers everything alike and remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from harness.ports import LOOPBACK

_POLL = 0.02  # seconds until a stop is noticed


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


class WebRecorder:
    """Listens on 127.0.0.1 while its context is open; answers with ``status`` and ``headers``."""

    def __init__(self, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        self._status = status
        self._headers = dict(headers or {})
        self._requests: list[Asked] = []
        self.url = ""

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer((LOOPBACK, 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(_POLL,))
        self._thread.start()
        self.url = f"http://{LOOPBACK}:{self._server.server_port}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def requests(self) -> tuple[Asked, ...]:
        """Everything asked so far, in order."""
        return tuple(self._requests)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                asked = Asked(self.command, self.path, dict(self.headers.items()), body)
                recorder._requests.append(asked)
                self.send_response(recorder._status)
                for name, value in recorder._headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_HEAD = do_POST = handle_any  # noqa: N815 -- http.server names them so

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- likewise
                """Say nothing: what was asked can be read from the recorder."""

        return Handler
