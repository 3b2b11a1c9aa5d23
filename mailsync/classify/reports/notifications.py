"""Amazon SES tells the fate of a mail as JSON, which SNS passes on in a mail of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from mailsync.classify.message.mail import Mail

MARK = "x-amz-sns-message-id"


def ses_event(mail: Mail) -> Mapping[str, Any]:
    """The notification object, empty where the mail holds none.

    Its fields: https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html
    """
    if not mail.headers.has(MARK):
        return {}
    found = _object(mail.body)
    if "Message" in found:  # the whole SNS envelope: the notification is a string in it
        found = _object(str(found["Message"]))
    return found if event_type(found) else {}


def event_type(event: Mapping[str, Any]) -> str:
    """What happened: "Bounce", "Complaint", "Delivery", "DeliveryDelay", or ""."""
    return str(event.get("notificationType") or event.get("eventType") or "").replace(" ", "")


def detail(event: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """One object of the notification, empty where it is missing or of another type."""
    found = event.get(name)
    return found if isinstance(found, dict) else {}


def entries(event: Mapping[str, Any], name: str) -> tuple[Mapping[str, Any], ...]:
    """One list of objects, without what is no object."""
    found = event.get(name)
    return tuple(one for one in found if isinstance(one, dict)) if isinstance(found, list) else ()


def _object(text: str) -> Mapping[str, Any]:
    start = text.find("{")
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(text, start) if start >= 0 else ({}, 0)
    except (ValueError, RecursionError):  # cut off, or nested without end
        return {}
    return found if isinstance(found, dict) else {}
