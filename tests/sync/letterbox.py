"""A mail server by script: folders, renumberings and every way not to hand over a message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from mailsync.sources.base import Cursor, Folder, Header, Missing, Page, Ref, Role
from relance.core.errors import CursorExpired, FolderGone, MailboxError

INBOX = Folder("INBOX", Role.INBOX)
SENT = Folder("Sent", Role.SENT)
JUNK = Folder("Junk", Role.JUNK)
ARCHIVE = Folder("Archive", Role.ARCHIVE)
FOLDERS = (INBOX, SENT, JUNK, ARCHIVE)


@dataclass
class Box:
    """One folder's messages by UID, with the instant each came."""

    uidvalidity: int = 1
    next_uid: int = 1
    mails: dict[int, tuple[bytes, datetime]] = field(default_factory=dict)

    def add(self, raw: bytes, at: datetime) -> None:
        self.mails[self.next_uid] = (raw, at)
        self.next_uid += 1

    def renumber(self) -> None:
        """A new UIDVALIDITY: every message has another UID, in the order in which they lie."""
        kept = list(self.mails.values())
        self.uidvalidity, self.next_uid, self.mails = self.uidvalidity + 1, 1, {}
        for raw, at in kept:
            self.add(raw, at)


class Letterbox:
    """Implements MailSource. ``read`` counts how often each body was handed out.

    ``without_header`` and ``without_body`` are kept back though they exist; ``moves`` names
    messages that somebody files into the archive between the header and the body.
    """

    def __init__(self) -> None:
        self.boxes = {folder: Box() for folder in FOLDERS}
        self.read: list[bytes] = []
        self.without_header: set[bytes] = set()
        self.without_body: set[bytes] = set()
        self.moves: set[bytes] = set()
        self.faults: dict[Folder, MailboxError] = {}
        self.rescan_page = 2

    # --- what the world does --------------------------------------------------------------------

    def deliver(self, raw: bytes, at: datetime, folder: Folder = INBOX) -> None:
        self.boxes[folder].add(raw, at)

    def take_out(self, raw: bytes, folder: Folder) -> None:
        box = self.boxes[folder]
        box.mails = {uid: mail for uid, mail in box.mails.items() if mail[0] != raw}

    # --- MailSource -----------------------------------------------------------------------------

    def folders(self) -> tuple[Folder, ...]:
        return FOLDERS

    def changed(self, cursors: Mapping[Folder, Cursor]) -> tuple[Folder, ...]:
        return tuple(one for one, cursor in cursors.items() if cursor != self._end(one))

    def baseline(self, folder: Folder) -> Cursor:
        return self._end(folder)

    def changes(self, folder: Folder, cursor: Cursor, limit: int = 500) -> Page:
        if fault := self.faults.get(folder):
            raise fault
        box = self.boxes[folder]
        # As ImapSource: UIDVALIDITY 0, which no server has, is compared with nothing.
        if cursor.uidvalidity not in (0, box.uidvalidity):
            raise CursorExpired("renumbered")
        uids = [uid for uid in sorted(box.mails) if uid >= cursor.next_uid]
        more = len(uids) > limit
        end = uids[limit - 1] + 1 if more else box.next_uid
        return self._page(folder, uids[:limit], Cursor(cursor.uidvalidity, end), more)

    def bodies(self, refs: Sequence[Ref]) -> Mapping[Ref, bytes | Missing]:
        return {ref: self._body(ref) for ref in refs}

    def rescan(self, folder: Folder, since: date) -> Iterator[Page]:
        box = self.boxes[folder]
        uids = [uid for uid, (_, at) in sorted(box.mails.items()) if at.date() >= since]
        for start in range(0, max(len(uids), 1), self.rescan_page):
            now = uids[start : start + self.rescan_page]
            more = start + self.rescan_page < len(uids)
            end = now[-1] + 1 if more else box.next_uid
            yield self._page(folder, now, Cursor(box.uidvalidity, end), more)

    def find_message_id(self, folder: Folder, message_id: str) -> bool:
        return any(message_id.encode() in raw for raw, _ in self.boxes[folder].mails.values())

    def append_sent(self, raw: bytes, at: datetime) -> None:
        self.deliver(raw, at, SENT)

    def close(self) -> None:
        pass

    def _end(self, folder: Folder) -> Cursor:
        return Cursor(self.boxes[folder].uidvalidity, self.boxes[folder].next_uid)

    def _page(self, folder: Folder, uids: Sequence[int], end: Cursor, more: bool) -> Page:
        box = self.boxes[folder]
        refs = {uid: Ref(folder.name, box.uidvalidity, uid) for uid in uids}
        kept_back = [uid for uid in uids if box.mails[uid][0] in self.without_header]
        headers = tuple(
            Header(refs[uid], _head(box.mails[uid][0]), len(box.mails[uid][0]), box.mails[uid][1])
            for uid in uids
            if uid not in kept_back
        )
        if not kept_back:
            return Page(headers, end, more)
        held = refs[kept_back[0]]
        return Page(headers, Cursor(end.uidvalidity, held.uid), more=False, held=held)

    def _body(self, ref: Ref) -> bytes | Missing:
        folder = next(one for one in FOLDERS if one.name == ref.folder)
        box = self.boxes[folder]
        if ref.uidvalidity != box.uidvalidity:
            raise CursorExpired("renumbered")
        if ref.uid not in box.mails:
            return Missing.GONE
        raw, at = box.mails[ref.uid]
        if raw in self.moves:
            self.moves.remove(raw)
            del box.mails[ref.uid]
            self.deliver(raw, at, ARCHIVE)
            return Missing.GONE
        if raw in self.without_body:
            return Missing.WITHHELD
        self.read.append(raw)
        return raw


def gone(folder: Folder) -> FolderGone:
    return FolderGone(f"{folder.name} is not there")


def _head(raw: bytes) -> bytes:
    return raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
