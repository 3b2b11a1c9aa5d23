"""An asyncio loop in a thread of its own, for servers that live beside ordinary code."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_GRACE = 1.0  # seconds that cancelled tasks get to say goodbye
_LAST_TURNS = 5  # loop turns that closing transports need to let go of their sockets


class LoopThread:
    """Runs coroutines that other threads hand in. Start it once, close it once."""

    def __init__(self, name: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name=name, daemon=True)

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        return self._loop

    def start(self) -> None:
        self._thread.start()

    def call(self, work: Coroutine[Any, Any, T], *, seconds: float = 60.0) -> T:
        """Run ``work`` on the loop and wait for what it returns; its exception is raised here."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(seconds)

    def close(self) -> None:
        """Cancel every task, let the transports close, end the thread."""
        self.call(_cancel_others())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


async def _cancel_others() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    if others:
        await asyncio.wait(others, timeout=_GRACE)
    for _ in range(_LAST_TURNS):
        await asyncio.sleep(0)
