"""When an absent person is back, read from the notice's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mailsync.classify.dates import DayRead, all_day_first, read_day
from mailsync.classify.mail import Mail
from mailsync.classify.rule import flat
from mailsync.classify.tongues import TONGUES, Tongue
from relance.core.inbound import Away

MAX_NOTICE = 3_000  # characters that are read
_AFTER = 60  # a date stands this near to the word that announces it
_MAX_HITS = 40
_STOPS = (". ", "! ", "? ", "; ")
_OTHER_MATTERS = (
    "valid", "offer", "deadline", "register", "booth", "fair runs", "discount", "gültig", "angebot",
    "anmeld", "messe", "frist", "valable", "offre", "inscri", "válid", "oferta",
)  # fmt: skip
# "I cannot answer until 5 June" leaves open which day is the first one back.
_ANSWERS = ("respond", "reply", "answer", "get back to you", "antworte", "rückmeld", "répond")
NOTHING = Away(None, None, None)


@dataclass(frozen=True, slots=True)
class _Told:
    role: str  # "starts", "until" or "back_on"
    day: DayRead


def away_of(mail: Mail) -> Away:
    """The dates that the notice states. Only stated ones: no day is derived from another.

    Two statements of one role that differ, or a date of unclear order, make it ambiguous, with
    the candidates as ISO dates in ``alternates``. Without a Date header nothing is read.
    """
    today = mail.sent_on
    text = flat(f"{mail.subject}\n{(mail.text or mail.body)[:MAX_NOTICE]}")
    if today is None:
        return NOTHING
    order = all_day_first(text)
    told = [_ordered(one, order) for tongue in TONGUES for one in _told(text, tongue, today)]
    days: dict[str, set[date]] = {"starts": set(), "until": set(), "back_on": set()}
    for one in told:
        days[one.role].update(one.day.choices)
    return _settled(days)


def _settled(days: dict[str, set[date]]) -> Away:
    starts, until, back = (sorted(days[role]) for role in ("starts", "until", "back_on"))
    if until == back:  # "out until the 15th, returning on the 15th": that day is no longer away
        until = []
    unclear = len(until) > 1 or len(back) > 1
    alternates = tuple(day.isoformat() for day in sorted({*until, *back}))
    if not unclear and until and back and back[0] <= until[0]:
        unclear = True
    if unclear:
        return Away(None, None, None, ambiguous=True, alternates=alternates)
    start = starts[0] if len(starts) == 1 else None
    last = until[0] if until else None
    if start and last and start > last:
        start = None
    return Away(start, last, back[0] if back else None)


def _ordered(told: _Told, day_first: bool | None) -> _Told:
    """Settle 05/06 by another date of the same notice that allows one order only."""
    if day_first is None or len(told.day.choices) != 2:
        return told
    chosen = told.day.choices[0 if day_first else 1]
    return _Told(told.role, DayRead((chosen,), day_first))


def _told(text: str, tongue: Tongue, today: date) -> Iterator[_Told]:
    taken: set[int] = set()  # longer prefixes come first; their date is not read twice
    for word, prefixes in (
        ("until", tongue.until),
        ("back_on", tongue.back),
        ("since", tongue.since),
        ("on", tongue.on),
        ("starts", tongue.starts),
    ):
        for prefix in sorted(prefixes, key=len, reverse=True):
            for start in _places(text, prefix):
                end = start + len(prefix)
                role = _role(word, text, start, tongue)
                if end in taken or not role:
                    continue
                day = read_day(text[end : end + _AFTER], tongue, today)
                if day is not None:
                    taken.add(end)
                    yield _Told(role, day)


def _role(word: str, text: str, start: int, tongue: Tongue) -> str:
    """What a prefix means here: "ab 1. Juni im Urlaub" begins an absence, "ab 8. Juni wieder da"
    ends it. "" where the date belongs to another matter, such as an offer.
    """
    before = text[max(0, start - _AFTER) : start]
    before = before[max(before.rfind(mark) for mark in _STOPS) + 1 :]
    if any(matter in before for matter in _OTHER_MATTERS):
        return ""
    if word in ("until", "on") and any(answer in before for answer in _ANSWERS):
        return ""
    if word in ("until", "back_on", "starts"):
        return word
    near = before + text[start : start + _AFTER]
    if any(again in near for again in tongue.again):
        return "back_on"
    return "starts" if word == "since" else ""


def _places(text: str, prefix: str) -> Iterator[int]:
    """Where the prefix stands as whole words."""
    position = text.find(prefix)
    for _ in range(_MAX_HITS):
        if position < 0:
            return
        before = text[position - 1 : position]
        after = text[position + len(prefix) : position + len(prefix) + 1]
        if not before.isalnum() and (after.isspace() or after == ":"):
            yield position
        position = text.find(prefix, position + len(prefix))
