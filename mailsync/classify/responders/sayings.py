"""What the words of a notice say: away, left, received; and where each of it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mailsync.classify.away.absence import away_of
from mailsync.classify.marks import unnamed
from mailsync.classify.marks.forms import speaks_of_sender
from mailsync.classify.marks.owners import is_personal
from mailsync.classify.marks.people import AUTHOR
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import (
    absences,
    acknowledgements,
    careers,
    careers_north,
    closures,
    departures,
    desks,
    farewells,
    notions,
    partings,
    partings_north,
    promises,
    receptions,
    respites,
    respites_north,
    terse,
    vacancies,
    weeks,
    words_of_desks,
    words_of_houses,
    words_of_offices,
    words_of_owners,
)
from mailsync.classify.responders.clauses import WEEKLY
from mailsync.classify.responders.notions import Notion
from mailsync.classify.rule import seen, weigh
from mailsync.classify.search.frames import Frame, Lexicon, Sentence
from mailsync.classify.search.pairs import Pairs
from mailsync.classify.search.phrases import Phrases, Together, Words
from relance.core.inbound import Evidence

# All that a notice may say is searched for at once.
_TOGETHER = Together()
_BRIEF = Together()  # in short mails only
_STATEMENTS = Phrases(absences.STATEMENTS, _TOGETHER)
_HINDRANCES = Phrases(absences.HINDRANCES, _TOGETHER)
CLOSED = Phrases(closures.CLOSED, _TOGETHER)
_LEFT_SELF = Phrases(departures.OF_ONESELF, _TOGETHER)
_LEFT_OTHER = Phrases(departures.OF_ANOTHER, _TOGETHER)
_CLAIMS = Phrases(departures.CLAIMS, _TOGETHER)
_TICKETS = Phrases(acknowledgements.TICKETS, _TOGETHER)
_UNREAD_BOXES = Phrases(acknowledgements.UNREAD_BOXES, _TOGETHER)
_RECEIPTS = Phrases(acknowledgements.RECEIPTS, _TOGETHER)
_RESPITES = Pairs((*respites.RESPITES, *respites_north.RESPITES), together=_TOGETHER)
_TERSE = Pairs((*terse.TERSE, *terse.TERSE_NORTH, *weeks.WEEKS), gap=30, together=_BRIEF)
_RETURNS = Phrases(terse.RETURNS, _BRIEF)
_SHUTDOWNS = Pairs(respites.SHUTDOWNS, gap=60, together=_TOGETHER)
_PARTED = Pairs(
    (
        *partings.PARTED,
        *partings_north.PARTED,
        *careers.MOVED_ON,
        *careers_north.MOVED_ON_NORTH,
        *vacancies.VACANCIES,
    ),
    together=_TOGETHER,
)
_PARTED_SELF = Pairs(
    (*partings_north.PARTED_SELF, *farewells.FAREWELLS, *vacancies.LAST_DAYS), together=_TOGETHER
)
_SOUGHT = Phrases(unnamed.SOUGHT, _TOGETHER)
_GONE = Phrases(farewells.GONE, _TOGETHER)
_RECEIVED = Pairs(receptions.RECEIVED, together=_TOGETHER)
_PROMISES = tuple(
    Pairs(groups, gap=50, together=_TOGETHER)
    for groups in (promises.ARRIVALS, promises.ANSWERS, promises.PATIENCE, promises.OPENED,
                   desks.HOURS, desks.CARE, desks.QUEUES)
)  # fmt: skip
_NUMBERED = Pairs(receptions.NUMBERED, together=_TOGETHER)
_UNREAD = Pairs(receptions.UNREAD, together=_TOGETHER)
_OWNERS = Lexicon(
    {
        **words_of_owners.WORDS,
        Notion.MAIL: words_of_desks.WORDS[Notion.MAIL],
        Notion.BOX: words_of_offices.WORDS[Notion.BOX],
        Notion.MYSELF: words_of_offices.WORDS[Notion.MYSELF],
    },
    notions.OWNER_FRAMES,
    _TOGETHER,
)
# Not searched for with the others: most mail is from people, who say none of it.
_DESKS = Lexicon(
    {**words_of_desks.WORDS, **words_of_offices.WORDS, **words_of_houses.WORDS},
    notions.DESK_FRAMES,
)
_SINGLE = (_STATEMENTS, _HINDRANCES, CLOSED, _LEFT_SELF, _LEFT_OTHER, _TICKETS, _UNREAD_BOXES,
           _RECEIPTS, _GONE, _SOUGHT)  # fmt: skip
_PAIRED = (_RESPITES, _SHUTDOWNS, _PARTED, _PARTED_SELF, _RECEIVED, _NUMBERED, _UNREAD, *_PROMISES)
_CODE = re.compile(r"\d{3}")
_TERSE_MOST = 220  # characters of an absence told in a line or two, with a name below
_NEAR = 60  # characters around "closed" in which its days stand


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase that was found, and where it begins in the text."""

    phrase: str
    at: int

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.at, self.at + len(self.phrase)

    def evidence(self, where: str = "text") -> Evidence:
        """The phrase as evidence."""
        return seen(where, self.phrase)


