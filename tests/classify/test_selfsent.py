"""A mail that says of itself that nobody sent it is not taken for a person's answer."""

from __future__ import annotations

import pytest

from judged import kind
from relance.core.inbound import Kind


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    "text",
    [
        "I open my mail at noon and at five. (Automatic, everybody gets this once.)",
        "We look in after surgery hours, mostly towards seven.\nThis note goes out by itself.",
        "Ich lese erst abends.\n\nautomatisch versandt",
        "Ich lese abends. Diese Nachricht verschickt mein Postfach.",
        "J'ouvre mes mails le soir. Ce message part tout seul, inutile d'y répondre.",
        "Leo el correo por la tarde. Este mensaje se envía solo, no hace falta responder.",
        "Apro la posta la sera. Questa risposta parte da sola.",
        "Leio o correio à noite. Esta resposta vai sozinha.",
        "Ik lees mijn mail 's avonds. Dit bericht gaat vanzelf de deur uit.",
        "Jag läser på kvällen. Det här svaret går iväg av sig själv.",
        "Jeg leser om kvelden. Dette svaret går av seg selv.",
        "Jeg læser om aftenen. Dette svar går af sig selv.",
        "Luen illalla. Tämä viesti lähtee itsestään.",
        "Czytam wieczorem. Ta odpowiedź wysyła się sama się.",
        "Čtu večer. Tato odpověď odchází sama od sebe.",
        "夜に拝見します。このメールは自動で送信しています。",
    ],
)
def test_who_says_that_nobody_wrote_it_is_no_person(text: str) -> None:
    assert kind(text) not in (Kind.REPLY, Kind.UNSUBSCRIBE_REQUEST)


@pytest.mark.parametrize(
    "text",
    [
        "Does your tool send this message by itself, or do I press a button? We have forty shops.",
        "Was this mail automatic? If you wrote it yourself, let us talk on Thursday.",
        "Ist diese Mail automatisch gekommen? Wenn nicht: gern am Donnerstag, Herr Lang.",
        "Ce message est-il automatique ? Sinon, appelez-moi jeudi.",
    ],
)
def test_who_asks_whether_ours_was_automatic_is_one(text: str) -> None:
    assert kind(text) is Kind.REPLY
