"""What the stand shows is made by the use cases and the real lanes, and holds every state."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from addin.stand.cast import MAYA, PRESENT
from addin.stand.mails import demo_mails
from relance.app.summary import Filter, Line, summary
from relance.app.words import Status
from relance.cli.stand import OpenStand, open_stand
from relance.core.people import Health
from relance.core.values import Address

EXPECTED = {
    "Anna Keller": (Status.ACTIVE, 2),
    "Ben Osei": (Status.SCHEDULED, 0),
    "Clara Nowak": (Status.PAUSED, 2),
    "David Eriksen": (Status.HELD, 1),
    "Elena Rossi": (Status.WAITING_FOR_TASK, 1),
    "Filip Horák": (Status.UNENROLLED, 2),
    "Grace Okafor": (Status.UNENROLLED, 1),
    "Hugo Martin": (Status.UNENROLLED, 1),
    "Iris de Vries": (Status.FINISHED, 3),
    "Jack Dunn": (Status.ACTIVE, 2),
    "Lukas Weber": (Status.ACTIVE, 1),
    "Mona Aalto": (Status.ACTIVE, 1),
}


@pytest.fixture(scope="module")
def stand() -> Iterator[OpenStand]:
    with open_stand(0) as stand:
        yield stand


def lines(stand: OpenStand) -> dict[str, Line]:
    with stand.services.database.read() as uow:
        return {line.row.contact_name: line for line in summary(uow, Filter())}


def test_every_state_worth_seeing_is_there(stand: OpenStand) -> None:
    shown = {name: (one.standing.status, one.row.last_step) for name, one in lines(stand).items()}

    assert shown == EXPECTED


def test_the_stops_have_their_reasons_and_two_can_be_undone(stand: OpenStand) -> None:
    stopped = {
        name: (one.row.reason, "undo" in one.actions)
        for name, one in lines(stand).items()
        if one.standing.status is Status.UNENROLLED
    }

    assert stopped == {
        "Filip Horák": ("replied", True),
        "Grace Okafor": ("bounced", True),
        "Hugo Martin": ("unsubscribed", False),
    }


def test_the_absent_one_is_held_until_the_morning_of_the_return(stand: OpenStand) -> None:
    (hold,) = lines(stand)["David Eriksen"].row.holds

    assert hold.until == datetime(2026, 3, 16, 8, tzinfo=UTC)  # nine o'clock in Oslo


@pytest.mark.req("R9")
def test_a_colleague_enrolled_somebody_in_a_private_sequence(stand: OpenStand) -> None:
    row = lines(stand)["Mona Aalto"].row
    with stand.services.database.read() as uow:
        maya = uow.users.by_email(MAYA.email)
        assert maya
        own = {one.id for one in uow.sequences.rows(maya.id)}

    assert row.enrolled_by == "Jonas Lind"
    assert row.sequence_id not in own


def test_one_contact_is_known_by_another_address(stand: OpenStand) -> None:
    with stand.services.database.read() as uow:
        contact = uow.contacts.by_address("jack@dunn-family.example")

    assert contact
    assert contact.email == "jack.dunn@slate.example"


def test_the_clock_of_the_stand_stands_at_the_present(stand: OpenStand) -> None:
    now = stand.services.clock.now()

    assert PRESENT <= now < PRESENT + timedelta(hours=1)


def test_the_mailbox_is_well_and_its_mails_are_of_the_stand(stand: OpenStand) -> None:
    with stand.services.database.read() as uow:
        mailbox = uow.mailboxes.by_address(MAYA.email)

    assert mailbox
    assert mailbox.health is Health.CONNECTED


def test_every_demo_mail_can_be_read_and_has_its_own_number() -> None:
    mails = demo_mails()
    everybody = [one.address for mail in mails for one in (mail.sender, *mail.to, *mail.cc)]

    assert len({mail.id for mail in mails}) == len(mails)
    assert all(Address.parse(address) for address in everybody)
    assert all(address.endswith(".example") for address in everybody)
