"""A challenge holds a mail back until its sender proves to be a person."""

from __future__ import annotations

import pytest

from guard_sentences import NO_GUARDS, OWN_WORDS, PEOPLE_AT_GUARDS
from mailsync.classify import classify
from mailsync.classify.guards.senses import DOOR_FRAMES, Lexicon, Sense, phrases
from mailsync.classify.guards.words_east import EAST
from mailsync.classify.guards.words_north import NORTH
from mailsync.classify.guards.words_of_doors import DOORS
from mailsync.classify.guards.words_south import SOUTH
from mailsync.classify.guards.words_west import WEST
from relance.core.inbound import Kind

AUTOMATIC = "Return-Path: <>\nAuto-Submitted: auto-replied\nIn-Reply-To: <3344@rivet.example>\n"
THREAD = "In-Reply-To: <3344@rivet.example>\n"
GENERATED = "Auto-Submitted: auto-generated\n"
LEXICONS = (*WEST, *SOUTH, *NORTH, *EAST)
AT_DOORS = frozenset[Sense]().union(*(frame.holds for frame in DOOR_FRAMES))
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


@pytest.mark.parametrize(
    "marks",
    [AUTOMATIC, f"{GENERATED}{THREAD}", "Precedence: bulk\nReturn-Path: <>\n"],
    ids=["replied", "generated in the thread", "null path"],
)
@pytest.mark.parametrize("text", OWN_WORDS)
def test_a_guard_in_words_of_its_own_is_known_by_what_it_states(text: str, marks: str) -> None:
    assert kind(text, marks) is Kind.CHALLENGE


def test_a_guard_in_words_of_its_own_may_stand_without_any_mark() -> None:
    text = (
        "Your mail to Judith is parked, as we have never heard from you. Open the page"
        " https://judith.example/1 and type the letters you see; then it will be delivered."
    )

    assert kind(text, THREAD) is Kind.CHALLENGE
    assert kind(text, "", subject="Your mail") is not Kind.CHALLENGE


@pytest.mark.parametrize("marks", [AUTOMATIC, GENERATED, THREAD], ids=["replied", "alone", "none"])
@pytest.mark.parametrize("text", NO_GUARDS)
def test_what_waits_or_is_confirmed_for_another_end_is_no_challenge(text: str, marks: str) -> None:
    assert kind(text, marks, "Harlan Ltd <info@harlan.example>") is not Kind.CHALLENGE


@pytest.mark.parametrize("quote", ["", "\n\nOn 2 June 2026 Mara wrote:\n> twenty minutes?"])
@pytest.mark.parametrize("text", PEOPLE_AT_GUARDS)
def test_a_person_who_speaks_of_a_guard_or_asks_to_confirm_is_no_machine(
    text: str, quote: str
) -> None:
    assert kind(text + quote, THREAD) in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.parametrize("sender", ["postmaster@harlan.example", "ted@harlan.example"])
def test_a_refusal_with_the_code_of_a_server_is_no_challenge(sender: str) -> None:
    text = (
        "Your message was held because the sender is unknown. Please click the link below to"
        " verify your address: https://help.example/1\n\n550 5.7.1 sender not permitted"
    )

    assert kind(text, sender=sender) is not Kind.CHALLENGE


def test_a_single_statement_with_an_ask_is_too_little() -> None:
    assert kind("Your mail is on hold. Click the link: https://gate.example/1") is not (
        Kind.CHALLENGE
    )


def test_each_language_has_words_of_every_sense_that_guards_need() -> None:
    assert len(LEXICONS) == len(DOORS)
    assert all(set(lexicon) == {*Sense} - AT_DOORS for lexicon in LEXICONS)
    assert all(set(lexicon) == AT_DOORS for lexicon in DOORS)


@pytest.mark.parametrize("lexicon", [*LEXICONS, *DOORS])
def test_the_words_of_guards_stand_as_the_search_wants_them(lexicon: Lexicon) -> None:
    for entry in lexicon.values():
        listed = phrases(entry)
        assert len(set(listed)) == len(listed)
        assert all(each == each.lower() and each[0] != " " and "’" not in each for each in listed)
