"""The words of one language made ready for look-ups: what stands before, after and around a day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from mailsync.classify.away.lexicon import Lexicon, phrases_of
from mailsync.classify.away.roles import Link, Near, Told
from mailsync.classify.away.sentences import BREAK
from mailsync.classify.away.tongues import Tongue

_WORDS = re.compile(r"[^\W\d_]+")
_MAX_FILL = 4
_DASHES = frozenset(("-", "--", "–", "—", "‒", "~", "→", "->"))
_SHORT = 2  # letters
_EVENING = 16  # o'clock: who is away until five is away all day
_CLOCK = re.compile(
    r"[\s,(]*(?:at|um|à|a|kl\.?|klo|om|o|alle|ab|bis)?\s?(?P<hour>\d\d?)"
    r"(?:[:.h]\d\d\s?(?P<half>[ap]\.?m)?|\s?(?:(?P<halves>[ap]\.?m)\b|uhr|h\b))"
)
_EDGE = f" :({BREAK}"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The look-ups of one tongue. All phrases are in lower case."""

    tongue: Tongue
    weights: dict[str, float]  # of its frequent words
    months: dict[str, int]  # word to 1..12
    short_months: frozenset[str]
    days: dict[str, int]  # word to 0..6, Monday first
    day_beginnings: frozenset[str]
    told: Lexicon[Told]
    heads: tuple[str, ...]
    third: frozenset[str]
    me: frozenset[str]
    linking: frozenset[str]  # the words of its links
    near: Lexicon[Near]
    links: dict[str, list[tuple[str, Link]]]  # by last word
    fill: frozenset[str]
    to: frozenset[str]
    ands: frozenset[str]
    coming: frozenset[str]
    following: frozenset[str]
    next_week: frozenset[str]
    later: frozenset[str]
    loosely: frozenset[str]
    week_on: frozenset[str]
    whole: tuple[str, ...]
    every: frozenset[str]
    of_month: frozenset[str]
    weeks: frozenset[str]
    parts: Lexicon[str]
    after: tuple[tuple[str, Link], ...]

    def weight(self, words: Iterable[str]) -> float:
        """How many of the words are of this language."""
        return sum(self.weights.get(word, 0.0) for word in words)

    def link_before(self, left: str) -> tuple[Link | None, int]:
        """The link that ends ``left``, articles between it and the day aside, and where it begins.

        The one that begins first counts: in "a partir del" the last word is an article as well.
        """
        found: Link | None = None
        begins = len(left)
        text = left.rstrip(_EDGE)
        for _ in range(_MAX_FILL):
            for phrase, link in self.links.get(_last_word(text), ()):
                start = len(text) - len(phrase)
                if text.endswith(phrase) and not text[start - 1 : start].isalnum():
                    if start < begins:
                        found, begins = link, start
                    break
            shorter = self.without_fill(text)
            if shorter == text:
                break
            text = shorter
        return found, begins

    def rest(self, text: str) -> int:
        """How many words are neither of a link nor mere filling."""
        words = _WORDS.findall(text)
        return sum(word not in self.fill and word not in self.linking for word in words)

    def without_fill(self, text: str) -> str:
        """``text`` without the one article or the like that ends it."""
        word = _last_word(text)
        if word not in self.fill:
            return text
        return text[: len(text) - len(word)].rstrip(_EDGE)

    def tells_back(self, right: str) -> bool:
        """Whether ``right`` begins with a word for the return, or with "I am" before it."""
        found = next(self.told.find(right), None)
        if found is None or found.means is not Told.BACK:
            return False
        between = right[: found.start].strip(" .").split()
        return all(word in self.me or word in self.third for word in between)

    def without_coming(self, text: str) -> str:
        """``text`` without the "next" or "coming" that ends it, before a weekday with its date."""
        word = _last_word(text.rstrip())
        return text[: text.rindex(word)] if word in self.coming | self.following else text

    def is_part(self, right: str) -> bool:
        """Whether ``right`` begins with a part of a day: "afternoon", "mittags"."""
        clock = _CLOCK.match(right)
        if clock is not None:
            hour = int(clock["hour"]) + (
                12 if (clock["half"] or clock["halves"] or "").startswith("p") else 0
            )
            return hour < _EVENING
        found = next(self.parts.find(right[:40]), None)
        return found is not None and not right[: found.start].strip(" ,(")

    def without_part(self, between: str) -> str:
        """``between`` without the part of a day that it begins with: "24 December noon to"."""
        found = next(self.parts.find(between), None)
        if found is None or between[: found.start].strip(" ,("):
            return between
        return between[found.end :]

    def is_between(self, left: str) -> bool:
        """Whether "between" stands at the end of ``left``."""
        return self.link_before(left)[0] is Link.BETWEEN

    def joins(self, between: str) -> str:
        """Whether words part the two days of a range ("to"), merely add ("and") or do neither."""
        words = between.strip(f" ,;():{BREAK}")
        if words[:1] == ".":  # "12.11. - 29.11."
            rest = words[1:].strip()
            return "to" if rest in _DASHES else "and" if rest in self.ands else ""
        for _ in range(_MAX_FILL):
            if words in self.to:
                return "to"
            if words in self.ands:
                return "and"
            shorter = self.without_fill(words)
            if shorter == words:
                break
            words = shorter
        return ""

    def link_after(self, right: str) -> Link | None:
        """What a word behind the day says of it: "inclusive", Finnish "asti"."""
        text = right.lstrip(" .,(")
        for phrase, link in self.after:
            if text.startswith(phrase) and not text[len(phrase) : len(phrase) + 1].isalnum():
                return link
        return None


