"""Catching up with a large mailbox on Dovecot, beside mbsync pulling the same one to a Maildir."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench import letterbox
from bench.figures import Figure, Skipped, Target, Tell
from bench.office import REP, Office, open_office, registrable
from bench.outbox import KeepingOutbox
from bench.rounds import interleaved, ratio
from harness.dovecot import PASSWORD, Dovecot, available
from harness.loopback import LOOPBACK
from mailsync.parts import PollParts
from mailsync.poll import PollReport, poll_once
from mailsync.sources.base import Cursor, Role
from mailsync.sources.connection import Security, Server
from mailsync.sources.gateway import Gateway
from mailsync.sources.imap import ImapSource
from mailsync.sources.login import Password
from relance.app.stop_mail import StopAddresses
from relance.app.unsubscribe import Tokens
from relance.engine.lane import run_lane
from relance.engine.parts import LaneParts
from relance.outbound.compose import compose
from relance.storage.engine import open_database
from relance.wiring import SystemClock

MESSAGES = 20_000
ENROLLED = 1_000
TIED = 200  # of the messages: one in a hundred
FOREIGN_REPORTS = 60
AT_MOST = Target(2.0, "at most")


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """Seconds from the login to the last message, each time into a fresh copy of the database."""
    if reason := available() or _no_mbsync():
        raise Skipped(reason)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-bench-")))
        server = stack.enter_context(Dovecot())
        # So many files take longer to delete than a closing server is waited for.
        stack.callback(shutil.rmtree, server.maildir(REP), ignore_errors=True)
        tell(f"enrolling {ENROLLED} contacts and sending each the first mail")
        sent = _prepare(folder)
        tell(f"writing {MESSAGES} messages")
        octets = _fill(server, sent)
        catch_up = _CatchUp(server, folder)
        tell("letting the server index them")
        catch_up.warm()
        found = interleaved(
            {
                "relance": catch_up.run,
                "mbsync": lambda: _mbsync(server, folder, flush=True),
                "mbsync without fsync": lambda: _mbsync(server, folder, flush=False),
            },
            rounds,
            "s",
            tell,
        )
    what = f"catchup: {MESSAGES:,} messages, {octets / MESSAGES / 1024:.1f} KB each"
    ours = found.pop("relance")
    return [
        Figure(what, median(ours), "s", median(theirs), name, ratio(ours, theirs), AT_MOST)
        for name, theirs in found.items()
    ]


def _prepare(folder: Path) -> Sequence[bytes]:
    """An office of many live enrollments, each after its first mail; those mails."""
    with open_office(folder) as office:
        office.enroll(ENROLLED)
        outbox = KeepingOutbox()
        parts = LaneParts(
            database=office.database,
            clock=office.clock,
            outbox=outbox,
            compose=compose,
            tokens=Tokens(b"k" * 32, "https://relance.example"),
            sync=office.nothing_new,
        )
        while len(outbox.mails) < ENROLLED:
            with office.database.begin() as uow:
                lanes = uow.lanes.claim(office.clock.now(), office.clock.wall(), parts.lease, 1)
            for lane in lanes:
                run_lane(parts, lane)
        return [raw for _, raw in outbox.mails]


def _fill(server: Dovecot, sent: Sequence[bytes]) -> int:
    now = datetime.now(UTC)
    ours = [*letterbox.tied(sent, TIED, now), *letterbox.foreign_reports(FOREIGN_REPORTS, now)]
    return letterbox.fill(server.maildir(REP), letterbox.mixed(ours, MESSAGES))


class _CatchUp:
    """The mailbox read from its first message on, visit by visit, as a worker does."""

    def __init__(self, server: Dovecot, folder: Path) -> None:
        self._server = Server(server.host, server.imap_port, Security.PLAIN)
        self._template = folder / "office.db"
        self._clock = SystemClock()

    def warm(self) -> None:
        """Read everything once, so that no contender pays for Dovecot's first look."""
        with closing(self._connect()) as gateway:
            gateway.examine("INBOX")
            uids = gateway.uids_from(1)
            if len(uids) != MESSAGES:
                raise RuntimeError(f"the server shows {len(uids)} messages, not {MESSAGES}")
            for start in range(0, MESSAGES, 500):
                gateway.fetch_headers(uids[start : start + 500])
            for start in range(0, MESSAGES, 50):
                gateway.fetch_bodies(uids[start : start + 50])

    def run(self) -> float:
        """Seconds; RuntimeError when anything was missed or done twice."""
        copy = self._template.with_name("round.db")
        shutil.copyfile(self._template, copy)
        url = f"sqlite:///{copy}"
        with (
            closing(open_database(url, registrable=registrable, synchronous="FULL")) as database,
            closing(ImapSource(self._connect, self._clock.now)) as source,
        ):
            parts = PollParts(database, self._clock, registrable, StopAddresses(b"k" * 32))
            office = Office.of(database)
            self._begin_at_the_first_message(office, source)
            total = PollReport()
            began = time.perf_counter()
            while _visit(office, source, parts, total):
                pass
            seconds = time.perf_counter() - began
            if (total.new, total.acted) != (MESSAGES, TIED):
                raise RuntimeError(f"{total} of {MESSAGES} messages, {TIED} about enrollments")
            return seconds

    def _begin_at_the_first_message(self, office: Office, source: ImapSource) -> None:
        """New mailboxes begin at their end; then close, so that the login is measured, too."""
        for folder in source.folders():
            cursor = source.baseline(folder)
            if folder.role is Role.INBOX:
                cursor = Cursor(cursor.uidvalidity, 1)
            lane = office.claim_lane()
            with office.database.begin() as uow:
                uow.inbox.save_cursor(lane, folder.name, cursor.to_json(), self._clock.now())
                uow.lanes.release(lane, self._clock.now())
        source.close()

    def _connect(self) -> Gateway:
        return Gateway.connect(self._server, Password(REP, PASSWORD), self._clock.now, by=LOOPBACK)


