"""One mail as bytes, ready for SMTP DATA: the same draft always gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache

from relance.outbound import headers
from relance.outbound.bodies import encode_body
from relance.outbound.headers import Field


@dataclass(frozen=True, slots=True)
class Draft:
    """What a mail says. Addresses are ``local@domain``, Message-IDs are without brackets.

    ``html`` is None for a mail of plain text only; ``richtext.html_from_text`` makes a twin.
    ``references`` is the thread from its first mail on; ``in_reply_to`` is added when it is not
    there. ``list_unsubscribe`` is (web address, mailto address) for RFC 8058.
    """

    from_name: str
    from_address: str
    to_name: str
    to_address: str
    subject: str
    text: str
    html: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    list_unsubscribe: tuple[str, str] | None = None
    reply_to: str | None = None


def build(draft: Draft, *, message_id: str, dispatch_id: str, at: datetime) -> bytes:
    """The mail with CRLF line ends, 7-bit, lines of at most 998 (mostly 76) characters.

    No Auto-Submitted and no Precedence: a person sends it (RFC 3834 speaks of responders). Raises
    UnsafeHeader (a field) or UnsafeMail (the text) instead of writing what the draft did not
    mean, and ValueError when ``at`` has no zone.
    """
    if at.tzinfo is None:
        raise ValueError("the Date of a mail needs a zone")
    top = [
        *_identity(draft, message_id, at),
        *_thread(draft),
        *_unsubscribe(draft),
        ("X-Relance-Dispatch", headers.token("X-Relance-Dispatch", dispatch_id)),
        ("MIME-Version", "1.0"),
    ]
    content, body = _content(draft, dispatch_id)
    fields = [*top, *content]
    raw = headers.block(fields) + body
    headers.rescan(raw, headers.names(fields))
    return raw


def _identity(draft: Draft, message_id: str, at: datetime) -> list[Field]:
    fields = [
        ("From", _from(draft.from_name, draft.from_address)),
        ("To", headers.mailbox("To", draft.to_name, draft.to_address)),
        ("Subject", headers.unstructured("Subject", draft.subject)),
        ("Date", format_datetime(at)),
        ("Message-ID", headers.message_ids("Message-ID", [message_id])),
    ]
    if draft.reply_to is not None:
        fields.insert(2, ("Reply-To", headers.mailbox("Reply-To", "", draft.reply_to)))
    return fields


@lru_cache(maxsize=256)
def _from(name: str, address: str) -> str:
    """The same in every mail of a mailbox."""
    return headers.mailbox("From", name, address)


def _thread(draft: Draft) -> list[Field]:
    """RFC 5322 §3.6.4: References is the thread so far, with the mail answered as the last."""
    fields: list[Field] = []
    parents = dict.fromkeys(draft.references)
    if draft.in_reply_to is not None:
        fields.append(("In-Reply-To", headers.message_ids("In-Reply-To", [draft.in_reply_to])))
        parents.pop(draft.in_reply_to, None)
        parents[draft.in_reply_to] = None
    if parents:
        fields.append(("References", headers.message_ids("References", tuple(parents))))
    return fields


def _unsubscribe(draft: Draft) -> list[Field]:
    # RFC 8058 asks for https; that the public address is https is for the settings to see to.
    if draft.list_unsubscribe is None:
        return []
    return [
        ("List-Unsubscribe", headers.urls("List-Unsubscribe", draft.list_unsubscribe)),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
    ]


def _content(draft: Draft, dispatch_id: str) -> tuple[list[Field], bytes]:
    fields, text = encode_body(draft.text, "plain")
    if draft.html is None:
        return fields, text
    html_fields, html = encode_body(draft.html, "html")
    # "=_" stands in no encoded body (RFC 2045 §6.7), so no text can end a part early.
    boundary = f"=_{dispatch_id}"
    mark = f"--{boundary}".encode("ascii")
    parts = [headers.block(fields) + text, headers.block(html_fields) + html]
    body = b"".join(mark + b"\r\n" + part for part in parts) + mark + b"--\r\n"
    return [("Content-Type", f'multipart/alternative; boundary="{boundary}"')], body
