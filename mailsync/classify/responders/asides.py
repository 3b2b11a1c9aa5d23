"""Finds what notices do not say: of whom else a sentence tells, and what it answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import auto

from mailsync.classify.marks.people import is_answer
from mailsync.classify.marks.readers import ONESELF, tells_reader
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import clauses
from mailsync.classify.responders.clause_sorts import sorts_of
from mailsync.classify.responders.clauses import OWN, Clause
from mailsync.classify.responders.sentences import CUT, LETTERS, SENTENCE, length
from mailsync.classify.rule import once
from mailsync.classify.search.sorts import Sort

_LED = frozenset((Clause.STATE, Clause.BACK))
_HELPS = frozenset((Clause.HOUSE, Clause.HELP))
_HOURS = frozenset((Clause.BACK, Clause.SELDOM))  # at which one is back is no appointment
_NAME = 3  # letters
_STEM = 5  # letters that the forms of a word share
_FEW = 3  # words with which one answers
_WORD = re.compile(
    r"\s*(?:no|yes|ok|okay|sure|fine|nein|ja|gut|non|oui|bien|sí|si|vale|sì|bene|não|sim|nee|goed|nej|"
    r"nei|jo|ei|joo|kyllä|nie|tak|dobrze|ne|ano|dobře)[.,!:]",
    re.IGNORECASE,
)
# A single verb of the writer's own, in languages that need no pronoun: "Hiihdän.", "Pływam.".
_TELLS = re.compile(
    r"[^\W\d]{2,}(?:[äa]n|[oöuy]n|emme|amme|ämme|[aeę]m|ę|amy|emy|imy|ymy|ím|ám|íme|áme)"
)
_JOINTS = frozenset(
    ("and", "und", "et", "y", "e", "och", "og", "ja", "i", "a", "en", "sen", "så", "nu", "nå",
     "dann", "then", "where", "which", "wo", "que", "che", "som", "joka", "kde", "gdzie")
)  # fmt: skip
# Subjects and notices both speak of questions and mail.
_ANYS = ("quest", "frage", "anfra", "demand", "pregu", "consul", "doman", "richi", "pergu", "vrage",
         "fråga", "frågo", "spørg", "spørs", "kysym", "pytan", "zapyt", "dotaz", "messa", "nachr",
         "mensa", "beric", "medde", "meldi", "viest", "wiado", "zpráv", "email")  # fmt: skip
_END = re.compile(r"(?:(?<!\d)\.|[!?])\s")
Part = tuple[str, frozenset[Clause]]


class Aside(Sort):
    """What a letter says that is none of a notice."""

    ANSWER = auto()  # it opens with a word that answers: "No."
    OPENING = auto()  # it opens with a word or two that may: "Both signed.", "The pond calls."
    AHEAD = auto()  # an absence still to come, of which one tells at one's desk
    YOURS = auto()  # what is the reader's
    HOUR = auto()  # an appointment
    ANOTHER = auto()  # somebody else is away than who writes
    READER = auto()  # the reader is


def names_in(*texts: str) -> tuple[str, ...]:
    """The names of who writes, from what stands beside the address and from the address."""
    found = (name for text in texts for name in LETTERS.findall(text.lower()))
    return tuple(name for name in found if len(name) >= _NAME)


def opening_of(text: str) -> set[Aside]:
    """Whether it opens with a word or two that answer, and tell nothing of who writes."""
    if _WORD.match(text):
        return {Aside.ANSWER}
    first = SENTENCE.split(text.strip(), maxsplit=1)[0]
    if length(first) > _FEW or CUT.search(first):
        return set()
    said = first.lower().strip(" .!")
    own = sorts_of(first.lower()) & OWN or _TELLS.fullmatch(said) or clauses.PREMISES.search(said)
    return set() if own else {Aside.OPENING}


def asides_of(
    sentence: str, parts: Sequence[Part], found: frozenset[Clause], names: Iterable[str]
) -> set[Aside]:
    """What a sentence says that is none of a notice; ``parts`` are its clauses."""
    asides = set()
    if any(_is_ahead(part, sorts) for part, sorts in parts):
        asides.add(Aside.AHEAD)
    if clauses.YOURS.search(sentence):
        asides.add(Aside.YOURS)
    if found.isdisjoint(_HOURS) and clauses.HOUR.search(sentence):
        asides.add(Aside.HOUR)
    if found.isdisjoint(_LED):
        return asides
    if tells_reader(sentence):
        asides.add(Aside.READER)
    elif _is_unhelped(parts) and _is_another(sentence, parts, names):
        asides.add(Aside.ANOTHER)
    return asides


def _is_unhelped(parts: Iterable[Part]) -> bool:
    """Whether it names nobody who helps, or that one writes himself: "and I stand in for her"."""
    helps = [part for part, sorts in parts if not sorts.isdisjoint(_HELPS)]
    return not helps or any(ONESELF.search(part) for part in helps)


def _is_ahead(part: str, sorts: frozenset[Clause]) -> bool:
    away = Clause.STATE in sorts and Clause.BACK not in sorts
    return away and clauses.AHEAD.search(part) is not None


def _is_another(sentence: str, parts: Sequence[Part], names: Iterable[str]) -> bool:
    """Who is away is told by the clause that says so; the next may speak of who writes."""
    if any(name in sentence for name in names):
        return False
    telling = [part for part, sorts in parts if not sorts.isdisjoint(_LED)]
    return _of_another(sentence) or any(_of_another(f"{part} ") for part in telling)


def _of_another(text: str) -> bool:
    """Whether somebody "is" away: no word of a notice stands before the verb."""
    subjects = (hit.group().split()[0].strip(",") for hit in clauses.THIRD.finditer(text))
    named = (each for each in subjects if each not in _JOINTS)
    return any(not sorts_of(each) for each in named) and not of_oneself(text)


def of_oneself(sentence: str) -> bool:
    """Whether a sentence in small letters speaks of its writer, or of where he works."""
    return bool(ONESELF.search(sentence) or clauses.PREMISES.search(sentence))


def tells_of_another(mail: Mail, at: int) -> bool:
    """Whether the sentence at this place of what was written tells of another than its writer."""
    sentence = _sentence_at(mail.written.text, at)
    names = names_in(mail.from_name, mail.from_address.partition("@")[0])
    return _of_another(sentence) and not any(name in sentence for name in names)


def tells_of_reader(mail: Mail, at: int) -> bool:
    """Whether it tells of the reader himself: "I see that you are away"."""
    return tells_reader(_sentence_at(mail.written.text, at))


@once
def takes_up_subject(mail: Mail) -> str:
    """A word of the subject that it answers, which responders do not read; or ""."""
    if not is_answer(mail):
        return ""
    said = {word[:_STEM] for word in LETTERS.findall(mail.text.lower()) if len(word) >= _STEM}
    asked = (word for word in LETTERS.findall(mail.subject.lower()) if word[:_STEM] in said)
    return next((word for word in asked if not (word.startswith(_ANYS) or sorts_of(word))), "")


def _sentence_at(text: str, at: int) -> str:
    start = max((end.end() for end in _END.finditer(text, 0, at)), default=0)
    end = _END.search(text, at)
    return text[start : end.start() if end else None]
