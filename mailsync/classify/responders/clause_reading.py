"""Reads a short mail clause by clause: whether it says what notices say, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import (
    clauses,
    words_of_asides,
    words_of_clauses,
    words_of_clauses_north,
)
from mailsync.classify.responders.clauses import Clause
from mailsync.classify.rule import once
from mailsync.classify.search.phrases import Phrases, Together, Words

LONGEST = 600  # characters of a notice in plain words
_LEADING = Together()  # by which a mail is known that is worth reading
_DATED = Together()
_CLAUSES = Together()
_SAYS = (words_of_clauses.WORDS, words_of_clauses_north.WORDS)


def _listed(sort: Clause) -> tuple[str, ...]:
    return tuple(phrase for words in _SAYS for phrase in words.get(sort, ()))


_SORTS = {Phrases(_listed(sort), _CLAUSES): sort for sort in Clause if sort is not Clause.ASIDE}
_LEADS = [Phrases(_listed(sort), _LEADING) for sort in (Clause.STATE, Clause.BACK)]
_DATES = [
    Phrases(_listed(sort), _DATED) for sort in (Clause.UNTIL, Clause.DAY, Clause.OPEN, Clause.IDLE)
]
_ASIDES = Phrases(words_of_asides.ASIDES)
# A full stop behind a figure or a short word ends no sentence: "14. Juni", "Hr. Lang".
_SENTENCE = re.compile(
    r"(?<=[^\W\d]{3})\.\s+|(?<=\d)\.\s+(?=[A-ZÄÖÜÅØÆÉÀŚŻŁČŘŠŽ])|[!?;。！？]\s*|\n+"
)
_CUT = re.compile(
    r"[,、，–]\s*|:\s| - |\s(?:and|but|und|aber|et|mais|y|pero|e|och|og|men|ja|maar|ale)\s|"
    r"\sen\s(?=ik|ben|be|lees|kijk|kom|pas|ook|dan)|\si\s(?=\w+(?:ę|my)\b)|\sa\s(?=\w+(?:ím|ám|me)\b)"
)
_WHEN = frozenset((Clause.DAY, Clause.UNTIL))  # whom to ask on which day is an appointment
_LED = frozenset((Clause.STATE, Clause.BACK))
_HELP = frozenset((Clause.URGENT, Clause.HELP))
_LETTERS = re.compile(r"[^\W\d_]+")
_DATE = re.compile(r"\d")
_ASKS = re.compile(r"[？]|ですか|でしょうか|ますか")
_WORD = re.compile(
    r"\s*(?:no|yes|ok|okay|sure|fine|nein|ja|gut|non|oui|bien|sí|si|vale|sì|bene|não|sim|nee|goed|nej|"
    r"nei|jo|ei|joo|kyllä|nie|tak|dobrze|ne|ano|dobře)[.,!:]",
    re.IGNORECASE,
)
_QUESTION = 3  # words; "Urgent?" asks nothing
_FREE = 3  # words of a clause that need say nothing: names
_SIGNATURE = 4  # words of a last line
_WIDE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_WIDE_WORD = 3  # characters of Japanese that count for a word


class Statement(Enum):
    """What a sentence of a notice says."""

    AWAY = auto()
    RETURN = auto()
    MAIL = auto()  # what is done with it, and when
    FOR_ALL = auto()  # what whoever wrote has of it: mail that waits, somebody who helps


_ABSENCE = frozenset((Statement.AWAY, Statement.RETURN))


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says: its clauses by sort, and the words that no notice would say.

    ``told``: the sentence that tells of the absence or the return.
    """

    told: str
    sorts: frozenset[Clause]
    statements: frozenset[Statement]
    rest: int
    words: int

    @property
    def tells(self) -> bool:
        """Whether it may be a notice: one comes back to many things but from an absence alone."""
        if Clause.ASIDE in self.sorts or not self.told:
            return False
        return bool(self.statements & {Statement.AWAY, Statement.FOR_ALL})

    @property
    def whole(self) -> bool:
        """Whether it is a notice in every clause."""
        return self.tells and self.rest == 0


@once
def letter_of(mail: Mail) -> Letter | None:
    """What a mail says that may be a notice in plain words; None where it cannot be one."""
    text = mail.text
    if not 0 < len(text) <= LONGEST:
        return None
    if not _may_tell(mail.written) or _asks(text):
        return None
    return _read(text)


def _asks(text: str) -> bool:
    if _ASKS.search(text):
        return True
    asked = text.split("?")[:-1]
    return any(len(_SENTENCE.split(each)[-1].split()) >= _QUESTION for each in asked)


