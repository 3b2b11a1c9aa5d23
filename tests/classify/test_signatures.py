"""What programs, companies and lists put below or above a person's words goes; the words stay."""

from __future__ import annotations

import pytest

from mailsync.classify.quotes.cut import new_text

FOOTERS = [
    "Sent from my iPhone", "Sent from my Galaxy S25", "Sent from my TI-85",
    "(sent from a phone)", "<<sent by galaxy>>", "*Sent from my iPad*",
    "Sent from my cell, please excuse any typos.", "Sent from my mobile. Excuse brevity.",
    "Get Outlook for iOS", "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Get [Outlook for Android](https://aka.ms/ghei36)", "Sent from Outlook for Android",
    "Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows",
    "Sent from Yahoo Mail on Android", "Yahoo Mail: Search, Organize, Conquer",
    "Sent with Proton Mail secure email.", "Sent via the Samsung Galaxy S24", "Sent with Spark",
    "Sent from Samsung Mobile",
    "Von meinem iPhone gesendet", "Gesendet von meinem Samsung Galaxy Smartphone.",
    "Gesendet von Outlook für Android", "Holen Sie sich Outlook für iOS",
    "Gesendet mit der GMX App",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Von Samsung Mobile gesendet",
    "Envoyé de mon iPhone", "Envoyé depuis mon appareil Galaxy", "Télécharger Outlook pour iOS",
    "Envoyé à partir de Outlook pour Android", "Provenance : Courrier pour Windows",
    "Enviado desde mi iPhone", "Enviado desde Outlook para Android", "Obtener Outlook para iOS",
    "Enviado do meu iPhone", "Obter o Outlook para iOS", "Enviado a partir do meu smartphone",
    "Inviato da iPhone", "Inviato dal mio telefono Samsung", "Scarica Outlook per iOS",
    "Verstuurd vanaf mijn iPhone", "Verzonden met BlackBerry Work", "Outlook voor iOS downloaden",
    "Skickat från min iPhone", "Hämta Outlook för iOS", "Sendt fra min iPhone",
    "Skaff deg Outlook for iOS", "Hent Outlook til Android", "Lähetetty iPhonesta",
    "Hanki Outlook for iOS", "Wysłane z iPhone’a", "Pobierz aplikację Outlook dla systemu iOS",
    "Wysłano z telefonu Samsung", "Odesláno z iPhonu", "Získejte Outlook pro iOS",
    "Odoslané z iPhonu", "Az iPhone készülékemről küldve", "Trimis de pe iPhone-ul meu",
    "iPhone'umdan gönderildi", "Отправлено с iPhone", "Отправлено из мобильной Почты Mail.ru",
    "Надіслано з iPhone", "Στάλθηκε από το iPhone μου", "iPhoneから送信", "私のiPhoneから送信",
    "Outlook for iOS を入手", "发自我的iPhone", "從我的 iPhone 傳送", "나의 iPhone에서 보냄",
    "Dikirim dari iPhone saya",
    "Virus-free. www.avast.com", "Virenfrei.www.avast.com", "Garanti sans virus. www.avast.com",
    "Wolny od wirusów. www.avast.com", "[image: Avast logo] www.avast.com",
]  # fmt: skip


@pytest.mark.parametrize("footer", FOOTERS)
def test_the_footer_of_a_program_goes(footer: str) -> None:
    assert new_text(f"Passt.\n\n{footer}\n") == "Passt."
    assert new_text(f"Passt.\n{footer}\n\nOn 2 Jun 2026, at 09:12, Mara wrote:\n\nold") == "Passt."


