"""Fixtures that every room may use: real mail servers, and the check of requirement markers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from harness.dovecot import Dovecot, available

if TYPE_CHECKING:
    from harness.imap_server import ImapServer
    from harness.mailhost import MailHost

pytest_plugins = ["skips"]  # where continuous integration runs, a skip is a failure

# How fast a busy machine thinks of an example proves nothing; and where others wait for the result,
# a run finds what the one before it found.
settings.register_profile(
    "relance",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=os.environ.get("RELANCE_CI") == "1",
)
settings.load_profile("relance")

_ROW = re.compile(r"[RHB]\d+")  # how REQUIREMENTS names its rows


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Refuse a ``req`` marker that names no row: it would prove nothing."""
    for item in items:
        for mark in item.iter_markers("req"):
            rows = [str(row) for row in mark.args]
            if not rows or not all(_ROW.fullmatch(row) for row in rows):
                raise pytest.UsageError(f"{item.nodeid}: req{mark.args} names no requirement row")


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot; any user, password "secret". Use a user of your own in each test."""
    if reason := available():
        pytest.skip(reason)
    with Dovecot() as server:
        yield server


@pytest.fixture(scope="session")
def imap_server(request: pytest.FixtureRequest) -> Iterator[ImapServer]:
    """Dovecot where it can run, else pymap: for tests that do not care which."""
    if available() is None or os.environ.get("RELANCE_CI") == "1":
        yield request.getfixturevalue("dovecot")
        return
    from harness.pymap_server import PymapServer  # imported late: pymap is an optional extra

    with PymapServer() as server:
        yield server


@pytest.fixture
def mailhost(imap_server: ImapServer) -> Iterator[MailHost]:
    """A fresh mail host on real time in front of ``imap_server``."""
    from harness.mailhost import MailHost  # imported late: most tests need no SMTP server

    with MailHost(imap_server) as host:
        yield host
