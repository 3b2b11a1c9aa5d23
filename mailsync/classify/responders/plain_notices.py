"""Whether a mail without any mark is a notice of absence because nothing else stands in it."""

from __future__ import annotations

from mailsync.classify.marks.forms import form_of, salutes
from mailsync.classify.marks.people import AUTHOR
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders.clause_reading import LONGEST, Letter, Statement, letter_of
from mailsync.classify.responders.clauses import YOURS
from mailsync.classify.rule import once, seen, weigh
from relance.core.inbound import Evidence

_FROM_LISTS = ("list-id", "list-post", "list-unsubscribe")
_QUOTED = 4  # what a quoted mail weighs against a notice
_BY_HAND = 2  # what it weighs as the mark of a person's program, as each other mark does
_TALK = 1  # what may speak for a person where the rest is a notice
_REST = 4  # words that a notice may say of something else
_SHARE = 4


@once
def candidate(mail: Mail) -> Letter | None:
    """The letter, where nobody is addressed in it and no person's program wrote it."""
    letter = None if len(mail.text) > LONGEST or salutes(mail) else letter_of(mail)
    if letter is None or not letter.tells or letter.rest > _REST:
        return None
    if not mail.headers.fields.keys().isdisjoint(_FROM_LISTS):
        return None
    if weigh(AUTHOR, mail)[0] > _BY_HAND * bool(mail.quotation):
        return None
    talk = form_of(mail).against - _QUOTED * bool(mail.quotation)
    return letter if talk <= _TALK else None


def plainly_away(mail: Mail) -> tuple[Evidence, ...] | None:
    """It tells of an absence and of what whoever wrote has of it; no clause is left.

    That one will answer on a day is said to one person, too.
    """
    letter = candidate(mail)
    if letter is None or not letter.whole or Statement.FOR_ALL not in letter.statements:
        return None
    return (seen("text", letter.told), seen("text", "nothing but an absence"))


def perhaps_plainly(mail: Mail) -> tuple[Evidence, ...] | None:
    """It tells of an absence and hardly of anything else."""
    letter = candidate(mail)
    if letter is None or letter.rest * _SHARE > letter.words:
        return None
    if mail.quotation and not letter.whole:
        return None
    return (seen("text", letter.told),)


def takes_up_yours(mail: Mail) -> bool:
    """Whether it speaks of what is the reader's, other than mail: "your offer"."""
    return YOURS.search(mail.written.text) is not None
