"""The summary table (R19–R21): who is in a sequence, how it stands, and what can be done."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from relance.app.control import BY_HAND, BY_THE_PERSON
from relance.app.ports import UnitOfWork
from relance.app.records import SummaryRow
from relance.app.words import HOLD_WORDS, Standing, Status, standing
from relance.core.timer import HoldKind
from relance.core.values import ContactId, EnrollmentId, SequenceId, UserId

PAGE = 500

LIVE = frozenset(
    {Status.SCHEDULED, Status.ACTIVE, Status.WAITING_FOR_TASK, Status.PAUSED, Status.HELD}
)


@dataclass(frozen=True, slots=True)
class Line:
    """One enrollment as a person sees it."""

    row: SummaryRow
    standing: Standing

    @property
    def is_live(self) -> bool:
        return self.standing.status in LIVE

    @property
    def actions(self) -> tuple[str, ...]:
        """What a person can do to it now: pause, resume, decide, unenroll, undo."""
        if not self.is_live:
            final = self.standing.status is Status.FINISHED or self.row.reason in BY_THE_PERSON
            return () if final else ("undo",)
        kinds = {note.hold.kind for note in self.row.holds}
        able = [] if HoldKind.PAUSED in kinds else ["pause"]
        if kinds & BY_HAND:
            able.append("resume")
        if any(note.hold.kind is HoldKind.REVIEW and note.hold.key for note in self.row.holds):
            able.append("decide")
        return (*able, "unenroll")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which enrollments to list; None and () mean: all of them."""

    sequence_id: SequenceId | None = None
    contact_id: ContactId | None = None
    user_id: UserId | None = None
    statuses: frozenset[Status] = frozenset()
    since: datetime | None = None


def summary(
    uow: UnitOfWork, wanted: Filter, *, limit: int = 100, offset: int = 0
) -> tuple[Line, ...]:
    """The lines that fit, newest enrollment first."""
    fitting = (
        line
        for line in _lines(uow, wanted)
        if not wanted.statuses or line.standing.status in wanted.statuses
    )
    return tuple(islice(fitting, offset, offset + limit))


def line_of(uow: UnitOfWork, enrollment_id: EnrollmentId) -> Line:
    """One line; raises NotFound."""
    return _line(uow.views.one(enrollment_id))


def current_lines(uow: UnitOfWork, contact_ids: Collection[ContactId]) -> Mapping[ContactId, Line]:
    """Of each contact the enrollment that runs, or else the newest; a contact may have none."""
    found: dict[ContactId, Line] = {}
    for line in map(_line, uow.views.current_of(contact_ids)):
        if line.is_live or line.row.contact_id not in found:
            found[line.row.contact_id] = line
    return found


def _lines(uow: UnitOfWork, wanted: Filter) -> Iterator[Line]:
    offset = 0
    while True:
        page = uow.views.summary(
            sequence_id=wanted.sequence_id,
            contact_id=wanted.contact_id,
            user_id=wanted.user_id,
            live_only=bool(wanted.statuses) and wanted.statuses <= LIVE,
            since=wanted.since,
            limit=PAGE,
            offset=offset,
        )
        yield from map(_line, page)
        if len(page) < PAGE:
            return
        offset += PAGE


def _line(row: SummaryRow) -> Line:
    # A pause of many enrollments by one row has no note; it is told in the words of its kind.
    holds = tuple(replace(one, why=one.why or HOLD_WORDS[one.hold.kind]) for one in row.holds)
    told = replace(row, holds=holds)
    return Line(told, standing(told))
