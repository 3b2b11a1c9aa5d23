"""Where a button stands, beside which mail and how deep; it travels in the button's parameters."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from addin.gmail.event import MOST_CHARACTERS, Event, Malformed, Trigger, message_id
from addin.gmail.people import MOST_READ, people_in
from addin.page import Button
from addin.request import Act, Ask, Mail, Named
from relance.core.values import Address, EnrollmentId

# Our own parameters; a button's arguments have no underscore.
_ACT, _FIELDS, _LEVEL, _BESIDE, _MESSAGE, _PEOPLE = (
    *("_act", "_fields", "_level", "_beside", "_message", "_people"),
)
_PERSON, _ENROLLMENT, _KEY = "person", "enrollment", "key"

_DEPTH = re.compile(r"[0-9]{1,2}")
_NUMBER = re.compile(r"[0-9]{1,18}")


class Beside(StrEnum):
    """What the panel stands beside."""

    MESSAGE = "message"
    DRAFT = "draft"
    NOTHING = "nothing"


class Outdated(Exception):
    """A button that this version does not know: its card was drawn by an earlier one."""


@dataclass(frozen=True, slots=True)
class Place:
    """``people`` are a draft's recipients when the card was drawn: Gmail says no later change."""

    beside: Beside
    message: str = ""
    people: tuple[Named, ...] = ()
    level: int = 0

    def parameters(self, button: Button) -> dict[str, str]:
        """What a button sends when it is pressed: its arguments, and where it stood."""
        ours = {_ACT: button.act, _LEVEL: str(self.level), _BESIDE: str(self.beside)}
        if button.takes_fields:
            ours[_FIELDS] = "1"
        if self.message:
            ours[_MESSAGE] = self.message
        if self.beside is Beside.DRAFT:
            named = [[one.address, one.name] for one in self.people]
            ours[_PEOPLE] = json.dumps(named, ensure_ascii=False, separators=(",", ":"))
        return {**button.arguments, **ours}


def opened(trigger: Trigger, event: Event) -> Place:
    """What Gmail shows now, whatever the card was drawn for."""
    if trigger is Trigger.HOMEPAGE:
        return Place(Beside.NOTHING)
    if event.message_id and trigger is not Trigger.COMPOSE:
        return Place(Beside.MESSAGE, event.message_id)
    if event.recipients is not None or trigger is Trigger.COMPOSE:
        return Place(Beside.DRAFT, people=people_in(event.recipients or ()))
    return Place(Beside.NOTHING)


def pressed(event: Event) -> Place:
    """Where the button stood that was pressed. Raises Malformed, Outdated."""
    given = event.parameters
    if not _DEPTH.fullmatch(level := given.get(_LEVEL, "")):
        raise Outdated
    try:
        beside = Beside(given.get(_BESIDE, ""))
    except ValueError as error:
        raise Outdated from error
    people = _people(given.get(_PEOPLE, "[]"))
    return Place(beside, message_id(given.get(_MESSAGE, "")), people, int(level))


def act_of(event: Event) -> Act:
    """What the pressed button is for. Raises Outdated."""
    try:
        return Act(event.parameters.get(_ACT, ""))
    except ValueError as error:
        raise Outdated from error


def asked(event: Event, mail: Mail) -> Ask:
    """The request of a pressed button. Raises Outdated."""
    given = event.parameters
    number = given.get(_ENROLLMENT, "")
    if number and not _NUMBER.fullmatch(number):
        raise Outdated
    return Ask(
        act=act_of(event),
        mail=mail,
        person=given.get(_PERSON, ""),
        enrollment=EnrollmentId(int(number)) if number else None,
        key=given.get(_KEY, ""),
        fields=_fields(event),
        language=event.language,
        zone=event.zone,
    )


def shown(event: Event, mail: Mail) -> Ask:
    """The request of a panel that opens."""
    return Ask(Act.SHOW, mail, language=event.language, zone=event.zone)


def same_again(event: Event, text: str) -> Button:
    """A button that asks for what the pressed one asked for, with the fields as they were."""
    given = event.parameters
    own = {name: given[name] for name in (_PERSON, _ENROLLMENT, _KEY) if name in given}
    return Button(text, given.get(_ACT, ""), {**_fields(event), **own})


def _fields(event: Event) -> Mapping[str, str]:
    """The page's fields if the button takes them, and the arguments that have no place of theirs.

    An argument wins over a field of its name: it was written by us.
    """
    given = event.parameters
    typed = event.fields if _FIELDS in given else {}
    own = {_PERSON, _ENROLLMENT, _KEY}
    more = {name: text for name, text in given.items() if name not in own and name[:1] != "_"}
    return {**typed, **more}


def _people(text: str) -> tuple[Named, ...]:
    """A draft's recipients as they were written into the button; checked as if they were not."""
    try:
        given = json.loads(text[:MOST_CHARACTERS])
        pairs = [(str(address), str(name)) for address, name in given[:MOST_READ]]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Malformed("parameters: not a list of recipients") from error
    found = ((Address.parse(address), name) for address, name in pairs)
    return tuple(Named(str(address), name) for address, name in found if address)
