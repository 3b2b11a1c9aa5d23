"""Tells an administrator's note that somebody has gone from a server's report of a failure."""

from __future__ import annotations

from dataclasses import replace

from mailsync.classify.message.addresses import keys_in_text
from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.report import report_of
from mailsync.classify.responders.sayings import left_another
from mailsync.classify.rule import Rule
from relance.core.inbound import Evidence


def unless_handed_over(rule: Rule) -> Rule:
    """The rule, but for what an administrator wrote: a postmaster's address is a person's, too."""

    def sees(mail: Mail) -> tuple[Evidence, ...] | None:
        found = rule.sees(mail)
        return None if found is None or _hands_over(mail) else found

    return replace(rule, sees=sees)


def _hands_over(mail: Mail) -> bool:
    """Whether it tells who has gone, and then who is there now; no server speaks."""
    report = report_of(mail)
    if report is None or report.code or report.session or report.copy or report.lists:
        return False
    gone = left_another(mail.written)
    if gone is None:
        return False
    text = mail.written.text
    before = {mail.from_address, *mail.to_addresses}
    before |= _addresses(f"{mail.subject} {text[: gone.at]}")
    return bool(_addresses(text[gone.at :]) - before)


def _addresses(text: str) -> set[str]:
    return set(keys_in_text(text.replace(",", " ").split()))
