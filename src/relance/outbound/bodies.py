"""Bodies that survive every relay: 7-bit lines of at most 76 characters (RFC 2045 §6)."""

from __future__ import annotations

import re
from base64 import encodebytes

from relance.outbound.headers import Field, UnsafeMail

MAX_LINE = 76  # RFC 2045 §6.7 (5)

_ESCAPED = re.compile(rb"[^\t\n !-<>-~]|[\t ](?=\n|\Z)|(?<![^\n])\.|(?<![^\n])F(?=rom )")
_PRINTABLE = b"\t\n" + bytes(range(32, 127))
_LINE_ENDS = re.compile(rb"[\t ](?=\n|\Z)|(?:\A|\n)(?:\.|From )")  # what else is escaped
# What may travel as it is: printable, no space at a line's end, nothing that a relay rewrites
# ("From " in a mbox, a leading dot in SMTP) and no "=_", the mark of our boundaries.
_AS_IS = re.compile(r"(?:(?!From |\.|[^\n]*=_)[\t -~]{0,76}(?<![\t ])(?:\n|\Z))*")


def encode_body(text: str, subtype: str) -> tuple[list[Field], bytes]:
    """The fields and the encoded octets of a ``text/<subtype>`` part, with CRLF line ends.

    Plain when it can be, else quoted-printable, or base64 where that is shorter. Raises
    UnsafeMail for text that is not Unicode (lone surrogates).
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text if text.endswith("\n") else f"{text}\n"
    try:
        octets = text.encode()
    except UnicodeEncodeError as error:
        raise UnsafeMail(f"The text holds half a character at {error.start}.") from error
    if max(map(len, text.split("\n"))) <= MAX_LINE and _AS_IS.fullmatch(text):
        return _fields(subtype, "us-ascii", "7bit"), _crlf(octets)
    escaped = _escaped(octets)
    if len(escaped) > len(octets) * 4 / 3:
        return _fields(subtype, "utf-8", "base64"), _crlf(encodebytes(_crlf(octets)))
    lines = escaped.split(b"\n")
    lines = [_soft_breaks(line) if len(line) > MAX_LINE else line for line in lines]
    return _fields(subtype, "utf-8", "quoted-printable"), b"\r\n".join(lines)


def _escaped(octets: bytes) -> bytes:
    """As quoted-printable; where only "=" is to be escaped, which is usual, in one replacement."""
    if octets.translate(None, _PRINTABLE) or _LINE_ENDS.search(octets):
        return _ESCAPED.sub(lambda found: b"=%02X" % ord(found[0]), octets)
    return octets.replace(b"=", b"=3D")


def _fields(subtype: str, charset: str, encoding: str) -> list[Field]:
    return [
        ("Content-Type", f'text/{subtype}; charset="{charset}"'),
        ("Content-Transfer-Encoding", encoding),
    ]


def _soft_breaks(line: bytes) -> bytes:
    """Cut an escaped line into pieces of 76 with a "=" at each end, never inside an escape."""
    pieces: list[bytes] = []
    while len(line) > MAX_LINE:
        cut = MAX_LINE - 1
        cut -= next((back for back in (1, 2) if line[cut - back : cut - back + 1] == b"="), 0)
        pieces.append(line[:cut])
        line = line[cut:]
    return b"=\r\n".join((*pieces, line))


def _crlf(octets: bytes) -> bytes:
    return octets.replace(b"\n", b"\r\n")