NOTICES = [
    "This e-mail and any attachments are confidential and intended solely for the addressee.",
    "This email and any files transmitted with it are confidential and intended solely for you.",
    "CONFIDENTIALITY NOTICE: The contents of this email are intended for the addressee only.",
    "The information contained in this message is confidential and may be privileged.",
    "If you are not the intended recipient, please delete this message.",
    "Please consider the environment before printing this email.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der Empfänger sind,\nbitte…",
    "Der Inhalt dieser E-Mail ist vertraulich und nur für den Adressaten bestimmt.",
    "Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à vous.",
    "AVIS DE CONFIDENTIALITÉ : ce courriel est réservé à son destinataire.",
    "Este mensaje y sus archivos adjuntos son confidenciales y van dirigidos a su destinatario.",
    "AVISO LEGAL: la información de este correo es confidencial.",
    "Questo messaggio è riservato al destinatario e può contenere informazioni confidenziali.",
    "Esta mensagem pode conter informação confidencial ou privilegiada.",
    "Dit bericht kan vertrouwelijke informatie bevatten en is bestemd voor de geadresseerde.",
    "Detta meddelande är konfidentiellt och endast avsett för mottagaren.",
    "Denne e-mail er fortrolig og kun beregnet til modtageren; er konfidentiel.",
    "Tämä viesti on luottamuksellinen ja vain vastaanottajalle; confidential, privileged.",
    "Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata.",
    "Tento e-mail je důvěrný a určený pouze adresátovi; adresat, důvěrné informace.",
    "This email has been checked for viruses by Avast antivirus software.",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_company_s_notice_goes_with_all_below(notice: str) -> None:
    body = f"Passt.\n\nHelen Voss\nHull Ltd\n\n{notice}\n\nRegistered in Hull, no. 1\n"

    assert new_text(body) == "Passt.\n\nHelen Voss\nHull Ltd"


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This email originated from outside of the organization. Do not click links.",
        "[EXTERNAL EMAIL] Be careful with links.",
        "You don't often get email from mara@rivet.example. Learn why this is important",
        "Sie erhalten nicht häufig E-Mails von mara@rivet.example. Erfahren Sie, warum das\nso ist",
        "ACHTUNG: Diese E-Mail kommt von einem externen Absender.",
        "Vous n’obtenez pas souvent d’e-mail à partir de mara@rivet.example.",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256",
    ],
)
def test_a_gateway_s_banner_goes_and_the_words_below_stay(banner: str) -> None:
    assert new_text(f"{banner}\n\nYes, please.") == "Yes, please."


@pytest.mark.parametrize(
    "signature",
    [
        "-- \nHelen Voss\nHull Ltd", "--\nHelen Voss", "—\nHelen Voss\nCFO", "__\nHelen Voss",
        "---\nHelen Voss\n+44 1482 000 000", "_______________________\nHelen Voss, CFO",
        "—————\nHelen Voss\n📧 helen@hull.example", "=====\nHelen Voss\nwww.hull.example",
        "━━━━━━━━━━━━\n株式会社ハル 営業部\nTEL 03-0000-0000\n━━━━━━━━━━━━",
        "-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----",
        "_______________________________________________\nplanning mailing list\nhttps://x.example",
        "You received this message because you are subscribed to the Google Groups",
    ],
)  # fmt: skip
def test_a_signature_goes(signature: str) -> None:
    assert new_text(f"Passt.\n\n{signature}\n") == "Passt."


def test_a_signature_over_the_quote_does_not_hide_answers_between_quotes() -> None:
    body = "Below.\n\n-- \nHelen\n\nOn 2 June 2026 Mara wrote:\n> Monday?\nYes.\n> At ten?\nNo."

    assert new_text(body) == "Below.\n\nYes.\n\nNo."


def test_a_quote_without_marks_below_a_signature_stays_hidden() -> None:
    body = "No.\n\n-- \nHelen\n\nOn 2 June 2026 Mara wrote:\n\nIf not, unsubscribe me.\n> older\nx"

    assert new_text(body) == "No."


@pytest.mark.parametrize(
    "own",
    [
        "Best regards,\n\nHelen Voss\nHead of Finance\n+44 1482 000 000",
        "Mit freundlichen Grüßen\nHelen Voss",
        "Sent from my desk, is much easier than from my mobile phone.",
        "The photograph that you wanted for the brochure was\nsent from my phone yesterday",
        "Sent with DHL today",
        "Von meinem Chef kam ein Nein.",
        "Von meiner Seite passt das.",
        "Envoyé par la poste hier.",
        "Enviado por correo ayer",
        "Does it work with Outlook for iOS?",
        "This email is fine for me.",
        "The information was useful, thanks!",
        "Attention: the price is too high.",
        "Achtung: am Montag bin ich nicht da.",
        "Disclaimer: I have not read it all.",
        "This email reached me in error, I am not the intended recipient of sales mail. Stop.",
        "Danke.\n\nBitte denken Sie an die Unterlagen.",
        "Hej.\n\nOm du inte är bunden vid datumet: 3 juni.",
        "Guten Tag,\n\nfalls Sie nicht der Richtige sind, wer ist es?",
        "Attention: external partners pay more.\n\nSo no.",
        "Gesendet von meinem Chef, nicht von mir.",
        "2026-06-02 9:12 GMT works for me",
        "Reply above is by my colleague.\n\nI agree.",
        "-- first point\n-- second point",
        "Plan A\n\n----\n\n1. costs 5\n2. takes long\n\n----\n\nPlan B",
        "Name         Date\n---------------------\nRegistration Jun 27\n\nThat is all.",
        "*** Important ***\nCall me.",
        "-",
        "👍",
        "+1",
    ],
)
def test_a_persons_own_words_stay(own: str) -> None:
    assert new_text(own) == own


def test_indented_lines_keep_their_place() -> None:
    assert new_text("List:\n  - a\n    - b  \n\n\n\nEnd") == "List:\n  - a\n    - b\n\nEnd"