def may_say(mail: Mail) -> bool:
    """Whether any of the words stands in it by which a notice is known: a quick look."""
    words = mail.written
    if _TOGETHER.found_in(words):
        found = words.found.keys()
        if not found.isdisjoint(_SINGLE) or any(pairs.may_be_in(words) for pairs in _PAIRED):
            return True
        if _OWNERS.fitting(words):
            return True
    if not (is_personal(mail) or weigh(AUTHOR, mail)[0]) and _DESKS.fitting(words):
        return True
    return len(mail.text) <= _TERSE_MOST and _BRIEF.found_in(words)


def earliest(phrases: Phrases, words: Words) -> Said | None:
    """The phrase that stands first in the text: a notice says its matter first."""
    found = phrases.every(words)
    if not found:
        return None
    at, phrase = min((words.text.find(phrase), phrase) for phrase in found)
    return Said(phrase, at)


def told(phrases: Phrases, pairs: Pairs, words: Words) -> Said | None:
    """What the phrases say or, where they say nothing, the pairs."""
    said = earliest(phrases, words)
    pair = None if said else pairs.first(words)
    return said if pair is None else Said(pair[1], pair[0])


def _fitting(
    lexicon: Lexicon[Notion], words: Words, frames: Iterable[Frame[Notion]]
) -> Said | None:
    """The first sentence that is of one of these frames."""
    fitting = lexicon.fitting(words)
    found = [fitting[frame] for frame in frames if frame in fitting] if fitting else []
    return _said(words, min(found, key=lambda each: each.start)) if found else None


def _said(words: Words, sentence: Sentence) -> Said:
    return Said(words.text[sentence.start : sentence.end].strip(), sentence.start)


def statements(words: Words) -> list[Said]:
    """What a desk says of its work in sentences of its sort, one of each sort."""
    return [said for frames in notions.DESK if (said := _fitting(_DESKS, words, frames))]


def house_statements(words: Words) -> list[Said]:
    """The same of a house: what it says of itself to everybody."""
    return [said for frames in notions.HOUSE if (said := _fitting(_DESKS, words, frames))]


def by_itself(words: Words) -> bool:
    """Whether it says that a machine wrote it."""
    return _fitting(_DESKS, words, (notions.ITSELF,)) is not None


def confirms_in_title(words: Words) -> bool:
    """Whether a subject says that something has come in."""
    return _fitting(_DESKS, words, notions.TITLES) is not None


def defers(words: Words) -> bool:
    """Whether the mail is to be read later: who answers a mail himself has read it."""
    return _fitting(_OWNERS, words, notions.DEFERRED) is not None


def of_nobody_named(words: Words) -> bool:
    """Whether it speaks of a mailbox, or of its owner without a name, as gone."""
    return _fitting(_OWNERS, words, notions.UNNAMED) is not None


