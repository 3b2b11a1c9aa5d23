"""Says things in the reader's language: sentences from a catalog, dates and numbers by CLDR."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from types import MappingProxyType
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton, format_time, format_timedelta
from babel.lists import format_list

from addin.languages import en, fi, pl, sv
from addin.plain import plain
from relance.core.schedule import always

Text: TypeAlias = str | Mapping[str, str]
"""A message: its text, or one text for each plural category of its field ``n`` (CLDR)."""

CATALOGS: Mapping[str, Mapping[str, Text]] = MappingProxyType(
    {"en": en.WORDS, "pl": pl.WORDS, "sv": sv.WORDS, "fi": fi.WORDS}
)

_Unit: TypeAlias = Literal["day", "hour", "minute", "second"]
_UNITS: tuple[tuple[_Unit, int], ...] = (
    ("day", 86_400),
    ("hour", 3_600),
    ("minute", 60),
    ("second", 1),
)
_NEVER = 10**9  # a threshold that no number reaches, so that Babel keeps the unit it is given


class Words:
    """One language's words. What is put into a sentence is made plain and short first."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalog = CATALOGS[language]
        self._locale = Locale.parse(language)

    def __call__(self, message: str, **fields: object) -> str:
        """The sentence; KeyError for a message or a field that the catalog does not know."""
        text = self._catalog[message]
        said = {
            name: value if isinstance(value, int) else plain(str(value))
            for name, value in fields.items()
        }
        if not isinstance(text, str):
            number = fields["n"]
            if not isinstance(number, int):
                raise TypeError(f"{message} counts with a whole number, not {number!r}")
            text = text[self._locale.plural_form(number)]
        return text.format_map(said)

    def knows(self, message: str) -> bool:
        """Whether there are words for a code that comes from elsewhere."""
        return message in self._catalog

    def moment(self, at: datetime, zone: str, now: datetime) -> str:
        """Day and time of day on the wall clock of ``zone``, with the year when it is another."""
        place = ZoneInfo(zone)
        local = at.astimezone(place)
        return self(
            "moment",
            day=self._day(local.date(), now.astimezone(place).date()),
            time=format_time(local.time(), "short", locale=self._locale)
            if self.language == "en"
            else format_skeleton("Hm", local, tzinfo=place, locale=self._locale),
        )

    def instant(self, at: datetime, zone: str, now: datetime) -> str:
        """As ``moment``, and the zone beside it."""
        return self("instant", moment=self.moment(at, zone, now), zone=zone)

    def day(self, day: date, today: date) -> str:
        """A day, with the year when it is another than that of ``today``."""
        return self._day(day, today)

    def span(self, seconds: float) -> str:
        """A length of time in its two largest units."""
        left, parts = max(round(seconds), 0), []
        for unit, length in _UNITS:
            number, left = divmod(left, length)
            if number:
                parts.append((unit, number * length))
        said = [self._length(*part) for part in parts[:2]] or [self._length("second", 0)]
        return " ".join(said)

    def listing(self, texts: Sequence[str]) -> str:
        """Several things in one sentence."""
        return format_list([plain(text) for text in texts], locale=self._locale)

    def _day(self, day: date, today: date) -> str:
        skeleton = "MMMEd" if day.year == today.year else "yMMMEd"
        at_noon = datetime.combine(day, datetime.min.time(), ZoneInfo("UTC"))
        return format_skeleton(skeleton, at_noon, locale=self._locale)

    def _length(self, unit: _Unit, seconds: int) -> str:
        length = timedelta(seconds=seconds)
        return format_timedelta(length, granularity=unit, threshold=_NEVER, locale=self._locale)


@cache
def _words(language: str) -> Words:
    return Words(language)


def words_of(tag: str) -> Words:
    """The words for a BCP 47 tag: its language if there is a catalog of it, else English."""
    language = tag.replace("_", "-").partition("-")[0].lower()
    return _words(language if language in CATALOGS else "en")


def zone_of(zone: str, otherwise: str) -> str:
    """``zone`` if it is a place of the IANA database, else ``otherwise``."""
    try:
        always(zone)
    except ValueError:
        return otherwise
    return zone
