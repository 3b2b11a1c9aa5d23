from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from harness import letters
from harness.behaviours import Layout

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
BACK = date(2026, 3, 9)
ANNA = "Änna Ünlü <anna@acme.example>"
RITA = "Rita Rep <rita@sales.example>"
ORIGINAL = (
    b"From: Rita Rep <rita@sales.example>\r\nTo: anna@acme.example\r\n"
    b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= from\r\n us\r\nMessage-ID: <2@sales.example>\r\n"
    b"References: <0@sales.example>\r\n <1@sales.example>\r\nX-Relance-Dispatch: d2\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    b"Sch\xc3\xb6nen Tag\r\nRita\r\n"
)


def read(raw: bytes) -> Message:
    mail = message_from_bytes(raw)
    assert not mail.defects
    assert b"\n" not in raw.replace(b"\r\n", b"")
    return mail


def text_of(part: Message) -> str:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode("utf-8").replace("\r\n", "\n")


def plain(value: object) -> str:
    return str(make_header(decode_header(" ".join(str(value).split()))))


def test_a_reply_stands_in_the_thread_and_quotes() -> None:
    mail = read(letters.reply(ORIGINAL, ANNA, text="Gern, 100 €.\n", now=NOW))

    assert mail["In-Reply-To"] == "<2@sales.example>"
    assert mail["References"].split() == [
        "<0@sales.example>",
        "<1@sales.example>",
        "<2@sales.example>",
    ]
    assert plain(mail["Subject"]) == "Re: Grüße from us"
    assert (plain(mail["From"]), mail["To"]) == (ANNA, RITA)
    assert mail["Return-Path"] == "<anna@acme.example>"
    assert mail["Date"] == "Mon, 02 Mar 2026 09:30:00 +0000"
    assert text_of(mail) == (
        "Gern, 100 €.\n\nRita Rep <rita@sales.example> wrote:\n> Schönen Tag\n> Rita\n"
    )


def test_a_reply_to_a_reply_keeps_one_re() -> None:
    first = letters.reply(ORIGINAL, ANNA, text="one", now=NOW)
    second = read(letters.reply(first, RITA, text="two", now=NOW + timedelta(hours=1)))

    assert plain(second["Subject"]) == "Re: Grüße from us"
    assert len(second["References"].split()) == 4


def test_a_reply_goes_where_reply_to_says() -> None:
    original = b"Reply-To: team@sales.example\r\n" + ORIGINAL

    assert read(letters.reply(original, ANNA, text="x", now=NOW))["To"] == "team@sales.example"


def test_a_mail_without_message_id_can_be_answered() -> None:
    mail = read(letters.reply(b"From: rita@sales.example\r\n\r\nhi", ANNA, text="x", now=NOW))

    assert mail["In-Reply-To"] is None
    assert mail["References"] is None


def test_a_fresh_mail_belongs_to_no_thread() -> None:
    mail = read(letters.fresh(ANNA, RITA, subject="Neu", text="x", now=NOW, cc=["b@acme.example"]))

    assert mail["In-Reply-To"] is None
    assert mail["References"] is None
    assert mail["Cc"] == "b@acme.example"


def test_a_request_to_stop_says_so() -> None:
    mail = read(letters.unsubscribe_request(ORIGINAL, ANNA, now=NOW))

    assert text_of(mail).startswith("Please stop emailing me")
    assert mail["In-Reply-To"] == "<2@sales.example>"


def test_an_invitation_carries_a_meeting_that_a_calendar_reads() -> None:
    raw = letters.invitation(
        ANNA,
        RITA,
        starts_at=NOW + timedelta(days=3),
        now=NOW,
        summary=f"Kennenlernen; Zürich, {'sehr ' * 20}lang",
        original=ORIGINAL,
    )
    method, event = _meeting(read(raw))

    assert method == "REQUEST"
    assert event["DTSTART"].dt == NOW + timedelta(days=3)
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(minutes=30)
    assert event["SUMMARY"] == f"Kennenlernen; Zürich, {'sehr ' * 20}lang"
    assert event["ORGANIZER"] == "mailto:anna@acme.example"
    assert event["ATTENDEE"] == "mailto:rita@sales.example"
    assert read(raw)["In-Reply-To"] == "<2@sales.example>"
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))


def test_a_cancellation_names_the_meeting_of_its_invitation() -> None:
    asked, called_off = (
        _meeting(read(letters.invitation(ANNA, RITA, starts_at=NOW, now=NOW, cancelled=cancelled)))
        for cancelled in (False, True)
    )

    assert (asked[0], called_off[0]) == ("REQUEST", "CANCEL")
    assert asked[1]["UID"] == called_off[1]["UID"]
    assert called_off[1]["STATUS"] == "CANCELLED"
    assert called_off[1]["SEQUENCE"] > asked[1]["SEQUENCE"]


@pytest.mark.parametrize("answer", ["ACCEPTED", "DECLINED", "TENTATIVE"])
def test_an_answer_to_an_invitation_names_its_meeting(answer: str) -> None:
    raw = letters.calendar_reply(
        ANNA, RITA, uid="m1@x.example", starts_at=NOW, now=NOW, answer=answer
    )
    method, event = _meeting(read(raw))

    assert method == "REPLY"
    assert event["UID"] == "m1@x.example"
    assert event["ATTENDEE"].params["PARTSTAT"] == answer
    assert read(raw)["Subject"].startswith(answer.capitalize())


