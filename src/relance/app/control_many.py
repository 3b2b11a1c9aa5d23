"""What a person does to many enrollments at once: own sequences, or a selection."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from relance.app.control import Answer, pause_sequence, unenroll
from relance.app.ports import UnitOfWork
from relance.core.errors import Refused
from relance.core.people import User
from relance.core.values import EnrollmentId

MAX_SELECTED = 500


@dataclass(frozen=True, slots=True)
class Selected:
    """How many of a selection changed; ``in_flight``: of how many a mail was on its way."""

    changed: int
    unchanged: int
    in_flight: int


def pause_all(uow: UnitOfWork, by: User, now: datetime) -> int:
    """Pause what this user enrolled in every sequence that runs (R10, R28); how many sequences."""
    running = [row for row in uow.sequences.rows(by.id) if row.live and not row.paused_by_me]
    for row in running:
        pause_sequence(uow, row.id, by, now)
    return len(running)


def resume_all(uow: UnitOfWork, by: User, now: datetime) -> int:
    """Begin to resume every sequence that this user has paused; how many pauses were open."""
    paused = uow.enrollments.open_scopes(user_id=by.id)
    for scope in paused:
        uow.enrollments.resume_scope(scope.id, now)
    return len(paused)


def unenroll_selected(
    uow: UnitOfWork, enrollment_ids: Iterable[EnrollmentId], by: User, now: datetime
) -> Selected:
    """Take the selected contacts out (R81, R89). Raises NotFound, or Refused("too_many")."""
    wanted = sorted(set(enrollment_ids))  # locks are taken in one order, so that none wait in ring
    if len(wanted) > MAX_SELECTED:
        raise Refused("too_many", f"At most {MAX_SELECTED} at once.", "Select fewer.")
    answers: list[Answer] = [unenroll(uow, one, by, now) for one in wanted]
    changed = sum(answer.happened for answer in answers)
    in_flight = sum(answer.in_flight for answer in answers)
    return Selected(changed, len(answers) - changed, in_flight)
