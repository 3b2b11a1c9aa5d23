"""Writes docs/settings.md: every setting, its default and its meaning, from the settings' code."""

from __future__ import annotations

import importlib

from house.tree import DOCS

PAGE = DOCS / "settings.md"

_OPENING = """# Settings

A setting is an environment variable, or the same name in lower case and without `RELANCE_` in a
TOML file that `RELANCE_CONFIG` names. The environment wins. A setting that does not exist is
refused. This page is written by `make docs` from the code.

| Variable | Default | Meaning |
|---|---|---|
"""


def page() -> str:
    """The whole page, from ``relance.config.Settings``."""
    fields = importlib.import_module("relance.config").Settings.model_fields
    lines = (
        f"| `RELANCE_{name.upper()}` | {_default(field.default)} | {field.description} |\n"
        for name, field in fields.items()
    )
    return _OPENING + "".join(lines)


def _default(value: object) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return "–" if value == "" else f"`{value}`"


def main() -> None:
    """Write the page in place."""
    PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
