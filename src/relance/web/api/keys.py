"""The asker's API keys."""

from __future__ import annotations

from datetime import datetime

from relance.app.records import ApiKey
from relance.app.sign_in import Scope, create_key
from relance.web.api.operation import Call, Operation
from relance.web.texts import Model, Name


class KeyOut(Model):
    """A key, by its beginning; the key itself is not stored."""

    id: int
    name: str
    prefix: str
    scopes: list[str]
    created_at: datetime
    last_used_at: datetime | None
    revoked_at: datetime | None


class KeyList(Model):
    """The asker's keys, revoked ones too."""

    items: list[KeyOut]


class KeyIn(Model):
    """A key to be made."""

    name: Name
    scopes: frozenset[Scope]


class KeyMade(Model):
    """The new key, shown this once."""

    id: int
    key: str


def _shown(key: ApiKey) -> KeyOut:
    return KeyOut(
        id=key.id,
        name=key.name,
        prefix=key.prefix,
        scopes=sorted(key.scopes),
        created_at=key.created_at,
        last_used_at=key.last_used_at,
        revoked_at=key.revoked_at,
    )


def index(call: Call) -> KeyList:
    """List the asker's API keys."""
    with call.services.database.read() as uow:
        return KeyList(items=[_shown(key) for key in uow.users.keys_of(call.user.id)])


def create(call: Call, body: KeyIn) -> KeyMade:
    """Make an API key; it is shown in this answer and never again."""
    now = call.services.clock.wall()
    with call.services.database.begin() as uow:
        made = create_key(uow, call.user, call.scopes, body.name, body.scopes, now)
    return KeyMade(id=made.id, key=made.text)


def revoke(call: Call, key_id: int) -> None:
    """Revoke an API key at once."""
    with call.services.database.begin() as uow:
        uow.users.revoke_key(call.user.id, key_id, call.services.clock.wall())


OPERATIONS = (
    Operation("GET", "/api-keys", index),
    Operation("POST", "/api-keys", create, "write", 201),
    Operation("DELETE", "/api-keys/<id:key_id>", revoke, "write"),
)
