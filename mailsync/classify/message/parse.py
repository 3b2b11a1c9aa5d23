"""Bytes to a Mail, never raising and at bounded cost, whatever the bytes are.

The MIME tree is cut by hand: the standard parser recurses (1,000 nested messages end it), and
takes seconds for 100,000 parts or delivery-status blocks, with no way to set a limit from outside.
"""

from __future__ import annotations

from collections.abc import Iterator

from mailsync.classify.message.addresses import keys, mailboxes
from mailsync.classify.message.headers import (
    decode_words,
    media_type,
    message_ids,
    parameter,
    read_date,
    read_headers,
)
from mailsync.classify.message.mail import Mail
from mailsync.classify.message.parts import Headers, Part
from mailsync.classify.message.texts import MAX_ENCODED, transfer_decoded

MAX_RAW = 1_048_576
MAX_PARTS = 100
MAX_DEPTH = 20
MAX_BOUNDARY_LINES = 2_000  # lines that begin like a boundary, most of them being none
MAX_STATUS_BLOCKS = 50
_EMBEDDED = ("message/rfc822", "message/global")
_STATUS_KINDS = ("message/delivery-status", "message/global-delivery-status")
RETURNED_KINDS = (*_EMBEDDED, "text/rfc822-headers", "text/rfc822-header")


def parse(raw: bytes) -> Mail:
    """The whole mail. Only the first ``MAX_RAW`` bytes are looked at."""
    top, body = _split(_with_line_feeds(raw[:MAX_RAW]))
    parts = tuple(_walk(top, body))
    return _mail(top, parts)


def parse_headers(block: bytes) -> Mail:
    """The same value from a header block alone: cheap enough to look at every mail."""
    return _mail(_split(_with_line_feeds(block[:MAX_RAW]))[0], ())


def _mail(top: Headers, parts: tuple[Part, ...]) -> Mail:
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
    stack: list[tuple[Headers | None, bytes, int, int]] = [(headers, body, 0, 0)]
    for _ in range(MAX_PARTS):
        if not stack:
            return
        split, body, depth, enclosed = stack.pop()
        headers, body = (split, body) if split is not None else _split(body)
        declared = headers.get("content-type")
        kind = media_type(declared)
        is_multipart = kind.startswith("multipart/")
        if is_multipart and depth < MAX_DEPTH:
            children = _cut(body, parameter(declared, "boundary"))
            stack.extend((None, child, depth + 1, enclosed) for child in reversed(children))
            if children:
                continue
        inner: Headers | None = None
        if kind in _EMBEDDED and depth < MAX_DEPTH:
            inner, message = _split(transfer_decoded(headers, body).lstrip(b"\n"))
            stack.append((inner, message, depth + 1, enclosed + 1))
        yield Part("text/plain" if is_multipart else kind, headers, body, enclosed, inner)


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


def _status_blocks(parts: tuple[Part, ...]) -> tuple[Headers, ...]:
    """The field groups of the mail's own delivery status (RFC 3464 §2.1)."""
    for part in parts:
        if part.enclosed == 0 and part.kind in _STATUS_KINDS:
            blocks = transfer_decoded(part.headers, part.body[:MAX_ENCODED]).split(
                b"\n\n", MAX_STATUS_BLOCKS
            )
            found = (read_headers(block) for block in blocks[:MAX_STATUS_BLOCKS])
            return tuple(block for block in found if block.fields)
    return ()


def _returned(parts: tuple[Part, ...]) -> Headers | None:
    """The headers of the first embedded mail."""
    for part in parts:
        if part.enclosed == 0 and part.kind in RETURNED_KINDS:
            found = part.message
            if found is None:
                found = _split(transfer_decoded(part.headers, part.body).lstrip(b"\n"))[0]
            if found.fields:
                return found
    return None
