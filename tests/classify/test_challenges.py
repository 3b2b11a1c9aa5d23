"""A challenge holds a mail back until its sender proves to be a person."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind

AUTOMATIC = "Return-Path: <>\nAuto-Submitted: auto-replied\nIn-Reply-To: <3344@rivet.example>\n"
COMMON = (
    "To: Mara Lindqvist <mara@rivet.example>\nDate: Tue, 2 Jun 2026 09:12:40 +0200\n"
    "Content-Type: text/plain; charset=utf-8\n"
)


def kind(
    text: str, head: str = AUTOMATIC, sender: str = "ted@harlan.example", subject: str = "Re: Hello"
) -> Kind:
    return classify(f"{head}{COMMON}From: {sender}\nSubject: {subject}\n\n{text}".encode()).kind


@pytest.mark.parametrize(
    "text",
    [
        (
            "I keep junk out by asking unknown senders once. Your message has been held; click the"
            " link"
            " below to show that you are a real person: https://gate.example/1"
        ),
        (
            "Your message to Ted was waitlisted. Please add yourself to my guest list:"
            " https://boxbe.example/2"
        ),
        (
            "Your e-mail has been held because your address was not recognized. To release your"
            " message,"
            " please reply to this request. https://gate.example/3"
        ),
        (
            "Ihre Nachricht wird zurückgehalten. Bitte bestätigen Sie, dass Sie kein Roboter sind:"
            " https://gate.example/4"
        ),
        (
            "Votre message est bloqué. Pour qu'il soit remis, authentifiez-vous une seule fois :"
            " https://gate.example/5"
        ),
        (
            "Su mensaje está retenido. Haga clic para confirmar que no es un robot:"
            " https://gate.example/6"
        ),
        (
            "Il suo messaggio è in attesa: clicchi qui per confermare di non essere un robot."
            " https://gate.example/7"
        ),
        (
            "Sua mensagem foi retida pelo AntiSpam UOL. Clique para confirmar o envio:"
            " https://gate.example/8"
        ),
        (
            "Twoja wiadomość została zatrzymana. Kliknij, aby potwierdzić, że nie jesteś robotem:"
            " https://gate.example/9"
        ),
        (
            "Ihre Mail liegt in der Warteschlange, weil wir Ihre Adresse nicht kennen. Tippen"
            " Sie bitte"
            " hier die Zahl ab, dann ist sie freigegeben: https://gate.example/a"
        ),
        (
            "C'est la première fois que vous m'écrivez : merci de cliquer sur ce lien, votre"
            " message me"
            " sera remis ensuite. https://gate.example/b"
        ),
        (
            "Den hamnar i karantän för att det är första gången du skriver. Klicka på länken så"
            " släpps"
            " den fram: https://gate.example/c"
        ),
    ],
)
def test_a_mail_that_waits_for_proof_of_a_person_is_challenged(text: str) -> None:
    assert kind(text) is Kind.CHALLENGE


@pytest.mark.parametrize(
    ("text", "sender", "subject"),
    [
        (("Please click the link below to verify your email address and finish signing up:"
         " https://shop.example/v"), "Shop <noreply@shop.example>", "Verify your address"),
        (("Three messages to you are being held in quarantine. Click here to release them:"
         " https://login.example/q"), "Mail admin <it@login.example>", "Quarantine"),
        (("Your order is on hold. Log in to your account and click here to confirm your identity:"
         " https://shop.example/o"), "Shop <noreply@shop.example>", "Your order"),
    ],
)  # fmt: skip
def test_a_click_that_frees_no_mail_of_ours_is_no_challenge(
    text: str, sender: str, subject: str
) -> None:
    assert kind(text, "", sender, subject) is not Kind.CHALLENGE


def test_a_person_who_had_to_pass_a_challenge_answers() -> None:
    text = (
        "Your message was held by our filter, I had to click here and there. Now I have it. Deal!"
    )

    assert (
        kind(text, "In-Reply-To: <3344@rivet.example>\n", "Ted <ted@harlan.example>") is Kind.REPLY
    )
