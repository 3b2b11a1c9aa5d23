"""Reads a short mail clause by clause: whether it says what notices say, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import (
    clauses,
    words_of_asides,
    words_of_clauses,
    words_of_clauses_north,
    words_of_seasons,
)
from mailsync.classify.responders.clauses import OWN, Clause
from mailsync.classify.responders.sentences import (
    CUT,
    LETTERS,
    SENTENCE,
    asks,
    length,
    sentences,
    without_offers,
)
from mailsync.classify.rule import once
from mailsync.classify.search.phrases import Phrases, Together, Words

LONGEST = 600  # characters of a notice in plain words
_LEADING = Together()  # by which a mail is known that is worth reading
_DATED = Together()
_CLAUSES = Together()
_SAYS = (words_of_clauses.WORDS, words_of_clauses_north.WORDS, words_of_seasons.WORDS)


def _listed(sort: Clause) -> tuple[str, ...]:
    return tuple(phrase for words in _SAYS for phrase in words.get(sort, ()))


_SORTS = {Phrases(_listed(sort), _CLAUSES): sort for sort in Clause if sort is not Clause.ASIDE}
_LEADS = [
    Phrases(_listed(sort), _LEADING)
    for sort in (Clause.STATE, Clause.BACK, Clause.IDLE, Clause.SELDOM)
]
_DATES = [
    Phrases(_listed(sort), _DATED)
    for sort in (Clause.UNTIL, Clause.DAY, Clause.OPEN, Clause.IDLE, Clause.SELDOM)
]
_ASIDES = Phrases(words_of_asides.ASIDES)
_WHEN = frozenset((Clause.DAY, Clause.UNTIL))  # whom to ask on which day is an appointment
_LED = frozenset((Clause.STATE, Clause.BACK))
_HELP = frozenset((Clause.URGENT, Clause.HELP))
_RARELY = frozenset((Clause.SELDOM, Clause.MAIL))
_HOURS = frozenset((Clause.BACK, Clause.SELDOM))  # at which one is back is no appointment
_NAME = 3  # letters
_DATE = re.compile(r"\d")
_NUMBER = re.compile(r"(?<![\w.])[+(]?\d[\d ()/-]{6,16}\d(?![\w.]\w)")
_WORD = re.compile(
    r"\s*(?:no|yes|ok|okay|sure|fine|nein|ja|gut|non|oui|bien|sí|si|vale|sì|bene|não|sim|nee|goed|nej|"
    r"nei|jo|ei|joo|kyllä|nie|tak|dobrze|ne|ano|dobře)[.,!:]",
    re.IGNORECASE,
)
_FREE = 3  # words of a clause that need say nothing: names
_DATED_WORDS = 6  # of a clause with a date, beside one that explains it
_SIGNATURE = 4  # words of a last line


class Statement(Enum):
    """What a sentence of a notice says."""

    AWAY = auto()
    RETURN = auto()
    MAIL = auto()  # what is done with it, and when
    HOUSE = auto()  # that nobody is where one works
    SELDOM = auto()  # that it is hardly looked at
    FOR_ALL = auto()  # what whoever wrote has of it: mail that waits, somebody who helps


_TOLD = frozenset((Statement.AWAY, Statement.RETURN, Statement.HOUSE, Statement.SELDOM))
_TELLING = frozenset((Statement.AWAY, Statement.HOUSE, Statement.FOR_ALL, Statement.SELDOM))


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says: its clauses by sort, and the words that no notice would say.

    ``told``: the sentence that tells of the absence or the return. ``free``: the words of clauses
    so short that they need say nothing: names, mostly.
    """

    told: str
    sorts: frozenset[Clause]
    statements: frozenset[Statement]
    rest: int
    free: int
    words: int

    @property
    def tells(self) -> bool:
        """Whether it may be a notice: one comes back to many things but from an absence alone."""
        if Clause.ASIDE in self.sorts or not self.told:
            return False
        return not self.statements.isdisjoint(_TELLING)

    @property
    def whole(self) -> bool:
        """Whether it is a notice in every clause."""
        return self.tells and self.rest == 0


