"""Whoever answers gets no further mail, and the receipt says which mail and which rule."""

from __future__ import annotations

from datetime import timedelta

import pytest

from acceptance.conftest import NewOffice
from acceptance.office import Office, Person
from harness import letters


def reply_from(office: Office, person: Person, sender: str, text: str = "Tell me more.") -> bytes:
    original = office.mails_to(person)[-1].raw
    return letters.reply(original, sender, text=text, now=office.clock.now())


def fresh_from(office: Office, sender: str, subject: str = "A question") -> bytes:
    text = "We met at the fair. What does it cost?"
    return letters.fresh(
        sender, office.address, subject=subject, text=text, now=office.clock.now()
    )


@pytest.mark.req("R61")
def test_a_reply_in_the_thread_stops_the_sequence(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(reply_from(office, anna, "Anna Keller <anna@north.example>"))
    office.run(days=30)

    assert office.ended(anna) == ("unenrolled", "replied")
    assert len(office.mails_to(anna)) == 1
