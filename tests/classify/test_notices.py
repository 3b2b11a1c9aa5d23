"""Reports told in words: each server's own manner, each language, and what only looks like one."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Blame, Kind, Permanence, Verdict

HARD, SOFT = Permanence.HARD, Permanence.SOFT
DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.oak.example>"


def judged(text: str, *, subject: str, sender: str = DAEMON, head: str = "") -> Verdict:
    lines = [
        "Return-Path: <>",
        f"From: {sender}",
        "To: mara@rivet.example",
        f"Subject: {subject}",
        "Date: Tue, 02 Jun 2026 09:13:10 +0200",
        "Content-Type: text/plain; charset=utf-8",
        *head.splitlines(),
    ]
    return classify("\n".join([*lines, "", text]).encode())


def person(
    text: str, *, subject: str, sender: str = "Otto Brandt <otto@brandt.example>"
) -> Verdict:
    return classify(
        f"Return-Path: <otto@brandt.example>\nFrom: {sender}\nTo: mara@rivet.example\n"
        f"Subject: {subject}\nDate: Tue, 02 Jun 2026 09:13:10 +0200\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}".encode()
    )


@pytest.mark.req("R72")
@pytest.mark.parametrize(
    ("subject", "text", "recipient", "status", "permanence", "blame"),
    [
        ("DELIVERY FAILURE: User jk (jk@oak.example) not listed in Domino Directory",
         ("Your message\n\n  Subject: Hi\n\nwas not delivered to:\n\n  jk@oak.example\n\nbecause:\n"
         "  User jk (jk@oak.example) not listed in Domino Directory"),
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("Message status - undeliverable",
         ("The attached file had the following undeliverable recipient(s):\n    jk@oak.example\n"
         "      550 mailbox disabled"), "jk@oak.example", "5.2.1", HARD, Blame.RECIPIENT),
        ("Permanent Delivery Failure",
         ("--- Session Transcript ---\n 09:13:03: *  To: jk@oak.example\n"
         " 09:13:04: <-- 552 5.2.2 <jk@oak.example>: mailbox quota exceeded\n"
         "--- End Transcript ---"), "jk@oak.example", "5.2.2", SOFT, Blame.RECIPIENT),
        ("Message Delivery Failure",
         ("MailEnable: Message could not be delivered to some recipients.\n\n"
         "\tRecipient: [SMTP:jk@oak.example]\n\tReason: 550 no such user here"),
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("NOTICE: mail delivery status.",
         ("                 UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot "
         "be delivered:\n\n<jk@oak.example>:\n<<< 550 User unknown."),
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("Message undeliverable: Hi",
         ("The following recipient(s) could not be reached:\n\njk@oak.example\n"
         "   Error Type: SMTP\n   Remote server replied: 554 5.7.1 blocked using zen.rbl.example"),
         "jk@oak.example", "5.7.1", HARD, Blame.SENDER),
        ("Delivery status notification: error",
         ("    An error has occurred while attempting to deliver a message for\n    the following "
         "list of recipients:\n\njk@oak.example: 550 5.7.26 sender is unauthenticated"),
         "jk@oak.example", "5.7.26", HARD, Blame.SENDER),
        ("Returned mail: User unknown",
         ("   ----- The following addresses had permanent fatal errors -----\n<jk@oak.example>\n\n"
         "   ----- Transcript of session follows -----\n... while talking to mx.oak.example.:\n"
         "<<< 550 MAILBOX NOT FOUND"), "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("failure notice",
         ("I was unable to deliver your message to the following addresses:\n\njk@oak.example\n\n"
         "Reason: 554 5.6.0 message content rejected, virus found"),
         "jk@oak.example", "5.6.0", HARD, Blame.CONTENT),
        ("Bounced message",
         ("The message was undeliverable.\n   Failed recipient : jk@oak.example\n"
         "   Error : Remote host said: 550 relay not permitted\n> Message-ID: <a1@rivet.example>"),
         "jk@oak.example", "5.7.1", HARD, Blame.SENDER),
        ("Undelivered mail",
         "<jk@oak.example>: message expired after 5 days, connection timed out",
         "jk@oak.example", "4.4.7", SOFT, Blame.TRANSPORT),
        ("Nicht zustellbar",
         ("Ihre Nachricht an <jk@oak.example> konnte nicht zugestellt werden, da das Postfach des "
         "Empfängers voll ist."), "jk@oak.example", "5.2.2", SOFT, Blame.RECIPIENT),
        ("Echec de distribution de votre message",
         "Votre message n'a pas pu être remis :\n  jk@oak.example : cette adresse n'existe pas",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("No se pudo entregar el mensaje",
         "No se ha podido entregar a:\n  jk@oak.example\nEl buzón está lleno",
         "jk@oak.example", "5.2.2", SOFT, Blame.RECIPIENT),
        ("Mancato recapito",
         "Non è stato possibile recapitare il messaggio a jk@oak.example: utente sconosciuto",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("Onbestelbaar: Hi",
         "Uw bericht kan niet worden bezorgd bij jk@oak.example, het adres bestaat niet.",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("Niedostarczona wiadomość",
         "Wiadomość nie mogła zostać dostarczona do:\n<jk@oak.example>:\nSkrzynka jest pełna",
         "jk@oak.example", "5.2.2", SOFT, Blame.RECIPIENT),
        ("Nedoručitelná zpráva",
         "Zprávu nebylo možné doručit:\n jk@oak.example\nUživatel neexistuje",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("Det går inte att leverera: Hi",
         "Meddelandet kunde inte levereras till jk@oak.example, adressen finns inte.",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("Não foi possível entregar",
         "A mensagem não pôde ser entregue a jk@oak.example: usuário desconhecido",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("Viestiä ei voitu toimittaa",
         "Toimitus epäonnistui: jk@oak.example (osoitetta ei löydy)",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("配信エラー通知", "次の宛先に配信できませんでした。\n宛先：jk@oak.example\n存在しません。",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("退信通知", "很抱歉您发送的邮件被退回\n收件人：jk@oak.example\n原因：该地址不存在",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
        ("Ваше сообщение не доставлено",
         "Письмо не может быть доставлено:\n\njk@oak.example\nпользователь не найден",
         "jk@oak.example", "5.1.1", HARD, Blame.RECIPIENT),
    ],
)  # fmt: skip
def test_a_report_in_a_servers_own_words_is_understood(
    subject: str, text: str, recipient: str, status: str, permanence: Permanence, blame: Blame
) -> None:
    verdict = judged(text, subject=subject)

    assert verdict.kind is Kind.BOUNCE
    assert verdict.bounce is not None
    assert verdict.bounce.recipients == (recipient,)
    assert verdict.bounce.status == status
    assert verdict.bounce.permanence is permanence
    assert verdict.bounce.blame is blame


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Unzustellbar: Hi", ("Fehler bei der Nachrichtenzustellung an folgende Empfänger oder "
         "Gruppen:\n\njk@oak.example\n#550 5.1.10 RESOLVER.ADR.RecipientNotFound")),
        ("Non remis : Hi", ("Échec de la remise pour ces destinataires ou groupes :\n\n"
         "jk@oak.example\n#550 5.1.10 RESOLVER.ADR.RecipientNotFound")),
        ("Niedostarczalne: Hi", ("Dostarczenie wiadomości do następujących adresatów lub grup nie "
         "powiodło się:\n\njk@oak.example\n#550 5.1.10 RESOLVER.ADR.RecipientNotFound")),
        ("配信不能: Hi", ("次の受信者またはグループへの配信に失敗しました:\n\njk@oak.example\n"
         "#550 5.1.10 RESOLVER.ADR.RecipientNotFound")),
    ],
)  # fmt: skip
def test_exchange_is_understood_in_the_language_of_its_server(subject: str, text: str) -> None:
    sender = "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@oak.example>"
    verdict = judged(text, subject=subject, sender=sender, head="In-Reply-To: <a1@rivet.example>")

    assert verdict.rule == "exchange-failure"
    assert verdict.bounce is not None
    assert verdict.bounce.status == "5.1.10"
    assert verdict.bounce.recipients == ("jk@oak.example",)
    assert verdict.bounce.original_message_id == "a1@rivet.example"


@pytest.mark.req("B9")
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Warning: could not send message for past 4 hours",
         "<jk@oak.example>... Deferred: Connection timed out.\nWill keep trying for 5 days"),
        ("Delivery Status Notification (Delay)",
         ("There was a temporary problem delivering your message to jk@oak.example. Gmail will "
         "retry for 46 more hours. You'll be notified if the delivery fails permanently.")),
        ("Zustellung verzögert: Hi", "An jk@oak.example noch nicht zugestellt."),
        ("Remise retardée : Hi", "jk@oak.example : de nouvelles tentatives seront effectuées."),
    ],
)  # fmt: skip
def test_a_mail_that_is_still_tried_is_late_and_no_bounce(subject: str, text: str) -> None:
    verdict = judged(text, subject=subject)

    assert verdict.kind is Kind.DELAYED
    assert verdict.bounce is not None
    assert verdict.bounce.recipients == ("jk@oak.example",)
    assert verdict.bounce.permanence is SOFT


def test_a_past_delay_that_was_given_up_is_a_bounce() -> None:
    verdict = judged(
        "Message is delayed for more than 4 days and has expired:\n<jk@oak.example>: timed out",
        subject="Undelivered mail",
    )

    assert verdict.kind is Kind.BOUNCE


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Mail delivery problem",
         ('Hi Mara,\nthe contract came back: "550 5.1.1 user unknown", it could not be delivered. '
         "Please use\nanna@brandt.example\n\nOtto")),
        ("AW: Unzustellbar: Hi",
         ("Hallo Mara,\nmein Postfach war voll, sie konnte nicht zugestellt werden.\n\nOtto\n\n"
         "> Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n"
         "> 550 5.2.2 mailbox full")),
        ("Lieferung verzögert",
         ("Das Paket konnte nicht zugestellt werden, die Lieferung ist verzögert.\n\nOtto Brandt\n"
         "lager@brandt.example\nTel. 0551 450 555")),
        ("Mail not received",
         ("My mailbox was full and your message could not be delivered.\n\n"
         "-----Original Message-----\nFrom: Mara Lindqvist <mara@rivet.example>\n"
         "Sent: Tuesday\nTo: Otto Brandt <otto@brandt.example>\nSubject: Hi\n\nHello")),
    ],
)  # fmt: skip
def test_a_person_who_writes_of_failed_mail_is_a_person(subject: str, text: str) -> None:
    assert person(text, subject=subject).kind is Kind.REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Automatic reply: Hi",
            (
                "Otto Brandt no longer works here, this mailbox is no longer in use and your mail "
                "was not delivered. Please write to\ninfo@brandt.example\nTel. 0049 551 550"
            ),
        ),
        (
            "Delayed response",
            (
                "I am at a fair, my answer is delayed until Friday. No need to resend, or ask\n"
                "anna@brandt.example"
            ),
        ),
        (
            "Out of office: Mail delivery failure training",
            (
                "Back on Monday. Your mail will not be delivered to a colleague.\n\n"
                "----- Original Message -----\nMessage-ID: <a1@rivet.example>\n"
                "From: mara@rivet.example\nTo: otto@brandt.example\n"
            ),
        ),
    ],
)
def test_a_mailbox_that_answers_by_itself_has_not_failed(subject: str, text: str) -> None:
    verdict = judged(
        text,
        subject=subject,
        sender="Otto Brandt <otto@brandt.example>",
        head="Auto-Submitted: auto-replied",
    )

    assert verdict.kind not in (Kind.BOUNCE, Kind.DELAYED)


def test_a_postmaster_who_writes_by_hand_is_a_person() -> None:
    verdict = classify(
        b"From: Uli Kern <postmaster@brandt.example>\nTo: mara@rivet.example\n"
        b"Subject: Delivery problems with your domain\nUser-Agent: Mozilla Thunderbird\n\n"
        b"Your mail to otto@brandt.example could not be delivered: 550 5.7.1 SPF. Fixed now. Uli"
    )

    assert verdict.kind is not Kind.BOUNCE


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    "text",
    [
        (
            "The following messages could not be delivered to your mailbox (550 5.2.2 quota "
            "exceeded):\nbilling@partner.example\nRelease pending messages: http://lamps.example/x"
        ),
        "SMTP Error 550: mara@rivet.example has 3 undelivered mails. Click http://lamps.example/x",
        "4 eingehende Nachrichten konnten nicht zugestellt werden: http://lamps.example/frei",
    ],
)
def test_a_report_of_mail_that_comes_in_is_bait(text: str) -> None:
    verdict = judged(text, subject="Undelivered Mail Returned to Sender")

    assert verdict.kind in (Kind.UNSURE, Kind.BULK)


@pytest.mark.req("B1")
@pytest.mark.parametrize("path", ["<>", "<root@lamps.example>"])
def test_a_page_with_a_button_is_no_report(path: str) -> None:
    verdict = classify(
        f"Return-Path: {path}\nFrom: Microsoft Outlook <postmaster@rivet.example>\n"
        "To: mara@rivet.example\nSubject: Undeliverable: Invoice\nContent-Type: text/html\n\n"
        "<p>Your message to billing@partner.example couldn't be delivered. 550 5.7.1</p>"
        '<a href="http://lamps.example/again">Send Again</a>'.encode()
    )

    assert verdict.kind in (Kind.UNSURE, Kind.BULK)
