"""The meeting that a text/calendar part is about, read with the icalendar library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from icalendar import Calendar, Component

from mailsync.classify.message.addresses import key_of
from mailsync.classify.message.headers import parameter
from mailsync.classify.message.mail import Mail
from mailsync.classify.message.parts import Part
from mailsync.classify.message.texts import part_text
from relance.core.inbound import Invitation

MAX_ATTENDEES = 100
CALENDAR_KINDS = ("text/calendar", "application/ics")
METHODS = frozenset(
    {"PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"}
)
_MAX_LINES = 4_000
_MAX_LINE = 1_000
_MAX_ZONES = 4
_MAX_ZONE_LINES = 200
_MAX_UID = 500
_MEETINGS = ("VEVENT", "VTODO")
_NEEDED = frozenset({"UID", "DTSTART", "ORGANIZER", "ATTENDEE"})
_ZONE_NEEDED = frozenset(
    {"BEGIN", "END", "TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"}
)
# A rule by the second since 1601, as a hostile zone may have it, would take hours to follow.
_YEARLY = frozenset({"FREQ", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "WKST"})
# What icalendar 7 and the zones below it were seen to raise on damaged values: its own errors are
# ValueErrors, parameters given twice end in TypeError or AttributeError, the year 1 in
# OverflowError; zoneinfo raises LookupError, and OSError for a zone called "Europe".
_DAMAGE = (ValueError, LookupError, TypeError, AttributeError, OverflowError, OSError)


def invitation_of(mail: Mail) -> Invitation | None:
    """The meeting of the mail's calendar part, or None without a method of RFC 5546 §1.4.

    ``starts_at`` is None for whole days, for floating times and for zones that neither the part
    nor the zone database defines. Of a damaged meeting only what can be read is given.
    """
    part = calendar_part(mail)
    method = method_of(part) if part else ""
    if part is None or not method:
        return None
    zones, lines = _essence(part_text(part))
    # A broken zone or start costs the hour and not the answer.
    timeless = tuple(line for line in lines if not line.upper().startswith("DTSTART"))
    meeting = _read((*zones, *lines)) or _read(lines) or _read(timeless)
    if meeting is None:
        return Invitation(method, "", "", (), None, "")
    answers = {key: partstat for key, partstat in _attendees(meeting) if key}
    return Invitation(
        method=method,
        partstat=_partstat(answers, mail) if method in ("REPLY", "COUNTER") else "",
        organizer=next((key for key, _ in _people(meeting, "ORGANIZER")), ""),
        attendees=tuple(answers),
        starts_at=_starts_at(meeting),
        uid=_uid(meeting),
    )


def calendar_part(mail: Mail) -> Part | None:
    """The mail's own calendar part; one that stands in the text goes before one attached to it."""
    found = [p for p in mail.parts if p.enclosed == 0 and p.kind in CALENDAR_KINDS]
    return next((part for part in found if not is_attached(part)), next(iter(found), None))


def is_attached(part: Part) -> bool:
    """Whether the part is a file beside the text and not a form of the text itself."""
    disposition = part.headers.get("content-disposition").lower()
    return part.kind == "application/ics" or disposition.startswith("attach")


def method_of(part: Part) -> str:
    """The object's own METHOD, else that of the Content-Type (RFC 6047 §2.4); "" for none."""
    text = part_text(part)
    start = text.upper().find("\nMETHOD:")
    own = text[start + 8 : start + 40].partition("\n")[0] if start >= 0 else ""
    named = parameter(part.headers.get("content-type"), "method")
    return next((m for m in (own.strip().upper(), named.strip().upper()) if m in METHODS), "")


