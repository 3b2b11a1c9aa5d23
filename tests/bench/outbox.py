"""An outbox that keeps what it hands over, to one SMTP line or to nobody."""

from __future__ import annotations

import threading
from datetime import datetime

from relance.app.ports import Accepted, Mailer, SentProbe
from relance.core.dispatch import Found
from relance.core.people import Mailbox, SentCopy

Mail = tuple[str, bytes]  # recipient and bytes


class KeepingOutbox:
    """The port Outbox, its own Mailer too. ``complete`` is set once as many mails were taken as

    were expected."""

    def __init__(self, line: Mailer | None = None) -> None:
        self._line = line
        self._expected = 0
        self.mails: list[Mail] = []
        self.complete = threading.Event()

    def expect(self, number: int) -> None:
        """Begin to collect anew."""
        self._expected, self.mails = number, []
        self.complete.clear()

    def send(self, envelope_from: str, to: str, raw: bytes) -> Accepted:
        line = self._line
        accepted = line.send(envelope_from, to, raw) if line else Accepted("250 2.0.0 kept")
        self.mails.append((to, raw))
        if len(self.mails) >= self._expected:
            self.complete.set()
        return accepted

    def mailer(self, mailbox: Mailbox) -> KeepingOutbox:
        return self

    def find_sent(self, mailbox: Mailbox, message_id: str) -> Found:
        return Found.UNKNOWN

    def file_copy(self, mailbox: Mailbox, raw: bytes, at: datetime) -> None:
        pass

    def forget(self, mailbox: Mailbox) -> None:
        pass

    def probe_sent_copy(self, mailbox: Mailbox) -> SentProbe:
        return SentProbe(SentCopy.SERVER)
