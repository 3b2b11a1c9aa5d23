"""Checks the addresses in a manifest: one installation, reachable by https, pages that exist."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

from manifest.icons import PATHS as ICONS
from manifest.origin import trouble

GMAIL_PATHS = frozenset(
    {"/", "/gmail/homepage", "/gmail/message", "/gmail/compose", "/gmail/refresh"}
)
OUTLOOK_PATHS = frozenset({"/", "/outlook/read", "/outlook/compose", "/outlook/support"})

_ABSOLUTE = re.compile(r"([^/]*://[^/]*)(/.*)?", re.DOTALL)


def of_addresses(addresses: Iterable[str], pages: Set[str], local: bool) -> Iterator[str]:
    """Each address that is no page or icon of one installation, with the reason."""
    first = ""
    for address in addresses:
        split = _ABSOLUTE.fullmatch(address)
        if split is None:
            yield f"{address!r} is no absolute address."
            continue
        base, path = split[1], split[2] or ""
        first = first or base
        if reason := trouble(base, local=local):
            yield f"{address} {reason}."
        elif base != first:
            yield f"{address} is not below {first}, where the others are."
        if path not in pages and path not in ICONS:
            yield f"{address} leads to no page and no icon of relance."
