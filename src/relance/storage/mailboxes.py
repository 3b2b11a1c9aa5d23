"""Mailboxes: how they are reached, how they do, and their sealed secrets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from relance.app.records import NewMailbox
from relance.core.errors import Refused
from relance.core.people import Health, Mailbox, SentCopy
from relance.core.quota import Limits
from relance.core.values import MailboxId, UserId
from relance.storage.repository import Repository, Transaction, upsert
from relance.storage.tables import (
    enrollments,
    known_messages,
    lanes,
    mail_seen,
    mailbox_secrets,
    mailboxes,
    sync_cursors,
    sync_poison,
)
from relance.storage.tables.enrollments import IS_LIVE
from relance.storage.tables.mailboxes import IS_KEPT
from relance.storage.types import Instant, Record

_COLUMNS = tuple(c for c in mailboxes.c if c.name not in {"deleted", "created_at"})
_ID = mailboxes.c.id == bindparam("mailbox")

_GET = select(*_COLUMNS).where(_ID, IS_KEPT)
_BY_ADDRESS = select(*_COLUMNS).where(mailboxes.c.address == bindparam("address"), IS_KEPT)
_OF_USER = (
    select(*_COLUMNS)
    .where(mailboxes.c.user_id == bindparam("user"), IS_KEPT)
    .order_by(mailboxes.c.id)
)
_ALL = select(*_COLUMNS).where(IS_KEPT).order_by(mailboxes.c.id)
_UPDATE = update(mailboxes).where(_ID, IS_KEPT)
_SYNCED = _UPDATE.values(synced_at=bindparam("at", type_=Instant)).returning(*_COLUMNS)
_LOCK = select(mailboxes.c.id).where(_ID, IS_KEPT).with_for_update()
_IS_USED = (
    select(enrollments.c.id)
    .where(enrollments.c.mailbox_id == bindparam("mailbox"), IS_LIVE)
    .limit(1)
)

_SECRET = select(mailbox_secrets.c.sealed).where(
    mailbox_secrets.c.mailbox_id == bindparam("mailbox"),
    mailbox_secrets.c.field == bindparam("name"),
)
_SET_SECRET = upsert(mailbox_secrets, ["mailbox_id", "field"], ["sealed"])
_FORGET = tuple(
    delete(table).where(table.c.mailbox_id == bindparam("mailbox"))
    for table in (mailbox_secrets, lanes, sync_cursors, sync_poison, mail_seen, known_messages)
)


class SqlMailboxes(Repository):
    """The port Mailboxes. A mailbox that was got is not read again before it is written here."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction)
        self._got: dict[MailboxId, Mailbox] = {}

    def get(self, mailbox_id: MailboxId) -> Mailbox:
        found = self._got.get(mailbox_id)
        if found is None:
            found = _mailbox(self._one("mailbox", mailbox_id, _GET, mailbox=mailbox_id))
            self._got[mailbox_id] = found
        return found

    def address(self, mailbox_id: MailboxId) -> str:
        """Of ``get`` only the address. Raises NotFound."""
        return self.get(mailbox_id).address

    def by_address(self, key: str) -> Mailbox | None:
        row = self._first(_BY_ADDRESS, address=key)
        return _mailbox(row) if row else None

    def of_user(self, user_id: UserId) -> tuple[Mailbox, ...]:
        return tuple(_mailbox(row) for row in self._all(_OF_USER, user=user_id))

    def all(self) -> tuple[Mailbox, ...]:
        return tuple(_mailbox(row) for row in self._all(_ALL))

    def add(self, new: NewMailbox, now: datetime) -> MailboxId:
        """Also makes its lane, to be run at once. Raises Refused("mailbox_taken")."""
        row = _columns(new) | {
            "user_id": new.user_id,
            "health": Health.CONNECTED,
            "health_note": "",
            "sent_copy": SentCopy.UNKNOWN,
            "deleted": False,
            "created_at": now,
        }
        with self._refusing_a_second(), self._connection.begin_nested():
            mailbox_id = self._inserted(insert(mailboxes), row)
        lane = {"mailbox_id": mailbox_id, "wake_at": now, "fence": 0}
        self._connection.execute(insert(lanes), lane)
        return MailboxId(mailbox_id)

    def update(self, mailbox_id: MailboxId, new: NewMailbox) -> None:
        """Raises NotFound, Refused("mailbox_taken"). The owner stays who it is."""
        self._got.pop(mailbox_id, None)
        with self._refusing_a_second(), self._connection.begin_nested():
            self._change("mailbox", mailbox_id, _UPDATE, mailbox=mailbox_id, **_columns(new))

    def set_secret(self, mailbox_id: MailboxId, field: str, sealed: str) -> None:
        self._put(_SET_SECRET, mailbox_id=mailbox_id, field=field, sealed=sealed)

    def secret(self, mailbox_id: MailboxId, field: str) -> str:
        what = f"{field} of mailbox {mailbox_id}"
        return str(self._one("secret", what, _SECRET, mailbox=mailbox_id, name=field).sealed)

    def set_health(self, mailbox_id: MailboxId, health: Health, note: str, since: datetime) -> None:
        self._set(mailbox_id, health=health, health_note=note, health_since=since)

    def set_synced(self, mailbox_id: MailboxId, at: datetime) -> None:
        row = self._one("mailbox", mailbox_id, _SYNCED, mailbox=mailbox_id, at=at)
        self._got[mailbox_id] = _mailbox(row)

    def set_sent_copy(
        self, mailbox_id: MailboxId, copy: SentCopy, lag_seconds: float | None
    ) -> None:
        self._set(mailbox_id, sent_copy=copy, sent_lag_seconds=lag_seconds)

    def delete(self, mailbox_id: MailboxId) -> None:
        """Forget the secrets and all that was read; the row stays, for the history of its mail.

        Raises NotFound, and Refused("mailbox_in_use") while enrollments are live.
        """
        self._one("mailbox", mailbox_id, _LOCK, mailbox=mailbox_id)
        if self._first(_IS_USED, mailbox=mailbox_id) is not None:
            raise Refused(
                "mailbox_in_use",
                "Contacts are still enrolled from this mailbox.",
                "Unenroll them first.",
            )
        for statement in _FORGET:
            self._count(statement, mailbox=mailbox_id)
        self._set(mailbox_id, deleted=True, smtp={}, imap={})

    def _set(self, mailbox_id: MailboxId, **columns: object) -> None:
        self._got.pop(mailbox_id, None)
        self._change("mailbox", mailbox_id, _UPDATE, mailbox=mailbox_id, **columns)

    @contextmanager
    def _refusing_a_second(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError as error:
            raise Refused(
                "mailbox_taken",
                "This mailbox is connected already.",
                "Use it, or have its user delete it first.",
            ) from error


def _columns(new: NewMailbox) -> dict[str, object]:
    return {
        "address": new.address,
        "name": new.name,
        "smtp": dict(new.smtp),
        "imap": dict(new.imap),
        "daily_limit": new.daily_limit,
        "per_minute": new.per_minute,
        "zone": new.zone,
        "aliases": sorted(new.aliases),
        "authserv_id": new.authserv_id,
    }


def _mailbox(row: Record) -> Mailbox:
    return Mailbox(
        id=MailboxId(row.id),
        user_id=UserId(row.user_id),
        address=row.address,
        name=row.name,
        smtp=row.smtp,
        imap=row.imap,
        limits=Limits(row.daily_limit, row.per_minute),
        health=Health(row.health),
        health_note=row.health_note,
        health_since=row.health_since,
        synced_at=row.synced_at,
        sent_copy=SentCopy(row.sent_copy),
        sent_lag_seconds=row.sent_lag_seconds,
        aliases=frozenset(row.aliases),
        authserv_id=row.authserv_id,
        zone=row.zone,
    )
