"""The harness is proved on both IMAP servers that it can launch."""

from __future__ import annotations

import itertools
import smtplib
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from harness.imap_server import ImapServer
from harness.mailhost import MailHost
from harness.pymap_server import PymapServer

NewUser = Callable[[], str]


@pytest.fixture(scope="session")
def pymap() -> Iterator[PymapServer]:
    with PymapServer() as server:
        yield server


@pytest.fixture(params=["dovecot", "pymap"])
def imap(request: pytest.FixtureRequest) -> ImapServer:
    server: ImapServer = request.getfixturevalue(request.param)
    return server


@pytest.fixture(scope="session")
def new_user() -> NewUser:
    """Names nobody used before: the servers are shared by the whole session."""
    numbers = itertools.count(1)
    return lambda: f"rep{next(numbers)}@sales.example"


@pytest.fixture
def host(imap: ImapServer) -> Iterator[MailHost]:
    with MailHost(imap) as host:
        yield host


@pytest.fixture
def rep(host: MailHost, new_user: NewUser) -> str:
    user = new_user()
    host.open_mailbox(user)
    return user


@pytest.fixture
def line(host: MailHost, rep: str) -> Iterator[smtplib.SMTP]:
    """A submission session of ``rep``, logged in."""
    with closing(smtplib.SMTP(host.host, host.smtp_port, timeout=60)) as smtp:
        smtp.login(rep, "secret")
        yield smtp
