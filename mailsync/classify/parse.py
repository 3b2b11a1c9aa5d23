"""Bytes to a Mail, never raising and at bounded cost, whatever the bytes are.

The MIME tree is cut by hand: the standard parser recurses (1,000 nested messages end it), and
takes seconds for 100,000 parts or delivery-status blocks, with no way to set a limit from outside.
"""

from __future__ import annotations

import binascii
from collections.abc import Iterator

from mailsync.classify.addresses import keys, mailboxes
from mailsync.classify.charsets import decode
from mailsync.classify.headers import (
    decode_words,
    media_type,
    message_ids,
    parameter,
    read_date,
    read_headers,
)
from mailsync.classify.mail import Headers, Mail, Part
from mailsync.classify.markup import to_text
from mailsync.classify.text import new_text

MAX_RAW = 1_048_576
MAX_PARTS = 100
MAX_DEPTH = 20
MAX_BOUNDARY_LINES = 2_000  # lines that begin like a boundary, most of them being none
MAX_STATUS_BLOCKS = 50
MAX_BODY = 65_536  # characters of text that are looked at
_MAX_ENCODED = 4 * MAX_BODY  # bytes that may be needed to give that many characters
_STATUS_KINDS = ("message/delivery-status", "message/global-delivery-status")
_RETURNED_KINDS = ("message/rfc822", "message/global", "text/rfc822-headers", "text/rfc822-header")


def parse(raw: bytes) -> Mail:
    """The whole mail. Only the first ``MAX_RAW`` bytes are looked at."""
    top, body = _split(_with_line_feeds(raw[:MAX_RAW]))
    parts = tuple(_walk(top, body))
    return _mail(top, parts, *_texts(parts))


def parse_headers(block: bytes) -> Mail:
    """The same value from a header block alone: cheap enough to look at every mail."""
    return _mail(_split(_with_line_feeds(block[:MAX_RAW]))[0], (), "", "")


def _mail(top: Headers, parts: tuple[Part, ...], body: str, text: str) -> Mail:
    senders = [next(mailboxes(value), ("", "")) for value in top.all("from")[:10]]
    # Two From headers that disagree: nobody can say who wrote it, so nobody did.
    name, sender = senders[0] if len({key for _, key in senders}) == 1 else ("", "")
    sent = read_date(top.get("date"))
    kind = top.get("content-type")
    return Mail(
        headers=top,
        content_type=media_type(kind),
        report_type=parameter(kind, "report-type").lower(),
        parts=parts,
        status_blocks=_status_blocks(parts),
        returned=_returned(parts),
        from_address=sender,
        from_name=name,
        reply_to=next(iter(keys(top.get("reply-to"))), ""),
        to_addresses=keys(", ".join(top.all("to") + top.all("cc"))),
        message_id=next(iter(message_ids(top.get("message-id"))), ""),
        in_reply_to=next(iter(message_ids(top.get("in-reply-to"))), ""),
        references=message_ids(top.get("references")),
        subject=decode_words(top.get("subject")),
        sent_at=sent[0] if sent else None,
        sent_on=sent[1] if sent else None,
        body=body,
        text=text,
    )


def _with_line_feeds(raw: bytes) -> bytes:
    """LF line ends, and no byte order mark, blank lines or mbox line before the headers."""
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    raw = raw.replace(b"\r\n", b"\n")
    if b"\r" in raw and b"\n" not in raw[:4096]:
        raw = raw.replace(b"\r", b"\n")
    raw = raw.lstrip(b"\n \t")
    if raw.startswith((b"From ", b">From ")):
        raw = raw.partition(b"\n")[2]
    return raw


def _split(raw: bytes) -> tuple[Headers, bytes]:
    """(headers, body) at the first empty line."""
    if raw.startswith(b"\n"):
        return Headers(), raw[1:]
    block, _, body = raw.partition(b"\n\n")
    return read_headers(block), body


