"""How much of a short mail notices of absence consist of, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import auto
from typing import NamedTuple

from mailsync.classify.away.absence import away_of
from mailsync.classify.marks import conversation
from mailsync.classify.marks.forms import renamed
from mailsync.classify.marks.readers import CONDITION, tells_reader
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import clauses
from mailsync.classify.responders.asides import Aside, opening_of, takes_up_subject
from mailsync.classify.responders.clause_sorts import DIGIT, MATTERS, NUMBER, sorts_of
from mailsync.classify.responders.clauses import Clause
from mailsync.classify.responders.sentences import CUT, asks, length, sentences, without_offers
from mailsync.classify.responders.words_of_distance import ANY_MAIL, NOT_READ, SCENES, TO_EACH
from mailsync.classify.responders.words_of_seasons import GREETINGS
from mailsync.classify.rule import once
from mailsync.classify.search.pairs import Pairs
from mailsync.classify.search.phrases import Phrases, Words
from mailsync.classify.search.sorts import Sort

_SIGNATURE = 4  # words of a last line
_TIMES = re.compile(r"\d\d?(?:[:.]\d\d|h\d*)\b(?![.\d])|[+(]?\d[\d ()-]{6,16}\d")  # no days
_BESIDE = 5  # words of a sentence that goes on with whom else to ask
_ABBREVIATED = re.compile(
    r"\b(tel|tlf|tél|tfno|puh|mob|nr|тел|einschl|incl|inkl|ca|evtl)\.\s", re.IGNORECASE
)
_LABELLED = re.compile(r"^[^.:!?@\d]{3,60}:\s")  # "Spare parts: ..."
_FIGURES = re.compile(r"(?<![\d.,])0?(\d{1,2})(?!\d|[.,]\d{3})")
_CONTACT = re.compile(r"@|\d{4}")
_JOINTS = frozenset(
    ("but", "aber", "doch", "mais", "pero", "ma", "però", "mas", "maar", "men", "mutta", "ale",
     "wtedy", "но", "але", "ama", "dar", "însă", "αλλά", "όμως")
)  # fmt: skip
_NOT_READ = Pairs(NOT_READ)
_ANY_MAIL = Phrases(ANY_MAIL)
_SCENES = Phrases(SCENES)
_TO_EACH = Phrases(TO_EACH)
_GREETINGS = Phrases(GREETINGS)
_TALK = Phrases((*conversation.MATTERS, *conversation.OVER))


class Told(Sort):
    """What a sentence tells that notices consist of."""

    RETURN = auto()  # the day on which one works again, or that nobody knows it
    UNREAD = auto()  # that mail is not read
    SCENE = auto()  # where one is, or without what
    LATER = auto()  # that one answers then
    EACH = auto()  # whoever has written: each in his turn, or all as they are greeted
    HELP = auto()  # who helps whom it is urgent to
    COURTESY = auto()


# What one tells to whoever writes, and hardly to one who is answered by hand.
FOR_ALL = frozenset((Told.UNREAD, Told.EACH, Told.HELP))
_ANCHORS = frozenset((Told.RETURN, Told.UNREAD))
_RETURNS = frozenset((Clause.BACK, Clause.UNTIL))
_LED = frozenset((Clause.STATE, Clause.BACK))
_MAIL = frozenset((Clause.MAIL, Clause.ALL))
_MAIL_THEN = frozenset((Told.RETURN, Told.LATER))


class Coverage(NamedTuple):
    """What is told to whoever writes, and what else is said."""

    told: frozenset[Told]
    rest: int  # sentences that say something of no such kind
    matters: int  # words of a matter of the two's
    asked: int  # such words in what others are to be asked for

    @property
    def anchored(self) -> bool:
        """Whether it tells a day of return, or that nothing is read."""
        return not self.told.isdisjoint(_ANCHORS)

    @property
    def kinds(self) -> int:
        """How many independent kinds it has; anybody is courteous."""
        return len(self.told - {Told.COURTESY})


@once
def coverage_of(mail: Mail) -> Coverage | None:
    """What each clause of a short mail tells; None where it asks, or takes up the subject."""
    text = without_offers(_ABBREVIATED.sub(r"\1 ", mail.text))
    if asks(text) or Aside.ANSWER in opening_of(text) or takes_up_subject(mail):
        return None
    titled = bool(renamed(mail))
    told: set[Told] = {Told.EACH} if titled or _GREETINGS.first(mail.written) else set()
    rest = matters = asked = 0
    ends = _ends(mail)
    helped = False
    for sentence in _sentences(text):
        if tells_reader(sentence):
            return None
        found, unexplained = _read(sentence, ends)
        if helped and not found and length(sentence) <= _BESIDE:
            found, unexplained = {Told.HELP}, 0  # "invoices to Ann; budgets to the office"
        helped = Told.HELP in found
        if helped:
            asked += 0 if titled else _asked(sentence)
        else:  # what one says in one breath with a greeting is said to somebody
            matters += _matters(sentence, found) + (found == {Told.COURTESY} and unexplained)
        rest += unexplained
        told |= found
    return Coverage(frozenset(told), rest, matters, asked)


def _ends(mail: Mail) -> frozenset[str]:
    """The days of the month that the absence ends on, as they are written."""
    days = away_of(mail)
    return frozenset(str(day.day) for day in (days.until, days.back_on) if day)


def _sentences(text: str) -> Iterator[str]:
    """The sentences in lower case without greetings, names and signatures."""
    lines = [line for line in text.strip().split("\n") if line.strip()]
    for sentence, last in sentences(lines):
        named = length(sentence) <= (_SIGNATURE if last else 1)
        if not named or _CONTACT.search(sentence):
            yield sentence


def _read(sentence: str, ends: frozenset[str]) -> tuple[set[Told], int]:
    """What a sentence tells, and whether a clause of it is of no kind.

    What stands beside a clause that tells something goes with it, but not beside a courtesy.
    """
    found = _told(sentence)
    if not ends.isdisjoint(_FIGURES.findall(sentence)) and "@" not in sentence:
        found.add(Told.RETURN)
    if not found:
        return found, int(not _GREETINGS.first(Words(sentence)))
    if found != {Told.COURTESY}:
        return found, 0
    parts = (part for part in CUT.split(sentence) if length(part) > 1)
    return found, int(any(not _told(part) and not sorts_of(part) for part in parts))


def _told(sentence: str) -> set[Told]:
    words, sorts = Words(sentence), sorts_of(sentence)
    told = set()
    dated = Clause.DAY in sorts or DIGIT.search(_TIMES.sub("", sentence))
    if "@" in sentence or NUMBER.search(sentence) or Clause.URGENT in sorts:
        told.add(Told.HELP)
    if _is_unread(words, sorts):
        told.add(Told.UNREAD)
    if (dated and sorts & _RETURNS and "@" not in sentence) or (
        Clause.OPEN in sorts and sorts & _LED
    ):
        told.add(Told.RETURN)
    if Clause.ANSWER in sorts or (Told.RETURN in told and Clause.MAIL in sorts):
        told.add(Told.LATER)
    if _TO_EACH.first(words) or sorts >= {Clause.ANSWER, Clause.ALL}:
        told.add(Told.EACH)
    if Clause.STATE in sorts or clauses.COMPOUND.search(sentence) or _SCENES.first(words):
        told.add(Told.SCENE)
    if Clause.COURTESY in sorts:
        told.add(Told.COURTESY)
    return told


def _is_unread(words: Words, sorts: frozenset[Clause]) -> bool:
    """Whether mail is not read: not "it", which is what the two have between them."""
    if Clause.IDLE in sorts and sorts & _MAIL:
        return True
    any_mail = Clause.MAIL in sorts or _ANY_MAIL.first(words)
    return bool(any_mail and _NOT_READ.first(words))


def _matters(sentence: str, told: set[Told]) -> int:
    """How many words of a matter stand in a sentence."""
    words = Words(sentence)
    asides = MATTERS.every(words)
    if Told.UNREAD in told or told >= _MAIL_THEN:  # "is kept but not read"
        asides = tuple(each for each in asides if each.strip(" ,") not in _JOINTS)
    talk = () if Told.UNREAD in told else _TALK.every(words)
    return bool(clauses.YOURS.search(sentence)) + len(asides) + len(talk)


def _asked(sentence: str) -> int:
    """The same where others help; for whom it is urgent, or behind a label, it is anybody's."""
    own = CONDITION.sub("", sentence)
    words = Words(own)
    urgent = _CONTACT.search(sentence) and Clause.URGENT in sorts_of(sentence)
    anybodys = _LABELLED.search(sentence) or urgent
    talk = 0 if anybodys else len(_TALK.every(words)) + len(MATTERS.every(words))
    return talk + bool(clauses.YOURS.search(own))
