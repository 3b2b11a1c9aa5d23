"""Whoever answers gets no further mail, and the receipt says which mail and which rule."""

from __future__ import annotations

from datetime import timedelta

import pytest

from acceptance.conftest import NewOffice
from acceptance.office import ALWAYS, STEPS, Office
from acceptance.post import forged, fresh, reply
from relance.core.errors import Refused
from relance.core.timer import HoldKind


@pytest.mark.req("R61")
def test_a_reply_in_the_thread_stops_the_sequence(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(reply(office, anna))
    office.run(days=30)

    assert office.ended(anna) == ("unenrolled", "replied")
    assert len(office.mails_to(anna)) == 1


@pytest.mark.req("R61")
def test_a_reply_stops_only_the_one_who_wrote_it(office: Office) -> None:
    anna, ben = office.contact("anna@north.example"), office.contact("ben@south.example", "Ben")
    office.enroll(anna, ben)
    office.run(hours=2)

    office.receive(reply(office, anna))
    office.run(days=30)

    assert office.ended(anna) == ("unenrolled", "replied")
    assert office.ended(ben) == ("finished", "")
    assert len(office.mails_to(ben)) == len(STEPS)


@pytest.mark.req("R62")
def test_a_mail_outside_the_thread_stops_the_sequence(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(fresh(office, "Anna Keller <anna@north.example>"))

    assert office.ended(anna) == ("unenrolled", "wrote_outside")


@pytest.mark.req("R63")
def test_a_reply_from_another_address_stops_the_sequence(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(reply(office, anna, "Anna <anna.keller@private.example>"))

    assert office.ended(anna) == ("unenrolled", "replied_other_address")


@pytest.mark.req("R64", "B8")
@pytest.mark.parametrize(
    ("enrolled", "writes_from"),
    [
        ("anna@north.example", "anna+offers@north.example"),
        ("anna+fair@north.example", "anna@north.example"),
        ("anna.keller@gmail.com", "annakeller@gmail.com"),
        ("annakeller@gmail.com", "Anna.Keller+work@googlemail.com"),
    ],
)
def test_a_mail_from_an_alias_stops_the_sequence(
    office: Office, enrolled: str, writes_from: str
) -> None:
    anna = office.contact(enrolled)
    office.enroll(anna)
    office.run(hours=2)

    office.receive(fresh(office, f"Anna <{writes_from}>"))

    assert office.ended(anna) == ("unenrolled", "alias")


@pytest.mark.req("R65")
def test_a_colleague_outside_the_thread_stops_the_sequence_with_the_setting(
    office: Office,
) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna, into=office.sequence(unenroll_same_company=True))
    office.run(hours=2)

    office.receive(fresh(office, "Bea Holm <bea@sales.north.example>"))

    assert office.ended(anna) == ("unenrolled", "same_company")


@pytest.mark.req("R65")
def test_a_colleague_outside_the_thread_changes_nothing_without_the_setting(
    office: Office,
) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(fresh(office, "Bea Holm <bea@north.example>"))
    office.run(days=30)

    assert office.ended(anna) == ("finished", "")
    assert office.events(anna) == ()


@pytest.mark.req("R63", "R65")
def test_a_colleague_who_answers_in_the_thread_stops_it_without_the_setting(
    office: Office,
) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(reply(office, anna, "Bea Holm <bea@north.example>"))

    assert office.ended(anna) == ("unenrolled", "replied_other_address")


@pytest.mark.req("R65", "B8")
def test_people_of_one_public_provider_are_no_colleagues(office: Office) -> None:
    anna = office.contact("anna.keller@gmail.com")
    office.enroll(anna, into=office.sequence(unenroll_same_company=True))
    office.run(hours=2)

    office.receive(fresh(office, "Bea Holm <bea.holm@gmail.com>"))
    office.run(days=30)

    assert office.ended(anna) == ("finished", "")


@pytest.mark.req("B4")
def test_a_reply_that_nobody_announced_prevents_the_step_that_falls_due(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(days=1, hours=23, minutes=59)
    office.deliver(reply(office, anna))

    office.run(days=30)

    assert len(office.mails_to(anna)) == 1
    assert office.ended(anna) == ("unenrolled", "replied")


@pytest.mark.req("B4")
def test_a_reply_in_the_junk_folder_is_seen(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(reply(office, anna), folder="Junk")

    assert office.ended(anna) == ("unenrolled", "replied")
    assert [event.folder for event in office.events(anna)] == ["Junk"]


@pytest.mark.req("R62")
def test_a_mail_that_came_before_the_enrollment_changes_nothing(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.deliver(fresh(office, "Anna Keller <anna@north.example>"))
    office.clock.at += timedelta(minutes=5)
    office.enroll(anna)

    office.run(days=30)

    assert office.ended(anna) == ("finished", "")
    assert len(office.mails_to(anna)) == len(STEPS)


@pytest.mark.req("R62")
def test_a_mail_in_the_second_of_the_enrollment_counts(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.clock.at += timedelta(seconds=0.5)
    office.enroll(anna)
    office.clock.at += timedelta(seconds=0.3)

    office.receive(fresh(office, "Anna Keller <anna@north.example>"))

    assert office.ended(anna) == ("unenrolled", "wrote_outside")


@pytest.mark.req("R62")
def test_the_reps_own_mail_in_sent_is_no_reply(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(fresh(office, f"Maya <{office.address}>", to=anna.email), folder="Sent")
    office.run(days=30)

    assert office.ended(anna) == ("finished", "")


@pytest.mark.req("R61")
def test_the_copy_that_the_rep_sends_to_herself_is_no_reply(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(reply(office, anna, f"Maya <{office.address}>"))
    office.run(days=30)

    assert office.ended(anna) == ("finished", "")


@pytest.mark.req("R63", "B8")
def test_an_answer_to_the_reps_manual_mail_is_tied_to_its_recipient(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)
    by_hand = fresh(office, f"Maya <{office.address}>", to=anna.email, subject="By the way")
    office.receive(by_hand, folder="Sent")

    office.receive(reply(office, by_hand, "Anna <anna.keller@private.example>"))

    assert office.ended(anna) == ("unenrolled", "replied_other_address")


@pytest.mark.req("B1")
def test_a_forged_sender_holds_the_step_and_asks(new_office: NewOffice) -> None:
    office = new_office(authserv_id="MX.acme.example")
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(forged(fresh(office, "Anna <anna@north.example>"), "mx.acme.example"))
    office.run(days=30)

    assert office.ended(anna) == ("", "")
    assert {note.hold.kind for note in office.row(anna).holds} == {HoldKind.UNSURE}
    assert "forged" in office.standing(anna).reason
    assert len(office.mails_to(anna)) == 1


@pytest.mark.req("B1")
def test_a_claim_of_forgery_by_an_unknown_host_is_not_believed(new_office: NewOffice) -> None:
    office = new_office(authserv_id="mx.acme.example")
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(forged(fresh(office, "Anna <anna@north.example>"), "mx.elsewhere.example"))

    assert office.ended(anna) == ("unenrolled", "wrote_outside")


@pytest.mark.req("B2")
def test_the_receipt_of_a_stop_names_the_rule_the_mail_and_what_was_seen(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(reply(office, anna, "Anna <anna.keller@private.example>"))

    stopped = office.receipts(anna)[-1]
    (mail,) = office.events(anna)
    assert (stopped.actor, stopped.what, stopped.mail_id) == ("mail", "stopped", mail.id)
    assert stopped.rule == mail.rule != ""
    assert stopped.evidence
    assert stopped.sentence == (
        "Stopped: A reply came from another address, in the same thread "
        "(anna.keller@private.example)."
    )
    assert mail.text.strip() == "Tell me more."


@pytest.mark.req("B2")
def test_the_receipts_of_a_whole_life_are_one_unbroken_chain(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)
    office.pause(anna)
    office.resume(anna)
    office.receive(reply(office, anna))

    assert [receipt.what for receipt in office.receipts(anna)] == [
        "enrolled",
        "sent",
        "paused",
        "resumed",
        "stopped",
    ]
    with office.database.read() as uow:
        assert uow.receipts.verify() == ()


@pytest.mark.req("B3")
def test_undoing_a_stop_goes_on_as_if_it_had_only_been_paused(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=12)
    office.receive(reply(office, anna))
    office.run(days=10)

    office.undo(anna)
    office.run(days=30)

    held = timedelta(days=10)
    assert office.sent_at(anna) == [
        timedelta(0),
        timedelta(days=2) + held,
        timedelta(days=5) + held,
    ]


@pytest.mark.req("B3")
def test_a_stop_cannot_be_undone_once_the_contact_is_in_another_sequence(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=1)
    office.receive(reply(office, anna))
    stopped = office.enrollment_id(anna)
    office.enroll(anna)

    with pytest.raises(Refused) as refused:
        office.undo(anna, stopped)

    assert refused.value.code == "already_enrolled"


@pytest.mark.req("B16")
def test_a_mail_about_nobody_leaves_no_byte_in_the_database(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(fresh(office, "Zoltan <zoltan@secret-supplier.example>", "Quarterly xylophones"))
    office.receive(reply(office, anna, text="The marimba is fine."))

    stored = office.database_bytes()
    assert b"marimba" in stored, "what is tied to a contact is kept"
    for trace in (b"xylophone", b"Quarterly", b"zoltan", b"secret-supplier"):
        assert trace not in stored.lower()


@pytest.mark.req("H3", "H10")
def test_follow_ups_are_replies_to_the_first_mail(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna, into=office.sequence(window=ALWAYS))

    office.run(days=30)

    first, second, third = office.mails_to(anna)
    assert second.header("Subject") == third.header("Subject") == "Re: Less typing"
    assert second.header("In-Reply-To") == first.message_id
    assert third.header("References").split() == [first.message_id, second.message_id]
