"""Whether a short mail is a notice by its shape: a day, and what whoever wrote has of it till then.

A letter to one person about an absence has the day as well, but says beside it what is the two's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from mailsync.classify.away.absence import away_of
from mailsync.classify.marks.forms import (
    form_of,
    is_from_list,
    renamed,
    salutes,
    telephone,
    whom_to_ask,
)
from mailsync.classify.marks.people import AUTHOR, answers_another
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders.asides import Aside, takes_up_subject
from mailsync.classify.responders.clause_reading import Letter, Statement, read
from mailsync.classify.responders.clause_sorts import (
    DIGIT,
    MATTERS,
    may_name_days,
    sorts_of,
)
from mailsync.classify.responders.clauses import MINE, Clause
from mailsync.classify.responders.coverage import FOR_ALL, Coverage, Told, coverage_of
from mailsync.classify.responders.matters import away_subject, own_title
from mailsync.classify.responders.sayings import absent
from mailsync.classify.responders.sentences import SENTENCE
from mailsync.classify.rule import once, seen, weigh
from mailsync.classify.search.phrases import Words
from relance.core.inbound import Evidence

_ENOUGH = 2
_ASKED = 2  # what a question weighs against a notice
_LONGEST = 450  # characters
_AWAY = frozenset((Told.RETURN, Told.SCENE))
_LEAST = 2  # kinds of sentences that make a notice possible
_TELLING = frozenset((Statement.AWAY, Statement.RETURN, Statement.HOUSE, Statement.MAIL))
_FORBIDS = frozenset((Aside.ANSWER, Aside.READER, Aside.AHEAD, Aside.YOURS))
_OF_OTHERS = frozenset((Aside.ANSWER, Aside.READER, Aside.AHEAD, Aside.ANOTHER))
_WEAKENS = {Aside.OPENING: 2, Aside.HOUR: 2, Aside.ANOTHER: 2}
_TENDS = frozenset((Clause.ANSWER, Clause.IDLE, Clause.BACK))
_LATER = frozenset((Clause.IDLE, Clause.BACK, Clause.DAY, Clause.UNTIL))
_FOR_ALL = frozenset((Clause.ANSWER, Clause.ALL))
_MOST_MATTERS = 2
_EVE = timedelta(days=1)  # one leaves on the evening before
# "Spare parts: parts@", "Emergencies: Ann, 020 555 0123".
_LABELLED = re.compile(
    r"(?:^|[.!?\n])\s*(?!(?:tel|mob|phone|puh|fax|e-?mail|web)[^\n:]{0,8}:)"
    r"[^.:!?\n@\d]{3,70}:\s[^!?\n@]{0,40}?(?:[\w.-]+@|[+(]?\d[\d ()/-]{6,16}\d)",
    re.IGNORECASE,
)


class Shape(NamedTuple):
    """How much more a mail says to everybody than to one, and what it shows of that."""

    weight: int
    shown: Evidence
    personal: bool  # whether a matter of the two is in it, or an absence of somebody else


@once
def shape_of(mail: Mail) -> Shape | None:
    """The shape of a mail that names its writer's days away; None where it is to one person."""
    if not 0 < len(mail.text) <= _LONGEST or mail.quotation or salutes(mail):
        return None
    if is_from_list(mail):
        return None
    if not may_name_days(mail.written) or weigh(AUTHOR, mail)[0] or not _lasts(mail):
        return None
    letter = read(mail)
    offers = _ASKED * ("?" in mail.text)  # what is asked of anybody: a letter that asks is not read
    if form_of(mail).against > offers:
        return None
    if letter is None or letter.asides & _FORBIDS or not _tells(mail, letter):
        return None
    weight = _to_all(mail, letter) - _to_one(mail, letter)
    matters = Aside.ANOTHER in letter.asides or _matters(mail) or takes_up_subject(mail)
    return Shape(weight, seen("text", letter.told or mail.text), bool(matters))


def returns(mail: Mail) -> bool:
    """Whether it tells on which day its writer is back, and from what: who does has not left."""
    covered = covers(mail)
    if covered is None or not covered.told >= _AWAY:
        return False
    return away_of(mail).back_on is not None and Clause.BACK in sorts_of(mail.text)


def may_be_for_all(mail: Mail) -> bool:
    """Whether it has the shape, or the sentences, of a notice."""
    return shape_of(mail) is not None or covers(mail) is not None


def told_to_all(mail: Mail) -> tuple[Evidence, ...] | None:
    """It names the days of an absence, and what everybody has of it."""
    covered = covers(mail)
    if covered and covered.matters:
        return None
    if covered and _is_notice(mail, covered):
        return _shown(mail, covered)
    shape = shape_of(mail)
    if shape is None or shape.weight < _ENOUGH:
        return None
    return (shape.shown, seen("form", f"weight {shape.weight}"))


def perhaps_to_all(mail: Mail) -> tuple[Evidence, ...] | None:
    """It names the days of an absence, and nothing is said to one alone."""
    shape = shape_of(mail)
    if shape and shape.weight >= 0:
        return (shape.shown,)
    covered = covers(mail)
    return _shown(mail, covered) if covered and _may_be_notice(covered) else None