@once
def letter_of(mail: Mail) -> Letter | None:
    """What a mail says that may be a notice in plain words; None where it cannot be one."""
    if not 0 < len(mail.text) <= LONGEST or not _may_tell(mail.written):
        return None
    text = without_offers(mail.text)
    if asks(text):
        return None
    return _read(text, _names(mail.from_name))


def _names(writer: str) -> tuple[str, ...]:
    return tuple(name for name in LETTERS.findall(writer.lower()) if len(name) >= _NAME)


def _may_tell(words: Words) -> bool:
    """A quick look: an absence or a return, and a day or how mail fares, but nothing aside."""
    if not _LEADING.found_in(words):
        return False
    if not (_DATE.search(words.text) or _DATED.found_in(words)):
        return False
    return not _ASIDES.first(words)


def _read(text: str, names: tuple[str, ...]) -> Letter:
    told, rest, free, count = "", 0, 0, 0
    sorts = {Clause.ASIDE} if _answers(text) else set[Clause]()
    statements: set[Statement] = set()
    lines = [line for line in text.strip().split("\n") if line.strip()]
    for sentence, last in sentences(lines):
        parts = [(part, _sorts_of(part)) for part in CUT.split(sentence) if part.strip()]
        found = frozenset().union(*(each for _, each in parts))
        ahead = any(_ahead(part, each) for part, each in parts)
        if ahead or _aside(sentence, found, names):
            sorts.add(Clause.ASIDE)
        said = _statements(found, sentence)
        if any(Clause.STATE in each and clauses.PREMISES.search(part) for part, each in parts):
            said |= {Statement.HOUSE} if not _is_weekly(found, sentence) else set()
        if any(_served(each) for _, each in parts):
            said.add(Statement.FOR_ALL)
        statements |= said
        told = told or (sentence if said & _TOLD else "")
        sorts |= found
        count += length(sentence)
        if last and length(sentence) <= _SIGNATURE:
            continue
        rest += sum(length(part) for part, each in parts if not _explained(part, each, found))
        if found.isdisjoint(_HELP):
            own = found.isdisjoint(OWN)
            free += sum(length(part) for part, each in parts if own or _is_free(part, each))
    if Clause.STATE in sorts and Statement.RETURN in statements:
        statements.add(Statement.AWAY)
    return Letter(told.strip(), frozenset(sorts), frozenset(statements), rest, free, count)


def _answers(text: str) -> bool:
    """Whether it opens with a word or two that answer: "No.", "Both signed."."""
    if _WORD.match(text):
        return True
    first = SENTENCE.split(text.strip(), maxsplit=1)[0]
    if length(first) > _FREE or CUT.search(first):
        return False
    return not _sorts_of(first.lower()) & OWN


def _sorts_of(part: str) -> frozenset[Clause]:
    words = Words(part)
    if not _CLAUSES.found_in(words):
        found = frozenset[Clause]()
    else:
        found = frozenset(_SORTS[each] for each in words.found if each in _SORTS)
    if "@" in part or _NUMBER.search(part):
        found |= {Clause.HELP}
    return found | {Clause.STATE} if clauses.COMPOUND.search(words.text) else found


def _ahead(part: str, sorts: frozenset[Clause]) -> bool:
    """Whether it tells of an absence that is still to come, as one does at one's desk."""
    away = Clause.STATE in sorts and Clause.BACK not in sorts
    return away and clauses.AHEAD.search(part) is not None


def _aside(sentence: str, found: frozenset[Clause], names: tuple[str, ...]) -> bool:
    if clauses.YOURS.search(sentence):
        return True
    if found.isdisjoint(_HOURS) and clauses.HOUR.search(sentence):
        return True
    if found.isdisjoint(_LED) or not found.isdisjoint((Clause.HOUSE, Clause.HELP)):
        return False
    return _of_another(sentence) and not any(name in sentence for name in names)


