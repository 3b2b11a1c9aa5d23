"""A browser (Debian's Chromium) and a running installation with its web pages."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from harness.clock import FastClock
from harness.mailhost import MailHost
from harness.ports import free_port
from harness.pymap_server import PymapServer
from harness.stage import REP_ADDRESS, REP_PASSWORD, Stage
from relance import config
from relance.accounts.vault import new_key
from relance.cli.assembly import assemble
from relance.cli.serve import serving
from relance.storage import migrate

# Without these, Chromium looks up its maker's hosts at every start.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


expect.set_options(timeout=30_000)  # ms, as for actions: to be slow is not to be wrong


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("chromium is not on PATH (apt-get install chromium)")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        yield running
        running.close()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """The demo's world at real speed: a rep, ten contacts, a sequence; the workers run."""
    port = free_port()
    settings = config.load(
        database_url=f"sqlite:///{tmp_path / 'relance.db'}",
        secret_key=secrets.token_hex(32),
        keyring=f"k1:{new_key()}",
        base_url=f"http://127.0.0.1:{port}",
        port=port,
        poll_seconds=1,
        probe_seconds=2,
        allow_plain_connections=True,
        mail_networks="127.0.0.0/8",
        log_level="error",
    )
    clock = FastClock(1.0, datetime.now(UTC))
    with ExitStack() as stack:
        imap = stack.enter_context(PymapServer())
        host = stack.enter_context(MailHost(imap, clock.now))
        password = host.open_mailbox(REP_ADDRESS, saves_sent=True)
        migrate.upgrade(settings.database_url)
        installation = assemble(settings, clock)
        stack.callback(installation.stop, 10.0)
        address = stack.enter_context(serving(installation.services))
        running = Stage(installation, host, imap, password, address)
        running.prepare(
            b"Email,First name,Last name,Company\n"
            b"anna@nordlicht.example,Anna,Keller,Nordlicht\n"
            b"ben@harbour.example,<b>Ben</b>,Osei,Harbour\n"
        )
        installation.start()
        yield running


@pytest.fixture
def page(browser: Browser, stage: Stage) -> Iterator[Page]:
    """A signed-in page; a script error or a blocked resource fails the test."""
    context = browser.new_context(base_url=stage.address, viewport={"width": 1280, "height": 820})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    page.goto("/")
    page.fill("input[name=email]", REP_ADDRESS)
    page.fill("input[name=password]", REP_PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/sequences")
    yield page
    context.close()
    assert wrong == []
