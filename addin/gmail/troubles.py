"""Pages for what goes wrong between Gmail and us, each with a way on."""

from __future__ import annotations

from addin.gmail.message import GmailUnreachable, MailError, MessageGone
from addin.gmail.sentences import sentences_of
from addin.page import Alert, Button, Buttons, Page, Section, State, Tone
from addin.request import Act
from addin.words import words_of


def page(sentence: str, language: str, onward: Button, level: int = 0) -> Page:
    """A sentence, and one button."""
    title = words_of(language)("product")
    items = (Alert(sentence, Tone.BAD), Buttons((onward,)))
    return Page(State.REFUSED, title, (Section(items),), level=level, language=language)


def look_again(language: str) -> Button:
    """Shows the panel of the mail that is open."""
    return Button(sentences_of(language).retry, Act.SHOW)


def of_mail(error: MailError, language: str) -> str:
    """What to say when the people on a mail could not be read."""
    words = sentences_of(language)
    match error:
        case MessageGone():
            return words.message_gone
        case GmailUnreachable():
            return words.gmail_unreachable
        case _:
            return words.not_granted
