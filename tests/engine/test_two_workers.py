"""Two workers on one database, whose leases run out while they send: never a mail twice."""

from __future__ import annotations

import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from engine_world import Provider, World, world_at
from harness.waiting import wait_until
from relance.app.deliver import SendTimes
from relance.app.ports import Accepted
from relance.app.records import Synced
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep
from relance.engine.carrier import ThreadCarrier
from relance.engine.parts import LaneParts
from relance.engine.runner import LONGEST_NAP, Runner
from relance.storage.engine import SqlDatabase, open_database
from relance.wiring import SystemClock

PEOPLE = 12
AT_ONCE = Delay(0, Unit.MINUTES)
STEPS = tuple(EmailStep(AT_ONCE, f"Mail {n}", "Hello", threaded=False) for n in range(3))
LEASE = timedelta(milliseconds=60)


class SlowProvider(Provider):
    """Takes so long for every twentieth mail that its sender is taken for dead."""

    def __init__(self, world: World) -> None:
        super().__init__(world.clock, lag=timedelta(0))
        self._lock = threading.Lock()
        self._calls = 0

    def send(self, envelope_from: str, to: str, raw: bytes) -> Accepted:
        with self._lock:
            self._calls += 1
            slow = self._calls % 20 == 5
        if slow:
            time.sleep(LEASE.total_seconds() + 2 * LONGEST_NAP)  # the other worker looks by then
        with self._lock:
            return super().send(envelope_from, to, raw)


@pytest.mark.req("B5")
def test_two_workers_on_one_database_send_each_mail_once(url: str) -> None:
    with world_at(url, daily=100_000, per_minute=100_000) as world:
        world.clock.at = datetime.now(UTC)
        sequence = world.add_sequence(STEPS)
        provider = SlowProvider(world)
        enrolled = [world.started(f"p{n}@north.example", sequence) for n in range(PEOPLE)]
        databases = [open_database(url, registrable=str, synchronous="OFF") for _ in range(2)]
        workers = [
            Runner(_parts(world, database, provider), ThreadCarrier(2)) for database in databases
        ]
        for worker in workers:
            worker.start()
        try:
            wait_until(
                lambda: all(world.line(one).outcome == "finished" for one in enrolled),
                seconds=120,
                what="the end of every sequence",
            )
        finally:
            for worker in workers:
                worker.stop()
            for database in databases:
                database.close()

        subjects = Counter((mail.to, _subject(mail.raw)) for mail in provider.taken)
        wanted = {(f"p{n}@north.example", step.subject): 1 for n in range(PEOPLE) for step in STEPS}
        assert subjects == wanted
        notes = [row.note for one in enrolled for row in world.dispatches(one)]
        assert "found in Sent" in notes  # some sender was taken for dead


def _parts(world: World, database: SqlDatabase, provider: Provider) -> LaneParts:
    clock = SystemClock()
    return LaneParts(
        database,
        clock,
        provider,
        world.parts.compose,
        world.parts.tokens,
        lambda _lane, _mailbox: Synced(clock.now()),  # an inbox in which nothing ever arrives
        SendTimes(timedelta(seconds=1.5), timedelta(seconds=0.2)),
        LEASE,
        timedelta(seconds=1),
        timedelta(seconds=0.1),
    )


def _subject(raw: bytes) -> str:
    line = next(one for one in raw.split(b"\r\n") if one.startswith(b"Subject:"))
    return line.partition(b":")[2].strip().decode()
