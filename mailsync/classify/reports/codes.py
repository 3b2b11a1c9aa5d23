"""What a delivery failure means: enhanced status, reply code, permanence and blame."""

from __future__ import annotations

import re

from mailsync.classify.reports.meanings import is_closed_group, meaning_of
from mailsync.classify.search.phrases import Words
from relance.core.inbound import Blame, Permanence

# Subjects 0 to 7 (RFC 3463 §3): what goes beyond is a version number, as in "Exim 4.94.2".
# They begin with a figure and look back behind it: so the search leaps from figure to figure.
_STATUS = re.compile(r"([45](?<![\d.][45])\.[0-7]\.\d{1,3})(?!\.?\d)")
_AFTER_REPLY = re.compile(r"[45](?<!\w[45])\d\d[ -]['(#]{0,2}([45]\.[0-7]\.\d{1,3})(?!\.?\d)")
_GOOD_STATUS = re.compile(r"2\.[0-7]\.\d{1,3}")
_REPLY = re.compile(
    r"(?<![\w.@/-])([45][0-57]\d)(?=[ \-#:]|$)|code\W{1,4}([45][0-57]\d)\b",
    re.MULTILINE | re.IGNORECASE,
)

# A class 5 code for a passing trouble: RFC 3463 §3.3 calls a full mailbox persistent transient,
# and Microsoft 365 reports an expired queue as 5.4.300 and its neighbours.
_PASSING = frozenset(
    {"5.2.2", "5.4.7", "5.4.300", "5.4.312", "5.4.316", "5.4.317", "5.3.1", "5.3.2", "5.4.5",
     "5.2.121", "5.2.122"}
)  # fmt: skip
_PASSING_WORDS = frozenset({"5.2.2", "4.4.7", "4.4.1", "4.7.1"})  # rows of MEANINGS
_VAGUE = frozenset({"", "0.0", "2.0", "2.3", "3.0", "4.0"})
# Exchange: delivery is restricted to chosen senders.
_CLOSED_GROUP = frozenset(
    {"5.7.12", "5.7.124", "5.7.129", "5.7.133", "5.7.134", "5.7.135", "5.7.136"}
)
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
    "4.1.8": Blame.SENDER,
    "5.2.3": Blame.CONTENT,  # message length exceeds the limit, RFC 3463 §3.3
    "5.3.4": Blame.CONTENT,
    "4.2.1": Blame.SENDER,  # Gmail: the recipient gets mail too fast from us
    "5.4.5": Blame.SENDER,  # Gmail: the daily sending quota is used up
    "5.4.1": Blame.RECIPIENT,  # Exchange Online: "Recipient address rejected: Access denied"
    "5.4.4": Blame.RECIPIENT,  # no route to the domain: it does not take mail
    "5.4.310": Blame.RECIPIENT,  # Exchange Online: the domain does not exist
    "5.7.17": Blame.RECIPIENT,  # the mailbox or the domain has a new owner, RFC 7293 §14
    "5.7.18": Blame.RECIPIENT,
}


def find_status(text: str) -> str:
    """The enhanced status code of class 4 or 5 in the text (RFC 3463 §2), or "".

    One that follows a reply code comes first, being the remote server's own; then any. x.4.7 "too
    old" gives way to the code of the actual problem (§3.5), and x.0.0 says nothing.
    """
    if "5." not in text and "4." not in text:
        return ""
    found = _AFTER_REPLY.findall(text) + _STATUS.findall(text)
    return min(found, key=_vagueness, default="")


def _vagueness(status: str) -> int:
    return 2 if status[2:] == "0.0" else 1 if status[2:] == "4.7" else 0


def read_status(field: str) -> str:
    """The code that a Status field states, of any class (RFC 3464 §2.3.4), or ""."""
    found = _GOOD_STATUS.match(field.strip())
    return find_status(field) or (found.group() if found else "")


def find_reply_code(text: str) -> str:
    """The first SMTP reply code of a failure in the text (RFC 5321 §4.2), or ""."""
    found = _REPLY.search(text)
    return (found.group(1) or found.group(2)) if found else ""


def status_of(words: str | Words, reply_code: str) -> str:
    """The status that a report without one would have stated, from the server's words."""
    meaning = meaning_of(words)
    family = reply_code[:1]
    if meaning is None:
        return f"{family}.0.0" if family else ""
    return (family or meaning.status[0]) + meaning.status[1:]


def permanence_of(status: str, words: str | Words) -> Permanence:
    """Hard by class 5, but soft for a full mailbox and an expired delay, whatever the code says."""
    if not status.startswith("5") and status:
        return Permanence.SOFT
    if status in _PASSING:
        return Permanence.SOFT
    meaning = meaning_of(words) if status[2:] in _VAGUE else None
    return (
        Permanence.SOFT
        if meaning is not None and meaning.status in _PASSING_WORDS
        else Permanence.HARD
    )


def blame_of(status: str, words: str | Words) -> Blame:
    """Whose trouble it is: by the exact code, then by the words, then by the code's subject."""
    if status in _CLOSED_GROUP or is_closed_group(words):
        return Blame.RECIPIENT
    exact = _BLAME_BY_STATUS.get(status)
    if exact is not None and not (exact is Blame.CONTENT and _is_full(words)):
        return exact
    subject = status[2:3]
    if subject in ("1", "6") or status[2:] == "2.2":
        return _BLAME_BY_SUBJECT[subject]
    meaning = meaning_of(words)
    if subject == "7":
        return _blame_of_policy(status, words)
    if meaning is not None and not (subject == "2" and meaning.blame is Blame.SENDER):
        return meaning.blame
    return _BLAME_BY_SUBJECT.get(subject, Blame.TRANSPORT)


def _is_full(words: str | Words) -> bool:
    """Some servers say "message too large" (x.2.3) of a full mailbox."""
    meaning = meaning_of(words)
    return meaning is not None and meaning.status == "5.2.2"


def _blame_of_policy(status: str, words: str | Words) -> Blame:
    """A policy is the sender's trouble, but where the server names another cause."""
    meaning = meaning_of(words)
    if meaning is None or status[4:] not in ("0", "1"):  # the other details all name the cause
        return Blame.SENDER
    if meaning.firm or meaning.blame is Blame.CONTENT or meaning.status == "4.7.1":
        return meaning.blame
    return Blame.SENDER
