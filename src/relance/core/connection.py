"""How to reach a mailbox: the SMTP and IMAP settings that its owner enters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from relance.core.errors import Refused
from relance.core.secret import Secret

Security = Literal["tls", "starttls", "plain"]

SECURITIES: tuple[Security, ...] = ("tls", "starttls", "plain")
MAX_HOST = 253  # RFC 1035 §2.3.4, as text without the last dot
MAX_CREDENTIAL = 4_096  # characters; Google and Microsoft tokens stay below 3,000


@dataclass(frozen=True, slots=True)
class _Settings:
    """``security``: ``tls`` from the first byte, ``starttls``, or ``plain`` (no encryption).

    Raises Refused when a field could not be used, or would carry protocol syntax.
    """

    host: str
    port: int
    security: Security
    username: str
    password: Secret

    def __post_init__(self) -> None:
        if not _is_host(self.host):
            raise Refused("bad_host", "That is not the name of a server.", "Enter mail.name.tld.")
        if not 0 < self.port < 65_536:
            raise Refused("bad_port", "A port is a number from 1 to 65535.")
        if self.security not in SECURITIES:
            raise Refused("bad_security", "Choose tls, starttls or plain.")
        for credential in (self.username, self.password.reveal()):
            if len(credential) > MAX_CREDENTIAL or _has_control(credential):
                raise Refused(
                    "bad_credentials", "The user name or password holds a character it cannot."
                )


@dataclass(frozen=True, slots=True)
class SmtpSettings(_Settings):
    """Where a mailbox sends. An empty ``username`` means: do not sign in."""


@dataclass(frozen=True, slots=True)
class ImapSettings(_Settings):
    """Where a mailbox is read."""


def _is_host(text: str) -> bool:
    # A name, an IPv4 or a bare IPv6 address; what it resolves to is the network's business.
    allowed = all(char.isalnum() or char in ".-_:" for char in text)
    return bool(text) and len(text) <= MAX_HOST and allowed


def _has_control(text: str) -> bool:
    return any(char < " " or "\x7f" <= char <= "\x9f" for char in text) or not _is_unicode(text)


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in text)
