"""What goes to many is told from what a person wrote, and a person is never taken for a mailing."""

from __future__ import annotations

import pytest

from mailsync.classify import classify
from relance.core.inbound import Kind, Verdict

LETTER = "Hi Mara,\n\nthanks for the overview. Could we talk on Thursday?\n\nGreg\n"


def mail(headers: str, text: str = LETTER, kind: str = "text/plain") -> Verdict:
    """A mail to the seller; a From, To or Subject in ``headers`` goes before the usual one."""
    usual = {
        "From": "Greg Moss <greg.moss@stonewell.example>",
        "To": "mara@rivet.example",
        "Subject": "Month end",
        "Date": "Tue, 2 Jun 2026 09:12:40 +0200",
        "Message-ID": "<a1@stonewell.example>",
    }
    given = {line.partition(":")[0] for line in headers.split("\n")}
    rest = [f"{name}: {value}" for name, value in usual.items() if name not in given]
    block = "\n".join([*filter(None, headers.split("\n")), *rest])
    return classify(f"{block}\nContent-Type: {kind}; charset=utf-8\n\n{text}".encode())


def page(text: str) -> str:
    """A page as templates of mailings are: tables, tracked links, a counting picture."""
    rows = "".join(
        f'<table role="presentation"><tr><td><a href="https://t.finch.example/c/{n}?utm_source=m">'
        f"Item {n}</a></td></tr></table>"
        for n in range(9)
    )
    style = "<style>@media only screen {td {width:100%}}</style>"
    pixel = '<img src="https://t.finch.example/o" width="1" height="1">'
    return f"<html><head>{style}</head><body>{rows}<p>{text}</p>{pixel}</body></html>"


@pytest.mark.parametrize(
    "headers",
    [
        "From: Finch <hello@finch.example>\nX-SG-EID: kq0==\nX-SG-ID: 77==",
        "From: Finch <hello@finch.example>\nX-Mailgun-Sid: WyI0\nX-Mailgun-Tag: june",
        "From: Finch <hello@finch.example>\nX-MC-User: 8f1\nX-Mandrill-User: md_1",
        "From: Finch <hello@finch.example>\nX-CampaignID: june-26",
        "From: Finch <hello@finch.example>\nX-Mailin-Campaign: 12\nX-sib-id: Q1",
        "From: Finch <hello@finch.example>\nX-Mailer: MailChimp Mailer - **CID8f1**",
        "From: Finch <hello@finch.example>\nX-Mailer: PHPMailer 6.9.1 (https://phpmailer.example)",
        (
            "From: Finch <hello@finch.example>\nFeedback-ID: 1881:june:news:finch\n"
            "List-Unsubscribe: <https://finch.example/u/1>"
        ),
        "From: Finch <news@finch.example>",
        (
            "From: Anna Finch <finch@letters.example>\nList-Unsubscribe: <https://l.example/u/1>\n"
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\nList-Id: <finch.letters.example>\n"
            "List-Post: <https://letters.example/p/june>"
        ),
        "From: Tracker <jira@tracker.example>\nX-JIRA-FingerPrint: 6f3a",
        (
            "From: Ida <notifications@code.example>\nX-GitHub-Reason: mention\nPrecedence: list\n"
            "List-ID: rivet/site <site.rivet.code.example>\n"
            "In-Reply-To: <rivet/site/7@code.example>\n"
            "Message-ID: <rivet/site/7/c1@code.example>\nSubject: Re: [rivet/site] Footer (#7)"
        ),
        "From: Bank <ne-pas-repondre@banque.example>",
        "From: Bank <nicht-antworten@bank.example>",
        "From: Loja <nao-responda@loja.example>",
        "From: Kauppa <ei-vastausta@kauppa.example>",
        "From: Sklep <nie.odpowiadaj@sklep.example>",
        "From: Shop <orders@shop.example>\nReturn-Path: <bounces+71-mara=rivet.example@m.example>",
        "From: Prize <win@lucky.example>\nX-Spam-Flag: YES\nTo: undisclosed-recipients:;",
    ],
)
def test_marks_of_mass_mailers_and_notifiers_tell_bulk(headers: str) -> None:
    assert mail(headers).kind is Kind.BULK


