"""Header blocks: split by hand, decoded without trust."""

from __future__ import annotations

import binascii
import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_tz

from mailsync.classify.message.charsets import decode
from mailsync.classify.message.parts import Headers

# Postfix takes 102,400 bytes of headers (header_size_limit); nothing real comes near.
MAX_BLOCK = 102_400
MAX_HEADERS = 500
MAX_IDS = 100
MAX_ID = 998  # one line, RFC 5322 §2.1.1
_MAX_WORDS = 200
_DAY = 24 * 60  # minutes; no zone is so far away

# One field with its folded lines; each part ends where the next begins, so nothing is tried twice.
_FIELD = re.compile(r"^([!-9;-~]+)[ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)", re.MULTILINE)
# The usual form of a date; anything else is for the standard library.
_DATE = re.compile(
    r"(?:[A-Z][a-z]{2}, )? ?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) "
    r"(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)(?![^ (])"
)
_MONTHS = {
    name: month
    for month, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}
# Controls, and the bidirectional overrides with which a subject can pretend to be another.
_UNSEEN = dict.fromkeys(
    [*range(0x20), 0x7F, *range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " "
)


def read_headers(block: bytes) -> Headers:
    """Read one header block (LF line ends). Lines that are no header are passed over."""
    block = block[:MAX_BLOCK]
    try:
        text = block.decode("utf-8")
    except UnicodeDecodeError:
        text = block.decode("latin-1")
    fields: dict[str, tuple[str, ...]] = {}
    for name, value in _FIELD.findall(text)[:MAX_HEADERS]:
        name = name.lower()
        fields[name] = (*fields[name], value) if name in fields else (value,)
    return Headers(fields)


def decode_words(value: str) -> str:
    """Decode the encoded words of RFC 2047 in one linear pass; broken ones stay as they are."""
    if "=?" not in value:
        return plain(value)
    out: list[str] = []
    pending, charset = b"", ""  # neighbours in one charset: a character may be cut between them
    position = 0
    for _ in range(_MAX_WORDS):
        start = value.find("=?", position)
        word = _word_at(value, start) if start >= 0 else None
        if word is None:
            break
        gap = value[position:start]
        if gap.strip() or word[0] != charset or not pending:
            out.append(decode(pending, charset))
            out.append(gap if gap.strip() or not pending else "")
            pending = b""
        charset, data, position = word
        pending += data
    out.append(decode(pending, charset))
    out.append(value[position:])
    return plain("".join(out))


def _word_at(value: str, start: int) -> tuple[str, bytes, int] | None:
    """(charset, bytes, end) of the encoded word at ``start``, or None."""
    first = value.find("?", start + 2)
    second = first + 2
    if first < 0 or value[second : second + 1] != "?":
        return None
    end = value.find("?=", second + 1)
    if end < 0:
        return None
    charset = value[start + 2 : first].partition("*")[0].lower()  # RFC 2231 §5 adds a language
    data = _word_bytes(value[first + 1], value[second + 1 : end])
    return None if data is None else (charset, data, end + 2)


def _word_bytes(encoding: str, text: str) -> bytes | None:
    raw = text.encode("utf-8", "replace")
    try:
        if encoding in "bB":
            return binascii.a2b_base64(raw + b"=" * (-len(raw) % 4))
        return binascii.a2b_qp(raw, header=True) if encoding in "qQ" else None
    except binascii.Error:
        return None


def plain(text: str) -> str:
    """The text on one line without controls and bidirectional overrides."""
    if not (text.isascii() and text.isprintable()):
        text = text.translate(_UNSEEN)
    return " ".join(text.split())


def media_type(value: str) -> str:
    """The lower-case media type of a Content-Type value; text/plain where it makes no sense."""
    kind = value.partition(";")[0].strip().lower()
    return kind if kind.count("/") == 1 and len(kind) < 128 else "text/plain"


def parameter(value: str, name: str) -> str:
    """One parameter of a Content-Type or Content-Disposition value, unquoted; or ""."""
    if ";" not in value or name not in value.lower():
        return ""
    for piece in value.split(";")[1:50]:
        key, _, given = piece.partition("=")
        if key.strip().lower() in (name, f"{name}*"):
            given = given.strip()
            if not given.startswith('"'):
                return given.split()[0] if given else ""
            at = value.find(given) + 1  # from the whole value: a quoted one may hold semicolons
            end = value.find('"', at)
            return value[at : end if end >= 0 else None]
    return ""


def message_ids(value: str) -> tuple[str, ...]:
    """The ids of a Message-ID, In-Reply-To or References value, without angle brackets."""
    if not value:
        return ()
    ids: list[str] = []
    position = 0
    while len(ids) < MAX_IDS:
        start = value.find("<", position)
        end = value.find(">", start + 1)
        if start < 0 or end < 0:
            break
        found = value[value.rfind("<", start, end) + 1 : end].strip()
        if found and len(found) <= MAX_ID and " " not in found:
            ids.append(found if found.isascii() and found.isprintable() else plain(found))
        position = end + 1
    if not ids and 0 < len(value) <= MAX_ID and "@" in value and not set(value) & set(" <>"):
        ids.append(plain(value))  # a bare id, as Lotus and some gateways write it
    return tuple(ids)


def read_date(value: str) -> tuple[datetime, date] | None:
    """(aware UTC instant, day on the writer's clock) of a Date value; None if it makes no sense."""
    try:
        if usual := _DATE.match(value):
            day, month, year, hour, minute, second, sign, hours, minutes = usual.groups()
            at = datetime(
                int(year), _MONTHS[month], int(day), int(hour), int(minute), int(second), 0, UTC
            )
            east = 60 * int(hours) + int(minutes)
            if east >= _DAY:
                return None
            return at - timedelta(minutes=east if sign == "+" else -east), at.date()
        fields = parsedate_tz(value[:100]) if value else None
        if fields is None:
            return None
        zone = timezone(timedelta(seconds=fields[9] or 0))
        local = datetime(*fields[:6], tzinfo=zone)
        return local.astimezone(UTC), local.date()
    except (ValueError, OverflowError, LookupError, TypeError):
        return None  # year 99999, offset +9999, day 45
