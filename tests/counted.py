"""What some work costs, counted instead of timed: the count is the same on any machine."""

from __future__ import annotations

import sys
from collections.abc import Callable


def calls(work: Callable[[], object]) -> int:
    """How many functions, of Python and of C, the work calls.

    What one such function costs it does not tell: ``make bench ARGS=hostile`` measures that.
    """
    count = 0

    def tell(_frame: object, event: str, _about: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(tell)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
