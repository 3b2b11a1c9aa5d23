"""What the visits of lanes are given: the database, the clock, the ways in and out, durations."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from relance.app import deliver
from relance.app.ports import Clock, Composer, Database, Outbox, Sync
from relance.app.unsubscribe import Tokens

RETRY = timedelta(seconds=15)  # wall time until an unreachable mailbox is tried again
FRESH = timedelta(seconds=1)  # wall time for which mails leave on what one pass over a mailbox read


@dataclass(frozen=True, slots=True)
class LaneParts:
    """What a visit needs. Its durations are wall time: a network is no faster in a demo."""

    database: Database
    clock: Clock
    outbox: Outbox
    compose: Composer
    tokens: Tokens
    sync: Sync
    times: deliver.SendTimes = field(default_factory=deliver.SendTimes)
    lease: timedelta = timedelta(seconds=180)
    poll_every: timedelta = timedelta(minutes=5)
    retry: timedelta = RETRY
    fresh: timedelta = FRESH
