"""The small steps that everything is made of: claims of lanes, times of sends, judgements."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from statistics import median

from bench.figures import Figure, Tell
from bench.office import Office, open_office
from bench.rounds import interleaved, ratio
from mailsync.classify import classify, parse_headers
from relance.app.records import Lane
from relance.core.next_send import next_send
from relance.core.quota import Limits
from relance.core.schedule import fit, weekdays
from relance.core.sequence import JITTER

LANES = 500
BATCH = 8  # lanes a claim, as many as a worker has threads
_SAMPLES = Path(__file__).parents[1] / "samples"
_SATURDAY = datetime(2026, 3, 7, 12, tzinfo=UTC)


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """Claims on SQLite FULL, then pure functions; the standard parser is the judgement's floor."""
    claims = _claims(rounds, tell)
    mails = [path.read_bytes() for path in sorted(_SAMPLES.glob("**/*.eml"))]
    parts = interleaved(
        {
            "fit": lambda: _microseconds(lambda: fit(_CALENDAR, _SATURDAY)),
            "next_send": lambda: _microseconds(_next_send),
            "classify": lambda: _each(classify, mails),
            "headers": lambda: _each(lambda raw: parse_headers(raw.partition(b"\n\n")[0]), mails),
            "stdlib": lambda: _each(_standard, mails),
        },
        rounds,
        "µs",
        tell,
    )
    stdlib = parts["stdlib"]
    return [
        *(Figure(f"claims: {name}", median(found), "lanes/s") for name, found in claims.items()),
        Figure("claims: fit, over a weekend", median(parts["fit"]), "µs"),
        Figure("claims: next_send, 1,000 sent", median(parts["next_send"]), "µs"),
        _beside("claims: classify, a sample", parts["classify"], stdlib),
        _beside("claims: parse_headers, a sample", parts["headers"], stdlib),
    ]


def _claims(rounds: int, tell: Tell) -> dict[str, list[float]]:
    with (
        tempfile.TemporaryDirectory(prefix="relance-bench-") as folder,
        open_office(Path(folder)) as office,
    ):
        office.add_mailboxes(LANES)
        return interleaved(
            {
                f"{BATCH} lanes a claim": lambda: _claim_all(office, BATCH),
                "one lane a claim": lambda: _claim_all(office, 1),
            },
            rounds,
            "lanes/s",
            tell,
        )


def _beside(what: str, ours: Sequence[float], stdlib: Sequence[float]) -> Figure:
    peer = "email, parsed and decoded"
    return Figure(what, median(ours), "µs", median(stdlib), peer, ratio(ours, stdlib))


def _claim_all(office: Office, batch: int) -> float:
    """Lanes a second, until all are claimed; then they are given back."""
    now, lease = office.clock.now(), timedelta(minutes=9)
    lanes: list[Lane] = []
    began = time.perf_counter()
    while True:
        with office.database.begin() as uow:
            claimed = uow.lanes.claim(now, now, lease, batch)
        if not claimed:
            break
        lanes += claimed
    speed = len(lanes) / (time.perf_counter() - began)
    with office.database.begin() as uow:
        for lane in lanes:
            uow.lanes.release(lane, now)
    return speed


_CALENDAR = weekdays("Europe/Berlin")
_SENT = tuple(_SATURDAY - timedelta(minutes=number) for number in range(1_000, 0, -1))


def _next_send() -> datetime | None:
    return next_send(
        raw=_SATURDAY,
        now=_SATURDAY,
        calendar=_CALENDAR,
        tat=_SATURDAY,
        limits=Limits(1_000, 3),
        sent=_SENT,
        last_to_contact=_SATURDAY - timedelta(days=2),
        min_gap=timedelta(days=1),
        jitter_width=JITTER,
        key="1/0",
    )


def _microseconds(act: Callable[[], object], times: int = 500) -> float:
    began = time.perf_counter()
    for _ in range(times):
        act()
    return (time.perf_counter() - began) / times * 1e6


def _each(read: Callable[[bytes], object], mails: Sequence[bytes], times: int = 5) -> float:
    """Microseconds a mail."""
    began = time.perf_counter()
    for _ in range(times):
        for mail in mails:
            read(mail)
    return (time.perf_counter() - began) / times / len(mails) * 1e6


def _standard(raw: bytes) -> list[object]:
    """What the standard library offers: the tree, and each leaf's bytes."""
    return [part.get_payload(decode=True) for part in message_from_bytes(raw).walk()]
