"""Fixtures of the source tests: a clock that stands still, and ways to open a mailbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from harness.loopback import LOOPBACK
from mailsync.sources.connection import Limits, Security, Server
from mailsync.sources.gateway import Gateway
from mailsync.sources.imap import ImapSource
from mailsync.sources.login import Password
from mailsync.sources.wire import Budget
from sources.scripted import Scripted

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
HASTY = Budget(patience=0.4, octets=1024 * 1024, longest=0.6)  # tests wait less than the product
HASTY_LIMITS = Limits(HASTY, HASTY, HASTY, HASTY, HASTY, HASTY, HASTY)


def clock() -> datetime:
    return NOW


OpenSource = Callable[..., ImapSource]


@pytest.fixture
def open_source() -> Iterator[OpenSource]:
    """Make sources on a port; all are closed at the end."""
    made: list[ImapSource] = []

    def make(
        port: int, user: str = "anna", password: str = "secret", limits: Limits | None = None
    ) -> ImapSource:
        server = Server("127.0.0.1", port, Security.PLAIN)
        source = ImapSource(
            lambda: Gateway.connect(
                server, Password(user, password), clock, limits=limits, by=LOOPBACK
            ),
            clock,
        )
        made.append(source)
        return source

    yield make
    for source in made:
        source.close()


def connect(server: Scripted, limits: Limits | None = None) -> Gateway:
    """A gateway on a scripted server."""
    where = Server("127.0.0.1", server.port, Security.PLAIN)
    return Gateway.connect(where, Password("anna", "secret"), clock, limits=limits, by=LOOPBACK)
