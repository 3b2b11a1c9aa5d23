"""One pass over one mailbox: what arrived is judged and acted on, exactly once in effect."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from mailsync.classify import classify
from mailsync.sift import Sighting, sight, worth_reading
from mailsync.sources.base import Cursor, Folder, MailSource, Missing, Page, Ref, Role
from relance.app.inbound import Arrival, receive
from relance.app.ports import Clock, Database, RegistrableDomain, UnitOfWork
from relance.app.records import Lane
from relance.core.errors import CursorExpired, FolderGone, LeaseLost, RelanceError
from relance.core.people import Mailbox
from relance.core.values import MailboxId

log = structlog.get_logger(__name__)

CHUNK = 200  # headers a transaction; measured best between 200 and 500 (docs/decisions.md)
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
    chunk: int = CHUNK
    most_chunks: int = 5  # a visit; 0 = as many as there are


@dataclass(slots=True)
class PollReport:
    """What a pass found: messages seen for the first time, read whole, and acted on."""

    new: int = 0
    read: int = 0
    acted: int = 0
    more: bool = False


def poll_once(source: MailSource, lane: Lane, mailbox: Mailbox, parts: PollParts) -> PollReport:
    """Catch up with every watched folder. Raises MailboxError and LeaseLost.

    ``mailbox.synced_at`` moves to the instant this pass began, and only when nothing was left.
    """
    began = parts.clock.now()
    report = PollReport()
    cursors = _cursors(source, lane, parts)
    for folder in source.changed(cursors):
        try:
            _catch_up(source, lane, mailbox, folder, cursors[folder], parts, report)
        except CursorExpired:
            _rescan(source, lane, mailbox, folder, parts, report)
        except FolderGone:
            log.warning("folder gone", mailbox=mailbox.address, folder=folder.name)
    if not report.more:
        with parts.database.begin() as uow:
            uow.mailboxes.set_synced(mailbox.id, began)
    return report


def _cursors(source: MailSource, lane: Lane, parts: PollParts) -> dict[Folder, Cursor]:
    """Where each folder was left; a folder met for the first time begins at its end."""
    folders = source.folders()
    with parts.database.read() as uow:
        stored = {f: uow.inbox.cursor(lane.mailbox_id, f.name) for f in folders}
    cursors = {}
    for folder, text in stored.items():
        if text is not None:
            cursors[folder] = _read_cursor(text)
            continue
        cursors[folder] = source.baseline(folder)
        with parts.database.begin() as uow:
            now = parts.clock.now()
            uow.inbox.save_cursor(lane, folder.name, cursors[folder].to_json(), now)
    return cursors


def _read_cursor(text: str) -> Cursor:
    try:
        return Cursor.from_json(text)
    except CursorExpired:
        return Cursor(0, 1)  # UIDVALIDITY 0 is never valid, so the folder is rescanned


def _catch_up(
    source: MailSource,
    lane: Lane,
    mailbox: Mailbox,
    folder: Folder,
    cursor: Cursor,
    parts: PollParts,
    report: PollReport,
) -> None:
    chunks = 0
    while True:
        page = source.changes(folder, cursor, parts.chunk)
        cursor = _take(source, lane, mailbox, folder, page, parts, report)
        chunks += 1
        if not page.more:
            return
        if parts.most_chunks and chunks >= parts.most_chunks:
            report.more = True
            return


def _rescan(
    source: MailSource,
    lane: Lane,
    mailbox: Mailbox,
    folder: Folder,
    parts: PollParts,
    report: PollReport,
) -> None:
    """The server renumbered the folder: go by date. What was seen before has no effect again."""
    since = (mailbox.synced_at or parts.clock.now()) - LOOK_BACK
    log.warning("folder renumbered, rescanning", mailbox=mailbox.address, folder=folder.name)
    for page in source.rescan(folder, since.date()):
        _take(source, lane, mailbox, folder, page, parts, report)


def _take(
    source: MailSource,
    lane: Lane,
    mailbox: Mailbox,
    folder: Folder,
    page: Page,
    parts: PollParts,
    report: PollReport,
) -> Cursor:
    """One chunk: read what matters, then act and move the cursor in one transaction."""
    sightings = [sight(header) for header in page.headers]
    with parts.database.read() as uow:
        unseen = uow.inbox.unseen(mailbox.id, [s.key for s in sightings])
        fresh = [s for s in sightings if s.key in unseen]
        wanted = worth_reading(uow, mailbox, folder, fresh, parts.registrable)
    bodies = source.bodies([s.header.ref for s in wanted]) if wanted else {}
    cursor = _cursor_after(lane, page, wanted, bodies, parts)
    readable = {s.key: body for s in wanted if isinstance(body := bodies[s.header.ref], bytes)}
    withheld = {s.key for s in wanted if bodies[s.header.ref] is Missing.WITHHELD}
    done = [s for s in fresh if s.key not in withheld]
    try:
        with parts.database.begin() as uow:
            acted = _act(uow, mailbox, folder, done, readable, parts)
            uow.inbox.save_cursor(lane, folder.name, cursor.to_json(), parts.clock.now())
    except Poisoned as poisoned:
        _count_try(lane.mailbox_id, poisoned.key, str(poisoned), parts)
        raise
    report.new += len(done)
    report.read += len(readable)
    report.acted += acted
    return cursor


def _act(
    uow: UnitOfWork,
    mailbox: Mailbox,
    folder: Folder,
    sightings: Sequence[Sighting],
    readable: Mapping[str, bytes],
    parts: PollParts,
) -> int:
    now = parts.clock.now()
    outgoing = folder.role is Role.SENT
    new = uow.inbox.mark_seen(mailbox.id, [s.key for s in sightings], folder.name, now)
    trusted = (mailbox.authserv_id,) if mailbox.authserv_id else ()
    acted = 0
    for sighting in sightings:
        raw = readable.get(sighting.key)
        if raw is None or sighting.key not in new:
            continue
        arrival = Arrival(folder.name, sighting.header.internal_date, outgoing)
        acted += _receive(uow, mailbox, arrival, raw, trusted, sighting.key, parts, now)
    return acted


def _receive(
    uow: UnitOfWork,
    mailbox: Mailbox,
    arrival: Arrival,
    raw: bytes,
    trusted: Collection[str],
    key: str,
    parts: PollParts,
    now: datetime,
) -> int:
    try:
        verdict = classify(raw, trusted)
        acted = receive(uow, mailbox, arrival, verdict, parts.registrable, now)
    except LeaseLost:
        raise
    except Exception as error:  # the message is named, so that three failures park it
        raise Poisoned(key, error) from error
    for one in acted:
        log.info(
            "mail",
            kind=verdict.kind.value,
            rule=verdict.rule,
            tie=one.match.tie.name.lower(),
            enrollment=one.match.candidate.enrollment_id,
            changed=one.changed,
        )
    return sum(one.changed for one in acted)


def _cursor_after(
    lane: Lane,
    page: Page,
    wanted: Sequence[Sighting],
    bodies: Mapping[Ref, bytes | Missing],
    parts: PollParts,
) -> Cursor:
    """The page's cursor, held below a message that exists but is withheld, until it is parked."""
    cursor = page.cursor
    if page.held is not None and _give_up(lane.mailbox_id, page.held, parts):
        cursor = cursor.past(page.held.uid)
    for sighting in wanted:
        ref = sighting.header.ref
        if bodies[ref] is Missing.WITHHELD and not _give_up(lane.mailbox_id, ref, parts):
            cursor = Cursor(cursor.uidvalidity, min(cursor.next_uid, ref.uid))
    return cursor


def _give_up(mailbox_id: MailboxId, ref: Ref, parts: PollParts) -> bool:
    key = f"{ref.folder}/{ref.uidvalidity}/{ref.uid}"
    return _count_try(mailbox_id, key, "the server does not hand it over", parts)


def _count_try(mailbox_id: MailboxId, key: str, error: str, parts: PollParts) -> bool:
    """Note one more failed try; True when the message is parked now and no longer in the way."""
    now = parts.clock.now()
    with parts.database.begin() as uow:
        if uow.inbox.count_try(mailbox_id, key, error, now) < TRIES:
            return False
        uow.inbox.park(mailbox_id, key, now)
    log.error("message parked", mailbox=mailbox_id, message=key, error=error)
    return True
