"""Who has left is told from who is away, and a machine that says so from a person."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind

MARKS = "Return-Path: <>\nAuto-Submitted: auto-replied\nPrecedence: bulk\n"
HEAD = (
    "From: Robin Lang <robin.lang@carrow.example>\n"
    "To: Mara Lindqvist <mara@rivet.example>\n"
    "Date: Tue, 2 Jun 2026 09:12:40 +0200\n"
    "Message-ID: <n1@carrow.example>\n"
)


def kind(text: str, subject: str = "Re: Month end", marks: str = "") -> Kind:
    raw = f"{marks}{HEAD}Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}"
    return classify(raw.encode()).kind


MARKED = [
    "Robin Lang no longer works at Carrow. Please write to jo@carrow.example.",
    "I have left Carrow. Please update your records; Jo Marsh has taken over my accounts.",
    "This mailbox is no longer monitored.",
    "My email address has changed to robin@lang.example.",
    "Herr Lang ist nicht mehr im Unternehmen tätig. Ansprechpartnerin ist Frau Holm.",
    "Ich habe das Unternehmen zum 31. Mai verlassen und bin nicht mehr erreichbar.",
    "Dieses Postfach wird nicht mehr gelesen.",
    "Robin Lang a quitté la société. Votre nouvelle interlocutrice est Mme Morel.",
    "Je ne travaille plus chez Carrow depuis le 31 mai.",
    "Robin Lang ya no trabaja en Carrow. Diríjase a Ana Gil.",
    "Desde el 31 de mayo ya no formo parte de Carrow.",
    "Robin Lang non lavora più in Carrow. La casella è stata disattivata.",
    "Non faccio più parte di Carrow dal 31 maggio.",
    "O Robin já não trabalha na Carrow. Contacte geral@carrow.example.",
    "Não faço mais parte da equipe desde 31 de maio.",
    "Robin Lang is niet meer werkzaam bij Carrow.",
    "Ik werk niet meer bij Carrow. Mijn opvolger is Jan Bos.",
    "Robin Lang har slutat på Carrow. Kontakta Eva Ek.",
    "Jag arbetar inte längre på Carrow.",
    "Robin Lang er ikke længere ansat hos Carrow.",
    "Jeg er fratrådt min stilling pr. 31. maj.",
    "Robin Lang har sluttet i Carrow.",
    "Jeg jobber ikke lenger i Carrow.",
    "Robin Lang ei työskentele enää Carrowilla.",
    "En ole enää Carrowin palveluksessa.",
    "Robin Lang nie pracuje już w Carrow.",
    "Zakończyłam pracę w Carrow. Państwa sprawy przejęła Ewa Lis.",
    "Robin Lang již nepracuje ve společnosti Carrow.",
    "Ukončil jsem pracovní poměr, obraťte se na Jana Malého.",
    "このたび退職いたしました。後任は佐藤です。",
]


@pytest.mark.req("R77", "R79", "R80")
@pytest.mark.parametrize("text", MARKED)
def test_a_machine_says_that_somebody_left(text: str) -> None:
    assert kind(text, marks=MARKS) is Kind.LEFT_COMPANY


@pytest.mark.req("R77", "R80")
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Robin Lang has left Carrow", ("Robin Lang left the company on 31 May. Mail to this"
                                        " address"
         " is not forwarded; please contact sales@carrow.example.")),
        ("AW: Monatsabschluss", ("Guten Tag, Robin Lang ist nicht mehr für Carrow tätig. Bitte"
                                 " wenden"
         " Sie sich an empfang@carrow.example. Ihre Nachricht wird nicht weitergeleitet.")),
        ("RE: Clôture", ("Bonjour, Robin Lang a quitté Carrow. Merci de contacter"
         " accueil@carrow.example ; votre message ne sera pas transféré.")),
        ("RE: Cierre", ("Robin Lang ya no trabaja en Carrow. Por favor, contacte con"
         " ana.gil@carrow.example.")),
        ("RE: Maandafsluiting", ("Robin Lang is niet meer werkzaam bij Carrow. U kunt contact"
                                 " opnemen"
         " met j.bos@carrow.example.")),
        ("SV: Bokslut", ("Robin Lang har slutat hos oss. Kontakta eva.ek@carrow.example. Din mejl"
         " vidarebefordras inte.")),
        ("Odp: Zamknięcie", ("Robin Lang nie pracuje już w Carrow. Proszę o kontakt z"
         " biuro@carrow.example.")),
    ],
)  # fmt: skip
def test_an_unmarked_notice_speaks_of_its_own_sender_as_of_another(subject: str, text: str) -> None:
    assert kind(text, subject) is Kind.LEFT_COMPANY


@pytest.mark.req("R77", "R80", "B1")
@pytest.mark.parametrize(
    "text",
    [
        "Hi Mara, Tom has left, I run finance now. What would it cost us?",
        "Tom Berg hat uns verlassen, ich habe übernommen. Können wir telefonieren?",
        "Tom a quitté l'équipe, je reprends le sujet. On peut se parler jeudi ?",
        "I no longer work on this, sorry. Could you try Jo instead?",
        "Ich bin nicht mehr für den Einkauf zuständig, kein Interesse.",
        "Tom är inte längre kvar hos oss. Vad gäller det?",
    ],
)
def test_a_colleague_who_tells_of_a_departure_answers(text: str) -> None:
    assert kind(text) is Kind.REPLY


@pytest.mark.req("R77")
@pytest.mark.parametrize(
    "text",
    [
        "I am out of the office until 12 June. Please note that Tom Berg no longer works here.",
        "Ich bin bis 12.6. im Urlaub. Bitte beachten Sie: Tom Berg ist nicht mehr bei uns.",
        "Je suis en congé jusqu'au 12 juin. À noter : Tom a quitté la société.",
    ],
)
def test_a_notice_is_about_what_it_says_first(text: str) -> None:
    assert kind(text, marks=MARKS) is Kind.OUT_OF_OFFICE
