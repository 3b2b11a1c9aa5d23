"""One thread that does things at their business time, in the order of those times."""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
from collections.abc import Callable
from datetime import datetime

from harness.clock import FastClock

_log = logging.getLogger(__name__)

Action = Callable[[], None]


class Scheduler:
    """Start it, hand in actions from any thread, close it: what is not due then is dropped."""

    def __init__(self, clock: FastClock) -> None:
        self._clock = clock
        self._due: list[tuple[datetime, int, Action]] = []
        self._number = itertools.count()
        self._changed = threading.Condition()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="scheduler", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def at(self, due: datetime, action: Action) -> None:
        """Run ``action`` once business time ``due`` is reached; equal times in order of arrival."""
        with self._changed:
            heapq.heappush(self._due, (due, next(self._number), action))
            self._changed.notify()

    def close(self) -> None:
        """Let the action under way finish and end the thread."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        while (action := self._next()) is not None:
            try:
                action()
            except Exception:  # noqa: BLE001 -- the loop's top: one failed action stops no other
                _log.exception("an action failed")

    def _next(self) -> Action | None:
        with self._changed:
            while not self._stopped:
                wait = self._clock.seconds_until(self._due[0][0]) if self._due else None
                if wait == 0.0:
                    return heapq.heappop(self._due)[2]
                self._changed.wait(wait)
            return None
