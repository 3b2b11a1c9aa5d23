"""Out-of-office answers hold everything until the person is back, and unenroll nobody."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from acceptance.office import MONDAY, Office, Person
from harness import letters
from harness.behaviours import Layout
from relance.app.words import Status
from relance.core.sequence import Window
from relance.core.timer import HoldKind

NEXT_MONDAY = date(2024, 3, 11)


def away(office: Office, person: Person, layout: Layout, back_on: date = NEXT_MONDAY) -> bytes:
    return letters.out_of_office(
        layout,
        office.mails_to(person)[-1].raw,
        person.email,
        office.address,
        now=office.clock.now(),
        back_on=back_on,
    )


@pytest.mark.req("R77", "B7", "B6")
def test_the_remaining_delay_runs_when_the_person_is_back(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna, into=office.sequence(window=Window(time(8), time(18))))
    office.run(hours=6)  # 42 of the 48 hours are left

    office.receive(away(office, anna, Layout.EXCHANGE))
    office.run(days=30)

    back = datetime.combine(NEXT_MONDAY, time(8), UTC)
    first, second, _ = office.mails_to(anna)
    due = back + timedelta(hours=42)  # Wednesday, two in the morning: waits for the window
    opens = due.replace(hour=8)
    assert first.at == MONDAY + timedelta(minutes=1)
    assert opens <= second.at < opens + timedelta(minutes=20)
    assert office.ended(anna) == ("finished", "")


@pytest.mark.req("R77", "B7")
def test_whoever_is_away_is_held_with_the_day_of_return(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=6)

    office.receive(away(office, anna, Layout.EXCHANGE))

    (note,) = office.row(anna).holds
    assert note.hold.kind is HoldKind.AWAY
    assert note.until
    assert note.until.date() == NEXT_MONDAY
    assert office.standing(anna).status is Status.HELD
    assert office.person(anna).away_until == note.until


@pytest.mark.req("R77", "B7")
def test_the_morning_after_the_last_day_away_is_a_working_morning(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna, into=office.sequence(window=Window(time(8), time(18))))
    office.run(hours=6)

    office.receive(
        letters.out_of_office(
            Layout.EXCHANGE,
            office.mails_to(anna)[-1].raw,
            anna.email,
            office.address,
            now=office.clock.now(),
            back_on=NEXT_MONDAY,
            text="Hello, I am on holiday until 8 March 2024 inclusive.\n",  # a Friday
        )
    )

    (note,) = office.row(anna).holds
    assert note.until
    assert note.until.date() == NEXT_MONDAY


# HubSpot misses a Gmail answer in an Outlook inbox and unenrolls. Which provider the rep uses
# shows in what it adds on receipt, so both kinds of inbox are played by their trace headers.
_ADDED = {
    "gmail": b"Delivered-To: maya@acme.example\r\nX-Gm-Message-State: AOJu0Yz\r\n",
    "outlook": (
        b"X-MS-Exchange-Organization-SCL: 1\r\n"
        b"X-MS-Exchange-Organization-AuthAs: Anonymous\r\n"
        b"X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM0PR01\r\n"
    ),
}


@pytest.mark.req("R77", "R78", "R79")
@pytest.mark.parametrize("inbox", ["gmail", "outlook"])
@pytest.mark.parametrize("layout", [Layout.GMAIL, Layout.EXCHANGE, Layout.SIEVE])
def test_an_out_of_office_answer_is_recognised_in_every_inbox(
    office: Office, layout: Layout, inbox: str
) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=6)

    office.receive(_ADDED[inbox] + away(office, anna, layout))
    held = office.row(anna)
    office.run(days=30)

    assert [note.hold.kind for note in held.holds] == [HoldKind.AWAY]
    assert office.events(anna)[0].kind == "out_of_office"
    assert office.ended(anna) == ("finished", "")
    assert len(office.mails_to(anna)) == 3


@pytest.mark.req("R77")
def test_a_prospect_whose_server_answers_by_itself_is_held(office: Office) -> None:
    anna = office.contact("ooo-gmail@north.example")  # back in a week, says the mail host
    office.enroll(anna)

    office.run(days=5)
    early = len(office.mails_to(anna))
    office.run(days=30)

    assert early == 1
    assert office.events(anna)[-1].kind == "out_of_office"


@pytest.mark.req("B7", "R29")
def test_coming_back_does_not_override_a_pause_by_hand(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=6)
    office.pause(anna)

    office.receive(away(office, anna, Layout.EXCHANGE))
    office.run(days=30)

    assert office.standing(anna).status is Status.PAUSED
    assert len(office.mails_to(anna)) == 1


@pytest.mark.req("B7")
def test_whoever_is_away_already_waits_when_enrolled_again(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=6)
    office.receive(away(office, anna, Layout.EXCHANGE))
    office.unenroll(anna)

    office.enroll(anna)
    office.run(days=2)
    while_away = len(office.mails_to(anna))
    office.run(days=30)

    assert while_away == 1
    assert office.ended(anna) == ("finished", "")


@pytest.mark.req("R61", "R77")
def test_a_person_who_answers_while_away_stops_the_sequence(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=6)
    office.receive(away(office, anna, Layout.EXCHANGE))
    office.run(hours=1)

    text = "I am on the beach, but yes: send me the offer."
    raw = letters.reply(
        office.mails_to(anna)[0].raw, anna.email, office.address, text=text, now=office.clock.now()
    )
    office.receive(raw)

    assert office.ended(anna) == ("unenrolled", "replied")
