"""A worker in a process of its own that sends while it is told to, and tells of each mail."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector

import structlog

from bench.lane_parts import lane_parts, smtp_lines
from bench.office import Office, registrable
from bench.outbox import KeepingOutbox, Mail
from relance.cli.collector import spare_collector
from relance.engine.carrier import ThreadCarrier
from relance.engine.runner import Runner
from relance.storage.engine import open_database

THREADS = 4  # of each process
_TESTS = Path(__file__).parents[1]
_GO, _STOP = b"go\n", b"stop\n"  # to the process
_MAIL, _AT_REST = b".", b"\n"  # from it: one mail was taken; nothing runs, all is committed
_LAST_WORDS = 10.0  # seconds that a process gets to end when its pipe does


class SendProcess:
    """Our end of the pipes. It has ``fileno()``, so a selector can wait for what is said."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin
        assert process.stdout
        self._orders = process.stdin
        self._said = process.stdout
        self.mails = 0  # taken since it was told to go
        self.is_at_rest = False

    def fileno(self) -> int:
        return self._said.fileno()

    def go(self) -> None:
        self.mails, self.is_at_rest = 0, False
        self._orders.write(_GO)

    def stop(self) -> None:
        """It finishes what it has begun, and is at rest then."""
        self._orders.write(_STOP)

    def listen(self) -> None:
        """Take in what it says next. RuntimeError: it has ended."""
        said = os.read(self.fileno(), 4096)
        if not said:
            raise RuntimeError("a process that sends has ended by itself")
        self.mails += said.count(_MAIL)
        self.is_at_rest = said.endswith(_AT_REST)


@contextmanager
def send_processes(
    number: int, database_url: str, port: int, patience: float
) -> Iterator[Sequence[SendProcess]]:
    """As many workers on one database, at rest; they end with their pipes, whatever happens."""
    with ExitStack() as stack:
        processes = [stack.enter_context(_process(database_url, port)) for _ in range(number)]
        _listen(processes, lambda: all(each.is_at_rest for each in processes), patience)
        yield processes


@contextmanager
def _process(database_url: str, port: int) -> Iterator[SendProcess]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.send_process", database_url, str(port)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        cwd=_TESTS,
    )
    try:
        yield SendProcess(process)
    finally:
        _end(process)


def send_together(processes: Sequence[SendProcess], mails: int, patience: float) -> None:
    """Go, and return when as many mails were taken and what became of them is committed.

    Raises TimeoutError after ``patience`` seconds, RuntimeError when a process ends or idles.
    """
    for process in processes:
        process.go()
    _listen(processes, lambda: sum(each.mails for each in processes) >= mails, patience)
    for process in processes:
        process.stop()
    _listen(processes, lambda: all(each.is_at_rest for each in processes), patience)
    if not all(process.mails for process in processes):
        raise RuntimeError("one process has sent everything")


def _listen(
    processes: Sequence[SendProcess], is_enough: Callable[[], bool], patience: float
) -> None:
    deadline = time.monotonic() + patience
    with DefaultSelector() as selector:
        for process in processes:
            selector.register(process, EVENT_READ, process.listen)
        while not is_enough():
            heard = selector.select(max(0.0, deadline - time.monotonic()))
            if not heard:
                raise TimeoutError(f"{sum(each.mails for each in processes)} mails left")
            for key, _ in heard:
                key.data()


def _end(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin
    assert process.stdout
    process.stdin.close()
    try:
        process.wait(_LAST_WORDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    finally:
        process.stdout.close()


class _TellingOutbox(KeepingOutbox):
    """Tells of each mail instead of keeping it."""

    def keep(self, mail: Mail) -> None:
        _tell(_MAIL)


def _tell(mark: bytes) -> None:
    os.write(sys.stdout.fileno(), mark)


def _serve(database_url: str, port: int) -> None:
    """Send from "go" to "stop" until standard input ends."""
    with (
        closing(
            open_database(database_url, registrable=registrable, synchronous="FULL")
        ) as database,
        smtp_lines(office := Office.of(database), port) as lines,
    ):
        parts = lane_parts(office, _TellingOutbox(lines))
        spare_collector()  # as `relance worker` does
        _tell(_AT_REST)
        while sys.stdin.buffer.readline() == _GO:
            runner = Runner(parts, ThreadCarrier(THREADS))
            runner.start()
            sys.stdin.buffer.readline()
            if not runner.stop():
                raise TimeoutError("a visit does not end")
            _tell(_AT_REST)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who started us: the pipe ends then
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    _serve(sys.argv[1], int(sys.argv[2]))
