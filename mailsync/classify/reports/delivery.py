"""What a delivery report says: its failed recipients, codes and the mail it gives back."""

from __future__ import annotations

from dataclasses import replace

from mailsync.classify.message.headers import message_ids
from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.codes import (
    blame_of,
    find_reply_code,
    find_status,
    permanence_of,
    status_of,
)
from mailsync.classify.reports.meanings import cause_in
from mailsync.classify.reports.notifications import detail, ses_event
from mailsync.classify.reports.outcomes import Outcome
from mailsync.classify.reports.recipients import is_system, text_recipients
from mailsync.classify.reports.report import Report
from mailsync.classify.reports.returned import MAX_TRANSCRIPT, dispatch_id_in, original_id
from mailsync.classify.search.phrases import Words
from relance.core.inbound import Blame, Bounce, Permanence

__all__ = ["bounce_of", "delay_of", "dispatch_id", "is_system"]

_MAX_REASON = 300
_REASON_LINES = 4


def bounce_of(mail: Mail) -> Bounce:
    """The report in the words of the contract."""
    report = Report.of(mail)
    told = report.outcomes
    failed = [one for one in told if one.action == "failed"] or list(told)
    said = " ".join(one.diagnostic for one in failed).strip()[:MAX_TRANSCRIPT]
    words = said or report.transcript
    ready = Words(said) if said else report.words
    reply_code = find_reply_code(words)
    status = _status(failed, said, words) or status_of(ready, reply_code) or _unsaid(ready)
    recipients = tuple(dict.fromkeys(key for one in failed for key in one.recipients))
    return Bounce(
        permanence=permanence_of(status, ready),
        status=status,
        reply_code=reply_code,
        blame=blame_of(status, ready),
        recipients=recipients or text_recipients(mail, report.recipients, report.copy),
        original_message_id=_ses_id(mail) or original_id(mail, report.copy),
        reason=" ".join((said or _telling(words)).split())[:_MAX_REASON],
    )


def dispatch_id(mail: Mail) -> str:
    """Our own ``X-Relance-Dispatch`` header in the mail that the report gives back, or ""."""
    return dispatch_id_in(Report.of(mail).copy)


def delay_of(mail: Mail) -> Bounce:
    """The same for a delayed mail: nothing has failed yet, so it is soft in any words."""
    found = bounce_of(mail)
    status = f"4{found.status[1:]}"
    blame = found.blame if status == found.status else Blame.TRANSPORT
    return replace(found, permanence=Permanence.SOFT, status=status, blame=blame)


def _unsaid(words: Words) -> str:
    """RFC 3463 §3.1: a failure of which nothing is known is x.0.0."""
    return "4.0.0" if permanence_of("", words) is Permanence.SOFT else "5.0.0"


def _ses_id(mail: Mail) -> str:
    headers = detail(detail(ses_event(mail), "mail"), "commonHeaders")
    return next(iter(message_ids(str(headers.get("messageId") or ""))), "")


def _telling(words: str) -> str:
    """The lines of a transcript from the first one that has a code, else that names a cause."""
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    coded = (i for i, line in enumerate(lines) if _has_code(line))
    caused = (i for i, line in enumerate(lines) if cause_in(Words(line)))
    start = next(coded, -1)
    start = next(caused, 0) if start < 0 else start
    return "\n".join(lines[start : start + _REASON_LINES])


def _has_code(line: str) -> bool:
    numbered = "4" in line or "5" in line
    return numbered and bool(find_status(line) or find_reply_code(line))


def _status(failed: list[Outcome], said: str, words: str) -> str:
    """The remote server's own code where it says something, else the Status field's."""
    spoken = find_status(said)
    if _tells(spoken):
        return spoken
    stated = next((one.status for one in failed if one.status), "")
    if _tells(stated):
        return stated
    written = find_status(words)
    return written if _tells(written) else stated or written


def _tells(status: str) -> bool:
    return status[2:] not in ("", "0.0")
