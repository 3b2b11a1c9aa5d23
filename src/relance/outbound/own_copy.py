"""The sender's own copy of a mail, with a note that the recipient's does not have."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html import escape

_BODY_END = "</body>"


def with_note(raw: bytes, note: str) -> bytes:
    """``raw``, one of our own mails, with ``note`` as the last paragraph of each text part."""
    mail = BytesParser(EmailMessage, policy=policy.SMTP).parsebytes(raw)
    for part in mail.walk():
        match part.get_content_type():
            case "text/plain":
                part.set_content(f"{part.get_content().rstrip()}\n\n-- \n{note}\n")
            case "text/html":
                part.set_content(_noted(part.get_content(), note), subtype="html")
    return mail.as_bytes()


def _noted(html: str, note: str) -> str:
    before, end, after = html.rpartition(_BODY_END)
    text = f"<hr><p><small>{escape(note)}</small></p>"
    return f"{before}{text}{end}{after}" if end else f"{after}{text}"
