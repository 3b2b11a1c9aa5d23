"""The mails that arrive at the stand's reps: an answer, an absence notice, a delivery report."""

from __future__ import annotations

from datetime import date, datetime
from email.message import Message
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import BytesHeaderParser
from email.utils import format_datetime, formataddr

from addin.stand.cast import Person


def answer(to_mail: bytes, person: Person, text: str, at: datetime) -> bytes:
    """What a person writes back, in the thread."""
    mail = MIMEText(text, "plain", "utf-8")
    _address(mail, to_mail, person, at, "answer")
    return mail.as_bytes()


def away(to_mail: bytes, person: Person, back_on: date, at: datetime) -> bytes:
    """An absence notice with the day of return, marked as RFC 3834 asks."""
    text = (
        "Thank you for your message. I am out of the office and back on "
        f"{back_on:%A}, {back_on.day} {back_on:%B %Y}.\n\n{person.name}\n"
    )
    mail = MIMEText(text, "plain", "utf-8")
    _address(mail, to_mail, person, at, "away")
    mail.replace_header("Subject", f"Automatic reply: {_header(to_mail, 'Subject')}")
    mail["Auto-Submitted"] = "auto-replied"
    return mail.as_bytes()


def returned(mail: bytes, person: Person, at: datetime) -> bytes:
    """A delivery report (RFC 3464): the address does not exist."""
    host = f"mail.{person.email.partition('@')[2]}"
    report = MIMEMultipart("report", report_type="delivery-status")
    report["From"] = f"Mail Delivery System <mailer-daemon@{host}>"
    report["To"] = _header(mail, "From")
    report["Subject"] = "Undelivered Mail Returned to Sender"
    report["Date"] = format_datetime(at)
    report["Message-ID"] = f"<report.{at.timestamp():.0f}@{host}>"
    report["Auto-Submitted"] = "auto-replied"
    report.attach(MIMEText(f"<{person.email}>: 550 5.1.1 User unknown\n", "plain", "utf-8"))
    report.attach(_status(host, person.email))
    report.attach(MIMEMessage(BytesHeaderParser().parsebytes(mail), "rfc822"))
    return report.as_bytes()


def _status(host: str, recipient: str) -> Message:
    status = Message()
    status["Content-Type"] = "message/delivery-status"
    of_the_mail, of_the_recipient = Message(), Message()
    of_the_mail["Reporting-MTA"] = f"dns; {host}"
    of_the_recipient["Final-Recipient"] = f"rfc822; {recipient}"
    of_the_recipient["Action"] = "failed"
    of_the_recipient["Status"] = "5.1.1"
    of_the_recipient["Diagnostic-Code"] = "smtp; 550 5.1.1 User unknown"
    status.set_payload([of_the_mail, of_the_recipient])
    return status


def _address(mail: Message, original: bytes, person: Person, at: datetime, word: str) -> None:
    thread = _header(original, "Message-ID")
    mail["From"] = formataddr((person.name, person.email))
    mail["To"] = _header(original, "From")
    mail["Subject"] = f"Re: {_header(original, 'Subject')}"
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{word}.{at.timestamp():.0f}@{person.email.partition('@')[2]}>"
    mail["In-Reply-To"] = thread
    mail["References"] = thread


def _header(mail: bytes, name: str) -> str:
    """One header of a mail that we sent, on one line."""
    return " ".join(str(BytesHeaderParser().parsebytes(mail)[name] or "").split())
