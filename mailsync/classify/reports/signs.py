"""What speaks for a mail being a report, and against it, each with its weight."""

from __future__ import annotations

from collections.abc import Callable

from mailsync.classify.reports.notices import FAILED
from mailsync.classify.reports.report import NAMES, Report
from mailsync.classify.rule import seen
from relance.core.inbound import Evidence

_CLIENTS = ("mozilla", "thunderbird", "microsoft outlook", "microsoft-macoutlook", "apple mail",
            "iphone mail", "ipad mail", "k-9 mail", "evolution", "roundcube", "mutt",
            "kmail")  # fmt: skip
Sign = tuple[int, Callable[[Report], Evidence | None]]


def _quoted(where: str, read: Callable[[Report], str]) -> Callable[[Report], Evidence | None]:
    def sign(report: Report) -> Evidence | None:
        found = read(report)
        return seen(where, found) if found else None

    return sign


def _system_name(report: Report) -> str:
    name = report.mail.from_name
    return name if any(known in name.lower() for known in NAMES) else ""


def _further_phrase(report: Report) -> str:
    return next(iter(FAILED.every(report.words)[1:]), "")


def _unanswerable_reply(report: Report) -> str:
    """A server's reply; a postmaster cites one by hand, but not from nowhere."""
    return report.reply if report.null_path or report.robot else ""


def _report_type(report: Report) -> str:
    kind = report.mail.content_type
    return kind if kind == "multipart/report" else ""


def _quotes(report: Report) -> Evidence | None:
    if "\n>" in report.mail.body and report.mail.references and not report.system:
        return seen("body", "quotes with >", against=True)
    return None


def _client(report: Report) -> Evidence | None:
    """The mail program of a person, perhaps of one who is the postmaster."""
    headers = report.mail.headers
    name = headers.get("user-agent") or headers.get("x-mailer")
    hit = name.lower().startswith(_CLIENTS)
    return seen("User-Agent", name, against=True) if hit else None


def _passed_on(report: Report) -> Evidence | None:
    return seen("Subject", report.mail.subject, against=True) if report.passed_on else None


SIGNS: tuple[Sign, ...] = (
    (3, _quoted("From", lambda report: report.system)),
    (1, _quoted("From", lambda report: _system_name(report) or report.robot)),
    (2, _quoted("Return-Path", lambda report: report.null_path)),
    (2, _quoted("Subject", lambda report: report.failed_subject)),
    (2, _quoted("body", lambda report: FAILED.first(report.words))),
    (1, _quoted("body", _further_phrase)),
    (1, _quoted("body", lambda report: report.code)),
    (3, _quoted("body", _unanswerable_reply)),
    (1, _quoted("body", lambda report: report.cause)),
    (1, _quoted("body", lambda report: report.session)),
    (1, _quoted("body", lambda report: report.lists)),
    (1, _quoted("returned mail", lambda report: "its headers" if report.copy else "")),
    (1, _quoted("returned mail", lambda report: "our own" if report.returns_own else "")),
    (1, _quoted("returned mail", lambda report: report.returned_subject)),
    (1, _quoted("returned mail", lambda report: report.names_addressee)),
    (2, _quoted("Content-Type", _report_type)),
    (-4, _passed_on),
    (-3, _quotes),
    (-4, _client),
)  # fmt: skip
