"""Nothing is undocumented, and nothing is documented that does not exist."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest

from house import api_page, rules_page, settings_page
from house.tree import DOCS, ROOT, name

CODES = {
    "Refusals": "relance.core.refusal:Refusal",
    "Stop reasons": "relance.core.enrollment:StopReason",
    "Outcomes": "relance.core.enrollment:Outcome",
    "Holds": "relance.core.timer:HoldKind",
    "Hindrances": "relance.core.dispatch:Hindrance",
    "States of a send": "relance.core.dispatch:DispatchState",
    "Kinds of incoming mail": "relance.core.inbound:Kind",
    "Rights": "relance.core.people:Right",
    "Health of a mailbox": "relance.core.people:Health",
    "Answers to a connection trial": "relance.core.trial:Trial",
}


def named(path: str) -> Any:
    """What ``module:name`` means, looked up when a test runs, not when it is collected."""
    module, _, attribute = path.partition(":")
    return getattr(importlib.import_module(module), attribute)


def page(file: str) -> str:
    return (DOCS / file).read_text("utf-8")


def section(file: str, heading: str) -> str:
    """The text below one ``## heading``, up to the next."""
    found = re.search(
        rf"^## {re.escape(heading)}$(.*?)(?=^## |\Z)", page(file), re.MULTILINE | re.DOTALL
    )
    assert found, f"docs/{file} has no section {heading!r}"
    return found[1]


def first_cells(text: str) -> list[str]:
    """What stands in backticks in the first cell of each row of a table."""
    return re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)


@pytest.mark.parametrize("heading", CODES)
def test_the_reference_lists_exactly_the_codes_that_exist(heading: str) -> None:
    codes: type[StrEnum] = named(CODES[heading])

    assert sorted(first_cells(section("reference.md", heading))) == sorted(codes)


def test_the_reference_says_what_a_refusal_says() -> None:
    words = named("relance.core.refusal:WORDS")
    expected = [f"| `{code}` | {says} | {helps} |" for code, (says, helps) in words.items()]

    missing = [row for row in expected if row not in section("reference.md", "Refusals")]

    assert not missing


def test_the_reference_says_what_a_connection_trial_says() -> None:
    trials = named("relance.core.trial:Trial")
    text = section("reference.md", "Answers to a connection trial")

    assert not [trial for trial in trials if f"| `{trial}` | {trial.sentence} |" not in text]


def test_the_picture_of_a_send_shows_exactly_the_moves_that_exist() -> None:
    moves = named("relance.core.dispatch:MOVES")
    drawn = set(re.findall(r"^ +(\w+) --> (\w+)", page("architecture.md"), re.MULTILINE))

    assert drawn == {(str(before), str(after)) for before in moves for after in moves[before]}


def test_every_command_has_its_heading_and_every_heading_its_command() -> None:
    main = importlib.import_module("typer.main")
    command = main.get_command(named("relance.cli.commands:app"))
    documented = re.findall(r"^#+ `relance ([^`]+)`$", page("cli.md"), re.MULTILINE)

    assert sorted(documented) == sorted(_commands(command, ()))


def test_every_setting_is_on_its_page_with_its_default() -> None:
    assert settings_page.PAGE.read_text("utf-8") == settings_page.page(), "run `make docs`"


def test_every_setting_says_what_it_does() -> None:
    fields = named("relance.config:Settings").model_fields

    assert not [name for name, field in fields.items() if not field.description]


def test_every_rule_for_incoming_mail_is_on_its_page() -> None:
    assert rules_page.PAGE.read_text("utf-8") == rules_page.page(), "run `make docs`"


def test_every_request_the_server_answers_is_on_its_page_and_nothing_else() -> None:
    assert api_page.PAGE.read_text("utf-8") == api_page.page(), "run `make docs`"


def test_every_request_says_what_it_does() -> None:
    assert not [line for line in api_page.page().splitlines() if line.endswith("|  |")]


@pytest.mark.parametrize(
    "path", [*sorted(DOCS.rglob("*.md")), *sorted(ROOT.glob("*.md"))], ids=name
)
def test_every_link_between_pages_leads_somewhere(path: Any) -> None:
    text = path.read_text("utf-8")
    dead = [
        target
        for target in re.findall(r"\]\(([^)\s]+)\)", text)
        if "://" not in target and not _leads(path, target)
    ]

    assert not dead


def _commands(command: Any, path: tuple[str, ...]) -> Iterator[str]:
    """Every command that does something, as it is typed after ``relance``."""
    for title, inner in getattr(command, "commands", {}).items():
        if getattr(inner, "commands", None):
            yield from _commands(inner, (*path, title))
        elif not inner.hidden:
            yield " ".join((*path, title))


def _leads(path: Any, target: str) -> bool:
    file, _, anchor = target.partition("#")
    there = (path.parent / file).resolve() if file else path
    if not there.exists():
        return False
    return not anchor or anchor in _anchors(there.read_text("utf-8"))


def _anchors(text: str) -> set[str]:
    """The anchors that GitHub gives to a page's headings."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
