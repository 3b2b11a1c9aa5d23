"""Sending through the whole protocol, beside bare smtplib loops that hand over the same mails."""

from __future__ import annotations

import smtplib
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from bench.far_line import FarLine
from bench.figures import Figure, Target, Tell
from bench.lane_parts import lane_parts, smtp_lines
from bench.office import REP, Office, open_office
from bench.outbox import KeepingOutbox, Mail
from bench.rounds import Contender, interleaved, ratio
from bench.send_process import send_processes, send_together
from bench.sink import HOST, SinkProcess
from relance.cli.collector import spare_collector
from relance.engine.carrier import ThreadCarrier
from relance.engine.runner import Runner

MAILS = 500  # a round
FAR_MAILS = 100  # a round over the far line
MANY = 8  # mailboxes, as many as a worker has threads
AT_LEAST = Target(0.4, "at least")
_PATIENCE = 120.0  # seconds for a round
_ONE, _EIGHT = "one mailbox", "eight mailboxes"
_TWO = f"{_EIGHT}, two processes"
_KEPT, _EACH = "smtplib, one connection", "smtplib, a connection each"
_FAR, _FAR_KEPT = "one mailbox, 10 ms away", "smtplib, one connection, 10 ms away"


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """Mails a second, from installations whose databases grow as in real life.

    One mailbox sends one mail after the other, and waits for the server and the disk in between;
    eight wait at the same time, which is how an installation sends. Two processes may serve them.
    The server is on this machine; one that is as far away as servers are shows what all that
    weighs beside the way.
    """
    with ExitStack() as stack:
        sink = stack.enter_context(SinkProcess())
        ours, peers = _contenders(stack, sink.port)
        tell(f"warming up with {3 * MAILS + FAR_MAILS} mails")
        for warm_up in ours.values():
            warm_up()
        spare_collector()  # as `relance worker` does; smtplib has it as easy
        found = interleaved(ours | peers, rounds, "mails/s", tell)
    expected = (3 + 5 * rounds) * MAILS + (1 + 2 * rounds) * FAR_MAILS
    if sink.taken != expected:
        raise RuntimeError(f"the sink took {sink.taken} mails, not {expected}")
    return [
        _figure(found, _ONE, _KEPT, AT_LEAST),
        _figure(found, _EIGHT, _KEPT, AT_LEAST),
        _figure(found, _TWO, _KEPT, AT_LEAST),
        _figure(found, _ONE, _EACH, None),
        _figure(found, _FAR, _FAR_KEPT, None),
    ]


def _contenders(stack: ExitStack, port: int) -> tuple[dict[str, Contender], dict[str, Contender]]:
    """Our installations, and the loops that hand over what the first of them sent last."""
    way = stack.enter_context(FarLine(port))
    one, eight = (_OneProcess(stack, port, mailboxes) for mailboxes in (1, MANY))
    two = _TwoProcesses(stack, port)
    far = _OneProcess(stack, way.port, 1, FAR_MAILS)
    ours = {_ONE: one.run, _EIGHT: eight.run, _TWO: two.run, _FAR: far.run}
    peers: dict[str, Contender] = {
        _KEPT: lambda: _kept(port, one.mails),
        _EACH: lambda: _each(port, one.mails),
        _FAR_KEPT: lambda: _kept(way.port, one.mails[:FAR_MAILS]),
    }
    return ours, peers


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


def _office(stack: ExitStack, mailboxes: int) -> Office:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-bench-")))
    office = stack.enter_context(open_office(folder))
    office.add_mailboxes(mailboxes - 1)
    return office


class _OneProcess:
    """The runner and its lanes in this process."""

    def __init__(self, stack: ExitStack, port: int, mailboxes: int, number: int = MAILS) -> None:
        self._number = number
        self._office = _office(stack, mailboxes)
        self._outbox = KeepingOutbox(stack.enter_context(smtp_lines(self._office, port)))
        self._parts = lane_parts(self._office, self._outbox)

    @property
    def mails(self) -> Sequence[Mail]:
        """What the last run handed over: recipient and bytes."""
        return self._outbox.mails

    def run(self) -> float:
        """Mails a second, from the start of the runner to the commit after the last mail."""
        self._office.enroll(self._number)
        self._outbox.expect(self._number)
        runner = Runner(self._parts, ThreadCarrier(MANY))
        began = time.perf_counter()
        runner.start()
        complete = self._outbox.complete.wait(_PATIENCE)
        if not runner.stop() or not complete:
            raise TimeoutError(f"{len(self._outbox.mails)} of {self._number} mails left")
        return self._number / (time.perf_counter() - began)


class _TwoProcesses:
    """Two workers on one database, which this process only fills."""

    def __init__(self, stack: ExitStack, port: int) -> None:
        self._office = _office(stack, MANY)
        url = self._office.database.url.render_as_string()
        self._processes = stack.enter_context(send_processes(2, url, port, _PATIENCE))

    def run(self) -> float:
        """Mails a second, from the word to go to the commit after the last mail."""
        self._office.enroll(MAILS)
        began = time.perf_counter()
        send_together(self._processes, MAILS, _PATIENCE)
        speed = MAILS / (time.perf_counter() - began)
        with self._office.database.read() as uow:
            if any(uow.dispatches.unsettled(each) for each in self._office.mailbox_ids):
                raise RuntimeError("what became of some mails is not committed")
        return speed


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