@cache
def grammar_of(tongue: Tongue) -> Grammar:
    """Made once for each tongue, when a notice first needs it."""
    return Grammar(
        tongue=tongue,
        weights=weights_of(tongue),
        months={word: at + 1 for word, at in _numbered(tongue.months).items()},
        short_months=frozenset(
            word for group in tongue.months.split(";") for word in phrases_of(group)[1:]
        ),
        days=_numbered(tongue.days),
        day_beginnings=frozenset(word.partition("-")[0] for word in _numbered(tongue.days)),
        told=Lexicon(_telling(tongue)),
        heads=tuple(phrases_of(tongue.heads)),
        third=frozenset(phrases_of(tongue.third)),
        me=frozenset(phrases_of(tongue.me)),
        linking=_linking(tongue),
        near=Lexicon(
            (
                (tongue.overmorrow, Near.OVERMORROW),
                (tongue.tomorrow, Near.TOMORROW),
                (tongue.today, Near.TODAY),
            )
        ),
        links=_links(tongue),
        fill=frozenset(
            form for word in phrases_of(tongue.fill) for form in (word, word.rstrip("."))
        ),
        to=_DASHES.union(phrases_of(tongue.to)),
        ands=frozenset((*phrases_of(tongue.ands), "&", "+")),
        coming=frozenset(phrases_of(tongue.coming)),
        following=frozenset(phrases_of(tongue.next)),
        next_week=frozenset(phrases_of(tongue.next_week)),
        later=frozenset(phrases_of(tongue.later)),
        loosely=frozenset(phrases_of(tongue.loosely)),
        week_on=frozenset(phrases_of(tongue.week_on)),
        whole=tuple(phrases_of(tongue.whole)),
        every=frozenset(phrases_of(tongue.every)),
        of_month=frozenset(phrases_of(tongue.of_month)),
        weeks=frozenset(phrase.rstrip(".") for phrase in phrases_of(tongue.week)),
        parts=Lexicon(((tongue.part, "part"),)),
        after=_after(tongue),
    )


def _links(tongue: Tongue) -> dict[str, list[tuple[str, Link]]]:
    """The phrases that link a day to the absence, by their last word, the longest first."""
    links: dict[str, list[tuple[str, Link]]] = {}
    for field, link in _linked(tongue):
        for phrase in phrases_of(field):
            links.setdefault(_last_word(phrase), []).append((phrase, link))
    for group in links.values():
        group.sort(key=lambda each: -len(each[0]))
    return links


def _linking(tongue: Tongue) -> frozenset[str]:
    """Every word of such a phrase, and of what stands behind a day or between two."""
    fields = [field for field, _ in _linked(tongue)]
    fields += [tongue.ands, tongue.included, tongue.until_after]
    return frozenset(word for field in fields for word in _WORDS.findall(field))


def weights_of(tongue: Tongue) -> dict[str, float]:
    """What each frequent word counts for its language; a short one is of others as well."""
    words = (*tongue.common.split(), *_numbered(tongue.months), *_numbered(tongue.days))
    return {word: 1.0 if len(word) > _SHORT else 0.5 for word in words}


def _linked(tongue: Tongue) -> tuple[tuple[str, Link], ...]:
    """Of two meanings of one phrase the first counts."""
    return (
        (tongue.through, Link.THROUGH),
        (tongue.till, Link.TILL),
        (tongue.until, Link.UNTIL),
        (tongue.not_before, Link.NOT_BEFORE),
        (tongue.first, Link.FIRST),
        (tongue.vague, Link.VAGUE),
        (tongue.since, Link.SINCE),
        (tongue.on, Link.ON),
        (tongue.opens, Link.OPENS),
        (tongue.between, Link.BETWEEN),
    )


def _telling(tongue: Tongue) -> tuple[tuple[str, Told], ...]:
    return (
        (tongue.colleague, Told.COLLEAGUE),
        (tongue.reopens, Told.REOPEN),
        (tongue.office, Told.OFFICE),
        (tongue.away, Told.AWAY),
        (tongue.answer, Told.ANSWER),
        (tongue.back, Told.BACK),
        (tongue.here, Told.HERE),
        (tongue.other, Told.OTHER),
        (tongue.cover, Told.COVER),
        (tongue.theirs, Told.THEIRS),
        (tongue.ours, Told.OURS),
        (tongue.titles, Told.TITLE),
        (tongue.no, Told.NO),
        (tongue.only, Told.ONLY),
    )


def _after(tongue: Tongue) -> tuple[tuple[str, Link], ...]:
    fields = (
        (tongue.included, Link.THROUGH),
        (tongue.until_after, Link.UNTIL),
        (tongue.since_after, Link.SINCE),
        (tongue.on_after, Link.ON),
    )
    found = [(phrase, link) for field, link in fields for phrase in phrases_of(field)]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def _numbered(groups: str) -> dict[str, int]:
    """Each word of the groups to the place of its group, from 0."""
    return {word: at for at, group in enumerate(groups.split(";")) for word in phrases_of(group)}


def _last_word(text: str) -> str:
    return text[max(text.rfind(" "), text.rfind("("), text.rfind(":")) + 1 :]
