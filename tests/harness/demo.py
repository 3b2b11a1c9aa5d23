"""The demo: relance at work on a small world, a week in a minute, over real SMTP and IMAP."""

from __future__ import annotations

import argparse
import csv
import io
import os
import secrets
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from harness.cast import CAST
from harness.clock import FastClock
from harness.mailhost import MailHost
from harness.pymap_server import PymapServer
from harness.stage import REP_ADDRESS, REP_PASSWORD, ZONE, Stage
from harness.world import Event, World
from relance import config
from relance.accounts.vault import new_key
from relance.cli.assembly import assemble
from relance.cli.logs import set_up_logging
from relance.cli.serve import serving
from relance.config import Settings
from relance.storage import migrate

SPEED = 10_800.0  # three hours of business time a second
LONGEST = 85.0  # real seconds that --once may take

RESET, DIM, BOLD, GREEN, RED = "\33[0m", "\33[2m", "\33[1m", "\33[32m", "\33[31m"


class Printer:
    """Lines from several threads, one at a time, with the business time in front."""

    def __init__(self, clock: FastClock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._colour = sys.stdout.isatty()

    def line(self, text: str, colour: str = "") -> None:
        at = self._clock.now().astimezone(ZoneInfo(ZONE)).strftime("%a %d %b %H:%M")
        with self._lock:
            print(f"{at}  {self.painted(text, colour)}", flush=True)

    def plain(self, text: str, colour: str = "") -> None:
        with self._lock:
            print(self.painted(text, colour), flush=True)

    def painted(self, text: str, colour: str) -> str:
        return f"{colour}{text}{RESET}" if colour and self._colour else text


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demo; 0 when every enrollment ended as it should (with --once)."""
    options = _options(arguments)
    clock = FastClock(options.speed, _monday_morning())
    printer = Printer(clock)
    stopping = _stop_signal()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-demo-")))
        settings = _settings(folder, options)
        stage = stack.enter_context(_stage(settings, clock, printer))
        printer.plain(f"\n  relance runs at {stage.address}/   (sign in: {REP_ADDRESS}", BOLD)
        printer.plain(f"                   password: {REP_PASSWORD})", BOLD)
        printer.plain("  Ten prospects are enrolled; three hours pass each second.\n")
        stage.enroll_everybody()
        _watch(stage, printer, stopping, LONGEST if options.once else None)
        if not options.once:
            printer.plain("\nEverything has ended. The page stays up until Ctrl-C.")
            stopping.wait()
            return 0
        return _verdict(stage, printer)


def _watch(
    stage: Stage, printer: Printer, stopping: threading.Event, longest: float | None
) -> None:
    """Print what happens until everything has ended, time is up, or somebody stops it."""
    began = time.monotonic()
    while not stopping.is_set():
        for line in stage.news():
            printer.line(f"   relance  {line}", GREEN)
        if stage.all_ended():
            return
        if longest is not None and time.monotonic() - began > longest:
            printer.plain("The time is up.", RED)
            return
        stopping.wait(0.2)


def _verdict(stage: Stage, printer: Printer) -> int:
    """The final table, and whether each line of it is as it should be."""
    printer.plain(f"\n  {'contact':24} {'mails':>5}  {'status':12} reason")
    wrong = 0
    for line in stage.results():
        mark = "ok" if line.as_it_should_be else "WRONG"
        wrong += not line.as_it_should_be
        printer.plain(
            f"  {line.address:24} {line.mails:>5}  {line.status:12} {line.reason}  [{mark}]",
            GREEN if line.as_it_should_be else RED,
        )
    for trouble in stage.troubles():
        wrong += 1
        printer.plain(f"  {trouble}", RED)
    total = len(CAST)
    summary = f"{total - wrong} of {total} ended as they should" if wrong else "All as it should be"
    printer.plain(
        f"\n  {summary}: {stage.mails_sent()} mails, none twice.", RED if wrong else GREEN
    )
    return 1 if wrong else 0


@contextmanager
def _stage(settings: Settings, clock: FastClock, printer: Printer) -> Iterator[Stage]:
    """The whole world: IMAP and SMTP servers, the prospects, relance with its web page."""
    with ExitStack() as stack:
        imap = stack.enter_context(PymapServer())
        host = stack.enter_context(MailHost(imap, clock.now))
        password = host.open_mailbox(REP_ADDRESS, saves_sent=True)
        migrate.upgrade(settings.database_url)
        installation = assemble(settings, clock)
        stack.callback(installation.stop, 5.0)
        address = stack.enter_context(serving(installation.services))

        def tell(event: Event) -> None:
            printer.line(f"prospect    {event}", DIM)

        stack.enter_context(World(host, [part.prospect for part in CAST], clock, tell))
        stage = Stage(installation, host, imap, password, address)
        stage.prepare(_contacts_csv())
        installation.start()
        yield stage


def _contacts_csv() -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["Email", "First name", "Last name", "Company"])
    for part in CAST:
        address = part.prospect.address
        writer.writerow([address, part.first_name, part.last_name, part.company])
    return text.getvalue().encode()


def _settings(folder: Path, options: argparse.Namespace) -> Settings:
    settings = config.load(
        database_url=f"sqlite:///{folder / 'demo.db'}",
        secret_key=secrets.token_hex(32),
        keyring=f"k1:{new_key()}",
        base_url=f"http://127.0.0.1:{options.port}",
        port=options.port,
        poll_seconds=2,
        retry_seconds=1,
        settle_seconds=1,
        probe_seconds=3,
        allow_plain_connections=True,
        mail_networks="127.0.0.0/8",
        log_level="debug" if options.verbose else "error",
    )
    set_up_logging(settings)
    return settings


def _monday_morning() -> datetime:
    """A Monday at nine, some weeks ago: mail servers put mail dated in the future at today."""
    today = datetime.now(UTC).replace(hour=8, minute=0, second=0, microsecond=0)
    return today - timedelta(days=today.weekday() + 21)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make demo ARGS=...", description=__doc__)
    parser.add_argument("--once", action="store_true", help="run to the end and check the result")
    parser.add_argument("--port", type=int, default=_free_port(8080), help="of the web page")
    parser.add_argument("--speed", type=float, default=SPEED, help="business seconds a second")
    parser.add_argument("--verbose", action="store_true", help="print the log lines, too")
    return parser.parse_args(arguments)


def _free_port(wanted: int) -> int:
    for port in (wanted, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise OSError("no free port on 127.0.0.1")


def _stop_signal() -> threading.Event:
    stopping = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stopping.set())
    return stopping


if __name__ == "__main__":
    os.environ.pop(config.CONFIG_FILE, None)
    sys.exit(main())