def _walk(headers: Headers, body: bytes) -> Iterator[Part]:
    """The leaves and embedded messages in the order of their appearance."""
    stack: list[tuple[bytes, int, int]] = []
    depth = enclosed = 0
    for seen in range(MAX_PARTS):
        if seen:
            if not stack:
                return
            segment, depth, enclosed = stack.pop()
            headers, body = _split(segment)
        declared = headers.get("content-type")
        kind = media_type(declared)
        children: list[bytes] = []
        if depth < MAX_DEPTH and kind.startswith("multipart/"):
            children = _cut(body, parameter(declared, "boundary"))
        if children:
            stack.extend((child, depth + 1, enclosed) for child in reversed(children))
            continue
        yield Part("text/plain" if kind.startswith("multipart/") else kind, headers, body, enclosed)
        if depth < MAX_DEPTH and kind in ("message/rfc822", "message/global"):
            stack.append((_transfer_decoded(headers, body).lstrip(b"\n"), depth + 1, enclosed + 1))


def _cut(body: bytes, boundary: str) -> list[bytes]:
    """The parts between boundary lines (RFC 2046 §5.1.1); none if there is no such line."""
    if not boundary or len(boundary) > 200:
        return []
    mark = b"\n--" + boundary.encode("utf-8", "replace")
    body = b"\n" + body
    parts: list[bytes] = []
    inside = -1
    position = body.find(mark)
    for _ in range(MAX_BOUNDARY_LINES):
        if position < 0 or len(parts) >= MAX_PARTS:
            break
        line_end = body.find(b"\n", position + len(mark))
        line_end = len(body) if line_end < 0 else line_end
        rest = body[position + len(mark) : line_end].strip()
        if rest in (b"", b"--"):
            if inside >= 0:
                parts.append(body[inside:position])
            inside = -1 if rest else line_end + 1
            if rest:
                break
        position = body.find(mark, line_end)
    if inside >= 0 and len(parts) < MAX_PARTS:
        parts.append(body[inside:])  # never closed: the last part goes to the end
    return parts


def _transfer_decoded(headers: Headers, body: bytes) -> bytes:
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
    data = _transfer_decoded(part.headers, part.body[:_MAX_ENCODED])
    charset = parameter(part.headers.get("content-type"), "charset")
    text = decode(data[:_MAX_ENCODED], charset).replace("\r\n", "\n").replace("\r", "\n")
    return text[:MAX_BODY].replace("\x00", "")


def _texts(parts: tuple[Part, ...]) -> tuple[str, str]:
    """(all readable text, what was newly written) of the mail's own parts but attachments.

    HTML is read only where there is no plain text.
    """
    plain: list[str] = []
    html: Part | None = None
    for part in parts:
        if part.enclosed or part.headers.get("content-disposition").lower().startswith("attach"):
            continue
        if part.kind == "text/plain" and len(plain) < 10:
            plain.append(part_text(part))
        elif part.kind == "text/html" and not html:
            html = part
    joined = "\n".join(plain)[:MAX_BODY]
    if joined and not joined.isspace():
        return joined, new_text(joined)
    if html is None:
        return "", ""
    source = part_text(html)
    return to_text(source), new_text(to_text(source, quotes=False))


def _status_blocks(parts: tuple[Part, ...]) -> tuple[Headers, ...]:
    """The field groups of the mail's own delivery status (RFC 3464 §2.1)."""
    for part in parts:
        if part.enclosed == 0 and part.kind in _STATUS_KINDS:
            blocks = _transfer_decoded(part.headers, part.body[:_MAX_ENCODED]).split(
                b"\n\n", MAX_STATUS_BLOCKS
            )
            found = (read_headers(block) for block in blocks[:MAX_STATUS_BLOCKS])
            return tuple(block for block in found if block.fields)
    return ()


def _returned(parts: tuple[Part, ...]) -> Headers | None:
    """The headers of the first embedded mail."""
    for part in parts:
        if part.enclosed == 0 and part.kind in _RETURNED_KINDS:
            found = _split(_transfer_decoded(part.headers, part.body).lstrip(b"\n"))[0]
            if found.fields:
                return found
    return None
