"""The stand's page in a browser: opens mails and panels, and reads how everybody stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import FrameLocator, Locator, Page, expect

Program = Literal["gmail", "outlook"]
PATIENCE = 30_000  # ms


@dataclass(frozen=True)
class StandPage:
    """One browser page that shows the stand; ``program`` is the panel that is open."""

    page: Page
    program: Program

    def show(self, url: str, language: str = "en") -> None:
        """Load the stand, and the program's panel."""
        self.page.goto(f"{url}?language={language}")
        expect(self.page.locator("#standings > li").first).to_be_visible(timeout=PATIENCE)
        self.page.locator(f"#tab-{self.program}").click()

    @property
    def panel(self) -> Locator | FrameLocator:
        """What the mail program shows beside the mail."""
        if self.program == "gmail":
            return self.page.locator("#gmail")
        return self.page.frame_locator("#outlook iframe")

    @property
    def body(self) -> Locator:
        """The panel as something that holds text."""
        return (
            self.panel.locator("body") if self.program == "outlook" else self.page.locator("#gmail")
        )

    def open_mail(self, subject: str) -> None:
        self.page.locator("#mails").get_by_text(subject, exact=True).click()

    def write_to(self, *to: str, cc: str = "") -> None:
        """A new message with these recipients; Gmail's button below it is pressed."""
        self.page.locator("#write").click()
        self.fill("To", ", ".join(to))
        if cc:
            self.fill("Cc", cc)
        if self.program == "gmail":
            self.page.locator("#relance").click()

    def fill(self, label: str, text: str) -> None:
        """Type addresses into a new message, and leave the field."""
        field = self.page.get_by_label(label, exact=True)
        field.fill(text)
        field.blur()

    def button(self, name: str) -> Locator:
        return self.panel.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> None:
        self.button(name).click()

    def shows(self, text: str) -> None:
        expect(self.body).to_contain_text(text, timeout=PATIENCE)

    def turn(self, switch: str, on: bool = True) -> None:
        """One of the stand's switches, by the id of its box."""
        self.page.locator(f"#{switch}").set_checked(on)

    def waits_for(self, answers: int) -> None:
        """Wait until so many questions of the panel are without an answer."""
        expect(self.page.locator("#on-their-way")).to_have_text(str(answers), timeout=PATIENCE)

    def standing(self, email: str) -> Locator:
        """The line of the contact's newest enrollment in the strip."""
        return self.page.locator(f'#standings > li[data-email="{email}"]').first

    def stands(self, email: str, status: str) -> None:
        expect(self.standing(email)).to_have_attribute("data-status", status, timeout=PATIENCE)
