"""How fast and how often one mailbox may send."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from relance.core.instant import as_utc

DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a mailbox may send: ``daily`` mails in any 24 hours (0 = none), ``per_minute`` >= 1."""

    daily: int = 1000
    per_minute: int = 3

    def __post_init__(self) -> None:
        if self.daily < 0:
            raise ValueError(f"a daily limit is 0 (send nothing) or more, not {self.daily}")
        if self.per_minute < 1:
            raise ValueError(f"a limit per minute is 1 or more, not {self.per_minute}")

    @property
    def period(self) -> timedelta:
        """The least time between two mails.

        Rounded up to a microsecond: rounded down, 11 a minute would let 12 into one minute.
        """
        return timedelta(microseconds=-(-60_000_000 // self.per_minute))


class Slot(NamedTuple):
    """When a mail may leave (``at``) and what to keep as ``tat`` when it does leave then."""

    at: datetime
    tat: datetime


def spaced(tat: datetime | None, now: datetime, period: timedelta) -> Slot:
    """The first slot from ``now`` on that keeps ``period`` to the mail before it.

    The generic cell rate algorithm (ITU-T I.371) with a burst of one. ``tat`` is the theoretical
    arrival time that the last slot left behind, None before the first mail. A larger burst would
    let twice the limit into one sliding minute: a full burst, then a refilled one.
    """
    at = as_utc(now) if tat is None else max(as_utc(tat), as_utc(now))
    return Slot(at, at + period)


def room_at(sent: Sequence[datetime], limit: int, now: datetime) -> datetime | None:
    """The earliest instant t >= ``now`` with fewer than ``limit`` sends in (t - 24 h, t].

    ``sent`` ascends; its last ``limit`` entries are enough. A send exactly 24 hours old no longer
    counts. One later than ``now`` (reserved, or seen by a faster clock) does count, so that no
    24 hours that end after it overflow either. None when the limit is 0: never.
    """
    if limit < 0:
        raise ValueError(f"a daily limit is 0 (send nothing) or more, not {limit}")
    if limit == 0:
        return None
    if len(sent) < limit:
        return as_utc(now)
    return max(as_utc(now), as_utc(sent[-limit]) + DAY)
