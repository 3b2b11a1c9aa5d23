"""Keeps an ear on every connected mailbox: what a server announces wakes that mailbox's lane."""

from __future__ import annotations

import threading
from collections.abc import Callable

import structlog

from mailsync.watch import Event, IdleConnection, Watcher
from relance.app.ports import Database
from relance.core.errors import MailboxError
from relance.core.people import Health, Mailbox
from relance.core.values import MailboxId

log = structlog.get_logger(__name__)

ROUND = 20.0  # seconds between two looks at which mailboxes are to be watched

OpenIdle = Callable[[Mailbox], IdleConnection]
Wake = Callable[[MailboxId], None]


class MailboxWatch:
    """One thread that keeps the watched set equal to the connected mailboxes.

    Announcements only wake (DESIGN: push is a hint); what was missed while a connection was
    down is found by the routine poll. A connection that was lost is made again at the next look
    at the list, ``every`` so many seconds.
    """

    def __init__(
        self, database: Database, open_idle: OpenIdle, wake: Wake, every: float = ROUND
    ) -> None:
        self._database = database
        self._open_idle = open_idle
        self._wake = wake
        self._every = every
        self._watched: set[MailboxId] = set()
        self._lock = threading.Lock()
        self._changed = threading.Event()
        self._stopping = threading.Event()
        self._watcher = Watcher(self._heard)
        self._thread = threading.Thread(target=self._loop, name="relance-watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Close every connection and wait for the thread."""
        self._stopping.set()
        self._changed.set()
        if self._thread.is_alive():
            self._thread.join()
        self._watcher.close()

    def refresh(self) -> None:
        """A mailbox was connected or mended: look at the list now."""
        self._changed.set()

    def is_watched(self, mailbox_id: MailboxId) -> bool:
        with self._lock:
            return mailbox_id in self._watched

    def _loop(self) -> None:
        while not self._stopping.is_set():
            self._changed.clear()
            try:
                self._round()
            except Exception:  # the top of the watch loop: a bad round must not end the watch
                log.exception("the watch stumbled and goes on")
            self._changed.wait(self._every)

    def _round(self) -> None:
        with self._database.read() as uow:
            mailboxes = uow.mailboxes.all()
        wanted = {box.id: box for box in mailboxes if box.health is Health.CONNECTED}
        with self._lock:
            gone = self._watched - set(wanted)
            new = [box for key, box in wanted.items() if key not in self._watched]
        for mailbox_id in gone:
            self._watcher.remove(mailbox_id)
            self._forget(mailbox_id)
        for mailbox in new:
            if self._stopping.is_set():
                return
            self._watch(mailbox)

    def _watch(self, mailbox: Mailbox) -> None:
        try:
            connection = self._open_idle(mailbox)
        except MailboxError as error:
            log.info("not watched, polled only", mailbox=mailbox.address, why=str(error))
            return
        with self._lock:
            self._watched.add(mailbox.id)
        self._watcher.add(mailbox.id, connection)
        self._wake(mailbox.id)  # what arrived between the last poll and the IDLE is not announced

    def _heard(self, mailbox_id: MailboxId, event: Event) -> None:
        if event is Event.CLOSED:
            self._forget(mailbox_id)
        self._wake(mailbox_id)

    def _forget(self, mailbox_id: MailboxId) -> None:
        with self._lock:
            self._watched.discard(mailbox_id)
