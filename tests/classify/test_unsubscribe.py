"""Who asks to be left alone is heard in every language; who only talks about it is not."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind, Verdict
from unsubscribe_sentences import ASKS, TALK

QUOTE = (
    "\n\nOn Tue, 2 Jun 2026 at 09:12, Mara Lindqvist <mara@rivet.example> wrote:\n"
    "> would a five-day close help your team?\n"
    "> If you no longer want to hear from me, unsubscribe here: https://mail.rivet.example/u/abc\n"
)


def answered(text: str, subject: str = "Re: Month end", more: str = "") -> Verdict:
    head = (
        "From: Greg Moss <greg.moss@stonewell.example>\nTo: mara@rivet.example\n"
        "Date: Tue, 2 Jun 2026 09:12:40 +0200\nMessage-ID: <a1@stonewell.example>\n"
        "In-Reply-To: <e5d4@rivet.example>\n"
    )
    head = head if subject.startswith("Re:") else head.partition("In-Reply-To")[0]
    block = f"{head}{more}Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    return classify(f"{block}{text}".encode())


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    "text",
    [
        # en
        "Please don't contact me again.",
        "Stop spamming me!!!",
        "Take me off this list. I've asked three times.",
        "Hi Mara, thanks, but this isn't for us. Kindly remove me from your mailing list. Greg",
        "Not interested. Please do not email me again.",
        "I no longer wish to receive emails from your company.",
        "We would prefer not to be contacted any further.",
        "Under Article 17 GDPR I request that you delete all data you hold about me.",
        "Where did you get my address? Delete it, please.",
        "Would you mind removing me from your list, please?",
        "Please could you remove our details from your database.",
        "I object to the processing of my data for direct marketing.",
        "You have no consent to write to me. This is spam and I will report you.",
        "No more emails please.",
        "unsubscribe - thank you",
        "Hello,\n\nUNSUBSCRIBE\n\nGreg Moss\nStonewell Ltd",
        "Quit emailing me.",
        "never write to me again",
        # de
        "Bitte nehmen Sie mich aus Ihrem Verteiler.",
        "Bitte löschen Sie umgehend alle meine Daten. Gruß, Moss",
        "Hiermit widerspreche ich der Verarbeitung meiner Daten zu Werbezwecken.",
        "Schreiben Sie mir bitte nicht mehr.",
        "Ich möchte von Ihnen nicht mehr kontaktiert werden.",
        "Wir wünschen keine weiteren E-Mails von Ihnen.",
        "Woher haben Sie meine Adresse? Bitte löschen Sie meine Daten nach Art. 17 DSGVO.",
        "Unterlassen Sie weitere Zusendungen, sonst gebe ich das an unseren Anwalt.",
        "Bitte keine Werbung mehr!",
        "abmelden bitte",
        "Lassen Sie mich in Ruhe.",
        "Könnten Sie mich bitte aus der Liste entfernen?",
        # fr
        "Merci de ne plus me contacter.",
        "Veuillez supprimer mon adresse de vos fichiers.",
        "Je ne souhaite plus recevoir vos messages.",
        "Retirez-moi de votre liste, s'il vous plaît.",
        "Conformément au RGPD, j'exerce mon droit à l'effacement.",
        "Arrêtez de m'envoyer ces mails !",
        "Ne nous contactez plus.",
        "Désinscription svp",
        # es
        "Por favor, no me escriba más.",
        "Dejen de enviarme correos.",
        "Quiero darme de baja de su lista.",
        "Solicito que eliminen mis datos de su base conforme al RGPD.",
        "No deseo recibir más correos suyos.",
        "Haga el favor de borrar mi correo de su lista.",
        "BAJA",
        # it
        "Non scrivetemi più, grazie.",
        "Vi chiedo di cancellare i miei dati dal vostro database.",
        "Non desidero più ricevere le vostre email.",
        "Smettetela di scrivermi!",
        "Per favore mi tolga dalla lista.",
        "Chi vi ha dato il mio indirizzo? Cancellatelo, non voglio essere contattato.",
        # pt
        "Por favor, remova o meu e-mail da sua lista.",
        "Não quero receber mais e-mails.",
        "Parem de me enviar mensagens.",
        "Peço que apaguem os meus dados ao abrigo do RGPD.",
        "Não me contacte mais.",
        "Descadastrar",
        # nl
        "Graag mij uitschrijven. Verwijder mijn gegevens.",
        "Wilt u mij niet meer mailen?  Verwijder me uit uw bestand.",
        "Stop met mailen.",
        "Ik wens geen mails meer te ontvangen.",
        "Haal me van de mailinglijst a.u.b.",
        # sv
        "Sluta mejla mig.",
        "Var vänlig ta bort mig från er lista.",
        "Jag vill inte få fler mejl från er.",
        "Radera mina uppgifter enligt GDPR.",
        "Kontakta mig inte igen.",
        # nb, da
        "Vennligst fjern meg fra listen deres.",
        "Ikke kontakt meg igjen.",
        "Slutt å sende meg e-post.",
        "Slett mine personopplysninger.",
        "Vær venlig at slette min mailadresse fra jeres liste.",
        "Stop med at skrive til mig.",
        "Jeg ønsker ikke at modtage flere mails.",
        # fi
        "Poistakaa minut listaltanne.",
        "Älkää lähettäkö enää viestejä.",
        "En halua saada enää viestejä teiltä.",
        "Pyydän poistamaan tietoni rekisteristänne.",
        # pl
        "Proszę o usunięcie moich danych z bazy.",
        "Proszę nie pisać do mnie więcej.",
        "Proszę mnie wypisać z tej listy.",
        "Nie życzę sobie takich wiadomości.",
        "Przestańcie wysyłać mi spam.",
        # cs
        "Prosím, už mi nepište.",
        "Odhlaste mě ze seznamu.",
        "Vymažte prosím moje údaje z vaší databáze.",
        "Nepřeji si dostávat další e-maily.",
        # ja, zh, ko, ru, tr, hu, ro
        "配信停止をお願いします。",
        "今後一切メールを送らないでください。",
        "お世話になっております。リストから削除していただけますでしょうか。",
        "请不要再联系我。",
        "수신거부",
        "Удалите меня из рассылки.",
        "Lütfen beni listenizden çıkarın.",
        "Kérem, töröljék az e-mail címemet a listáról.",
        "Vă rog să ștergeți adresa mea din baza de date.",
    ],
)
def test_a_person_who_asks_to_be_left_alone_is_heard(text: str) -> None:
    assert answered(text + QUOTE).kind is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    "text",
    [
        # not now
        "Not interested right now, maybe next year.",
        "Please don't contact me before September, we are in the middle of an audit.",
        "Bitte schreiben Sie mir bis Ende des Jahres nicht mehr, dann gern wieder.",
        "Ne me contactez plus avant septembre, merci.",
        "No me escriba hasta enero, por favor.",
        "Kein Bedarf, danke.",
        "Pas intéressé pour le moment.",
        # by another way
        "Please don't email me, call me instead: my mailbox is a mess.",
        "Bitte schreiben Sie mir nicht mehr an diese Adresse, sondern an g.moss@stonewell.example.",
        # about the product, or other people
        "How do unsubscribes work in your product?",
        "What happens when a contact asks you to remove them from a list?",
        "Our customers keep telling us to stop emailing them. Can your tool help?",
        "Does your tool delete my data after the trial?",
        "Wie gehen Sie mit Löschanfragen nach Art. 17 DSGVO um?",
        "Können Ihre Empfänger sich selbst abmelden?",
        "If someone replies with unsubscribe, does the sequence stop?",
        "Comment gérez-vous les désinscriptions ?",
        # of meetings and threads
        "Please remove me from the Thursday invite, Jim will join.",
        "You can take me off cc on this thread.",
        # the opposite
        "Please don't unsubscribe me, I only changed my address.",
        "No need to remove me, I was just busy.",
        "Please do not hesitate to contact me.",
        "Zögern Sie nicht, mich zu kontaktieren.",
        "N'hésitez pas à me contacter.",
        "Non esiti a contattarmi.",
        "No dude en contactarme.",
        # near in sound
        "Did you get my email? I can take your call on Friday.",
        "Ich melde mich nächste Woche bei Ihnen.",
        "Ik meld me volgende week. Schrijf me even terug.",
        "Ich konnte Ihre Mails nicht mehr finden, bitte noch einmal senden.",
        "Não se esqueça de enviar a proposta.",
        "Nie widziałem tych maili, proszę wysłać jeszcze raz.",
        "Kan du inte skicka priset?",
        "No me ha llegado el documento, ¿me lo envía otra vez?",
        "Ho letto la proposta, mi scriva pure quando vuole.",
        "今後のご連絡は田中までお願いします。",
        "Please remove the setup fee from the offer and let me know.",
        "Stop by our booth, and let's talk there.",
        "Let's drop the pilot and take the full package. Sending me the contract is fine.",
        "Nehmen Sie mich bitte in Ihren Verteiler auf.",
        "Please sign me up, I do not want to miss anything.",
        "Ik heb uw mail niet meer ontvangen.",
        "Už jsem ty maily viděl, ozvu se.",
    ],
)
def test_a_person_who_talks_of_it_is_answered_and_not_removed(text: str) -> None:
    assert answered(text + QUOTE).kind is Kind.REPLY


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", ASKS)
def test_other_words_for_the_same_wish_are_heard(text: str) -> None:
    assert answered(text + QUOTE).kind is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("B1")
@pytest.mark.parametrize("text", TALK)
def test_other_words_near_that_wish_are_not_it(text: str) -> None:
    assert answered(text + QUOTE).kind is Kind.REPLY


@pytest.mark.parametrize("subject", ["Unsubscribe", "Please remove me from your list", "Abmeldung"])
def test_the_subject_alone_can_ask(subject: str) -> None:
    assert answered("", subject).kind is Kind.UNSUBSCRIBE_REQUEST


def test_our_own_subject_in_an_answer_asks_nothing() -> None:
    assert answered("Tell me more.", "Re: Stop emailing spreadsheets").kind is Kind.REPLY


def test_an_ask_to_a_list_in_the_words_of_list_software_is_heard() -> None:
    listed = "List-Id: <talk.lists.example>\nList-Post: <mailto:talk@lists.example>\n"

    assert answered("unsubscribe talk", "help", listed).kind is Kind.UNSUBSCRIBE_REQUEST


def test_a_lawyers_long_letter_says_in_its_opening_what_it_wants() -> None:
    letter = "Hiermit fordere ich Sie auf, meine personenbezogenen Daten zu löschen.\n\n"

    assert answered(letter + "Zur Begründung. " * 120).kind is Kind.UNSUBSCRIBE_REQUEST


@pytest.mark.req("B1")
def test_the_sentence_that_asks_is_the_evidence() -> None:
    verdict = answered("Hi Mara. We have a tool. Please take me off your list. Best, Greg" + QUOTE)

    assert [found.text for found in verdict.evidence] == ["Please take me off your list."]
