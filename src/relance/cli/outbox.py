"""How mail leaves the connected mailboxes: kept SMTP lines, and a look into Sent by IMAP."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping
from datetime import datetime

from mailsync.pool import SourcePool
from mailsync.sources.base import MailSource, Role
from relance.app.ports import Mailer, SentProbe
from relance.core.connection import SmtpSettings
from relance.core.dispatch import Found
from relance.core.errors import FolderGone
from relance.core.people import Mailbox, SentCopy
from relance.core.values import MailboxId
from relance.outbound.line import Dial
from relance.outbound.mime import Draft, build
from relance.outbound.own_copy import with_note
from relance.outbound.smtp import SmtpMailer

_PROBE_PAUSE = 0.5  # seconds between two looks at Sent

PROBE_TEXT = """\
relance sent this mail from your mailbox to itself when the mailbox was connected, to learn
whether your mail server files sent mail by itself. You can delete it.
"""


class MailboxOutbox:
    """Implements relance.app.ports.Outbox."""

    def __init__(
        self,
        sources: SourcePool,
        smtp_settings: Callable[[Mailbox], SmtpSettings],
        *,
        dial: Dial,
        deadline: float,
        probe_seconds: float,
        now: Callable[[], datetime],
        note: Callable[[Mailbox], str] = lambda _mailbox: "",
    ) -> None:
        self._sources = sources
        self._smtp_settings = smtp_settings
        self._dial = dial
        self._deadline = deadline
        self._probe_seconds = probe_seconds
        self._now = now
        self._note = note
        self._mailers: dict[MailboxId, tuple[Mapping[str, object], SmtpMailer]] = {}
        self._lock = threading.Lock()

    def mailer(self, mailbox: Mailbox) -> Mailer:
        """The mailbox's kept SMTP line; a new one when its settings changed or it was forgotten."""
        with self._lock:
            kept = self._mailers.get(mailbox.id)
        if kept and kept[0] == mailbox.smtp:
            return kept[1]
        fresh = SmtpMailer(self._smtp_settings(mailbox), dial=self._dial, deadline=self._deadline)
        with self._lock:
            self._mailers[mailbox.id] = (mailbox.smtp, fresh)
        if kept:
            kept[1].close()
        return fresh

    def forget(self, mailbox: Mailbox) -> None:
        """Hang up on the mailbox: its password was refused, so the next try reads it anew."""
        with self._lock:
            kept = self._mailers.pop(mailbox.id, None)
        if kept:
            kept[1].close()
        self._sources.forget(mailbox.id)

    def find_sent(self, mailbox: Mailbox, message_id: str) -> Found:
        """Whether the mail lies in Sent; absence is proof only where the server files copies."""
        with self._sources.lend(mailbox) as source:
            if _in_sent(source, message_id):
                return Found.SENT
        return Found.ABSENT if mailbox.sent_copy is SentCopy.SERVER else Found.UNKNOWN

    def file_copy(self, mailbox: Mailbox, raw: bytes, at: datetime) -> None:
        """Put a copy into Sent, as mail programs do where the server does not.

        ``note`` says what the copy alone is to tell the sender; "" for nothing.
        """
        if note := self._note(mailbox):
            raw = with_note(raw, note)
        with self._sources.lend(mailbox) as source:
            try:
                source.append_sent(raw, at)
            except FolderGone:
                return  # a mailbox without a Sent folder keeps no copies; nothing is lost by it

    def probe_sent_copy(self, mailbox: Mailbox) -> SentProbe:
        """Send one mail to the mailbox itself and watch Sent for it."""
        if not self._probe_seconds:
            return SentProbe(SentCopy.UNKNOWN)
        message_id = f"{secrets.token_hex(16)}@{mailbox.address.partition('@')[2]}"
        raw = self._probe_mail(mailbox, message_id)
        self.mailer(mailbox).send(mailbox.address, mailbox.address, raw)
        began = time.monotonic()
        while time.monotonic() - began < self._probe_seconds:
            with self._sources.lend(mailbox) as source:
                if _in_sent(source, message_id):
                    return SentProbe(SentCopy.SERVER, time.monotonic() - began)
            time.sleep(_PROBE_PAUSE)  # a mailbox cannot announce what happens in Sent
        return SentProbe(SentCopy.OURS)

    def close(self) -> None:
        """Hang up every line."""
        with self._lock:
            for _smtp, mailer in self._mailers.values():
                mailer.close()
            self._mailers.clear()

    def _probe_mail(self, mailbox: Mailbox, message_id: str) -> bytes:
        draft = Draft(
            from_name=mailbox.name,
            from_address=mailbox.address,
            to_name=mailbox.name,
            to_address=mailbox.address,
            subject="relance has connected this mailbox",
            text=PROBE_TEXT,
        )
        dispatch_id = f"probe-{secrets.token_hex(8)}"
        return build(draft, message_id=message_id, dispatch_id=dispatch_id, at=self._now())


def _in_sent(source: MailSource, message_id: str) -> bool:
    return any(
        source.find_message_id(folder, message_id)
        for folder in source.folders()
        if folder.role is Role.SENT
    )
