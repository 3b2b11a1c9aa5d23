"""Reads a short mail clause by clause: whether it says what notices say, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import auto

from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import clauses
from mailsync.classify.responders.asides import Aside, asides_of, names_in, opening_of
from mailsync.classify.responders.clause_sorts import DIGIT, may_tell, sorts_of
from mailsync.classify.responders.clauses import OWN, Clause
from mailsync.classify.responders.sentences import (
    CUT,
    asks,
    length,
    sentences,
    without_offers,
)
from mailsync.classify.rule import once
from mailsync.classify.search.sorts import Sort

LONGEST = 600  # characters of a notice in plain words
_WHEN = frozenset((Clause.DAY, Clause.UNTIL))  # whom to ask on which day is an appointment
_LED = frozenset((Clause.STATE, Clause.BACK))
_HELP = frozenset((Clause.URGENT, Clause.HELP))
_RARELY = frozenset((Clause.SELDOM, Clause.MAIL))
_FREE = 3  # words of a clause that need say nothing: names
_DATED_WORDS = 6  # of a clause with a date, beside one that explains it
_SIGNATURE = 4  # words of a last line


class Statement(Sort):
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
    so short that they need say nothing: names, mostly. ``asides``: what no notice says.
    """

    told: str
    sorts: frozenset[Clause]
    statements: frozenset[Statement]
    rest: int
    free: int
    words: int
    asides: frozenset[Aside]

    @property
    def tells(self) -> bool:
        """Whether it may be a notice: one comes back to many things but from an absence alone."""
        if self.asides or not self.told:
            return False
        return not self.statements.isdisjoint(_TELLING)

    @property
    def whole(self) -> bool:
        """Whether it is a notice in every clause."""
        return self.tells and self.rest == 0


@once
def letter_of(mail: Mail) -> Letter | None:
    """What a mail says that may be a notice in plain words; None where it cannot be one."""
    return read(mail) if may_tell(mail.written) else None


@once
def read(mail: Mail) -> Letter | None:
    """What a short mail says, whatever it is; None where it asks something."""
    if not 0 < len(mail.text) <= LONGEST:
        return None
    text = without_offers(mail.text)
    return None if asks(text) else _read(text, names_in(mail.from_name))


def _read(text: str, names: tuple[str, ...]) -> Letter:
    told, rest, free, count = "", 0, 0, 0
    asides = opening_of(text)
    sorts: set[Clause] = set()
    statements: set[Statement] = set()
    lines = [line for line in text.strip().split("\n") if line.strip()]
    for sentence, last in sentences(lines):
        parts = [(part, sorts_of(part)) for part in CUT.split(sentence) if part.strip()]
        found = frozenset().union(*(each for _, each in parts))
        asides |= asides_of(sentence, parts, found, names)
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
    return Letter(
        told.strip(), frozenset(sorts), frozenset(statements), rest, free, count, frozenset(asides)
    )


def _statements(found: frozenset[Clause], sentence: str) -> set[Statement]:
    dated = bool(found & _WHEN) or bool(DIGIT.search(sentence))
    unread = Clause.IDLE in found and bool(found & {Clause.MAIL, Clause.ALL})
    said = set()
    away = Clause.STATE in found and not _is_weekly(found, sentence)
    if away and (dated or unread or found & {Clause.OPEN, Clause.BACK}):
        said.add(Statement.AWAY)
    if unread and DIGIT.search(sentence):
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
    if found & {Clause.UNTIL, Clause.BACK} or DIGIT.search(sentence):
        return False
    rest, weekdays = clauses.WEEKDAY.subn("", sentence)
    return bool(weekdays) and Clause.DAY not in sorts_of(rest)


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
    if Clause.DAY in sorts and DIGIT.search(part) and length(part) <= _DATED_WORDS:
        return not sentence.isdisjoint(OWN)
    # "for orders, Ann at the front", "on Wednesday, the 10th"
    beside = bool(sentence & _HELP) or (Clause.DAY in sorts and bool(sentence & OWN))
    return beside and length(part) <= _SIGNATURE


def _is_free(part: str, sorts: frozenset[Clause]) -> bool:
    """Whether a clause says nothing, or no more than that something is later: "danach gern"."""
    if DIGIT.search(part) and length(part) <= 1:
        return False  # "33 en 34"
    return not sorts or (sorts == {Clause.UNTIL} and not DIGIT.search(part))
