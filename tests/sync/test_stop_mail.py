"""The stop address: a mail program is enough to take a contact out of a sequence."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness import letters
from mailsync.poll import NAMES_NOBODY
from relance.app.control import undo
from relance.app.records import Glimpse
from relance.app.stop_mail import RULE, SLACK, StopAddresses
from relance.core.people import Mailbox
from relance.core.values import MAX_LOCAL, Address, MailboxId, UserId
from sync.desk import STOPS, Desk, Person
from sync.letterbox import INBOX, JUNK, SENT


@pytest.mark.req("B13", "R9")
def test_a_mail_to_the_contact_with_the_stop_address_in_bcc_stops(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    sent = _mail(desk, to=anna.email, bcc=_stop(desk))
    desk.letterbox.deliver(sent, desk.clock.now(), SENT)
    desk.poll()
    assert (desk.stops(anna), desk.stops(ben)) == (1, 0)


@pytest.mark.req("B13")
def test_forwarding_a_mail_of_the_sequence_to_the_stop_address_stops(desk: Desk) -> None:
    anna = desk.enroll("anna")
    forwarded = _mail(desk, to=_stop(desk), references=f"<{anna.message_id}>")
    desk.letterbox.deliver(forwarded, desk.clock.now(), SENT)
    desk.letterbox.deliver(forwarded, desk.clock.now(), INBOX)
    desk.poll()
    assert desk.stops(anna) == 1


def test_the_server_may_tell_the_stop_address_in_delivered_to_alone(desk: Desk) -> None:
    anna = desk.enroll("anna")
    desk.arrives(_mail(desk, to=anna.email, delivered_to=_stop(desk).upper()))
    desk.poll()
    assert desk.stops(anna) == 1


@pytest.mark.req("B2")
def test_the_receipt_says_who_stopped_it_and_how(desk: Desk) -> None:
    anna = _stopped(desk)
    with desk.database.read() as uow:
        (receipt,) = [
            one for one in uow.receipts.of_enrollment(anna.enrollment_id) if one.what == "stopped"
        ]
    assert receipt.sentence == "Unenrolled by Maya Berg, with a mail to the stop address."
    assert (receipt.rule, receipt.actor) == (RULE, f"user:{desk.user_id}")


@pytest.mark.req("B3")
def test_a_stop_by_mail_can_be_undone(desk: Desk) -> None:
    anna = _stopped(desk)
    with desk.database.begin() as uow:
        answer = undo(uow, anna.enrollment_id, uow.users.get(desk.user_id), desk.clock.now())
    assert answer.happened
    assert answer.enrollment.is_live


def test_a_stranger_who_learned_the_address_stops_nobody(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    desk.arrives(_mail(desk, sender="eve@evil.example", to=ben.email, cc=_stop(desk)))
    desk.poll()
    assert (desk.stops(anna), desk.stops(ben)) == (0, 0)


@pytest.mark.parametrize(
    "guess",
    [
        "maya+stop-0123456789abcdef0123@acme.example",
        "maya+stop-@acme.example",
        "maya+stop@acme.example",
        "stop@acme.example",
    ],
)
def test_a_guessed_tag_stops_nobody(desk: Desk, guess: str) -> None:
    anna = desk.enroll("anna")
    domain = desk.address.partition("@")[2]
    sent = _mail(desk, to=anna.email, bcc=guess.replace("acme.example", domain))
    desk.letterbox.deliver(sent, desk.clock.now(), SENT)
    desk.poll()
    assert desk.stops(anna) == 0


def test_the_stop_address_of_another_mailbox_stops_nobody_here(desk: Desk) -> None:
    anna = desk.enroll("anna")
    other = StopAddresses(b"another key").of(desk.mailbox())
    desk.letterbox.deliver(_mail(desk, to=anna.email, bcc=other), desk.clock.now(), SENT)
    desk.poll()
    assert desk.stops(anna) == 0


@pytest.mark.req("B13", "B2")
def test_a_mail_to_the_stop_address_about_nobody_is_laid_where_its_writer_sees_it(
    desk: Desk,
) -> None:
    anna = desk.enroll("anna")
    lost, sent_at = _mail(desk, to=_stop(desk), subject="Fw: Friday?"), desk.clock.now()
    desk.letterbox.deliver(lost, sent_at, SENT)
    desk.letterbox.deliver(lost, desk.clock.now(), INBOX)
    report = desk.poll()
    assert (report.new, report.acted, desk.stops(anna)) == (1, 0, 0)
    (parked,) = desk.parked_mail()
    assert parked.why == NAMES_NOBODY
    assert parked.glimpse == Glimpse("Sent", desk.address, "Fw: Friday?", sent_at)


FORWARDS = {
    "the contact's mail, as Outlook copies its header": """\
        Von: Anna Berg <{anna}<mailto:{anna}>>
        Gesendet: Montag, 2. März 2026 10:12
        An: Maya Berg <{maya}>
        Cc: Ben Osei <{ben}>
        Betreff: AW: Ihr Angebot

        Danke, kein Bedarf.""",
    "the contact's mail, as Gmail copies its header": """\
        ---------- Forwarded message ---------
        From: *Anna Berg* <{anna}>
        Date: Mon, 2 Mar 2026 at 10:12
        Subject: Re: Your offer
        To: Maya Berg <{maya}>, <{ben}>

        No, thanks.""",
    "the sequence's own mail": """\
        Début du message transféré :

        De: Maya Berg <{maya}>
        À: {anna}

        Bonjour Anna""",
    "by hand": "Please stop {anna}, {ben} takes over.",
}


@pytest.mark.req("B13", "R9")
@pytest.mark.parametrize("text", FORWARDS.values(), ids=FORWARDS.keys())
def test_a_forward_that_does_not_say_which_mail_it_forwards_is_about_whom_it_names_first(
    desk: Desk, text: str
) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    told = dedent(text).format(anna=anna.email, ben=ben.email, maya=desk.address)
    desk.letterbox.deliver(_mail(desk, to=_stop(desk), text=told), desk.clock.now(), SENT)
    desk.poll()
    assert (desk.stops(anna), desk.stops(ben), desk.parked()) == (1, 0, ())


@pytest.mark.req("B13")
def test_a_mail_that_is_forwarded_as_an_attachment_names_its_writer(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    forward = EmailMessage(policy=default)
    forward["From"], forward["To"] = desk.address, _stop(desk)
    forward["Message-ID"], forward["Date"] = "<forward@acme.example>", desk.clock.now()
    forward.set_content(f"No more mail, please. ({ben.email} asked me to.)")
    forward.add_attachment(message_from_bytes(desk.fresh(anna.email), policy=default))
    desk.letterbox.deliver(forward.as_bytes(), desk.clock.now(), SENT)
    desk.poll()
    assert (desk.stops(anna), desk.stops(ben)) == (1, 0)


def test_nobody_named_in_the_text_is_meant_when_the_mail_itself_is_to_a_contact(
    desk: Desk,
) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    sent = _mail(desk, to=anna.email, bcc=_stop(desk), text=f"Write to {ben.email} from now on.")
    desk.letterbox.deliver(sent, desk.clock.now(), SENT)
    desk.poll()
    assert (desk.stops(anna), desk.stops(ben)) == (1, 0)


def test_a_mail_to_the_stop_address_that_is_gone_stops_by_its_header(desk: Desk) -> None:
    anna = desk.enroll("anna")
    sent = _mail(desk, to=anna.email, bcc=_stop(desk))
    desk.letterbox.deliver(sent, desk.clock.now(), SENT)
    desk.letterbox.moves.add(sent)
    desk.poll()
    assert desk.stops(anna) == 1


def test_whoever_is_in_cc_is_not_meant_when_the_mail_is_to_a_contact(desk: Desk) -> None:
    anna, ben, eve = desk.enroll("anna"), desk.enroll("ben"), desk.enroll("eve")
    sent = _mail(desk, to=anna.email, cc=f"{ben.email}, {eve.email}", bcc=_stop(desk))
    desk.letterbox.deliver(sent, desk.clock.now(), SENT)
    desk.poll()
    assert [desk.stops(one) for one in (anna, ben, eve)] == [1, 0, 0]


def test_whoever_is_in_cc_is_not_meant_when_the_mail_answers_a_contact(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    desk.arrives(desk.reply(anna))
    desk.poll()
    answer = _mail(
        desk, to="anna@private.example", cc=ben.email, bcc=_stop(desk),
        references=f"<{anna.message_id}>",
    )  # fmt: skip
    desk.letterbox.deliver(answer, desk.clock.now(), SENT)
    desk.poll()
    assert (desk.stops(anna), desk.stops(ben)) == (1, 0)  # Anna's own reply had stopped hers


def test_whoever_is_in_cc_is_meant_when_nobody_else_is_a_contact(desk: Desk) -> None:
    anna = desk.enroll("anna")
    desk.letterbox.deliver(_mail(desk, to=_stop(desk), cc=anna.email), desk.clock.now(), SENT)
    desk.poll()
    assert desk.stops(anna) == 1


def test_of_two_contacts_who_share_an_alias_only_the_one_written_to_stops(desk: Desk) -> None:
    anna, ben = desk.enroll("sales+anna", at="north"), desk.enroll("sales+ben", at="north")
    desk.letterbox.deliver(_mail(desk, to=anna.email, bcc=_stop(desk)), desk.clock.now(), SENT)
    desk.poll()
    assert (desk.stops(anna), desk.stops(ben)) == (1, 0)


def test_an_alias_that_two_contacts_share_stops_neither(desk: Desk) -> None:
    anna, ben = desk.enroll("sales+anna", at="north"), desk.enroll("sales+ben", at="north")
    both = anna.email.replace("+anna", "")
    desk.letterbox.deliver(_mail(desk, to=both, bcc=_stop(desk)), desk.clock.now(), SENT)
    desk.poll()
    assert (desk.stops(anna), desk.stops(ben)) == (0, 0)


def test_a_contact_is_known_by_an_alias_that_is_theirs_alone(desk: Desk) -> None:
    anna = desk.enroll("anna")
    tagged = anna.email.replace("@", "+news@")
    desk.letterbox.deliver(_mail(desk, to=tagged, bcc=_stop(desk)), desk.clock.now(), SENT)
    desk.poll()
    assert desk.stops(anna) == 1


def test_the_stop_address_is_no_alias_of_a_rep_who_is_a_contact_too(desk: Desk) -> None:
    maya, anna = desk.enroll(address=desk.address), desk.enroll("anna")
    desk.letterbox.deliver(_mail(desk, to=anna.email, bcc=_stop(desk)), desk.clock.now(), SENT)
    desk.poll()
    assert (desk.stops(maya), desk.stops(anna)) == (0, 1)


@pytest.mark.parametrize(("age", "stops"), [(SLACK, 1), (SLACK + timedelta(minutes=1), 0)])
def test_a_mail_from_before_the_enrollment_does_not_stop_it(
    desk: Desk, age: timedelta, stops: int
) -> None:
    anna = desk.enroll("anna")
    earlier = desk.clock.now() - age
    desk.letterbox.deliver(_mail(desk, to=anna.email, bcc=_stop(desk)), earlier, SENT)
    desk.poll()
    assert desk.stops(anna) == stops


def test_a_mail_in_the_reps_name_that_fails_dmarc_stops_nobody(desk: Desk) -> None:
    anna = desk.enroll("anna")
    desk.believes("mx.test")
    found = "mx.test; spf=none; dmarc=fail header.from=acme.example"
    desk.arrives(_mail(desk, to=_stop(desk), cc=anna.email, authentication_results=found))
    desk.poll()
    assert desk.stops(anna) == 0


def test_a_mail_in_the_reps_name_that_lies_in_junk_stops_nobody(desk: Desk) -> None:
    anna = desk.enroll("anna")
    forged = _mail(desk, to=_stop(desk), cc=anna.email)
    desk.letterbox.deliver(forged, desk.clock.now(), JUNK)
    desk.poll()
    assert desk.stops(anna) == 0


@pytest.mark.req("B9")
def test_a_stop_address_that_does_not_exist_is_no_bounce_of_the_contact(desk: Desk) -> None:
    anna = desk.enroll("anna")
    forwarded = _mail(desk, to=_stop(desk), references=f"<{anna.message_id}>")
    desk.letterbox.deliver(forwarded, desk.clock.now(), SENT)
    desk.arrives(_returned(desk, forwarded, thread=anna.message_id))
    desk.poll()
    with desk.database.read() as uow:
        contact = uow.contacts.get(anna.contact_id)
    assert desk.stops(anna) == 1
    assert contact.bounced_at is None


@pytest.mark.parametrize(
    ("failed", "is_ours"),
    [
        (("{stop}",), True),
        (("{stop}", "maya@acme.example"), True),
        (("{stop}", "anna@north.example"), False),
        (("maya@acme.example",), False),
        ((), False),
    ],
)
def test_a_report_that_names_somebody_else_too_counts(
    failed: tuple[str, ...], is_ours: bool
) -> None:
    maya = _mailbox("maya@acme.example")
    named = [one.format(stop=STOPS.of(maya)) for one in failed]
    assert STOPS.is_all_of(maya, named) is is_ours


@given(local=st.from_regex(r"[a-z0-9]{1,64}", fullmatch=True), key=st.binary(min_size=16))
def test_a_stop_address_is_an_address_or_is_not_offered(local: str, key: bytes) -> None:
    made = StopAddresses(key).of(_mailbox(f"{local}@acme.example"))
    address = Address.parse(made)
    if len(local) + len("+stop-") + 20 <= MAX_LOCAL:
        assert address is not None
        assert address.alias_key == f"{local}@acme.example"
    else:
        assert made == ""


def _stopped(desk: Desk) -> Person:
    anna = desk.enroll("anna")
    sent = _mail(desk, to=anna.email, bcc=_stop(desk))
    desk.letterbox.deliver(sent, desk.clock.now(), SENT)
    desk.poll()
    return anna


def _stop(desk: Desk) -> str:
    return STOPS.of(desk.mailbox())


def _mail(
    desk: Desk,
    *,
    to: str,
    sender: str = "",
    text: str = "Please take this one out.",
    **headers: str,
) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = sender or desk.address, to
    mail["Message-ID"] = f"<{desk.clock.now().timestamp()}.{desk.address}>"
    mail["Date"] = desk.clock.now()
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


def _returned(desk: Desk, mail: bytes, thread: str) -> bytes:
    """A report as Exchange writes it, with the thread of the mail that it returns."""
    report = letters.dsn(mail, _stop(desk), now=desk.clock.now())
    head = f"In-Reply-To: <{thread}>\r\nReferences: <{thread}>\r\n"
    return head.encode() + report


def _mailbox(address: str) -> Mailbox:
    return Mailbox(MailboxId(1), UserId(1), address, "Maya", {}, {})
