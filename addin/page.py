"""What a panel shows, in nobody's dialect: headings, lines, alerts, choices and buttons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Tone(StrEnum):
    """How a piece of text is meant; each dialect has its own way to show it."""

    PLAIN = "plain"
    QUIET = "quiet"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


class State(StrEnum):
    """What kind of page it is; stable codes, for tests and for the style of a pane."""

    PEOPLE = "people"  # who the mail is about, and how they stand
    ASK = "ask"  # a question before something is done, or a form
    NOBODY = "nobody"  # nobody on the mail is a contact
    NO_RECIPIENT = "no_recipient"  # a draft without recipients
    NO_MAIL = "no_mail"  # the homepage, or a folder where no mail is open
    NOT_LINKED = "not_linked"  # the mail program's account belongs to no user yet
    SIGNED_OUT = "signed_out"
    REFUSED = "refused"  # a request could not be carried out; the page says why


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, or a fact with its label ("Next email": "Mon 23 Nov 09:30 (Europe/Oslo)")."""

    text: str
    label: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Alert:
    """A sentence that must not be overlooked."""

    text: str
    tone: Tone = Tone.WARN


@dataclass(frozen=True, slots=True)
class Field:
    """One line of text to fill in; it arrives as ``fields[name]`` of the next request."""

    name: str
    label: str
    value: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose."""

    value: str
    text: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several options; the chosen value arrives as ``fields[name]``."""

    name: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Button:
    """Asks the desk for something (``act``, ``arguments``), or opens a page (``url``).

    ``arguments`` are strings without secrets: whoever holds the panel can read and alter them, and
    the server checks each again. ``takes_fields``: the page's fields go along.
    """

    text: str
    act: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)
    url: str = ""
    tone: Tone = Tone.PLAIN  # GOOD: the main thing to do; BAD: takes something away
    takes_fields: bool = False


@dataclass(frozen=True, slots=True)
class Buttons:
    """Buttons side by side."""

    buttons: tuple[Button, ...]


Item = Line | Alert | Field | Choice | Buttons


@dataclass(frozen=True, slots=True)
class Section:
    """Items that belong together. ``folded``: shown only when asked for, below its heading."""

    items: tuple[Item, ...]
    heading: str = ""
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Everything a panel shows at one time.

    ``level`` is 0 for what stands beside the mail and one more for each step into it: a person of
    several, a question. ``about`` is the key of the address that the page is about, "" for none;
    a pane that shows another mail by now drops the page. ``language`` is a BCP 47 tag.
    """

    state: State
    title: str
    sections: tuple[Section, ...]
    subtitle: str = ""
    level: int = 0
    about: str = ""
    language: str = "en"
