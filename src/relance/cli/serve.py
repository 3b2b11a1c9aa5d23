"""Commands that run until they are told to stop: up, web, worker; and one sync of one mailbox."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Annotated

import typer

import addin
from mailsync.poll import PollReport, poll_once
from relance import config
from relance.cli.assembly import Installation, assemble, services_for
from relance.cli.collector import spare_collector
from relance.cli.logs import set_up_logging
from relance.cli.screen import fail, good, note
from relance.cli.web_server import listen, web_server
from relance.config import Settings
from relance.core.errors import MailboxError, NotFound
from relance.core.people import Mailbox
from relance.core.values import Address
from relance.storage import migrate
from relance.web.factory import create_app
from relance.web.pages.setup import setup_token
from relance.wiring import Services, SystemClock


def up() -> None:
    """Run everything in this process: the web and the workers. Ends cleanly on Ctrl-C or TERM."""
    settings = _ready()
    migrate.upgrade(settings.database_url)
    installation = assemble(settings)
    stopping = _stop_signal()
    installation.start()
    with serving(installation.services) as address:
        good(f"relance runs at {address}")
        _greet(installation.services)
        spare_collector()
        stopping.wait()
        note("finishing what is under way, at most 30 seconds")
    _end(installation)


def web() -> None:
    """Run the web alone; workers run elsewhere on the same database."""
    settings = _ready()
    services = services_for(settings, SystemClock())
    stopping = _stop_signal()
    with serving(services) as address:
        good(f"relance's web runs at {address}")
        _greet(services)
        spare_collector()
        stopping.wait()
    services.database.close()


def worker() -> None:
    """Run a worker alone: any number of them, on any number of machines, with PostgreSQL."""
    settings = _ready()
    installation = assemble(settings)
    stopping = _stop_signal()
    installation.start()
    good("the worker runs")
    spare_collector()
    stopping.wait()
    note("finishing what is under way, at most 30 seconds")
    _end(installation)


def sync(
    mailbox: Annotated[str, typer.Argument(help="The address of a connected mailbox.")],
    once: Annotated[
        bool, typer.Option("--once", help="Catch up and end (workers do it all the time).")
    ] = False,
) -> None:
    """Catch up with one mailbox now and say what was found; can be stopped at any moment."""
    if not once:
        fail("Only --once is offered here; relance worker keeps mailboxes in sync.")
    installation = assemble(_ready())
    try:
        report = _sync_once(installation, _named(installation.services, mailbox))
    except MailboxError as error:
        fail(f"{mailbox} cannot be read: {error}")
    finally:
        installation.outbox.close()
        installation.sources.close()
        installation.services.database.close()
    good(f"{report.new} new messages, {report.read} read whole, {report.acted} acted on")


@contextmanager
def serving(services: Services) -> Iterator[str]:
    """Serve the web from threads of this process while the block runs; gives its address."""
    settings = services.settings
    listening = listen(settings.host, settings.port)
    port = listening.getsockname()[1]
    app = create_app(services, addin.rooms(services))
    with web_server(app, listening):
        yield f"http://{settings.host}:{port}"


def _greet(services: Services) -> None:
    """Tell the operator of an empty installation where its first administrator is made."""
    with services.database.read() as uow:
        anybody = uow.users.all()
    if not anybody:
        token = setup_token(services.settings)
        note(f"nobody can sign in yet: {services.settings.base_url}/setup?setup_token={token}")


def _sync_once(installation: Installation, mailbox: Mailbox) -> PollReport:
    services, parts = installation.services, installation.parts
    total = PollReport()
    while True:
        with services.database.begin() as uow:
            lane = uow.lanes.claim_one(mailbox.id, parts.clock.wall(), parts.lease)
        if lane is None:
            fail(f"A worker is busy with {mailbox.address}; it is in sync, or will be in a moment.")
        try:
            with installation.sources.lend(mailbox) as source:
                report = poll_once(source, lane, mailbox, installation.poll)
            if report.synced_at:
                with services.database.begin() as uow:
                    uow.mailboxes.set_synced(mailbox.id, report.synced_at)
        finally:
            with services.database.begin() as uow:
                uow.lanes.release(lane, parts.clock.now())
        total.new += report.new
        total.read += report.read
        total.acted += report.acted
        note(f"{total.new} messages so far")
        if not report.more:
            return total


def _named(services: Services, name: str) -> Mailbox:
    address = Address.parse(name)
    with services.database.read() as uow:
        mailbox = uow.mailboxes.by_address(address.key) if address else None
    if mailbox is None:
        raise NotFound("mailbox", name)
    return mailbox


def _ready() -> Settings:
    settings = config.load()
    set_up_logging(settings)
    return settings


def _stop_signal() -> threading.Event:
    """An event that SIGTERM and SIGINT set; a second signal ends the process at once."""
    stopping = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    return stopping


def _end(installation: Installation, say: Callable[[str], None] = note) -> None:
    if not installation.stop():
        say("some visits were cut off; the next start recovers them")
