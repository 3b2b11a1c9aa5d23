"""How every enrollment of the stand really stands, for the strip beside the panels."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from addin.stand.cast import MAYA, ZONE
from relance.app.ports import UnitOfWork
from relance.app.summary import Filter, Line, summary
from relance.core.values import Address


def standings(uow: UnitOfWork, now: datetime) -> dict[str, object]:
    """The clock, Maya's mailbox, and a line for each enrollment, by the name of its contact."""
    lines = sorted(summary(uow, Filter()), key=lambda line: (line.row.contact_name, -_id(line)))
    address = Address.parse(MAYA.email)
    mailbox = uow.mailboxes.by_address(address.key) if address else None
    return {
        "clock": _when(now),
        "mailbox": mailbox.health.value if mailbox else "",
        "lines": [_line(uow, line) for line in lines],
    }


def _line(uow: UnitOfWork, line: Line) -> dict[str, object]:
    row = line.row
    return {
        "id": row.enrollment_id,
        "name": row.contact_name,
        "email": row.contact_email,
        "sequence": row.sequence_name,
        "by": row.enrolled_by,
        "step": row.last_step,
        "steps": row.steps,
        "status": line.standing.status.value,
        "reason": line.standing.reason,
        "next": _when(row.due_at) if row.due_at else "",
        "left": _span(row.remaining_seconds) if row.remaining_seconds is not None else "",
        "receipts": [
            {"at": _when(receipt.at), "what": receipt.what, "sentence": receipt.sentence}
            for receipt in reversed(uow.receipts.of_enrollment(row.enrollment_id))
        ],
    }


def _id(line: Line) -> int:
    return line.row.enrollment_id


def _when(instant: datetime) -> str:
    return f"{instant.astimezone(ZoneInfo(ZONE)):%a %d %b %H:%M}"


def _span(seconds: float) -> str:
    """A time left, in days, hours and minutes."""
    minutes = round(seconds / 60)
    days, hours = divmod(minutes // 60, 24)
    parts = ((days, "d"), (hours, "h"), (minutes % 60, "min"))
    return " ".join(f"{number} {unit}" for number, unit in parts if number) or "0 min"
