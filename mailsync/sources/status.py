"""The two numbers that tell whether a folder holds anything new."""

from __future__ import annotations

from dataclasses import dataclass

from mailsync.sources.base import MAX_UID


@dataclass(frozen=True, slots=True)
class Status:
    """UIDVALIDITY and UIDNEXT of a folder; 0 where the server did not give a lawful one."""

    uidvalidity: int
    uidnext: int


def number(value: bytes | int | None) -> int:
    """A lawful UID or UIDVALIDITY, else 0."""
    lawful = int(value) if value is not None and len(str(value)) < 20 else 0
    return lawful if 0 < lawful <= MAX_UID else 0


def same_folder(folder: str) -> str:
    """INBOX is the one name that is not case-sensitive (RFC 9051 §5.1)."""
    return "INBOX" if folder.upper() == "INBOX" else folder