@pytest.mark.parametrize(
    "text",
    [
        "You are receiving this email because you signed up at finch.example. Unsubscribe.",
        "Sie erhalten diese E-Mail, weil Sie unseren Newsletter abonniert haben. Hier abmelden.",
        "Vous recevez cet e-mail car vous êtes client. Se désabonner.",
        "Ha recibido este correo porque es cliente. Si no desea recibir más, darse de baja.",
        "Hai ricevuto questa email perché sei iscritto. Cancella l'iscrizione.",
        "Recebeu este e-mail porque é cliente. Cancelar subscrição. Deixar de receber.",
        "U ontvangt deze mail omdat u klant bent. Uitschrijven kan hier.",
        "Du får det här mejlet för att du är kund. Avregistrera dig här.",
        "Du mottar denne e-posten fordi du er kunde. Meld deg av her.",
        "Du modtager denne mail, fordi du er kunde. Afmeld nyhedsbrevet her.",
        "Saat tämän viestin, koska olet asiakkaamme. Peruuta tilaus tästä.",
        "Otrzymujesz tę wiadomość, ponieważ jesteś klientem. Wypisz się tutaj.",
        "Tento e-mail jste obdrželi, protože jste náš zákazník. Odhlásit odběr.",
        "このメールは会員の皆様に配信しています。配信停止はこちらから。",
    ],
)
def test_a_mailing_is_known_by_its_own_words_in_every_language(text: str) -> None:
    filled = "Die neue Kollektion / The new collection / La nouvelle collection. " * 4

    assert mail("From: Finch <hello@finch.example>", page(filled + text), "text/html").kind is (
        Kind.BULK
    )


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your verification code", "Your code is 4411. This is an automated message."),
        ("Ihre Rechnung 2026-118", "Dies ist eine automatisch generierte E-Mail."),
        ("Votre commande 4411", "Merci de ne pas répondre à ce message automatique."),
        ("パスワードの再設定", "本メールは送信専用です。返信いただいてもお答えできません。"),
    ],
)
def test_a_notice_that_wants_no_answer_is_bulk(subject: str, text: str) -> None:
    found = mail(f"From: Shop <service@shop.example>\nSubject: {subject}", text)

    assert found.kind in (Kind.BULK, Kind.AUTO_REPLY)


ANSWER = "In-Reply-To: <e5d4@rivet.example>\nSubject: Re: Month end\n"
QUOTE = (
    "\nOn Tue, 2 Jun 2026 at 09:12, Mara <mara@rivet.example> wrote:\n> a five-day close?\n"
    "> You are receiving this because we met. Unsubscribe: https://mail.rivet.example/u/abc\n"
)


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    "headers",
    [
        "Feedback-ID: i9a1:Fastmail",
        "Feedback-ID: 35264190:user:proton",
        "Feedback-ID: ::1.eu-west-1.x=:AmazonSES\nX-SES-Outgoing: 2026.06.02-54.240.7.1",
        "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply\nUser-Agent: Mozilla Thunderbird",
        "X-PHP-Originating-Script: 1000:rcube.php\nUser-Agent: Roundcube Webmail/1.6.6",
        (
            "List-Id: <talk.lists.example>\nList-Post: <mailto:talk@lists.example>\n"
            "List-Unsubscribe: <mailto:leave@lists.example>\nPrecedence: list"
        ),
        "X-Mailgun-Incoming: Yes\nX-Mailgun-Spf: Pass",
        "From: Greg Moss <info@stonewell.example>",
        "From: service@stonewell.example",
        "Precedence: bulk\nUser-Agent: Mozilla Thunderbird",
        "X-Priority: 1\nImportance: high",
        "To: mara@rivet.example, ida@rivet.example\nCc: fern@stonewell.example",
        "Subject: Invoice 118",
        "Subject: Ihre Rechnung 2026-118\nFrom: Anna Berg <anna.berg@stonewell.example>",
        "Message-ID: <CAKx3@mail.gmail.com>\nFrom: Greg <gregmoss@gmail.com>",
    ],
)
def test_a_persons_mail_that_looks_automatic_stays_a_reply(headers: str) -> None:
    assert mail(headers).kind is Kind.REPLY


