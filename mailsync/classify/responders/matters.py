"""What an automatic answer says: that somebody is away, has left, or that mail was received."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailsync.classify.away.absence import away_of
from mailsync.classify.marks.automatic import automatic_subject
from mailsync.classify.marks.people import is_answer, is_passed_on
from mailsync.classify.marks.subjects import AWAY, LEFT, RECEIVED
from mailsync.classify.message.addresses import keys_in_text
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import (
    absences,
    acknowledgements,
    closures,
    departures,
    partings,
    partings_north,
    receptions,
    respites,
    respites_north,
)
from mailsync.classify.rule import once, seen
from mailsync.classify.search.pairs import Pairs
from mailsync.classify.search.phrases import Phrases, Together, Words
from relance.core.inbound import Evidence, Kind

_TOGETHER = Together()
_STATEMENTS = Phrases(absences.STATEMENTS, _TOGETHER)
_HINDRANCES = Phrases(absences.HINDRANCES, _TOGETHER)
_CLOSED = Phrases(closures.CLOSED, _TOGETHER)
_MOVED = Phrases(departures.MOVED)
_TOPICS = Phrases(closures.TOPICS)
_LEFT_SELF = Phrases(departures.OF_ONESELF, _TOGETHER)
_LEFT_OTHER = Phrases(departures.OF_ANOTHER, _TOGETHER)
_TICKETS = Phrases(acknowledgements.TICKETS, _TOGETHER)
_UNREAD_BOXES = Phrases(acknowledgements.UNREAD_BOXES, _TOGETHER)
_RECEIPTS = Phrases(acknowledgements.RECEIPTS, _TOGETHER)
_RESPITES = Pairs((*respites.RESPITES, *respites_north.RESPITES), together=_TOGETHER)
_SHUTDOWNS = Pairs(respites.SHUTDOWNS, gap=60, together=_TOGETHER)
_PARTED = Pairs((*partings.PARTED, *partings_north.PARTED), together=_TOGETHER)
_PARTED_SELF = Pairs(partings_north.PARTED_SELF, together=_TOGETHER)
_RECEIVED = Pairs(receptions.RECEIVED, together=_TOGETHER)
_NUMBERED = Pairs(receptions.NUMBERED, together=_TOGETHER)
_UNREAD = Pairs(receptions.UNREAD, together=_TOGETHER)
_TITLES = Together()
_AWAY_TITLES = Phrases(AWAY, _TITLES)
_LEFT_TITLES = Phrases((*LEFT, *departures.OF_ANOTHER, *departures.OF_ONESELF), _TITLES)
_RECEIVED_TITLES = Phrases(RECEIVED, _TITLES)
_JAPANESE_DAY = re.compile(r"\d\s?[月日]")
_TRIM = " .!:*-[]()【】"
_SHORT = 200  # characters
_NEAR = 60  # characters around "closed" in which its days stand


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase that was found, and where it begins in the text."""

    phrase: str
    at: int

    def evidence(self, where: str = "text") -> Evidence:
        """The phrase as evidence."""
        return seen(where, self.phrase)


def may_tell(mail: Mail) -> bool:
    """Whether any of the words stands in it by which a notice is known: a quick look."""
    return _TOGETHER.found_in(mail.written) or _TITLES.found_in(_own_title(mail))


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


def absent(mail: Mail, words: Words) -> Said | None:
    """That somebody is away, or a firm closed on named days."""
    away = told(_STATEMENTS, _RESPITES, words)
    if away:
        return away
    closed = told(_CLOSED, _SHUTDOWNS, words)
    return closed if closed and (_named_days(words, closed) or _dated(mail)) else None


def hindered(words: Words) -> Said | None:
    """That somebody hardly reads mail."""
    return earliest(_HINDRANCES, words)


def left_oneself(words: Words) -> Said | None:
    """That the writer has left."""
    return told(_LEFT_SELF, _PARTED_SELF, words)


def left_another(words: Words) -> Said | None:
    """That somebody has left, or that a mailbox is given up."""
    return told(_LEFT_OTHER, _PARTED, words)


def received(words: Words) -> Said | None:
    """That mail has come in, or that nobody reads it there."""
    return ticket(words) or unread_box(words) or told(_RECEIPTS, _RECEIVED, words)


def receipts(words: Words) -> int:
    """How many phrases confirm receipt."""
    return len(_RECEIPTS.every(words)) + (_RECEIVED.first(words) is not None)


def ticket(words: Words) -> Said | None:
    """A number under which the matter is kept."""
    return told(_TICKETS, _NUMBERED, words)


def unread_box(words: Words) -> Said | None:
    """That nobody reads what comes to this address."""
    return told(_UNREAD_BOXES, _UNREAD, words)


