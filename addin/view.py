"""What every page of one request needs to be drawn: words, zone, keys, and where buttons lead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from addin.page import Button, Tone
from addin.panel import Person
from addin.request import Act, Mode
from addin.words import Words
from relance.core.errors import Refused
from relance.core.refusal import Refusal
from relance.core.refusal import Refused as NotEnrolled
from relance.core.values import EnrollmentId

#: The page that a button's chain of questions began on, and goes back to.
LEVEL = "level"
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class View:
    """How one request is answered: in which words and zone, at which time, beside which mail.

    ``level`` is that of the page on which a person stands: 0 beside the mail, 1 opened of several.
    """

    words: Words
    zone: str
    now: datetime
    mode: Mode
    base_url: str
    new_key: Callable[[], str]
    level: int = 0

    def button(
        self,
        act: Act,
        person: Person,
        tone: Tone = Tone.PLAIN,
        *,
        text: str = "",
        takes_fields: bool = False,
        enrollment: EnrollmentId | None = None,
        more: Mapping[str, str] = _NOTHING,
    ) -> Button:
        """A button about a person; one that changes something gets a key of its own."""
        told = {**more, "person": str(person.guest.address), LEVEL: str(self.level)}
        if enrollment is not None:
            told["enrollment"] = str(enrollment)
        if act.changes:
            told["key"] = self.new_key()
        words = self.words(text or f"button.{act.value}")
        return Button(words, act, told, tone=tone, takes_fields=takes_fields)

    def to_person(self, person: Person, text: str) -> Button:
        """Back to the page on which the person stood."""
        act = Act.PERSON if self.level else Act.SHOW
        return self.button(act, person, text=text)

    def link(self, text: str, path: str) -> Button:
        """Opens a page of relance."""
        return Button(self.words(text), url=self.base_url + path)


def level_of(fields: Mapping[str, str]) -> int:
    """The level that a button names; anything else is beside the mail."""
    return 1 if fields.get(LEVEL) == "1" else 0


def refusal_words(words: Words, error: Refused) -> tuple[str, str]:
    """A refusal's sentence and remedy in the reader's words; the stored ones where there are none.

    Those are the codes that no panel asks for; tests hold that each of the others has words.
    """
    if not words.knows(f"refusal.{error.code}"):
        return error.sentence, error.remedy
    return words(f"refusal.{error.code}"), words(f"remedy.{error.code}")


def why_not(view: View, refused: NotEnrolled) -> tuple[str, str]:
    """Why one contact cannot be enrolled, and what helps."""
    sentence = view.words(f"refusal.{refused.why.value}")
    if refused.free_day:
        day = view.words.day(refused.free_day, view.now.date())
        sentence = view.words("refusal.free_day", sentence=sentence, day=day)
    elif refused.detail and refused.why is Refusal.MISSING_PLACEHOLDERS:
        sentence = view.words("refusal.detail", sentence=sentence, detail=refused.detail)
    return sentence, view.words(f"remedy.{refused.why.value}")