@pytest.mark.req("R61", "B1")
@pytest.mark.parametrize(
    "headers",
    [
        "X-SG-EID: kq0==\nFrom: Greg Moss <greg@support.stonewell.example>",
        "X-Mailer: Zendesk Mailer\nX-Mandrill-User: md_1\nX-MC-User: 8f1",
        "List-Unsubscribe: <https://crm.example/u/1>\nList-Unsubscribe-Post: One-Click",
        "Return-Path: <bounces+71-mara=rivet.example@mail.desk.example>",
        "X-Spam-Flag: YES",
        "Feedback-ID: 1881:june:news:finch",
        "X-Microsoft-Antispam: BCL:5;",
    ],
)
def test_an_answer_to_us_is_a_reply_whatever_software_carried_it(headers: str) -> None:
    assert mail(ANSWER + headers, LETTER + QUOTE).kind is Kind.REPLY


def test_an_answer_that_lost_its_thread_is_known_by_what_it_quotes() -> None:
    assert mail("Subject: Re: Month end", LETTER + QUOTE).kind is Kind.REPLY


@pytest.mark.parametrize(
    ("headers", "text"),
    [
        (ANSWER, ""),
        (ANSWER, "\n\n-- \nGreg Moss\nStonewell Ltd\n"),
        (ANSWER, "Yes."),
        (ANSWER, "👍"),
        (ANSWER, QUOTE),
        ("Subject: Re: Month end\nX-Mailer: iPhone Mail (22F76)", "ok\n\nSent from my iPhone"),
        ("", "Call me."),
        ("Subject:", "What does it cost?"),
    ],
)
def test_little_is_enough_for_a_reply(headers: str, text: str) -> None:
    assert mail(headers, text).kind is Kind.REPLY


def test_a_colleagues_cold_mail_with_a_link_is_no_mailing() -> None:
    text = "Hi Mara, I saw your talk. We help teams like yours: https://pomona.example/tour\nFern"

    assert mail("From: Fern Pomona <fern@pomona.example>", text).kind is Kind.REPLY


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("IT-Support <it@lamps.test>", "Ihr Postfach ist zu 98 % voll", "Speicher erweitern"),
        ("Service <s@lamps.test>", "Votre boîte mail sera suspendue", "Vérifiez votre compte"),
        ("Correo <c@lamps.test>", "Su buzón está lleno", "Verifique su cuenta"),
        ("Caselle <c@lamps.test>", "La sua casella sta per essere disattivata", "Rinnova ora"),
        ("Webmail <w@lamps.test>", "Password expires today", "Keep the same password"),
        ("メール管理者 <a@lamps.test>", "未配信メールが12件あります", "確認してください"),
    ],
)
def test_a_lure_that_poses_as_the_mail_system_is_neither_a_person_nor_a_bounce(
    sender: str, subject: str, text: str
) -> None:
    link = f'<p>{text}</p><a href="https://lamps.test/x">OK</a>'

    assert mail(f"From: {sender}\nSubject: {subject}", link, "text/html").kind in (
        Kind.UNSURE,
        Kind.BULK,
    )


def test_a_person_who_speaks_of_a_mailbox_is_a_reply() -> None:
    assert mail(f"{ANSWER}From: Greg <greg@stonewell.example>", "My mailbox is full.").kind is (
        Kind.REPLY
    )


def test_doubt_is_told_as_doubt() -> None:
    found = mail(
        "From: Oak & Twine <orders@oak.example>\nSubject: Your order 20817", "We packed it."
    )

    assert found.kind is Kind.UNSURE
    assert [each.text for each in found.evidence] == ["orders@oak.example", "your order"]
