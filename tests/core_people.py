"""Enrollments for tests: three emails two days apart, in UTC, any hour of any day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from relance.core.enrollment import Enrollment, State, Waiting
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Plan, Settings, TaskStep, Window, days
from relance.core.timer import Timer
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId, UserId

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday
ALWAYS = Window(time.min, time.min, frozenset(range(7)))

FIRST = EmailStep(Delay(0, Unit.MINUTES), "Hello", "Hello {{ first_name }}")
SECOND = EmailStep(days(2), "", "Did you see my mail?")
THIRD = EmailStep(days(3), "", "Last one.")
CALL = TaskStep(days(1), "Call {{ first_name }}")
NOTE = TaskStep(days(1), "Look at the profile", blocking=False)


def plan(*steps: EmailStep | TaskStep) -> Plan:
    return Plan(steps or (FIRST, SECOND, THIRD), Settings(window=ALWAYS), "UTC")


def enrollment(
    state: State | None = None, steps: tuple[EmailStep | TaskStep, ...] = (), **fields: object
) -> Enrollment:
    begun = Enrollment(
        id=EnrollmentId(1),
        contact_id=ContactId(2),
        sequence_id=SequenceId(3),
        user_id=UserId(4),
        mailbox_id=MailboxId(5),
        plan=plan(*steps),
        state=state or Waiting(0, Timer.running_until(NOW)),
        planned_at=NOW,
    )
    return replace(begun, **fields)  # type: ignore[arg-type]  # the fields of Enrollment


def after(**delta: float) -> datetime:
    return NOW + timedelta(**delta)
