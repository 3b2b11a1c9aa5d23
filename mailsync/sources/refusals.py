"""What a mail server's refusal means: from its words to the error tree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any

from relance.core.errors import FolderGone, MailboxError, NeedsReconnect, Throttled, Transient

_MAX_WORDS = 200
_PATIENCE = timedelta(minutes=5)
_MAX_PATIENCE = timedelta(hours=6)

_CODE = re.compile(r"\[([A-Za-z-]+)[^\]]{0,200}\]")
# Exchange Online: "Request is throttled. Suggested Backoff Time: 92415 milliseconds".
_BACKOFF = re.compile(r"backoff time: (\d{1,9}) milliseconds", re.IGNORECASE)

# RFC 5530 §3, RFC 9051 §7.1; OVERQUOTA is Gmail's "exceeded command or bandwidth limits".
_TROUBLE = frozenset({"UNAVAILABLE", "INUSE", "SERVERBUG"})
_PATIENCE_ASKED = frozenset({"LIMIT", "THROTTLED", "OVERQUOTA"})
_ABSENT = frozenset({"NONEXISTENT", "TRYCREATE", "CANNOT"})
# What servers without response codes say; Gmail answers "Too many simultaneous connections"
# and Exchange "User is authenticated but not connected" to a right password.
_THROTTLE_WORDS = ("too many", "throttl", "rate limit", "bandwidth limit", "quota exceeded")
_TROUBLE_WORDS = (
    "temporar",
    "try again",
    "try later",
    "unavailable",
    "internal error",
    "internal server",
    "timed out",
    "timeout",
    "but not connected",
    "server busy",
    "system error",
)


class Asked(Enum):
    """What the server refused."""

    LOGIN = auto()
    FOLDER = auto()
    OTHER = auto()


def clip(said: str) -> str:
    """A server's words fit for a log or a page: one line of printable ASCII, at most 200 long."""
    return "".join(c if " " <= c <= "~" else "?" for c in said.strip()[:_MAX_WORDS])


def refusal(said: str, asked: Asked, now: datetime) -> MailboxError:
    """The error for a NO. Only a login that is refused for no passing reason needs its owner."""
    codes = {code.upper() for code in _CODE.findall(said[:1000])}
    low = said[:1000].lower()
    if codes & _PATIENCE_ASKED or (not codes & _TROUBLE and _any(_THROTTLE_WORDS, low)):
        return Throttled(clip(said), now + _wait(said))
    if codes & _TROUBLE or (_any(_TROUBLE_WORDS, low) and not _speaks_of_login(codes)):
        return Transient(clip(said))
    if asked is Asked.LOGIN:
        return NeedsReconnect(clip(said))
    if asked is Asked.FOLDER and codes & _ABSENT:
        return FolderGone(clip(said))
    return Transient(clip(said))


def words(data: Sequence[Any]) -> str:
    """What the server said with a NO, as imaplib hands it over."""
    return b" ".join(part for part in data if isinstance(part, bytes)).decode("ascii", "replace")


def _speaks_of_login(codes: set[str]) -> bool:
    return bool(codes & {"AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED"})


def _any(phrases: tuple[str, ...], text: str) -> bool:
    return any(phrase in text for phrase in phrases)


def _wait(said: str) -> timedelta:
    told = _BACKOFF.search(said[:1000])
    return min(timedelta(milliseconds=int(told[1])), _MAX_PATIENCE) if told else _PATIENCE