@once
def covers(mail: Mail) -> Coverage | None:
    """What a mail tells that may be a notice; None where it is to one person."""
    if not 0 < len(mail.text) <= _LONGEST or mail.quotation or salutes(mail):
        return None
    if is_from_list(mail) or not may_name_days(mail.written) or _is_not_now(mail):
        return None
    letter = read(mail)
    if letter is None or letter.asides & _OF_OTHERS:
        return None
    covered = coverage_of(mail)
    return covered if covered and covered.anchored and covered.kinds >= _LEAST else None


def _is_not_now(mail: Mail) -> bool:
    """Whether the absence that is told is yet to come, or over."""
    days, today = away_of(mail), mail.sent_on
    if today is None or (days.starts and days.starts > today + _EVE):
        return True
    end = days.back_on or days.until
    return bool(end and end < today)


def _is_notice(mail: Mail, covered: Coverage) -> bool:
    """Whether enough of it, which is a notice's in every sentence, is for whoever writes."""
    if covered.rest or covered.asked or covered.told.isdisjoint(_AWAY):
        return False
    for_all = len(covered.told & FOR_ALL)
    typed = weigh(AUTHOR, mail)[0] > 0  # programs that people write with have rules, too
    return for_all > typed and covered.kinds > _LEAST + typed


def _may_be_notice(covered: Coverage) -> bool:
    """Whether nearly all its sentences are a notice's."""
    apart = covered.matters + covered.asked
    if apart > 1 or covered.rest > 1:
        return False
    return covered.kinds - covered.rest - apart >= _LEAST and bool(covered.told & FOR_ALL)


def _shown(mail: Mail, covered: Coverage) -> tuple[Evidence, ...]:
    told = ", ".join(sorted(each.name.lower() for each in covered.told))
    return (seen("text", mail.text), seen("form", told))


def _tells(mail: Mail, letter: Letter) -> bool:
    """Whether the day is that of an absence: offers last until a day, too."""
    return not letter.statements.isdisjoint(_TELLING) or absent(mail, mail.written) is not None


def retitled(mail: Mail) -> tuple[Evidence, ...] | None:
    """An answer under a subject of its own, with no quote and nothing said to anybody."""
    thread = answers_another(mail)
    if thread is None or not renamed(mail) or mail.quotation or not mail.text.strip():
        return None
    numbered = "[" in mail.subject or "#" in mail.subject  # a help desk's, in which people write
    if numbered or is_from_list(mail) or salutes(mail):
        return None
    spoken = weigh(AUTHOR, mail)[0] or form_of(mail).conversing
    return None if spoken else (seen("Subject", mail.subject), thread)


def told_to_one(mail: Mail) -> bool:
    """Whether the days of an absence are told beside more that is for one reader alone."""
    shape = shape_of(mail)
    return shape is not None and shape.personal and shape.weight <= -_ENOUGH


def _lasts(mail: Mail) -> bool:
    """Whether an absence is told that has begun and has an end to come."""
    days = away_of(mail)
    return bool(days.back_on or days.until) and not _is_not_now(mail)


def _to_all(mail: Mail, letter: Letter) -> int:
    helped = bool(whom_to_ask(mail) or telephone(mail))
    days = away_of(mail)
    weight = 2 * (Statement.FOR_ALL in letter.statements or _tells_of_mail(mail))
    weight += helped + (helped and _LABELLED.search(mail.text) is not None)
    return weight + _titled(mail) + bool(days.starts and (days.until or days.back_on))


def _titled(mail: Mail) -> int:
    """What an own subject weighs: over an answer only responders put one."""
    if renamed(mail):
        return 2
    title = own_title(mail)
    return int(away_subject(mail) is not None or (bool(title) and Clause.STATE in sorts_of(title)))


def _to_one(mail: Mail, letter: Letter) -> int:
    weight = sum(_WEAKENS[each] for each in letter.asides) + _matters(mail)
    return weight + (letter.free * 2 > letter.words) + 2 * bool(takes_up_subject(mail))


@once
def _matters(mail: Mail) -> int:
    """How much of a matter is taken up in it."""
    return min(sum(len(MATTERS.every(Words(each))) for each in _apart(mail)), _MOST_MATTERS)


def _apart(mail: Mail) -> Iterator[str]:
    """The sentences that are not for all: beside whom to ask a matter is anybody's."""
    for sentence in SENTENCE.split(mail.text.lower()):
        sorts = sorts_of(sentence)
        if Clause.HELP not in sorts and not sorts >= _FOR_ALL:
            yield sentence


def _tells_of_mail(mail: Mail) -> bool:
    """Whether it says when mail, and not the reader's, is read or answered again."""
    for sentence in SENTENCE.split(mail.text.lower()):
        sorts = sorts_of(sentence)
        later = bool(sorts & _LATER) or DIGIT.search(sentence) is not None
        if Clause.MAIL in sorts and sorts & _TENDS and later and not MINE.search(sentence):
            return True
    return False