def _may_tell(words: Words) -> bool:
    """A quick look: an absence or a return, and a day or how mail fares, but nothing aside."""
    if not _LEADING.found_in(words):
        return False
    if not (_DATE.search(words.text) or _DATED.found_in(words)):
        return False
    return not _ASIDES.first(words)


def _read(text: str) -> Letter:
    told, rest, count = "", 0, 0
    sorts = {Clause.ASIDE} if _answers(text) else set[Clause]()
    statements: set[Statement] = set()
    lines = [line for line in text.strip().split("\n") if line.strip()]
    for sentence, last in _sentences(lines):
        clauses = [(part, _sorts_of(part)) for part in _CUT.split(sentence) if part.strip()]
        found = frozenset().union(*(each for _, each in clauses))
        if _aside(sentence, found):
            sorts.add(Clause.ASIDE)
        said = _statements(found, sentence)
        if any(_served(each) for _, each in clauses):
            said.add(Statement.FOR_ALL)
        statements |= said
        told = told or (sentence if said & _ABSENCE else "")
        sorts |= found
        count += _length(sentence)
        if last and _length(sentence) <= _SIGNATURE:
            continue
        rest += sum(_length(part) for part, each in clauses if not _explained(part, each, found))
    return Letter(told.strip(), frozenset(sorts), frozenset(statements), rest, count)


def _answers(text: str) -> bool:
    """Whether it opens with a word or two that answer: "No.", "Both signed."."""
    if _WORD.match(text):
        return True
    first = _SENTENCE.split(text.strip(), maxsplit=1)[0]
    if _length(first) > _FREE or _CUT.search(first):
        return False
    return not _sorts_of(first.lower()) & clauses.OWN


def _sentences(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """The sentences in lower case, and whether each stands where a name does, at the end."""
    signed = len(lines) - 3
    text = "\n".join(lines)
    ends = {line.strip() for line in lines[max(1, signed) :]}
    for sentence in _SENTENCE.split(text):
        if sentence.strip():
            yield sentence.lower().replace("’", "'"), sentence.strip() in ends


def _sorts_of(part: str) -> frozenset[Clause]:
    words = Words(part)
    if not _CLAUSES.found_in(words):
        found = frozenset[Clause]()
    else:
        found = frozenset(_SORTS[each] for each in words.found if each in _SORTS)
    return found | {Clause.STATE} if clauses.COMPOUND.search(words.text) else found


def _aside(sentence: str, found: frozenset[Clause]) -> bool:
    if clauses.YOURS.search(sentence) or clauses.HOUR.search(sentence):
        return True
    third = found & {Clause.STATE, Clause.BACK} and clauses.THIRD.search(sentence)
    oneself = clauses.ONESELF.search(sentence) or found & {Clause.HOUSE, Clause.HELP}
    return bool(third) and not oneself


def _statements(found: frozenset[Clause], sentence: str) -> set[Statement]:
    dated = bool(found & _WHEN) or bool(_DATE.search(sentence))
    unread = Clause.IDLE in found and bool(found & {Clause.MAIL, Clause.ALL})
    said = set()
    if Clause.STATE in found and (dated or unread or found & {Clause.OPEN, Clause.BACK}):
        said.add(Statement.AWAY)
    if Clause.BACK in found and dated:
        said.add(Statement.RETURN)
    if found & {Clause.IDLE, Clause.ANSWER} and (dated or Clause.MAIL in found):
        said.add(Statement.MAIL)
    if unread or found >= {Clause.ANSWER, Clause.ALL}:
        said.add(Statement.FOR_ALL)
    return said


def _served(clause: frozenset[Clause]) -> bool:
    """Whether it is for who cannot wait, or of the firm that goes on; a day is an appointment."""
    if clause & _WHEN:
        return False
    return Clause.URGENT in clause or (Clause.HOUSE in clause and not clause & _LED)


def _explained(part: str, sorts: frozenset[Clause], sentence: frozenset[Clause]) -> bool:
    if sorts & clauses.OWN or _length(part) <= _FREE:
        return True
    # "for orders, Ann at the front", "on Wednesday, the 10th"
    beside = bool(sentence & _HELP) or (Clause.DAY in sorts and bool(sentence & clauses.OWN))
    return beside and _length(part) <= _SIGNATURE


def _length(text: str) -> int:
    wide = len(_WIDE.findall(text))
    return len(_LETTERS.findall(text)) if not wide else -(-wide // _WIDE_WORD)
