"""The error tree; adapters translate their library's errors to these at the door.

* RelanceError
  x Refused              a use case says no, with a stable code and a remedy
  x NotFound             the thing named does not exist, or is not the asker's to see
  x SendError
    - SendRejected       the server said 5xx: this mail will never leave
    - SendDeferred       proven not sent (4xx, connection refused): try again later
    - SendUnknown        the line broke after the last byte: it may have left
  x MailboxError
    - NeedsReconnect     wrong or revoked credentials: a person must act
    - Throttled          the provider asks us to wait until ``retry_at``
    - CursorExpired      the place we read up to no longer exists: rescan by date
    - FolderGone         the folder was deleted or renamed
    - Transient          network or server trouble: try again with back-off
  x LeaseLost             another worker holds this mailbox's lane now: touch nothing more
  x SecretError          a sealed secret does not open (wrong key, moved row, damaged)
  x ConfigError          a setting is missing or wrong
"""

from __future__ import annotations

from datetime import datetime


class RelanceError(Exception):
    """Everything relance raises on purpose."""


class Refused(RelanceError):
    """A use case says no. ``code`` is stable; ``remedy`` says what a person can do."""

    def __init__(self, code: str, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.remedy = remedy


class NotFound(RelanceError):
    """The thing named does not exist, or the asker may not see it."""

    def __init__(self, what: str, name: object) -> None:
        super().__init__(f"no {what} {name}")
        self.what = what
        self.name = name


class SendError(RelanceError):
    """A mail was not (or perhaps not) handed over.

    ``code`` is the SMTP reply code (0 when there was none), ``status`` the enhanced
    status code of RFC 3463 ("5.1.1") or "", ``reply`` the server's words.
    """

    def __init__(self, reply: str, code: int = 0, status: str = "") -> None:
        super().__init__(reply)
        self.reply = reply
        self.code = code
        self.status = status


class SendRejected(SendError):
    """The server refused for good (5xx): the mail did not leave and never will."""


class SendDeferred(SendError):
    """The mail definitely did not leave (4xx, refused connection): try again later."""


class SendUnknown(SendError):
    """The connection broke after the message was handed over: it may or may not have left."""


class MailboxError(RelanceError):
    """A mailbox could not be read."""


class NeedsReconnect(MailboxError):
    """The credentials no longer work; only the owner can mend that."""


class Throttled(MailboxError):
    """The provider asks for patience until ``retry_at`` (aware UTC)."""

    def __init__(self, reason: str, retry_at: datetime) -> None:
        super().__init__(reason)
        self.retry_at = retry_at


class CursorExpired(MailboxError):
    """The cursor no longer means anything (UIDVALIDITY changed): rescan by date."""


class FolderGone(MailboxError):
    """The folder no longer exists."""


class Transient(MailboxError):
    """The network or the server failed; the next try may work."""


class LeaseLost(RelanceError):
    """Another worker holds this mailbox's lane now: stop at once and touch nothing more."""


class SecretError(RelanceError):
    """A sealed secret does not open: wrong key, moved to another row, or damaged."""


class ConfigError(RelanceError):
    """A setting is missing or wrong; the message names it and says what would be right."""
