"""Writes docs/rules.md: every rule for incoming mail, in the order in which they are asked."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from house.tree import DOCS

PAGE = DOCS / "rules.md"

_OPENING = """# Rules for incoming mail

Asked from top to bottom; the first rule that sees something decides, and the contact's page names
it with the lines it saw. *Certainty* is the share of right answers expected of the rule. This page
is written by `make docs` from the table of rules.

| Rule | Concludes | Certainty | Source | Samples |
|---|---|---|---|---|
"""


def page() -> str:
    """The whole page, from ``mailsync.classify.RULES``."""
    rules = importlib.import_module("mailsync.classify").RULES
    return _OPENING + "".join(_line(rule) for rule in rules)


def _line(rule: Any) -> str:  # Any: the rules' type is known when the page is made, not before
    samples = ", ".join(f"`{Path(sample).name}`" for sample in rule.samples)
    cells = (f"`{rule.name}`", f"`{rule.concludes}`", f"{rule.certainty:.2f}", _cell(rule.source))
    return f"| {' | '.join(cells)} | {samples} |\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def main() -> None:
    """Write the page in place."""
    PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
