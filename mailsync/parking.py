"""Gives up a message with which nothing can be done, and lays it where a person sees it."""

from __future__ import annotations

from datetime import datetime

import structlog

from mailsync.classify import Mail
from mailsync.sift import Sighting
from mailsync.sources.base import Folder, Ref
from relance.app.ports import Database, UnitOfWork
from relance.app.records import Glimpse
from relance.core.inbound import Evidence, Kind, Verdict
from relance.core.values import MailboxId

TRIES = 3  # before a message that cannot be processed is parked

log = structlog.get_logger(__name__)


def glimpse_of(folder: Folder, sighting: Sighting) -> Glimpse:
    """What names a message to a person."""
    mail = sighting.mail
    return Glimpse(folder.name, mail.from_address, mail.subject, sighting.header.internal_date)


def key_of(ref: Ref) -> str:
    """A key for a message of which the server gives no header."""
    return f"{ref.folder}/{ref.uidvalidity}/{ref.uid}"


def tried(
    database: Database,
    mailbox_id: MailboxId,
    key: str,
    error: str,
    glimpse: Glimpse,
    now: datetime,
    *,
    poisons: bool = False,
) -> bool:
    """Note one more failed try; True when the message is parked now and no longer in the way.

    A message that ``poisons`` its folder is marked as seen, so that nobody acts on it again.
    """
    with database.begin() as uow:
        if uow.inbox.count_try(mailbox_id, key, error, now) < TRIES:
            return False
        uow.inbox.park(mailbox_id, key, glimpse, now)
        if poisons:
            uow.inbox.mark_seen(mailbox_id, [key], glimpse.folder, now)
    log.error("message parked", mailbox=mailbox_id, message=key, error=error)
    return True


def unreadable(mail: Mail, why: str) -> Verdict:
    """What there is to say of a mail that was given up, from its header block: a person must look.

    Somebody may have answered with it, so whoever it is from waits until then.
    """
    return Verdict(
        kind=Kind.UNSURE,
        certainty=0.5,
        rule="unreadable",
        evidence=(Evidence("mail", why),),
        from_address=mail.from_address,
        reply_to=mail.reply_to,
        to_addresses=mail.to_addresses,
        message_id=mail.message_id,
        in_reply_to=mail.in_reply_to,
        references=mail.references,
        subject=mail.subject,
        date=mail.sent_at,
    )


def lay_aside(
    uow: UnitOfWork, mailbox_id: MailboxId, key: str, why: str, glimpse: Glimpse, now: datetime
) -> None:
    """Park a message at once: it was read, and a person must decide."""
    uow.inbox.count_try(mailbox_id, key, why, now)
    uow.inbox.park(mailbox_id, key, glimpse, now)
    log.warning("message laid aside", mailbox=mailbox_id, message=key, why=why)
