"""What the user must have allowed Google to tell us before a panel can be shown."""

from __future__ import annotations

from collections.abc import Iterator

from addin.gmail.event import Event
from addin.gmail.place import Beside

_AUTH = "https://www.googleapis.com/auth/"
IDENTITY = f"{_AUTH}userinfo.email"
READ = f"{_AUTH}gmail.addons.current.message.metadata"
COMPOSE = f"{_AUTH}gmail.addons.current.action.compose"

#: Each of these is enough to read the headers of the open message (Gmail API, messages.get).
_ENOUGH_TO_READ = frozenset(
    {READ, f"{_AUTH}gmail.addons.current.message.readonly", "https://mail.google.com/"}
    | {f"{_AUTH}gmail.addons.current.message.action"}
    | {f"{_AUTH}gmail.{name}" for name in ("metadata", "readonly", "modify")}
)


def missing(event: Event, beside: Beside) -> tuple[str, ...]:
    """The scopes to ask for; none when Google does not say which were granted."""
    return () if event.scopes is None else tuple(_missing(event, event.scopes, beside))


def _missing(event: Event, granted: frozenset[str], beside: Beside) -> Iterator[str]:
    if not event.user_token and IDENTITY not in granted:
        yield IDENTITY
    if beside is Beside.MESSAGE and not granted & _ENOUGH_TO_READ:
        yield READ
    if beside is Beside.DRAFT and event.recipients is None and COMPOSE not in granted:
        yield COMPOSE
