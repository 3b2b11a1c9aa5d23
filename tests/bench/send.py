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
from relance.engine.parts import LaneParts
from relance.engine.runner import Runner
from relance.outbound.compose import compose
from relance.outbound.smtp import SmtpMailer

MAILS = 500  # a round
MANY = 8  # mailboxes, as many as a worker has threads
AT_LEAST = Target(0.4, "at least")
_PATIENCE = 120.0  # seconds for a round
_ONE, _EIGHT = "one mailbox", "eight mailboxes"
_KEPT, _EACH = "smtplib, one connection", "smtplib, a connection each"


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """Mails a second, from two installations whose databases grow as in real life.

    One mailbox sends one mail after the other, and waits for the server and the disk in between;
    eight wait at the same time, which is how an installation sends.
    """
    with ExitStack() as stack:
        sink = stack.enter_context(SinkProcess())
        one, eight = (_protocol(stack, sink.port, mailboxes) for mailboxes in (1, MANY))
        tell(f"warming up with {2 * MAILS} mails")
        one.run()
        eight.run()
        mails = list(one.mails)
        contenders = {
            _ONE: one.run,
            _EIGHT: eight.run,
            _KEPT: lambda: _kept(sink.port, mails),
            _EACH: lambda: _each(sink.port, mails),
        }
        found = interleaved(contenders, rounds, "mails/s", tell)
    expected = MAILS * (2 + len(contenders) * rounds)
    if sink.taken != expected:
        raise RuntimeError(f"the sink took {sink.taken} mails, not {expected}")
    return [
        _figure(found, _ONE, _KEPT, AT_LEAST),
        _figure(found, _EIGHT, _KEPT, AT_LEAST),
        _figure(found, _ONE, _EACH, None),
    ]


def _figure(found: dict[str, list[float]], name: str, peer: str, target: Target | None) -> Figure:
    ours, theirs = found[name], found[peer]
    return Figure(
        f"send: the protocol on SQLite FULL, {name}",
        sorted(ours)[len(ours) // 2],
        "mails/s",
        sorted(theirs)[len(theirs) // 2],
        peer,
        ratio(ours, theirs),
        target,
    )


def _protocol(stack: ExitStack, port: int, mailboxes: int) -> _Protocol:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-bench-")))
    office = stack.enter_context(open_office(folder))
    office.add_mailboxes(mailboxes - 1)
    protocol = _Protocol(office, port)
    stack.callback(protocol.close)
    return protocol


class _Protocol:
    """The runner and its lanes, real SMTP lines; mail sync is left out, all but what it writes."""

    def __init__(self, office: Office, port: int) -> None:
        self._office = office
        self._lines = {
            mailbox_id: SmtpMailer(SmtpSettings(HOST, port, "plain", "", Secret("")))
            for mailbox_id in office.mailbox_ids
        }
        self._outbox = KeepingOutbox(self._lines)
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
        runner = Runner(self._parts, ThreadCarrier(MANY))
        began = time.perf_counter()
        runner.start()
        complete = self._outbox.complete.wait(_PATIENCE)
        if not runner.stop() or not complete:
            raise TimeoutError(f"{len(self._outbox.mails)} of {MAILS} mails left")
        return MAILS / (time.perf_counter() - began)

    def close(self) -> None:
        for line in self._lines.values():
            line.close()


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
