"""The sequence versions that were read before: they never change, so one read is enough."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock

from relance.core.sequence import Sequence

_MOST = 2_000


class VersionCache:
    """Committed sequence versions by id, for all threads of a database."""

    def __init__(self) -> None:
        self._versions: dict[int, Sequence] = {}
        self._lock = Lock()

    def get(self, version_id: int) -> Sequence | None:
        return self._versions.get(version_id)

    def add(self, versions: Mapping[int, Sequence]) -> None:
        """Only what was committed: an id that was rolled back is given to another version."""
        with self._lock:
            if len(self._versions) + len(versions) > _MOST:
                self._versions = {}
            self._versions |= versions
