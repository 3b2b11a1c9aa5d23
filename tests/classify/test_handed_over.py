"""Who tells of a departure, a failure or a parcel: a person, an administrator or a program."""

from __future__ import annotations

import pytest

import judged
from mailsync.classify import classify
from relance.core.inbound import Kind

ADMIN = "Postmaster <postmaster@carrow.example>"
GENERATED = "Return-Path: <>\nAuto-Submitted: auto-generated\n"
HANDED_OVER = (
    "Mr King's employment has ended and his mailbox is closed. Write to floor@carrow.example.",
    "Herr König ist ausgeschieden, sein Postfach wurde geschlossen. Bitte an halle@carrow.example.",
    "M. Roy a quitté l'entreprise, sa boîte est supprimée. Écrivez à atelier@carrow.example.",
    "El Sr. Rey ya no trabaja aquí, su buzón se ha eliminado. Escriba a taller@carrow.example.",
    "Il sig. Re ha lasciato l'azienda, casella chiusa. Scrivere a officina@carrow.example.",
    "O Sr. Rei deixou a empresa, a caixa foi fechada. Escreva para oficina@carrow.example.",
    "De heer Koning is uit dienst, zijn mailbox is weg. Mail werkplaats@carrow.example.",
    "Herr Kung har slutat och brevlådan är borta. Skriv till verkstan@carrow.example.",
    "Kong har sluttet, postkassen er slettet. Skriv til verksted@carrow.example.",
    "Hr. Konge er fratrådt, postkassen er slettet. Skriv til hallen@carrow.example.",
    "Kuningas ei ole enää palveluksessa, laatikko on poistettu. Kirjoita halli@carrow.example.",
    "Pan Król zakończył pracę, skrzynka została usunięta. Proszę pisać na hala@carrow.example.",
    "Pan Král ukončil pracovní poměr, schránka je zrušena. Pište na dilna@carrow.example.",
    "王は退職し、メールは削除されました。今後は koujou@carrow.example までご連絡ください。",
)
NO_LONGER = (
    "Since May I no longer, after nine good years, work at the mill. Ask floor@carrow.example.",
    "Ich arbeite seit Mai in der Mühle nicht mehr. Bitte an halle@carrow.example.",
    "Depuis mai je ne travaille désormais plus au moulin. Voir atelier@carrow.example.",
    "Desde mayo en el molino no trabajo. Escriban a taller@carrow.example.",
    "Da maggio non lavoro più presso il mulino. Scrivete a officina@carrow.example.",
    "Desde maio já no moinho não trabalho. Escrevam para oficina@carrow.example.",
    "Sinds mei werk ik in de molen niet meer. Mail werkplaats@carrow.example.",
    "Från maj arbetar jag på kvarnen inte längre. Skriv till verkstan@carrow.example.",
    "Fra mai jobber jeg på mølla ikke lenger. Skriv til verksted@carrow.example.",
    "Fra maj arbejder jeg på møllen ikke længere. Skriv til hallen@carrow.example.",
    "En ole toukokuusta alkaen myllyllä enää töissä. Ottakaa yhteyttä halli@carrow.example.",
    "Od maja już w młynie nie pracuję. Proszę pisać na hala@carrow.example.",
    "Od května již v mlýně nepracuji. Pište na dilna@carrow.example.",
    "5月より現在製粉所には勤務しておりません。koujou@carrow.exampleまでご連絡ください。",
)
CAME_BACK = (
    ("FW", "This one came back to us. Which address do you use now?"),
    ("WG", "Kam zurück. Wohin sollen wir die Rechnung schicken?"),
    ("TR", "Ce message nous est revenu. Quelle est la bonne adresse ?"),
    ("RV", "Nos ha rebotado. ¿A qué dirección lo mandamos?"),
    ("I", "Ci è tornata indietro. Avete un altro indirizzo?"),
    ("ENC", "Voltou para trás. Qual é o endereço certo?"),
    ("Doorst", "Deze kwam terug. Wat is het juiste adres?"),
    ("VB", "Den här kom tillbaka. Har ni bytt adress?"),
    ("VS", "Denne kom i retur. Hva er riktig adresse?"),
    ("VL", "Tämä palautui. Mikä on oikea osoite?"),
    ("PD", "Wróciło do nas. Jaki jest właściwy adres?"),
)
PARCELS = (
    "Parcel <b>KX0099881123D</b> is with the carrier.", "Paket <b>KX0099881123D</b> ist weg.",
    "Le colis <b>KX0099881123D</b> est parti.", "El bulto <b>KX0099881123D</b> ha salido.",
    "Paket <b>KX0099881123D</b> har lämnat lagret.", "Paczka <b>KX0099881123D</b> wyszła.",
    "Balík <b>KX0099881123D</b> právě odjel.", "お荷物 <b>KX0099881123D</b> が出ました。",
)  # fmt: skip


