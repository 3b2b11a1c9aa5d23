"""An IMAP server that answers by script: the seam for everything no honest server does."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self

Answer = bytes | Callable[[socket.socket, bytes, bytes], None]

SELECTED = b"* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 3] x\r\nTAG OK [READ-ONLY] x\r\n"
DEFAULTS: Mapping[str, Answer] = {
    "greeting": b"* OK ready\r\n",
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE UNSELECT\r\nTAG OK x\r\n",
    "LOGIN": b"TAG OK x\r\n",
    "AUTHENTICATE": b"TAG OK x\r\n",
    "LIST": b'* LIST () "/" INBOX\r\nTAG OK x\r\n',
    "EXAMINE": SELECTED,
    "UNSELECT": b"TAG OK x\r\n",
    "STATUS": b"* STATUS INBOX (UIDNEXT 3 UIDVALIDITY 7)\r\nTAG OK x\r\n",
    "UID SEARCH": b"* SEARCH 1 2\r\nTAG OK x\r\n",
    "UID FETCH": b"TAG OK x\r\n",
    "IDLE": b"+ idling\r\n",
}


def message(uid: int, block: bytes, section: bytes = b"BODY[HEADER]<0>") -> bytes:
    """One lawful FETCH response."""
    return (
        b"* 1 FETCH (UID %d RFC822.SIZE %d" % (uid, len(block))
        + b' INTERNALDATE " 1-Nov-2026 10:00:00 +0100" '
        + section
        + b" {%d}\r\n" % len(block)
        + block
        + b")\r\n"
    )


class Scripted:
    """Listens on 127.0.0.1; ``answers`` replace the defaults. ``TAG`` stands for the tag.

    ``heard`` is every octet that clients sent, ``commands`` the names of their commands.
    """

    def __init__(
        self, answers: Mapping[str, Answer] | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self.answers = {**DEFAULTS, **(answers or {})}
        self.heard = bytearray()
        self.commands: list[str] = []
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._lines: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for line in self._lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(60)

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._lines.append(line)
            thread = threading.Thread(target=self._serve, args=(line,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, line: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.closing(line):
            if self._tls:
                line = self._tls.wrap_socket(line, server_side=True)
                self._lines.append(line)
            with contextlib.closing(line):
                self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        self._answer(line, "greeting", b"", b"")
        buffer = b""
        while chunk := line.recv(65536):
            self.heard += chunk
            buffer += chunk
            *whole, buffer = buffer.split(b"\r\n")
            for each in whole:
                words = each.split()
                if len(words) > 1:
                    name = words[1].decode("latin-1").upper()
                    if name == "UID" and len(words) > 2:
                        name += " " + words[2].decode("latin-1").upper()
                    self.commands.append(name)
                    self._answer(line, name, words[0], each)

    def _answer(self, line: socket.socket, name: str, tag: bytes, command: bytes) -> None:
        answer = self.answers.get(name, b"TAG BAD what?\r\n")
        if callable(answer):
            answer(line, tag, command)
        else:
            line.sendall(answer.replace(b"TAG", tag))
