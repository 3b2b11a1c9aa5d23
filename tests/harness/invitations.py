"""Mails that carry a meeting: invitations and the answers to them (RFC 5546, RFC 6047)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr

from harness.mime import Original, Part, compose, message_id, multipart, text_part

_OCTETS = 75  # RFC 5545 §3.1
_ANSWERS = {"ACCEPTED": "Accepted", "DECLINED": "Declined", "TENTATIVE": "Tentative"}


def invitation(
    from_: str,
    to: str,
    *,
    starts_at: datetime,
    now: datetime,
    summary: str = "Getting to know each other",
    lasts: timedelta = timedelta(minutes=30),
    original: bytes = b"",
    cancelled: bool = False,
) -> bytes:
    """A METHOD:REQUEST by ``from_`` for ``to``; in the thread of ``original`` when it is given.

    The same call with ``cancelled`` gives the METHOD:CANCEL of that meeting. Instants are
    aware; they are written in UTC.
    """
    word, method = ("Cancelled", "CANCEL") if cancelled else ("Invitation", "REQUEST")
    uid = message_id(from_, to, summary, starts_at.isoformat()).strip("<>")
    event = [
        f"UID:{uid}",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(starts_at)}",
        f"DTEND:{_utc(starts_at + lasts)}",
        f"SUMMARY:{_escaped(summary)}",
        f"ORGANIZER:mailto:{parseaddr(from_)[1]}",
        f"ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{parseaddr(to)[1]}",
        f"SEQUENCE:{int(cancelled)}",
        f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}",
    ]
    text = f"{word}: {summary}, {starts_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC\n"
    return _mail(from_, to, f"{word}: {summary}", text, method, event, now, original)


def calendar_reply(
    from_: str,
    to: str,
    *,
    uid: str,
    starts_at: datetime,
    now: datetime,
    answer: str = "ACCEPTED",
    summary: str = "Getting to know each other",
) -> bytes:
    """A METHOD:REPLY of the attendee ``from_`` to the organizer ``to``.

    ``answer`` is ACCEPTED, DECLINED or TENTATIVE; KeyError for anything else.
    """
    word = _ANSWERS[answer]
    event = [
        f"UID:{uid}",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(starts_at)}",
        f"SUMMARY:{_escaped(summary)}",
        f"ORGANIZER:mailto:{parseaddr(to)[1]}",
        f"ATTENDEE;PARTSTAT={answer}:mailto:{parseaddr(from_)[1]}",
        "SEQUENCE:0",
    ]
    text = f"{word}: {summary}\n"
    return _mail(from_, to, f"{word}: {summary}", text, "REPLY", event, now, b"")


def _mail(
    from_: str,
    to: str,
    subject: str,
    text: str,
    method: str,
    event: Sequence[str],
    now: datetime,
    original: bytes,
) -> bytes:
    mail = Original.read(original)
    headers = [
        ("From", from_),
        ("To", to),
        ("Subject", subject),
        ("Message-ID", message_id(from_, method, *event)),
        ("In-Reply-To", mail.message_id),
        ("References", mail.thread()),
    ]
    body = multipart("alternative", [text_part(text), _calendar_part(method, event)])
    return compose(headers, body, to=to, return_path=from_, now=now)


def _calendar_part(method: str, event: Sequence[str]) -> Part:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Demo//Calendar//EN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        *event,
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    headers = (
        ("Content-Type", f'text/calendar; charset="utf-8"; method={method}'),
        ("Content-Transfer-Encoding", "8bit"),
    )
    return Part(headers, b"".join(_folded(line) for line in lines))


def _folded(line: str) -> bytes:
    folded, length = "", 0
    for character in line:
        size = len(character.encode("utf-8"))
        if length + size > _OCTETS:
            folded, length = f"{folded}\r\n ", 1
        folded, length = folded + character, length + size
    return f"{folded}\r\n".encode()


def _escaped(text: str) -> str:
    for special in ("\\", ";", ","):
        text = text.replace(special, f"\\{special}")
    return text.replace("\n", "\\n")


def _utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"
