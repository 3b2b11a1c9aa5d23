"""An SMTP server that answers each stage as a test asks: refusals, silences, broken lines."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import Enum, auto
from typing import Self


class Act(Enum):
    """What a server does instead of answering."""

    HANG_UP = auto()
    SILENCE = auto()  # keeps the line open and says nothing more
    DRIP = auto()  # an octet now and then, never a whole line
    FLOOD = auto()  # a reply without an end


Answer = str | Act
# Stages: CONNECT, EHLO, STARTTLS, AUTH (the first line), USER and PASS (its next ones), MAIL, RCPT,
# DATA, BODY (some of the mail has come, its dot has not), DOT (the mail is whole), RSET, QUIT.
POLITE: Mapping[str, Answer] = {
    "CONNECT": "220 mx.prospect.example ESMTP",
    "EHLO": "250-mx.prospect.example\r\n250-SIZE 1000000\r\n250 AUTH PLAIN LOGIN",
    "STARTTLS": "220 go ahead",
    "AUTH": "235 2.7.0 welcome",
    "USER": "334 UGFzc3dvcmQ6",
    "PASS": "235 2.7.0 welcome",
    "MAIL": "250 2.1.0 ok",
    "RCPT": "250 2.1.5 ok",
    "DATA": "354 go on",
    "DOT": "250 2.0.0 queued as 4XYZ",
    "RSET": "250 2.0.0 ok",
    "QUIT": "221 2.0.0 bye",
}
#: An EHLO that allows MAIL, RCPT and DATA in one write (RFC 2920).
PIPELINING = "250-mx.prospect.example\r\n250-PIPELINING\r\n250 AUTH PLAIN LOGIN"


class ScriptedServer:
    """One thread, one connection after the other; a list answers a stage one time after another."""

    def __init__(
        self,
        answers: Mapping[str, Answer | Sequence[Answer]] | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        tls_at_once: bool = False,
        hears_all: bool = False,
    ) -> None:
        """``hears_all``: MAIL is answered when DATA, too, has come."""
        chosen = {**POLITE, **(answers or {})}
        self._answers: dict[str, list[Answer]] = {
            stage: [each] if isinstance(each, str | Act) else list(each)
            for stage, each in chosen.items()
        }
        self._tls, self._tls_at_once = tls, tls_at_once
        self._hears_all = hears_all
        self.commands: list[str] = []
        self.mails: list[bytes] = []
        self.connections = 0
        self._door = socket.create_server(("127.0.0.1", 0))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="scripted smtp")

    @property
    def port(self) -> int:
        port: int = self._door.getsockname()[1]
        return port

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._stop.set()
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join(60)
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                plug, _ = self._door.accept()
            except OSError:
                return
            self.connections += 1
            with suppress(OSError, _Done):
                _Visit(self, plug).run()

    def answer(self, stage: str) -> Answer | None:
        left = self._answers.get(stage)
        if not left:
            return None
        return left.pop(0) if len(left) > 1 else left[0]


class _Done(Exception):
    pass


class _Visit:
    """One client's connection."""

    def __init__(self, server: ScriptedServer, plug: socket.socket) -> None:
        self._server = server
        self._plug = plug
        self._buffer = b""

    def run(self) -> None:
        try:
            if self._server._tls is not None and self._server._tls_at_once:
                self._encrypt()
            self._play("CONNECT")
            while True:
                self._command(self._line().decode())
        finally:
            self._plug.close()

    def _command(self, line: str) -> None:
        self._server.commands.append(line)
        verb = line.split(" ")[0].upper()
        while verb == "MAIL" and self._server._hears_all and b"DATA\r\n" not in self._buffer:
            self._buffer += self._read()
        reply = self._play(verb)
        if verb == "AUTH" and line.upper() == "AUTH LOGIN":
            for stage in ("USER", "PASS"):
                self._server.commands.append(self._line().decode())
                self._play(stage)
        elif verb == "STARTTLS" and reply.startswith("220"):
            self._encrypt()
        elif verb == "DATA" and reply.startswith("354"):
            self._mail()

    def _mail(self) -> None:
        if self._server.answer("BODY") is not None:
            self._buffer += self._read()
            self._play("BODY")
            raise _Done
        lines: list[bytes] = []
        while (line := self._line()) != b".":
            lines.append(line.removeprefix(b"."))
        self._server.mails.append(b"".join(each + b"\r\n" for each in lines))
        self._play("DOT")

    def _play(self, stage: str) -> str:
        match self._server.answer(stage) or "502 5.5.1 what?":
            case Act.HANG_UP:
                raise _Done
            case Act.SILENCE:
                self._linger(b"", 1.0)
            case Act.DRIP:
                self._linger(b"2", 0.02)
            case Act.FLOOD:
                self._linger(b"250-" + b"x" * 1_000 + b"\r\n", 0.0)
            case str() as reply:
                self._plug.sendall(reply.encode() + b"\r\n")
                if reply.startswith("421"):
                    raise _Done
                return reply
        raise _Done

    def _linger(self, octets: bytes, pause: float) -> None:
        while not self._server._stop.wait(pause):
            self._plug.settimeout(None if octets else 0.01)
            if octets:
                self._plug.sendall(octets)
            else:
                with suppress(TimeoutError):
                    self._read()
        raise _Done

    def _encrypt(self) -> None:
        assert self._server._tls is not None
        self._plug = self._server._tls.wrap_socket(self._plug, server_side=True)

    def _line(self) -> bytes:
        while b"\r\n" not in self._buffer:
            self._buffer += self._read()
        line, _, self._buffer = self._buffer.partition(b"\r\n")
        return line

    def _read(self) -> bytes:
        octets = self._plug.recv(65_536)
        if not octets:
            raise _Done
        return octets