def _essence(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The zones and the first meeting as well-formed lines, whatever surrounds them or is broken.

    Descriptions, attachments, alarms and recurrences are left out: they cost and say nothing.
    """
    meetings: list[list[str]] = []
    zones: list[list[str]] = []
    calendar_zone = ""
    inside = [""]
    for name, line in _lines(text):
        if name == "BEGIN":
            inside.append(line[6:].strip().upper())
            meetings += [[]] if inside[-1] in _MEETINGS else []
            zones += [[]] if inside[-1] == "VTIMEZONE" else []
        if inside[-1] in _MEETINGS and name in _NEEDED:
            meetings[-1].append(line)
        elif "VTIMEZONE" in inside and name in _ZONE_NEEDED:
            zones[-1].append(line)
        elif name == "X-WR-TIMEZONE":
            calendar_zone = line.partition(":")[2].strip()
        if name == "END" and len(inside) > 1:
            inside.pop()
    kept = [line for zone in zones[:_MAX_ZONES] if _is_bounded(zone) for line in zone]
    meeting = [_in_zone(line, calendar_zone) for line in (meetings or [[]])[0]]
    return tuple(kept), ("BEGIN:VEVENT", *meeting, "END:VEVENT")


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """(NAME, line) of the unfolded lines (RFC 5545 §3.1)."""
    unfolded = text.replace("\n ", "").replace("\n\t", "")
    attendees = 0
    for line in unfolded.split("\n", _MAX_LINES)[:_MAX_LINES]:
        name = line.partition(":")[0].partition(";")[0].strip().upper()
        attendees += name == "ATTENDEE"
        if len(line) <= _MAX_LINE and (name != "ATTENDEE" or attendees <= MAX_ATTENDEES):
            yield name, line


def _is_bounded(zone: list[str]) -> bool:
    """Whether a zone's rules can be followed in a moment: once a year, as all real ones go."""
    rules = [line.partition(":")[2].upper() for line in zone if line[:5].upper() == "RRULE"]
    return len(zone) <= _MAX_ZONE_LINES and all(_is_yearly(rule) for rule in rules)


def _is_yearly(rule: str) -> bool:
    names = {piece.partition("=")[0].strip() for piece in rule.split(";")}
    return len(rule) <= 100 and names <= _YEARLY and "FREQ=YEARLY" in rule


def _in_zone(line: str, zone: str) -> str:
    """A floating start in the zone that the whole calendar is in (X-WR-TIMEZONE), if it says one.

    A vendor's prefix ("/mozilla.org/2005/Europe/Berlin") is taken off the zone: RFC 5545 §3.2.19
    gives such names no meaning of their own.
    """
    head, _, value = line.partition(":")
    if head.upper() == "DTSTART" and zone and "T" in value and not value.strip().endswith("Z"):
        return f'DTSTART;TZID="{zone.strip(chr(34))}":{value}'
    if head.upper().startswith("DTSTART;TZID=/"):
        return f"DTSTART;TZID={'/'.join(head.split('/')[-2:])}:{value}"
    return line


def _read(lines: tuple[str, ...]) -> Component | None:
    """The meeting of these lines; None where the library can make nothing of them."""
    text = "\r\n".join(("BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""))
    try:
        found = Calendar.from_ical(text).walk("VEVENT")
    except _DAMAGE:
        return None
    return found[0] if found else None


def _values(meeting: Component, name: str) -> list[object]:
    try:
        found = meeting.get(name)
    except _DAMAGE:
        return []
    if found is None:
        return []
    return found if isinstance(found, list) else [found]


def _people(meeting: Component, name: str) -> Iterator[tuple[str, str]]:
    """(address key, PARTSTAT) of an ORGANIZER or of every ATTENDEE.

    Where the value is no mail address (iCloud's principals), EMAIL names it: RFC 7986 §6.2.
    """
    for value in _values(meeting, name):
        parameters = getattr(value, "params", {})
        key = key_of(str(value)) or key_of(str(parameters.get("EMAIL", "")))
        partstat = str(parameters.get("PARTSTAT", "NEEDS-ACTION")).upper()  # RFC 5545 §3.2.12
        if key:
            yield key, partstat


def _attendees(meeting: Component) -> Iterable[tuple[str, str]]:
    return _people(meeting, "ATTENDEE")


def _partstat(answers: dict[str, str], mail: Mail) -> str:
    """The answer of who sent the mail; else of the one attendee who has answered (§3.2.3)."""
    for key in (mail.from_address, mail.reply_to, key_of(mail.headers.get("sender"))):
        if key in answers:
            return answers[key]
    given = [partstat for partstat in answers.values() if partstat != "NEEDS-ACTION"]
    if len(set(given)) == 1:
        return given[0]
    return next(iter(answers.values())) if len(answers) == 1 else ""


def _starts_at(meeting: Component) -> datetime | None:
    """The start in UTC, if it is an instant that does not hang on the reader's own zone."""
    for value in _values(meeting, "DTSTART")[:1]:
        try:
            start = getattr(value, "dt", None)
            if isinstance(start, datetime) and start.utcoffset() is not None:
                return start.astimezone(UTC)
        except _DAMAGE:
            return None
    return None


def _uid(meeting: Component) -> str:
    return next((str(value).strip()[:_MAX_UID] for value in _values(meeting, "UID")), "")
