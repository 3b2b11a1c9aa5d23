"""One page of a folder, read: whom to judge and whom to obey, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mailsync.parking import glimpse_of, key_of, tried
from mailsync.parts import PollParts
from mailsync.sift import Sighting, asks_to_stop, sight, worth_reading
from mailsync.sources.base import Cursor, Folder, MailSource, Missing, Page, Ref
from relance.app.records import Glimpse
from relance.core.people import Mailbox


@dataclass(frozen=True, slots=True)
class Chunk:
    """What a page holds. ``fresh`` was not seen before; of it, ``judged`` may concern somebody,
    ``obeyed`` asks to stop somebody. ``readable``: octets of both, by key. ``done``: what need not
    be met again. ``held``: how many messages the server does not hand over yet; the cursor is held
    below them.
    """

    cursor: Cursor
    fresh: tuple[Sighting, ...]
    judged: tuple[Sighting, ...]
    obeyed: tuple[Sighting, ...]
    readable: Mapping[str, bytes]
    done: tuple[Sighting, ...]
    held: int


def read_chunk(
    source: MailSource, mailbox: Mailbox, parts: PollParts, folder: Folder, page: Page
) -> Chunk:
    """Read what matters of a page. Raises MailboxError."""
    sightings = [sight(header) for header in page.headers]
    with parts.database.read() as uow:
        unseen = uow.inbox.unseen(mailbox.id, [s.key for s in sightings])
        fresh = tuple(s for s in sightings if s.key in unseen)
        judged = worth_reading(uow, mailbox, folder, fresh, parts.registrable)
    obeyed = tuple(s for s in fresh if asks_to_stop(s.mail, mailbox, folder, parts.stops))
    wanted = {s.header.ref: s for s in (*judged, *obeyed)}
    bodies = source.bodies(list(wanted)) if wanted else {}
    reading = _Reading(parts, mailbox, folder, page.cursor)
    if page.held is not None:
        reading.pass_withheld(page.held)
    for ref, sighting in wanted.items():
        reading.take(sighting, bodies[ref])
    # What could not be read stays unseen: it may have been moved, and be met in another folder.
    # Of a mail that asks to stop, the header says enough.
    gone = {s.key for s in judged} - {s.key for s in obeyed}
    missed = (gone | reading.withheld) - reading.readable.keys()
    done = tuple(s for s in fresh if s.key not in missed)
    return Chunk(reading.cursor, fresh, judged, obeyed, reading.readable, done, reading.held)


@dataclass(slots=True)
class _Reading:
    """How far the page is done, and what can be read of it, by key.

    The cursor is held below a message that exists but is withheld, until it is given up. Then
    its header block is all that there is to judge by: enough to know a reply.
    """

    parts: PollParts
    mailbox: Mailbox
    folder: Folder
    cursor: Cursor
    readable: dict[str, bytes] = field(default_factory=dict)
    withheld: set[str] = field(default_factory=set)
    held: int = 0

    def pass_withheld(self, ref: Ref) -> None:
        """A message of which not even the header is handed over."""
        if self._give_up(ref, Glimpse(self.folder.name)):
            self.cursor = self.cursor.past(ref.uid)
        else:
            self.held += 1

    def take(self, sighting: Sighting, body: bytes | Missing) -> None:
        ref = sighting.header.ref
        if isinstance(body, bytes):
            self.readable[sighting.key] = body
        elif body is Missing.WITHHELD and self._give_up(ref, glimpse_of(self.folder, sighting)):
            self.readable.setdefault(sighting.key, sighting.header.raw)
        elif body is Missing.WITHHELD:
            self.held += 1
            self.withheld.add(sighting.key)
            self.cursor = Cursor(self.cursor.uidvalidity, min(self.cursor.next_uid, ref.uid))

    def _give_up(self, ref: Ref, glimpse: Glimpse) -> bool:
        error, now = "the server does not hand it over", self.parts.clock.now()
        return tried(self.parts.database, self.mailbox.id, key_of(ref), error, glimpse, now)
