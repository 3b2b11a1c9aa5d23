"""What a delivery failure means: enhanced status, reply code, permanence and blame."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relance.core.inbound import Blame, Permanence

_STATUS = re.compile(r"(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?!\.?\d)")
_AFTER_REPLY = re.compile(r"\b[45]\d\d[ -]['(#]{0,2}([45]\.\d{1,3}\.\d{1,3})(?!\.?\d)")
_REPLY = re.compile(r"(?<![\w.@/-])([45][0-57]\d)(?=[ \-#:]|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words of a server say where its code does not: the code it should have used."""

    status: str
    blame: Blame
    phrases: tuple[str, ...]


# Ordered: what says more about the cause comes first. The codes are those of the IANA registry
# "SMTP Enhanced Status Codes" (RFC 5248); the phrases are what common servers write.
MEANINGS = (
    Meaning(
        "5.7.26",
        Blame.SENDER,
        ("unauthenticated email", "dmarc", "spf check", "spf fail", "sender policy framework",
         "dkim", "5.7.515", "domain authentication", "does not pass authentication"),
    ),
    Meaning(
        "5.7.1",
        Blame.SENDER,
        ("blocked using", "blacklist", "blocklist", "block list", "spamhaus", "dnsbl", " rbl",
         "poor reputation", "low reputation", "bad reputation", "relaying", "relay access",
         "unable to relay", "not relay", "relay not permitted", "reverse dns",
         "ptr record", "sender verify failed", "sender address rejected", "banned sending ip",
         "access denied, banned", "client host rejected", "not authorized to send", "send limit",
         "sending limit", "rate limit", "too many messages", "unusual rate",
         "message submission rate", "authentication required"),
    ),
    Meaning(
        "5.2.2",
        Blame.RECIPIENT,
        ("mailbox full", "mailbox is full", "over quota", "overquota", "quota exceeded",
         "exceeded storage", "exceeds allowed size", "out of storage", "insufficient storage",
         "quota violation", "over disk quota", "over the maximum", "not enough space",
         "space not enough", "maildir has overdrawn", "exceeded the local limit", "exceeded quota",
         "quota full", "mailbox has exceeded", "boîte pleine", "postfach ist voll",
         "exceed the quota", "inbox is full", "storage limit", "mailfolder is full",
         "mailbox exceeds", "full mailbox", "disk quota", "user's disk is full",
         "mailbox size limit", "mailbox quota"),
    ),
    Meaning(
        "5.2.1",
        Blame.RECIPIENT,
        ("mailbox disabled", "mailbox is disabled", "account disabled", "account is disabled",
         "account has been disabled", "mailbox is inactive", "inactive user", "inactive account",
         "account is inactive", "suspended", "account expired", "account closed",
         "account is locked", "deactivated", "not active"),
    ),
    Meaning(
        "5.1.1",
        Blame.RECIPIENT,
        ("user unknown", "unknown user", "no such user", "no mailbox here", "does not exist",
         "doesn't exist", "doesn't have", "no such recipient", "unknown recipient",
         "recipient unknown", "invalid recipient", "user not found", "not listed in",
         "not found in", "no such address", "no such mailbox", "unrouteable address",
         "invalid mailbox", "invalid address", "unknown address", "address unknown",
         "mailbox unavailable", "unknown or illegal alias", "recipient not found",
         "could not be found", "wasn't found", "couldn't be found", "wrong or no longer valid",
         "user doesn't", "undeliverable address", "no longer available",
         "bad destination mailbox", "recipient rejected", "recipient address rejected",
         "no account by that name", "not a valid mailbox", "no such person", "unknown local part",
         "no valid recipients", "is unknown", "this address no longer", "mailbox not found",
         "not our customer", "user is unknown", "name is not recognized", "no matching recipient",
         "delivery to this address"),
    ),
    Meaning(
        "5.1.2",
        Blame.RECIPIENT,
        ("host not found", "unknown host", "domain not found", "host unknown", "no such domain",
         "name or service not known", "bad destination host", "couldn't find any host",
         "nameserver error", "domain does not", "no mx", "nxdomain", "unknown domain"),
    ),
    Meaning(
        "5.6.0",
        Blame.CONTENT,
        ("virus", "spam", "junk mail", "message content", "content rejected", "attachment",
         "blocked by content", "malware", "phishing", "unsolicited", "prohibited content"),
    ),
    Meaning(
        "5.3.4",
        Blame.CONTENT,
        ("message too large", "message too big", "size limit", "too large", "message size exceeds",
         "exceeds the maximum", "exceeds size"),
    ),
    Meaning(
        "4.4.7",
        Blame.TRANSPORT,
        ("retry timeout exceeded", "delivery time expired", "message expired",
         "retry time not reached", "could not be delivered for", "too long in the queue",
         "been in the queue too long", "queue too long", "failed 10 attempts", "timed out",
         "time out", "timeout", "cannot send message for", "delivery attempts"),
    ),
    Meaning(
        "4.4.1",
        Blame.TRANSPORT,
        ("connection refused", "no route to host", "network is unreachable", "could not connect",
         "unable to connect", "connection dropped", "lost connection", "wasn't able to establish",
         "no smtp connection", "connection reset", "no answer from host"),
    ),
    Meaning(
        "5.7.1",
        Blame.SENDER,
        ("access denied", "policy", "not permitted", "not allowed", "rejected for", "blocked",
         "denied", "refused"),
    ),
)  # fmt: skip

