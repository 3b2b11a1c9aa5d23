"""Rules for what a machine sent without a return address, and no other rule knows."""

from __future__ import annotations

from mailsync.classify.marks.automatic import null_path
from mailsync.classify.marks.forms import form_of, is_from_list
from mailsync.classify.marks.people import AUTHOR, is_answer, is_passed_on
from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.report import report_of
from mailsync.classify.responders.matters import matter, received_subject
from mailsync.classify.rule import Rule, once, seen, weigh
from relance.core.inbound import Evidence, Kind

_TALK = 4  # weight of a conversation above which not even the words of a notice tell
_RFC = "RFC 3834 §3.3 (responders send with a null return path) and RFC 5321 §4.5.5"


@once
def _unreturned(mail: Mail) -> tuple[Kind, Evidence] | None:
    """What it is about. People's programs put a return address, so no person may have written it;
    where a gateway has taken that away, their programs, quotations and threads still show.
    """
    path = null_path(mail)
    if path is None or not mail.from_address or not mail.text.strip() or mail.quotation:
        return None
    if is_from_list(mail) or is_passed_on(mail) or weigh(AUTHOR, mail)[0] or _may_report(mail):
        return None
    form = form_of(mail)
    if form.conversing and (mail.in_reply_to or mail.references or is_answer(mail)):
        return None
    told, subject = matter(mail), received_subject(mail)
    if told or subject:
        found = told or (Kind.AUTO_REPLY, subject or path)
        return found if form.against < _TALK else None
    return None if form.conversing or is_answer(mail) else (Kind.AUTO_REPLY, path)


def _may_report(mail: Mail) -> bool:
    """Whether it may tell of a failure in words that the rules of reports do not know."""
    report = report_of(mail)
    return bool(report and (report.system or report.robot or report.failed_subject or report.code))


def _sees(mail: Mail, kind: Kind) -> tuple[Evidence, ...] | None:
    found = _unreturned(mail)
    if found is None or found[0] is not kind:
        return None
    return tuple(dict.fromkeys((seen("Return-Path", "<>"), found[1])))


def _left(mail: Mail) -> tuple[Evidence, ...] | None:
    return _sees(mail, Kind.LEFT_COMPANY)


def _away(mail: Mail) -> tuple[Evidence, ...] | None:
    return _sees(mail, Kind.OUT_OF_OFFICE)


def _automatic(mail: Mail) -> tuple[Evidence, ...] | None:
    return _sees(mail, Kind.AUTO_REPLY)


RULES = (
    Rule(
        "left-without-return", Kind.LEFT_COMPANY, 0.85, _left, _RFC,
        ("left-company-no-return.eml",), needs=null_path,
    ),
    Rule(
        "away-without-return", Kind.OUT_OF_OFFICE, 0.85, _away, _RFC,
        ("ooo-no-return.eml",), needs=null_path,
    ),
    Rule(
        "automatic-without-return", Kind.AUTO_REPLY, 0.75, _automatic, _RFC,
        ("auto-reply-no-return.eml",), needs=null_path,
    ),
)  # fmt: skip
