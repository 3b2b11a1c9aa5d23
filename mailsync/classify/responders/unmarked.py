"""Rules for automatic answers without a mark: their words have to tell, and more than one.

Exchange before 2010, Domino, many webmail services and rules in mail programs send none.
"""

from __future__ import annotations

from typing import NamedTuple

from mailsync.classify.marks.forms import (
    Form,
    calls_itself_automatic,
    form_of,
    form_outside,
    is_from_list,
    renamed,
    salutes,
    speaks_of_sender,
    telephone,
    whom_to_ask,
)
from mailsync.classify.marks.owners import is_personal
from mailsync.classify.marks.people import answers_another, is_answer
from mailsync.classify.marks.senders import machine, unread
from mailsync.classify.marks.signposts import asks_reader
from mailsync.classify.marks.teams import signs_as_team
from mailsync.classify.marks.trade import traded
from mailsync.classify.message.mail import Mail
from mailsync.classify.responders import everybody, houses, plain_notices
from mailsync.classify.responders.acknowledgements import FORBIDS_ANSWERS
from mailsync.classify.responders.asides import tells_of_reader
from mailsync.classify.responders.clause_sorts import REFUSALS
from mailsync.classify.responders.matters import (
    away_subject,
    bare_away_title,
    left_subject,
    may_tell,
    received_subject,
)
from mailsync.classify.responders.sayings import (
    Said,
    absent,
    by_itself,
    confirms_in_title,
    dated,
    defers,
    gone,
    hindered,
    left_another,
    left_oneself,
    of_nobody_named,
    receipts,
    received,
    sought,
    speaks_as_one,
    statements,
    terse_absence,
    ticket,
    unread_box,
)
from mailsync.classify.rule import Rule, once, seen
from mailsync.classify.search.phrases import Words
from relance.core.inbound import Evidence, Kind

_ENOUGH = 4
_ENOUGH_RECEIVED = 5
_PERHAPS_LEFT = 1
_PERHAPS_RECEIVED = 3
_MOST_RECEIPTS = 3
_CONFIRMS = 2  # statements by which a mail that answers none is known to confirm one
_TITLED = 2  # weight that leaves a notice possible where the subject calls it one
_OPENING = 250
_FIRST = 60  # characters in which one comes to it who has nothing else to say
_EARLY = 500  # characters in which a notice comes to its matter


class Notice(NamedTuple):
    """What may be a notice: how much speaks for it, and what it says."""

    score: int
    form: Form
    told: Evidence


@once
def _may_notify(mail: Mail) -> bool:
    """Whether it is open, and has any word of a notice in it."""
    if _is_open(mail) and (may_tell(mail) or bool(calls_itself_automatic(mail))):
        return True
    return plain_notices.candidate(mail) is not None or everybody.may_be_for_all(mail)


@once
def _is_open(mail: Mail) -> bool:
    """Whether words can make a notice of it: it is not from a list, nor stands over a quote."""
    if is_from_list(mail):
        return False
    return bool(mail.text.strip()) and not mail.quotation


def _shown(told: Said | None, subject: Evidence | None) -> Evidence | None:
    """What is shown of a notice: its words, if they come early or the subject calls it one."""
    early = told is not None and told.at < _EARLY
    return told.evidence() if told and (early or subject) else subject


@once
def _absence(mail: Mail) -> Notice | None:
    """What may be a notice of absence. Its own subject says so where people answer under "Re:"."""
    if not _is_open(mail) or salutes(mail):
        return None
    words = mail.written
    told = absent(mail, words) or hindered(words) or _terse(mail, words)
    if told and tells_of_reader(mail, told.at):
        return None
    numbered = ticket(words)
    if told and numbered and numbered.at < told.at:
        told = None
    subject = away_subject(mail)
    shown = _shown(told, subject)
    if shown is None:
        return None
    form = form_of(mail)
    score = form.score
    told_days = score > -_ENOUGH and dated(mail)
    if subject:
        score += _title_weight(mail, bool(told) or told_days)
    if told:
        score += (
            told_days + 2 * bool(speaks_of_sender(mail)) - 2 * plain_notices.takes_up_yours(mail)
        )
        score += 2 + bool(whom_to_ask(mail) or telephone(mail)) if defers(words) else 0
        score += told_days and told.at < _FIRST and not any(sign.against for sign in form.signs)
    return Notice(score, form, shown)


