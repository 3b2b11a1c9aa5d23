"""Where no panel loads: the rep's own mail to the stop address takes a contact out."""

from __future__ import annotations

import pytest

from acceptance.office import Office
from harness import letters


@pytest.mark.req("B13", "B2", "R81")
def test_forwarding_a_mail_of_the_sequence_from_sent_ends_it(office: Office) -> None:
    anna, ben = office.contact("anna@north.example"), office.contact("ben@south.example")
    office.enroll(anna, ben)
    office.run(minutes=1)  # one mail a second leaves this mailbox
    stop = office.installation.services.stops.of(office.mailbox())
    forwarded = letters.reply(
        office.mails_to(anna)[-1].raw,
        office.address,
        stop,
        text="Please stop this one.",
        now=office.clock.now(),
    )

    office.receive(forwarded, "Sent")
    office.run(days=30)

    assert office.ended(anna) == ("unenrolled", "by_hand")
    assert len(office.mails_to(anna)) == 1
    assert office.receipts(anna)[-1].sentence.endswith("with a mail to the stop address.")
    assert office.ended(ben) == ("finished", "")


@pytest.mark.req("B13", "R9")
def test_a_mail_to_the_contact_with_the_stop_address_in_copy_ends_it(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    stop = office.installation.services.stops.of(office.mailbox())
    by_hand = letters.fresh(
        office.address,
        f"{anna.email}, {stop}",
        subject="Our call",
        text="Shall we talk on Monday?",
        now=office.clock.now(),
    )

    office.receive(by_hand, "Sent")

    assert office.ended(anna) == ("unenrolled", "by_hand")
    office.undo(anna)
    assert office.ended(anna) == ("", "")
