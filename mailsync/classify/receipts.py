"""Rules for read receipts, and for the rejections that are shaped like one."""

from __future__ import annotations

from mailsync.classify.delivery import text_recipients
from mailsync.classify.headers import read_headers
from mailsync.classify.mail import Headers, Mail
from mailsync.classify.parse import part_text
from mailsync.classify.rule import Rule, first_phrase, flat, seen
from relance.core.inbound import Evidence, Kind

_REJECTED = ("rejected", "quota", "could not be delivered", "mailbox is full", "refused")


def disposition(mail: Mail) -> Headers | None:
    """The fields of the mail's own disposition notification (RFC 8098 §3.1), or None."""
    part = mail.part("message/disposition-notification")
    if part is None:
        return None
    return read_headers(
        part_text(part).strip("\n").replace("\n\n", "\n").encode("utf-8", "replace")
    )


def _receipt(mail: Mail) -> tuple[Evidence, ...] | None:
    fields = disposition(mail)
    return (seen("Disposition", fields.get("disposition")),) if fields is not None else None


def _rejection(mail: Mail) -> tuple[Evidence, ...] | None:
    """Dovecot tells a sieve "reject" and a full mailbox as "deleted" by the server itself."""
    fields = disposition(mail)
    if fields is None or "deleted" not in fields.get("disposition").lower():
        return None
    hit = first_phrase(flat(mail.body[:4_000]), _REJECTED)
    if not hit or not (text_recipients(mail) or fields.get("final-recipient")):
        return None
    return (seen("Disposition", fields.get("disposition")), seen("body", hit))


RULES = (
    Rule(
        "rejected-as-receipt", Kind.BOUNCE, 0.95, _rejection,
        "RFC 5429 §2.2.1 (rejecting by a disposition notification)", ("mdn-shaped-quota.eml",),
    ),
    Rule(
        "disposition-notification", Kind.READ_RECEIPT, 0.99, _receipt, "RFC 8098 §3.1",
        ("read-receipt.eml", "read-receipt-deleted-unread.eml"),
    ),
)  # fmt: skip
