"""Rules for challenges: "prove that you are a person, then your mail is delivered"."""

from __future__ import annotations

from mailsync.classify.mail import Mail
from mailsync.classify.rule import Rule, first_phrase, flat, seen
from relance.core.inbound import Evidence, Kind

_ASKS = (
    "click the link below to verify", "to complete the verification", "verify your message",
    "verification process", "is protecting myself from receiving junk", "protecting myself",
    "confirm that you are a human", "confirm that you are not a robot",
    "complete this verification", "prove that you are human", "prove you are human",
    "sender verification", "approved senders", "approved sender list", "guest list",
    "this one-time verification", "awaiting verification", "please confirm your message",
    "requires verification", "allowed list", "allow list", "challenge-response", "waiting list",
)  # fmt: skip
_VENDORS = (
    "boxbe", "bluebottle", "spamarrest", "spam arrest", "mailblocks", "choicemail", "uol antispam",
    "knowspam", "0spam", "active spam killer", "earthlink suspect", "mail in black", "mailinblack",
    "cleanfox challenge", "tmda",
)  # fmt: skip


def _challenge(mail: Mail) -> tuple[Evidence, ...] | None:
    words = flat(mail.body[:4_000])
    ask = first_phrase(words, _ASKS)
    top = " ".join((mail.headers.get("from"), mail.subject, mail.headers.get("x-mailer"))).lower()
    vendor = first_phrase(top, _VENDORS) or first_phrase(words, _VENDORS)
    if not ask or "http" not in words or mail.headers.has("list-unsubscribe"):
        return None
    # A real failure may speak of "sender verification" too: there only the vendor's name counts.
    automatic = mail.headers.has("auto-submitted") and not mail.status_blocks
    if not vendor and not (automatic and "verif" in words):
        return None
    return (seen("body", ask), seen("vendor", vendor))


RULES = (
    Rule(
        "challenge", Kind.CHALLENGE, 0.93, _challenge,
        "RFC 3834 §2 and https://svn.apache.org/repos/asf/spamassassin/trunk/rules/20_vbounce.cf",
        ("challenge-verify-link.eml", "challenge-shaped-as-dsn.eml"),
    ),
)  # fmt: skip
