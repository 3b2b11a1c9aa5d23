"""Desks, mailboxes without an owner and absences are told by what their sentences are made of."""

from __future__ import annotations

import pytest

from desk_wordings import DESKS, GONE, LATER, PEOPLE
from judged import DESK, PERSON, QUOTE, kind
from relance.core.inbound import Kind


@pytest.mark.req("R79", "R80")
@pytest.mark.parametrize("thread", [True, False], ids=["in a thread", "alone"])
@pytest.mark.parametrize("lines", DESKS, ids=lambda lines: lines[0])
def test_a_desk_that_speaks_of_its_work_answers_by_machine(
    lines: tuple[str, ...], thread: bool
) -> None:
    assert kind("\n".join(lines), DESK, thread=thread) is Kind.AUTO_REPLY


@pytest.mark.req("R77", "R79")
@pytest.mark.parametrize("text", GONE)
def test_a_mailbox_that_speaks_of_its_owner_without_a_name_is_one_of_somebody_gone(
    text: str,
) -> None:
    assert kind(text, PERSON) in (Kind.LEFT_COMPANY, Kind.UNSURE)
    assert kind(text, PERSON, "Auto-Submitted: auto-replied\n") is Kind.LEFT_COMPANY


@pytest.mark.req("R77", "R79")
@pytest.mark.parametrize("text", LATER)
def test_who_answers_and_reads_the_mail_later_is_a_responder(text: str) -> None:
    assert kind(text, PERSON) is Kind.OUT_OF_OFFICE


@pytest.mark.req("B1", "R80")
@pytest.mark.parametrize("sender", [PERSON, DESK], ids=["person", "desk"])
@pytest.mark.parametrize("text", PEOPLE)
def test_people_who_use_the_words_of_desks_for_something_else_stay_people(
    text: str, sender: str
) -> None:
    assert kind(text, sender) in (Kind.REPLY, Kind.UNSURE)
    assert kind(f"Mara,\n\n{text}\n\nRobin{QUOTE}", sender) is Kind.REPLY


@pytest.mark.req("B1")
def test_one_statement_of_a_desk_alone_leaves_it_open() -> None:
    assert kind("Tenders are reviewed once a week.", DESK) in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.req("R80")
@pytest.mark.parametrize(
    "subject", ["We have received your mail", "Vi har fått ditt mejl", "メールを受信しました"]
)
def test_a_subject_of_its_own_that_confirms_receipt_tells_a_notice_that_answers_none(
    subject: str,
) -> None:
    text = "We are glad that you wrote.\n\nThe Reception Desk"

    assert kind(text, DESK, thread=False, subject=subject) is not Kind.REPLY


@pytest.mark.req("R79", "R80")
@pytest.mark.parametrize(
    "subject",
    ["Case 44812 closed", "[#5521] Ticket geschlossen", "Chamado 77120 encerrado",
     "Incidencia 90114 cerrada", "Ärende 33018 stängt"],
)  # fmt: skip
def test_what_is_closed_and_has_a_number_is_no_office(subject: str) -> None:
    marks = "Auto-Submitted: auto-replied\n"
    text = "The details are in your account."
    assert kind(text, DESK, marks, subject=subject) is Kind.AUTO_REPLY


@pytest.mark.req("R79", "R80")
def test_within_so_many_days_is_no_absence() -> None:
    text = "Seu contato virou o chamado 77120. O prazo de resposta é de até 2 dias úteis."
    assert kind(text, DESK, "Auto-Submitted: auto-replied\n") is Kind.AUTO_REPLY


@pytest.mark.req("R77", "R79")
@pytest.mark.parametrize(
    "text",
    [
        "Mr Lang has taken on a new role and no longer works for Carrow. Ms Idris looks after it.",
        "Herr Lang arbeitet nicht mehr bei uns. Bitte wenden Sie sich an ida@carrow.example.",
        "Lang har gått i pension. Skriv till ida@carrow.example i stället.",
    ],
)
def test_the_owner_is_named_by_the_address_where_the_firm_stands_beside_it(text: str) -> None:
    assert kind(text, "Carrow Ltd <robin.lang@carrow.example>") is Kind.LEFT_COMPANY


@pytest.mark.parametrize(
    "text",
    [
        "Our long-time accountant no longer works for us, so I answer myself. What does it cost?",
        "Lang is what my name means, by the way. Shall we talk on Friday?",
    ],
)
def test_who_speaks_of_another_under_the_name_of_the_firm_is_a_person(text: str) -> None:
    assert kind(text, "Carrow Ltd <robin.lang@carrow.example>") is Kind.REPLY


@pytest.mark.req("R77", "R79")
def test_an_absence_is_known_in_the_english_of_india() -> None:
    text = "I am availing leave on account of a wedding. Mr Bose may be contacted, 0124 000 0117."
    assert kind(text, PERSON, "Auto-Submitted: auto-replied\n") is Kind.OUT_OF_OFFICE
    assert kind(text, PERSON) is Kind.UNSURE


@pytest.mark.req("R77", "R79")
def test_a_departure_is_known_in_the_english_of_india() -> None:
    text = "Robin Lang has been relieved from the services of the company. Kindly write to "
    assert kind(f"Sir,\n{text}ida@carrow.example.", PERSON) is Kind.LEFT_COMPANY


def test_what_else_is_relieved_of_its_duties_makes_no_notice() -> None:
    text = "The old pump was relieved of its duties last week, so your timing is good. Price?"
    assert kind(text, PERSON) is Kind.REPLY
