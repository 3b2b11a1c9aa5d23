"""One pass over one mailbox: what arrived is judged and acted on, exactly once in effect."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from mailsync.classify import classify
from mailsync.sift import Sighting, asks_to_stop, sight, stop_mail, trusted, worth_reading
from mailsync.sources.base import Cursor, Folder, MailSource, Missing, Page, Ref, Role
from relance.app.inbound import Acted, Arrival, receive
from relance.app.ports import Clock, Database, RegistrableDomain, UnitOfWork
from relance.app.records import Lane, Synced
from relance.app.stop_mail import StopAddresses, stop_by_mail
from relance.core.errors import CursorExpired, FolderGone, NotFound, Refused, RelanceError
from relance.core.inbound import Verdict
from relance.core.people import Mailbox

log = structlog.get_logger(__name__)

CHUNK = 500  # headers a transaction; with dovecot 500 took half the time of 200
TRIES = 3  # before a message that cannot be processed is parked where a person can look
LOOK_BACK = timedelta(days=1)  # how far before the last good sync a rescan begins


class Poisoned(RelanceError):
    """Acting on one message failed; everything of its transaction was rolled back."""

    def __init__(self, key: str, error: Exception) -> None:
        super().__init__(f"{type(error).__name__}: {error}")
        self.key = key


@dataclass(frozen=True, slots=True)
class PollParts:
    """What a pass needs besides the mailbox."""

    database: Database
    clock: Clock
    registrable: RegistrableDomain
    stops: StopAddresses
    chunk: int = CHUNK
    most_chunks: int = 5  # a visit; 0 = as many as there are


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
    sightings = [sight(header) for header in page.headers]
    with parts.database.read() as uow:
        unseen = uow.inbox.unseen(mailbox.id, [s.key for s in sightings])
        fresh = [s for s in sightings if s.key in unseen]
        wanted = worth_reading(uow, mailbox, folder, fresh, parts.registrable)
    bodies = this.source.bodies([s.header.ref for s in wanted]) if wanted else {}
    cursor, readable = _passed(this, page, wanted, bodies)
    # What could not be read stays unseen: it may have been moved, and be met in another folder.
    missed = {s.key for s in wanted} - set(readable)
    done = [s for s in fresh if s.key not in missed]
    under_way = _UnderWay()
    try:
        with parts.database.begin() as uow:
            new = uow.inbox.mark_seen(
                mailbox.id, [s.key for s in done], folder.name, parts.clock.now()
            )
            first = {s.key: s for s in done if s.key in new}
            acted = _stop(uow, this, folder, first.values(), under_way)
            acted += _act(uow, this, folder, first, readable, under_way)
            uow.inbox.save_cursor(this.lane, folder.name, cursor.to_json(), parts.clock.now())
    except Exception as error:  # the message is named, so that three failures park it
        if not under_way.key or _is_passing(error):
            raise
        _count_try(this, under_way.key, str(error), folder)
        raise Poisoned(under_way.key, error) from error
    this.report.new += len(done)
    this.report.read += len(readable)
    this.report.acted += acted
    return cursor


def _is_passing(error: Exception) -> bool:
    """Whether it is the lease's, the mailbox's or the database's trouble, not the message's."""
    return isinstance(error, RelanceError) and not isinstance(error, NotFound | Refused)


def _stop(
    uow: UnitOfWork,
    this: _Pass,
    folder: Folder,
    sightings: Iterable[Sighting],
    under_way: _UnderWay,
) -> int:
    """What the rep asks for by mail needs no body: whom it is about stands in the headers."""
    mailbox, stops, stopped = this.mailbox, this.parts.stops, 0
    for sighting in sightings:
        under_way.key = sighting.key
        if asks_to_stop(sighting.mail, mailbox, folder, stops):
            now = this.parts.clock.now()
            stopped += stop_by_mail(uow, mailbox, stops.of(mailbox), stop_mail(sighting), now)
    under_way.key = ""
    return stopped


def _act(
    uow: UnitOfWork,
    this: _Pass,
    folder: Folder,
    sightings: Mapping[str, Sighting],
    readable: Mapping[str, bytes],
    under_way: _UnderWay,
) -> int:
    parts, mailbox = this.parts, this.mailbox
    now = parts.clock.now()
    changed = 0
    for under_way.key in [key for key in sightings if key in readable]:
        sighting = sightings[under_way.key]
        arrival = Arrival(
            folder.name, sighting.header.internal_date, outgoing=folder.role is Role.SENT
        )
        verdict = classify(readable[under_way.key], trusted(mailbox))
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


def _passed(
    this: _Pass, page: Page, wanted: Sequence[Sighting], bodies: Mapping[Ref, bytes | Missing]
) -> tuple[Cursor, dict[str, bytes]]:
    """How far the page is done, and what can be read of it, by key.

    The cursor is held below a message that exists but is withheld, until it is given up. Then
    its header block is all that there is to judge by: enough to know a reply.
    """
    cursor, readable = page.cursor, {}
    if page.held is not None:
        if _give_up(this, page.held):
            cursor = cursor.past(page.held.uid)
        else:
            this.report.held += 1
    for sighting in wanted:
        ref, body = sighting.header.ref, bodies[sighting.header.ref]
        if isinstance(body, bytes):
            readable[sighting.key] = body
        elif body is Missing.WITHHELD and _give_up(this, ref):
            readable.setdefault(sighting.key, sighting.header.raw)
        elif body is Missing.WITHHELD:
            this.report.held += 1
            cursor = Cursor(cursor.uidvalidity, min(cursor.next_uid, ref.uid))
    return cursor, readable


def _give_up(this: _Pass, ref: Ref) -> bool:
    key = f"{ref.folder}/{ref.uidvalidity}/{ref.uid}"
    return _count_try(this, key, "the server does not hand it over")


def _count_try(this: _Pass, key: str, error: str, poisons: Folder | None = None) -> bool:
    """Note one more failed try; True when the message is parked now and no longer in the way.

    A message that ``poisons`` its folder is marked as seen, so that nobody acts on it again.
    """
    mailbox_id, now = this.lane.mailbox_id, this.parts.clock.now()
    with this.parts.database.begin() as uow:
        if uow.inbox.count_try(mailbox_id, key, error, now) < TRIES:
            return False
        uow.inbox.park(mailbox_id, key, now)
        if poisons:
            uow.inbox.mark_seen(mailbox_id, [key], poisons.name, now)
    log.error("message parked", mailbox=mailbox_id, message=key, error=error)
    return True
