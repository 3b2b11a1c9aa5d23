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
MOST_CHARACTERS = 20_000  # of all headers together that are read: parsing them takes time
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
    left = MOST_CHARACTERS
    for line in lines:
        if left <= 0:
            return
        read = _bounded(line, left)
        left -= len(line) + 1
        yield from getaddresses([read])


def _bounded(line: str, most: int) -> str:
    """The line unfolded, without what would cost the parser much, cut between two addresses."""
    line = " ".join(line.splitlines())
    if line.count("(") > _DEEPEST:
        line = line.translate({ord("("): " ", ord(")"): " "})
    if len(line) <= most:
        return line
    return line[:most].rpartition(",")[0]


def _readable(name: str) -> str:
    # Of an unknown charset, or in broken base64: the name is shown as it was sent.
    with suppress(HeaderParseError, LookupError, ValueError):
        name = str(make_header(decode_header(name)))
    return _SPACE.sub(" ", name).strip()[:MOST_OF_A_NAME]
