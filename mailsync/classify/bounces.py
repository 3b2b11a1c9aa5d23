"""Rules for delivery reports that follow RFC 3464, wherever in the mail they stand."""

from __future__ import annotations

from mailsync.classify.delivery import actions, outcomes
from mailsync.classify.mail import Mail
from mailsync.classify.rule import Rule, seen
from relance.core.inbound import Evidence, Kind

_GOOD = frozenset({"delivered", "relayed", "expanded"})
FORWARDED = ("fwd:", "fw:", "wg:", "tr:", "rv:", "re:", "aw:", "sv:", "vs:", "odp:", "i:", "enc:")


def is_forwarded(mail: Mail) -> bool:
    """Whether the subject says that a person passed this mail on or answered it."""
    return mail.subject.lower().startswith(FORWARDED)


def _report(mail: Mail) -> bool:
    """A delivery status that a machine sent; a person who forwards one keeps its parts."""
    if not mail.status_blocks:
        return False
    return mail.content_type == "multipart/report" or not is_forwarded(mail)


def _sees(mail: Mail, wanted: frozenset[str]) -> tuple[Evidence, ...] | None:
    for outcome in outcomes(mail):
        if outcome.action in wanted:
            who = ", ".join(outcome.recipients)
            what = f"{outcome.action} {outcome.status} {who}"
            return (seen("delivery status", what), seen("diagnostic", outcome.diagnostic))
    return None


def _failed(mail: Mail) -> tuple[Evidence, ...] | None:
    return _sees(mail, frozenset({"failed"})) if _report(mail) else None


def _delayed(mail: Mail) -> tuple[Evidence, ...] | None:
    return _sees(mail, frozenset({"delayed"})) if _report(mail) else None


def _delivered(mail: Mail) -> tuple[Evidence, ...] | None:
    return _sees(mail, _GOOD) if _report(mail) and actions(mail) <= {*_GOOD, ""} else None


RULES = (
    Rule(
        "dsn-failed", Kind.BOUNCE, 0.99, _failed, "RFC 3464 §2.3.3 (Action: failed)",
        ("dsn-postfix-unknown-user.eml", "dsn-exchange-online-not-found.eml",
         "dsn-gmail-mailbox-full.eml", "dsn-gmail-unauthenticated.eml", "dsn-nested-by-gateway.eml",
         "dsn-outlook-515.eml", "dsn-mixed-fates.eml", "dsn-expired-5.eml"),
    ),
    Rule(
        "dsn-delayed", Kind.DELAYED, 0.99, _delayed, "RFC 3464 §2.3.3 (Action: delayed)",
        ("dsn-delayed.eml",),
    ),
    Rule(
        "dsn-delivered", Kind.DELIVERED, 0.99, _delivered,
        "RFC 3464 §2.3.3 (Action: delivered, relayed, expanded)", ("dsn-relayed.eml",),
    ),
)  # fmt: skip
