"""The one error of storage that asks its caller to do something: try again."""

from __future__ import annotations

from relance.core.errors import RelanceError


class StorageBusy(RelanceError):
    """The database could not do it now (locked, deadlock, connection lost): do the unit again."""
