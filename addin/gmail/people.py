"""Who stands in the address headers of a mail: names and addresses, each address once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import getaddresses

from addin.request import MOST_PEOPLE, Named
from relance.core.values import Address

MOST_READ = 3 * MOST_PEOPLE  # leaves room for the rep's own addresses, and shows a crowd as one
MOST_CHARACTERS = 20_000  # of one header that are read
MOST_OF_A_NAME = 80  # characters

#: The headers that name people, the sender first.
HEADERS = ("From", "Reply-To", "Sender", "To", "Cc")

_DEEPEST = 40  # brackets; the parser of comments calls itself for each
_SPACE = re.compile(r"[\0-\x20\x7f-\x9f\ud800-\udfff]+")


def people_on(headers: Iterable[tuple[str, str]]) -> tuple[Named, ...]:
    """Everybody on a mail, from its headers as (name, value) in any order; the sender first."""
    given = tuple(headers)
    return people_in(
        value for wanted in HEADERS for name, value in given if name.lower() == wanted.lower()
    )


def people_in(lines: Iterable[str]) -> tuple[Named, ...]:
    """Everybody in lists of addresses (RFC 5322 §3.4, groups as well), at most MOST_READ.

    A name in encoded words (RFC 2047) is decoded after the addresses were told apart: an encoded
    comma or bracket is part of a name. What is no plain address is left out.
    """
    found: dict[str, Named] = {}
    for name, text in _pairs(lines):
        address = Address.parse(text)
        if address is None:
            continue
        known = found.get(address.key)
        if known is None and len(found) == MOST_READ:
            break
        if known is None or not known.name:
            found[address.key] = Named(known.address if known else str(address), _readable(name))
    return tuple(found.values())


def _pairs(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        yield from getaddresses([_bounded(line)])


def _bounded(line: str) -> str:
    """The line unfolded, without what would cost the parser much, cut between two addresses."""
    line = " ".join(line.splitlines())
    if line.count("(") > _DEEPEST:
        line = line.translate({ord("("): " ", ord(")"): " "})
    if len(line) <= MOST_CHARACTERS:
        return line
    return line[:MOST_CHARACTERS].rpartition(",")[0]


def _readable(name: str) -> str:
    # Of an unknown charset, or in broken base64: the name is shown as it was sent.
    with suppress(HeaderParseError, LookupError, ValueError):
        name = str(make_header(decode_header(name)))
    return _SPACE.sub(" ", name).strip()[:MOST_OF_A_NAME]
