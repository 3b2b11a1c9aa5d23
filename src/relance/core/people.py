"""The people and mailboxes of an installation: users, their mailboxes, contacts, companies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from relance.core.quota import Limits
from relance.core.values import ContactId, MailboxId, UserId


class Right(StrEnum):
    """What a user may do beyond reading (R1, R6, R7)."""

    USE_SEQUENCES = "use_sequences"
    BULK_ENROLL = "bulk_enroll"
    AUTOMATE = "automate"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class User:
    """A sales rep, or an administrator."""

    id: UserId
    email: str
    name: str
    rights: frozenset[Right]
    is_active: bool = True
    zone: str = "UTC"

    def may(self, right: Right) -> bool:
        return self.is_active and (right in self.rights or Right.ADMIN in self.rights)


class Health(StrEnum):
    """How a mailbox is doing; anything but CONNECTED is said to its owner."""

    CONNECTED = "connected"
    DEGRADED = "degraded"  # unreachable for now: holds its steps, goes on by itself
    NEEDS_RECONNECT = "needs_reconnect"  # the password no longer works
    SENDER_TROUBLE = "sender_trouble"  # receivers refuse this sender (5.7.x)
    DISABLED = "disabled"


class SentCopy(StrEnum):
    """Whether the server files a copy of what we send (the probe's finding)."""

    UNKNOWN = "unknown"
    SERVER = "server"  # absence from Sent, after the settle time, proves that a mail did not leave
    OURS = "ours"  # we append it ourselves, which proves nothing


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A connected inbox that sends and is watched. Secrets are sealed and not in here."""

    id: MailboxId
    user_id: UserId
    address: str  # key
    name: str  # the display name in From
    smtp: Mapping[str, object]  # host, port, security, username
    imap: Mapping[str, object]
    limits: Limits = field(default_factory=Limits)
    health: Health = Health.CONNECTED
    health_note: str = ""
    health_since: datetime | None = None
    synced_at: datetime | None = None  # everything that arrived before this instant was read
    sent_copy: SentCopy = SentCopy.UNKNOWN
    sent_lag_seconds: float | None = None
    aliases: frozenset[str] = frozenset()  # keys of the owner's other addresses
    authserv_id: str = ""  # whose Authentication-Results we believe
    zone: str = "UTC"

    @property
    def own_addresses(self) -> frozenset[str]:
        return self.aliases | {self.address}


@dataclass(frozen=True, slots=True)
class Contact:
    """A person who can be enrolled. ``email`` is the primary address as written; "" when none."""

    id: ContactId
    email: str
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""
    owner_id: UserId | None = None
    bounced_at: datetime | None = None
    unsubscribed_at: datetime | None = None
    away_until: datetime | None = None
    last_reply_at: datetime | None = None
    last_contacted_at: datetime | None = None

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip() or self.email

    def values(self) -> dict[str, str]:
        """What placeholders can be filled with."""
        own = {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "full_name": f"{self.first_name} {self.last_name}".strip(),
            "email": self.email,
            "company": self.company,
        }
        return dict(self.properties) | own
