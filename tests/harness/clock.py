"""A clock that runs faster than the real one, so that a week of business fits into minutes."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


def wall_now() -> datetime:
    """The real time as an aware UTC instant."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class FastClock:
    """Business time: from ``start`` on, ``speed`` seconds pass in each real second.

    Immutable, so any thread may read it; business time never goes back, even when the
    machine's own clock is set. ValueError for a speed that is not positive or a naive start.
    """

    speed: float = 1.0
    start: datetime = field(default_factory=wall_now)
    _began: float = field(default_factory=time.monotonic, repr=False)

    def __post_init__(self) -> None:
        if not self.speed > 0:
            raise ValueError(f"speed must be positive, not {self.speed}")
        if self.start.tzinfo is None:
            raise ValueError(f"start must be an aware datetime, not {self.start.isoformat()}")

    def now(self) -> datetime:
        """Business time now, aware UTC."""
        passed = timedelta(seconds=(time.monotonic() - self._began) * self.speed)
        return (self.start + passed).astimezone(UTC)

    def wall(self) -> datetime:
        """Real time now, aware UTC."""
        return wall_now()

    def later(self, wait: timedelta) -> datetime:
        """The business time that is a real ``wait`` away."""
        return self.now() + wait * self.speed

    def seconds_until(self, due: datetime) -> float:
        """Real seconds from now until business time ``due``; 0.0 when it has passed."""
        return max(0.0, (due - self.now()).total_seconds() / self.speed)
