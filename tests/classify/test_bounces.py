"""Delivery reports: who failed, why, whose fault, and which of our mails it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway_wordings import GATEWAYS
from mailsync.classify import classify
from relance.core.inbound import Blame, Kind, Permanence, Verdict

SAMPLES = Path(__file__).parent.parent / "samples"


def sample(name: str) -> Verdict:
    return classify((SAMPLES / f"{name}.eml").read_bytes())


@pytest.mark.req("R72", "B9")
@pytest.mark.parametrize(
    ("name", "permanence", "status", "blame", "recipients"),
    [
        ("dsn-postfix-unknown-user", Permanence.HARD, "5.1.1", Blame.RECIPIENT,
         ("otto.brandt@holmpumps.example",)),
        ("dsn-exchange-online-not-found", Permanence.HARD, "5.1.10", Blame.RECIPIENT,
         ("p.hale@norwick.example",)),
        ("dsn-gmail-mailbox-full", Permanence.SOFT, "5.2.2", Blame.RECIPIENT,
         ("ines@lumen.example",)),
        ("dsn-gmail-unauthenticated", Permanence.HARD, "5.7.26", Blame.SENDER,
         ("ines@lumen.example",)),
        ("dsn-outlook-515", Permanence.HARD, "5.7.515", Blame.SENDER,
         ("jonas.weir@hotmail.example",)),
        ("dsn-expired-5", Permanence.SOFT, "5.4.300", Blame.TRANSPORT, ("sven@tarn.example",)),
        ("dsn-mixed-fates", Permanence.HARD, "5.1.1", Blame.RECIPIENT, ("gone@acre.example",)),
        ("dsn-nested-by-gateway", Permanence.HARD, "5.1.2", Blame.RECIPIENT,
         ("dana@quill.example",)),
        ("bounce-exim", Permanence.HARD, "5.1.1", Blame.RECIPIENT, ("karin@delft-works.example",)),
        ("bounce-qmail", Permanence.HARD, "5.1.1", Blame.RECIPIENT, ("aldo@ponte.example",)),
        ("bounce-exchange-text", Permanence.HARD, "5.1.1", Blame.RECIPIENT,
         ("rhea@mill.example",)),
        ("bounce-plain-postmaster", Permanence.SOFT, "5.2.2", Blame.RECIPIENT,
         ("tim@oakgate.example",)),
        ("mdn-shaped-quota", Permanence.SOFT, "5.2.2", Blame.RECIPIENT, ("liv@fjordline.example",)),
    ],
)  # fmt: skip
def test_a_bounce_says_who_failed_and_why(
    name: str, permanence: Permanence, status: str, blame: Blame, recipients: tuple[str, ...]
) -> None:
    verdict = sample(name)

    assert verdict.kind is Kind.BOUNCE
    assert verdict.bounce is not None
    assert verdict.bounce.permanence is permanence
    assert verdict.bounce.status == status
    assert verdict.bounce.blame is blame
    assert verdict.bounce.recipients == recipients


@pytest.mark.req("R72")
@pytest.mark.parametrize(
    ("name", "message_id", "dispatch"),
    [
        ("dsn-postfix-unknown-user", "d2f9c1a07be64c1d@rivet.example", "01JX2V5E9QK7"),
        ("dsn-outlook-515", "5be09a7714d34f21@rivet.example", "01JX2V5E9QKB"),  # headers only
        ("bounce-exim", "6d5c4b3a29180f1e@rivet.example", "01JX2V5E9QKF"),  # in the text
        ("bounce-qmail", "0f1e2d3c4b5a6978@rivet.example", "01JX2V5E9QKG"),
        ("bounce-exchange-text", "", ""),  # nothing returned
    ],
)
def test_a_bounce_names_the_mail_that_it_returns(name: str, message_id: str, dispatch: str) -> None:
    verdict = sample(name)

    assert verdict.bounce is not None
    assert verdict.bounce.original_message_id == message_id
    assert verdict.dispatch_id == dispatch


@pytest.mark.req("B9")
def test_a_delay_is_soft_in_whatever_words() -> None:
    verdict = sample("delay-exim-warning")

    assert verdict.bounce is not None
    assert verdict.bounce.permanence is Permanence.SOFT
    assert verdict.bounce.recipients == ("sven@tarn.example",)


def test_a_delivery_report_inside_a_forwarded_mail_is_a_persons_mail() -> None:
    verdict = sample("reply-forwards-bounce")

    assert verdict.bounce is None
    assert verdict.dispatch_id == ""


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    "raw",
    [
        (
            "Return-Path: <>\nFrom: Mail Delivery System <mailer-daemon@notice.example>\n"
            "Subject: Undelivered Mail Returned to Sender\nContent-Type: text/html\n\n"
            "<p>The delivery failed because your mailbox is full.</p><a href=x>Release messages</a>"
        ),
        (
            "From: Postmaster <postmaster@rivet.example>\nSubject: Undeliverable: message on hold\n"
            "Content-Type: text/html\n\n<p>Message could not be delivered to mara@rivet.example. "
            "Verify your password <a href=x>here</a></p>"
        ),
        (
            "From: Rivet Mail Server <support@lamps.example>\nSubject: Mail delivery failed\n\n"
            "5 messages could not be delivered to your inbox: http://lamps.example/fix"
        ),
        (
            "From: MAILER-DAEMON@lamps.example\nSubject: failure notice\n\n"
            "Your message could not be delivered. See the attached file for details."
        ),
    ],
)
def test_a_mail_that_only_poses_as_a_report_is_no_bounce(raw: str) -> None:
    assert classify(raw.encode()).kind in (Kind.UNSURE, Kind.BULK)


@pytest.mark.req("B9")
@pytest.mark.parametrize(("subject", "text"), GATEWAYS, ids=[subject for subject, _ in GATEWAYS])
def test_a_gateway_s_report_in_html_alone_names_whom_it_did_not_reach(
    subject: str, text: str
) -> None:
    link = '<a href="mailto:tim@oak.example">tim@oak.example</a>'
    head = (
        "Return-Path: <>\nFrom: Gateway <postmaster@oak.example>\nTo: mara@rivet.example\n"
        f"Auto-Submitted: auto-replied\nSubject: {subject}\n"
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    )
    verdict = classify(f"{head}<p>{text.format(link)}</p>".encode())
    bait = classify(f"{head}<p>{text.format(link)}</p><a href='http://x.example'>ok</a>".encode())

    assert verdict.bounce is not None
    assert verdict.bounce.recipients == ("tim@oak.example",)
    assert verdict.bounce.status == "5.7.1"
    assert bait.kind is not Kind.BOUNCE
