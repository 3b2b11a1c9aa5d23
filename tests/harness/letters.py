"""The mails that arrive at a rep: what people write here, what machines write from ``reports``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from harness.invitations import calendar_reply, invitation
from harness.mime import Original, compose, message_id, reply_subject, text_part
from harness.reports import (
    dsn,
    out_of_office,
    out_of_office_exchange,
    out_of_office_gmail,
    out_of_office_sieve,
)

__all__ = [
    "calendar_reply",
    "dsn",
    "fresh",
    "invitation",
    "out_of_office",
    "out_of_office_exchange",
    "out_of_office_gmail",
    "out_of_office_sieve",
    "reply",
    "unsubscribe_request",
]

STOP_TEXT = "Please stop emailing me. I am not interested.\n"


def reply(
    original: bytes,
    from_: str,
    to: str = "",
    *,
    text: str,
    now: datetime,
    cc: Sequence[str] = (),
    quote: bool = True,
) -> bytes:
    """An answer within the thread. Addresses as ``Name <local@domain>``, ``now`` aware UTC.

    Without ``to`` it goes to the original's Reply-To or From (RFC 5322 §3.6.2); References are
    made as §3.6.4 says; the original is quoted below the text unless ``quote`` is False.
    """
    mail = Original.read(original)
    body = f"{text.rstrip()}\n{mail.quoted()}" if quote else text
    extra = [("In-Reply-To", mail.message_id), ("References", mail.thread())]
    subject = reply_subject(mail.subject)
    return _personal(from_, to or mail.answer_to, subject, body, now, extra, cc)


def fresh(
    from_: str, to: str, *, subject: str, text: str, now: datetime, cc: Sequence[str] = ()
) -> bytes:
    """A new mail that belongs to no thread."""
    return _personal(from_, to, subject, text, now, [], cc)


def unsubscribe_request(
    original: bytes, from_: str, to: str = "", *, now: datetime, text: str = STOP_TEXT
) -> bytes:
    """A person's answer that asks not to be written to again."""
    return reply(original, from_, to, text=text, now=now)


def _personal(
    from_: str,
    to: str,
    subject: str,
    text: str,
    now: datetime,
    threading: Sequence[tuple[str, str]],
    cc: Sequence[str],
) -> bytes:
    thread = "".join(value for _, value in threading)
    headers = [
        ("From", from_),
        ("To", to),
        ("Cc", ", ".join(cc)),
        ("Subject", subject),
        ("Message-ID", message_id(from_, to, subject, text, thread, now.isoformat())),
        *threading,
    ]
    return compose(headers, text_part(text), to=to, return_path=from_, now=now)
