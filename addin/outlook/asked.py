"""Reads what the pane asks: JSON from outside, checked before anybody acts on it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from addin.request import Act, Ask, Mail, Mode, Named
from relance.core.errors import Refused

_MOST_FIELDS = 20
_MOST_NAMED = 500  # the desk looks at fewer; the body's size is bounded anyway
_LONG = 2_000  # characters of a field
_SHORT = 400  # characters of anything else: an address has at most 320
_MAX_ID = 2**63 - 1

#: What no database takes, and no person types: NUL, and halves of UTF-16 pairs.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
_ZONE = re.compile(r"[A-Za-z0-9_+/-]{1,64}")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, and the number by which the pane tells its own requests apart."""

    ask: Ask
    generation: int


def read_asked(body: bytes) -> Asked:
    """The request in a JSON body; raises Refused("bad_request") that names what is wrong."""
    try:
        given = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise _bad("The request is not JSON.") from error
    if not isinstance(given, dict):
        raise _bad("The request is not a JSON object.")
    return Asked(
        Ask(
            act=_act(given),
            mail=Mail(_mode(given), _people(given)),
            person=_text(given, "person"),
            enrollment=_number(given, "enrollment"),
            key=_text(given, "key"),
            fields=_fields(given),
            language=_matching(given, "language", _LANGUAGE, "en"),
            zone=_matching(given, "zone", _ZONE, ""),
        ),
        _number(given, "generation") or 0,
    )


def _act(given: Mapping[str, object]) -> Act:
    try:
        return Act(_text(given, "act"))
    except ValueError as error:
        raise _bad("There is no such act.") from error


def _mode(given: Mapping[str, object]) -> Mode:
    try:
        return Mode(_text(given, "mode"))
    except ValueError as error:
        raise _bad("A mail is read or composed.") from error


def _people(given: Mapping[str, object]) -> tuple[Named, ...]:
    people = given.get("people", [])
    if not isinstance(people, list) or len(people) > _MOST_NAMED:
        raise _bad(f"'people' is a list of at most {_MOST_NAMED}.")
    if not all(isinstance(person, dict) for person in people):
        raise _bad("Each of 'people' has an address and a name.")
    return tuple(Named(_text(person, "address"), _text(person, "name")) for person in people)


def _fields(given: Mapping[str, object]) -> dict[str, str]:
    fields = given.get("fields", {})
    if not isinstance(fields, dict) or len(fields) > _MOST_FIELDS:
        raise _bad(f"'fields' is an object of at most {_MOST_FIELDS}.")
    return {_storable(name, _SHORT): _text(fields, name, _LONG) for name in fields}


def _number(given: Mapping[str, object], name: str) -> int | None:
    """A number, or its digits: a button's arguments are strings."""
    value = given.get(name)
    if value is None or value == "":
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MAX_ID:
        return value
    raise _bad(f"'{name}' is not a number.")


def _matching(given: Mapping[str, object], name: str, shape: re.Pattern[str], other: str) -> str:
    """What a mail program says of itself is no reason to refuse: the other value, if it is odd."""
    value = given.get(name)
    return value if isinstance(value, str) and shape.fullmatch(value) else other


def _text(given: Mapping[str, object], name: str, most: int = _SHORT) -> str:
    value = given.get(name, "")
    if not isinstance(value, str):
        raise _bad(f"'{name[:_SHORT]}' is not a string.")
    return _storable(value, most)


def _storable(value: str, most: int) -> str:
    if len(value) > most or _UNSTORABLE.search(value):
        raise _bad(f"A string is longer than {most} characters, or holds what is not text.")
    return value


def _bad(sentence: str) -> Refused:
    return Refused("bad_request", sentence, "Close the panel and open it again.")
