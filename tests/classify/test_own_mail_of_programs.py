"""What a program sends of its own answers nobody, however it forbids answers."""

from __future__ import annotations

import pytest

import judged
from relance.core.inbound import Kind

GENERATED = "Auto-Submitted: auto-generated\n"
UTILITY = "Stadtwerke Au <rechnung@stadtwerke-au.example>"


FORBIDDEN = (
    "eine neue Rechnung über 96,00 EUR liegt bereit. Bitte antworten Sie nicht auf diese E-Mail.",
    "Your statement for May is in your account. Please do not reply to this message.",
    "Votre relevé de mai est disponible. Merci de ne pas répondre à ce message.",
)


@pytest.mark.parametrize("text", FORBIDDEN)
def test_a_generated_mail_that_forbids_answers_is_a_notification(text: str) -> None:
    kind = judged.kind(text, UTILITY, GENERATED, thread=False, subject="Ihre Rechnung Mai")
    assert kind is Kind.BULK


def test_an_answer_of_a_box_that_nobody_reads_is_an_automatic_answer() -> None:
    text = "You have written to an address that only sends mail. No one will see your message."
    for subject in ("This mailbox is not monitored", "Re: Month end"):
        kind = judged.kind(text, "Noreply <office@carrow.example>", judged.REPLIED, subject=subject)
        assert kind is Kind.AUTO_REPLY


BOOKING = (
    "Thanks for your booking, Ms Lindqvist.\n\nOut: Tue 16 June, 07:33, coach C\n"
    "Paid: GBP 84.20, Visa ending 0042\nQuestions? Open the app."
)


def test_a_booking_confirmed_by_its_desk_under_its_number_is_no_letter() -> None:
    sender = "Fern Rail <tickets@fernrail.example>"
    kind = judged.kind(BOOKING, sender, thread=False, subject="Your booking 7QK2LM: Leeds")
    assert kind in (Kind.BULK, Kind.UNSURE)


DELAYS = {
    "Avviso: messaggio in attesa": "Il messaggio per lia@ditta.example è ancora in coda. "
    "Riproveremo per altri 3 giorni. Non occorre reinviarlo.",
    "Aviso de demora": "Su mensaje para lia@empresa.example sigue en cola. Volveremos a intentarlo "
    "durante 2 días.",
    "Message en attente": "Votre message pour lia@maison.example reste en file d'attente. Nous "
    "réessaierons pendant 48 heures.",
    "Wiadomość czeka": "Wiadomość do lia@firma.example jest nadal w kolejce. Spróbujemy ponownie "
    "przez 3 dni.",
    "Zpráva čeká": "Zpráva pro lia@firma.example zůstává ve frontě. Pokusíme se znovu do pátku.",
    "Meldingen venter": "Meldingen til lia@firma.example ligger i kø. Vi prøver igjen i to døgn.",
}


@pytest.mark.parametrize(("subject", "text"), DELAYS.items(), ids=DELAYS.keys())
def test_a_server_that_keeps_trying_reports_a_delay_in_any_language(
    subject: str, text: str
) -> None:
    sender = "Mail Delivery <postmaster@rivet.example>"
    kind = judged.kind(text, sender, judged.NULL, thread=False, subject=subject)
    assert kind is Kind.DELAYED


FAILURES = {
    "Feil ved levering": "E-posten din kom ikke fram. Adressen lia@firma.example er ikke i bruk. "
    "Svaret var: 550 Ukjent bruker",
    "Din mail kom retur": "Vi kunne ikke aflevere din mail til lia@firma.example. Kode: 550 5.2.1. "
    "Mailen er returneret.",
    "Wiadomość nie dotarła": "Wiadomość nie dotarła do lia@firma.example. Odpowiedź: 550 5.1.1 "
    "brak konta",
}


@pytest.mark.parametrize(("subject", "text"), FAILURES.items(), ids=FAILURES.keys())
def test_a_server_that_gives_up_reports_a_bounce_in_any_language(subject: str, text: str) -> None:
    sender = "Mail Delivery <postmaster@rivet.example>"
    kind = judged.kind(text, sender, judged.NULL, thread=False, subject=subject)
    assert kind is Kind.BOUNCE


def test_a_lawyer_who_has_addresses_erased_closes_no_mailbox() -> None:
    text = (
        "Szanowni Państwo,\n\nwzywam do zaniechania wysyłki na adresy w domenie carrow.example i "
        "do usunięcia danych pracowników mojej Mocodawczyni (art. 17 RODO)."
    )
    assert judged.kind(text, thread=False, subject="Wezwanie") is Kind.UNSUBSCRIBE_REQUEST
