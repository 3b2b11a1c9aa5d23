"""Everything that happened to an enrollment: receipts, mails and sends."""

from __future__ import annotations

from dataclasses import dataclass

from relance.app.ports import UnitOfWork
from relance.app.records import MailEvent, Receipt
from relance.app.summary import Line, line_of
from relance.core.dispatch import Dispatch
from relance.core.values import EnrollmentId


@dataclass(frozen=True, slots=True)
class History:
    """One enrollment, and what led to where it stands."""

    line: Line
    receipts: tuple[Receipt, ...]
    mails: tuple[MailEvent, ...]
    dispatches: tuple[Dispatch, ...]


def history(uow: UnitOfWork, enrollment_id: EnrollmentId) -> History:
    """Read it all (R80, B2); raises NotFound."""
    line = line_of(uow, enrollment_id)
    mails = uow.inbox.events_of(line.row.contact_id)
    return History(
        line,
        uow.receipts.of_enrollment(enrollment_id),
        tuple(one for one in mails if one.enrollment_id == enrollment_id),
        uow.dispatches.of_enrollment(enrollment_id),
    )
