"""Mailings without a mailer's header are told by how they are built; letters of people are not."""

from __future__ import annotations

import pytest

from judged import kind
from relance.core.inbound import Kind

FIRM = "Finch <hello@finch.example>"
BOARD = "Stonewell <info@stonewell.example>"
PERSON = "Tom Hardy <tom.hardy@stonewell.example>"
BODY = (
    "The new version is here, with faster imports and reports that fit on a page at last.\n"
    "https://finch.example/blog/imports\n\n"
)
SIGNED = (
    "\n\nTom Hardy\nStonewell Ltd, 3 Mill Lane, York\nwww.stonewell.example\n"
    "https://social.example/in/tomhardy\nRegistered in England 0912331"
)


@pytest.mark.parametrize(
    "line",
    [
        "No more mails from us? https://finch.example/p/8812",
        "Change how often you hear from us: https://finch.example/p/8812",
        "Keine Mails mehr: https://finch.example/p/8812",
        "Ne plus recevoir nos envois : https://finch.example/p/8812",
        "No quiero más correos: https://finch.example/p/8812",
        "Basta mail: https://finch.example/p/8812",
        "Não quero mais novidades: https://finch.example/p/8812",
        "Geen mail meer ontvangen? https://finch.example/p/8812",
        "Inga fler mejl: https://finch.example/p/8812",
        "Ingen flere mailer: https://finch.example/p/8812",
        "Ikke flere mails: https://finch.example/p/8812 (nyhedsbrev)",
        "Ei enää viestejä: https://finch.example/p/8812",
        "Nie chcę więcej maili: https://finch.example/p/8812",
        "Už nechci žádné e-maily: https://finch.example/p/8812",
        "配信設定の変更: https://finch.example/p/8812",
    ],
)
def test_a_way_out_with_its_link_below_a_letter_to_many_is_a_mailings(line: str) -> None:
    assert kind(f"{BODY}{line}", FIRM, thread=False, subject="News in June") is Kind.BULK


@pytest.mark.parametrize(
    "text",
    [
        "Book my place: https://finch.example/w/1\nCan't come? You get the recording.",
        "Jetzt Platz sichern: https://finch.example/w/1\nDanach gibt es die Aufzeichnung.",
        "Je réserve ma place : https://finch.example/w/1\nPuis l'enregistrement.",
        "Reservar plaza: https://finch.example/w/1\nDespués, la grabación.",
        "Prenota il posto: https://finch.example/w/1\nPoi la registrazione.",
        "Reservar lugar: https://finch.example/w/1\nDepois, a gravação.",
        "Reserveer je plek: https://finch.example/w/1\nDaarna volgt de opname.",
        "Boka din plats: https://finch.example/w/1\nSedan kommer inspelningen.",
        "Sikre deg plass: https://finch.example/w/1\nEtterpå kommer opptaket.",
        "Bestil din plads: https://finch.example/w/1\nSiden kommer optagelsen.",
        "Varaa paikkasi: https://finch.example/w/1\nSitten tulee tallenne.",
        "Zarezerwuj miejsce: https://finch.example/w/1\nPotem nagranie.",
        "Rezervovat místo: https://finch.example/w/1\nPotom záznam.",
    ],
)
def test_a_seat_to_be_booked_speaks_for_a_mailing(text: str) -> None:
    assert kind(text, FIRM, thread=False, subject="11 June") in (Kind.BULK, Kind.UNSURE)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Order 10442", "Your order is on its way.\n2 x rolls  18.40\nTotal  23.30"),
        ("Bestellung 10442", "Ihre Bestellung ist unterwegs.\nRollen  18,40 EUR\nSumme  23,30 EUR"),
        ("Commande 10442", "Votre commande est en route.\nTotal  23,30 EUR"),
        ("Pedido 10442", "Su pedido está en camino.\nTotal  23,30 EUR"),
        ("Ordine 10442", "Il tuo ordine è in viaggio.\nTotale  23,30 EUR"),
        ("Encomenda 10442", "A sua encomenda vai a caminho.\nTotal  23,30 EUR"),
        ("Bestelling 10442", "Je bestelling is onderweg.\nTotaal  23,30 EUR"),
        ("Order 10442", "Ditt paket är på väg.\nFrakt  49 kr\nSumma  233 kr"),
        ("Ordre 10442", "Pakken din er på vei.\nFrakt  49 kr\nSum  233 kr"),
        ("Ordre 10442", "Din pakke er på vej.\nFragt  49 kr.\nI alt  233 kr."),
        ("Tilaus 10442", "Pakettisi on matkalla.\nYhteensä  23,30 EUR"),
        ("Zamówienie 10442", "Twoja paczka jest w drodze.\nRazem  98,90 zł"),
        ("Objednávka 10442", "Vaše zásilka je na cestě.\nCelkem  483 Kč"),
        ("ご注文 10442", "ご注文ありがとうございます。\n送料 490円\n合計 2,330円"),
        ("Your receipt 10442", "Parking  51.00\nVAT  11.00\nTotal  62.00\nPaid with card 0411"),
    ],
)
def test_what_a_shop_says_of_an_order_or_a_payment_is_no_letter(subject: str, text: str) -> None:
    assert kind(text, FIRM, thread=False, subject=subject) is Kind.BULK


