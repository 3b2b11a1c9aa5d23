"""An IMAP mailbox as a MailSource: one kept connection, cheap polls, arrivals in UID order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby

from mailsync.sources.arguments import read_date_time
from mailsync.sources.base import MAX_PAGE, Cursor, Folder, Header, Missing, Page, Ref, Role
from mailsync.sources.connection import MAX_BODIES
from mailsync.sources.fetch import Batch, Fetched
from mailsync.sources.gateway import Gateway
from mailsync.sources.roles import watched
from mailsync.sources.status import Status
from relance.core.errors import CursorExpired, FolderGone, Transient

# How far ahead a page looks: all UIDs of a mailbox of 20,000 for each page took 5 s of a catch-up.
_HORIZON = 4 * MAX_PAGE
_MAX_FLOODS = 8  # over-long literals that one call puts up with
_DAY = timedelta(days=1)

_Fetch = Callable[[Gateway, Sequence[int]], Batch]


class ImapSource:
    """A MailSource over IMAP. ``connect`` makes a logged-in Gateway, with a fresh token if need be.

    The connection is made on first use and again after any error. ``clock`` gives aware UTC.
    Raises what MailSource says, and UnsafeArgument for names and ids that no server may see.
    """

    def __init__(self, connect: Callable[[], Gateway], clock: Callable[[], datetime]) -> None:
        self._connect = connect
        self._clock = clock
        self._gateway: Gateway | None = None
        self._open = ""  # the folder that the connection has open
        self._uidvalidity = 0

    def folders(self) -> tuple[Folder, ...]:
        """See MailSource."""
        return watched(self._line().list_folders())

    def changed(self, cursors: Mapping[Folder, Cursor]) -> tuple[Folder, ...]:
        """See MailSource. A folder without a status counts as changed: ``changes`` tells why."""
        if not cursors:
            return ()
        gateway, self._open = self._line(), ""
        found = gateway.statuses([folder.name for folder in cursors])
        return tuple(
            folder
            for folder, cursor in cursors.items()
            if found.get(folder.name) != Status(cursor.uidvalidity, cursor.next_uid)
        )

    def baseline(self, folder: Folder) -> Cursor:
        """See MailSource."""
        status = self._examine(folder.name)
        # UIDNEXT is optional in RFC 3501; without it, the newest message there is must do.
        newest = 0 if status.uidnext else max(self._line().uids_from(1), default=0)
        return Cursor(status.uidvalidity, status.uidnext or newest + 1)

    def changes(self, folder: Folder, cursor: Cursor, limit: int = MAX_PAGE) -> Page:
        """See MailSource."""
        status = self._examine(folder.name, cursor.uidvalidity)
        if 0 < status.uidnext < cursor.next_uid:
            raise CursorExpired("UIDNEXT went back: new mail may carry UIDs that we passed")
        horizon = cursor.next_uid + _HORIZON if status.uidnext - cursor.next_uid > _HORIZON else 0
        uids = self._line().uids_from(cursor.next_uid, horizon)
        if horizon and not uids:  # a gap wider than that; UIDs need not be close (RFC 9051 §2.3.1)
            horizon, uids = 0, self._line().uids_from(cursor.next_uid)
        now = uids[: max(1, min(limit, MAX_PAGE))]
        more = bool(horizon) or len(uids) > len(now)
        end = max(now[-1] + 1 if now else 0, 0 if more else status.uidnext, cursor.next_uid)
        return self._page(folder.name, now, Cursor(cursor.uidvalidity, end), more)

    def rescan(self, folder: Folder, since: date) -> Iterator[Page]:
        """See MailSource."""
        status = self._examine(folder.name)
        # SINCE compares days in the server's time zone, whatever that is.
        uids = self._line().uids_since(since - _DAY)
        held: Ref | None = None
        for start in range(0, max(len(uids), 1), MAX_PAGE):
            now = uids[start : start + MAX_PAGE]
            more = start + MAX_PAGE < len(uids)
            end = now[-1] + 1 if more else max(status.uidnext, uids[-1] + 1 if uids else 1)
            page = self._page(folder.name, now, Cursor(status.uidvalidity, end), more)
            held = held or page.held
            cursor = Cursor(status.uidvalidity, held.uid) if held else page.cursor
            yield Page(page.headers, cursor, more, held)

    def bodies(self, refs: Sequence[Ref]) -> Mapping[Ref, bytes | Missing]:
        """See MailSource. At most MAX_BODY octets each are kept, whatever the server sends."""
        found: dict[Ref, bytes | Missing] = {}
        for (folder, uidvalidity), group in groupby(sorted(set(refs)), _place):
            uids = [ref.uid for ref in group]
            self._line()
            if (self._open, self._uidvalidity) != (folder, uidvalidity):
                # Not when it is open: Dovecot reads the whole folder anew then.
                self._examine(folder, uidvalidity)
            got = self._fetch(folder, uids, MAX_BODIES, Gateway.fetch_bodies)
            there = self._still_there(folder, uids, got)
            for uid in uids:
                absent = Missing.WITHHELD if uid in there else Missing.GONE
                block = got[uid].block if uid in got else None
                found[Ref(folder, uidvalidity, uid)] = absent if block is None else block
        return found

    def find_message_id(self, folder: Folder, message_id: str) -> bool:
        """See MailSource."""
        self._examine(folder.name)
        return self._line().holds_message_id(message_id)

    def append_sent(self, raw: bytes, at: datetime) -> None:
        """See MailSource. Never repeated here: a copy may lie there although the line broke."""
        sent = next((folder for folder in self.folders() if folder.role is Role.SENT), None)
        if sent is None:
            raise FolderGone("the mailbox has no Sent folder")
        self._line().append(sent.name, raw, at)

    def close(self) -> None:
        """See MailSource."""
        if self._gateway is not None:
            self._gateway.close()
            self._gateway = None

    def _line(self) -> Gateway:
        """The kept connection, or a new one if it was closed, by us or by the server meanwhile."""
        if self._gateway is None or not self._gateway.usable():
            self.close()
            self._gateway, self._open = self._connect(), ""
        return self._gateway

    def _examine(self, folder: str, uidvalidity: int = 0) -> Status:
        """Open the folder anew, so that its newest mail is seen; CursorExpired if it was reset."""
        gateway, self._open = self._line(), ""
        status = gateway.examine(folder)
        if not status.uidvalidity:
            raise Transient("the server gives no UIDVALIDITY: its UIDs mean nothing")
        if uidvalidity and status.uidvalidity != uidvalidity:
            raise CursorExpired(f"UIDVALIDITY is {status.uidvalidity}, was {uidvalidity}")
        self._open, self._uidvalidity = folder, status.uidvalidity
        return status

    def _at(self, folder: str) -> Gateway:
        """A connection with the folder still, or again, open, and not reset since."""
        self._line()
        if self._open != folder:
            self._examine(folder, self._uidvalidity)
        return self._line()

    def _page(self, folder: str, uids: Sequence[int], end: Cursor, more: bool) -> Page:
        got = self._fetch(folder, uids, MAX_PAGE, Gateway.fetch_headers)
        there = self._still_there(folder, uids, got)
        headers = tuple(
            self._header(Ref(folder, end.uidvalidity, uid), got[uid]) for uid in uids if uid in got
        )
        if not there:
            return Page(headers, end, more)
        held = Ref(folder, end.uidvalidity, min(there))
        return Page(headers, Cursor(end.uidvalidity, held.uid), more=False, held=held)

    def _header(self, ref: Ref, fetched: Fetched) -> Header:
        received = read_date_time(fetched.internal_date) or self._clock()
        return Header(ref, fetched.block or b"", fetched.size, received)

    def _fetch(
        self, folder: str, uids: Sequence[int], most: int, fetch: _Fetch
    ) -> dict[int, Fetched]:
        """All that the server hands over; after an over-long literal the rest one by one."""
        got: dict[int, Fetched] = {}
        floods = 0
        waiting = deque(uids[start : start + most] for start in range(0, len(uids), most))
        while waiting:
            chunk = waiting.popleft()
            batch = fetch(self._at(folder), chunk)
            got.update(batch.messages)
            if not batch.complete:
                floods += 1
                if floods > _MAX_FLOODS:
                    raise Transient("the server sends far more than it was asked for")
                if len(chunk) > 1:
                    waiting.extendleft([uid] for uid in reversed(chunk) if uid not in got)
        return got

    def _still_there(
        self, folder: str, uids: Sequence[int], got: Mapping[int, Fetched]
    ) -> frozenset[int]:
        """Those left out that exist: a missing answer is no proof that a message is gone."""
        left_out = [uid for uid in uids if uid not in got]
        return frozenset(
            uid
            for start in range(0, len(left_out), MAX_PAGE)
            for uid in self._at(folder).uids_among(left_out[start : start + MAX_PAGE])
        )


def _place(ref: Ref) -> tuple[str, int]:
    return ref.folder, ref.uidvalidity
