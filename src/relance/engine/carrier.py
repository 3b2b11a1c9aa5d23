"""How a claimed lane reaches a thread that visits it; the rooms below never know."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future as _Future
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Protocol

from relance.app.records import Lane


class Carrier(Protocol):
    """Takes claimed lanes; claims only as many as there is room for (back-pressure)."""

    def free_slots(self) -> int: ...
    def submit(self, lane: Lane, visit: Callable[[Lane], None]) -> None: ...
    def close(self, drain: float) -> bool: ...


class ThreadCarrier:
    """A bounded thread pool in this process."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="relance-lane")
        self._running: set[_Future[None]] = set()
        self._lock = threading.Lock()

    def free_slots(self) -> int:
        with self._lock:
            return self._threads - len(self._running)

    def submit(self, lane: Lane, visit: Callable[[Lane], None]) -> None:
        with self._lock:
            future = self._pool.submit(visit, lane)
            self._running.add(future)
        future.add_done_callback(self._done)

    def close(self, drain: float) -> bool:
        """Wait up to ``drain`` seconds; False when a visit was still running."""
        with self._lock:
            running = set(self._running)
        left = wait(running, drain).not_done
        self._pool.shutdown(wait=not left, cancel_futures=True)
        return not left

    def _done(self, future: _Future[None]) -> None:
        with self._lock:
            self._running.discard(future)
