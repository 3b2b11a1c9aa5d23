"""A process that prepares once and forks a worker for each line it is told: cheap to kill.

Run as a program. Prints the process number of each worker; ends when its input ends.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from datetime import timedelta

from mailsync.parts import PollParts
from mailsync.poll import poll_once
from mailsync.pool import SourcePool
from mailsync.sources.imap import ImapSource
from mailsync.sources.trial import open_gateway
from relance import config
from relance.accounts.connections import Connections
from relance.accounts.dial import Dialler
from relance.app.deliver import SendTimes
from relance.app.records import Lane, Synced
from relance.cli.assembly import services_for
from relance.cli.outbox import MailboxOutbox
from relance.core.people import Mailbox
from relance.engine.carrier import ThreadCarrier
from relance.engine.parts import LaneParts
from relance.engine.runner import Runner
from relance.outbound.compose import compose
from relance.wiring import Services, SystemClock


def main() -> None:
    settings = config.load()
    services = services_for(settings, SystemClock())
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the dead
    for _ in sys.stdin:
        number = os.fork()
        if not number:
            _work(services)
        print(number, flush=True)


def _work(services: Services) -> None:
    """A worker until it is killed, of the same parts as ``relance worker`` but the IDLE watch."""
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)  # its log must not be taken for the nursery's answers
    parts = _parts(services)
    Runner(parts, ThreadCarrier(services.settings.workers)).start()
    threading.Event().wait()


def _parts(services: Services) -> LaneParts:
    settings, clock = services.settings, services.clock
    connections = Connections(services.database, services.vault)
    dial = Dialler(settings.mail_servers)
    sources = SourcePool(
        lambda mailbox: ImapSource(
            lambda: open_gateway(connections.imap(mailbox), clock.now, dial), clock.now
        )
    )
    poll = PollParts(services.database, clock, services.registrable, services.stops)

    def sync(lane: Lane, mailbox: Mailbox) -> Synced:
        with sources.lend(mailbox) as source:
            return poll_once(source, lane, mailbox, poll).synced

    return LaneParts(
        services.database,
        clock,
        MailboxOutbox(
            sources,
            connections.smtp,
            dial=dial,
            deadline=settings.send_deadline_seconds,
            probe_seconds=0,
            now=clock.now,
        ),
        compose,
        services.tokens,
        sync,
        SendTimes(
            timedelta(seconds=settings.send_deadline_seconds),
            timedelta(seconds=settings.settle_seconds),
        ),
        timedelta(seconds=settings.lease_seconds),
        settings.poll_every,
        timedelta(seconds=settings.retry_seconds),
    )


if __name__ == "__main__":
    main()
