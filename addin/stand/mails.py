"""The mails that lie in the stand's mailbox, to be opened beside a panel."""

from __future__ import annotations

from dataclasses import dataclass

from addin.stand.cast import (
    ANNA,
    CLARA,
    DAVID,
    ELENA,
    FILIP,
    GRACE,
    HUGO,
    IRIS,
    JACK,
    JONAS,
    LUKAS,
    MAYA,
    MONA,
    NILS,
    OLGA,
    STRANGER,
    TICKETS,
    Person,
)


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Somebody on a mail, as the mail names them."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class DemoMail:
    """A mail in the inbox. ``shows``: what there is to see beside it, for whoever tries it."""

    id: int
    sender: Correspondent
    to: tuple[Correspondent, ...]
    cc: tuple[Correspondent, ...]
    subject: str
    text: str
    shows: str


def demo_mails() -> tuple[DemoMail, ...]:
    """Newest first; their numbers are their places from 1."""
    letters = (
        _from(ANNA, "Parking at the fair", "Could you send me the receipt?", "active, step 2 of 3"),
        _from(CLARA, "Your two pages", "Thank you, we are looking at them.", "paused by hand"),
        _from(DAVID, "Re: Good to meet you, David", "I am out of the office.", "away, with a date"),
        _from(ELENA, "Re: A demo for Botte", "Tuesday suits me.", "waits for a task"),
        _from(FILIP, "Re: Good to meet you, Filip", "Yes, please call.", "stopped by a reply"),
        _from(GRACE, "From my new phone", "My mailbox was closed.", "stopped by a bounce"),
        _from(HUGO, "No more mails, please", "As I said by the link.", "unsubscribed"),
        _from(IRIS, "All read", "I have read all three.", "finished"),
        _from(MONA, "Our contract", "When does it end?", "in a colleague's private sequence"),
        _from(NILS, "A question on prices", "What does it cost for 20?", "can be enrolled"),
        _from(OLGA, "Where can I read more?", "Do you have a brochure?", "a value is missing"),
        _from(TICKETS, "Your invoice 2026-118", "Please do not answer.", "a role address"),
        _from(STRANGER, "We met in Oslo", "It was good to meet you.", "not a contact"),
    )
    other = Person(JACK.also, JACK.first_name, JACK.last_name)
    more = (
        _from(other, "From home", "I write from my own address.", "known by another address"),
        _crowd(),
    )
    return tuple(
        DemoMail(number, *letter) for number, letter in enumerate((*letters, *more), start=1)
    )


_Letter = tuple[Correspondent, tuple[Correspondent, ...], tuple[Correspondent, ...], str, str, str]


def _from(person: Person, subject: str, text: str, shows: str) -> _Letter:
    body = f"Hello Maya,\n\n{text}\n\n{person.name}\n"
    return _of(person), (_me(),), (), subject, body, shows


def _crowd() -> _Letter:
    colleague = Correspondent(JONAS.name, JONAS.email)
    body = f"Hello Maya, hello Jonas,\n\nLukas joins us on Friday.\n\n{ANNA.name}\n"
    shows = "two people of one company"
    return _of(ANNA), (_me(), colleague), (_of(LUKAS),), "Friday, with Lukas", body, shows


def _of(person: Person) -> Correspondent:
    return Correspondent(person.name, person.email)


def _me() -> Correspondent:
    return Correspondent(MAYA.name, MAYA.email)
