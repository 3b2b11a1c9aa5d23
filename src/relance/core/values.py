"""Small comparable values that every room shares: addresses and identifiers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NewType

UserId = NewType("UserId", int)
MailboxId = NewType("MailboxId", int)
ContactId = NewType("ContactId", int)
SequenceId = NewType("SequenceId", int)
EnrollmentId = NewType("EnrollmentId", int)

MAX_LOCAL, MAX_DOMAIN = 64, 253  # RFC 5321 §4.5.3.1

# Dots, plus and the other atext of RFC 5322; quoted local parts are not accepted: no mailbox that
# a sales rep writes to has one, and each of them is a way to smuggle syntax.
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})+")
_UPPER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}

_GMAIL = frozenset({"gmail.com", "googlemail.com"})


def ascii_lower(text: str) -> str:
    """Fold A–Z only: str.lower() turns U+212A KELVIN SIGN into "k", another person's address."""
    return text.lower() if text.isascii() else text.translate(_UPPER)


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One email address. ``local`` keeps its spelling, ``domain`` is a lower-case A-label."""

    local: str
    domain: str

    @classmethod
    def parse(cls, text: str) -> Address | None:
        """Read ``local@domain``; None for anything that is not exactly one plain address."""
        local, at, domain = text.strip().rpartition("@")
        if not at or len(local) > MAX_LOCAL or not _LOCAL.fullmatch(local):
            return None
        ascii_domain = _to_a_labels(domain)
        return cls(local, ascii_domain) if ascii_domain else None

    @property
    def key(self) -> str:
        """The spelling that two equal mailboxes share: local part folded, as receivers do."""
        return f"{ascii_lower(self.local)}@{self.domain}"

    @property
    def alias_key(self) -> str:
        """The key with a plus-tag cut, and Gmail's dots and second domain removed."""
        local = ascii_lower(self.local).split("+", 1)[0] or ascii_lower(self.local)
        if self.domain in _GMAIL:
            return f"{local.replace('.', '')}@gmail.com"
        return f"{local}@{self.domain}"

    def __str__(self) -> str:
        return f"{self.local}@{self.domain}"


def _to_a_labels(domain: str) -> str:
    domain = domain.rstrip(".")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    domain = ascii_lower(domain)
    return domain if len(domain) <= MAX_DOMAIN and _DOMAIN.fullmatch(domain) else ""