# A class 5 code for a passing trouble: RFC 3463 §3.3 calls a full mailbox persistent transient,
# and Microsoft 365 reports an expired queue as 5.4.300 and 5.4.7.
_PASSING = frozenset({"5.2.2", "5.4.7", "5.4.300", "5.4.316", "5.3.1", "5.3.2", "5.4.5"})
_PASSING_WORDS = frozenset({"5.2.2", "4.4.7"})  # rows of MEANINGS
# Exchange: the recipient takes mail from chosen senders only; the mailbox that sent is no culprit.
_CLOSED_GROUP = frozenset({"5.7.124", "5.7.133", "5.7.134", "5.7.135", "5.7.136", "5.7.129"})
_CLOSED_WORDS = ("resolver.rst", "recipnotfound", "restricted recipient")
_BLAME_BY_SUBJECT = {
    "1": Blame.RECIPIENT,
    "2": Blame.RECIPIENT,
    "3": Blame.TRANSPORT,
    "4": Blame.TRANSPORT,
    "5": Blame.TRANSPORT,
    "6": Blame.CONTENT,
    "7": Blame.SENDER,
}
_BLAME_BY_STATUS = {
    "5.1.7": Blame.SENDER,  # bad sender's address syntax, RFC 3463 §3.2
    "5.1.8": Blame.SENDER,
    "5.2.3": Blame.CONTENT,  # message length exceeds the limit, RFC 3463 §3.3
    "5.3.4": Blame.CONTENT,
    "4.2.1": Blame.SENDER,  # Gmail: the recipient gets mail too fast from us
    "5.4.1": Blame.RECIPIENT,  # Exchange Online: "Recipient address rejected: Access denied"
    "5.4.4": Blame.RECIPIENT,  # no route to the domain: it does not take mail
    "5.4.310": Blame.RECIPIENT,  # Exchange Online: the domain does not exist
    "5.4.6": Blame.RECIPIENT,  # routing loop at the recipient's
    "5.4.14": Blame.RECIPIENT,
}


def find_status(text: str) -> str:
    """The enhanced status code of class 4 or 5 in the text (RFC 3463 §2), or "".

    One that follows a reply code comes first, being the remote server's own; then any; x.0.0,
    which says nothing, comes last.
    """
    found = _AFTER_REPLY.findall(text) + _STATUS.findall(text)
    return next((code for code in found if code[2:] != "0.0"), found[0] if found else "")


def find_reply_code(text: str) -> str:
    """The first SMTP reply code of a failure in the text (RFC 5321 §4.2), or ""."""
    found = _REPLY.search(text)
    return found.group(1) if found else ""


def meaning_of(words: str) -> Meaning | None:
    """The first row of ``MEANINGS`` that has a phrase in this text."""
    lower = words.lower()
    for meaning in MEANINGS:
        if any(phrase in lower for phrase in meaning.phrases):
            return meaning
    return None


def status_of(words: str, reply_code: str) -> str:
    """The status that a report without one would have stated, from the server's words."""
    meaning = meaning_of(words)
    family = reply_code[:1]
    if meaning is None:
        return f"{family}.0.0" if family else ""
    return (family or meaning.status[0]) + meaning.status[1:]


def permanence_of(status: str, words: str) -> Permanence:
    """Hard by class 5, but soft for a full mailbox and an expired delay, whatever the code says."""
    if not status.startswith("5") and status:
        return Permanence.SOFT
    if status in _PASSING:
        return Permanence.SOFT
    meaning = meaning_of(words) if status[2:] in ("", "0.0", "3.0", "2.0", "4.0") else None
    return (
        Permanence.SOFT
        if meaning is not None and meaning.status in _PASSING_WORDS
        else Permanence.HARD
    )


def blame_of(status: str, words: str) -> Blame:
    """Whose trouble it is: by the exact code, then by the words, then by the code's subject."""
    lower = words.lower()
    if status in _CLOSED_GROUP or any(phrase in lower for phrase in _CLOSED_WORDS):
        return Blame.RECIPIENT
    exact = _BLAME_BY_STATUS.get(status)
    if exact is not None:
        return exact
    subject = status[2:3]
    if subject in ("1", "6") or status == "5.2.2":
        return _BLAME_BY_SUBJECT[subject]
    meaning = meaning_of(lower)
    if subject == "7":  # policy: the content's fault only where the server says so
        content = meaning is not None and meaning.blame is Blame.CONTENT
        return Blame.CONTENT if content else Blame.SENDER
    if meaning is not None:
        return meaning.blame
    return _BLAME_BY_SUBJECT.get(subject, Blame.TRANSPORT)