@pytest.mark.parametrize("whole", [True, False])
def test_a_report_names_the_failure_and_returns_what_failed(whole: bool) -> None:
    raw = letters.dsn(
        ORIGINAL,
        "anna@acme.example",
        now=NOW,
        status="5.2.1",
        diagnostic="550 5.2.1 mailbox disabled",
        to="bounces@sales.example",
        whole=whole,
    )
    mail = read(raw)

    assert mail.get_content_type() == "multipart/report"
    assert mail.get_param("report-type") == "delivery-status"
    assert (mail["Return-Path"], mail["To"]) == ("<>", "bounces@sales.example")
    assert parseaddr(mail["From"])[1] == "MAILER-DAEMON@mx.acme.example"
    about_server, about_recipient = _status_blocks(mail)
    assert about_server["Reporting-MTA"] == "dns; mx.acme.example"
    assert about_recipient["Final-Recipient"] == "rfc822; anna@acme.example"
    assert about_recipient["Action"] == "failed"
    assert about_recipient["Status"] == "5.2.1"
    assert about_recipient["Diagnostic-Code"] == "smtp; 550 5.2.1 mailbox disabled"
    assert _returned_headers(mail)["X-Relance-Dispatch"] == "d2"
    assert (b"Sch\xc3\xb6nen Tag" in raw) is whole


def test_a_delayed_report_says_how_long_it_will_try() -> None:
    raw = letters.dsn(ORIGINAL, "anna@acme.example", now=NOW, status="4.4.1", action="delayed")
    _, about_recipient = _status_blocks(read(raw))

    assert about_recipient["Action"] == "delayed"
    assert about_recipient["Will-Retry-Until"] == "Fri, 06 Mar 2026 09:30:00 +0000"


@pytest.mark.parametrize(
    ("layout", "marks"),
    [
        (
            Layout.EXCHANGE,
            {
                "Return-Path": "<>",
                "Auto-Submitted": "auto-generated",
                "X-Auto-Response-Suppress": "All",
                "X-MS-Exchange-Inbox-Rules-Loop": "anna@acme.example",
                "In-Reply-To": "<2@sales.example>",
                "Precedence": None,
            },
        ),
        (
            Layout.GMAIL,
            {
                "Return-Path": "<anna@acme.example>",
                "Auto-Submitted": "auto-replied",
                "X-Autoreply": "yes",
                "Precedence": "bulk",
                "X-Auto-Response-Suppress": None,
                "In-Reply-To": None,
            },
        ),
        (
            Layout.SIEVE,
            {
                "Return-Path": "<>",
                "Auto-Submitted": "auto-replied (vacation)",
                "Precedence": "bulk",
                "X-Auto-Response-Suppress": "All",
                "In-Reply-To": "<2@sales.example>",
            },
        ),
    ],
)
def test_each_layout_of_an_absence_carries_its_own_marks(
    layout: Layout, marks: dict[str, str | None]
) -> None:
    mail = read(letters.out_of_office(layout, ORIGINAL, ANNA, now=NOW, back_on=BACK))

    assert {name: mail[name] for name in marks} == marks
    assert "Monday, 9 March 2026" in text_of(mail)
    assert "Grüße from us" in plain(mail["Subject"])
    assert mail["To"] == RITA


def test_the_same_input_gives_the_same_bytes() -> None:
    first, again = (letters.reply(ORIGINAL, ANNA, text="x", now=NOW) for _ in range(2))
    other = letters.reply(ORIGINAL, ANNA, text="y", now=NOW)

    assert first == again
    assert read(first)["Message-ID"] != read(other)["Message-ID"]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), max_size=300))
def test_any_text_arrives_as_it_was_written(text: str) -> None:
    mail = message_from_bytes(letters.fresh(ANNA, RITA, subject="s", text=text, now=NOW))

    assert text_of(mail) == text


@pytest.mark.parametrize("subject", ["two\r\nlines", "two\nlines", "two\rlines"])
def test_a_line_break_in_a_header_is_refused(subject: str) -> None:
    with pytest.raises(ValueError, match="Subject"):
        letters.fresh(ANNA, RITA, subject=subject, text="x", now=NOW)


def _meeting(mail: Message) -> tuple[str, Any]:
    (part,) = [p for p in mail.walk() if p.get_content_type() == "text/calendar"]
    calendar = Calendar.from_ical(text_of(part))
    (event,) = calendar.walk("VEVENT")
    assert calendar["METHOD"] == part.get_param("method")
    return str(calendar["METHOD"]), event


def _status_blocks(mail: Message) -> list[Message]:
    (part,) = [p for p in mail.walk() if p.get_content_type() == "message/delivery-status"]
    blocks = part.get_payload()
    assert isinstance(blocks, list)
    return [block for block in blocks if isinstance(block, Message)]


def _returned_headers(mail: Message) -> Message:
    payload = mail.get_payload()
    assert isinstance(payload, list)
    last = payload[-1]
    assert isinstance(last, Message)
    inner = last.get_payload()
    if isinstance(inner, list):
        assert isinstance(inner[0], Message)
        return inner[0]
    return message_from_bytes(str(inner).encode())
