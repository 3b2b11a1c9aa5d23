"""Whether a mail without any mark is a notice of absence because nothing else stands in it."""

from __future__ import annotations

from dataclasses import replace

from mailsync.classify.away.absence import away_of
from mailsync.classify.marks.forms import (
    form_of,
    is_from_list,
    renamed,
    salutes,
    speaks_of_sender,
    telephone,
    whom_to_ask,
)
from mailsync.classify.marks.people import AUTHOR
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders.asides import of_oneself, takes_up_subject, tells_of_another
from mailsync.classify.responders.clause_reading import (
    LONGEST,
    Letter,
    Statement,
    letter_of,
)
from mailsync.classify.responders.clauses import YOURS
from mailsync.classify.responders.sayings import absent, hindered
from mailsync.classify.responders.words_of_seasons import GREETINGS
from mailsync.classify.rule import once, seen, weigh
from mailsync.classify.search.phrases import Phrases
from relance.core.inbound import Evidence

_QUOTED = 4  # what a quoted mail weighs against a notice
_BY_HAND = 2  # what it weighs as the mark of a person's program, as each other mark does
_TALK = 1  # what may speak for a person where the rest is a notice
_WHOLE_TALK = 2  # where each clause is a notice's: a word that answers have as well
_ABSENT = frozenset((Statement.AWAY, Statement.RETURN))
_TELLING = _ABSENT | {Statement.HOUSE}
_REST = 4  # words that a notice may say of something else
_SHARE = 4
_FREE_SHARE = 3  # of the words at most that may stand in clauses which say nothing
_RULED = ("microsoft outlook", "microsoft office outlook", "lotus notes", "ibm notes", "hcl notes")
_GREETINGS = Phrases(GREETINGS)


@once
def candidate(mail: Mail) -> Letter | None:
    """The letter, where nobody is addressed in it and no person's program wrote it."""
    letter = None if len(mail.text) > LONGEST or salutes(mail) else letter_of(mail)
    if letter is None or not letter.tells or letter.rest > _REST:
        return None
    if is_from_list(mail):
        return None
    if letter.free * _FREE_SHARE > letter.words:
        letter = replace(letter, rest=letter.rest + letter.free)
    ruled = letter.whole and _answers_by_rule(mail)
    if weigh(AUTHOR, mail)[0] > _BY_HAND * bool(mail.quotation or ruled):
        return None
    talk = form_of(mail).against - _QUOTED * bool(mail.quotation)
    return letter if talk <= (_WHOLE_TALK if letter.whole else _TALK) else None


def _answers_by_rule(mail: Mail) -> bool:
    """Whether a program wrote it whose rules answer mail: its name is no mark of a person then."""
    return mail.headers.get("x-mailer")[:40].lower().startswith(_RULED)


def plainly_away(mail: Mail) -> tuple[Evidence, ...] | None:
    """It tells of an absence and of what whoever wrote has of it; no clause is left.

    That one will answer on a day is said to one person, too.
    """
    letter = candidate(mail)
    if letter is None or not letter.whole or letter.statements.isdisjoint(_TELLING):
        return None
    for_all = Statement.FOR_ALL in letter.statements
    if not for_all and not _is_for_all(mail, letter):
        return None
    if not (for_all or _addresses_all(mail)) and _answers_by_rule(mail):
        return None
    return (seen("text", letter.told), seen("text", "nothing but an absence"))


def _is_for_all(mail: Mail, letter: Letter) -> bool:
    """Whether an absence that lasts is told as to whoever writes: from when till when, or until
    when and what then, or who helps, or that nobody is in the house.

    Who tells it to one person quotes him, or says what it is to the two of them.
    """
    days = away_of(mail)
    if mail.quotation or (days.starts and mail.sent_on and days.starts > mail.sent_on):
        return False
    if letter.free:
        return False  # a word or two beside it that answer: "Fine with me."
    dated = bool(days.until or days.back_on)
    helped = bool(whom_to_ask(mail) or telephone(mail))
    if letter.statements >= _ABSENT or days.starts:
        return dated or helped or (days.ambiguous and bool(renamed(mail)))
    return dated and (helped or Statement.HOUSE in letter.statements)


def _addresses_all(mail: Mail) -> bool:
    """Whether it says more than one says who answers: it greets many, or names who stands in."""
    greets = _GREETINGS.first(mail.written) or speaks_of_sender(mail)
    return bool(greets or whom_to_ask(mail) or renamed(mail))


def hardly_reads(mail: Mail) -> tuple[Evidence, ...] | None:
    """It tells how seldom mail is looked at, and what is to be done meanwhile; nothing is left."""
    letter = candidate(mail)
    if letter is None or not letter.whole or Statement.SELDOM not in letter.statements:
        return None
    if mail.quotation or Statement.AWAY in letter.statements or _answers_by_rule(mail):
        return None
    return (seen("text", letter.told), seen("text", "nothing but how mail is read"))


def perhaps_plainly(mail: Mail) -> tuple[Evidence, ...] | None:
    """It tells of an absence and hardly of anything else."""
    letter = candidate(mail)
    if letter is None or letter.rest * _SHARE > letter.words:
        return None
    if mail.quotation and not letter.whole:
        return None
    return (seen("text", letter.told),)


def tells_of_others(mail: Mail) -> bool:
    """Whether somebody else is away than who writes: of himself one tells as notices do.

    So they do of a headmaster, if they name whom to ask and say nothing of the writer's own.
    """
    told = absent(mail, mail.written) or hindered(mail.written)
    if told is None or not tells_of_another(mail, told.at):
        return False
    helped = bool(telephone(mail) or whom_to_ask(mail))
    return not helped or of_oneself(mail.written.text)


def takes_up_yours(mail: Mail) -> bool:
    """Whether it speaks of what is the reader's, other than mail: "your offer"."""
    return YOURS.search(mail.written.text) is not None or bool(takes_up_subject(mail))
