"""From a filled-in letter to the bytes that leave: text, HTML twin, unsubscribe pair."""

from __future__ import annotations

from urllib.parse import quote

from relance.app.ports import Letter
from relance.outbound.mime import Draft, build
from relance.outbound.richtext import html_from_text


def compose(letter: Letter) -> bytes:
    """The message of one step. Raises UnsafeHeader when a value would break out of its header."""
    draft = Draft(
        from_name=letter.mailbox.name,
        from_address=letter.mailbox.address,
        to_name=f"{letter.contact.first_name} {letter.contact.last_name}".strip(),
        to_address=letter.contact.email,
        subject=letter.subject,
        text=letter.body,
        html=html_from_text(letter.body),
        in_reply_to=letter.in_reply_to or None,
        references=letter.references,
        list_unsubscribe=(letter.unsubscribe_url, _by_mail(letter.mailbox.address)),
    )
    return build(
        draft,
        message_id=letter.dispatch.message_id,
        dispatch_id=letter.dispatch.id,
        at=letter.at,
    )


def _by_mail(address: str) -> str:
    """RFC 2369 §3.2: an address that a mail client writes to when its user unsubscribes."""
    local, _, domain = address.rpartition("@")
    return f"mailto:{quote(local)}@{domain}?subject=unsubscribe"
