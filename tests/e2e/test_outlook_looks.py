"""How Outlook's pane looks: readable in light and dark, on 320 pixels, in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

import addin.outlook
from panel_outlook import OutlookStage, Pane, outlook_stage

LANGUAGES = ["en-US", "pl-PL", "sv-SE", "fi-FI"]
BLACK, WHITE = {"bodyBackgroundColor": "#212121"}, {"bodyBackgroundColor": "#ffffff"}

#: For every element with a text of its own: what it says, its colour and the one behind it.
TEXTS = """() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
  const behind = (one) => {
    for (let each = one; each; each = each.parentElement) {
      const [r, g, b, a = 1] = parse(getComputedStyle(each).backgroundColor);
      if (a > 0) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const says = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
    || (one.tagName === "INPUT" && one.value);
  return [...document.querySelectorAll("body *")]
    .filter((one) => says(one) && one.checkVisibility({ visibilityProperty: true }))
    .map((one) => [one.textContent || one.value, parse(getComputedStyle(one).color), behind(one)]);
}"""


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OutlookStage]:
    with outlook_stage(tmp_path_factory.mktemp("looks")) as running:
        yield running


def luminance(colour: list[float]) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [part / 255 for part in colour[:3]]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: list[float], other: list[float]) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


def faint_texts(pane: Pane) -> list[str]:
    """What is not readable: below 4.5 : 1 (WCAG 2.2, success criterion 1.4.3)."""
    texts = pane.page.evaluate(TEXTS)
    assert texts
    return [text for text, ink, ground in texts if contrast(ink, ground) < 4.5]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_is_readable(browser: Browser, stage: OutlookStage, scheme: str) -> None:
    anna, nils = stage.enrolled(), stage.stranger()

    with stage.pane(browser, anna.mail, color_scheme=scheme) as pane:
        pane.press("Pause")
        expect(pane.button("Resume")).to_be_enabled()
        pane.page.locator("summary").click()
        assert faint_texts(pane) == []

        pane.press("Unenroll…")
        expect(pane.button("Unenroll")).to_be_enabled()
        assert faint_texts(pane) == []

        pane.play("open", nils.mail)
        pane.press("Create contact")
        expect(pane.page.get_by_label("First name")).to_have_value("Nils")
        pane.expects = ["ERR_CONNECTION_REFUSED"]
        pane.page.route("**/outlook/ask", lambda route: route.abort("connectionrefused"))
        pane.press("Create contact")
        expect(pane.trouble).to_be_visible()
        assert faint_texts(pane) == []


@pytest.mark.parametrize(
    ("theme", "scheme", "is_dark"),
    [(BLACK, "light", True), (WHITE, "dark", False), (None, "dark", True), (None, "light", False)],
    ids=["black Outlook", "white Outlook", "dark system", "light system"],
)
def test_outlooks_theme_wins_over_the_systems(
    browser: Browser,
    stage: OutlookStage,
    theme: dict[str, str] | None,
    scheme: str,
    is_dark: bool,
) -> None:
    with stage.pane(browser, None, theme=theme, color_scheme=scheme) as pane:
        expect(pane.root).to_contain_text("No message is open.")
        ground = pane.page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert (luminance([float(part) for part in re.findall(r"[\d.]+", ground)]) < 0.2) == is_dark


def test_a_theme_that_changes_is_followed(browser: Browser, stage: OutlookStage) -> None:
    with stage.pane(browser, None, theme=WHITE) as pane:
        html = pane.page.locator("html")
        expect(html).to_have_attribute("data-theme", "light")
        pane.play("paint", BLACK)
        expect(html).to_have_attribute("data-theme", "dark")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_on_320_pixels(
    browser: Browser, stage: OutlookStage, language: str
) -> None:
    long = stage.enrolled("Wilhelmina-Charlotta-Konstantinopolitanska")

    with stage.pane(browser, long.mail, language=language) as pane:
        expect(pane.root).to_have_attribute("data-state", "people")
        assert pane.page.evaluate("document.documentElement.scrollWidth") <= 320
        expect(pane.page.locator("html")).to_have_attribute("lang", language.split("-")[0])


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("pl-PL", "Żadna wiadomość nie jest otwarta."),
        ("sv-SE", "Inget meddelande är öppet."),
        ("fi-FI", "Mitään viestiä ei ole avattu."),
        ("de-DE", "No message is open."),
    ],
)
def test_the_panes_own_words_are_in_outlooks_language(
    browser: Browser, stage: OutlookStage, language: str, says: str
) -> None:
    with stage.pane(browser, None, language=language) as pane:
        expect(pane.root).to_contain_text(says)
        tables = pane.page.evaluate("Object.values(relancePane.languages).map(Object.keys)")

    assert len(tables) == 4
    assert all(sorted(table) == sorted(tables[0]) for table in tables)


def test_everything_can_be_reached_and_heard_without_a_mouse(
    browser: Browser, stage: OutlookStage
) -> None:
    anna = stage.enrolled()

    with stage.pane(browser, anna.mail) as pane:
        expect(pane.button("Pause")).to_be_enabled()
        pane.button("Unenroll…").focus()
        pane.page.keyboard.press("Enter")
        expect(pane.title).to_be_focused()
        focused = []
        for _ in range(12):
            pane.page.keyboard.press("Tab")
            focused.append(pane.page.evaluate("document.activeElement.textContent"))
        assert {"Unenroll", "Cancel"} <= set(focused)
        expect(pane.note).to_have_attribute("role", "status")
        expect(pane.trouble).to_have_attribute("role", "alert")
        unnamed = pane.page.evaluate(
            "[...document.querySelectorAll('button:not([hidden]), a, input, select')].filter("
            "(one) => !(one.textContent.trim() || one.ariaLabel || (one.labels || []).length))"
            ".length"
        )
        assert unnamed == 0


def test_the_support_page_is_readable_and_says_what_is_read(
    browser: Browser, stage: OutlookStage
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{stage.address}/outlook/support")
    expect(page.locator("main")).to_contain_text(
        "The text of the mail and its attachments are never"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_no_script_of_the_pane_writes_markup() -> None:
    folder = Path(addin.outlook.__file__).parent / "static"
    scripts = {path.name: path.read_text("utf-8") for path in folder.glob("*.js")}
    markup = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function"
        r"|localStorage|sessionStorage|document\.cookie|indexedDB"
    )

    assert len(scripts) >= 9
    assert not [name for name, text in scripts.items() if markup.search(text)]
