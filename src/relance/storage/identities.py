"""The accounts at Google and Microsoft that are linked to users."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, select

from relance.app.records import Identity
from relance.core.errors import NotFound
from relance.core.people import User
from relance.core.values import UserId
from relance.storage.busy import StorageBusy
from relance.storage.repository import Repository, insert_new
from relance.storage.tables import identities, users
from relance.storage.types import Record
from relance.storage.users import USER, user_from

_IS = (
    identities.c.provider == bindparam("by"),
    identities.c.subject == bindparam("name"),
)
_GET = select(identities).where(*_IS)
_USER_OF = (
    select(*USER)
    .join(identities, identities.c.user_id == users.c.id)
    .where(*_IS, users.c.is_active)
)
_OF_USER = (
    select(identities)
    .where(identities.c.user_id == bindparam("user"))
    .order_by(identities.c.linked_at, identities.c.provider, identities.c.subject)
)
_ADD = insert_new(identities)
_REMOVE = delete(identities).where(*_IS, identities.c.user_id == bindparam("user"))


class SqlIdentities(Repository):
    """The port Identities."""

    def get(self, provider: str, subject: str) -> Identity | None:
        row = self._first(_GET, by=provider, name=subject)
        return _identity(row) if row else None

    def user_of(self, provider: str, subject: str) -> User | None:
        row = self._first(_USER_OF, by=provider, name=subject)
        return user_from(row) if row else None

    def of_user(self, user_id: UserId) -> tuple[Identity, ...]:
        return tuple(_identity(row) for row in self._all(_OF_USER, user=user_id))

    def add(self, identity: Identity) -> None:
        """Store a link; StorageBusy when another unit of work linked the same account meanwhile.

        Done again, this unit sees whose it is.
        """
        row = {
            "provider": identity.provider,
            "subject": identity.subject,
            "user_id": identity.user_id,
            "email": identity.email,
            "linked_at": identity.linked_at,
        }
        if not self._put(_ADD, **row):
            raise StorageBusy("the same account is being linked already")

    def remove(self, user_id: UserId, provider: str, subject: str) -> None:
        """NotFound when the user has no such account."""
        if not self._count(_REMOVE, user=user_id, by=provider, name=subject):
            raise NotFound("linked account", subject[:80])


def _identity(row: Record) -> Identity:
    return Identity(row.provider, row.subject, UserId(row.user_id), row.email, row.linked_at)
