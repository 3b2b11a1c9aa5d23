"""Placeholders: a fixed ``{{ name }}`` becomes a looked-up value, and nothing else happens.

Not a template language on purpose: sandboxes of template engines can be made to hang or to eat all
memory (CVE-2016-10745, CVE-2019-10906), and a sales mail needs names, not loops.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_PLACEHOLDER = re.compile(r"\{\{ {0,8}([a-z][a-z0-9_]{0,63}) {0,8}\}\}")
_LEFTOVER = re.compile(r"\{\{|\}\}")


class MissingPlaceholders(ValueError):
    """Some placeholders have no value; ``names`` lists them in order of appearance."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__("no value for " + ", ".join(names))
        self.names = names


def placeholders(text: str) -> tuple[str, ...]:
    """The names a text uses, in order of first appearance."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(text)))


def malformed(text: str) -> bool:
    """Whether braces are left that no placeholder explains: a typing error to show at save time."""
    return bool(_LEFTOVER.search(_PLACEHOLDER.sub("", text)))


def missing(text: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """The names without a value; a value of nothing but white space counts as none."""
    return tuple(name for name in placeholders(text) if not values.get(name, "").strip())


def render(text: str, values: Mapping[str, str]) -> str:
    """Fill every placeholder. A value is put in as it is, and never looked through again.

    Raises MissingPlaceholders: a mail with a raw placeholder must not exist.
    """
    if names := missing(text, values):
        raise MissingPlaceholders(names)
    return _PLACEHOLDER.sub(lambda found: values[found[1]], text)
