"""The parts of a message as text: transfer encodings and charsets undone, within limits."""

from __future__ import annotations

import binascii

from mailsync.classify.message.charsets import decode
from mailsync.classify.message.headers import parameter
from mailsync.classify.message.parts import Headers, Part

MAX_BODY = 65_536  # characters of text that are looked at
MAX_ENCODED = 4 * MAX_BODY  # bytes that may be needed to give that many characters
_MAX_PLAIN = 10  # parts


def plain_text(parts: tuple[Part, ...]) -> str:
    """The text/plain parts of the mail's own that are no attachments, LF line ends."""
    found = [part_text(part) for part in parts if part.kind == "text/plain" and _is_own(part)]
    joined = "\n".join(found[:_MAX_PLAIN])[:MAX_BODY]
    return "" if joined.isspace() else joined


def html_text(parts: tuple[Part, ...]) -> str:
    """The source of the mail's own first HTML part, or ""."""
    own = (part for part in parts if part.kind == "text/html" and _is_own(part))
    found = next(own, None)
    return part_text(found) if found else ""


def _is_own(part: Part) -> bool:
    disposition = part.headers.get("content-disposition")
    return not part.enclosed and not disposition.lower().startswith("attach")


def transfer_decoded(headers: Headers, body: bytes) -> bytes:
    encoding = headers.get("content-transfer-encoding").lower()
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding == "base64":
        return _from_base64(body)
    return body


def _from_base64(body: bytes) -> bytes:
    """What can be read of it: a damaged tail costs the tail only."""
    body = b"".join(body.split())
    for cut in (body, body + b"=", body + b"==", body[: len(body) - len(body) % 4]):
        try:
            return binascii.a2b_base64(cut)
        except binascii.Error:
            continue
    return b""


def part_text(part: Part) -> str:
    """The decoded text of one part, clipped to ``MAX_BODY`` characters, LF line ends."""
    data = transfer_decoded(part.headers, part.body[:MAX_ENCODED])
    charset = parameter(part.headers.get("content-type"), "charset")
    text = decode(data[:MAX_ENCODED], charset).replace("\r\n", "\n").replace("\r", "\n")
    return text[:MAX_BODY].replace("\x00", "")
