"""Sending through the whole protocol, beside bare smtplib loops that hand over the same mails."""

from __future__ import annotations

import smtplib
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from bench.figures import Figure, Target, Tell
from bench.office import REP, Office, open_office
from bench.outbox import KeepingOutbox, Mail
from bench.rounds import interleaved, ratio
from bench.sink import HOST, SinkProcess
from relance.app.unsubscribe import Tokens
from relance.core.connection import SmtpSettings
from relance.core.secret import Secret
from relance.engine.carrier import ThreadCarrier
from relance.engine.lane import LaneParts
from relance.engine.runner import Runner
from relance.outbound.compose import compose
from relance.outbound.smtp import SmtpMailer

MAILS = 500  # a round
AT_LEAST = Target(0.4, "at least")
_PATIENCE = 120.0  # seconds for a round


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """Mails a second, all rounds from one installation whose database grows as in real life."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-bench-")))
        sink = stack.enter_context(SinkProcess())
        protocol = _Protocol(stack.enter_context(open_office(folder)), sink.port)
        stack.callback(protocol.close)
        tell(f"warming up with {MAILS} mails")
        protocol.run()
        mails = list(protocol.mails)
        found = interleaved(
            {
                "relance": protocol.run,
                "smtplib, one connection": lambda: _kept(sink.port, mails),
                "smtplib, a connection each": lambda: _each(sink.port, mails),
            },
            rounds,
            "mails/s",
            tell,
        )
    if sink.taken != MAILS * (1 + 3 * rounds):
        raise RuntimeError(f"the sink took {sink.taken} mails, not {MAILS * (1 + 3 * rounds)}")
    return [
        _figure(found, "smtplib, one connection", AT_LEAST),
        _figure(found, "smtplib, a connection each", None),
    ]


def _figure(found: dict[str, list[float]], peer: str, target: Target | None) -> Figure:
    ours, theirs = found["relance"], found[peer]
    return Figure(
        "send: the protocol on SQLite FULL",
        sorted(ours)[len(ours) // 2],
        "mails/s",
        sorted(theirs)[len(theirs) // 2],
        peer,
        ratio(ours, theirs),
        target,
    )


class _Protocol:
    """The runner and its lane, a real SMTP line; mail sync is left out, all but what it writes."""

    def __init__(self, office: Office, port: int) -> None:
        self._office = office
        self._line = SmtpMailer(SmtpSettings(HOST, port, "plain", "", Secret("")))
        self._outbox = KeepingOutbox(self._line)
        self._parts = LaneParts(
            database=office.database,
            clock=office.clock,
            outbox=self._outbox,
            compose=compose,
            tokens=Tokens(b"k" * 32, "https://relance.example"),
            sync=office.nothing_new,
            poll_every=timedelta(hours=1),
        )

    @property
    def mails(self) -> Sequence[Mail]:
        """What the last run handed over: recipient and bytes."""
        return self._outbox.mails

    def run(self) -> float:
        """Mails a second, from the start of the runner to the commit after the last mail."""
        self._office.enroll(MAILS)
        self._outbox.expect(MAILS)
        runner = Runner(self._parts, ThreadCarrier(8))
        began = time.perf_counter()
        runner.start()
        complete = self._outbox.complete.wait(_PATIENCE)
        if not runner.stop() or not complete:
            raise TimeoutError(f"{len(self._outbox.mails)} of {MAILS} mails left")
        return MAILS / (time.perf_counter() - began)

    def close(self) -> None:
        self._line.close()


def _kept(port: int, mails: Sequence[Mail]) -> float:
    began = time.perf_counter()
    with smtplib.SMTP(HOST, port) as line:
        for to, raw in mails:
            line.sendmail(REP, [to], raw)
    return len(mails) / (time.perf_counter() - began)


def _each(port: int, mails: Sequence[Mail]) -> float:
    """As the examples in the documentation of smtplib do it."""
    began = time.perf_counter()
    for to, raw in mails:
        with smtplib.SMTP(HOST, port) as line:
            line.sendmail(REP, [to], raw)
    return len(mails) / (time.perf_counter() - began)
