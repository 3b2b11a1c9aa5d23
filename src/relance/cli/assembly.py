"""The composition root: puts the rooms together into one running installation."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from mailsync.parts import PollParts
from mailsync.poll import poll_once
from mailsync.pool import SourcePool
from mailsync.sources.gateway import Gateway
from mailsync.sources.imap import ImapSource
from mailsync.sources.trial import open_gateway, try_imap
from mailsync.watch import IdleConnection
from mailsync.worker import MailboxWatch
from relance import wiring
from relance.accounts.connections import Connections
from relance.accounts.dial import Dialler
from relance.accounts.probe import try_smtp
from relance.app.deliver import SendTimes
from relance.app.ports import Clock, Sync
from relance.app.records import Lane, Synced
from relance.cli.outbox import MailboxOutbox
from relance.config import Settings
from relance.core.errors import ConfigError, NeedsReconnect
from relance.core.people import Mailbox
from relance.core.values import MailboxId
from relance.engine.carrier import ThreadCarrier
from relance.engine.parts import LaneParts
from relance.engine.runner import Runner
from relance.outbound.compose import compose
from relance.outbound.headers import self_test
from relance.storage import migrate
from relance.wiring import Services, SystemClock


@dataclass(frozen=True, slots=True)
class Installation:
    """One process's worth of relance. ``start`` begins the workers, ``stop`` drains them."""

    services: Services
    sources: SourcePool
    outbox: MailboxOutbox
    parts: LaneParts
    poll: PollParts
    runner: Runner
    watch: MailboxWatch

    def start(self) -> None:
        self.runner.start()
        self.watch.start()

    def stop(self, drain: float = 30.0) -> bool:
        """Finish what is under way, at most ``drain`` seconds; False when something was cut off."""
        self.watch.stop()
        drained = self.runner.stop(drain)
        self.outbox.close()
        self.sources.close()
        self.services.database.close()
        return drained


class _Bell:
    """Rings the runner and the watch, which are made after the services that ring."""

    def __init__(self) -> None:
        self.runner: Runner | None = None
        self.watch: MailboxWatch | None = None
        self._lock = threading.Lock()

    def __call__(self, mailbox_id: MailboxId) -> None:
        if self.watch and not self.watch.is_watched(mailbox_id):
            self.watch.refresh()
        if self.runner:
            self.runner.poke(mailbox_id)


def services_for(settings: Settings, clock: Clock, bell: _Bell | None = None) -> Services:
    """The services alone, as the web needs them. Raises ConfigError for an unready installation."""
    self_test()
    if problem := migrate.check(settings.database_url):
        raise ConfigError(problem)
    return unchecked_services(settings, clock, bell)


def unchecked_services(settings: Settings, clock: Clock, bell: _Bell | None = None) -> Services:
    """As ``services_for``, of an installation whose schema may be another one."""
    dial = Dialler(settings.mail_servers)
    return wiring.build(
        settings,
        clock,
        try_smtp=partial(try_smtp, dial=dial),
        try_imap=partial(try_imap, clock=clock.wall, dial=dial),
        poke=bell or (lambda _mailbox: None),
    )


def assemble(settings: Settings, clock: Clock | None = None) -> Installation:
    """Everything: services, mailbox connections, lanes and the watch, not yet started."""
    clock = clock or SystemClock()
    bell = _Bell()
    services = services_for(settings, clock, bell)
    connections = Connections(services.database, services.vault)
    dial = Dialler(settings.mail_servers)

    def open_imap(mailbox: Mailbox) -> Gateway:
        return open_gateway(connections.imap(mailbox), clock.now, dial)

    def open_source(mailbox: Mailbox) -> ImapSource:
        return ImapSource(lambda: open_imap(mailbox), clock.now)

    def open_idle(mailbox: Mailbox) -> IdleConnection:
        return open_imap(mailbox).idle("INBOX")

    sources = SourcePool(open_source)
    outbox = MailboxOutbox(
        sources,
        connections.smtp,
        dial=dial,
        deadline=settings.send_deadline_seconds,
        probe_seconds=settings.probe_seconds,
        now=clock.now,
        note=partial(_stop_note, services),
    )
    poll = PollParts(services.database, clock, services.registrable, services.stops)

    def sync(lane: Lane, mailbox: Mailbox) -> Synced:
        try:
            with sources.lend(mailbox) as source:
                return poll_once(source, lane, mailbox, poll).synced
        except NeedsReconnect:
            sources.forget(mailbox.id)
            raise

    parts = _lane_parts(services, outbox, sync)
    runner = Runner(parts, ThreadCarrier(settings.workers))
    watch = MailboxWatch(services.database, open_idle, runner.poke)
    bell.runner, bell.watch = runner, watch
    return Installation(services, sources, outbox, parts, poll, runner, watch)


def _stop_note(services: Services, mailbox: Mailbox) -> str:
    """What the copies in Sent say of stopping by mail (B13), where the operator wants it."""
    address = services.stops.of(mailbox) if services.settings.stop_note_in_sent else ""
    return (
        f"To take this contact out of the sequence, forward this to {address}." if address else ""
    )


def _lane_parts(services: Services, outbox: MailboxOutbox, sync: Sync) -> LaneParts:
    settings = services.settings
    times = SendTimes(
        timedelta(seconds=settings.send_deadline_seconds),
        timedelta(seconds=settings.settle_seconds),
    )
    return LaneParts(
        database=services.database,
        clock=services.clock,
        outbox=outbox,
        compose=compose,
        tokens=services.tokens,
        sync=sync,
        times=times,
        lease=timedelta(seconds=settings.lease_seconds),
        poll_every=settings.poll_every,
        retry=timedelta(seconds=settings.retry_seconds),
    )
