"""What a mailbox is to mail sync: folders, cursors, pages of arrivals, and their port."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Protocol

from relance.core.errors import CursorExpired

MAX_HEADER = 64 * 1024  # octets of a header block that a page carries; the rest is cut
MAX_BODY = 256 * 1024  # octets of a message that ``bodies`` gives; the rest is cut
MAX_PAGE = 500  # headers a page
MAX_UID = 2**32 - 1  # RFC 9051 §9, nz-number


class Role(StrEnum):
    """What a folder is for. Other folders are not watched."""

    INBOX = "inbox"
    JUNK = "junk"
    SENT = "sent"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Folder:
    """A watched folder; ``name`` is decoded from modified UTF-7 and is what its owner sees."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far one folder was read: every UID below ``next_uid`` is done (RFC 9051 §2.3.1.1)."""

    uidvalidity: int
    next_uid: int

    def past(self, uid: int) -> Cursor:
        """The cursor that never looks at ``uid`` again."""
        return Cursor(self.uidvalidity, max(self.next_uid, uid + 1))

    def to_json(self) -> str:
        """The stored form."""
        return json.dumps({"uidvalidity": self.uidvalidity, "next_uid": self.next_uid})

    @classmethod
    def from_json(cls, text: str) -> Cursor:
        """Read the stored form; one that cannot be read is as good as expired: CursorExpired."""
        try:
            fields = json.loads(text)
            return cls(int(fields["uidvalidity"]), int(fields["next_uid"]))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise CursorExpired("the stored cursor is damaged") from error


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """One message in one folder, for as long as the folder keeps its UIDVALIDITY."""

    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Header:
    """The header block of one message, at most MAX_HEADER octets.

    ``size`` is what the server claims for the whole message; ``internal_date`` (aware UTC) is
    when the server received it, or when we read it if the server does not say.
    """

    ref: Ref
    raw: bytes
    size: int
    internal_date: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """Arrivals in UID order. Store ``cursor`` in the transaction that acts on ``headers``.

    ``held`` names a message that exists but that the server would not hand over. The cursor
    stays below it, so it is tried again; give it up with ``cursor.past(held.uid)``. The headers
    above it are given all the same (and again next time): one bad mail delays no reply.
    """

    headers: tuple[Header, ...]
    cursor: Cursor
    more: bool
    held: Ref | None = None


class Missing(Enum):
    """Why there is no message behind a reference."""

    GONE = "gone"  # deleted or moved since the page was read
    WITHHELD = "withheld"  # it exists, but the server does not hand it over


class MailSource(Protocol):
    """One mailbox as a stream of arrivals; used by one thread at a time.

    Raises only MailboxError: NeedsReconnect, Throttled, CursorExpired, FolderGone, Transient.
    After any of them the source can be used again.
    """

    def folders(self) -> tuple[Folder, ...]:
        """The folders worth watching; INBOX is always the first."""

    def changed(self, cursors: Mapping[Folder, Cursor]) -> tuple[Folder, ...]:
        """The folders in which ``changes`` would find something, or raise: the cheap poll."""

    def baseline(self, folder: Folder) -> Cursor:
        """A cursor behind everything that is there now: nothing older is ever processed."""

    def changes(self, folder: Folder, cursor: Cursor, limit: int = MAX_PAGE) -> Page:
        """What arrived since the cursor, oldest first, at most min(limit, MAX_PAGE) headers."""

    def bodies(self, refs: Sequence[Ref]) -> Mapping[Ref, bytes | Missing]:
        """The first MAX_BODY octets of each message; every ref has an answer."""

    def rescan(self, folder: Folder, since: date) -> Iterator[Page]:
        """Everything received since that day, oldest first, in at least one page.

        After CursorExpired store each page's cursor; a nightly rescan must not, for it starts
        far behind the cursor that there is.
        """

    def find_message_id(self, folder: Folder, message_id: str) -> bool:
        """Whether a message with this Message-ID (angle brackets or not) lies in the folder."""

    def append_sent(self, raw: bytes, at: datetime) -> None:
        """File a sent message, as read, into the Sent folder; FolderGone when there is none."""

    def close(self) -> None:
        """Give back the connection; never raises."""
