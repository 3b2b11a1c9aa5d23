"""What the rest of the harness needs of an IMAP server, whichever program it is."""

from __future__ import annotations

from typing import Protocol


class ImapServer(Protocol):
    """A plain-text IMAP server on the loopback interface."""

    @property
    def host(self) -> str: ...

    @property
    def imap_port(self) -> int: ...

    def add_user(self, user: str) -> str:
        """Make sure that ``user`` has INBOX, Sent and Junk; return the password."""
        ...

    def password_of(self, user: str) -> str:
        """The password of ``user``; KeyError when there is no such user."""
        ...
