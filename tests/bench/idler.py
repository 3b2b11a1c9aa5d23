"""A bare IDLE client that notes when the server announces a message (RFC 2177)."""

from __future__ import annotations

import re
import socket
import threading
import time
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from harness.imap_server import ImapServer

_EXISTS = re.compile(rb"\* (\d+) EXISTS", re.IGNORECASE)


class Idler:
    """Listens to a user's INBOX on a connection of its own, as a context manager."""

    def __init__(self, server: ImapServer, user: str) -> None:
        self._server = server
        self._user = user
        self.announced: SimpleQueue[float] = SimpleQueue()  # instants of time.perf_counter()

    def __enter__(self) -> Self:
        self._line = socket.create_connection((self._server.host, self._server.imap_port), 10)
        self._reader = self._line.makefile("rb")
        self._reader.readline()
        self._ask(f'LOGIN "{self._user}" "{self._server.password_of(self._user)}"')
        self._ask("EXAMINE INBOX")
        self._ask("IDLE", consent=b"+")
        self._line.settimeout(None)
        self._thread = threading.Thread(target=self._listen, name="bench-idler", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._line.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._reader.close()
        self._line.close()

    def _ask(self, command: str, consent: bytes = b"a OK") -> None:
        self._line.sendall(f"a {command}\r\n".encode())
        while not (line := self._reader.readline()).startswith(consent):
            if not line.startswith(b"* "):
                raise RuntimeError(f"{command.split()[0]}: the server says {line!r}")

    def _listen(self) -> None:
        while line := self._reader.readline():
            if _EXISTS.match(line):
                self.announced.put(time.perf_counter())
