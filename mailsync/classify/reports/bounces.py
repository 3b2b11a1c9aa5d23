"""Rules for delivery reports that follow RFC 3464, wherever in the mail they stand."""

from __future__ import annotations

from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.notifications import MARK, ses_event
from mailsync.classify.reports.outcomes import Outcome
from mailsync.classify.reports.recipients import is_system
from mailsync.classify.reports.report import Report, is_forwarded
from mailsync.classify.rule import Rule, once, seen
from mailsync.classify.search.phrases import Phrases
from relance.core.inbound import Evidence, Kind

__all__ = ["RULES", "is_forwarded", "reported"]

_GOOD = frozenset({"delivered", "relayed", "expanded"})
# OpenSMTPD writes "delayed" also over what it has given up.
_GIVEN_UP = Phrases(("envelope expired", "message expired", "has been returned to the sender"))


@once
def _may_report(mail: Mail) -> bool:
    """Whether there can be a delivery status: a quick look that clears nearly all other mail."""
    return (
        bool(mail.status_blocks)
        or mail.content_type == "multipart/report"
        or is_system(mail.from_address)
        or mail.headers.has(MARK)
        or mail.headers.get("return-path") == "<>"
    )


@once
def reported(mail: Mail) -> tuple[Outcome, ...]:
    """The fates in a delivery status that a machine sent; a person who passes one on keeps it."""
    if ses_event(mail):
        return Report.of(mail).outcomes
    if mail.content_type != "multipart/report" and not is_system(mail.from_address):
        if not mail.status_blocks and mail.headers.get("return-path").strip() != "<>":
            return ()
        if is_forwarded(mail) or _answers(mail):
            return ()
    told = Report.of(mail).outcomes
    return () if told and _is_false(Report.of(mail)) else told


def _is_false(report: Report) -> bool:
    """Bait with the fields of a report: it came from somebody, or its reader himself has failed."""
    if not report.is_bait:
        return False
    failed = {key for outcome in report.outcomes for key in outcome.recipients}
    return bool(report.foreign_path) or failed <= {*report.mail.to_addresses}


def _answers(mail: Mail) -> bool:
    """A person's words over a quotation, with the report attached to them."""
    quoted = "\n>" in mail.body or len(mail.text) + 200 < len(mail.body)
    return bool(mail.in_reply_to) and quoted and not mail.headers.has("auto-submitted")


def _sees(mail: Mail, wanted: frozenset[str]) -> tuple[Evidence, ...] | None:
    for outcome in reported(mail):
        if outcome.action in wanted:
            who = ", ".join(outcome.recipients)
            what = f"{outcome.action} {outcome.status} {who}"
            return (seen("delivery status", what), seen("diagnostic", outcome.diagnostic))
    return None


def _failed(mail: Mail) -> tuple[Evidence, ...] | None:
    return _sees(mail, frozenset({"failed"})) or _given_up(mail)


def _given_up(mail: Mail) -> tuple[Evidence, ...] | None:
    late = _sees(mail, frozenset({"delayed"}))
    hit = _GIVEN_UP.first(Report.of(mail).words) if late else ""
    return (*late, seen("body", hit)) if late and hit else None


def _delayed(mail: Mail) -> tuple[Evidence, ...] | None:
    return _sees(mail, frozenset({"delayed"}))


def _delivered(mail: Mail) -> tuple[Evidence, ...] | None:
    fates = {outcome.action for outcome in reported(mail)}
    return _sees(mail, _GOOD) if fates <= {*_GOOD, ""} else None


RULES = (
    Rule(
        "dsn-failed", Kind.BOUNCE, 0.99, _failed, "RFC 3464 §2.3.3 (Action: failed), RFC 6533 §4",
        ("dsn-postfix-unknown-user.eml", "dsn-exchange-online-not-found.eml",
         "dsn-gmail-mailbox-full.eml", "dsn-gmail-unauthenticated.eml", "dsn-nested-by-gateway.eml",
         "dsn-outlook-515.eml", "dsn-mixed-fates.eml", "dsn-expired-5.eml",
         "dsn-ses-notification.eml", "dsn-global-utf8.eml", "dsn-base64.eml",
         "dsn-sendgrid.eml"), needs=_may_report,
    ),
    Rule(
        "dsn-delayed", Kind.DELAYED, 0.99, _delayed, "RFC 3464 §2.3.3 (Action: delayed)",
        ("dsn-delayed.eml",), needs=_may_report,
    ),
    Rule(
        "dsn-delivered", Kind.DELIVERED, 0.99, _delivered,
        "RFC 3464 §2.3.3 (Action: delivered, relayed, expanded)", ("dsn-relayed.eml",),
        needs=_may_report,
    ),
)  # fmt: skip
