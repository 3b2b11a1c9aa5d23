"""Rules for spam complaints that come back by feedback loops."""

from __future__ import annotations

from mailsync.classify.message.mail import Mail
from mailsync.classify.message.parse import RETURNED_KINDS
from mailsync.classify.reports.bounces import is_forwarded
from mailsync.classify.reports.notifications import MARK, detail, entries, event_type, ses_event
from mailsync.classify.rule import Rule, seen
from relance.core.inbound import Evidence, Kind

_JMRP = ("x-hmxmroriginalrecipient", "x-jmrp")


def _feedback(mail: Mail) -> tuple[Evidence, ...] | None:
    part = mail.part("message/feedback-report")
    if part is not None and not is_forwarded(mail):
        return (seen("message/feedback-report", part.body[:160].decode("latin-1")),)
    if mail.report_type == "feedback-report":
        return (seen("Content-Type", "report-type=feedback-report"),)
    return None


def _jmrp(mail: Mail) -> tuple[Evidence, ...] | None:
    """Outlook.com's reports are a bare copy; the recipient stands in a header of the copy."""
    copy = mail.returned
    name = next((n for n in _JMRP if mail.headers.has(n) or (copy and copy.has(n))), "")
    complains = "complaint about message from" in mail.subject.lower()
    if not name and not (complains and mail.part("message/rfc822")):
        return None
    return (seen("Subject", mail.subject), seen("header", name))


def _ses(mail: Mail) -> tuple[Evidence, ...] | None:
    event = ses_event(mail)
    if event_type(event) != "Complaint":
        return None
    complaint = detail(event, "complaint")
    listed = entries(complaint, "complainedRecipients")
    who = ", ".join(str(one.get("emailAddress")) for one in listed)
    return (seen("notificationType", f"Complaint {who}"),)


RULES = (
    Rule(
        "feedback-report", Kind.COMPLAINT, 0.99, _feedback, "RFC 5965 §3", ("complaint-arf.eml",),
        needs=frozenset(("message/feedback-report",)),
    ),
    Rule(
        "jmrp-report", Kind.COMPLAINT, 0.95, _jmrp,
        "https://sendersupport.olc.protection.outlook.com/pm/services.aspx (JMRP)",
        ("complaint-jmrp.eml",), needs=frozenset((*_JMRP, *RETURNED_KINDS)),
    ),
    Rule(
        "ses-complaint", Kind.COMPLAINT, 0.99, _ses,
        "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
        ("complaint-ses.eml",), needs=frozenset((MARK,)),
    ),
)  # fmt: skip
