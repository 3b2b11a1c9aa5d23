"""Tunes Python's collector of cyclic garbage for a process whose imports are most of its heap."""

from __future__ import annotations

import gc

# Objects made and not yet freed until a young collection; then so many of these until an older one.
# With Python's own (700, 10, 10) a mail sent costs a tenth more: the work makes hardly any cycles.
_THRESHOLDS = (50_000, 20, 100)


def spare_collector() -> None:
    """What exists now is kept for good, so no collection looks at it again; call it once started.

    See https://docs.python.org/3/library/gc.html#gc.freeze.
    """
    gc.freeze()
    gc.set_threshold(*_THRESHOLDS)
