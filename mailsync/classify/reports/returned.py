"""Where in a report the returned mail begins, and the headers that it gives back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from mailsync.classify.message.headers import message_ids, plain, read_headers
from mailsync.classify.message.mail import Mail
from mailsync.classify.message.parts import Headers
from mailsync.classify.rule import once

DISPATCH_HEADER = "x-relance-dispatch"
MAX_TRANSCRIPT = 8_000
_MAX_LINES = 200
_MAX_BLOCK = 20_000
_MAX_TRIES = 4
_BELOW = 3
_MARGIN = " \t|*=>"
# What a copied header block begins with.
_TOP = re.compile(
    r"^[ \t|*=>]{0,20}(?:received|return-path|message-id):", re.IGNORECASE | re.MULTILINE
)
# A drawn line, below which the returned mail begins with its fields.
_DRAWN = re.compile(r"[ \t|*>]{0,8}([-=_~*#─━])\1{4,}$")
_DRAWN_ENDS = frozenset(mark * 5 for mark in "-=_~*#─━")
_FIELD = re.compile(r"[ \t|*>]{0,8}(?:from|to|date|subject|x-[a-z-]{1,40}):[ \t]", re.IGNORECASE)
_ID_FIELDS = (
    "original-message-id", "x-original-message-id", "x-ms-exchange-parent-message-id",
    "in-reply-to",
)  # fmt: skip
# Where servers put the mail that they give back, without the dashes and blanks around it.
_COPY_STARTS = (
    "below this line", "this is a copy of", "original message", "returned message",
    "unsent message", "message header", "enclosed is a copy", "the header of the original",
    "the header and top", "header of the source", "transcript of message",
    "header of the original", "undelivered message", "a copy of the original",
    "headers of the original", "the headers of", "returned mail follows", "message follows",
    "below is a copy", "copy of your message", "copy of the original", "unsent copy",
    "first 50 lines of", "the first", "your original message", "rejected message",
    "mensaje original", "message original", "message d'origine", "en-têtes de message",
    "en-têtes du message", "ursprüngliche nachricht", "ursprüngliche kopfzeilen",
    "ursprüngliche nachrichtenkopf", "kopfzeilen der ursprünglichen", "originalnachricht",
    "es folgt eine kopie", "encabezados de mensajes originales", "encabezados originales",
    "encabezados del mensaje", "intestazioni originali", "intestazioni del messaggio",
    "messaggio originale", "oorspronkelijk bericht", "oorspronkelijke bericht",
    "oryginalne nagłówki", "oryginalna wiadomość", "nagłówki oryginalnej",
    "cabeçalhos de mensagem", "cabeçalhos originais", "mensagem original",
    "ursprungligt meddelande", "ursprungliga meddelande", "oprindelig meddelelse",
    "opprinnelig melding", "původní zpráva", "původní záhlaví",
    "исходное сообщение", "元のメッセージ", "原始邮件", "received:", "return-path:",
)  # fmt: skip


@once
def transcript(mail: Mail) -> str:
    """The report's own words: the text above the copy of the returned mail."""
    lines: list[str] = []
    has_words = False
    drawn = False
    for line in mail.body[:MAX_TRANSCRIPT].split("\n", _MAX_LINES)[:_MAX_LINES]:
        if has_words and (_begins_copy(line) or (drawn and _FIELD.match(line))):
            break
        drawn = _is_drawn(line) or (drawn and not line.strip())
        has_words = has_words or bool(line.strip())
        lines.append(line)
    return "\n".join(lines)


def _begins_copy(line: str) -> bool:
    bare = line.strip(_MARGIN + "-_")
    return bare.lower().startswith(_COPY_STARTS) and len(bare) < 120


def returned_headers(mail: Mail) -> Headers | None:
    """The headers of the returned mail, also where it stands in the text."""
    if mail.returned is not None:
        return mail.returned
    for start in islice(_block_starts(mail.body), _MAX_TRIES):
        found = _block(mail.body[start : start + _MAX_BLOCK])
        if found.has("message-id") or (found.has("from") and found.has("to")):
            return found
    return None


def _block_starts(body: str) -> Iterator[int]:
    """Where a copied header block may begin: its first header, or below what is said over it."""
    for top in _TOP.finditer(body):
        yield top.start()
    yield from _below_drawn(body[:MAX_TRANSCRIPT])
    position = 0
    over = 0  # lines that are left to look at below a line that announces the copy
    for line in body[:MAX_TRANSCRIPT].split("\n", _MAX_LINES)[:_MAX_LINES]:
        if over and line.strip():
            yield position
            over = 0
        over = _BELOW if _begins_copy(line) else max(0, over - 1)
        position += len(line) + 1


def _is_drawn(line: str) -> bool:
    return line[-5:] in _DRAWN_ENDS and _DRAWN.match(line) is not None


def _below_drawn(body: str) -> Iterator[int]:
    """Where fields begin right below a drawn line."""
    position, drawn = 0, False
    for line in body.split("\n", _MAX_LINES)[:_MAX_LINES]:
        if drawn and _FIELD.match(line):
            yield position
        drawn = _is_drawn(line) or (drawn and not line.strip())
        position += len(line) + 1


def _block(text: str) -> Headers:
    """The header block at the beginning of this text, without what its lines are indented by."""
    lines = text.split("\n", _MAX_LINES)[:_MAX_LINES]
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip(_MARGIN))]
    block = "\n".join(line.removeprefix(indent) for line in lines)
    return read_headers(block.partition("\n\n")[0].encode("utf-8", "replace"))


def original_id(mail: Mail, copy: Headers | None) -> str:
    """The Message-ID of the mail that a report is about, without brackets; "" where it hides it.

    It stands in the returned mail, in a field of the report, or in the headers that make the
    report an answer (RFC 5322 §3.6.4), which Exchange writes.
    """
    given = message_ids(copy.get("message-id")) if copy else ()
    blocks = [*mail.status_blocks, mail.headers]
    named = (message_ids(block.get(name)) for block in blocks for name in _ID_FIELDS)
    return next((ids[0] for ids in (given, *named, mail.references[-1:]) if ids), "")


def dispatch_id_in(copy: Headers | None) -> str:
    """Our own ``X-Relance-Dispatch`` header in the returned mail, or ""."""
    return plain(copy.get(DISPATCH_HEADER))[:100] if copy else ""
