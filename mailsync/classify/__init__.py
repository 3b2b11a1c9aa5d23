"""Judge one incoming mail: bytes in, a Verdict with its evidence out, pure and never raising."""

from __future__ import annotations

from collections.abc import Collection

from mailsync.classify.message.addresses import keys, keys_in_text
from mailsync.classify.message.authentication import dmarc_failed
from mailsync.classify.message.headers import message_ids
from mailsync.classify.message.mail import Mail
from mailsync.classify.message.parse import MAX_RAW, parse, parse_headers
from mailsync.classify.rule import Rule
from mailsync.classify.rules import RULES
from mailsync.classify.verdict import judge
from relance.core.inbound import Verdict

__all__ = [
    "MAX_RAW",
    "RULES",
    "Mail",
    "Rule",
    "classify",
    "dmarc_failed",
    "keys",
    "keys_in_text",
    "message_ids",
    "parse",
    "parse_headers",
]


def classify(raw: bytes, trusted_authserv_ids: Collection[str] = ()) -> Verdict:
    """What this mail is, and why.

    ``trusted_authserv_ids`` are the lower-case names under which the mailbox's own provider writes
    Authentication-Results (RFC 8601 §2.5); without them ``dmarc_failed`` stays False.
    """
    mail = parse(raw)
    verdict = judge(mail, trusted_authserv_ids)
    mail.kept.clear()  # some of it points back to the mail, which only the collector could undo
    return verdict
