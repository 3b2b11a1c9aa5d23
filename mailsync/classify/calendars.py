"""The text/calendar part of a mail, and the rule for mail that carries one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from mailsync.classify.addresses import key_of
from mailsync.classify.mail import Mail, Part
from mailsync.classify.parse import part_text
from mailsync.classify.rule import Rule, seen
from relance.core.inbound import Evidence, Invitation, Kind

MAX_ATTENDEES = 100
_MAX_LINES = 2_000
_METHODS = frozenset(
    {"PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"}
)
_KINDS = ("text/calendar", "application/ics")


def invitation_of(mail: Mail) -> Invitation | None:
    """The first calendar object that names an event and a method of RFC 5546 §1.4; else None.

    ``starts_at`` is None for whole days and for times in a named zone, which need the zone's rules.
    """
    part = mail.part(*_KINDS)
    if part is None:
        return None
    facts: dict[str, str] = {}
    attendees: list[str] = []
    partstat = ""
    for name, parameters, value in _event_lines(part):
        if name == "ATTENDEE" and len(attendees) < MAX_ATTENDEES:
            attendees.append(key_of(value))
            partstat = partstat or _partstat(parameters)
        else:
            facts.setdefault(name, value)
    method = facts.get("METHOD", "").strip().upper()
    if method not in _METHODS:
        return None
    return Invitation(
        method=method,
        partstat=partstat if method in ("REPLY", "COUNTER") else "",
        organizer=key_of(facts.get("ORGANIZER", "")),
        attendees=tuple(dict.fromkeys(key for key in attendees if key)),
        starts_at=_instant(facts.get("DTSTART", "")),
        uid=facts.get("UID", "").strip()[:500],
    )


def _event_lines(part: Part) -> Iterator[tuple[str, str, str]]:
    """(NAME, parameters, value) of the unfolded lines outside time zones and alarms."""
    text = part_text(part).replace("\n ", "").replace("\n\t", "")  # folding, RFC 5545 §3.1
    inside = ""
    for line in text.split("\n", _MAX_LINES)[:_MAX_LINES]:
        head, value = _at_colon(line)
        name, _, parameters = head.partition(";")
        name = name.strip().upper()
        if name == "BEGIN" and value.strip().upper() in ("VTIMEZONE", "VALARM"):
            inside = value.strip().upper()
        elif name == "END" and value.strip().upper() == inside:
            inside = ""
        elif not inside:
            yield name, parameters.upper(), value


def _at_colon(line: str) -> tuple[str, str]:
    """Split at the first colon outside quotes (RFC 5545 §3.1)."""
    quoted = False
    for index, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == ":" and not quoted:
            return line[:index], line[index + 1 :]
    return line, ""


def _partstat(parameters: str) -> str:
    for piece in parameters.split(";"):
        key, _, value = piece.partition("=")
        if key.strip() == "PARTSTAT":
            return value.strip().strip('"')
    return ""


def _instant(value: str) -> datetime | None:
    try:
        return datetime.strptime(value.strip(), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _attached_only(mail: Mail) -> bool:
    """A person may attach an .ics file; calendars send theirs as a text of the mail itself."""
    parts = [part for part in mail.parts if part.kind in _KINDS and part.enclosed == 0]
    return all(p.headers.get("content-disposition").lower().startswith("attach") for p in parts)


def _calendar(mail: Mail) -> tuple[Evidence, ...] | None:
    found = invitation_of(mail)
    if found is None or (found.method == "PUBLISH" and _attached_only(mail)):
        return None
    return (seen("text/calendar", f"METHOD:{found.method} {found.partstat}"),)


RULES = (
    Rule(
        "text-calendar", Kind.CALENDAR, 0.97, _calendar, "RFC 6047 §2.4 and RFC 5546 §1.4",
        ("calendar-request.eml", "calendar-accepted.eml", "calendar-cancel.eml"),
    ),
)  # fmt: skip
