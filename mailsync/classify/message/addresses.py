"""Addresses in From, Reply-To, To and in report texts, by one linear scan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mailsync.classify.message.headers import decode_words
from relance.core.values import Address, ascii_lower

MAX_ADDRESSES = 50
_MAX_TOKEN = 400  # longer than any address may be; keeps what follows cheap
# What nearly every From and To is: a name or none, and one address that needs no second look.
_ADDRESS = (
    r"([A-Za-z0-9_+-]{1,20}(?:\.[A-Za-z0-9_+-]{1,20}){0,2}"
    r"@[A-Za-z0-9]{1,40}(?:-[A-Za-z0-9]{1,20}){0,3}(?:\.[A-Za-z0-9]{2,30}){1,4})"
)
_USUAL = re.compile(rf'(?:"([^"\\<>]*)" ?|([^"\\<>(),:;@]*))<{_ADDRESS}>')
_BARE = re.compile(_ADDRESS)
_TRIM = "<>()[]{}\"'`,;:.!?*|="


def key_of(token: str) -> str:
    """The key of one address, tolerant of brackets and a source route; "" if it is none."""
    token = token.strip().strip(_TRIM)
    if len(token) > _MAX_TOKEN or "@" not in token:
        return ""
    if token.startswith("@") and ":" in token:  # source route, RFC 5321 appendix F.2
        token = token.rpartition(":")[2]
    if token[:7].lower() in ("mailto:", "rfc822;"):
        token = token[7:].strip()
    found = Address.parse(token)
    return found.key if found else ""


def mailboxes(value: str) -> Iterator[tuple[str, str]]:
    """(display name, key) of each mailbox in an address list (RFC 5322 §3.4), groups flattened.

    Quoted strings and comments never count as addresses: ``"boss@x.example" <evil@y.example>``
    is evil@y.example. Stdlib parsing is avoided: it recurses and is quadratic on such input.
    """
    if "@" not in value:
        return
    if _BARE.fullmatch(value):
        yield "", ascii_lower(value)
        return
    if usual := _USUAL.fullmatch(value):
        yield decode_words((usual[1] or usual[2] or "").strip()), ascii_lower(usual[3])
        return
    for count, piece in enumerate(_pieces(value)):
        if count >= MAX_ADDRESSES:
            return
        bare = _without_quotes(piece)
        start, end = bare.rfind("<"), bare.rfind(">")
        inner = bare[start + 1 : end] if 0 <= start < end else bare
        key = key_of(inner)
        if key:
            name = piece[: piece.rfind("<")] if start >= 0 else ""
            yield decode_words(name.strip().strip('"')), key


def keys(value: str) -> tuple[str, ...]:
    """The distinct keys of an address list, in order."""
    return tuple(dict.fromkeys(key for _, key in mailboxes(value)))


def keys_in_text(words: Iterable[str]) -> tuple[str, ...]:
    """The distinct address keys among the words of a text, in order."""
    found = (key_of(word) for word in words if "@" in word)
    return tuple(dict.fromkeys(key for key in found if key))[:MAX_ADDRESSES]


def _pieces(value: str) -> Iterator[str]:
    """Cut at commas, semicolons and group colons that stand outside quotes and comments."""
    if not any(mark in value for mark in '"(;:\\'):  # nearly every list: no need to look closely
        yield from value.split(",")
        return
    start, depth, quoted, skip, angled = 0, 0, False, False, False
    for index, char in enumerate(value):
        if skip:
            skip = False
        elif char == "\\":
            skip = True
        elif char == '"' and not depth:
            quoted = not quoted
        elif quoted:
            continue
        elif char in "()":
            depth = max(0, depth + (1 if char == "(" else -1))
        elif char in "<>":
            angled = char == "<"
        elif char in ",;:" and not depth and not angled:
            yield value[start:index]
            start = index + 1
    yield value[start:]


def _without_quotes(piece: str) -> str:
    """The piece without quoted strings and comments."""
    if '"' not in piece and "(" not in piece:
        return piece
    out: list[str] = []
    depth, quoted, skip = 0, False, False
    for char in piece:
        if skip:
            skip = False
        elif char == "\\":
            skip = True
        elif char == '"' and not depth:
            quoted = not quoted
        elif char in "()" and not quoted:
            depth = max(0, depth + (1 if char == "(" else -1))
        elif not quoted and not depth:
            out.append(char)
    return "".join(out)
