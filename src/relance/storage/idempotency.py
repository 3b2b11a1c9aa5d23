"""The answers already given to requests that may be sent twice."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select, update

from relance.core.values import UserId
from relance.storage.busy import StorageBusy
from relance.storage.repository import Repository, insert_new
from relance.storage.tables import idempotency

_RECALL = select(idempotency.c.answer).where(
    idempotency.c.user_id == bindparam("user"), idempotency.c.key == bindparam("name")
)
_AMEND = (
    update(idempotency)
    .where(idempotency.c.user_id == bindparam("user"), idempotency.c.key == bindparam("name"))
    .values(answer=bindparam("told"))
)
_REMEMBER = insert_new(idempotency)


class SqlIdempotency(Repository):
    """The port Idempotency."""

    def recall(self, user_id: UserId, key: str) -> str | None:
        row = self._first(_RECALL, user=user_id, name=key)
        return None if row is None else str(row.answer)

    def remember(self, user_id: UserId, key: str, answer: str, now: datetime) -> None:
        """Keep the answer; StorageBusy when another unit of work gave one to the same key.

        Done again, this unit recalls that answer instead of acting twice.
        """
        if not self._put(_REMEMBER, user_id=user_id, key=key, answer=answer, created_at=now):
            raise StorageBusy("the same request is being answered already")

    def amend(self, user_id: UserId, key: str, answer: str) -> None:
        """Put another answer in the place of the one that is kept; NotFound when there is none."""
        self._change("answer", key, _AMEND, user=user_id, name=key, told=answer)