def _terse(mail: Mail, words: Words) -> Said | None:
    """An absence in a line, where nothing speaks for a person: who answers says something else."""
    said = terse_absence(mail, words)
    return said if said and not form_of(mail).conversing else None


def _title_weight(mail: Mail, confirmed: bool) -> int:
    """People tell of an absence under a subject of their own, too, but not when they answer, and
    not under the bare words of a responder.
    """
    answers = bool(mail.in_reply_to or mail.references)
    return 4 if confirmed and (answers or bare_away_title(mail)) else 2


@once
def _departure(mail: Mail) -> Notice | None:
    if not _is_open(mail) or salutes(mail):
        return None
    words = mail.written
    oneself, another = left_oneself(words), left_another(words) or gone(mail, words)
    told = oneself or another or sought(words)
    subject = left_subject(mail)
    shown = _shown(told, subject)
    if shown is None:
        return None
    form = form_of(mail)
    score = form.score + 3 * bool(subject or away_subject(mail))
    if not oneself or of_nobody_named(words):
        score += 3 if speaks_of_sender(mail) or of_nobody_named(words) else -1
    else:
        score += 1 + bool(whom_to_ask(mail))  # who has left writes from there no more
    return Notice(score, form, shown)


@once
def _receipt(mail: Mail) -> Notice | None:
    """What may confirm receipt. Notifications say such things too, but answer no mail."""
    if not _is_open(mail):
        return None
    words, desk = mail.written, not is_personal(mail)
    told, subject = received(words, desk=desk), received_subject(mail)
    house = houses.told(mail) if desk else None
    told, box = told or (house and house.said), unread_box(words)
    answers = bool(mail.in_reply_to or mail.references) or is_answer(mail)
    robot = unread(mail) or machine(mail)
    if not answers and traded(mail):
        return None
    confirms = subject or (desk and (ticket(words) or receipts(words) >= _CONFIRMS))
    if not answers and not _tells_of_box(box) and (robot or not confirms):
        return None
    titled = subject if desk and (answers or confirms_in_title(mail.title)) else None
    automatic = "" if told else calls_itself_automatic(mail)
    if not told and not automatic and not titled:
        return None
    stated = statements(words) if desk else []
    form = form_outside(mail, [each.span for each in stated] if len(stated) > 1 else ())
    score = form.score + min(receipts(words, desk=desk), _MOST_RECEIPTS)
    score += 2 * bool(ticket(words)) + 2 * bool(box)
    if desk:  # departments know the name of who wrote to them
        score += 1 + 2 * bool(subject) + 2 * bool(salutes(mail))
        score += 2 * bool(subject and renamed(mail)) + bool(subject and stated)
        score += bool(signs_as_team(mail)) + (len(stated) > 1)
        score += house.weight if house else 0
        score += 3 * by_itself(words) - 2 * speaks_as_one(words) - 2 * asks_reader(mail)
    score += 3 * bool(robot and answers)
    return Notice(score, form, told.evidence() if told else titled or seen("text", automatic))


def _tells_of_box(box: Said | None) -> bool:
    """Whether it tells early that nobody reads what comes there, and not only asks for silence."""
    if box is None or box.at >= _OPENING:
        return False
    return not any(mark in box.phrase for mark in FORBIDS_ANSWERS)


def _settled(found: Notice | None, enough: int) -> tuple[Evidence, ...] | None:
    if found is None or found.score < enough:
        return None
    return (found.told, *found.form.signs)


