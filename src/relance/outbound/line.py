"""One TCP or TLS line to an SMTP server: every wait on it ends by one deadline.

Not smtplib: its time-out starts again with each byte received, and it cannot tell whether the
end of a mail had begun to leave when the line broke.
"""

from __future__ import annotations

import re
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass

MAX_REPLY = 65_536  # octets; RFC 5321 §4.5.3.1.5 allows 512 a line, servers send longer help texts
MAX_WORDS = 1_000  # characters of a reply that are kept

_REPLY_LINE = re.compile(rb"([2-5][0-9]{2})([ -]?)(.*)")
_STATUS = re.compile(r"[245]\.[0-9]{1,3}\.[0-9]{1,3}\b")


Dial = Callable[[str, int, float], socket.socket]
"""Connects to a host and port within so many seconds; raises OSError and UnicodeError."""


class LineLost(Exception):
    """The line broke, fell silent or spoke another protocol.

    ``unwritten``: so many octets at the end of the failed write have surely not left.
    """

    def __init__(self, why: str, *, unwritten: int = 0) -> None:
        super().__init__(why)
        self.unwritten = unwritten


@dataclass(frozen=True, slots=True)
class Reply:
    """A server's reply: ``code`` such as 250, ``lines`` its words without the code."""

    code: int
    lines: tuple[str, ...]

    @property
    def words(self) -> str:
        """The words in one line, without control characters, clipped to MAX_WORDS."""
        text = " ".join(self.lines)
        if text.isprintable():
            return text[:MAX_WORDS]
        return "".join(char for char in text if char.isprintable())[:MAX_WORDS]

    @property
    def status(self) -> str:
        """The enhanced status code that opens the reply ("5.1.1"), or "" (RFC 2034 §4)."""
        found = _STATUS.match(self.lines[0])
        return found[0] if found else ""


class Line:
    """A connected socket with its reply buffer. Every method but ``close`` raises LineLost.

    ``until`` is the instant of ``time.monotonic()`` after which nothing waits any more.
    """

    def __init__(self, host: str, port: int, until: float, dial: Dial) -> None:
        self.until = until
        self._buffer = b""
        try:
            self._socket = dial(host, port, self._left())
        except (socket.gaierror, UnicodeError) as error:
            raise LineLost(f"{host} does not resolve: {error}") from error
        except OSError as error:
            raise LineLost(f"{host} port {port}: {error}") from error
        # The end of a large mail is a write of its own: it must not wait for an ACK.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def start_tls(self, context: ssl.SSLContext, host: str) -> None:
        """Encrypt from here on. What the server said in clear beforehand must not count later."""
        if self._buffer or self.has_news():
            # RFC 3207 §6: an attacker on the way puts replies behind the answer to STARTTLS.
            raise LineLost("the server spoke before encryption began")
        try:
            self._socket.settimeout(self._left())
            self._socket = context.wrap_socket(self._socket, server_hostname=host)
        except ssl.SSLCertVerificationError as error:
            raise LineLost(f"the certificate is not valid: {error.verify_message}") from error
        except OSError as error:
            raise LineLost(f"no encryption: {error}") from error

    def write(self, octets: bytes) -> None:
        """Write all; LineLost says how many octets of it have surely not left."""
        rest = memoryview(octets)
        while rest:
            try:
                self._socket.settimeout(self._left())
                rest = rest[self._socket.send(rest) :]
            except LineLost as late:
                raise LineLost(str(late), unwritten=len(rest)) from late
            except OSError as error:
                # A kernel that refuses a write took nothing of it; a TLS record may be half out.
                whole = not isinstance(self._socket, ssl.SSLSocket)
                raise LineLost(str(error), unwritten=len(rest) if whole else 0) from error

    def command(self, text: str) -> Reply:
        """Send one command line and wait for its reply."""
        self.say(text)
        return self.reply()

    def say(self, *commands: str) -> None:
        """Send command lines in one write; each of them has a reply of its own."""
        if not "".join(commands).isprintable():
            raise ValueError("a command is one line of printable characters")
        self.write("\r\n".join([*commands, ""]).encode())

    def reply(self) -> Reply:
        """The next reply, which may have several lines (RFC 5321 §4.2)."""
        lines: list[str] = []
        size = 0
        while True:
            raw = self._read_line()
            size += len(raw)
            found = _REPLY_LINE.fullmatch(raw)
            if found is None or size > MAX_REPLY:
                raise LineLost(f"not an SMTP reply: {raw[:60]!r}")
            lines.append(found[3].decode("utf-8", "replace").strip())
            if found[2] != b"-":
                return Reply(int(found[1]), tuple(lines))

    def has_news(self) -> bool:
        """Whether the server has spoken, or hung up, without being asked; waits for nothing."""
        if self._buffer:
            return True
        try:
            self._socket.settimeout(0)
            self._buffer = self._socket.recv(4_096)
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        except OSError:
            return True
        return True

    def close(self) -> None:
        """Close the line without a word; never raises."""
        self._socket.close()

    def _read_line(self) -> bytes:
        while b"\n" not in self._buffer:
            if len(self._buffer) > MAX_REPLY:
                raise LineLost("the server's reply has no end")
            try:
                self._socket.settimeout(self._left())
                chunk = self._socket.recv(4_096)
            except OSError as error:
                raise LineLost(str(error)) from error
            if not chunk:
                raise LineLost("the server hung up")
            self._buffer += chunk
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.rstrip(b"\r")

    def _left(self) -> float:
        left = self.until - time.monotonic()
        if left <= 0:
            raise LineLost("no time left")
        return left
