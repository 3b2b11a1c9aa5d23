"""Invitations and the answers to them, as the calendars of several vendors write them."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest

from counted import calls
from mailsync.classify import classify
from mailsync.classify.meetings.invitations import MAX_ATTENDEES
from relance.core.inbound import Invitation, Kind, Verdict

MOST = 200_000  # function calls
START = datetime(2026, 6, 10, 8, tzinfo=UTC)
ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
NINA = "ATTENDEE;CN=Nina Alder;PARTSTAT=ACCEPTED:mailto:nina@alderfield.example"


def calendar(
    event: str = NINA, *, method: str = "REPLY", start: str = ":20260610T080000Z", zone: str = ""
) -> str:
    said = f"METHOD:{method}\n" if method else ""
    return (
        f"BEGIN:VCALENDAR\nPRODID:-//Alder//EN\nVERSION:2.0\n{said}{zone}BEGIN:VEVENT\n"
        f"DTSTART{start}\nUID:7f0d@alderfield.example\n"
        f"ORGANIZER;CN=Mara:mailto:mara@rivet.example\n{event}\nEND:VEVENT\nEND:VCALENDAR\n"
    )


def sent(body: str, declared: str = "; method=REPLY", *, crlf: bool = False) -> Verdict:
    body = body.replace("\n", "\r\n") if crlf else body
    return classify(
        "From: Nina Alder <nina@alderfield.example>\nTo: mara@rivet.example\n"
        "Date: Tue, 2 Jun 2026 09:12:40 +0200\nSubject: Month end\n"
        f"Content-Type: text/calendar; charset=utf-8{declared}\n\n{body}".encode()
    )


def read(body: str, declared: str = "; method=REPLY") -> Invitation:
    verdict = sent(body, declared)
    assert verdict.kind is Kind.CALENDAR
    assert verdict.invitation is not None
    return verdict.invitation


@pytest.mark.req("B10")
@pytest.mark.parametrize(
    "method",
    ["PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"],
)
def test_every_method_of_itip_is_read(method: str) -> None:
    found = read(calendar(method=method), f"; method={method}")

    assert found == Invitation(
        method=method,
        partstat="ACCEPTED" if method in ("REPLY", "COUNTER") else "",
        organizer="mara@rivet.example",
        attendees=("nina@alderfield.example",),
        starts_at=START,
        uid="7f0d@alderfield.example",
    )


@pytest.mark.req("B10")
@pytest.mark.parametrize("partstat", ["ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED"])
def test_the_answer_is_that_of_the_attendee_who_sent_the_mail(partstat: str) -> None:
    others = "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ida@rivet.example\n"
    own = f'ATTENDEE;CN="Alder: N";PARTSTAT={partstat}:MAILTO:Nina@Alderfield.example'

    assert read(calendar(others + own)).partstat == partstat


@pytest.mark.req("B10")
def test_an_answer_by_a_stand_in_is_that_of_the_only_one_who_answered() -> None:
    event = (
        "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ida@rivet.example\n"
        "ATTENDEE;PARTSTAT=DECLINED:mailto:n.alder@alder-group.example"
    )

    assert read(calendar(event)).partstat == "DECLINED"


@pytest.mark.req("B10")
@pytest.mark.parametrize(
    ("event", "partstat"),
    [
        # Google: many parameters, folded lines.
        (("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=nina@alder\n"
         " field.example;X-NUM-GUESTS=0:mailto:nina@alderfield.example"), "DECLINED"),
        # Outlook: the comment before, RSVP, upper case.
        (('COMMENT;LANGUAGE=en-GB:Sorry\\n\nATTENDEE;PARTSTAT=TENTATIVE;CN="Nina Alder"'
         ":MAILTO:nina@alderfield.example"), "TENTATIVE"),
        # iCloud: the address is a parameter.
        ("ATTENDEE;CN=Nina;PARTSTAT=ACCEPTED;EMAIL=nina@alderfield.example:/aMTA3/principal/",
         "ACCEPTED"),
        # Lotus Notes: quoted, with a directory name.
        (('ATTENDEE;ROLE=CHAIR;PARTSTAT=ACCEPTED;CN="Nina Alder/ALDER"\n'
         " ;RSVP=FALSE:mailto:nina@alderfield.example"), "ACCEPTED"),
        # No PARTSTAT means that an answer is still to come (RFC 5545 §3.2.12).
        ("ATTENDEE:mailto:nina@alderfield.example", "NEEDS-ACTION"),
    ],
)  # fmt: skip
def test_answers_as_several_calendars_write_them(event: str, partstat: str) -> None:
    found = read(calendar(event))

    assert found.partstat == partstat
    assert found.attendees == ("nina@alderfield.example",)


@pytest.mark.req("B10")
@pytest.mark.parametrize(
    ("start", "zone", "instant"),
    [
        (":20260610T080000Z", "", START),
        (";TZID=Europe/Berlin:20260610T100000", "", START),
        (";TZID=W. Europe Standard Time:20260610T100000", "", START),
        (";TZID=Mein Büro:20260610T100000", ZONE.format(name="Mein Büro"), START),
        (';TZID="(UTC+01:00) Bern, Rome":20260610T100000',
         ZONE.format(name="(UTC+01:00) Bern\\, Rome"), START),
        (";TZID=/vendor.example/2026/Europe/Berlin:20260610T100000", "", START),
        (":20260610T100000", "X-WR-TIMEZONE:Europe/Berlin\n", START),
        # Not an instant, or nobody can say which.
        (":20260610T100000", "", None),
        (";VALUE=DATE:20260610", "", None),
        (";TZID=Nowhere:20260610T100000", "", None),
        (":2026061XT100000Z", "", None),
        (";TZID=Europe/Berlin:00010101T000000", "", None),
        (";TZID=Europe:20260610T100000", "", None),
        (";TZID=" + "A" * 300 + ":20260610T100000", "", None),
        (";TZID=Europe/Berlin,Europe/London:20260610T100000", "", None),
        (";TZID=Q:20260610T100000", ZONE.format(name="Q").replace("+0100", "+9900"), None),
    ],
)  # fmt: skip
def test_a_start_is_an_instant_or_nothing(start: str, zone: str, instant: datetime | None) -> None:
    found = read(calendar(start=start, zone=zone))

    assert found.starts_at == instant
    assert found.partstat == "ACCEPTED"


def test_windows_line_ends_make_no_difference() -> None:
    assert sent(calendar(), crlf=True).invitation == read(calendar())


@pytest.mark.parametrize(
    "body",
    ["", "hello", "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\n", calendar()[:60],
     "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"],
)  # fmt: skip
def test_a_damaged_meeting_keeps_its_method(body: str) -> None:
    found = read(body)

    assert (found.method, found.partstat, found.starts_at) == ("REPLY", "", None)


def test_only_the_first_meeting_counts_and_alarms_do_not() -> None:
    alarm = "BEGIN:VALARM\nATTENDEE:mailto:alarm@rivet.example\nEND:VALARM\n"
    second = calendar().split("BEGIN:VEVENT")[1].replace("nina@", "ida@").replace("7f0d", "9")
    body = calendar(alarm + NINA).replace("END:VCALENDAR", f"BEGIN:VEVENT{second}")

    assert read(body) == read(calendar())


def test_damage_is_never_fatal() -> None:
    dice = random.Random(61)
    whole = calendar(zone=ZONE.format(name="Q"), start=";TZID=Q:20260610T100000")
    pieces = ["\n", ";", ":", '"', "BEGIN:VEVENT", "END:VTIMEZONE", "99991231T235959", "+2400",
              "BYMONTH=13", "RDATE:x", "TZID=", "VALUE=DATE", "é", "\x00"]  # fmt: skip
    for _ in range(300):
        at = dice.randrange(len(whole))
        spoilt = whole[:at] + dice.choice(pieces) + whole[at + dice.choice((0, 1, 9)) :]

        assert sent(spoilt).kind is Kind.CALENDAR


@pytest.mark.parametrize(
    "zone",
    [
        ZONE.format(name="Q").replace("FREQ=YEARLY;BYDAY=-1SU", "FREQ=SECONDLY"),
        ZONE.format(name="Q").replace("FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=0"),
        ZONE.format(name="Q").replace("BYMONTH=3", "BYMONTH=3;BYSECOND=" + ",".join("12345")),
        "".join(ZONE.format(name=f"Q{n}") for n in range(200)),
        ZONE.format(name="Q").replace("BEGIN:DAYLIGHT\n", "RDATE:20260101T000000\n" * 1_000),
    ],
)
def test_a_hostile_zone_costs_little_and_no_answer(zone: str) -> None:
    found: list[Invitation] = []
    body = calendar(start=";TZID=Q:20260610T100000", zone=zone)

    assert calls(lambda: found.append(read(body))) < MOST
    assert found[0].partstat == "ACCEPTED"


def test_attendees_are_counted_off() -> None:
    crowd = "\n".join(f"ATTENDEE:mailto:guest{n}@alderfield.example" for n in range(5_000))

    assert len(read(calendar(crowd)).attendees) == MAX_ATTENDEES


def mixed(method: str, text: str, disposition: str = "attachment", headers: str = "") -> Verdict:
    return classify(
        "From: Nina Alder <nina@alderfield.example>\nTo: mara@rivet.example\n"
        f"Subject: Re: Month end\n{headers}Content-Type: multipart/mixed; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\n{text}\n"
        f"--b\nContent-Type: text/calendar; name=call.ics\nContent-Disposition: {disposition}\n\n"
        f"{calendar(method=method)}--b--\n".encode()
    )


@pytest.mark.req("R61", "B10")
@pytest.mark.parametrize("method", ["PUBLISH", "REQUEST", ""])
def test_a_persons_mail_with_a_calendar_file_is_a_reply(method: str) -> None:
    assert mixed(method, "Thursday at ten then, the file is for your calendar.").kind is Kind.REPLY


@pytest.mark.req("B10")
@pytest.mark.parametrize(
    ("method", "text", "headers"),
    [
        ("REQUEST", "", ""),
        ("REPLY", "Nina Alder has accepted.", ""),
        ("CANCEL", "Nina Alder cancelled the meeting.", ""),
        ("REQUEST", "Nina invites you to a meeting.", "X-Mail-Calendar-Part: Yes\n"),
    ],
)
def test_a_calendars_own_file_is_an_invitation_or_an_answer(
    method: str, text: str, headers: str
) -> None:
    assert mixed(method, text, headers=headers).kind is Kind.CALENDAR


def test_a_forwarded_mails_calendar_is_not_this_mails() -> None:
    inner = f"From: ida@rivet.example\nContent-Type: text/calendar\n\n{calendar()}"
    raw = (
        "From: nina@alderfield.example\nSubject: Fwd: x\n"
        f"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n"
        f"--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    )

    assert classify(raw.encode()).kind is Kind.REPLY