def _visit(office: Office, source: ImapSource, parts: PollParts, total: PollReport) -> bool:
    """One pass under a lease of its own; True when more is left."""
    lane = office.claim_lane()
    with office.database.read() as uow:
        mailbox = uow.mailboxes.get(office.mailbox_id)
    report = poll_once(source, lane, mailbox, parts)
    with office.database.begin() as uow:
        uow.lanes.release(lane, office.clock.now())
    total.new += report.new
    total.read += report.read
    total.acted += report.acted
    return report.more


def _no_mbsync() -> str | None:
    return None if shutil.which("mbsync") else "mbsync is not installed (apt-get install isync)"


def _mbsync(server: Dovecot, folder: Path, *, flush: bool) -> float:
    """Seconds for a pull of INBOX into a fresh Maildir; ``flush`` is mbsync's default."""
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        (Path(fresh) / "mail").mkdir()
        settings = Path(fresh) / "mbsyncrc"
        settings.write_text(
            _MBSYNC.format(
                host=server.host,
                port=server.imap_port,
                user=REP,
                password=PASSWORD,
                folder=fresh,
                flush="yes" if flush else "no",
            )
        )
        began = time.perf_counter()
        done = subprocess.run(
            ["mbsync", "--quiet", "--config", str(settings), "--all"],
            capture_output=True,
            text=True,
            check=False,
        )
        seconds = time.perf_counter() - began
        pulled = len(list((Path(fresh) / "mail" / "INBOX").glob("[cn][ue][rw]/*")))
        if done.returncode or pulled != MESSAGES:
            raise RuntimeError(f"mbsync pulled {pulled} messages: {done.stderr[-500:]}")
        return seconds


_MBSYNC = """
FSync {flush}

IMAPStore remote
Host {host}
Port {port}
User {user}
Pass {password}
SSLType None
AuthMechs LOGIN

MaildirStore local
Path {folder}/mail/
Inbox {folder}/mail/INBOX
SubFolders Verbatim

Channel pull
Far :remote:
Near :local:
Patterns INBOX
Create Near
Sync Pull
SyncState {folder}/state-
"""
