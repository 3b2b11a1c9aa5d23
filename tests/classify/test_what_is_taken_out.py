"""An ask to be left alone may name an address; what is asked of things or measures is no such."""

from __future__ import annotations

import pytest

import judged
from relance.core.inbound import Kind

ALONG = (
    "Your link is broken. Take both me and the shop floor, floor@carrow.example, off your list.",
    "Remove me from your mailing list, and also floor@carrow.example.",
    "Please stop emailing me and floor@carrow.example.",
    "Bitte streichen Sie mich und die Adresse halle@carrow.example aus Ihrem Verteiler.",
    "Retirez-moi ainsi que atelier@carrow.example de votre liste.",
    "Quítenme a mí y a taller@carrow.example de su lista.",
    "Cancellate me e officina@carrow.example dalla vostra lista.",
    "Removam-me a mim e a oficina@carrow.example da vossa lista.",
    "Haal mij en het adres werkplaats@carrow.example uit jullie bestand.",
    "Ta bort både mig och verkstan@carrow.example ur ert register.",
    "Stryk meg og verkstedet, verksted@carrow.example, fra listen deres.",
    "Slet mig samt hallen@carrow.example fra jeres liste.",
    "Poistakaa minut ja halli@carrow.example listaltanne.",
    "Proszę usunąć mnie oraz hala@carrow.example z Państwa listy.",
    "Vyřaďte mě i adresu dilna@carrow.example ze seznamu.",
    "私とkoujou@carrow.exampleを配信リストから削除してください。",
)
ELSEWHERE = (
    "Don't write to me any more about this, write to floor@carrow.example, they want it.",
    "Bitte schreiben Sie nicht mehr mir, sondern an halle@carrow.example.",
    "Ne m'écrivez plus à moi mais à atelier@carrow.example.",
    "No me escriban más a mí, escriban a taller@carrow.example.",
    "Non scrivete più a me ma a officina@carrow.example.",
    "Schrijf mij niet meer maar werkplaats@carrow.example.",
    "Skriv inte till mig längre utan till verkstan@carrow.example.",
    "Ikke skriv til meg lenger, men til verksted@carrow.example.",
    "Skriv ikke til mig mere, men til hallen@carrow.example.",
    "Älkää kirjoittako enää minulle vaan osoitteeseen halli@carrow.example.",
    "Proszę nie pisać już do mnie, tylko na hala@carrow.example.",
    "Už nepište mně, ale na dilna@carrow.example.",
    "Please strike row 3 from the list and send it to me and floor@carrow.example.",
    "Ta bort rad 4 ur listan och skicka den till mig och verkstan@carrow.example.",
    "Proszę usunąć wiersz 4 z listy i wysłać do mnie oraz na hala@carrow.example.",
)
THINGS = (
    "Stop sending me more swatches, the green one is fine. When can you deliver?",
    "Schicken Sie mir bitte keine weiteren Muster, das grüne passt. Wann liefern Sie?",
    "Arrêtez de m'envoyer d'autres teintes, le vert convient.",
    "Dejen de mandarme más colores, nos quedamos con el verde.",
    "Smetta di mandarmi altri colori, va bene il verde.",
    "Pare de me mandar mais cores, ficamos com o verde.",
    "Stuur me geen meer kleuren, groen is goed.",
    "Sluta skicka mig fler färger, vi tar den gröna.",
    "Slutt å sende meg flere farger, vi tar den grønne.",
    "Hold op med at sende mig flere farver, vi tager den grønne.",
    "Älkää lähettäkö minulle lisää värejä, otamme vihreän.",
    "Proszę nie wysyłać mi więcej kolorów, bierzemy zielony.",
    "Neposílejte mi další barvy, bereme zelenou.",
    "Our gate does not let more mails in than 20 an hour, please send the drawings one by one.",
    "I don't want these emails to get lost between the two of us, shall we talk?",
)
MAIL = (
    "Stop sending me more of this stuff.", "Please do not send me any more offers.",
    "Arrêtez de m'envoyer d'autres messages.", "Dejen de mandarme más correos.",
    "Smettetela di mandarmi altre mail.", "Parem de me mandar mais e-mails.",
    "Stuur me geen berichten meer.", "Sluta skicka mig fler mejl.",
    "Slutt å sende meg flere e-poster.", "Hold op med at sende mig flere mails.",
    "Älkää lähettäkö minulle lisää viestejä.", "Proszę nie wysyłać mi więcej wiadomości.",
    "Neposílejte mi další e-maily.", "Non mandatemi più niente.",
)  # fmt: skip


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", ALONG)
def test_an_address_that_goes_with_the_writer_is_no_other_place_to_write_to(text: str) -> None:
    assert judged.kind(text) is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", ELSEWHERE)
def test_an_address_to_write_to_instead_is_answered(text: str) -> None:
    assert judged.kind(text) is Kind.REPLY


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", THINGS)
def test_who_wants_no_more_of_a_thing_goes_on_talking(text: str) -> None:
    assert judged.kind(text) is Kind.REPLY


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", MAIL)
def test_who_wants_no_more_mail_is_heard(text: str) -> None:
    assert judged.kind(text) is Kind.UNSUBSCRIBE_REQUEST
