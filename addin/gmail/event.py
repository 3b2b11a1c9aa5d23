"""What Google posts when somebody opens a mail or presses a button, as a checked value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

MOST_FIELDS = 50
MOST_CHARACTERS = 32_000  # of one text; a draft's recipients in a button are the longest

_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}")
_ZONE = re.compile(r"[A-Za-z0-9_+/-]{1,64}")
_LEGACY_ID = re.compile(r"msg-f:(\d{1,20})")
_ID = re.compile(r"[A-Za-z0-9:_-]{1,128}")
# A lone surrogate is no character, and a database refuses NUL.
_NO_TEXT = re.compile(r"[\0\ud800-\udfff]")


class Malformed(Exception):
    """What was posted is not an event; the words say where, without its contents."""


class Trigger(StrEnum):
    """What made Google call; each has a URL of its own, which is the audience of its tokens."""

    HOMEPAGE = "homepage"
    MESSAGE = "message"
    COMPOSE = "compose"
    ACTION = "action"
    REFRESH = "refresh"


@dataclass(frozen=True, slots=True)
class Event:
    """One call. Tokens are kept out of ``repr``, so that no log or traceback holds one.

    ``recipients`` are header lines as they stand in the draft's To, Cc and Bcc; None when Google
    says nothing about a draft. ``scopes`` is None when Google does not say what was granted.
    """

    system_token: str = field(repr=False)
    user_token: str = field(repr=False)
    oauth_token: str = field(repr=False)
    message_token: str = field(repr=False)
    message_id: str
    recipients: tuple[str, ...] | None
    scopes: frozenset[str] | None
    parameters: Mapping[str, str]
    fields: Mapping[str, str]
    language: str
    zone: str


def read(body: object) -> Event:
    """Read an event of a Google Workspace add-on over HTTP. Raises Malformed for a wrong type.

    Members that are not known are passed over, and those that are missing are empty: Google adds
    some now and then. Shapes: developers.google.com/workspace/add-ons/reference/event-objects.
    """
    if not isinstance(body, Mapping):
        raise Malformed("the body is not a JSON object")
    common = _object(body, "commonEventObject")
    granted = _object(body, "authorizationEventObject")
    gmail = _object(body, "gmail")
    scopes = _texts(granted, "authorizedScopes")
    return Event(
        system_token=_text(granted, "systemIdToken"),
        user_token=_text(granted, "userIdToken"),
        # Google's own guide writes it both ways.
        oauth_token=_text(granted, "userOAuthToken") or _text(granted, "userOauthToken"),
        message_token=_text(gmail, "accessToken"),
        message_id=message_id(_text(gmail, "messageId")),
        recipients=_recipients(gmail),
        scopes=None if scopes is None else frozenset(scopes),
        parameters=_parameters(common),
        fields=_fields(common),
        language=_fitting(_LOCALE, _text(common, "userLocale")).replace("_", "-") or "en",
        zone=_fitting(_ZONE, _text(_object(common, "timeZone"), "id")),
    )


def message_id(text: str) -> str:
    """The id by which the Gmail API knows a message: "msg-f:10" is "a". Raises Malformed.

    The panel's ids are decimal, those of the API the same number in hexadecimal.
    """
    if legacy := _LEGACY_ID.fullmatch(text):
        return format(int(legacy[1]), "x")
    if text and not _ID.fullmatch(text):
        raise Malformed("gmail.messageId is not an id")
    return text


def _recipients(gmail: Mapping[str, object]) -> tuple[str, ...] | None:
    """Header lines; each member is one address, or several as they would stand in a header."""
    lists = [_texts(gmail, name) for name in ("toRecipients", "ccRecipients", "bccRecipients")]
    if all(found is None for found in lists):
        return None
    return tuple(line for found in lists for line in found or ())


def _parameters(common: Mapping[str, object]) -> Mapping[str, str]:
    found = _object(common, "parameters")
    _bound(found, "parameters")
    return {name: _text(found, name) for name in found}


def _fields(common: Mapping[str, object]) -> Mapping[str, str]:
    """The text or the chosen option of each input; one without a value is empty."""
    inputs = _object(common, "formInputs")
    _bound(inputs, "formInputs")
    found = {}
    for name in inputs:
        given = _object(inputs, name)
        # Apps Script's shape has one more level, whose name is empty.
        given = _object(given, "") if "" in given else given
        values = _texts(_object(given, "stringInputs"), "value") or ()
        found[name] = values[0] if values else ""
    return found


def _bound(found: Mapping[str, object], where: str) -> None:
    if len(found) > MOST_FIELDS:
        raise Malformed(f"{where} has more than {MOST_FIELDS} members")


def _object(parent: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = parent.get(name)
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise Malformed(f"{name} is not an object")
    return value


def _texts(parent: Mapping[str, object], name: str) -> tuple[str, ...] | None:
    value = parent.get(name)
    if value is None:
        return None
    if not isinstance(value, list):
        raise Malformed(f"{name} is not a list")
    return tuple(_checked(each, name) for each in value)


def _text(parent: Mapping[str, object], name: str) -> str:
    value = parent.get(name)
    return "" if value is None else _checked(value, name)


def _checked(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise Malformed(f"{name} is not a text")
    if len(value) > MOST_CHARACTERS or _NO_TEXT.search(value):
        raise Malformed(f"{name} is too long, or no text")
    return value


def _fitting(shape: re.Pattern[str], text: str) -> str:
    return text if shape.fullmatch(text) else ""
