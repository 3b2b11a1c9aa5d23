"""Who is on the messages that were opened lately: Gmail is asked once for each."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

from addin.gmail.message import PATIENCE, Access, GmailUnreachable, Mail
from addin.gmail.people import people_on
from addin.request import Named

MOST = 5_000  # messages, of some hundred octets each
MOST_CALLS = 4  # of Gmail's API at a time: a slow Gmail must not hold every thread of the web
TURN = 0.5  # seconds that a call waits for its turn
KEEP = 4 * 3600.0  # seconds; the people on a message never change, but need not be held for long

_Key = tuple[str, str]
_People = tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    until: float
    found: Future[_People] = field(default_factory=Future)


class Opened:
    """The people on a message by (user's subject, message id); no subjects, no bodies.

    Threads that ask for the same message wait for one call. A failure is not remembered.
    """

    def __init__(
        self,
        mail: Mail,
        most: int = MOST,
        keep: float = KEEP,
        turn: float = TURN,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._mail = mail
        self._most = most
        self._keep = keep
        self._turn = turn
        self._tick = tick
        self._calls = threading.BoundedSemaphore(MOST_CALLS)
        self._lock = threading.Lock()
        self._entries: OrderedDict[_Key, _Entry] = OrderedDict()

    def people(self, subject: str, message_id: str, access: Access) -> _People:
        """Everybody on the message, the sender first. Raises MailError."""
        key = subject, message_id
        entry, is_new = self._entry(key)
        if is_new:
            self._ask(key, entry, access)
        try:
            return entry.found.result(timeout=2 * PATIENCE)
        except TimeoutError as error:
            raise GmailUnreachable("another call for the same message hangs") from error

    def _entry(self, key: _Key) -> tuple[_Entry, bool]:
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and self._tick() < entry.until:
                self._entries.move_to_end(key)
                return entry, False
            entry = self._entries[key] = _Entry(self._tick() + self._keep)
            self._entries.move_to_end(key)
            while len(self._entries) > self._most:
                self._entries.popitem(last=False)
            return entry, True

    def _ask(self, key: _Key, entry: _Entry, access: Access) -> None:
        try:
            entry.found.set_result(self._read(key[1], access))
        except BaseException as error:
            with self._lock:
                if self._entries.get(key) is entry:
                    del self._entries[key]
            entry.found.set_exception(error)
            raise

    def _read(self, message_id: str, access: Access) -> _People:
        if not self._calls.acquire(timeout=self._turn):
            raise GmailUnreachable("other calls hang")
        try:
            return people_on(self._mail.headers(message_id, access))
        finally:
            self._calls.release()