def _of_another(sentence: str) -> bool:
    """Whether somebody "is" away: no word of a notice stands before the verb."""
    subjects = (hit.group().split()[0].strip(",") for hit in clauses.THIRD.finditer(sentence))
    return any(not _sorts_of(each) for each in subjects) and not of_oneself(sentence)


def of_oneself(sentence: str) -> bool:
    """Whether a sentence in small letters speaks of its writer, or of where he works."""
    return bool(clauses.ONESELF.search(sentence) or clauses.PREMISES.search(sentence))


def _statements(found: frozenset[Clause], sentence: str) -> set[Statement]:
    dated = bool(found & _WHEN) or bool(_DATE.search(sentence))
    unread = Clause.IDLE in found and bool(found & {Clause.MAIL, Clause.ALL})
    said = set()
    away = Clause.STATE in found and not _is_weekly(found, sentence)
    if away and (dated or unread or found & {Clause.OPEN, Clause.BACK}):
        said.add(Statement.AWAY)
    if unread and _DATE.search(sentence):
        said.add(Statement.AWAY)
    if found >= _RARELY and clauses.HABIT.search(sentence) and not clauses.MINE.search(sentence):
        said.add(Statement.SELDOM)
    if Clause.BACK in found and dated:
        said.add(Statement.RETURN)
    if found & {Clause.IDLE, Clause.ANSWER} and (dated or Clause.MAIL in found):
        said.add(Statement.MAIL)
    if unread or found >= {Clause.ANSWER, Clause.ALL}:
        said.add(Statement.FOR_ALL)
    return said


def _is_weekly(found: frozenset[Clause], sentence: str) -> bool:
    """Whether no day is told but one of the week."""
    if found & {Clause.UNTIL, Clause.BACK} or _DATE.search(sentence):
        return False
    rest, weekdays = clauses.WEEKDAY.subn("", sentence)
    return bool(weekdays) and Clause.DAY not in _sorts_of(rest)


def tells_of_another(mail: Mail, at: int) -> bool:
    """Whether the sentence at this place of what was written tells of another than its writer."""
    text = mail.written.text
    start = max(text.rfind(mark, 0, at) for mark in (". ", "! ", "? ")) + 1
    end = min(found for mark in (". ", "! ", "? ") if (found := f"{text}. ".find(mark, at)) >= 0)
    sentence = text[start:end]
    names = _names(f"{mail.from_name} {mail.from_address.partition('@')[0]}")
    return _of_another(sentence) and not any(name in sentence for name in names)


def _served(clause: frozenset[Clause]) -> bool:
    """Whether it is for who cannot wait, or of the firm that goes on; a day is an appointment."""
    if clause & _WHEN:
        return False
    return Clause.URGENT in clause or (Clause.HOUSE in clause and not clause & _LED)


def _explained(part: str, sorts: frozenset[Clause], sentence: frozenset[Clause]) -> bool:
    if clauses.TALK.search(part):
        return False
    if sorts & OWN or length(part) <= _FREE:
        return True
    if Clause.DAY in sorts and Clause.SELDOM in sentence:
        return True
    if Clause.DAY in sorts and _DATE.search(part) and length(part) <= _DATED_WORDS:
        return not sentence.isdisjoint(OWN)
    # "for orders, Ann at the front", "on Wednesday, the 10th"
    beside = bool(sentence & _HELP) or (Clause.DAY in sorts and bool(sentence & OWN))
    return beside and length(part) <= _SIGNATURE


def _is_free(part: str, sorts: frozenset[Clause]) -> bool:
    """Whether a clause says nothing, or no more than that something is later: "danach gern"."""
    if _DATE.search(part) and length(part) <= 1:
        return False  # "33 en 34"
    return not sorts or (sorts == {Clause.UNTIL} and not _DATE.search(part))
