"""Where in a report the returned mail begins, and the headers that it gives back."""

from __future__ import annotations

from itertools import islice

from mailsync.classify.headers import message_ids, plain, read_headers
from mailsync.classify.mail import Headers, Mail

DISPATCH_HEADER = "x-relance-dispatch"
MAX_TRANSCRIPT = 8_000
_MAX_LINES = 200
_MAX_BODY_LINES = 2_000
_MAX_TRIES = 4
_MARGIN = " \t|*=>"
_TOP = ("received:", "return-path:", "message-id:")  # what a copied header block begins with
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


def transcript(mail: Mail) -> str:
    """The report's own words: the text above the copy of the returned mail."""
    lines: list[str] = []
    for line in mail.body[:MAX_TRANSCRIPT].split("\n", _MAX_LINES)[:_MAX_LINES]:
        if any(map(str.strip, lines)) and _begins_copy(line):
            break
        lines.append(line)
    return "\n".join(lines)


def _begins_copy(line: str) -> bool:
    bare = line.strip(_MARGIN + "-_")
    return bare.lower().startswith(_COPY_STARTS) and len(bare) < 120


def returned_headers(mail: Mail) -> Headers | None:
    """The headers of the returned mail, also where it stands in the text."""
    if mail.returned is not None:
        return mail.returned
    lines = mail.body.split("\n", _MAX_BODY_LINES)
    for index in islice(_block_starts(lines), _MAX_TRIES):
        indent = lines[index][: len(lines[index]) - len(lines[index].lstrip(_MARGIN))]
        block = "\n".join(line.removeprefix(indent) for line in lines[index : index + 200])
        found = read_headers(block.partition("\n\n")[0].encode("utf-8", "replace"))
        if found.has("message-id") or (found.has("from") and found.has("to")):
            return found
    return None


def _block_starts(lines: list[str]) -> list[int]:
    """Line numbers at which a copied header block may begin: its first header, or what is said
    over it."""
    starts = [
        i for i, line in enumerate(lines) if line[:20].lstrip(_MARGIN).lower().startswith(_TOP)
    ]
    for index, line in enumerate(lines[:_MAX_LINES]):
        if _begins_copy(line) and not line.lstrip().lower().startswith(_TOP):
            below = (i for i in range(index + 1, min(index + 4, len(lines))) if lines[i].strip())
            starts.append(next(below, index))
    return starts


def original_id(mail: Mail) -> str:
    """The Message-ID of the mail that a report is about, without brackets; "" where it hides it.

    It stands in the returned mail, in a field of the report, or in the headers that make the
    report an answer (RFC 5322 §3.6.4), which Exchange writes.
    """
    headers = returned_headers(mail)
    given = message_ids(headers.get("message-id")) if headers else ()
    blocks = [*mail.status_blocks, mail.headers]
    named = (message_ids(block.get(name)) for block in blocks for name in _ID_FIELDS)
    return next((ids[0] for ids in (given, *named, mail.references[-1:]) if ids), "")


_ID_FIELDS = (
    "original-message-id", "x-original-message-id", "x-ms-exchange-parent-message-id",
    "in-reply-to",
)  # fmt: skip


def dispatch_id(mail: Mail) -> str:
    """Our own ``X-Relance-Dispatch`` header in the returned mail, or ""."""
    headers = returned_headers(mail)
    return plain(headers.get(DISPATCH_HEADER))[:100] if headers else ""
