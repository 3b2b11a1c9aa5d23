"""What visits of lanes need to send over real SMTP lines, for this process or another one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta

from bench.office import Office
from bench.outbox import KeepingOutbox
from bench.sink import HOST
from harness.loopback import LOOPBACK
from relance.app.ports import Mailer
from relance.app.unsubscribe import Tokens
from relance.core.connection import SmtpSettings
from relance.core.secret import Secret
from relance.core.values import MailboxId
from relance.engine.parts import LaneParts
from relance.outbound.compose import compose
from relance.outbound.smtp import SmtpMailer


@contextmanager
def smtp_lines(office: Office, port: int) -> Iterator[Mapping[MailboxId, Mailer]]:
    """A line to the sink for each mailbox, connected when it first sends."""
    lines = {
        mailbox_id: SmtpMailer(SmtpSettings(HOST, port, "plain", "", Secret("")), dial=LOOPBACK)
        for mailbox_id in office.mailbox_ids
    }
    try:
        yield lines
    finally:
        for line in lines.values():
            line.close()


def lane_parts(office: Office, outbox: KeepingOutbox) -> LaneParts:
    """Mail sync is left out, all but what it writes."""
    return LaneParts(
        database=office.database,
        clock=office.clock,
        outbox=outbox,
        compose=compose,
        tokens=Tokens(b"k" * 32, "https://relance.example"),
        sync=office.nothing_new,
        poll_every=timedelta(hours=1),
    )
