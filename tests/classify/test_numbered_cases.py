from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind

DESKS = (
    "Your ticket number 77120 has been created. Please do not write again about the same issue.",
    "Ihre Anfrage hat die Nummer 77120. Bitte schreiben Sie nicht noch einmal in derselben Sache.",
    "Su consulta tiene el número 77120. Por favor, no nos vuelva a escribir por el mismo asunto.",
    "La sua richiesta ha il numero 77120. Non ci scriva di nuovo per la stessa richiesta.",
    "O seu pedido tem o número 77120. Por favor, não volte a escrever sobre o mesmo assunto.",
    "Uw melding heeft nummer 77120. Stuur ons niet nogmaals een mail over dezelfde melding.",
    "Ditt ärende har nummer 77120. Skriv inte igen om samma ärende, då hamnar du sist i kön.",
    "Saken din har nummer 77120. Ikke skriv igjen om den samme saken.",
    "Din sag har nummer 77120. Skriv ikke igen om samme sag.",
    "Váš požadavek má číslo 77120. Prosíme, nepište znovu ve stejné věci.",
    "お問い合わせ番号は77120です。同じ件で再度のメールはお控えください。",
)
PEOPLE = (
    "Please stop sending me the same email again and again.\n\nAnn, 0201234567",
    "Bitte schreiben Sie mir nicht noch einmal in derselben Sache.\n\nTel. 030 1234567",
    "Stop writing to me about this. My number is 0123456789.",
)


def kind(text: str, subject: str) -> Kind:
    lines = (
        "From: Ann Lee <ann@firm.example>",
        "To: maya@acme.example",
        f"Subject: {subject}",
        "Message-ID: <a@firm.example>",
        "In-Reply-To: <first@acme.example>",
        "Content-Type: text/plain; charset=utf-8",
        "",
        text,
    )
    return classify("\r\n".join(lines).encode()).kind


@pytest.mark.parametrize("text", DESKS)
def test_a_desk_that_counts_its_cases_asks_nobody_to_leave_it_in_peace(text: str) -> None:
    assert kind(text, "Re: Your offer") is not Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.parametrize("text", PEOPLE)
def test_a_person_who_has_had_enough_of_the_same_does(text: str) -> None:
    assert kind(text, "Re: Your offer") is Kind.UNSUBSCRIBE_REQUEST
