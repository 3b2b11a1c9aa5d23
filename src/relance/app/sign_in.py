"""Who somebody is: passwords, sessions and API keys, of which only hashes are stored."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Literal, Protocol, get_args

from relance.app.ports import Database, UnitOfWork
from relance.app.records import ApiKey, NewUser
from relance.core.errors import Refused
from relance.core.people import Right, User
from relance.core.values import Address, UserId

Scope = Literal["read", "write", "admin"]

SCOPES: frozenset[Scope] = frozenset(get_args(Scope))
SESSION_LIFE = timedelta(days=7)  # however busy; idle sessions end sooner, by the age of the cookie
KEY_PREFIX = "rl_"
_KEY_NAME_OCTETS, _SECRET_OCTETS = 4, 32

#: A scope and what it holds besides itself.
_IMPLIES: dict[Scope, frozenset[Scope]] = {
    "read": frozenset({"read"}),
    "write": frozenset({"read", "write"}),
    "admin": SCOPES,
}


class Passwords(Protocol):
    """Hashes and checks passwords; ``matches`` is as slow for nobody's hash (None) as for one."""

    def hash(self, password: str) -> str: ...  # Refused("weak_password")
    def matches(self, encoded: str | None, password: str) -> bool: ...
    def is_outdated(self, encoded: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key as its owner sees it once. ``text`` is not stored and cannot be shown again."""

    id: int
    text: str


def sign_in(
    database: Database, passwords: Passwords, email: str, password: str, now: datetime
) -> str:
    """Check a password and open a session; the token to hand to the browser.

    Hashing takes tens of milliseconds on purpose, so no transaction is open meanwhile. Raises
    Refused("wrong_credentials") in one wording and one time for every way to be wrong.
    """
    with database.read() as uow:
        user = uow.users.by_email(email)
        stored = uow.users.password_hash(user.id) if user and user.is_active else None
    if not passwords.matches(stored, password) or user is None or stored is None:
        raise Refused(
            "wrong_credentials",
            "The email address or the password is wrong.",
            "Try again, or ask an administrator for a new password.",
        )
    renewed = passwords.hash(password) if passwords.is_outdated(stored) else None
    token = secrets.token_urlsafe(_SECRET_OCTETS)
    with database.begin() as uow:
        if renewed:
            uow.users.set_password_hash(user.id, renewed)
        uow.users.add_session(fingerprint(token), user.id, now, now + SESSION_LIFE)
    return token


def sign_out(uow: UnitOfWork, token: str) -> None:
    """End one session; an unknown one is ended already."""
    uow.users.end_session(fingerprint(token))


def user_of_session(uow: UnitOfWork, token: str, now: datetime) -> User | None:
    """Whose session it is; None for one that is unknown or over."""
    return uow.users.by_session(fingerprint(token), now)


def change_password(
    database: Database, passwords: Passwords, user: User, old: str, new: str
) -> None:
    """Set a new password and end every session of the user, also the one that asks.

    Raises Refused("wrong_credentials") or Refused("weak_password").
    """
    with database.read() as uow:
        stored = uow.users.password_hash(user.id)
    if not passwords.matches(stored, old):
        raise Refused("wrong_credentials", "The present password is wrong.")
    encoded = passwords.hash(new)
    with database.begin() as uow:
        uow.users.set_password_hash(user.id, encoded)
        uow.users.end_sessions_of(user.id)


def create_first_admin(uow: UnitOfWork, new: NewUser, now: datetime) -> UserId:
    """Create the first user with every right. Raises Refused("already_set_up")."""
    if uow.users.all():
        raise Refused("already_set_up", "This installation has users already.", "Sign in.")
    everything = NewUser(new.email, new.name, new.password_hash, frozenset(Right), new.zone)
    return create_user(uow, everything, now)


def create_user(uow: UnitOfWork, new: NewUser, now: datetime) -> UserId:
    """Add a user. Raises Refused: invalid_email, name_missing, email_taken."""
    if Address.parse(new.email) is None:
        raise Refused("invalid_email", "That is not an email address.", "Write name@company.tld.")
    if not new.name.strip():
        raise Refused("name_missing", "A user needs a name.", "Contacts will read it.")
    return uow.users.add(new, now)


def create_key(
    uow: UnitOfWork,
    user: User,
    held: frozenset[str],
    name: str,
    scopes: frozenset[Scope],
    now: datetime,
) -> NewKey:
    """Make an API key ``rl_<prefix>_<secret>``; ``held`` is what the asker's own key may do.

    Raises Refused: no_scope, and no_right for more than the asker has.
    """
    if not scopes:
        raise Refused("no_scope", "A key needs a scope.", "Choose read, write or admin.")
    if not all(allows(held, scope) for scope in scopes):
        raise Refused("no_right", "A key cannot make a key that may do more than itself.")
    if "admin" in scopes and not user.may(Right.ADMIN):
        raise Refused("no_right", "Only an administrator may make a key with the scope admin.")
    prefix = KEY_PREFIX + secrets.token_hex(_KEY_NAME_OCTETS)
    text = f"{prefix}_{secrets.token_urlsafe(_SECRET_OCTETS)}"
    key_id = uow.users.add_key(user.id, name, prefix, fingerprint(text), frozenset(scopes), now)
    return NewKey(key_id, text)


def user_of_key(uow: UnitOfWork, text: str, now: datetime) -> tuple[User, ApiKey] | None:
    """Whose key it is; None for one that is unknown or revoked."""
    return uow.users.by_key(fingerprint(text), now) if text.startswith(KEY_PREFIX) else None


def allows(scopes: frozenset[str], wanted: Scope) -> bool:
    """Whether a key with ``scopes`` may do what needs ``wanted``; admin holds write, write read."""
    return any(wanted in _IMPLIES[scope] for scope in SCOPES if scope in scopes)


def fingerprint(token: str) -> str:
    """What is stored of a token of 256 random bits: nothing slower than SHA-256 is needed."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
