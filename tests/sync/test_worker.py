"""The watch over real connections: mail that is announced wakes its mailbox's lane."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from harness.loopback import LOOPBACK
from harness.mailhost import MailHost
from harness.pymap_server import PymapServer
from harness.waiting import wait_until
from mailsync.sources.trial import open_gateway
from mailsync.sources.wire import IdleConnection
from mailsync.worker import MailboxWatch
from relance.core.connection import ImapSettings
from relance.core.errors import Transient
from relance.core.people import Health, Mailbox
from relance.core.secret import Secret
from relance.core.values import MailboxId
from relance.storage.engine import SqlDatabase, open_database
from sync.desk import Desk

SOON = 0.05  # seconds between two looks at the list, instead of twenty
RAW = b"From: anna@north.example\r\nMessage-ID: <%d@north.example>\r\n\r\nHello.\r\n"


@pytest.fixture
def database() -> Iterator[SqlDatabase]:
    """A database with no other mailbox, for the watch would watch it, too."""
    database = open_database("sqlite://", registrable=lambda host: host)
    yield database
    database.close()


@pytest.fixture(scope="module")
def pymap() -> Iterator[PymapServer]:
    with PymapServer() as server:
        yield server


@pytest.fixture
def host(pymap: PymapServer) -> Iterator[MailHost]:
    with MailHost(pymap) as host:
        yield host


@dataclass
class Ear:
    """Opens real IDLE connections, and counts how often each lane was woken."""

    imap: PymapServer
    opened: list[IdleConnection] = field(default_factory=list)
    woken: list[MailboxId] = field(default_factory=list)
    deaf: bool = False

    def open(self, mailbox: Mailbox) -> IdleConnection:
        if self.deaf:
            raise Transient("the network is down")
        password = Secret(self.imap.password_of(mailbox.address))
        where = ImapSettings(
            self.imap.host, self.imap.imap_port, "plain", mailbox.address, password
        )
        gateway = open_gateway(where, lambda: datetime.now(UTC), LOOPBACK)
        self.opened.append(gateway.idle("INBOX"))
        return self.opened[-1]

    def wake(self, mailbox_id: MailboxId) -> None:
        self.woken.append(mailbox_id)

    def woken_again(self, mailbox_id: MailboxId, before: int) -> bool:
        return self.woken.count(mailbox_id) > before


@pytest.fixture
def ear(pymap: PymapServer) -> Ear:
    return Ear(pymap)


@pytest.fixture
def watch(desk: Desk, host: MailHost, ear: Ear) -> Iterator[MailboxWatch]:
    """Watches the desk's mailbox."""
    host.open_mailbox(desk.address)
    watch = MailboxWatch(desk.database, ear.open, ear.wake, every=SOON)
    watch.start()
    yield watch
    watch.stop()


def watched(watch: MailboxWatch, desk: Desk) -> None:
    wait_until(lambda: watch.is_watched(desk.mailbox_id), what="the mailbox is watched")


@pytest.mark.req("B4")
def test_a_delivered_mail_wakes_the_lane(
    desk: Desk, host: MailHost, ear: Ear, watch: MailboxWatch
) -> None:
    wait_until(lambda: ear.woken, what="the first wake-up, for what came before the watch")
    before = ear.woken.count(desk.mailbox_id)

    host.deliver(desk.address, RAW % 1)

    wait_until(lambda: ear.woken_again(desk.mailbox_id, before), what="the wake-up")


@pytest.mark.req("B15")
def test_a_lost_connection_wakes_the_lane_and_is_made_again(
    desk: Desk, host: MailHost, ear: Ear, watch: MailboxWatch
) -> None:
    watched(watch, desk)
    wait_until(lambda: ear.woken)
    before = ear.woken.count(desk.mailbox_id)

    ear.opened[0].sock.shutdown(socket.SHUT_RDWR)

    wait_until(lambda: ear.woken_again(desk.mailbox_id, before), what="the wake-up")
    wait_until(lambda: len(ear.opened) == 2, what="the second connection")
    before = ear.woken.count(desk.mailbox_id) + 1  # one for the new watch, then one for the mail
    host.deliver(desk.address, RAW % 2)
    wait_until(lambda: ear.woken_again(desk.mailbox_id, before - 1), what="the next wake-up")


@pytest.mark.req("B15")
def test_a_mailbox_that_cannot_be_watched_now_is_tried_again(
    desk: Desk, host: MailHost, ear: Ear
) -> None:
    host.open_mailbox(desk.address)
    ear.deaf = True
    watch = MailboxWatch(desk.database, ear.open, ear.wake, every=SOON)
    watch.start()
    try:
        first = watch.is_watched(desk.mailbox_id)
        ear.deaf = False
        watched(watch, desk)
    finally:
        watch.stop()

    assert not first


def test_a_disconnected_mailbox_is_watched_no_more(
    desk: Desk, ear: Ear, watch: MailboxWatch
) -> None:
    watched(watch, desk)

    with desk.database.begin() as uow:
        uow.mailboxes.set_health(desk.mailbox_id, Health.NEEDS_RECONNECT, "", desk.clock.now())
    watch.refresh()

    wait_until(lambda: not watch.is_watched(desk.mailbox_id), what="the end of the watch")
    wait_until(lambda: ear.opened[0].sock.fileno() == -1, what="the end of the connection")


def test_stopping_leaves_no_thread_and_no_connection(desk: Desk, host: MailHost, ear: Ear) -> None:
    host.open_mailbox(desk.address)
    before = set(threading.enumerate())
    watch = MailboxWatch(desk.database, ear.open, ear.wake)
    watch.start()
    watched(watch, desk)

    watch.stop()

    assert {one.name for one in set(threading.enumerate()) - before} == set()
    assert [one.sock.fileno() for one in ear.opened] == [-1]
