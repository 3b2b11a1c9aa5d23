"""What became of each recipient, however the fields of the report are packed."""

from __future__ import annotations

import base64
import json

import pytest

from mailsync.classify import classify
from relance.core.inbound import Blame, Kind, Permanence, Verdict

FIELDS = (
    "Reporting-MTA: dns; mx.kelp.example\n\nFinal-Recipient: rfc822; amy@kelp.example\n"
    "Action: failed\nStatus: 5.2.1\nDiagnostic-Code: smtp; 550 5.2.1 account disabled\n"
)


def report(status_part: str, *, kind: str = "message/delivery-status") -> Verdict:
    return classify(
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.kelp.example\nTo: mara@rivet.example\n"
        "Subject: Undelivered Mail\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="s1"\n\n'
        "--s1\nContent-Type: text/plain\n\nIt failed.\n"
        f"--s1\nContent-Type: {kind}\n{status_part}\n--s1--\n".encode()
    )


def ses(event: dict[str, object]) -> Verdict:
    body = json.dumps({"Type": "Notification", "Message": json.dumps(event)})
    return classify(
        "From: no-reply@sns.mailer.example\nTo: mara@rivet.example\nSubject: AWS Notification\n"
        f"x-amz-sns-message-id: 1\nContent-Type: text/plain\n\n{body}".encode()
    )


@pytest.mark.parametrize(
    "status_part",
    [
        f"\n{FIELDS}",
        f"Content-Transfer-Encoding: base64\n\n{base64.b64encode(FIELDS.encode()).decode()}",
        FIELDS.replace("\n\n", "\n"),  # no empty line above the fields
        f"\n{FIELDS}".replace("Action: failed", "Action: Failed (permanent)"),
        f"\n{FIELDS}".replace("Action: failed\n", ""),
        f"\n{FIELDS}".replace("rfc822; amy@kelp.example", "rfc822;<amy@kelp.example>"),
    ],
)
def test_the_fields_are_read_however_they_are_packed(status_part: str) -> None:
    verdict = report(status_part)

    assert verdict.kind is Kind.BOUNCE
    assert verdict.bounce is not None
    assert verdict.bounce.recipients == ("amy@kelp.example",)
    assert verdict.bounce.status == "5.2.1"


def test_fields_in_the_text_of_a_mail_systems_notice_are_read() -> None:
    verdict = classify(
        f"From: postmaster@kelp.example\nTo: mara@rivet.example\n\n{FIELDS}".encode()
    )

    assert verdict.rule == "dsn-failed"


def test_fields_in_the_text_of_a_person_are_talk() -> None:
    verdict = classify(
        f"From: amy@kelp.example\nTo: mara@rivet.example\n\nOdd:\n\n{FIELDS}".encode()
    )

    assert verdict.kind is Kind.REPLY


@pytest.mark.parametrize(
    ("recipient", "key"),
    [
        ("utf-8; user@b\\x{FC}ro.example", "user@xn--bro-hoa.example"),  # RFC 6533 §3
        ("utf-8; user@büro.example", "user@xn--bro-hoa.example"),
        ("utf-8; user@b\\x{FFFFFFFF}.example", "mara.l@kelp.example"),  # the original one is left
        ("LOCAL;<amy>", "mara.l@kelp.example"),
        ("rfc822; @hub.example:amy@kelp.example", "amy@kelp.example"),
    ],
)
def test_a_recipient_is_the_final_one_where_that_is_an_address(recipient: str, key: str) -> None:
    fields = FIELDS.replace("rfc822; amy@kelp.example", recipient)
    fields = fields.replace("Action:", "Original-Recipient: rfc822;mara.l@kelp.example\nAction:")
    verdict = report(f"\n{fields}", kind="message/global-delivery-status")

    assert verdict.bounce is not None
    assert verdict.bounce.recipients == (key,)


