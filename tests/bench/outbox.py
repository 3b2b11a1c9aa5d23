"""An outbox that keeps what it hands over, to a line for each mailbox or to nobody."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime

from relance.app.ports import Accepted, Mailer, SentProbe
from relance.core.dispatch import Found
from relance.core.people import Mailbox, SentCopy
from relance.core.values import MailboxId

Mail = tuple[str, bytes]  # recipient and bytes


class KeepingOutbox:
    """The port Outbox. ``complete`` is set once as many mails were taken as were expected."""

    def __init__(self, lines: Mapping[MailboxId, Mailer] | None = None) -> None:
        self._lines = lines or {}
        self._expected = 0
        self.mails: list[Mail] = []
        self.complete = threading.Event()

    def expect(self, number: int) -> None:
        """Begin to collect anew."""
        self._expected, self.mails = number, []
        self.complete.clear()

    def keep(self, mail: Mail) -> None:
        self.mails.append(mail)
        if len(self.mails) >= self._expected:
            self.complete.set()

    def mailer(self, mailbox: Mailbox) -> _KeepingMailer:
        return _KeepingMailer(self, self._lines.get(mailbox.id))

    def find_sent(self, mailbox: Mailbox, message_id: str) -> Found:
        return Found.UNKNOWN

    def file_copy(self, mailbox: Mailbox, raw: bytes, at: datetime) -> None:
        pass

    def forget(self, mailbox: Mailbox) -> None:
        pass

    def probe_sent_copy(self, mailbox: Mailbox) -> SentProbe:
        return SentProbe(SentCopy.SERVER)


class _KeepingMailer:
    """The port Mailer over one mailbox's line, or over none."""

    def __init__(self, outbox: KeepingOutbox, line: Mailer | None) -> None:
        self._outbox = outbox
        self._line = line

    def sign_in(self) -> None:
        if self._line:
            self._line.sign_in()

    def send(self, envelope_from: str, to: str, raw: bytes) -> Accepted:
        line = self._line
        accepted = line.send(envelope_from, to, raw) if line else Accepted("250 2.0.0 kept")
        self._outbox.keep((to, raw))
        return accepted