@pytest.mark.req("B1")
@pytest.mark.parametrize("sender", [PERSON, BOARD], ids=["person", "board"])
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Our order 4711", "Please find our order 4711 for 40 seats, total 1,889.00 EUR."),
        ("Unsere Bestellung 4711", "Anbei unsere Bestellung, Summe 1.889,00 EUR. Bitte liefern."),
        ("Your invoice 118", "It says 18.40, but the total is 14.80. Could you send a new one?"),
        ("Ihre Rechnung 118", "Die Summe stimmt nicht: 18,40 statt 14,80 EUR. Bitte um Korrektur."),
        ("Votre commande", "Où en est votre commande chez nous ? Il manque 18,40 EUR au total."),
        ("Demo", f"Feel free to book a slot: https://calendar.example/tom/30min{SIGNED}"),
        ("Webinar", "Is there a recording? I could not book my place: https://rivet.example/w/1"),
        (
            "Our own offer",
            (
                "Dear Mara,\n\nlet me turn the tables, this is what we print:\n"
                "Rolls: https://stonewell.example/rolls\nStickers: https://stonewell.example/cards\n"
                f"Samples: https://stonewell.example/samples\nWhat do you think of it?{SIGNED}"
            ),
        ),
        (
            "Newsletter",
            (
                "Please stop sending these mails to me. I pressed unsubscribe at "
                "https://rivet.example/u/abc three times and nothing happened. I never asked for "
                f"it and do not know where you have my address from.{SIGNED}"
            ),
        ),
        (
            "Fwd: News in June",
            (
                f"Mara, is this what you meant?\n\n---------- Forwarded message ---------\n"
                f"From: {FIRM}\nSubject: News in June\n\n{BODY}No more mails: "
                "https://finch.example/p/8812"
            ),
        ),
    ],
)
def test_letters_with_links_sums_and_registers_are_taken_for_no_mailing(
    subject: str, text: str, sender: str
) -> None:
    found = kind(text, sender, thread=False, subject=subject)

    assert found in (Kind.REPLY, Kind.UNSURE, Kind.UNSUBSCRIBE_REQUEST)


@pytest.mark.req("B1")
def test_what_answers_our_mail_is_no_mailing_however_it_is_built() -> None:
    text = f"{BODY}No more mails: https://finch.example/p/8812"

    assert kind(text, PERSON) is not Kind.BULK


def test_a_mail_that_its_sender_sent_to_himself_went_to_readers_unseen() -> None:
    own = f"To: {BOARD}\n"
    text = "Liebe Kunden,\n\nwir feiern am Freitag, und alle sind eingeladen.\n\nStonewell"

    assert kind(text, BOARD, own, thread=False, subject="Einladung") is Kind.BULK