def _left(mail: Mail) -> tuple[Evidence, ...] | None:
    left = _departure(mail)
    if left and everybody.returns(mail):
        return None
    away = _absence(mail) if left else None
    if left and away and away.score > left.score and not left_oneself(mail.written):
        return None
    return _settled(left, _ENOUGH)


def _away(mail: Mail) -> tuple[Evidence, ...] | None:
    found = _settled(_absence(mail), _ENOUGH) or plain_notices.plainly_away(mail)
    if not found and (is_personal(mail) or not _settled(_receipt(mail), _ENOUGH_RECEIVED)):
        found = everybody.told_to_all(mail)
    return None if found and REFUSALS.first(mail.written) else found


def _received(mail: Mail) -> tuple[Evidence, ...] | None:
    found = _settled(_receipt(mail), _ENOUGH_RECEIVED) or plain_notices.hardly_reads(mail)
    return None if is_personal(mail) and REFUSALS.first(mail.written) else found


def _unread_answers(mail: Mail) -> tuple[Evidence, ...] | None:
    """An address that nobody reads answers a mail: whatever it says, no person wrote it."""
    sender, thread = unread(mail), answers_another(mail)
    if sender is None or thread is None or not _is_open(mail) or form_of(mail).conversing:
        return None
    return (sender, thread)


def _perhaps(mail: Mail) -> tuple[Evidence, ...] | None:
    """Words of a notice, no answer to the matter, and too few signs: a person may write so."""
    if everybody.told_to_one(mail):
        return None
    received_least = _PERHAPS_RECEIVED - (not is_personal(mail))
    for found, least in (
        (_absence(mail), _TITLED if plain_notices.tells_of_others(mail) else 0),
        (_departure(mail), _PERHAPS_LEFT), (_receipt(mail), received_least),
    ):  # fmt: skip
        if found is not None and found.score >= least and _is_possible(found, mail):
            return (found.told, *found.form.signs, seen("form", f"weight {found.score}"))
    plainly = plain_notices.perhaps_plainly(mail) or everybody.perhaps_to_all(mail)
    return everybody.retitled(mail) or plainly


def _may_be_doubted(mail: Mail) -> bool:
    return _may_notify(mail) or bool(renamed(mail))


def _is_possible(found: Notice, mail: Mail) -> bool:
    """Whether nothing speaks for a person, or the subject calls it a notice all the same."""
    titled = found.score >= _TITLED and away_subject(mail) is not None and not salutes(mail)
    return titled or not found.form.conversing


RULES = (
    Rule(
        "left-in-words", Kind.LEFT_COMPANY, 0.8, _left,
        "RFC 3834 §1: personal responders speak for one mailbox",
        ("left-company-unmarked.eml",), needs=_may_notify,
    ),
    Rule(
        "away-in-words", Kind.OUT_OF_OFFICE, 0.85, _away,
        "IBM technote swg27006404, Guide to the Notes/Domino Out of Office",
        ("ooo-domino.eml", "ooo-exchange-2003-de.eml"), needs=_may_notify,
    ),
    Rule(
        "received-in-words", Kind.AUTO_REPLY, 0.8, _received,
        "RFC 3834 §1: group and service responders",
        ("auto-reply-unmarked.eml", "auto-reply-house.eml"), needs=_may_notify,
    ),
    Rule(
        "unread-address-answers", Kind.AUTO_REPLY, 0.8, _unread_answers,
        "RFC 5322 §3.6.4: only who got a mail can name its id",
        ("auto-reply-no-reply.eml",), needs=_is_open,
    ),
)  # fmt: skip
DOUBTFUL = Rule(
    "perhaps-a-notice", Kind.UNSURE, 0.5, _perhaps,
    "RFC 3834 §3.1.7: a responder should mark itself, so its absence leaves both open",
    ("unsure-away-words.eml",), needs=_may_be_doubted,
)  # fmt: skip
