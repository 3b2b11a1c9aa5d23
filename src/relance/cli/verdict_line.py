"""One verdict as a line of JSON."""

from __future__ import annotations

import json
from datetime import date

from pydantic_core import PydanticSerializationError, to_json

from relance.core.inbound import Away, Bounce, Evidence, Invitation, Verdict


def verdict_line(path: str, verdict: Verdict) -> str:
    """The line that ``relance classify`` prints for a message; docs/classify.md has the fields.

    Characters that UTF-8 cannot say (a file name that is no UTF-8) stay lone surrogates.
    """
    fields = {
        "path": path,
        "kind": verdict.kind,
        "certainty": verdict.certainty,
        "rule": verdict.rule,
        "evidence": [_evidence(each) for each in verdict.evidence],
        "bounce": _bounce(verdict.bounce),
        "away": _away(verdict.away),
        "calendar": _calendar(verdict.invitation),
        "successors": verdict.successors,
        "subject": verdict.subject,
        "from_address": verdict.from_address,
        "reply_to": verdict.reply_to,
        "message_id": verdict.message_id,
        "in_reply_to": verdict.in_reply_to,
        "references": verdict.references,
        "text": verdict.text,
    }
    try:
        return to_json(fields).decode()
    except (PydanticSerializationError, UnicodeEncodeError):  # a lone surrogate
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def _evidence(seen: Evidence) -> dict[str, object]:
    found: dict[str, object] = {"where": seen.where, "text": seen.text}
    return found | {"against": True} if seen.against else found


def _bounce(bounce: Bounce | None) -> dict[str, object] | None:
    if bounce is None:
        return None
    return {
        "permanence": bounce.permanence,
        "status": bounce.status,
        "reply_code": bounce.reply_code,
        "blame": bounce.blame,
        "recipients": bounce.recipients,
        "original_message_id": bounce.original_message_id,
        "reason": bounce.reason,
    }


def _away(away: Away | None) -> dict[str, object] | None:
    if away is None:
        return None
    return {
        "from": _day(away.starts),
        "until": _day(away.until),
        "back_on": _day(away.back_on),
        "ambiguous": away.ambiguous,
        "alternates": away.alternates,
    }


def _calendar(invitation: Invitation | None) -> dict[str, object] | None:
    if invitation is None:
        return None
    return {
        "method": invitation.method,
        "partstat": invitation.partstat,
        "organizer": invitation.organizer,
        "attendees": invitation.attendees,
        "starts_at": _day(invitation.starts_at),
        "uid": invitation.uid,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
