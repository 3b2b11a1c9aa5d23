"""A confirmation without a mark is known by its build: fields, a clock's time, an unread sender."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind

COMMON = "Date: Tue, 2 Jun 2026 09:12:40 +0200\nMessage-ID: <n1@harbor.example>\n"
UNREAD = "Harbor <noreply@harbor.example>"
DESK = "Harbor <info@harbor.example>"
PERSON = "Robin Lang <robin.lang@harbor.example>"
FORMS = (
    ("Thank you for your enquiry", "Hello Mara Lindqvist,\n\nName: Mara Lindqvist\nFirm: Rivet"),
    ("Ihre Anfrage", "Guten Tag Mara Lindqvist,\n\nName: Mara Lindqvist\nFirma: Rivet"),
    ("Votre demande", "Bonjour Mara Lindqvist,\n\nNom : Mara Lindqvist\nSociété : Rivet"),
    ("Hemos recibido su consulta", "Hola, Mara Lindqvist\n\nNombre: Mara Lindqvist\nFirma: Rivet"),
    ("Abbiamo ricevuto la domanda", "Salve Mara Lindqvist\n\nNome: Mara Lindqvist\nDitta: Rivet"),
    ("Recebemos o seu contacto", "Olá Mara Lindqvist\n\nNome: Mara Lindqvist\nFirma: Rivet"),
    ("Wij hebben uw vraag", "Dag Mara Lindqvist\n\nNaam: Mara Lindqvist\nBedrijf: Rivet"),
    ("Vi har tagit emot ditt mejl", "Hej Mara Lindqvist\n\nNamn: Mara Lindqvist\nBolag: Rivet"),
    ("Vi har mottatt skjemaet", "Hei Mara Lindqvist\n\nNavn: Mara Lindqvist\nFirma: Rivet"),
    ("Vi har modtaget formularen", "Hej Mara Lindqvist\n\nNavn: Mara Lindqvist\nFirma: Rivet"),
    ("Olemme vastaanottaneet sen", "Hei Mara Lindqvist\n\nNimi: Mara Lindqvist\nYritys: Rivet"),
    ("Otrzymaliśmy formularz", "Witaj, Mara Lindqvist\n\nImię: Mara Lindqvist\nFirma: Rivet"),
    ("Obdrželi jsme formulář", "Zdravíme Mara Lindqvist\n\nJméno: Mara Lindqvist\nFirma: Rivet"),
    ("お問い合わせを受付", "Mara Lindqvist 様\n\nお名前：Mara Lindqvist\n会社名：Rivet"),
)
ENTRIES = (
    ("Confirmation of receipt", "The paper is in the book.\nEntered: 02.06.2026 09:12:31\nMark: A"),
    ("Eingangsbestätigung", "Ins Buch eingetragen.\nEingang: 02.06.2026 09:12:31\nSeiten: 3"),
    ("Accusé de réception", "Courrier inscrit.\nDate : 02/06/2026 09:12:31\nPages : 3"),
    ("Acuse de recibo", "Escrito inscrito.\nFecha: 02/06/2026 09:12:31\nFolios: 3"),
    ("Conferma di ricezione", "Atto iscritto.\nData: 02/06/2026 09:12:31\nFogli: 3"),
    ("Ontvangstbevestiging", "Het stuk is geboekt.\nDatum: 02-06-2026 09:12:31\nBladen: 3"),
    ("Mottagningsbevis", "Införd i diariet.\nInkom: 2026-06-02 09:12:31\nBlad: 3"),
    ("Mottaksbekreftelse", "Ført i journalen.\nInn: 02.06.2026 09:12:31\nArk: 3"),
    ("Kvittering for modtagelse", "Indført.\nInd: 02.06.2026 09:12:31\nArk: 3"),
    ("Vastaanottoilmoitus", "Kirjattu.\nAika: 2.6.2026 9.12.31\nSivuja: 3"),
    ("Potwierdzenie odbioru", "Wpisano do księgi.\nData: 02.06.2026 09:12:31\nKart: 3"),
    ("Potvrzení o přijetí", "Zapsáno do knihy.\nČas: 02.06.2026 09:12:31\nListů: 3"),
    ("受付完了", "帳簿に記入しました。\n日時：2026/06/02 09:12:31\n枚数：3"),
)
NOBODY = (
    "Behind this address there is only a shelf.", "Hinter dieser Adresse steht ein Regal.",
    "Derrière cette adresse, une étagère.", "Detrás de esta dirección hay un estante.",
    "Dietro questo indirizzo c'è uno scaffale.", "Atrás deste endereço há uma estante.",
    "Achter dit adres staat een kast.", "Bakom adressen står en hylla.",
    "Bak adressen står en hylle.", "Bag adressen står en reol.", "Osoitteen takana on hylly.",
    "Za tym adresem stoi regał.", "Za touto adresou stojí police.", "棚があるだけです。",
)  # fmt: skip


def kind(text: str, sender: str, subject: str, marks: str = "") -> Kind:
    raw = (
        f"{marks}From: {sender}\nTo: Mara Lindqvist <mara@rivet.example>\nSubject: {subject}\n"
        f"{COMMON}Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    return classify(raw.encode()).kind


@pytest.mark.parametrize(("subject", "text"), FORMS)
@pytest.mark.parametrize("sender", [UNREAD, DESK])
def test_what_the_reader_put_into_a_form_comes_back_by_a_machine(
    sender: str, subject: str, text: str
) -> None:
    assert kind(text, sender, subject) is Kind.AUTO_REPLY


@pytest.mark.parametrize(("subject", "text"), ENTRIES)
def test_an_entry_with_its_time_to_the_second_is_a_registers(subject: str, text: str) -> None:
    assert kind(text, DESK, subject) is Kind.AUTO_REPLY


@pytest.mark.parametrize("text", NOBODY)
def test_an_unread_address_that_answers_our_subject_answers_by_itself(text: str) -> None:
    assert kind(text, UNREAD, "Re: Month end", "Precedence: junk\n") is Kind.AUTO_REPLY


def test_an_unread_address_that_leads_to_a_page_notifies() -> None:
    text = "Bo Lind replied in the topic Month end: https://forum.harbor.example/t/4410"
    assert kind(text, UNREAD, "Re: Month end") is Kind.BULK


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (
            DESK,
            "Dear Mara,\n\nName: Mara Lindqvist\nFirm: Rivet\nIs that how you write it?\n\nRobin",
        ),
        (DESK, "We keep this on file.\nMark: HA/4471/2026\nCall: 12:30\nTalk soon.\n\nRobin Lang"),
        (PERSON, "Noted here.\nEntered: 02.06.2026 09:12:31\nMark: HA/4471/2026"),
        (DESK, "In Ordnung.\nZeichen: HA/4471/2026\nZeit: 09:12:31\nBis Dienstag.\n\nRobin Lang"),
        (DESK, "受け取りました。\n番号：HA/4471/2026\n時刻：09:12:31\n来週お電話します。\n\n千葉"),
    ],
)
def test_a_person_who_writes_in_fields_is_answered(sender: str, text: str) -> None:
    for subject in ("Confirmation of receipt of the samples", "Re: Month end"):
        assert kind(text, sender, subject) in (Kind.REPLY, Kind.UNSURE)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Thanks", "Thanks for writing! Answers take a week here. What does the small one cost?"),
        ("Danke", "Danke für Ihre Nachricht! Antwort binnen einer Woche. Was kostet die kleine?"),
        ("Dziękujemy", "Dziękujemy za wiadomość, odpowiedź za tydzień. Ile kosztuje mała prasa?"),
        ("Děkujeme", "Děkujeme za zprávu, odpověď do týdne. Kolik stojí ten malý lis?"),
        ("Tack", "Tack för ditt mejl, svar inom en vecka. Vad kostar den lilla pressen?"),
        ("Merci", "Merci pour votre message, réponse sous 3 jours. Combien coûte le petit ?"),
    ],
)
def test_a_desk_that_asks_what_something_costs_is_a_person(subject: str, text: str) -> None:
    thread = "In-Reply-To: <3344@rivet.example>\n"
    assert kind(f"{text}\n\nRobin", DESK, subject, thread) is Kind.REPLY


@pytest.mark.parametrize("number", ["X-Fd-Ticket-Id: 7\n", "X-Zendesk-Priority: 1\n"])
def test_what_a_help_desk_sends_without_a_return_path_no_agent_wrote(number: str) -> None:
    text = "Hi Mara,\n\nit is number 40012. A question about hours? They are on the door."
    marks = f"Return-Path: <>\nAuto-Submitted: auto-generated\n{number}"
    assert kind(text, DESK, "Your enquiry [#40012]", marks) is Kind.AUTO_REPLY
    by_hand = marks.replace("<>", "<info@harbor.example>")
    assert kind(f"{text} Shall we talk?", DESK, "Re: Month end", by_hand) is Kind.REPLY
