"""Watches idle IMAP connections from one thread, and tells when a mailbox should be polled."""

from __future__ import annotations

import contextlib
import re
import selectors
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Generic, TypeVar

import structlog

from mailsync.sources.wire import IdleConnection

__all__ = ["Event", "IdleConnection", "Watcher"]

# RFC 2177 asks for a new IDLE every 29 minutes; home routers forget a silent connection after ten.
REFRESH = 9 * 60.0
_ANSWER = 30.0  # seconds for the server to end IDLE or to start it
_CHUNK = 16 * 1024
_MAX_LINE = 64 * 1024
_MAX_OCTETS = 1024 * 1024  # in one IDLE: beyond it is a flood

_NEWS = re.compile(rb"\* (?:\d+ (?:EXISTS|EXPUNGE|FETCH)|VANISHED)\b", re.IGNORECASE)
_RETRY = (BlockingIOError, InterruptedError, ssl.SSLWantReadError, ssl.SSLWantWriteError)

log = structlog.get_logger(__name__)

Key = TypeVar("Key")


class Event(StrEnum):
    """Why the owner of a connection is called. CLOSED is the last word about a connection."""

    CHANGED = "changed"
    CLOSED = "closed"


class _Stage(Enum):
    IDLING = "idling"
    ENDING = "ending"  # DONE is sent, the tagged answer is awaited
    STARTING = "starting"  # IDLE is sent, the consent is awaited


@dataclass(slots=True)
class _Watch(Generic[Key]):
    key: Key
    sock: socket.socket
    tag: bytes
    until: float  # when the stage has lasted long enough
    buffer: bytearray = field(default_factory=bytearray)
    stage: _Stage = _Stage.IDLING
    octets: int = 0
    renewals: int = 0


class _Lost(Exception):
    """The connection is over."""


