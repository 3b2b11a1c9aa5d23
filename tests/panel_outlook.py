"""The pane in a browser: Chromium, a stand-in for Office.js, and our server in a thread."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route

from harness.ports import LOOPBACK, free_port
from panel_microsoft import OutlookSite, good_token, outlook_site
from relance.app.records import Receipt
from relance.cli.web_server import listen, web_server
from relance.core.people import User
from relance.core.sequence import Step
from relance.core.values import ContactId, EnrollmentId, SequenceId

OFFICE = Path(__file__).parent / "office"
OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"


@contextmanager
def served(app: Flask, port: int) -> Iterator[str]:
    """The application on a port of this machine, from threads; gives its address."""
    with web_server(app, listen(LOOPBACK, port)):
        yield f"http://{LOOPBACK}:{port}"


@dataclass(frozen=True)
class Somebody:
    """A contact of the stage, and the enrollment if there is one."""

    name: str
    email: str
    contact: ContactId
    enrollment: EnrollmentId | None = None

    @property
    def mail(self) -> dict[str, Any]:
        """A mail from this person, as Outlook would open it."""
        return {"from": [self.name, self.email]}

    @property
    def named(self) -> list[str]:
        return [self.name, self.email]


@dataclass
class OutlookStage:
    """A served installation with a linked rep; each test brings its own contacts."""

    site: OutlookSite
    address: str
    rep: User
    sequence: SequenceId
    made: int = 0

    def stranger(self, first_name: str = "Nils") -> Somebody:
        """Somebody of an address that nobody else has, and that no contact has."""
        self.made += 1
        email = f"{first_name.lower()}@company{self.made}.example"
        return Somebody(f"{first_name} Vik", email, ContactId(0))

    def contact(self, first_name: str = "Anna") -> Somebody:
        somebody = self.stranger(first_name)
        made = self.site.contact(somebody.email, first_name, last_name="Vik", company="Nordlicht")
        return Somebody(somebody.name, somebody.email, made)

    def enrolled(self, first_name: str = "Anna") -> Somebody:
        known = self.contact(first_name)
        body = {"contact_ids": [known.contact], "sequence_id": self.sequence}
        [one] = self.site.api(self.rep).post("/enroll", body).json["enrolled"]
        return Somebody(known.name, known.email, known.contact, EnrollmentId(one["enrollment_id"]))

    def receipts(self, somebody: Somebody) -> tuple[Receipt, ...]:
        assert somebody.enrollment
        with self.site.services.database.read() as uow:
            return uow.receipts.of_enrollment(somebody.enrollment)

    def happened(self, somebody: Somebody) -> list[str]:
        """What befell the enrollment, in order."""
        return [receipt.what for receipt in self.receipts(somebody)]

    @contextmanager
    def pane(self, browser: Browser, item: dict[str, Any] | None, **more: Any) -> Iterator[Pane]:
        """The pane beside an item, signed in through Outlook unless ``tokens`` are given."""
        tokens = more.pop("tokens", None) or [good_token()]
        with pane(browser, self.address, item, tokens=tokens, **more) as opened:
            yield opened


@contextmanager
def outlook_stage(folder: Path, *steps: Step) -> Iterator[OutlookStage]:
    """An installation with the panel, served on this machine."""
    port = free_port()
    address = f"http://{LOOPBACK}:{port}"
    with outlook_site(folder, base_url=address) as site, served(site.app, port):
        rep = site.linked(site.user("Sam"))
        site.mailbox(rep)
        yield OutlookStage(site, address, rep, site.sequence(rep, *steps))


@dataclass
class Pane:
    """The pane beside a mail, and what a test does with it."""

    page: Page
    address: str
    outside: list[str]  # what it asked of others than Office's and our host
    wrong: list[str]  # script errors, and what its policy blocked
    expects: list[str] = field(default_factory=list)  # words of errors that a test provokes

    def play(self, call: str, *arguments: Any) -> None:
        """Let Outlook do something: ``pane.play("open", {...})``."""
        given = ", ".join(json.dumps(argument) for argument in arguments)
        self.page.evaluate(f"() => {{ window.outlook.{call}({given}); }}")

    @property
    def root(self) -> Locator:
        return self.page.locator("#page")

    @property
    def title(self) -> Locator:
        return self.page.locator("h1")

    @property
    def note(self) -> Locator:
        return self.page.locator("#note")

    @property
    def trouble(self) -> Locator:
        return self.page.locator("#trouble")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> None:
        self.button(name).click()


@contextmanager
def pane(
    browser: Browser,
    address: str,
    item: dict[str, Any] | None,
    *,
    tokens: list[str],
    path: str = "/outlook/read",
    account: dict[str, Any] | None = None,
    **outlook: Any,
) -> Iterator[Pane]:
    """The pane beside ``item``. A script error or a request to somebody else fails the test.

    ``account`` and ``outlook`` set up the two stand-ins in tests/office.
    """
    look = {name: outlook.pop(name) for name in ("color_scheme", "viewport") if name in outlook}
    context = browser.new_context(**{"viewport": {"width": 320, "height": 640}, **look})
    page = context.new_page()
    opened = Pane(page, address, _outside(context, address), _wrong(page))
    setup = {"item": item, **outlook}
    page.add_init_script(f"window.__outlook = {json.dumps(setup)};")
    page.add_init_script(f"window.__account = {json.dumps({'tokens': tokens, **(account or {})})};")
    page.add_init_script(path=OFFICE / "bridge.js")
    page.goto(f"{address}{path}")
    try:
        yield opened
    finally:
        context.close()
    assert opened.outside == []
    assert not [text for text in opened.wrong if not any(word in text for word in opened.expects)]


def _outside(context: BrowserContext, address: str) -> list[str]:
    """Serve Office.js from tests/office, and write down whatever else leaves the machine."""
    outside: list[str] = []

    def stop(route: Route) -> None:
        outside.append(route.request.url)
        route.abort()

    context.route(lambda url: not url.startswith(address), stop)
    context.route(
        OFFICE_JS,
        lambda route: route.fulfill(path=OFFICE / "office.js", content_type="text/javascript"),
    )
    return outside


def _wrong(page: Page) -> list[str]:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    return wrong
