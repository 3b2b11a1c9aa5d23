"""One pass over one mailbox: what arrived is judged and acted on, exactly once in effect."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NoReturn

import structlog

from mailsync.chunk import Chunk, read_chunk
from mailsync.classify import classify, parse
from mailsync.parking import glimpse_of, lay_aside, tried, unreadable
from mailsync.parts import PollParts
from mailsync.sift import Sighting, stop_mail, trusted
from mailsync.sources.base import Cursor, Folder, MailSource, Page, Role
from relance.app.inbound import Acted, Arrival, receive
from relance.app.ports import UnitOfWork
from relance.app.records import Lane, Synced
from relance.app.stop_mail import stop_by_mail
from relance.core.errors import CursorExpired, FolderGone, NotFound, Refused, RelanceError
from relance.core.inbound import Verdict
from relance.core.people import Mailbox

NAMES_NOBODY = "Your mail to the stop address names no contact, so nobody was unenrolled."

log = structlog.get_logger(__name__)

LOOK_BACK = timedelta(days=1)  # how far before the last good sync a rescan begins


class Poisoned(RelanceError):
    """Acting on one message failed; everything of its transaction was rolled back."""

    def __init__(self, key: str, error: Exception) -> None:
        super().__init__(f"{type(error).__name__}: {error}")
        self.key = key


@dataclass(slots=True)
class PollReport:
    """What a pass found: messages seen for the first time, read whole, and acted on.

    ``more``: another visit is needed. ``held``: messages that the server does not hand over yet.
    ``synced_at``: when the pass began, unless it left something of what had arrived by then.
    """

    new: int = 0
    read: int = 0
    acted: int = 0
    more: bool = False
    held: int = 0
    synced_at: datetime | None = None

    @property
    def synced(self) -> Synced:
        return Synced(self.synced_at, self.more)


@dataclass(frozen=True, slots=True)
class _Pass:
    source: MailSource
    lane: Lane
    mailbox: Mailbox
    parts: PollParts
    report: PollReport = field(default_factory=PollReport)


@dataclass(slots=True)
class _UnderWay:
    """Which message is being acted on, so that a failure can be laid at its door."""

    key: str = ""


def poll_once(source: MailSource, lane: Lane, mailbox: Mailbox, parts: PollParts) -> PollReport:
    """Catch up with every watched folder. Raises MailboxError, LeaseLost and Poisoned.

    The caller writes down how far the mailbox is synced, in the transaction that relies on it.
    """
    began = parts.clock.now()
    this = _Pass(source, lane, mailbox, parts)
    cursors = _cursors(this)
    # Sent first: a reply may answer what the rep wrote by hand a minute ago.
    for folder in sorted(source.changed(cursors), key=lambda one: one.role is not Role.SENT):
        try:
            _catch_up(this, folder, cursors[folder])
        except CursorExpired:
            _rescan(this, folder)
        except FolderGone:
            log.warning("folder gone", mailbox=mailbox.address, folder=folder.name)
    if not (this.report.more or this.report.held):
        this.report.synced_at = began
    return this.report


def _cursors(this: _Pass) -> dict[Folder, Cursor]:
    """Where each folder was left; a folder met for the first time begins at its end."""
    lane, parts = this.lane, this.parts
    folders = this.source.folders()
    with parts.database.read() as uow:
        stored = {f: uow.inbox.cursor(lane.mailbox_id, f.name) for f in folders}
    cursors = {}
    for folder, text in stored.items():
        if text is not None:
            cursors[folder] = _read_cursor(text)
            continue
        cursors[folder] = this.source.baseline(folder)
        with parts.database.begin() as uow:
            now = parts.clock.now()
            uow.inbox.save_cursor(lane, folder.name, cursors[folder].to_json(), now)
    return cursors


def _read_cursor(text: str) -> Cursor:
    try:
        return Cursor.from_json(text)
    except CursorExpired:
        return Cursor(0, 1)  # no folder has UIDVALIDITY 0, so this one counts as changed


def _catch_up(this: _Pass, folder: Folder, cursor: Cursor) -> None:
    if not cursor.uidvalidity:
        raise CursorExpired("the stored cursor is damaged")
    held, most = this.report.held, this.parts.most_chunks
    chunks = 0
    while True:
        page = this.source.changes(folder, cursor, this.parts.chunk)
        cursor = _take(this, folder, page)
        chunks += 1
        if this.report.held > held or not (page.more or page.held):
            return  # held back, it would be the same page again: the next visit tries it
        if most and chunks >= most:
            this.report.more = True
            return


def _rescan(this: _Pass, folder: Folder) -> None:
    """The server renumbered the folder: go by date. What was seen before has no effect again."""
    since = (this.mailbox.synced_at or this.parts.clock.now()) - LOOK_BACK
    log.warning("folder renumbered, rescanning", mailbox=this.mailbox.address, folder=folder.name)
    held = this.report.held
    for page in this.source.rescan(folder, since.date()):
        _take(this, folder, page)
        if this.report.held > held:
            return  # a later page would move the cursor past the message that is held


def _take(this: _Pass, folder: Folder, page: Page) -> Cursor:
    """One chunk: read what matters, then act and move the cursor in one transaction."""
    parts, mailbox = this.parts, this.mailbox
    chunk = read_chunk(this.source, mailbox, parts, folder, page)
    this.report.held += chunk.held
    under_way = _UnderWay()
    try:
        with parts.database.begin() as uow:
            keys, now = [s.key for s in chunk.done], parts.clock.now()
            new = uow.inbox.mark_seen(mailbox.id, keys, folder.name, now)
            acted = _obey(uow, this, folder, chunk, new, under_way)
            acted += _act(uow, this, folder, chunk, new, under_way)
            uow.inbox.save_cursor(this.lane, folder.name, chunk.cursor.to_json(), now)
    except Exception as error:  # the message is named, so that three failures park it
        if not under_way.key or _is_passing(error):
            raise
        _give_up_on(this, folder, chunk, under_way.key, error)
    this.report.new += len(chunk.done)
    this.report.read += len(chunk.readable)
    this.report.acted += acted
    return chunk.cursor


def _give_up_on(this: _Pass, folder: Folder, chunk: Chunk, key: str, error: Exception) -> NoReturn:
    """Count the failure. With the last one, whoever the message is from waits for a person."""
    parts, mailbox, now = this.parts, this.mailbox, this.parts.clock.now()
    why = f"relance failed on it: {error}"
    sighting = next(s for s in chunk.fresh if s.key == key)
    glimpse = glimpse_of(folder, sighting)
    parked = tried(parts.database, mailbox.id, key, why, glimpse, now, poisons=True)
    try:
        if parked and sighting in chunk.judged:
            with parts.database.begin() as uow:
                verdict = unreadable(sighting.mail, why)
                receive(uow, mailbox, _arrival(folder, sighting), verdict, parts.registrable, now)
    finally:  # the hold may fail as the judgement did; the message is named all the same
        raise Poisoned(key, error) from error


def _arrival(folder: Folder, sighting: Sighting) -> Arrival:
    outgoing = folder.role is Role.SENT
    return Arrival(folder.name, sighting.header.internal_date, outgoing=outgoing)


def _is_passing(error: Exception) -> bool:
    """Whether it is the lease's, the mailbox's or the database's trouble, not the message's."""
    return isinstance(error, RelanceError) and not isinstance(error, NotFound | Refused)


def _obey(
    uow: UnitOfWork,
    this: _Pass,
    folder: Folder,
    chunk: Chunk,
    new: Collection[str],
    under_way: _UnderWay,
) -> int:
    """Do what the rep asks for by mail; what cannot be read is judged by its header alone."""
    mailbox, own, stopped = this.mailbox, this.parts.stops.of(this.mailbox), 0
    now = this.parts.clock.now()
    for key, sighting in {s.key: s for s in chunk.obeyed if s.key in new}.items():
        under_way.key = key
        mail = parse(chunk.readable[key]) if key in chunk.readable else sighting.mail
        found = stop_by_mail(uow, mailbox, own, stop_mail(sighting.header, mail), now)
        if found is None:
            lay_aside(uow, mailbox.id, key, NAMES_NOBODY, glimpse_of(folder, sighting), now)
        stopped += found or 0
    under_way.key = ""
    return stopped


def _act(
    uow: UnitOfWork,
    this: _Pass,
    folder: Folder,
    chunk: Chunk,
    new: Collection[str],
    under_way: _UnderWay,
) -> int:
    parts, mailbox = this.parts, this.mailbox
    now = parts.clock.now()
    changed = 0
    judged = {s.key: s for s in chunk.judged if s.key in new and s.key in chunk.readable}
    for under_way.key, sighting in judged.items():
        arrival = _arrival(folder, sighting)
        verdict = classify(chunk.readable[under_way.key], trusted(mailbox))
        if verdict.bounce and parts.stops.is_all_of(mailbox, verdict.bounce.recipients):
            continue  # the server takes no tagged addresses; it says nothing about the contact
        acted = receive(uow, mailbox, arrival, verdict, parts.registrable, now)
        _tell(verdict, acted)
        changed += sum(one.changed for one in acted)
    under_way.key = ""
    return changed


def _tell(verdict: Verdict, acted: Sequence[Acted]) -> None:
    for one in acted:
        log.info(
            "mail",
            kind=verdict.kind.value,
            rule=verdict.rule,
            tie=one.match.tie.name.lower(),
            enrollment=one.match.candidate.enrollment_id,
            changed=one.changed,
        )
