"""Fixtures of the acceptance tests: a fresh installation on the session's IMAP server."""

from __future__ import annotations

import itertools
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import pytest
from publicsuffixlist import PublicSuffixList

from acceptance.office import MONDAY, HandClock, Office
from harness.imap_server import ImapServer
from harness.mailhost import MailHost
from relance import wiring
from relance.accounts.passwords import Passwords
from relance.accounts.vault import new_key
from relance.cli.assembly import assemble
from relance.config import Settings
from relance.storage import migrate

NewOffice = Callable[..., Office]


@pytest.fixture(scope="session")
def new_address() -> Callable[[], str]:
    """Addresses that nobody used before: the IMAP server is shared by the whole session."""
    numbers = itertools.count(1)
    return lambda: f"maya@acme{next(numbers)}.example"


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with its schema, to be copied: migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("schema") / "empty.db"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def costly_parts_made_once() -> Iterator[None]:
    """The same list of suffixes and hasher for every installation: making them takes 0.3 s."""
    suffixes, passwords = PublicSuffixList(), Passwords()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "PublicSuffixList", lambda: suffixes)
        patch.setattr(wiring, "Passwords", lambda: passwords)
        yield


@pytest.fixture
def new_office(
    tmp_path: Path,
    empty_database: Path,
    imap_server: ImapServer,
    new_address: Callable[[], str],
    costly_parts_made_once: None,
) -> Iterator[NewOffice]:
    """Makes offices that open ``at`` an instant; other keywords are fields of MailboxDraft."""
    with ExitStack() as stack:

        def make(at: datetime = MONDAY, **mailbox: object) -> Office:
            address = new_address()
            clock = HandClock(at)
            host = stack.enter_context(MailHost(imap_server, clock.now))
            installation = assemble(_settings(tmp_path / f"{address}.db", empty_database), clock)
            stack.callback(installation.stop, 5.0)
            return Office(installation, host, imap_server, clock, address, **mailbox)

        yield make


@pytest.fixture
def office(new_office: NewOffice) -> Office:
    return new_office(per_minute=60)


def _settings(path: Path, empty: Path) -> Settings:
    shutil.copyfile(empty, path)
    return Settings(
        database_url=f"sqlite:///{path}",
        secret_key=secrets.token_hex(32),
        keyring=f"k1:{new_key()}",
        base_url="https://relance.example",
        probe_seconds=0,
        sqlite_synchronous="NORMAL",
        allow_plain_connections=True,
        mail_networks="127.0.0.0/8",
    )
