"""What an automatic answer is about, told by its words and its subject."""

from __future__ import annotations

import re

from mailsync.classify.marks.automatic import automatic_subject
from mailsync.classify.marks.owners import is_personal
from mailsync.classify.marks.people import is_answer, is_passed_on
from mailsync.classify.marks.subjects import AWAY, LEFT, RECEIVED
from mailsync.classify.message.addresses import keys_in_text
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import closures, departures
from mailsync.classify.responders.box_ends import ENDING
from mailsync.classify.responders.sayings import (
    CLOSED,
    Said,
    absent,
    confirms_in_title,
    dated,
    earliest,
    gone,
    hindered,
    left_another,
    left_oneself,
    may_say,
    receipts,
    received,
    statements,
    terse_absence,
    ticket,
    unread_box,
)
from mailsync.classify.rule import once, seen
from mailsync.classify.search.phrases import Phrases, Together, Words
from relance.core.inbound import Evidence, Kind

_MOVED = Phrases(departures.MOVED)
_TOPICS = Phrases(closures.TOPICS)
_TITLES = Together()
_AWAY_TITLES = Phrases(AWAY, _TITLES)
_LEFT_TITLES = Phrases((*LEFT, *departures.OF_ANOTHER, *departures.OF_ONESELF), _TITLES)
_RECEIVED_TITLES = Phrases(RECEIVED, _TITLES)
_TRIM = " .!:*-[]()【】"
_SHORT = 200  # characters
_CASE_NUMBER = re.compile(r"#\s?\d{2,}|(?<![\d./-])(?!20\d\d\b)\d{4,}(?![./-]\d)")


def may_tell(mail: Mail) -> bool:
    """Whether any of the words stands in it by which a notice is known: a quick look."""
    if may_say(mail) or _TITLES.found_in(_own_title(mail)):
        return True
    return not is_personal(mail) and confirms_in_title(_own_title(mail))


def away_subject(mail: Mail) -> Evidence | None:
    """A subject of an absence notice, and not the subject of a mail that it answers.

    What is closed and has a number is no office: "Case 44812 closed".
    """
    found = _titled(mail, _AWAY_TITLES)
    return None if found and _CASE_NUMBER.search(own_title(mail)) else found


def bare_away_title(mail: Mail) -> bool:
    """Whether the subject is no more than what a responder puts there, or a firm that is closed."""
    title = own_title(mail)
    words = Words(title.partition(":")[0])
    bare = words.text.strip(_TRIM)
    if any(phrase.strip(_TRIM) == bare for phrase in _AWAY_TITLES.every(Words(title))):
        return True
    return bool(title) and bool(CLOSED.first(words))


def left_subject(mail: Mail) -> Evidence | None:
    """A subject that tells of a departure or of another address."""
    return _titled(mail, _LEFT_TITLES)


def received_subject(mail: Mail) -> Evidence | None:
    """A subject that confirms receipt."""
    found = _titled(mail, _RECEIVED_TITLES)
    if found or not confirms_in_title(_own_title(mail)):
        return found
    return seen("Subject", mail.subject)


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
    other = left_another(words) or gone(mail, words)
    left = left_oneself(words) or (other if other and not (away and away.at <= other.at) else None)
    if left:
        return Kind.LEFT_COMPANY, left.evidence()
    if away and not (ticketed and ticketed.at < away.at) and not _of_a_box(mail, words, away):
        return Kind.OUT_OF_OFFICE, away.evidence()
    moved = _moved(words)
    if moved:
        return Kind.LEFT_COMPANY, moved.evidence()
    hindrance = hindered(words)
    got = received(words)
    brief = None if ticketed or left_subject(mail) else terse_absence(mail, words)
    if brief and (not got or is_personal(mail)):
        return Kind.OUT_OF_OFFICE, brief.evidence()
    if hindrance and not got:
        return Kind.OUT_OF_OFFICE, hindrance.evidence()
    return _by_subject(mail) or _by_topic(mail, words, got)


def _of_a_box(mail: Mail, words: Words, away: Said) -> bool:
    """Whether a department tells what its mailbox is for, before it tells what is not done there.

    A mailbox is on no leave, and comes back on no day.
    """
    if is_personal(mail) or dated(mail):
        return False
    said = [each for each in (unread_box(words), *statements(words)) if each]
    return any(each.at <= away.at for each in said)


def _moved(words: Words) -> Said | None:
    """That hardly more is said than another address."""
    short = len(words.text) <= _SHORT and keys_in_text(words.text.split())
    return earliest(_MOVED, words) if short else None


def confirms_plainly(mail: Mail) -> bool:
    """Whether it confirms receipt in more than a word that notifications use, too.

    That nobody reads answers says a program's own mail (RFC 3834 §5: auto-generated), too.
    """
    words = mail.written
    if ticket(words) or received_subject(mail) or receipts(words) > 1:
        return True
    own = mail.headers.get("auto-submitted").lower().startswith("auto-generated")
    return not own and unread_box(words) is not None


def _by_subject(mail: Mail) -> tuple[Kind, Evidence] | None:
    left, away = left_subject(mail), away_subject(mail)
    if left:
        return Kind.LEFT_COMPANY, left
    return (Kind.OUT_OF_OFFICE, away) if away else None


def _by_topic(mail: Mail, words: Words, got: Said | None) -> tuple[Kind, Evidence] | None:
    topic = earliest(_TOPICS, words)
    if topic and (not got or dated(mail)):
        return Kind.OUT_OF_OFFICE, topic.evidence()
    if got:
        return Kind.AUTO_REPLY, got.evidence()
    ending = ENDING.first(words)
    return (Kind.LEFT_COMPANY, seen("text", ending[1])) if ending else None