def away_subject(mail: Mail) -> Evidence | None:
    """A subject of an absence notice, and not the subject of a mail that it answers."""
    return _titled(mail, _AWAY_TITLES)


def bare_away_title(mail: Mail) -> bool:
    """Whether the subject is no more than what a responder puts there, or a firm that is closed."""
    title = own_title(mail)
    words = Words(title.partition(":")[0])
    bare = words.text.strip(_TRIM)
    if any(phrase.strip(_TRIM) == bare for phrase in _AWAY_TITLES.every(Words(title))):
        return True
    return bool(title) and bool(_CLOSED.first(words))


def left_subject(mail: Mail) -> Evidence | None:
    """A subject that tells of a departure or of another address."""
    return _titled(mail, _LEFT_TITLES)


def received_subject(mail: Mail) -> Evidence | None:
    """A subject that confirms receipt."""
    return _titled(mail, _RECEIVED_TITLES)


def own_title(mail: Mail) -> str:
    """What the subject itself says. Over answers it is that of the mail that is answered, which
    Gmail's responder puts behind "Re:" and Exchange behind a colon.
    """
    if is_answer(mail) or is_passed_on(mail):
        return ""
    title = mail.subject.lower()
    for mark in (" re: ", " aw: ", " sv: ", " antw: ", " odp: ", " vs: "):
        title = title.partition(mark)[0]
    before, colon, _ = title.partition(":")
    if automatic_subject(mail) and colon:
        return before
    return title


@once
def _own_title(mail: Mail) -> Words:
    title = own_title(mail)
    return mail.title if len(title) == len(mail.subject) else Words(title)


def _titled(mail: Mail, titles: Phrases) -> Evidence | None:
    return seen("Subject", mail.subject) if titles.first(_own_title(mail)) else None


@once
def matter(mail: Mail) -> tuple[Kind, Evidence] | None:
    """What the notice of a machine is about, if its words tell."""
    words = mail.written if mail.text else Words(mail.body[:1_500])
    away, ticketed = absent(mail, words), ticket(words)
    other = left_another(words)
    left = left_oneself(words) or (other if other and not (away and away.at <= other.at) else None)
    if left:
        return Kind.LEFT_COMPANY, left.evidence()
    if away and not (ticketed and ticketed.at < away.at):
        return Kind.OUT_OF_OFFICE, away.evidence()
    moved = _moved(words)
    if moved:
        return Kind.LEFT_COMPANY, moved.evidence()
    hindrance = hindered(words)
    got = received(words)
    if hindrance and not got:
        return Kind.OUT_OF_OFFICE, hindrance.evidence()
    return _by_subject(mail) or _by_topic(mail, words, got)


def _moved(words: Words) -> Said | None:
    """That hardly more is said than another address."""
    short = len(words.text) <= _SHORT and keys_in_text(words.text.split())
    return earliest(_MOVED, words) if short else None


def confirms_plainly(mail: Mail) -> bool:
    """Whether it confirms receipt in more than a word that notifications use, too."""
    words = mail.written
    return bool(ticket(words) or unread_box(words) or received_subject(mail)) or receipts(words) > 1


def _by_subject(mail: Mail) -> tuple[Kind, Evidence] | None:
    left, away = left_subject(mail), away_subject(mail)
    if left:
        return Kind.LEFT_COMPANY, left
    return (Kind.OUT_OF_OFFICE, away) if away else None


def _by_topic(mail: Mail, words: Words, got: Said | None) -> tuple[Kind, Evidence] | None:
    topic = earliest(_TOPICS, words)
    if topic and (not got or _dated(mail)):
        return Kind.OUT_OF_OFFICE, topic.evidence()
    return (Kind.AUTO_REPLY, got.evidence()) if got else None


def _dated(mail: Mail) -> bool:
    """Whether it names days of absence."""
    away = away_of(mail)
    return away.ambiguous or any((away.starts, away.until, away.back_on))


def _named_days(words: Words, closed: Said) -> bool:
    """Whether days stand near the word, which hours ("9:00", "17h", "24/7") are not."""
    near = words.text[max(0, closed.at - _NEAR) : closed.at + len(closed.phrase) + _NEAR]
    if any(hours in near for hours in closures.HOURS):
        return False
    if _JAPANESE_DAY.search(near):
        return True
    return any(_is_day(token.strip(".,;()")) for token in near.split())


def _is_day(token: str) -> bool:
    if token in ("24/7", "24", "7", "365"):
        return False
    digits = token.replace(".", "").replace("/", "").replace("-", "").replace("–", "")
    return digits.isdigit() and len(digits) <= 8 and ":" not in token  # DDMMYYYY
