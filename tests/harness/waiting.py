"""Waiting for something to become true, with a deadline instead of a guess."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_PAUSE = 0.01  # seconds between two looks


def wait_until(look: Callable[[], T], *, seconds: float = 60.0, what: str = "it") -> T:
    """Look until the answer is truthy and return it; TimeoutError naming ``what`` otherwise."""
    deadline = time.monotonic() + seconds
    while not (answer := look()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what} did not happen within {seconds:g} s (last: {answer!r})")
        time.sleep(_PAUSE)
    return answer
