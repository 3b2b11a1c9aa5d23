"""A server's refusal is known by its build, whatever its language; who shows one is a person."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Blame, Kind, Permanence, Verdict

READER = "mara@rivet.example"
NOBODY = "Return-Path: <>\n"


def verdict(body: str, sender: str, path: str = NOBODY, subject: str = "Note") -> Verdict:
    """The verdict on a fresh mail to the reader."""
    head = (
        f"{path}From: {sender}\nTo: {READER}\nSubject: {subject}\n"
        "Date: Tue, 2 Jun 2026 09:12:40 +0200\nMessage-ID: <n1@carrow.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    )
    return classify(f"{head}{body}\n".encode())


REFUSED = (
    "Mottagare : ida@carrow.example\nSvar : 550 5.1.1 finns ej hos oss\nÄrende : Bokslut",
    "Kenelle: ida@carrow.example\nMiksi: 550 5.1.1 ei täällä\nAihe: Tilinpäätös",
    "Alıcı: ida@carrow.example\nYanıt: 550 5.1.1 burada değil\nKonu: Kapanış",
    "Куда: ida@carrow.example\nОтвет: 550 5.1.1 здесь не живёт\nТема: Закрытие",
    (
        "Le pli pour ida@carrow.example reste sur le quai (550 5.1.1 personne de ce nom).\n"
        "Inutile de le renvoyer."
    ),
    "宛て先　ida@carrow.example\n返答：550 5.1.1 そのような者は居りません\n件名：決算",
)


@pytest.mark.req("R79")
@pytest.mark.parametrize("body", REFUSED)
def test_a_servers_reply_beside_an_address_is_a_bounce_in_any_language(body: str) -> None:
    found = verdict(body, "Post <box@carrow.example>")
    assert found.kind is Kind.BOUNCE
    assert found.bounce is not None
    assert found.bounce.recipients == ("ida@carrow.example",)
    assert (found.bounce.status, found.bounce.reply_code) == ("5.1.1", "550")
    assert found.bounce.permanence is Permanence.HARD
    assert found.bounce.blame is Blame.RECIPIENT


def test_a_mail_given_back_below_a_drawn_line_shows_the_report_that_has_no_code() -> None:
    body = (
        "Vi fik ikke afleveret til\n\n   ida@carrow.example\n\n=========\n"
        f"From: Mara <{READER}>\nTo: ida@carrow.example\nSubject: Month end\n\nHello"
    )
    found = verdict(body, "Maiser <maiser@carrow.example>")
    assert found.kind is Kind.BOUNCE
    assert found.bounce is not None
    assert found.bounce.recipients == ("ida@carrow.example",)


def test_whom_to_ask_below_a_servers_reply_has_not_failed() -> None:
    body = "Lost: the note to ida@carrow.example\n550 5.1.1 not here\nAsk desk@carrow.example."
    found = verdict(body, "Post <box@carrow.example>")
    assert found.bounce is not None
    assert found.bounce.recipients == ("ida@carrow.example",)


def test_a_reply_of_class_four_and_a_promise_to_go_on_is_a_delay() -> None:
    body = "ida@carrow.example: 450 4.2.1 busy\nThe server will keep trying."
    assert verdict(body, "Mailserver <mta@carrow.example>").kind is Kind.DELAYED


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    ("sender", "subject", "body"),
    [
        ("Ann Berg <ann.berg@fir.example>", "Address",
         "Hi Mara,\n\nmail to ida@carrow.example fails with 550 5.1.1. Is it right?\n\nAnn"),
        ("Ann Berg <ann.berg@fir.example>", "Your note came back",
         (f"See this:\n\n---------\nFrom: Mara <{READER}>\nTo: ida@carrow.example\n"
         "Subject: Month end\n\n550 5.1.1 no such user")),
        ("Ann Berg <ann.berg@fir.example>", "Fwd: Undelivered Mail",
         "That address is dead.\n\nida@carrow.example: 550 5.1.1 no such user"),
    ],
)  # fmt: skip
def test_a_person_who_shows_a_refusal_stays_a_person(sender: str, subject: str, body: str) -> None:
    found = verdict(body, sender, "Return-Path: <ann.berg@fir.example>\n", subject)
    assert found.kind is Kind.REPLY


@pytest.mark.parametrize("name", ["Serwer pocztowy", "Mailserver", "Servidor de correo"])
def test_bait_under_a_servers_name_has_no_effect(name: str) -> None:
    body = "Błąd 550. Kliknij: http://fir.example/x - click, haga clic, password"
    found = verdict(body, f"{name} <x@fir.example>", "Return-Path: <x@fir.example>\n", "Zwrot")
    assert found.kind in (Kind.UNSURE, Kind.BULK)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wij bakken 's nachts en kijken in de namiddag in de mail.", Kind.AUTO_REPLY),
        ("Ida slog in på en ny bana. Brevlådan upphör i maj.", Kind.LEFT_COMPANY),
        ("Ida zaczęła coś nowego. Ta skrzynka zniknie w maju.", Kind.LEFT_COMPANY),
    ],
)
def test_what_no_return_path_was_given_is_no_persons_and_no_open_question(
    text: str, expected: Kind
) -> None:
    assert verdict(text, "Post <box@carrow.example>").kind is expected


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    "text",
    ["Sounds good, could we talk on Thursday?", "Nous sommes intéressés, envoyez-nous une offre."],
)
def test_a_person_whose_gateway_dropped_the_return_path_is_not_taken_for_a_machine(
    text: str,
) -> None:
    found = verdict(text, "Ann Berg <ann.berg@fir.example>")
    assert found.kind in (Kind.REPLY, Kind.UNSURE)
