"""A guard that lets in only those it knows is told without any mark, by its return path."""

from __future__ import annotations

import pytest

from door_wordings import DOORS
from mailsync.classify import classify
from relance.core.inbound import Kind

GUARD = "nobody@guard.example"
OWN = "ted@harlan.example"


def kind(text: str, path: str = GUARD, head: str = "", subject: str = "Your message waits") -> Kind:
    return classify(
        f"Return-Path: <{path}>\n{head}From: Ted Harlan <{OWN}>\nTo: Mara <mara@rivet.example>\n"
        f"Subject: {subject}\nDate: Tue, 2 Jun 2026 09:12:40 +0200\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}".encode()
    ).kind


@pytest.mark.parametrize("text", [text for texts in DOORS.values() for text in texts])
def test_a_guard_that_knows_nobody_yet_is_told_without_any_mark(text: str) -> None:
    assert kind(text) is Kind.CHALLENGE


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", [texts[0] for texts in DOORS.values()])
def test_the_same_from_its_writer_s_own_address_is_left_to_a_person(text: str) -> None:
    assert kind(text, OWN) is not Kind.CHALLENGE


def test_a_vendor_s_name_in_a_header_makes_up_for_a_statement() -> None:
    head = "X-Delivery-Agent: TMDA/1.1.12 (Macallan)\nAuto-Submitted: auto-replied\n"
    head += "In-Reply-To: <3344@rivet.example>\n"
    text = "I only take mail from people I know. Answer this message, leaving the subject as is."

    assert kind(text, head=head, subject="Re: Hello") is Kind.CHALLENGE


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Re: your welcome gift",
            (
                "Your gift is waiting! Please confirm your address: click the link below"
                " https://shop.example/c . Unknown sender? Add us, so that our mails reach your"
                " inbox. The gift is deleted after 7 days."
            ),
        ),
        (
            "Re: 3 messages on hold",
            (
                "Your messages are being held because the sender is unknown. Verify your address:"
                " click the link below https://q.example/c . They will be deleted after 7 days."
            ),
        ),
        (
            "Ihre Anmeldung",
            (
                "Nur noch ein Klick: Bestätigen Sie bitte Ihre Adresse unter"
                " https://club.example/c . Ihre Adresse ist uns noch nicht bekannt. Nach 7 Tagen"
                " wird die Anmeldung gelöscht."
            ),
        ),
    ],
)
@pytest.mark.parametrize("head", ["", "Auto-Submitted: auto-generated\n"], ids=["none", "marked"])
def test_what_comes_in_to_its_reader_is_held_by_no_guard(
    subject: str, text: str, head: str
) -> None:
    assert kind(text, "b-1@mta.shop.example", head, subject) is not Kind.CHALLENGE