@pytest.mark.parametrize("text", HANDED_OVER)
def test_an_administrator_who_names_a_successor_tells_of_a_departure(text: str) -> None:
    told = judged.kind(text, ADMIN, GENERATED, False, "Mailbox n.king@carrow.example")
    assert told is Kind.LEFT_COMPANY


def test_a_server_that_gives_its_code_tells_of_a_failure() -> None:
    text = (
        "Your message to n.king@carrow.example could not be delivered: 550 5.1.1 user unknown."
        " He has left the company, write to floor@carrow.example."
    )
    failed = judged.kind(text, ADMIN, GENERATED, False, "Undelivered mail")
    assert failed is Kind.BOUNCE


@pytest.mark.parametrize("text", NO_LONGER)
def test_the_place_may_stand_between_the_work_and_its_no_more(text: str) -> None:
    marks = "Return-Path: <>\nAuto-Submitted: auto-replied\n"
    assert judged.kind(text, marks=marks) is Kind.LEFT_COMPANY


@pytest.mark.parametrize(("prefix", "text"), CAME_BACK)
def test_who_shows_what_came_back_and_asks_is_answered(prefix: str, text: str) -> None:
    subject = f"{prefix}: Undelivered Mail Returned to Sender"
    for sender in (judged.PERSON, judged.DESK):
        assert judged.kind(text, sender, thread=False, subject=subject) is Kind.REPLY


def test_a_passed_on_report_with_a_page_to_go_to_is_doubted() -> None:
    text = "Your mailbox is full. Verify your password: https://carrow-mail.example/login"
    subject = "FW: Undelivered mail, mailbox quota exceeded"
    assert judged.kind(text, judged.DESK, thread=False, subject=subject) is Kind.UNSURE


def page(text: str, sender: str, kind: str = "html") -> Kind:
    raw = (
        f"From: {sender}\nTo: Mara Lindqvist <mara@rivet.example>\nSubject: 26-17\n"
        "Date: Tue, 2 Jun 2026 09:12:40 +0200\nMessage-ID: <n1@carrow.example>\n"
        f"MIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\n\n{text}\n"
    )
    return classify(raw.encode()).kind


@pytest.mark.parametrize("text", PARCELS)
def test_a_number_that_stands_again_in_a_link_is_a_programs(text: str) -> None:
    link = '<p><a href="https://carrier.example/t/KX0099881123D">&raquo;</a></p>'
    assert page(f"<p>{text}</p>{link}", "Carrow <shop@carrow.example>") is Kind.BULK


def test_a_person_may_send_the_same_number_and_link() -> None:
    text = "Hi Mara, it left today: KX0099881123D, https://carrier.example/t/KX0099881123D"
    assert page(text, judged.PERSON, "plain") is Kind.REPLY
    shown = text.replace("https", '<a href="https') + '">here</a>'
    assert page(f"<p>{shown}</p>", judged.PERSON) is Kind.REPLY


def test_what_a_department_says_of_its_mailbox_is_no_absence() -> None:
    marks = "Return-Path: <>\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\n"
    text = "本アドレスは注文書の受領専用です。個別のご返信はしておりません。"
    subject = "自動応答: 月次決算"
    assert judged.kind(text, "購買部 <koubai@carrow.example>", marks, True, subject) is (
        Kind.AUTO_REPLY
    )
