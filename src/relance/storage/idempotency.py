"""The answers already given to requests that may be sent twice."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, insert, select

from relance.core.values import UserId
from relance.storage.repository import Repository
from relance.storage.tables import idempotency

_RECALL = select(idempotency.c.answer).where(
    idempotency.c.user_id == bindparam("user"), idempotency.c.key == bindparam("name")
)


class SqlIdempotency(Repository):
    """The port Idempotency."""

    def recall(self, user_id: UserId, key: str) -> str | None:
        row = self._first(_RECALL, user=user_id, name=key)
        return None if row is None else str(row.answer)

    def remember(self, user_id: UserId, key: str, answer: str, now: datetime) -> None:
        """Of two units of work with one key the second fails here, and undoes what it did."""
        row = {"user_id": user_id, "key": key, "answer": answer, "created_at": now}
        self._connection.execute(insert(idempotency), row)
