"""What a panel asks and what it is answered, the same from every mail program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from addin.page import Page

MOST_PEOPLE = 20  # of one mail that a panel looks up; a mail to a crowd is about nobody


class Act(StrEnum):
    """What can be asked. Those that change something carry an idempotency key."""

    SHOW = "show"  # the people of the mail
    PERSON = "person"  # one of them
    ASK_UNENROLL = "ask_unenroll"  # the question that names the unsent mails
    CHOOSE = "choose"  # the sequences to enroll in
    PREVIEW = "preview"  # the forecast of one of them
    ASK_CREATE = "ask_create"  # the form for a new contact

    PAUSE = "pause"
    RESUME = "resume"
    UNENROLL = "unenroll"
    UNDO = "undo"
    ENROLL = "enroll"
    CREATE = "create"

    @property
    def changes(self) -> bool:
        return self in _CHANGING


_CHANGING = frozenset({Act.PAUSE, Act.RESUME, Act.UNENROLL, Act.UNDO, Act.ENROLL, Act.CREATE})


class Mode(StrEnum):
    """Whether a mail is read or written."""

    READ = "read"
    COMPOSE = "compose"


@dataclass(frozen=True, slots=True)
class Named:
    """An address as it stands on the mail, with its display name if there is one."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """The mail the panel stands beside: everybody on it, the sender first.

    The rep's own addresses may be among them; whoever answers takes them out.
    """

    mode: Mode
    people: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """One request. ``person`` is the address it is about, as given on the page before ("" with
    SHOW); ``enrollment`` is the one the page showed, so that no other is changed by it.

    ``key`` is the page's idempotency key: the same key acts once, however often it comes.
    ``fields`` is what was filled in on the page, and whatever else the button's arguments say.
    """

    act: Act
    mail: Mail
    person: str = ""
    enrollment: int | None = None
    key: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"  # BCP 47, as the mail program says it; others are shown in English
    zone: str = ""  # IANA, as the mail program says it; "" = the user's own


@dataclass(frozen=True, slots=True)
class Answer:
    """What is shown next. ``note`` is a short message on the change that was made."""

    page: Page
    note: str = ""
    happened: bool = False  # something was changed by this request, not by an earlier one
