"""Kept mailbox connections: one a mailbox, lent to one thread at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from mailsync.sources.base import MailSource
from relance.core.people import Mailbox
from relance.core.values import MailboxId

OpenSource = Callable[[Mailbox], MailSource]


class SourcePool:
    """Opens a source when a mailbox is first needed and keeps it until it is forgotten."""

    def __init__(self, open_source: OpenSource) -> None:
        self._open = open_source
        self._sources: dict[MailboxId, MailSource] = {}
        self._locks: dict[MailboxId, threading.RLock] = {}
        self._guard = threading.Lock()

    @contextmanager
    def lend(self, mailbox: Mailbox) -> Iterator[MailSource]:
        """The mailbox's source, for the length of the block; waits for its turn."""
        with self._lock(mailbox.id):
            source = self._sources.get(mailbox.id)
            if source is None:
                source = self._sources[mailbox.id] = self._open(mailbox)
            yield source

    def forget(self, mailbox_id: MailboxId) -> None:
        """Close the mailbox's connection: its settings changed, or it was disconnected."""
        with self._lock(mailbox_id):
            source = self._sources.pop(mailbox_id, None)
            if source is not None:
                source.close()

    def close(self) -> None:
        """Close every connection."""
        for mailbox_id in list(self._sources):
            self.forget(mailbox_id)

    def _lock(self, mailbox_id: MailboxId) -> threading.RLock:
        with self._guard:
            return self._locks.setdefault(mailbox_id, threading.RLock())
