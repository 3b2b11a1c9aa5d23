"""Who sends a request: the owner of an API key, or of a browser's session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import request, session

from relance.app.ports import Database
from relance.app.sign_in import SCOPES, user_of_key, user_of_session
from relance.core.people import User

TOKEN = "token"  # noqa: S105 - the name of a field of the session
_BEARER = "bearer "
_LAST_USE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Caller:
    """A user, and what the key or session lets through. ``by_key``: no browser is involved."""

    user: User
    scopes: frozenset[str]
    by_key: bool


def find_caller(database: Database, now: datetime) -> Caller | None:
    """Who asks; None for nobody. A request with an Authorization header has no session.

    ``now`` is wall time: a session of a demo does not end seven fast days later.
    """
    header = request.headers.get("Authorization")
    if header is None:
        return _of_session(database, now)
    if not header.lower().startswith(_BEARER):
        return None
    return _of_key(database, header[len(_BEARER) :].strip(), now)


def _of_session(database: Database, now: datetime) -> Caller | None:
    token = session.get(TOKEN)
    if not isinstance(token, str):
        return None
    with database.read() as uow:
        user = user_of_session(uow, token, now)
    return Caller(user, SCOPES, by_key=False) if user else None


def _of_key(database: Database, text: str, now: datetime) -> Caller | None:
    with database.read() as uow:
        found = user_of_key(uow, text, now)
    if found is None:
        return None
    user, key = found
    if key.last_used_at is None or key.last_used_at + _LAST_USE <= now:
        with database.begin() as uow:
            user_of_key(uow, text, now)  # in a transaction that may write, it notes the use
    return Caller(user, key.scopes, by_key=True)
