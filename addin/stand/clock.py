"""A business clock that the stand can move forward; its other hand keeps real time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from relance.app.ports import Clock


@dataclass(slots=True)
class StandClock:
    """Runs at real speed from ``start`` on, and jumps where it is told to. Never goes back.

    ``real`` is the installation's own clock; leases and tokens live by it (``wall``).
    """

    start: datetime
    real: Clock
    began: datetime

    @classmethod
    def at(cls, start: datetime, real: Clock) -> StandClock:
        return cls(start, real, real.wall())

    def now(self) -> datetime:
        return self.start + (self.real.wall() - self.began)

    def wall(self) -> datetime:
        return self.real.wall()

    def later(self, wait: timedelta) -> datetime:
        return self.now() + wait

    def jump_to(self, instant: datetime) -> None:
        """Make it ``instant`` now, unless it is later already."""
        self.start += max(instant - self.now(), timedelta(0))
