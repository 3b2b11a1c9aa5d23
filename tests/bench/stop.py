"""From a reply that an IMAP server announces to the enrollment that has stopped, all at work."""

from __future__ import annotations

import secrets
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from statistics import median

from bench.figures import Figure, Target, Tell
from bench.idler import Idler
from bench.office import NO_LIMIT, REP, Office
from bench.rounds import percentile
from harness import letters
from harness.dovecot import Dovecot, available
from harness.imap_server import ImapServer
from harness.mailhost import MailHost
from harness.pymap_server import PymapServer
from harness.sink import Accepted
from harness.waiting import wait_until
from relance import config
from relance.accounts.vault import new_key
from relance.app.connect_mailbox import IMAP_PASSWORD, SMTP_PASSWORD, sealed_place
from relance.app.records import NewMailbox
from relance.cli.assembly import Installation, assemble
from relance.config import Settings
from relance.core.secret import Secret
from relance.storage import migrate

AT_MOST = Target(100, "at most", "figure")
_PATIENCE = 15.0  # seconds for one reply; Dovecot alone takes half a second to announce it
_LOOK = 0.001  # seconds between two looks at the database


def measure(rounds: int, tell: Tell) -> Sequence[Figure]:
    """Milliseconds for ``rounds`` replies on each server, one after the other."""
    figures: list[Figure] = []
    for name, server in _servers(tell):
        with server as imap:
            taken = _on(imap, name, rounds, tell)
        what = f"stop: announced by {name} → stopped"
        figures += [
            Figure(f"{what}, median of {rounds}", median(taken), "ms", target=AT_MOST),
            Figure(f"{what}, nine in ten", percentile(taken, 0.9), "ms"),
        ]
    return figures


def _servers(tell: Tell) -> Iterator[tuple[str, Dovecot | PymapServer]]:
    if reason := available():
        tell(f"without dovecot: {reason}")
    else:
        yield "dovecot", Dovecot()
    yield "pymap", PymapServer()


def _on(imap: ImapServer, name: str, replies: int, tell: Tell) -> list[float]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-bench-")))
        host = stack.enter_context(MailHost(imap))
        host.open_mailbox(REP)
        installation, office = _install(folder, host, imap)
        stack.callback(installation.stop, 5.0)
        office.enroll(replies)
        installation.start()
        tell(f"{name}: sending {replies} first mails")
        sent = host.sink.wait_for(replies, 10 + replies)
        look = stack.enter_context(_looking(folder / "office.db"))
        wait_until(lambda: look("state = 'sending'") == 0, what="the last commit")
        wait_until(lambda: installation.watch.is_watched(office.mailbox_id), what="the watch")
        idler = stack.enter_context(Idler(imap, REP))
        taken = []
        for number, mail in enumerate(sent, 1):
            taken.append(_one(host, mail, idler.announced, look, number))
            tell(f"{name}: reply {number} of {replies}: {taken[-1]:.0f} ms")
        return taken


def _one(
    host: MailHost,
    mail: Accepted,
    announced: SimpleQueue[float],
    look: Callable[[str], int],
    number: int,
) -> float:
    """Milliseconds from the announcement of one reply to the commit of the stop."""
    to = mail.rcpt_tos[0]
    reply = letters.reply(mail.raw, f"Anna <{to}>", text="Yes, call me.\n", now=datetime.now(UTC))
    host.deliver(REP, reply)
    deadline = time.perf_counter() + _PATIENCE
    while look("state = 'ended'") < number:
        if time.perf_counter() > deadline:
            raise TimeoutError(f"reply {number} stopped nothing within {_PATIENCE:g} s")
        time.sleep(_LOOK)
    stopped = time.perf_counter()
    return (stopped - announced.get(timeout=_PATIENCE)) * 1000


def _install(folder: Path, host: MailHost, imap: ImapServer) -> tuple[Installation, Office]:
    """The whole installation, with the rep's mailbox on these servers."""
    settings = _settings(folder)
    migrate.upgrade(settings.database_url)
    installation = assemble(settings)
    services = installation.services
    office = Office.furnish(services.database)
    smtp = {"host": host.host, "port": host.smtp_port, "security": "plain", "username": REP}
    place = {"host": imap.host, "port": imap.imap_port, "security": "plain", "username": REP}
    new = NewMailbox(office.user.id, REP, "Maya", smtp, place, NO_LIMIT, NO_LIMIT, "UTC")
    with services.database.begin() as uow:
        uow.mailboxes.update(office.mailbox_id, new)
        for name in (SMTP_PASSWORD, IMAP_PASSWORD):
            secret = Secret(imap.password_of(REP))
            sealed = services.vault.seal(secret, bound_to=sealed_place(office.mailbox_id, name))
            uow.mailboxes.set_secret(office.mailbox_id, name, sealed)
    return installation, office


def _settings(folder: Path) -> Settings:
    return config.load(
        database_url=f"sqlite:///{folder / 'office.db'}",
        secret_key=secrets.token_hex(32),
        keyring=f"k1:{new_key()}",
        allow_plain_connections=True,
        mail_networks="127.0.0.0/8",
        log_level="error",
    )


@contextmanager
def _looking(path: Path) -> Iterator[Callable[[str], int]]:
    """How many enrollments are so, asked past relance."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)) as base:

        def count(condition: str) -> int:
            asked = f"SELECT count(*) FROM enrollments WHERE {condition}"
            return int(base.execute(asked).fetchone()[0])

        yield count
