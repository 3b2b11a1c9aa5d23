"""Drafts and identifiers that the outbound tests start from."""

from __future__ import annotations

from datetime import UTC, datetime

from relance.outbound.mime import Draft, build

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
MESSAGE_ID = "6f1d0c5e9a7b48d2b3c4d5e6f7a8b9c0@relance.test"
DISPATCH_ID = "0123456789abcdef0123456789abcdef"

PLAIN = Draft(
    from_name="Rita Rep",
    from_address="rita@relance.test",
    to_name="Zoe Prospect",
    to_address="zoe@prospect.example",
    subject="A question about Tuesday",
    text="Hi Zoe,\n\nwould Tuesday suit?\n",
)


def write(draft: Draft) -> bytes:
    return build(draft, message_id=MESSAGE_ID, dispatch_id=DISPATCH_ID, at=AT)
