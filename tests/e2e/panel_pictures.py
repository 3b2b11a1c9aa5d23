"""Takes pictures of both panels on the stand: ``python -m e2e.panel_pictures FOLDER [--docs]``.

With PYTHONPATH=tests. Each state in four languages, light and dark, for people to look at; with
``--docs`` the three pictures of docs/panels.md instead.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from panel_stage import PATIENCE, Program, StandPage
from relance.cli.stand import open_stand

LANGUAGES = ("en", "pl", "sv", "fi")
SIZE = {"width": 1440, "height": 960}

Act = Callable[[StandPage], None]


def mail(subject: str) -> Act:
    """The panel beside a mail."""
    return lambda stand: stand.open_mail(subject)


def draft(*to: str) -> Act:
    """The panel beside a new message; Outlook's hears of the recipients a moment later."""

    def write(stand: StandPage) -> None:
        stand.write_to(*to)
        stand.shows(to[-1])

    return write


def pressed(act: Act, *places: int) -> Act:
    """After buttons were pressed, by their places on the page: their words differ by language."""

    def go_on(stand: StandPage) -> None:
        act(stand)
        for place in places:
            settled(stand)
            buttons(stand).nth(place).click()

    return go_on


SHOWN: dict[str, Act] = {
    "active": mail("Parking at the fair"),
    "question": pressed(mail("Parking at the fair"), 1),
    "paused": mail("Your two pages"),
    "away": mail("Re: Good to meet you, David"),
    "task": mail("Re: A demo for Botte"),
    "stopped": mail("Re: Good to meet you, Filip"),
    "bounced": mail("From my new phone"),
    "two": mail("Friday, with Lukas"),
    "forecast": pressed(mail("A question on prices"), 0, 0),
    "refused": pressed(mail("Where can I read more?"), 0, 0),
    "unknown": mail("We met in Oslo"),
    "create": pressed(mail("We met in Oslo"), 0),
    "draft": draft("ben@harbour.example", "anna@nordlicht.example"),
}


def buttons(stand: StandPage) -> Locator:
    """The buttons of the page itself, without those of the frame around it."""
    if stand.program == "gmail":
        return stand.panel.locator(".g-buttons button")
    return stand.panel.locator("#page button.button")


def settled(stand: StandPage) -> None:
    """Wait until the panel shows the answer to the last question."""
    place = "#gmail" if stand.program == "gmail" else "#page"
    still = f"{place}[aria-busy=false]:not(.stale)"
    holder = stand.page if stand.program == "gmail" else stand.panel
    expect(holder.locator(still)).to_have_count(1, timeout=PATIENCE)
    expect(buttons(stand).first).to_be_visible()


def take_all(browser: Browser, folder: Path) -> None:
    """Every state in every language, light and dark, one file each."""
    for program, language, dark in product(("gmail", "outlook"), LANGUAGES, (False, True)):
        with stand_page(browser, program, language, dark=dark) as stand:
            for name, act in SHOWN.items():
                act(stand)
                settled(stand)
                look = "dark" if dark else "light"
                path = folder / f"{program}-{name}-{language}-{look}.png"
                stand.page.locator("#panel").screenshot(path=path)
                print(path.name, flush=True)


def take_docs(browser: Browser, folder: Path) -> None:
    """The mail and the panel side by side, as docs/panels.md shows them."""
    shots: tuple[tuple[str, Program, Act], ...] = (
        ("panel-gmail", "gmail", SHOWN["active"]),
        ("panel-outlook-read", "outlook", SHOWN["paused"]),
        ("panel-outlook-compose", "outlook", draft("anna@nordlicht.example")),
    )
    for name, program, act in shots:
        with stand_page(browser, program, "en") as stand:
            act(stand)
            settled(stand)
            stand.page.mouse.move(0, 0)
            stand.page.screenshot(path=folder / f"{name}.png", clip=_mail_and_panel(stand.page))
            print(f"{name}.png", flush=True)


def _mail_and_panel(page: Page) -> dict[str, float]:
    left, right = (page.locator(place).bounding_box() for place in ("#mail", "#panel"))
    assert left
    assert right
    width = right["x"] + right["width"] - left["x"]
    return {"x": left["x"] - 8, "y": right["y"] - 8, "width": width + 16, "height": 700}


@contextmanager
def stand_page(
    browser: Browser, program: Program, language: str, *, dark: bool = False
) -> Iterator[StandPage]:
    """A fresh stand in a page of its own: every picture shows the same moment."""
    with open_stand(0) as stand:
        context = browser.new_context(viewport=SIZE, timezone_id="Europe/Oslo", locale="en-US")
        shown = StandPage(context.new_page(), program)
        shown.show(stand.url, language)
        shown.turn("dark", dark)
        yield shown
        context.close()


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--docs", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        (take_docs if options.docs else take_all)(browser, options.folder)
        browser.close()


if __name__ == "__main__":
    main()