@pytest.mark.parametrize(
    ("status", "diagnostic", "told"),
    [
        ("5.0.0", "550 5.1.1 user unknown", "5.1.1"),
        ("5.1.1", "550 5.7.1 blocked", "5.7.1"),  # the remote server's own
        ("5.2.1", "550 no", "5.2.1"),
        ("5.0.0", "554 4.4.7 expired <421 4.4.2 timed out>", "4.4.2"),  # RFC 3463 §3.5
        ("4.4.7", "Exim 4.94.2 gave up", "4.4.7"),
    ],
)
def test_the_code_that_says_most_is_told(status: str, diagnostic: str, told: str) -> None:
    fields = FIELDS.replace("5.2.1\nDiag", f"{status}\nDiag")
    verdict = report("\n" + fields.replace("550 5.2.1 account disabled", diagnostic))

    assert verdict.bounce is not None
    assert verdict.bounce.status == told
    assert verdict.bounce.reason == diagnostic


def test_what_openbsds_server_calls_delayed_has_failed_once_it_expired() -> None:
    late = FIELDS.replace("failed", "delayed").replace("5.2.1", "4.4.7")
    verdict = report(f"\n{late}")
    expired = classify(
        "From: MAILER-DAEMON@mx.kelp.example\nTo: mara@rivet.example\nSubject: Delayed\n"
        f"\namy@kelp.example: Envelope expired\n\n{late}".encode()
    )

    assert verdict.kind is Kind.DELAYED
    assert expired.kind is Kind.BOUNCE


@pytest.mark.req("B1")
@pytest.mark.parametrize(
    ("path", "failed"),
    [("<>", "mara@rivet.example"), ("<x@lamps.example>", "amy@kelp.example")],
)
def test_bait_with_the_fields_of_a_report_is_no_bounce(path: str, failed: str) -> None:
    """It is about its reader's own address, or has a return path as no report has."""
    fields = FIELDS.replace("amy@kelp.example", failed)
    verdict = classify(
        f"Return-Path: {path}\nFrom: MAILER-DAEMON@rivet.example\nTo: mara@rivet.example\n"
        "Subject: Undelivered Mail\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="s1"\n\n'
        "--s1\nContent-Type: text/plain\n\nYour password has expired, mail was not delivered. "
        "Log in: http://lamps.example/x\n"
        f"--s1\nContent-Type: message/delivery-status\n\n{fields}\n--s1--\n".encode()
    )

    assert verdict.kind in (Kind.UNSURE, Kind.BULK)


def test_amazon_tells_a_failure_as_json() -> None:
    verdict = ses(
        {
            "notificationType": "Bounce",
            "bounce": {
                "bounceType": "Transient",
                "bouncedRecipients": [{"emailAddress": "Amy@kelp.example"}],
            },
            "mail": {"commonHeaders": {"messageId": "<a1@rivet.example>"}},
        }
    )

    assert verdict.kind is Kind.BOUNCE
    assert verdict.bounce is not None
    assert verdict.bounce.recipients == ("amy@kelp.example",)
    assert verdict.bounce.permanence is Permanence.SOFT
    assert verdict.bounce.blame is Blame.TRANSPORT
    assert verdict.bounce.original_message_id == "a1@rivet.example"


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ({"eventType": "Delivery", "delivery": {"recipients": ["amy@kelp.example"]}},
         Kind.DELIVERED),
        ({"eventType": "DeliveryDelay",
          "deliveryDelay": {"delayedRecipients": [{"emailAddress": "amy@kelp.example"}]}},
         Kind.DELAYED),
        ({"notificationType": "Complaint", "complaint": []}, Kind.COMPLAINT),
    ],
)  # fmt: skip
def test_amazon_tells_other_fates_too(event: dict[str, object], kind: Kind) -> None:
    assert ses(event).kind is kind


@pytest.mark.parametrize("body", ["{" * 50_000, "[" * 50_000, '{"Message": 7}', '{"Message"', ""])
def test_a_broken_notification_ends_nothing(body: str) -> None:
    verdict = classify(
        f"From: no-reply@sns.example\nx-amz-sns-message-id: 1\nSubject: x\n\n{body}".encode()
    )

    assert verdict.bounce is None