class Watcher(Generic[Key]):
    """One thread for all connections that ``Gateway.idle`` gave away; it owns their sockets.

    ``on_event(key, event)`` is called in that thread and should only queue a poll. Poll once
    after ``add``: what came before it is not told. Events may be spurious, never missing.
    """

    def __init__(
        self,
        on_event: Callable[[Key, Event], None],
        *,
        refresh: float = REFRESH,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._on_event = on_event
        self._refresh = refresh
        self._monotonic = monotonic
        self._selector = selectors.DefaultSelector()
        self._watches: dict[Key, _Watch[Key]] = {}
        self._wishes: deque[tuple[Key, IdleConnection | None]] = deque()
        self._events: deque[tuple[Key, Event]] = deque()
        self._closing = False
        self._bell, self._ear = socket.socketpair()
        for end in (self._bell, self._ear):
            end.setblocking(False)
        self._selector.register(self._ear, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._run, name="imap-watcher", daemon=True)
        self._thread.start()

    def add(self, key: Key, connection: IdleConnection) -> None:
        """Watch a connection on which IDLE was just accepted; one of the same key is dropped."""
        self._wishes.append((key, connection))
        self._ring()
        if not self._thread.is_alive():
            self._refuse()

    def remove(self, key: Key) -> None:
        """Drop the connection of the key, if there is one; no event follows."""
        self._wishes.append((key, None))
        self._ring()

    def close(self) -> None:
        """Drop all connections and stop the thread; no event follows. Not from ``on_event``."""
        self._closing = True
        self._ring()
        self._thread.join()

    def _ring(self) -> None:
        """Wake the thread; a bell that is full or gone needs no ringing."""
        with contextlib.suppress(OSError):
            self._bell.send(b"!")

    def _run(self) -> None:
        try:
            while not self._closing:
                try:
                    self._tell()
                    self._turn()
                except (
                    Exception
                ):  # the top of the loop: one callback's fault must not silence the others
                    log.exception("the idle watcher met an unexpected error")
        finally:
            self._hang_up()

    def _tell(self) -> None:
        while self._events:
            self._on_event(*self._events.popleft())

    def _turn(self) -> None:
        ready = self._selector.select(self._patience())
        for each, _ in ready:
            if isinstance(each.data, _Watch):
                self._attend(each.data, self._receive)
            else:
                self._hear()
        self._grant()
        now = self._monotonic()
        for watch in [watch for watch in self._watches.values() if watch.until <= now]:
            self._attend(watch, self._move_on)

    def _patience(self) -> float | None:
        """Seconds until something is to be done unasked."""
        if self._events:
            return 0.0
        first = min((watch.until for watch in self._watches.values()), default=None)
        return None if first is None else max(0.0, first - self._monotonic())

    def _hear(self) -> None:
        with contextlib.suppress(*_RETRY):
            self._ear.recv(_CHUNK)

    def _grant(self) -> None:
        while self._wishes and not self._closing:
            key, connection = self._wishes.popleft()
            if key in self._watches:
                self._drop(self._watches[key])
            if connection is not None:
                self._admit(key, connection)

    def _admit(self, key: Key, connection: IdleConnection) -> None:
        until = self._monotonic() + self._refresh
        watch = _Watch(key, connection.sock, connection.tag, until, bytearray(connection.leftover))
        self._watches[key] = watch
        self._attend(watch, self._register)

    def _register(self, watch: _Watch[Key]) -> None:
        """Look at once at what came with the consent: select does not tell of what TLS holds."""
        watch.sock.setblocking(False)
        self._selector.register(watch.sock, selectors.EVENT_READ, watch)
        self._digest(watch)
        self._receive(watch)

    def _attend(self, watch: _Watch[Key], act: Callable[[_Watch[Key]], None]) -> None:
        if self._watches.get(watch.key) is not watch:
            return
        try:
            act(watch)
        except (_Lost, OSError, ValueError):  # ValueError: the socket was closed under us
            self._drop(watch)
            self._events.append((watch.key, Event.CLOSED))

    def _receive(self, watch: _Watch[Key]) -> None:
        while True:
            try:
                chunk = watch.sock.recv(_CHUNK)
            except _RETRY:
                return
            if not chunk:
                raise _Lost
            watch.buffer += chunk
            self._digest(watch)
            # Only what TLS has decrypted already must be read now; others have their turn first.
            if not (isinstance(watch.sock, ssl.SSLSocket) and watch.sock.pending()):
                return

    def _digest(self, watch: _Watch[Key]) -> None:
        end = watch.buffer.rfind(b"\n") + 1
        lines = bytes(watch.buffer[:end]).splitlines()
        del watch.buffer[:end]
        watch.octets += end
        if len(watch.buffer) > _MAX_LINE or watch.octets > _MAX_OCTETS:
            raise _Lost
        if any(_NEWS.match(line) for line in lines):
            self._events.append((watch.key, Event.CHANGED))
        for line in lines:
            self._step(watch, line)

    def _step(self, watch: _Watch[Key], line: bytes) -> None:
        """What a line means for IDLE itself; a refusal at any stage ends the watch."""
        if line[:5].upper() == b"* BYE":
            raise _Lost
        if line.startswith(b"+") and watch.stage is _Stage.STARTING:
            watch.stage, watch.octets = _Stage.IDLING, 0
            watch.until = self._monotonic() + self._refresh
        elif line.startswith(watch.tag + b" "):
            if watch.stage is not _Stage.ENDING or line.split()[1:2] != [b"OK"]:
                raise _Lost
            watch.renewals += 1
            watch.tag = b"W%d" % watch.renewals
            self._say(watch, watch.tag + b" IDLE\r\n", _Stage.STARTING)

    def _move_on(self, watch: _Watch[Key]) -> None:
        """The stage's time is up: renew IDLE, or give up a server that does not answer."""
        if watch.stage is not _Stage.IDLING:
            raise _Lost
        self._say(watch, b"DONE\r\n", _Stage.ENDING)

    def _say(self, watch: _Watch[Key], words: bytes, stage: _Stage) -> None:
        """A dozen octets always fit, unless the line is dead: then the error is the answer."""
        if watch.sock.send(words) != len(words):
            raise _Lost
        watch.stage, watch.until = stage, self._monotonic() + _ANSWER

    def _drop(self, watch: _Watch[Key]) -> None:
        del self._watches[watch.key]
        with contextlib.suppress(KeyError, ValueError):  # never registered, or closed under us
            self._selector.unregister(watch.sock)
        watch.sock.close()

    def _hang_up(self) -> None:
        for watch in list(self._watches.values()):
            self._drop(watch)
        self._refuse()
        self._selector.close()
        self._bell.close()
        self._ear.close()

    def _refuse(self) -> None:
        """Close what nobody will watch."""
        while self._wishes:
            _, connection = self._wishes.popleft()
            if connection is not None:
                connection.sock.close()
