"""How a connection to an IMAP server is opened and protected, and what its commands may cost."""

from __future__ import annotations

import imaplib
import socket
import ssl
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from mailsync.sources.base import MAX_BODY, MAX_HEADER, MAX_PAGE
from mailsync.sources.wire import Budget, Wire, WireError
from relance.accounts.dial import Dial

MAX_BODIES = 50  # a FETCH, so that all of them fit the budget twice over

# What imaplib, ssl, sockets and IMAPClient's parser raise on a broken line or a hostile answer.
BREAKAGE = (
    imaplib.IMAP4.error,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RecursionError,
)

_MIB = 1024 * 1024
_LOGIN = Budget(patience=8, octets=_MIB // 4, longest=9)
_SMALL = Budget(patience=8, octets=_MIB, longest=9)
_ARRIVALS = Budget(patience=8, octets=4 * _MIB, longest=30)
_SEARCH = Budget(patience=30, octets=4 * _MIB, longest=60)
_HEADERS = Budget(patience=8, octets=MAX_PAGE * (MAX_HEADER + 1024), longest=60)
_BODIES = Budget(patience=8, octets=2 * MAX_BODIES * (MAX_BODY + 1024), longest=120)
_APPEND = Budget(patience=30, octets=_MIB, longest=300)


class Security(StrEnum):
    """How the connection is protected. Whenever there is TLS, the certificate is verified."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Server:
    """Where the mailbox lives. PLAIN has to be asked for by name: it shows the password."""

    host: str
    port: int = 993
    security: Security = Security.TLS


@dataclass(frozen=True, slots=True)
class Limits:
    """What each kind of command may cost.

    Only a search is given long to think: without an index it reads every message from disk.
    """

    login: Budget = _LOGIN
    small: Budget = _SMALL
    arrivals: Budget = _ARRIVALS
    search: Budget = _SEARCH
    headers: Budget = _HEADERS
    bodies: Budget = _BODIES
    append: Budget = _APPEND


class Connection(imaplib.IMAP4):
    """imaplib over a Wire: its documented transport methods are replaced, and nothing else.

    Raises OSError (WireError among them) and imaplib's errors.
    """

    _greeting = b""

    def __init__(
        self, server: Server, context: ssl.SSLContext | None, limits: Limits, by: Dial
    ) -> None:
        self._server, self._context, self._limits, self._dial = server, context, limits, by
        super().__init__(server.host, server.port)

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect, and encrypt before imaplib reads a single octet."""
        self.host, self.port = host, port
        budget = self._limits.login
        sock = self._dial(host, port, timeout or budget.patience)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        # imaplib sends a literal and its line end apart: Nagle would wait 40 ms between them.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.wire = Wire(sock)
        self.wire.allow(budget)
        try:
            self._protect(host)
        except BaseException:
            self.wire.close()
            raise
        self.sock = self.wire.sock

    def _protect(self, host: str) -> None:
        if self._server.security is Security.PLAIN:
            return
        context = self._context or ssl.create_default_context()
        if self._server.security is Security.STARTTLS:
            self._ask_for_tls()
            self._greeting = b"* OK encrypted\r\n"
        self.wire.start_tls(context, host)

    def _ask_for_tls(self) -> None:
        """RFC 9051 §6.2.1. Nothing said before the handshake survives it, not even the greeting:
        imaplib gets a bare one in its place, and asks for the capabilities anew."""
        if not self.wire.readline().upper().startswith(b"* OK"):
            raise WireError("the server does not ask for a login")  # PREAUTH rules out STARTTLS
        self.wire.send(b"S1 STARTTLS\r\n")
        line = self.wire.readline()
        while line.startswith(b"* "):
            line = self.wire.readline()
        if not line.upper().startswith(b"S1 OK"):
            raise WireError("the server refuses STARTTLS")

    def read(self, size: int) -> bytes:
        """Exactly ``size`` octets."""
        return self.wire.read(size)

    def readline(self) -> bytes:
        """One line."""
        greeting, self._greeting = self._greeting, b""
        return greeting or self.wire.readline()

    def send(self, data: Any) -> None:
        """All of it."""
        self.wire.send(data)

    def shutdown(self) -> None:
        """Drop the connection."""
        self.wire.close()
