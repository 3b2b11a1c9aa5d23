"""Reads the FETCH responses of one command from the wire, literals and all (RFC 9051 §7.5.2).

Written for speed and for hostile servers: IMAPClient's lexer costs 170 µs a message, more than
everything else in a catch-up, and keeps whatever length of literal a server announces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from mailsync.sources.base import MAX_UID
from mailsync.sources.wire import Overrun, Wire, WireError

_MAX_LINE = 64 * 1024
_FETCH = re.compile(rb"\* \d+ FETCH \(", re.IGNORECASE)
_UIDVALIDITY = re.compile(rb"\* OK \[UIDVALIDITY (\d+)\]", re.IGNORECASE)
# Matched at one place after another, never searched for, so the time is linear in the line. An
# atom may hold a section, which is the only place for spaces: BODY[HEADER.FIELDS (TO)]<0>.
_TOKEN = re.compile(
    rb"""[ ]*(?: (?P<open>\() | (?P<close>\))
      | "(?P<quoted>(?:[^"\\\r\n]|\\.)*)"
      | ~?\{(?P<literal>\d{1,10})\}\r?\n
      | (?P<atom>[^\s()"{}\[]+ (?:\[[^\]\r\n]*\](?:<\d+>)?)?) )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What the server gave of one message. ``block`` is None when it was NIL or left out."""

    uid: int
    size: int
    internal_date: bytes
    block: bytes | None


@dataclass(slots=True)
class Fetch:
    """The answer to one FETCH: by UID, the tagged line, and a UIDVALIDITY announced meanwhile."""

    messages: dict[int, Fetched] = field(default_factory=dict)
    status: bytes = b""
    uidvalidity: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Messages by UID. When not ``complete``, one literal was too long and ended the connection:
    that message is here, cut, if the server had named it; the rest was not asked for."""

    messages: Mapping[int, Fetched]
    complete: bool = True


class Flooded(Overrun):
    """A literal was longer than the budget; ``fetch`` holds what came before, ``cut`` its start."""

    def __init__(self, words: str, fetch: Fetch, cut: Fetched) -> None:
        super().__init__(words)
        self.fetch = fetch
        self.cut = cut  # its uid is 0 when the server had not named it yet


def read_fetch(wire: Wire, tag: bytes, block_limit: int) -> Fetch:
    """Read up to the tagged line; keep ``block_limit`` octets of each block.

    Raises Flooded, Overrun or WireError; after any of them the connection is useless.
    """
    fetch = Fetch()
    while True:
        line = wire.readline(_MAX_LINE)
        if line.startswith(tag + b" "):
            fetch.status = line[len(tag) + 1 :].strip()
            return fetch
        start = _FETCH.match(line)
        if start:
            _keep(fetch, _read_message(wire, line, start.end(), block_limit, fetch))
        elif line[:6].upper() == b"* BYE ":
            raise WireError("the server said goodbye")
        elif told := _UIDVALIDITY.match(line):
            fetch.uidvalidity = int(told[1][:10])
        elif not line.startswith(b"* "):
            raise WireError("the server sent something that is not IMAP")


def _keep(fetch: Fetch, message: Fetched) -> None:
    """The first full answer for a UID counts; flag updates in between carry no block."""
    if 0 < message.uid <= MAX_UID and message.block is not None:
        fetch.messages.setdefault(message.uid, message)


def _read_message(wire: Wire, line: bytes, at: int, limit: int, fetch: Fetch) -> Fetched:
    values: dict[bytes, bytes | None] = {}
    try:
        items = _items(wire, line, at, limit)
        for name, value in zip(items, items, strict=False):
            values[_key(name)] = value
    except _CutLiteral as cut:
        values[b"BLOCK"] = cut.start
        raise Flooded(str(cut), fetch, _message(values)) from cut
    return _message(values)


def _key(name: bytes | None) -> bytes:
    upper = (name or b"").upper()
    return b"BLOCK" if upper.startswith(b"BODY[") else upper


def _message(values: dict[bytes, bytes | None]) -> Fetched:
    return Fetched(
        uid=_number(values.get(b"UID")),
        size=_number(values.get(b"RFC822.SIZE")),
        internal_date=values.get(b"INTERNALDATE") or b"",
        block=values.get(b"BLOCK"),
    )


def _number(value: bytes | None) -> int:
    return int(value) if value and value.isdigit() and len(value) < 20 else 0


class _CutLiteral(Overrun):
    """A literal that the budget does not cover; ``start`` is as much as is wanted of it."""

    def __init__(self, size: int, start: bytes) -> None:
        super().__init__(f"the server announced {size} octets in a FETCH")
        self.start = start


def _items(wire: Wire, line: bytes, at: int, limit: int) -> Iterator[bytes | None]:
    """The names and values of one message, in turn; a nested list counts as one value, None."""
    depth = 1
    while depth:
        token = _TOKEN.match(line, at)
        if token is None:
            raise WireError("the server sent a FETCH that does not parse")
        at = token.end()
        value: bytes | None = None
        match token.lastgroup:
            case "open":
                depth += 1
                continue
            case "close":
                depth -= 1
                if depth != 1:
                    continue
            case "literal":
                value = _literal(wire, int(token["literal"]), limit)
                line, at = wire.readline(_MAX_LINE), 0
            case "quoted":
                value = re.sub(rb"\\(.)", rb"\1", token["quoted"])
            case _:
                value = None if token["atom"].upper() == b"NIL" else token["atom"]
        if depth == 1:
            yield value


def _literal(wire: Wire, size: int, limit: int) -> bytes:
    if size > wire.left:
        raise _CutLiteral(size, wire.read(min(limit, wire.left)))
    kept = wire.read(min(size, limit))
    wire.skip(size - len(kept))
    return kept
