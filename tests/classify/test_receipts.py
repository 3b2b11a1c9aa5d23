"""Receipts: read, deleted unread, and the refusals that are shaped like one."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind


def receipt(subject: str, text: str) -> Kind:
    return classify(
        f"From: Rhea Falk <rhea@mill.example>\nTo: mara@rivet.example\nSubject: {subject}\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}".encode()
    ).kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Read: Hi", "Your message\n\n  To: Rhea\n  Subject: Hi\n\n was read on Tuesday, 2 June."),
        ("Not read: Hi",
         "Your message\n\n  Subject: Hi\n\n was deleted without being read on Tuesday."),
        ("Lu : Hi", "Votre message\n\n  À : Rhea\n  Objet : Hi\n\n a été lu le mardi 2 juin."),
        ("Leído: Hi", "El mensaje\n\n  Asunto: Hi\n\n fue leído el martes, 2 de junio."),
        ("Przeczytano: Hi", "Wiadomość\n\n  Temat: Hi\n\n została przeczytana 2 czerwca."),
    ],
)  # fmt: skip
def test_a_receipt_that_lost_its_parts_is_told_by_its_words(subject: str, text: str) -> None:
    assert receipt(subject, text) is Kind.READ_RECEIPT


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Read: our offer",
            "I have read it, and it was read on the train by my boss too. Call me.",
        ),
        ("Re: Hi", "Your message\n\n  Subject: Hi\n\n was read on Tuesday by all of us. Rhea"),
    ],
)
def test_a_person_who_has_read_it_is_a_person(subject: str, text: str) -> None:
    assert receipt(subject, text) is Kind.REPLY


def test_a_receipt_whose_fields_a_gateway_dropped_is_one_still() -> None:
    kind = classify(
        b"From: Rhea Falk <rhea@mill.example>\nTo: mara@rivet.example\nSubject: Hi\n"
        b"Content-Type: multipart/report; report-type=disposition-notification; boundary=s1\n\n"
        b"--s1\nContent-Type: text/plain\n\nOpened at noon.\n--s1--\n"
    ).kind

    assert kind is Kind.READ_RECEIPT


def test_a_mail_that_a_person_deleted_unread_was_not_rejected() -> None:
    kind = classify(
        b"From: Rhea Falk <rhea@mill.example>\nTo: mara@rivet.example\nSubject: Not read: Hi\n"
        b"Content-Type: multipart/report; report-type=disposition-notification; boundary=s1\n\n"
        b"--s1\nContent-Type: text/plain\n\nYour mail on quotas was deleted, offers are refused.\n"
        b"--s1\nContent-Type: message/disposition-notification\n\n"
        b"Final-Recipient: rfc822;rhea@mill.example\n"
        b"Disposition: manual-action/MDN-sent-manually; deleted\n--s1--\n"
    ).kind

    assert kind is Kind.READ_RECEIPT
