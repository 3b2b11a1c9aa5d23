"""A byte stream to a mail server in which every command has a byte budget and a time budget."""

from __future__ import annotations

import select
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass

_CHUNK = 64 * 1024
_RATE = 32 * 1024  # octets a second that count as progress


class WireError(OSError):
    """The line broke, or what came over it was not IMAP."""


class Overrun(WireError):
    """The server sent more, or took longer, than the command was given."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What one command may cost.

    ``patience`` is how many seconds the server may take in all; real progress (32 KiB/s) buys
    more, up to ``longest``, so that a slow line lives and a drip does not. ``octets`` may come
    back, announced literals included.
    """

    patience: float
    octets: int
    longest: float


@dataclass(frozen=True, slots=True)
class IdleConnection:
    """A connection on which IDLE was just accepted, with the octets that came along."""

    sock: socket.socket
    leftover: bytes
    tag: bytes


class Wire:
    """Reads lines and literals from a socket through its own buffer, within the current budget."""

    def __init__(self, sock: socket.socket, monotonic: Callable[[], float] = time.monotonic):
        self.sock = sock
        self._monotonic = monotonic
        self._buffer = b""
        self._at = 0
        self.allow(Budget(0, 0, 0))

    def allow(self, budget: Budget) -> None:
        """Start a command: what was left of the last budget is void."""
        self._budget = budget
        self._started = self._monotonic()
        self._moved = 0
        self._left = budget.octets

    @property
    def left(self) -> int:
        """Octets that the server may still send for this command."""
        return self._left

    def send(self, data: bytes) -> None:
        """Send everything; ever smaller pieces, so that a stalled peer is noticed in time."""
        view = memoryview(data)
        while view:
            self.sock.settimeout(self._seconds())
            sent = self.sock.send(view[:_CHUNK])
            self._moved += sent
            view = view[sent:]

    def readline(self, limit: int | None = None) -> bytes:
        """One line with its end, at most ``limit`` octets (default: what is left of the budget)."""
        limit = self._left if limit is None else min(limit, self._left)
        parts: list[bytes] = []
        length = 0
        while True:
            end = self._buffer.find(b"\n", self._at) + 1
            part = self._buffer[self._at : end or None]
            length += len(part)
            if length > limit:
                raise Overrun(f"the server sent a line of more than {limit} octets")
            parts.append(part)
            if end:
                self._at = end
                self._left -= length
                return b"".join(parts)
            self._fill()

    def read(self, size: int) -> bytes:
        """Exactly ``size`` octets; a size beyond the budget is refused before it is read."""
        self._spend(size)
        parts: list[bytes] = []
        while size:
            if self._at == len(self._buffer):
                self._fill()
            part = self._buffer[self._at : self._at + size]
            self._at += len(part)
            size -= len(part)
            parts.append(part)
        return b"".join(parts)

    def skip(self, size: int) -> None:
        """Read past ``size`` octets without keeping them."""
        self._spend(size)
        while size:
            if self._at == len(self._buffer):
                self._fill()
            step = min(size, len(self._buffer) - self._at)
            self._at += step
            size -= step

    def take_buffered(self) -> bytes:
        """What was received and not read yet; the buffer is empty afterwards."""
        rest, self._buffer, self._at = self._buffer[self._at :], b"", 0
        return rest

    def quiet(self) -> bool:
        """Whether nothing has come since the last answer; between commands it means alive."""
        if self._at < len(self._buffer) or self.sock.fileno() < 0:
            return False
        poll = select.poll()
        poll.register(self.sock, select.POLLIN)
        return not poll.poll(0)

    def start_tls(self, context: ssl.SSLContext, host: str) -> None:
        """Encrypt from here on; octets that arrived early would be taken for protected ones.

        Raises WireError then: that is the response injection of CVE-2011-0411 and its kin.
        """
        if self.take_buffered():
            raise WireError("the server spoke between STARTTLS and the handshake")
        self.sock.settimeout(self._seconds())
        self.sock = context.wrap_socket(self.sock, server_hostname=host)

    def close(self) -> None:
        """Drop the connection; never raises."""
        try:
            self.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # the peer was faster
        finally:
            self.sock.close()

    def _spend(self, size: int) -> None:
        if size > self._left:
            raise Overrun(f"the server announced {size} octets, {self._left} were left to it")
        self._left -= size

    def _fill(self) -> None:
        """Replace the used-up buffer by what comes next."""
        self.sock.settimeout(self._seconds())
        try:
            chunk = self.sock.recv(_CHUNK)
        except TimeoutError as error:
            raise Overrun("the server took too long") from error
        if not chunk:
            raise WireError("the server closed the connection")
        self._moved += len(chunk)
        self._buffer, self._at = chunk, 0

    def _seconds(self) -> float:
        allowed = min(self._budget.patience + self._moved / _RATE, self._budget.longest)
        seconds = allowed - (self._monotonic() - self._started)
        if seconds <= 0:
            raise Overrun("the server took too long")
        return seconds
