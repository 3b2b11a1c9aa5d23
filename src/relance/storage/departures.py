"""What has left a mailbox and when, as its limits count it."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from relance.storage.tables import dispatches
from relance.storage.tables.dispatches import IS_LEFT
from relance.storage.types import Instant

_D = dispatches.c
_OF_MAILBOX = _D.mailbox_id == bindparam("mailbox")

_LEFT = select(_D.state, _D.sent_at, _D.due_at).where(IS_LEFT, _OF_MAILBOX)
# Two ranges of one index; an OR between them would read all that the mailbox ever sent.
SENT_TIMES = _LEFT.where(_D.sent_at > bindparam("since", type_=Instant)).union_all(
    _LEFT.where(_D.sent_at.is_(None))
)
_LEFT_SINCE = (IS_LEFT, _OF_MAILBOX, _D.sent_at > bindparam("since", type_=Instant))
COUNT_LEFT = select(func.count()).where(*_LEFT_SINCE)
_NEWEST = select(_D.sent_at).where(*_LEFT_SINCE).order_by(_D.sent_at.desc())
NTH_NEWEST = _NEWEST.limit(1).offset(bindparam("skip"))
