"""Enrollments: how they stand, their history, and what a person does to them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, Field

from relance.app.control import Answer, decide_unknown, pause, resume, undo, unenroll
from relance.app.control_many import unenroll_selected
from relance.app.history import History, history
from relance.app.ports import UnitOfWork
from relance.app.summary import Filter, Line, line_of, summary
from relance.app.words import Status
from relance.core.people import User
from relance.core.values import ContactId, EnrollmentId, SequenceId, UserId
from relance.web.api.history import DispatchOut, MailOut, ReceiptOut, dispatch, mail, receipt
from relance.web.api.operation import Call, Operation
from relance.web.api.paging import Paging
from relance.web.texts import Id, Model
from relance.web.texts import Line as Text

Action = Callable[[UnitOfWork, EnrollmentId, User, datetime], Answer]


class EnrollmentOut(Model):
    """One line of the summary table."""

    id: int
    contact_id: int
    contact_name: str
    contact_email: str
    company: str
    sequence_id: int
    sequence_name: str
    enrolled_at: datetime
    enrolled_by: str
    user_id: int
    mailbox: str
    last_step: int
    steps: int
    status: Status
    reason: str
    due_at: datetime | None
    remaining_seconds: float | None
    zone: str
    ended_at: datetime | None
    last_sent_at: datetime | None
    last_receipt: str
    actions: list[str]


class EnrollmentList(Model):
    """A page of the summary table."""

    items: list[EnrollmentOut]
    limit: int
    offset: int


class EnrollmentDetail(Model):
    """One enrollment with everything that happened to it."""

    enrollment: EnrollmentOut
    receipts: list[ReceiptOut]
    mails: list[MailOut]
    dispatches: list[DispatchOut]


class Done(Model):
    """What became of a request; ``in_flight``: one mail was already on its way."""

    happened: bool
    in_flight: bool
    sentence: str
    enrollment: EnrollmentOut


class Decision(Model):
    """Whether the mail in doubt left; if not, it is sent again."""

    left: bool


class Selection(Model):
    """The enrollments meant."""

    enrollment_ids: Annotated[list[Id], Field(min_length=1, max_length=1_000)]


class SelectionDone(Model):
    """How many of a selection changed."""

    changed: int
    unchanged: int
    in_flight: int


def _statuses(text: str) -> str:
    for name in filter(None, text.split(",")):
        Status(name)  # ValueError names the one that is none
    return text


class EnrollmentQuery(Paging):
    """Filters of the summary; ``status`` takes several, parted by commas."""

    sequence_id: Id | None = None
    contact_id: Id | None = None
    user_id: Id | None = None
    status: Annotated[Text, AfterValidator(_statuses)] = ""
    since: AwareDatetime | None = None

    def filter(self) -> Filter:
        """As the use case takes it."""
        return Filter(
            SequenceId(self.sequence_id) if self.sequence_id else None,
            ContactId(self.contact_id) if self.contact_id else None,
            UserId(self.user_id) if self.user_id else None,
            frozenset(Status(name) for name in filter(None, self.status.split(","))),
            self.since.astimezone(UTC) if self.since else None,
        )


def shown(line: Line) -> EnrollmentOut:
    """A line of the summary as JSON has it."""
    row = line.row
    return EnrollmentOut(
        id=row.enrollment_id,
        contact_id=row.contact_id,
        contact_name=row.contact_name,
        contact_email=row.contact_email,
        company=row.company,
        sequence_id=row.sequence_id,
        sequence_name=row.sequence_name,
        enrolled_at=row.enrolled_at,
        enrolled_by=row.enrolled_by,
        user_id=row.user_id,
        mailbox=row.mailbox_address,
        last_step=row.last_step,
        steps=row.steps,
        status=line.standing.status,
        reason=line.standing.reason,
        due_at=row.due_at,
        remaining_seconds=row.remaining_seconds,
        zone=row.zone,
        ended_at=row.ended_at,
        last_sent_at=row.last_sent_at,
        last_receipt=row.last_receipt,
        actions=list(line.actions),
    )


def index(call: Call, query: EnrollmentQuery) -> EnrollmentList:
    """List enrollments, newest first."""
    with call.services.database.read() as uow:
        lines = summary(uow, query.filter(), limit=query.limit, offset=query.offset)
    items = [shown(line) for line in lines]
    return EnrollmentList(items=items, limit=query.limit, offset=query.offset)


def get(call: Call, enrollment_id: int) -> EnrollmentDetail:
    """Read one enrollment with its receipts, mails and sends."""
    with call.services.database.read() as uow:
        found: History = history(uow, EnrollmentId(enrollment_id))
    return EnrollmentDetail(
        enrollment=shown(found.line),
        receipts=[receipt(one) for one in found.receipts],
        mails=[mail(one) for one in found.mails],
        dispatches=[dispatch(one) for one in found.dispatches],
    )


def pause_one(call: Call, enrollment_id: int) -> Done:
    """Pause one contact; the remaining delay is kept."""
    return _act(call, enrollment_id, pause)


def resume_one(call: Call, enrollment_id: int) -> Done:
    """Let one contact go on where it stopped."""
    return _act(call, enrollment_id, resume)


def unenroll_one(call: Call, enrollment_id: int) -> Done:
    """Take one contact out of its sequence."""
    return _act(call, enrollment_id, unenroll)


def undo_one(call: Call, enrollment_id: int) -> Done:
    """Undo a stop: the contact goes on as if it had only been paused."""
    return _act(call, enrollment_id, undo)


def decide_one(call: Call, enrollment_id: int, body: Decision) -> Done:
    """Say whether a mail of unknown outcome left; if not, it is sent again."""

    def act(uow: UnitOfWork, which: EnrollmentId, by: User, now: datetime) -> Answer:
        return decide_unknown(uow, which, body.left, by, now)

    return _act(call, enrollment_id, act)


def unenroll_many(call: Call, body: Selection) -> SelectionDone:
    """Take several contacts out."""
    with call.services.database.begin() as uow:
        ids = map(EnrollmentId, body.enrollment_ids)
        done = unenroll_selected(uow, ids, call.user, call.now)
    return SelectionDone(changed=done.changed, unchanged=done.unchanged, in_flight=done.in_flight)


def _act(call: Call, enrollment_id: int, action: Action) -> Done:
    with call.services.database.begin() as uow:
        answer = action(uow, EnrollmentId(enrollment_id), call.user, call.now)
        line = line_of(uow, answer.enrollment.id)
    call.services.poke(answer.enrollment.mailbox_id)
    return Done(
        happened=answer.happened,
        in_flight=answer.in_flight,
        sentence=answer.sentence,
        enrollment=shown(line),
    )


OPERATIONS = (
    Operation("GET", "/enrollments", index),
    Operation("POST", "/enrollments/unenroll", unenroll_many, "write"),
    Operation("GET", "/enrollments/<id:enrollment_id>", get),
    Operation("POST", "/enrollments/<id:enrollment_id>/pause", pause_one, "write"),
    Operation("POST", "/enrollments/<id:enrollment_id>/resume", resume_one, "write"),
    Operation("POST", "/enrollments/<id:enrollment_id>/unenroll", unenroll_one, "write"),
    Operation("POST", "/enrollments/<id:enrollment_id>/undo", undo_one, "write"),
    Operation("POST", "/enrollments/<id:enrollment_id>/decide", decide_one, "write"),
)
