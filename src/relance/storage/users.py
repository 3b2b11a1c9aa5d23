"""Users, their sessions and their API keys."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from relance.app.records import ApiKey, NewUser
from relance.core.errors import NotFound, Refused
from relance.core.people import Right, User
from relance.core.values import Address, UserId, ascii_lower
from relance.storage.repository import Repository
from relance.storage.tables import api_keys, sessions, users
from relance.storage.types import Instant, Record

#: A key's last use is written at most this often: every request would be a write otherwise.
LAST_USE = timedelta(minutes=1)

USER = (users.c.id, users.c.email, users.c.name, users.c.rights, users.c.is_active, users.c.zone)
_KEY = tuple(column for column in api_keys.c if column.name != "key_hash")
_ID = users.c.id == bindparam("user")

_GET = select(*USER).where(_ID)
_BY_EMAIL = select(*USER).where(users.c.email_key == bindparam("email_key"))
_ALL = select(*USER).order_by(users.c.id)
_HOLD, _LOCK_ALL = _GET.with_for_update(read=True), _ALL.with_for_update()
_CHANGE = update(users).where(_ID)
_PASSWORD_HASH = select(users.c.password_hash).where(_ID)

_BY_SESSION = (
    select(*USER)
    .join(sessions, sessions.c.user_id == users.c.id)
    .where(
        sessions.c.token_hash == bindparam("token_hash"),
        sessions.c.expires_at > bindparam("now", type_=Instant),
        users.c.is_active,
    )
)
_END_SESSION = delete(sessions).where(sessions.c.token_hash == bindparam("token_hash"))
_END_SESSIONS = delete(sessions).where(sessions.c.user_id == bindparam("user"))

_BY_KEY = select(*_KEY).where(
    api_keys.c.key_hash == bindparam("key_hash"), api_keys.c.revoked_at.is_(None)
)
_KEYS_OF = select(*_KEY).where(api_keys.c.user_id == bindparam("user")).order_by(api_keys.c.id)
_USED = update(api_keys).where(api_keys.c.id == bindparam("key"))
_REVOKE = update(api_keys).where(
    api_keys.c.id == bindparam("key"),
    api_keys.c.user_id == bindparam("user"),
    api_keys.c.revoked_at.is_(None),
)
_OWNS_KEY = select(api_keys.c.id).where(
    api_keys.c.id == bindparam("key"), api_keys.c.user_id == bindparam("user")
)


class SqlUsers(Repository):
    """The port Users."""

    def get(self, user_id: UserId) -> User:
        return user_from(self._one("user", user_id, _GET, user=user_id))

    def by_email(self, email: str) -> User | None:
        row = self._first(_BY_EMAIL, email_key=_email_key(email))
        return user_from(row) if row else None

    def add(self, new: NewUser, now: datetime) -> UserId:
        """Raises Refused("email_taken")."""
        row = {
            "email": new.email,
            "email_key": _email_key(new.email),
            "name": new.name,
            "password_hash": new.password_hash,
            "rights": sorted(new.rights),
            "is_active": True,
            "zone": new.zone,
            "created_at": now,
        }
        try:
            with self._connection.begin_nested():
                return UserId(self._inserted(insert(users), row))
        except IntegrityError as error:
            raise Refused("email_taken", "Another user has this email address.") from error

    def hold(self, user_id: UserId) -> User:
        """As ``get``; in a unit that writes, nobody changes the user before it ends."""
        statement = _HOLD if self._transaction.may_write else _GET
        return user_from(self._one("user", user_id, statement, user=user_id))

    def change(self, user: User) -> None:
        """Write all of a user but the address and the password. Raises NotFound."""
        columns = {
            "name": user.name,
            "rights": sorted(user.rights),
            "is_active": user.is_active,
            "zone": user.zone,
        }
        self._change("user", user.id, _CHANGE, user=user.id, **columns)

    def all(self) -> tuple[User, ...]:
        return tuple(user_from(row) for row in self._all(_ALL))

    def all_locked(self) -> tuple[User, ...]:
        """As ``all``, and nobody else changes any of them before this unit of work ends."""
        return tuple(user_from(row) for row in self._all(_LOCK_ALL))

    def password_hash(self, user_id: UserId) -> str:
        return str(self._one("user", user_id, _PASSWORD_HASH, user=user_id).password_hash)

    def set_password_hash(self, user_id: UserId, password_hash: str) -> None:
        self._change("user", user_id, _CHANGE, user=user_id, password_hash=password_hash)

    def add_session(
        self, token_hash: str, user_id: UserId, now: datetime, expires_at: datetime
    ) -> None:
        row = {"token_hash": token_hash, "user_id": user_id}
        self._connection.execute(
            insert(sessions), row | {"created_at": now, "expires_at": expires_at}
        )

    def by_session(self, token_hash: str, now: datetime) -> User | None:
        row = self._first(_BY_SESSION, token_hash=token_hash, now=now)
        return user_from(row) if row else None

    def end_session(self, token_hash: str) -> None:
        self._count(_END_SESSION, token_hash=token_hash)

    def end_sessions_of(self, user_id: UserId) -> None:
        self._count(_END_SESSIONS, user=user_id)

    def add_key(
        self,
        user_id: UserId,
        name: str,
        prefix: str,
        key_hash: str,
        scopes: frozenset[str],
        now: datetime,
    ) -> int:
        row = {
            "user_id": user_id,
            "name": name,
            "prefix": prefix,
            "key_hash": key_hash,
            "scopes": sorted(scopes),
            "created_at": now,
        }
        return self._inserted(insert(api_keys), row)

    def by_key(self, key_hash: str, now: datetime) -> tuple[User, ApiKey] | None:
        row = self._first(_BY_KEY, key_hash=key_hash)
        if row is None:
            return None
        user = self.get(row.user_id)
        if not user.is_active:
            return None
        if self._transaction.may_write and (
            row.last_used_at is None or row.last_used_at + LAST_USE <= now
        ):
            self._count(_USED, key=row.id, last_used_at=now)
        return user, _api_key(row)

    def keys_of(self, user_id: UserId) -> tuple[ApiKey, ...]:
        return tuple(_api_key(row) for row in self._all(_KEYS_OF, user=user_id))

    def revoke_key(self, user_id: UserId, key_id: int, now: datetime) -> None:
        """NotFound when the user has no such key; a revoked one stays as it is."""
        if self._count(_REVOKE, key=key_id, user=user_id, revoked_at=now):
            return
        if self._first(_OWNS_KEY, key=key_id, user=user_id) is None:
            raise NotFound("API key", key_id)


def _email_key(email: str) -> str:
    address = Address.parse(email)
    return address.key if address else ascii_lower(email.strip())


def user_from(row: Record) -> User:
    rights = frozenset(Right(name) for name in row.rights)
    return User(UserId(row.id), row.email, row.name, rights, row.is_active, row.zone)


def _api_key(row: Record) -> ApiKey:
    return ApiKey(
        id=row.id,
        user_id=UserId(row.user_id),
        name=row.name,
        scopes=frozenset(row.scopes),
        prefix=row.prefix,
        created_at=row.created_at,
        last_used_at=row.last_used_at,
        revoked_at=row.revoked_at,
    )
