"""The address headers of the open message, by one call of the Gmail API."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any, Protocol

import httplib2  # type: ignore[import-untyped]  # ships no types
from googleapiclient.discovery import build  # type: ignore[import-untyped]  # ships no types
from googleapiclient.errors import (  # type: ignore[import-untyped]  # ships no types
    Error,
    HttpError,
)

from addin.gmail.people import HEADERS

PATIENCE = 3.0  # seconds for the call, a second try included
LEAST_FOR_A_TRY = 0.5  # seconds

#: The header that proves that the message is open in the user's Gmail.
MESSAGE_TOKEN = "X-Goog-Gmail-Access-Token"  # noqa: S105 - a header's name


class MailError(Exception):
    """The headers of a message could not be read."""


class MessageGone(MailError):
    """Gmail knows no such message (any more)."""


class NotGranted(MailError):
    """Gmail does not let us read this message: a scope is missing, or a token is over."""


class GmailUnreachable(MailError):
    """Gmail did not answer in time, or not sensibly."""


@dataclass(frozen=True, slots=True)
class Access:
    """What opens one message: the user's token, and the one that Gmail gave for the message."""

    user: str = field(repr=False)
    message: str = field(repr=False)


class Mail(Protocol):
    """Where the headers of a message come from. Raises MailError."""

    def headers(self, message_id: str, access: Access) -> Sequence[tuple[str, str]]: ...


class GmailApi:
    """Gmail's REST API, ``users.messages.get`` with format=metadata: no subject and no body."""

    def __init__(
        self,
        open_http: Callable[[float], Any] = lambda timeout: httplib2.Http(timeout=timeout),
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        """``open_http`` makes a connection with a time-out in seconds (httplib2.Http)."""
        self._open_http = open_http
        self._tick = tick
        # The description of the API comes with the library: nothing is downloaded.
        service = build("gmail", "v1", http=httplib2.Http(), static_discovery=True)
        self._messages = service.users().messages()

    def headers(self, message_id: str, access: Access) -> Sequence[tuple[str, str]]:
        """The headers in people.HEADERS as (name, value). Raises MailError."""
        ends = self._tick() + PATIENCE
        try:
            try:
                found = self._get(message_id, access, PATIENCE)
            except HttpError as error:
                left = ends - self._tick()
                if error.status_code < 500 or left < LEAST_FOR_A_TRY:
                    raise
                found = self._get(message_id, access, left)
        except HttpError as error:
            raise _meaning(error.status_code) from error
        except (Error, httplib2.HttpLib2Error, HTTPException, OSError, ValueError) as error:
            raise GmailUnreachable(type(error).__name__) from error
        return _pairs(found)

    def _get(self, message_id: str, access: Access, timeout: float) -> object:
        request = self._messages.get(
            userId="me",
            id=message_id,
            format="metadata",
            metadataHeaders=list(HEADERS),
            fields="payload/headers",
        )
        request.headers["Authorization"] = f"Bearer {access.user}"
        request.headers[MESSAGE_TOKEN] = access.message
        http = self._open_http(timeout)
        http.follow_redirects = False  # the tokens are for Gmail only
        try:
            found: object = request.execute(http=http, num_retries=0)
        finally:
            http.close()
        return found


def _meaning(status: int) -> MailError:
    match status:
        case 401 | 403:
            return NotGranted(str(status))
        case 400 | 404 | 410:
            return MessageGone(str(status))
        case _:
            return GmailUnreachable(str(status))


def _pairs(found: object) -> tuple[tuple[str, str], ...]:
    """The headers of a message resource; raises GmailUnreachable for another shape."""
    match found:
        case {"payload": {"headers": list(headers)}}:
            return tuple(_pair(header) for header in headers)
        case {"payload": {"headers": _}}:
            raise GmailUnreachable("its headers are no list")
        case {"payload": dict()}:
            return ()
        case dict() if "payload" not in found:
            return ()
        case _:
            raise GmailUnreachable("an answer that is not a message")


def _pair(header: object) -> tuple[str, str]:
    match header:
        case {"name": str(name), "value": str(value)}:
            return name, value
        case _:
            raise GmailUnreachable("a header that is not a name and a value")
