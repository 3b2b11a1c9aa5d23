"""Who asks from a mail program: accounts linked to users, what links them, and panel sessions."""

from __future__ import annotations

import hmac
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Literal, get_args

from relance.app.ports import UnitOfWork
from relance.app.records import Identity
from relance.app.sign_in import SESSION_LIFE, fingerprint
from relance.core.errors import Refused
from relance.core.people import User
from relance.core.values import Address

Provider = Literal["google", "microsoft"]

PROVIDERS: frozenset[Provider] = frozenset(get_args(Provider))
TICKET_LIFE = timedelta(minutes=15)
PANEL_TOKEN_PREFIX = "rlp_"  # noqa: S105 - how a token begins, for people who find one
PANEL_SESSION_LIFE = SESSION_LIFE  # absolute: an idle panel cannot be told from a closed one

_PURPOSE = b"relance panel link v1:"
_MOST_TICKET_CHARS = 2_000  # a subject has at most 255 characters, an address 320
_SECRET_OCTETS = 32
# Before the hash, in the table that browsers' sessions are in too: neither opens for the other.
_STORED_PREFIX = "panel:"


@dataclass(frozen=True, slots=True)
class Outsider:
    """An account that Google or Microsoft vouches for; whoever makes one has checked a token.

    ``subject`` never changes: Google's ``sub``, Microsoft's ``tid:oid``. ``email`` may change
    hands: it is shown, and compared when the account is linked, and says nothing afterwards.
    """

    provider: Provider
    subject: str
    email: str


@dataclass(frozen=True, slots=True)
class Tickets:
    """Makes and reads what an outsider carries to the page where a user links the account.

    ``key`` is derived from the installation's secret. A ticket is no secret: it opens nothing
    without a user who is signed in and whose own address it names. ``now`` is wall time.
    """

    key: bytes
    base_url: str

    def url(self, outsider: Outsider, now: datetime) -> str:
        """The page that asks a user whether the account is theirs, for TICKET_LIFE."""
        return f"{self.base_url}/panel/link/{self.make(outsider, now)}"

    def make(self, outsider: Outsider, now: datetime) -> str:
        ends = int((now + TICKET_LIFE).timestamp())
        said = json.dumps([outsider.provider, outsider.subject, outsider.email, ends])
        text = urlsafe_b64encode(said.encode()).decode().rstrip("=")
        return f"{text}.{self._mac(text)}"

    def read(self, text: str, now: datetime) -> Outsider | None:
        """Whom the ticket names; None for one that is too old or that we did not make."""
        said, _, mac = text[:_MOST_TICKET_CHARS].partition(".")
        if not hmac.compare_digest(self._mac(said).encode(), mac.encode("utf-8", "replace")):
            return None
        provider, subject, email, ends = json.loads(
            urlsafe_b64decode(said + "=" * (-len(said) % 4))
        )
        if now >= datetime.fromtimestamp(ends, UTC):
            return None
        return Outsider(provider, subject, email)

    def _mac(self, text: str) -> str:
        message = _PURPOSE + text.encode("utf-8", "replace")
        return hmac.new(self.key, message, sha256).hexdigest()


def user_of(uow: UnitOfWork, outsider: Outsider) -> User | None:
    """The user the account is linked to; None when there is none, or no active one."""
    return uow.identities.user_of(outsider.provider, outsider.subject)


def of_user(uow: UnitOfWork, user: User) -> tuple[Identity, ...]:
    """The accounts linked to a user, the oldest first."""
    return uow.identities.of_user(user.id)


def link(uow: UnitOfWork, outsider: Outsider, user: User, now: datetime) -> None:
    """Link the account to the user; a link that is there already is kept, with the new address.

    Raises Refused: not_your_address, linked_to_another.
    """
    present = check_link(uow, outsider, user)
    if present:
        uow.identities.remove(present.user_id, present.provider, present.subject)
    since = present.linked_at if present and present.user_id == user.id else now
    uow.identities.add(
        Identity(outsider.provider, outsider.subject, user.id, outsider.email, since)
    )


def check_link(uow: UnitOfWork, outsider: Outsider, user: User) -> Identity | None:
    """The account's present link, to this user or to one who is no longer active.

    Raises Refused as ``link`` does. The address must be the user's own or one of their mailboxes':
    a link to a stranger's account would let the stranger act as the user, and people click
    through pages that ask.
    """
    address = Address.parse(outsider.email)
    if address is None or address.key not in _own_addresses(uow, user):
        raise Refused(
            "not_your_address",
            f"{outsider.email or 'The account'} is not one of your addresses in relance.",
            "Connect that mailbox first, or ask an administrator.",
        )
    present = uow.identities.get(outsider.provider, outsider.subject)
    if present and present.user_id != user.id and uow.users.get(present.user_id).is_active:
        raise Refused(
            "linked_to_another",
            f"{outsider.email} is linked to another user of relance.",
            "Sign in as that user and unlink it on the account page.",
        )
    return present


def unlink(uow: UnitOfWork, user: User, provider: str, subject: str) -> None:
    """Forget a link of the user's. Raises NotFound."""
    uow.identities.remove(user.id, provider, subject)


def open_panel_session(uow: UnitOfWork, user: User, now: datetime) -> str:
    """Open a session for a panel that cannot ask its mail program who the user is.

    The token goes to the panel alone; it ends like a browser's session: after
    PANEL_SESSION_LIFE, by a change of the password, or with the user. ``now`` is wall time.
    """
    token = PANEL_TOKEN_PREFIX + secrets.token_urlsafe(_SECRET_OCTETS)
    uow.users.add_session(_stored(token), user.id, now, now + PANEL_SESSION_LIFE)
    return token


def user_of_panel_session(uow: UnitOfWork, token: str, now: datetime) -> User | None:
    """Whose panel it is; None for a session that is unknown or over."""
    if not token.startswith(PANEL_TOKEN_PREFIX):
        return None
    return uow.users.by_session(_stored(token), now)


def end_panel_session(uow: UnitOfWork, token: str) -> None:
    """End one panel's session; an unknown one is ended already."""
    uow.users.end_session(_stored(token))


def _own_addresses(uow: UnitOfWork, user: User) -> frozenset[str]:
    """The keys of a user's address and of all their mailboxes' addresses."""
    own = Address.parse(user.email)
    mailboxes = (mailbox.own_addresses for mailbox in uow.mailboxes.of_user(user.id))
    return frozenset({own.key} if own else ()).union(*mailboxes)


def _stored(token: str) -> str:
    return _STORED_PREFIX + fingerprint(token)
