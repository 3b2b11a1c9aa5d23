"""What mail sync has read, how far it came, what it keeps, and what it could not read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from relance.app.records import Glimpse, Lane, MailEvent, ParkedMail
from relance.core.errors import LeaseLost
from relance.core.inbound import Evidence
from relance.core.values import ContactId, EnrollmentId, MailboxId
from relance.storage.repository import Repository, chunks, insert_new, per_dialect, upsert
from relance.storage.tables import (
    known_messages,
    lanes,
    mail_events,
    mail_seen,
    sync_cursors,
    sync_poison,
)
from relance.storage.types import Record, fingerprint

_SEEN = select(mail_seen.c.key).where(
    mail_seen.c.mailbox_id == bindparam("mailbox"),
    mail_seen.c.key.in_(bindparam("keys", expanding=True)),
)
_MARK = insert_new(mail_seen, mail_seen.c.key)

_CURSOR = select(sync_cursors.c.cursor).where(
    sync_cursors.c.mailbox_id == bindparam("mailbox"), sync_cursors.c.folder == bindparam("name")
)
_SAVE_CURSOR = upsert(sync_cursors, ["mailbox_id", "folder"], ["cursor", "saved_at"])
# FOR SHARE: nobody can claim the lane between this look and the commit.
_HOLDS_LANE = (
    select(lanes.c.mailbox_id)
    .where(lanes.c.mailbox_id == bindparam("mailbox"), lanes.c.fence == bindparam("held"))
    .with_for_update(read=True)
)

_EVENT = select(mail_events).where(mail_events.c.id == bindparam("mail"))
_EVENTS_OF = (
    select(mail_events)
    .where(mail_events.c.contact_id == bindparam("contact"))
    .order_by(mail_events.c.id.desc())
)
_LEARN = insert_new(known_messages)


def _count_try(insert: Any) -> Any:
    statement = insert(sync_poison)
    return statement.on_conflict_do_update(
        index_elements=["mailbox_id", "key"],
        set_={
            "tries": sync_poison.c.tries + 1,
            "error": statement.excluded.error,
            "failed_at": statement.excluded.failed_at,
        },
    ).returning(sync_poison.c.tries)


_COUNT_TRY = per_dialect(_count_try)
_PARK = update(sync_poison).where(
    sync_poison.c.mailbox_id == bindparam("mailbox"),
    sync_poison.c.key == bindparam("mail"),
    sync_poison.c.parked_at.is_(None),
)
_PARKED = (
    select(sync_poison)
    .where(sync_poison.c.mailbox_id == bindparam("mailbox"), sync_poison.c.parked_at.is_not(None))
    .order_by(sync_poison.c.parked_at, sync_poison.c.name)
)
_DISMISS = delete(sync_poison).where(
    sync_poison.c.mailbox_id == bindparam("mailbox"),
    sync_poison.c.key == bindparam("mail"),
    sync_poison.c.parked_at.is_not(None),
)


class SqlInbox(Repository):
    """The port Inbox."""

    def unseen(self, mailbox_id: MailboxId, keys: Sequence[str]) -> frozenset[str]:
        names = {fingerprint(key): key for key in keys}
        for chunk in chunks(list(names)):
            for row in self._all(_SEEN, mailbox=mailbox_id, keys=chunk):
                names.pop(bytes(row.key))
        return frozenset(names.values())

    def mark_seen(
        self, mailbox_id: MailboxId, keys: Iterable[str], folder: str, now: datetime
    ) -> frozenset[str]:
        """Mark mails as read and answer which were new: of two units at once only one gets each."""
        names = {fingerprint(key): key for key in keys}
        if not names:
            return frozenset()
        # In order, so that two units which mark the same mails cannot block each other.
        rows = [
            {"mailbox_id": mailbox_id, "key": key, "folder": folder, "seen_at": now}
            for key in sorted(names)
        ]
        marked = self._connection.execute(_MARK.on(self._connection), rows)
        return frozenset(names[bytes(row.key)] for row in marked)

    def cursor(self, mailbox_id: MailboxId, folder: str) -> str | None:
        row = self._first(_CURSOR, mailbox=mailbox_id, name=folder)
        return None if row is None else str(row.cursor)

    def save_cursor(self, lane: Lane, folder: str, cursor: str, now: datetime) -> None:
        """Raises LeaseLost when the lane's fence has moved on."""
        if self._first(_HOLDS_LANE, mailbox=lane.mailbox_id, held=lane.fence) is None:
            raise LeaseLost(f"the lane of mailbox {lane.mailbox_id} was claimed by another worker")
        self._put(
            _SAVE_CURSOR, mailbox_id=lane.mailbox_id, folder=folder, cursor=cursor, saved_at=now
        )

    def record(self, event: MailEvent) -> int:
        """Keep a mail that is tied to a contact; its number."""
        row = {
            "mailbox_id": event.mailbox_id,
            "contact_id": event.contact_id,
            "enrollment_id": event.enrollment_id,
            "received_at": event.received_at,
            "folder": event.folder,
            "message_id": event.message_id,
            "from_address": event.from_address,
            "subject": event.subject,
            "text": event.text,
            "kind": event.kind,
            "certainty": event.certainty,
            "rule": event.rule,
            "tie": event.tie,
            "evidence": evidence_json(event.evidence),
        }
        return self._inserted(insert(mail_events), row)

    def events_of(self, contact_id: ContactId) -> tuple[MailEvent, ...]:
        """The mails kept of a contact, the last recorded first."""
        return tuple(_event(row) for row in self._all(_EVENTS_OF, contact=contact_id))

    def event(self, mail_id: int) -> MailEvent:
        return _event(self._one("mail", mail_id, _EVENT, mail=mail_id))

    def learn_message(
        self, mailbox_id: MailboxId, message_id: str, contact_id: ContactId, now: datetime
    ) -> None:
        """Remember that the rep wrote this mail to the contact: an answer to it is an answer."""
        key = fingerprint(message_id)
        self._put(_LEARN, key=key, mailbox_id=mailbox_id, contact_id=contact_id, learned_at=now)

    def count_try(self, mailbox_id: MailboxId, key: str, error: str, now: datetime) -> int:
        """Count a mail that broke its reader; how often it has by now."""
        row: dict[str, object] = {
            "mailbox_id": mailbox_id,
            "key": fingerprint(key),
            "name": key,
            "tries": 1,
        }
        row |= {"error": error, "failed_at": now}
        statement = _COUNT_TRY.on(self._connection)
        return int(self._connection.execute(statement, row).scalar_one())

    def park(self, mailbox_id: MailboxId, key: str, glimpse: Glimpse, now: datetime) -> None:
        """Give a mail up that was tried, where a person sees it."""
        self._count(
            _PARK,
            mailbox=mailbox_id,
            mail=fingerprint(key),
            parked_at=now,
            folder=glimpse.folder,
            from_address=glimpse.from_address,
            subject=glimpse.subject,
            arrived_at=glimpse.arrived_at,
        )

    def parked(self, mailbox_id: MailboxId) -> tuple[ParkedMail, ...]:
        """The mails that were given up and not yet dismissed, oldest first."""
        found = self._all(_PARKED, mailbox=mailbox_id)
        return tuple(_parked(row) for row in found)

    def dismiss(self, mailbox_id: MailboxId, parked_id: str) -> None:
        """A person has looked at it: forget it. NotFound when it is not parked in this mailbox."""
        try:
            key = bytes.fromhex(parked_id)
        except ValueError:
            key = b""
        self._change("parked mail", parked_id, _DISMISS, mailbox=mailbox_id, mail=key)


def _parked(row: Record) -> ParkedMail:
    glimpse = Glimpse(row.folder, row.from_address, row.subject, row.arrived_at)
    return ParkedMail(bytes(row.key).hex(), glimpse, row.error, row.parked_at)


def evidence_json(evidence: Iterable[Evidence]) -> list[list[object]]:
    """Evidence as plain JSON."""
    return [[one.where, one.text, one.against] for one in evidence]


def evidence_of(stored: Iterable[Sequence[object]]) -> tuple[Evidence, ...]:
    """The evidence that ``evidence_json`` wrote."""
    return tuple(Evidence(str(where), str(text), bool(against)) for where, text, against in stored)


def _event(row: Record) -> MailEvent:
    return MailEvent(
        id=row.id,
        mailbox_id=MailboxId(row.mailbox_id),
        contact_id=ContactId(row.contact_id),
        enrollment_id=None if row.enrollment_id is None else EnrollmentId(row.enrollment_id),
        received_at=row.received_at,
        folder=row.folder,
        message_id=row.message_id,
        from_address=row.from_address,
        subject=row.subject,
        text=row.text,
        kind=row.kind,
        certainty=row.certainty,
        rule=row.rule,
        tie=row.tie,
        evidence=evidence_of(row.evidence),
    )
