"""Delivery failures: a dead address stops, all other trouble waits or is the sender's own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from acceptance.office import Office
from acceptance.post import bounce
from relance.core.people import Health
from relance.core.refusal import Refusal
from relance.core.timer import HoldKind


@pytest.mark.req("R72", "B9")
def test_a_hard_bounce_stops_the_sequence_and_marks_the_address(office: Office) -> None:
    gone = office.contact("bounce-5.1.1@north.example")
    office.enroll(gone)
    office.run(minutes=5)
    office.look()

    office.run(days=30)

    assert office.ended(gone) == ("unenrolled", "bounced")
    assert len(office.mails_to(gone)) == 1
    assert office.receipts(gone)[-1].what == "stopped"
    (refused,) = office.try_to_enroll(gone).refused
    assert refused.why is Refusal.BOUNCED_BEFORE


@pytest.mark.req("R72", "B9")
def test_an_address_refused_by_the_server_stops_the_sequence(office: Office) -> None:
    gone = office.contact("reject-550-5.1.1@north.example")

    office.enroll(gone)

    assert office.ended(gone) == ("unenrolled", "bounced")
    assert office.mails_to(gone) == ()
    assert office.person(gone).bounced_at


@pytest.mark.req("B9", "H10")
def test_a_refusal_for_policy_is_not_the_contacts_fault(office: Office) -> None:
    anna = office.contact("reject-550-5.7.26@north.example")

    office.enroll(anna)

    assert office.ended(anna) == ("", "")
    assert office.person(anna).bounced_at is None
    assert office.mailbox().health is Health.SENDER_TROUBLE


@pytest.mark.req("B9")
def test_a_full_mailbox_waits_two_days_and_then_goes_on(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=1)

    office.receive(bounce(office, anna, "4.2.2", "452 4.2.2 mailbox is full"))
    held = office.row(anna).holds
    office.run(days=30)

    assert [note.hold.kind for note in held] == [HoldKind.SUPPRESSED]
    assert office.ended(anna) == ("finished", "")
    assert office.sent_at(anna) == [timedelta(0), timedelta(days=4), timedelta(days=7)]
    assert office.person(anna).bounced_at is None


@pytest.mark.req("B9", "H10")
def test_a_report_about_the_senders_trouble_holds_the_mailbox(office: Office) -> None:
    anna = office.contact("anna@north.example")
    ben = office.contact("ben@south.example", "Ben")
    office.enroll(anna, ben)
    office.run(hours=1)

    office.receive(bounce(office, anna, "5.7.26", "550 5.7.26 not authenticated: SPF, DKIM fail"))
    office.run(days=30)

    assert office.ended(anna) == office.ended(ben) == ("", "")
    assert office.person(anna).bounced_at is None
    assert office.mailbox().health is Health.SENDER_TROUBLE
    assert "5.7.26" in office.mailbox().health_note
    assert len(office.mails_to(anna)) == len(office.mails_to(ben)) == 1


@pytest.mark.req("B9")
def test_a_delay_notice_changes_nothing(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=1)

    late = bounce(office, anna, "4.4.1", "451 4.4.1 no answer from host", action="delayed")
    office.receive(late)
    office.run(days=30)

    assert office.ended(anna) == ("finished", "")
    assert office.sent_at(anna)[1] == timedelta(days=2)


@pytest.mark.req("B9")
@pytest.mark.parametrize("whole", [True, False])
def test_a_bounce_without_our_message_id_changes_nothing(office: Office, whole: bool) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=1)
    ours = office.mails_to(anna)[0]
    dispatch = ours.header("X-Relance-Dispatch")
    report = bounce(office, anna, "5.1.1", "550 5.1.1 no such user", whole=whole)
    message_id = ours.message_id.strip("<>")
    foreign = report.replace(message_id.encode(), b"another@elsewhere.example")

    office.receive(foreign.replace(dispatch.encode(), b"0" * len(dispatch)))
    office.run(days=30)

    assert office.ended(anna) == ("finished", "")
    assert office.person(anna).bounced_at is None


@pytest.mark.req("R72", "B9")
def test_a_bounce_that_returns_only_the_headers_is_enough(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=1)

    office.receive(bounce(office, anna, "5.1.1", "550 5.1.1 no such user", whole=False))

    assert office.ended(anna) == ("unenrolled", "bounced")


@pytest.mark.req("B9")
def test_a_bounce_in_the_junk_folder_counts(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=1)

    office.receive(bounce(office, anna, "5.1.1", "550 5.1.1 no such user"), folder="Junk")

    assert office.ended(anna) == ("unenrolled", "bounced")


@pytest.mark.req("B9", "B5")
def test_a_greylisted_mail_leaves_once_the_server_takes_it(office: Office) -> None:
    anna = office.contact("defer2-451-4.7.1@north.example")
    office.enroll(anna)

    office.run(days=30)

    assert office.ended(anna) == ("finished", "")
    assert office.host.sink.duplicates() == {}
