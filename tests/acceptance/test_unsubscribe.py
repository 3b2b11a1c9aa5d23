"""The unsubscribe link, as it stands in the mail that was received."""

from __future__ import annotations

from email import message_from_bytes

import pytest

from acceptance.office import Office
from acceptance.post import fresh, reply
from harness.one_click import one_click_url
from relance.core.errors import NotFound
from relance.core.refusal import Refusal


@pytest.mark.req("R71", "R38", "B11", "H10")
def test_the_link_in_the_received_mail_stops_the_sequence_for_good(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    url = one_click_url(office.mails_to(anna)[0].raw)
    assert url

    assert office.follow(url)
    office.run(days=30)

    assert office.ended(anna) == ("unenrolled", "unsubscribed")
    assert len(office.mails_to(anna)) == 1
    (refused,) = office.try_to_enroll(anna).refused
    assert refused.why is Refusal.UNSUBSCRIBED


@pytest.mark.req("R71")
def test_the_link_in_the_text_is_the_one_in_the_header(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    mail = office.mails_to(anna)[0]
    url = one_click_url(mail.raw)
    assert url

    texts = [
        part.get_payload(decode=True)
        for part in message_from_bytes(mail.raw).walk()
        if part.get_content_type() == "text/plain"
    ]

    assert any(url.encode() in text for text in texts if isinstance(text, bytes))


@pytest.mark.req("R71", "B11")
def test_following_the_link_twice_changes_nothing_more(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    url = one_click_url(office.mails_to(anna)[0].raw)
    assert url

    first, second = office.follow(url), office.follow(url)

    assert (first, second) == (True, False)
    assert [receipt.what for receipt in office.receipts(anna)].count("stopped") == 1


@pytest.mark.req("B11")
def test_an_altered_link_is_nobodys(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    url = one_click_url(office.mails_to(anna)[0].raw)
    assert url

    with pytest.raises(NotFound):
        office.follow(url[:-1] + ("0" if url[-1] != "0" else "1"))

    assert office.ended(anna) == ("", "")


@pytest.mark.req("R71", "H1")
def test_a_mail_that_asks_to_stop_stops_for_good(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(hours=2)

    office.receive(reply(office, anna, text="Please stop emailing me. I am not interested."))
    (refused,) = office.try_to_enroll(anna).refused

    assert office.ended(anna) == ("unenrolled", "asked_to_stop")
    assert refused.why is Refusal.UNSUBSCRIBED


@pytest.mark.req("R71")
def test_an_opt_out_after_the_sequence_ended_still_counts(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    url = one_click_url(office.mails_to(anna)[0].raw)
    assert url
    office.receive(fresh(office, anna.email))

    assert office.follow(url)

    assert office.ended(anna) == ("unenrolled", "wrote_outside")
    assert office.person(anna).unsubscribed_at
