"""Writes IMAP arguments, refusing what could pass for another command, and reads dates back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone

from mailsync.sources.base import MAX_UID
from relance.core.errors import RelanceError

# TAB stays: it is lawful in a quoted string, and in a password.
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_MESSAGE_ID = re.compile(r"<?([!-;=?-~]{1,900})>?")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE_TIME = re.compile(
    rb" ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"
)


class UnsafeArgument(RelanceError):
    """An argument could be taken for another command. The value, maybe a secret, is not told."""


def clean(text: str) -> str:
    """The text itself, if it holds no control character (a lone surrogate is none, but no text)."""
    if _CONTROLS.search(text) or not _encodable(text):
        raise UnsafeArgument("an argument of an IMAP command holds a control character")
    return text


def quoted(text: str) -> str:
    """An IMAP quoted string (RFC 9051 §4.3)."""
    escaped = clean(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def uid_list(uids: Sequence[int], most: int) -> str:
    """A sequence set of 1 to ``most`` UIDs, each by itself."""
    if not 0 < len(uids) <= most or not all(0 < uid <= MAX_UID for uid in uids):
        raise UnsafeArgument(f"expected 1 to {most} UIDs")
    return ",".join(str(int(uid)) for uid in uids)


def message_id(text: str) -> str:
    """A Message-ID, with or without angle brackets, as a quoted string with them."""
    plain = _MESSAGE_ID.fullmatch(text)
    if plain is None:
        raise UnsafeArgument("the Message-ID holds characters that no Message-ID has")
    return quoted(f"<{plain[1]}>")


def search_date(day: date) -> str:
    """RFC 9051 §9 ``date``."""
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04}"


def date_time(at: datetime) -> str:
    """RFC 9051 §9 ``date-time``, of an aware datetime."""
    if at.utcoffset() is None:
        raise UnsafeArgument("a date without a zone")
    return f'"{at.day:02}-{_MONTHS[at.month - 1]}-{at.year:04} {at:%H:%M:%S %z}"'


def read_date_time(raw: bytes) -> datetime | None:
    """INTERNALDATE as aware UTC; None for what is no date-time."""
    parts = _DATE_TIME.fullmatch(raw)
    if parts is None:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = parts.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        zone = timezone(-offset if sign == b"-" else offset)
        number = _MONTHS.index(month.decode().capitalize()) + 1
        clock = (int(hour), int(minute), int(second))
        return datetime(int(year), number, int(day), *clock, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def literal(raw: bytes) -> bytes:
    """A message as the content of a literal: any octet but NUL (RFC 9051 §4.3)."""
    if b"\0" in raw:
        raise UnsafeArgument("a message to be filed holds NUL")
    return raw


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
