"""Confirmations of receipt are told from absences, from notifications and from people."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind

DESK = "From: Harbor <info@harbor.example>\nIn-Reply-To: <3344@rivet.example>\n"
PERSON = "From: Robin Lang <robin.lang@harbor.example>\nIn-Reply-To: <3344@rivet.example>\n"
COMMON = (
    "To: Mara Lindqvist <mara@rivet.example>\n"
    "Date: Tue, 2 Jun 2026 09:12:40 +0200\n"
    "Message-ID: <n1@harbor.example>\n"
)
EXCHANGE = (
    "Return-Path: <>\nX-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n"
    "X-MS-Exchange-Inbox-Rules-Loop: info@harbor.example\n"
)


def kind(text: str, sender: str = DESK, subject: str = "Re: Month end", marks: str = "") -> Kind:
    raw = (
        f"{marks}{sender}{COMMON}Subject: {subject}\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}"
    )
    return classify(raw.encode()).kind


RECEIPTS = [
    (
        "Thank you for contacting Harbor. We have received your message and will reply within two"
        " working days. This is an automated response, please do not reply."
    ),
    (
        "Your request has been received and assigned ticket number 40012. Our team will get back to"
        " you shortly."
    ),
    (
        "Vielen Dank für Ihre Nachricht. Ihre Anfrage ist bei uns eingegangen und wird"
        " schnellstmöglich"
        " bearbeitet. Dies ist eine automatisch generierte Antwort."
    ),
    "Wir haben Ihre Anfrage erhalten. Ihre Ticketnummer lautet 40012. Unser Team meldet sich.",
    (
        "Nous avons bien reçu votre demande. Notre équipe vous répondra dans les meilleurs délais."
        " Ceci est un message automatique, merci de ne pas répondre."
    ),
    (
        "Hemos recibido su consulta con el número de caso 40012. Nuestro equipo se pondrá en"
        " contacto"
        " con usted."
    ),
    (
        "Abbiamo ricevuto la Sua richiesta, presa in carico con il numero di ticket 40012. Le"
        " risponderemo il prima possibile."
    ),
    (
        "Recebemos a sua mensagem e responderemos com a maior brevidade. Esta é uma mensagem"
        " automática, por favor não responda a este email."
    ),
    (
        "Wij hebben uw bericht in goede orde ontvangen en reageren binnen twee werkdagen. Dit is"
        " een"
        " automatisch gegenereerd bericht."
    ),
    (
        "Tack för ditt mejl! Vi har tagit emot ditt ärende, ärendenummer 40012, och återkommer"
        " så snart"
        " vi kan."
    ),
    (
        "Tak for din henvendelse. Vi har modtaget din mail og vender tilbage hurtigst muligt."
        " Dette er"
        " et automatisk svar."
    ),
    (
        "Takk for din henvendelse. Den er registrert med saksnummer 40012, og vi svarer innen to"
        " virkedager."
    ),
    (
        "Kiitos yhteydenotostasi! Viestisi on vastaanotettu ja vastaamme mahdollisimman pian."
        " Tämä on"
        " automaattinen viesti."
    ),
    (
        "Dziękujemy za kontakt. Otrzymaliśmy Państwa zgłoszenie, numer zgłoszenia 40012. Odpowiemy"
        " najszybciej jak to możliwe."
    ),
    (
        "Děkujeme za Vaši zprávu. Váš požadavek byl zaevidován pod číslem 40012 a budeme vás"
        " kontaktovat. Toto je automatická odpověď."
    ),
    (
        "お問い合わせいただきありがとうございます。受付番号40012で承りました。担当者より2営業日"
        "以内に"
        "ご返信いたします。※本メールは自動送信です。"
    ),
]


@pytest.mark.req("R79", "R80")
@pytest.mark.parametrize("text", RECEIPTS)
@pytest.mark.parametrize("marks", ["", EXCHANGE], ids=["unmarked", "marked"])
def test_a_confirmation_of_receipt_is_an_automatic_reply(text: str, marks: str) -> None:
    assert kind(text, marks=marks) is Kind.AUTO_REPLY


@pytest.mark.req("R80", "B1")
@pytest.mark.parametrize(
    "text",
    [
        (
            "Thanks for your mail, got it. I'll get back to you tomorrow with the figures you"
            " asked for."
            " Could you send me the price list?"
        ),
        "Hi Mara, we have received your proposal and discussed it. We're interested, can we talk?",
        "Vielen Dank für Ihre Nachricht. Wir haben schon ein System und kein Interesse.",
        "Merci pour votre message. Nous avons déjà un outil, votre offre ne nous intéresse pas.",
        "Gracias por su mensaje, lo vemos con el equipo y hablamos la semana que viene.",
        "Tack för ditt mejl. Vi har redan ett system, men hör gärna av dig i höst.",
        "Dziękuję za wiadomość. Przekazałem ją do działu zakupów.",
        "資料をお送りいただきありがとうございます。社内で検討いたします。",
    ],
)
def test_a_person_who_thanks_for_the_mail_answers(text: str) -> None:
    assert kind(text, PERSON) is Kind.REPLY


@pytest.mark.req("R80")
@pytest.mark.parametrize(
    "text",
    [
        "We read this inbox every weekday from 9:00 to 17:00. The office is closed at weekends.",
        "Unsere Öffnungszeiten: Mo-Fr 8-17 Uhr. Am Wochenende ist unser Büro geschlossen.",
    ],
)
def test_opening_hours_are_no_absence(text: str) -> None:
    assert kind(text, marks=EXCHANGE, subject="Automatic reply: Month end") is Kind.AUTO_REPLY


@pytest.mark.req("R77")
@pytest.mark.parametrize(
    "text",
    [
        "Our office is closed from 24 December until 2 January.",
        "Unser Büro bleibt vom 24.12. bis 2.1. geschlossen.",
        "Nos bureaux sont fermés du 24 décembre au 2 janvier.",
        "弊社は12月28日から1月4日まで休業いたします。",
    ],
)
def test_an_office_that_is_closed_on_named_days_is_absent(text: str) -> None:
    assert kind(text, marks=EXCHANGE, subject="Automatic reply: Month end") is Kind.OUT_OF_OFFICE


@pytest.mark.req("R79")
def test_a_department_whose_words_nobody_knows_sends_receipts_and_no_absences() -> None:
    text = "Rechnungen bitte nur als PDF. Fließtext wird verworfen."
    subject = "Automatische Antwort: Month end"

    assert kind(text, subject=subject, marks=EXCHANGE) is Kind.AUTO_REPLY
    assert kind(text, PERSON, subject, EXCHANGE) is Kind.OUT_OF_OFFICE


@pytest.mark.req("R80")
def test_a_notification_that_answers_nothing_is_no_automatic_reply() -> None:
    notice = (
        "From: Billing <billing@harbor.example>\nAuto-Submitted: auto-generated\n"
        "Precedence: bulk\nList-Unsubscribe: <mailto:stop@harbor.example>\n"
    )

    assert kind("Your invoice for May is ready.", notice, "Your invoice") is not Kind.AUTO_REPLY


@pytest.mark.req("R80", "B1")
@pytest.mark.parametrize(
    "field",
    ["X-Autoreply: yes", "X-Autorespond: Month end", "X-Mail-Autoreply: 1",
     "Precedence: auto_reply",
     "Auto-Submitted: auto-replied", "Message-ID: <dovecot-sieve-1-2@harbor.example>",
     "X-Autogenerated: Reply", "X-POST-MessageClass: 9; Autoresponder", "X-Mailer: vacation 1.2.7"],
)  # fmt: skip
def test_a_field_that_only_responders_write_settles_it(field: str) -> None:
    assert kind("Cheers.", PERSON, marks=f"{field}\n") in (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE)


@pytest.mark.req("R80", "B1")
@pytest.mark.parametrize(
    "field",
    ["X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",
     "X-Autoreply: no", "Precedence: bulk", "X-MS-Exchange-Inbox-Rules-Loop: a@harbor.example",
     "Auto-Submitted: no", "Precedence: list"],
)  # fmt: skip
def test_a_field_that_stands_on_mail_of_people_leaves_it_theirs(field: str) -> None:
    assert kind("Sounds good, let's talk on Monday.", PERSON, marks=f"{field}\n") is Kind.REPLY
