"""Mails that machines write: delivery reports and out-of-office replies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from email.utils import format_datetime, parseaddr

from harness.behaviours import Layout
from harness.mime import (
    Original,
    Part,
    block,
    compose,
    domain_of,
    message_id,
    multipart,
    reply_subject,
    text_part,
    with_crlf,
)

_REPORT = "report; report-type=delivery-status"  # RFC 6522
_GIVES_UP_AFTER = timedelta(days=4)  # what a delayed report promises, as MTAs commonly do


def dsn(
    original: bytes,
    recipient: str,
    *,
    now: datetime,
    status: str = "5.1.1",
    diagnostic: str = "550 5.1.1 no such user here",
    action: str = "failed",
    to: str = "",
    whole: bool = True,
) -> bytes:
    """A delivery report (RFC 3464) about ``original`` for one recipient.

    ``status`` as RFC 3463, ``action`` failed, delayed or delivered, ``to`` the envelope sender
    (else the original's From). ``whole`` returns the original, otherwise its headers only.
    """
    mail = Original.read(original)
    to = to or mail.from_
    server = f"mx.{domain_of(recipient)}"
    subject = "Delayed Mail (still being retried)" if action == "delayed" else "Undelivered Mail"
    explanation = text_part(
        f"This is the mail server {server}.\n\nYour mail could not be delivered to\n\n"
        f"  <{recipient}>: {diagnostic}\n"
    )
    parts = [explanation, _status_part(recipient, status, diagnostic, action, server, now)]
    parts.append(_returned(mail, whole=whole))
    headers = [
        ("From", f"Mail Delivery System <MAILER-DAEMON@{server}>"),
        ("To", parseaddr(to)[1]),
        ("Subject", subject),
        ("Auto-Submitted", "auto-replied"),
        ("Message-ID", message_id(f"@{server}", mail.message_id, recipient, status, action)),
    ]
    return compose(headers, multipart(_REPORT, parts), to=to, return_path="", now=now)


def out_of_office(
    layout: Layout,
    original: bytes,
    from_: str,
    to: str = "",
    *,
    now: datetime,
    back_on: date,
    text: str = "",
) -> bytes:
    """An absent person's automatic reply; ``back_on`` is the first day back."""
    makers = {
        Layout.EXCHANGE: out_of_office_exchange,
        Layout.GMAIL: out_of_office_gmail,
        Layout.SIEVE: out_of_office_sieve,
    }
    return makers[layout](original, from_, to, now=now, back_on=back_on, text=text)


def out_of_office_exchange(
    original: bytes, from_: str, to: str = "", *, now: datetime, back_on: date, text: str = ""
) -> bytes:
    """As Exchange Online sends it: null return path, auto-generated, in the thread."""
    mail = Original.read(original)
    marks = [
        ("Subject", f"Automatic reply: {mail.subject}"),
        ("In-Reply-To", mail.message_id),
        ("References", mail.thread()),
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "All"),
        ("X-MS-Exchange-Inbox-Rules-Loop", parseaddr(from_)[1]),
        ("x-ms-exchange-generated-message-source", "Mailbox Rules Agent"),
        ("x-ms-exchange-parent-message-id", mail.message_id),
    ]
    return _automatic(mail, from_, to, marks, now, text or _away_until(back_on), "")


def out_of_office_gmail(
    original: bytes, from_: str, to: str = "", *, now: datetime, back_on: date, text: str = ""
) -> bytes:
    """As Gmail sends it: the user's own return path, no mark of Exchange, no thread headers."""
    mail = Original.read(original)
    marks = [
        ("Subject", f"Out of office {reply_subject(mail.subject)}"),
        ("Precedence", "bulk"),
        ("X-Autoreply", "yes"),
        ("Auto-Submitted", "auto-replied"),
    ]
    return _automatic(mail, from_, to, marks, now, text or _away_until(back_on), from_)


def out_of_office_sieve(
    original: bytes, from_: str, to: str = "", *, now: datetime, back_on: date, text: str = ""
) -> bytes:
    """As a Sieve vacation rule sends it (RFC 5230): null return path, in the thread."""
    mail = Original.read(original)
    marks = [
        ("X-Sieve", "Pigeonhole Sieve 0.5.19"),
        ("Subject", f"Auto: {mail.subject}"),
        ("In-Reply-To", mail.message_id),
        ("References", mail.thread()),
        ("Auto-Submitted", "auto-replied (vacation)"),
        ("Precedence", "bulk"),
        ("X-Auto-Response-Suppress", "All"),
    ]
    return _automatic(mail, from_, to, marks, now, text or _away_until(back_on), "")


def _automatic(
    mail: Original,
    from_: str,
    to: str,
    marks: Sequence[tuple[str, str]],
    now: datetime,
    text: str,
    return_path: str,
) -> bytes:
    to = to or mail.from_
    identity = message_id(from_, to, mail.message_id, now.isoformat(), text)
    headers = [("From", from_), ("To", to), *marks, ("Message-ID", identity)]
    return compose(headers, text_part(text), to=to, return_path=return_path, now=now)


def _away_until(back_on: date) -> str:
    day = f"{back_on:%A}, {back_on.day} {back_on:%B %Y}"
    return (
        "Thank you for your mail.\n\n"
        f"I am out of the office and will be back on {day}. "
        "I will answer when I return.\n"
    )


def _status_part(
    recipient: str,
    status: str,
    diagnostic: str,
    action: str,
    server: str,
    now: datetime,
) -> Part:
    about_server = [("Reporting-MTA", f"dns; {server}"), ("Arrival-Date", format_datetime(now))]
    about_recipient = [
        ("Final-Recipient", f"rfc822; {recipient}"),
        ("Original-Recipient", f"rfc822;{recipient}"),
        ("Action", action),
        ("Status", status),
        ("Remote-MTA", f"dns; {server}"),
        ("Diagnostic-Code", f"smtp; {diagnostic}"),
    ]
    if action == "delayed":
        about_recipient.append(("Will-Retry-Until", format_datetime(now + _GIVES_UP_AFTER)))
    body = block(about_server) + b"\r\n" + block(about_recipient)
    return Part((("Content-Type", "message/delivery-status"),), body)


def _returned(mail: Original, *, whole: bool) -> Part:
    if whole:
        return Part((("Content-Type", "message/rfc822"),), with_crlf(mail.raw))
    return Part((("Content-Type", "text/rfc822-headers"),), mail.header_block())