def speaks_as_one(words: Words) -> bool:
    """Whether one person speaks of what he or she does."""
    return _DESKS.holds(words, Notion.MYSELF)


def absent(mail: Mail, words: Words) -> Said | None:
    """That somebody is away, or a firm closed on named days."""
    away = told(_STATEMENTS, _RESPITES, words) or _fitting(_OWNERS, words, notions.AWAY)
    if away:
        return away
    closed = told(CLOSED, _SHUTDOWNS, words)
    return closed if closed and (_named_days(words, closed) or dated(mail)) else None


def terse_absence(mail: Mail, words: Words) -> Said | None:
    """What a line or two says of an absence, in words that longer letters use of other things."""
    if len(mail.text) > _TERSE_MOST:
        return None
    pair = _TERSE.first(words)
    weekly = pair and CLOSED.first(words) and WEEKLY.search(words.text)
    if pair and (not weekly or dated(mail)):
        return Said(pair[1], pair[0])
    returns = earliest(_RETURNS, words)
    return returns if returns and dated(mail) else None


def hindered(words: Words) -> Said | None:
    """That somebody hardly reads mail."""
    return earliest(_HINDRANCES, words)


def left_oneself(words: Words) -> Said | None:
    """That the writer has left."""
    return told(_LEFT_SELF, _PARTED_SELF, words) or _fitting(_OWNERS, words, notions.PARTED_SELF)


def left_another(words: Words) -> Said | None:
    """That somebody has left, or that a mailbox is given up."""
    if _CLAIMS.first(words):
        return None
    return told(_LEFT_OTHER, _PARTED, words) or _fitting(_OWNERS, words, notions.PARTED)


def gone(mail: Mail, words: Words) -> Said | None:
    """That the owner of the mailbox has gone, told of them as of somebody else."""
    said = earliest(_GONE, words)
    return said if said and speaks_of_sender(mail) else None


def sought(words: Words) -> Said | None:
    """That it is not the person who was looked for that answers."""
    return earliest(_SOUGHT, words)


def received(words: Words, *, desk: bool = True) -> Said | None:
    """That mail has come in, or that nobody reads it there; of a desk also how it works."""
    said = ticket(words) or unread_box(words) or told(_RECEIPTS, _RECEIVED, words)
    if said or not desk:
        return said
    pairs = _promised(words)
    stated = None if pairs else statements(words)
    return Said(pairs[0][1], pairs[0][0]) if pairs else (stated[0] if stated else None)


def _promised(words: Words) -> list[tuple[int, str]]:
    """What a desk says of its work, each sort once."""
    return [pair for each in _PROMISES if (pair := each.first(words))]


def receipts(words: Words, *, desk: bool = True) -> int:
    """How many phrases and, from a desk, sorts of sentences confirm receipt."""
    single = len(_RECEIPTS.every(words)) + (_RECEIVED.first(words) is not None)
    return single + (len(_promised(words)) + len(statements(words)) if desk else 0)


def ticket(words: Words) -> Said | None:
    """A number under which the matter is kept."""
    return told(_TICKETS, _NUMBERED, words) or _numbered(words)


def _numbered(words: Words) -> Said | None:
    return _fitting(_DESKS, words, notions.NUMBERED) if _CODE.search(words.text) else None


def unread_box(words: Words) -> Said | None:
    """That nobody reads what comes to this address."""
    return told(_UNREAD_BOXES, _UNREAD, words) or _fitting(_DESKS, words, notions.SELDOM)


def dated(mail: Mail) -> bool:
    """Whether it names days of absence."""
    away = away_of(mail)
    return away.ambiguous or any((away.starts, away.until, away.back_on))


def _named_days(words: Words, closed: Said) -> bool:
    """Whether days stand near the word."""
    near = words.text[max(0, closed.at - _NEAR) : closed.at + len(closed.phrase) + _NEAR]
    return closures.names_day(near)
