"""The life of one enrollment: which state follows from which event, and what is to be done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from relance.core import timer
from relance.core.sequence import Plan, TaskStep
from relance.core.timer import Hold, HoldKind, Timer
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId, UserId


class StopReason(StrEnum):
    """Why a person left a sequence before its end (H1)."""

    REPLIED = "replied"
    REPLIED_OTHER_ADDRESS = "replied_other_address"
    WROTE_OUTSIDE = "wrote_outside"
    ALIAS = "alias"
    SAME_COMPANY = "same_company"
    MEETING_BOOKED = "meeting_booked"
    UNSUBSCRIBED = "unsubscribed"
    ASKED_TO_STOP = "asked_to_stop"
    BOUNCED = "bounced"
    COMPLAINED = "complained"
    LEFT_COMPANY = "left_company"
    BY_HAND = "by_hand"
    BY_WORKFLOW = "by_workflow"
    BY_TRIGGER = "by_trigger"
    SEQUENCE_DELETED = "sequence_deleted"
    USER_DEACTIVATED = "user_deactivated"
    CONTACT_DELETED = "contact_deleted"


class Outcome(StrEnum):
    """How an enrollment ended."""

    FINISHED = "finished"
    UNENROLLED = "unenrolled"
    FAILED = "failed"


# --- states -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """Step ``step`` waits for its timer."""

    step: int
    timer: Timer


@dataclass(frozen=True, slots=True)
class Sending:
    """Step ``step`` is past the point of no return; holds placed meanwhile bind the next step."""

    step: int
    holds: frozenset[Hold] = frozenset()


@dataclass(frozen=True, slots=True)
class OnTask:
    """A blocking task is open; the next step's clock does not exist until it is completed (H4)."""

    step: int
    holds: frozenset[Hold] = frozenset()


@dataclass(frozen=True, slots=True)
class Ended:
    """Over. ``before`` is what an undo goes back to; None when there is nothing left to send."""

    outcome: Outcome
    at: datetime
    reason: StopReason | None = None
    detail: str = ""
    before: Live | None = None


Live = Waiting | Sending | OnTask
State = Waiting | Sending | OnTask | Ended


# --- events -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Held:
    """Something stops the clock. ``since`` is earlier than now for a scope paused before."""

    hold: Hold
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Released:
    """One hold is gone."""

    hold: Hold


@dataclass(frozen=True, slots=True)
class Claimed:
    """The step's mail is about to leave: the point of no return was committed."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The step's mail left at ``at``."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Deferred:
    """The step's mail provably did not leave; try again at ``retry_at``."""

    retry_at: datetime


@dataclass(frozen=True, slots=True)
class Rejected:
    """The server refused the step's mail for good."""

    reason: StopReason | None
    detail: str


@dataclass(frozen=True, slots=True)
class TaskOpened:
    """The task of this step was created at ``at``."""

    at: datetime


@dataclass(frozen=True, slots=True)
class TaskCompleted:
    """The task of step ``step`` was completed at ``at``."""

    step: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Stopped:
    """Something or somebody takes the contact out of the sequence."""

    reason: StopReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Rescheduled:
    """A person moved the pending step to ``due``."""

    due: datetime


@dataclass(frozen=True, slots=True)
class Undone:
    """A person says that the stop was wrong (B3)."""


Event = (
    Held
    | Released
    | Claimed
    | Sent
    | Deferred
    | Rejected
    | TaskOpened
    | TaskCompleted
    | Stopped
    | Rescheduled
    | Undone
)


# --- effects ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlanStep:
    """The pending step's rows must say this: due at ``due``, or held when it is None."""

    step: int
    due: datetime | None


@dataclass(frozen=True, slots=True)
class CancelStep:
    """No planned or reserved mail and no open task of this enrollment may remain."""


@dataclass(frozen=True, slots=True)
class OpenTask:
    """Create the task of this step."""

    step: int


Effect = PlanStep | CancelStep | OpenTask


@dataclass(frozen=True, slots=True)
class Enrollment:
    """One contact's way through one version of a sequence."""

    id: EnrollmentId
    contact_id: ContactId
    sequence_id: SequenceId
    user_id: UserId
    mailbox_id: MailboxId
    plan: Plan
    state: State
    planned_at: datetime  # when the pending step's clock began, or went on after its last hold
    epoch: int = 0
    first_sent_at: datetime | None = None
    last_sent_at: datetime | None = None

    @property
    def is_live(self) -> bool:
        return not isinstance(self.state, Ended)

    @property
    def holds(self) -> frozenset[Hold]:
        match self.state:
            case Waiting(timer=clock):
                return clock.holds
            case Sending(holds=holds) | OnTask(holds=holds):
                return holds
            case Ended():
                return frozenset()
            case _:
                assert_never(self.state)


@dataclass(frozen=True, slots=True)
class Decision:
    """The enrollment after an event, and what must be written in the same transaction."""

    enrollment: Enrollment
    effects: tuple[Effect, ...] = ()


_STOPPED = Hold(HoldKind.STOPPED)


def start(enrollment: Enrollment, due: datetime, holds: frozenset[Hold], now: datetime) -> Decision:
    """Begin: the pending step falls due at ``due``; holds that exist already stop its clock."""
    step = enrollment.state.step if isinstance(enrollment.state, Waiting) else 0
    return _waiting(enrollment, step, Timer.begin(due, holds, now), now)


def decide(enrollment: Enrollment, event: Event, now: datetime) -> Decision:
    """What follows from ``event``. Pure; an event without meaning in a state changes nothing."""
    match enrollment.state:
        case Waiting() as state:
            return _while_waiting(enrollment, state, event, now)
        case Sending() as state:
            return _while_sending(enrollment, state, event, now)
        case OnTask() as state:
            return _while_on_task(enrollment, state, event, now)
        case Ended() as state:
            return _when_ended(enrollment, state, event, now)
        case _:
            assert_never(enrollment.state)


def _while_waiting(e: Enrollment, state: Waiting, event: Event, now: datetime) -> Decision:
    match event:
        case Held(hold=hold, since=since):
            begun = max(since, e.planned_at) if since else now
            return _retimed(e, state, timer.hold(state.timer, hold, begun))
        case Released(hold=hold):
            return _released(e, state, timer.release(state.timer, hold, now), now)
        case Rescheduled(due=due):
            return _retimed(e, state, timer.reschedule(state.timer, due, now))
        case Claimed():
            if not state.timer.is_running:
                return Decision(e)
            return Decision(replace(e, state=Sending(state.step)))
        case TaskOpened(at=at):
            return _task_opened(e, state, at, now)
        case Stopped(reason=reason, detail=detail):
            return _stop(e, state, reason, detail, now)
        case Sent() | Deferred() | Rejected() | TaskCompleted() | Undone():
            return Decision(e)  # late or doubled news about a step that is not under way
        case _:
            assert_never(event)


def _while_sending(e: Enrollment, state: Sending, event: Event, now: datetime) -> Decision:
    match event:
        case Held(hold=hold):
            return _with_holds(e, state, state.holds | {hold})
        case Released(hold=hold):
            return _with_holds(e, state, state.holds - {hold})
        case Sent(at=at):
            return _advance(_record_sent(e, at), state.step, state.holds, at, now)
        case Deferred(retry_at=retry_at):
            clock = Timer.begin(retry_at, state.holds, now)
            return _waiting(e, state.step, clock, now)
        case Rejected(reason=reason, detail=detail):
            outcome = Outcome.UNENROLLED if reason else Outcome.FAILED
            ended = Ended(outcome, now, reason, detail, _retry(state, now))
            return Decision(replace(e, state=ended), (CancelStep(),))
        case Stopped(reason=reason, detail=detail):
            ended = Ended(Outcome.UNENROLLED, now, reason, detail, state)
            return Decision(replace(e, state=ended), (CancelStep(),))
        case Claimed() | TaskOpened() | TaskCompleted() | Rescheduled() | Undone():
            return Decision(e)
        case _:
            assert_never(event)


def _while_on_task(e: Enrollment, state: OnTask, event: Event, now: datetime) -> Decision:
    match event:
        case Held(hold=hold):
            return _with_holds(e, state, state.holds | {hold})
        case Released(hold=hold):
            return _with_holds(e, state, state.holds - {hold})
        case TaskCompleted(step=step, at=at):
            if step != state.step:
                return Decision(e)
            return _advance(e, state.step, state.holds, at, now)
        case Stopped(reason=reason, detail=detail):
            ended = Ended(Outcome.UNENROLLED, now, reason, detail, state)
            return Decision(replace(e, state=ended), (CancelStep(),))
        case Claimed() | Sent() | Deferred() | Rejected() | TaskOpened() | Rescheduled() | Undone():
            return Decision(e)
        case _:
            assert_never(event)


def _when_ended(e: Enrollment, state: Ended, event: Event, now: datetime) -> Decision:
    match event:
        case Undone():
            return _undo(e, state, now)
        case Sent(at=at):
            return _sent_after_the_end(e, state, at, now)
        case Deferred() | Rejected():
            if not isinstance(state.before, Sending):
                return Decision(e)
            back = replace(state, before=_retry(state.before, now))
            return Decision(replace(e, state=back), (CancelStep(),))
        case Held() | Released() | Claimed() | TaskOpened() | TaskCompleted():
            return Decision(e)
        case Stopped() | Rescheduled():
            return Decision(e)
        case _:
            assert_never(event)


# --- the moves ----------------------------------------------------------------------------------


def _waiting(e: Enrollment, step: int, clock: Timer, now: datetime) -> Decision:
    after = replace(e, state=Waiting(step, clock), planned_at=now)
    return Decision(after, (PlanStep(step, clock.raw),))


def _retimed(e: Enrollment, state: Waiting, clock: Timer) -> Decision:
    if clock == state.timer:
        return Decision(e)
    after = replace(e, state=replace(state, timer=clock))
    return Decision(after, (PlanStep(state.step, clock.raw),))


def _released(e: Enrollment, state: Waiting, clock: Timer, now: datetime) -> Decision:
    # The clock begins again now: a scope that was opened before has not stopped it since.
    begun = replace(e, planned_at=now) if clock.is_running and not state.timer.is_running else e
    return _retimed(begun, state, clock)


def _with_holds(e: Enrollment, state: Sending | OnTask, holds: frozenset[Hold]) -> Decision:
    return Decision(replace(e, state=replace(state, holds=holds)))


def _record_sent(e: Enrollment, at: datetime) -> Enrollment:
    return replace(e, first_sent_at=e.first_sent_at or at, last_sent_at=at)


def _advance(
    e: Enrollment, step: int, holds: frozenset[Hold], anchor: datetime, now: datetime
) -> Decision:
    if e.plan.is_last(step):
        # Nothing is planned any more; a task that nobody had to wait for stays open for the rep.
        return Decision(replace(e, state=Ended(Outcome.FINISHED, now)))
    due = e.plan.due(step + 1, anchor)
    # A hold that lasted through the send stops the next delay before it begins, so the whole of
    # it is waited out after the release (R31).
    return _waiting(e, step + 1, Timer.begin(due, holds, anchor), now)


def _task_opened(e: Enrollment, state: Waiting, at: datetime, now: datetime) -> Decision:
    step = e.plan.steps[state.step]
    if not isinstance(step, TaskStep) or not state.timer.is_running:
        return Decision(e)
    if step.blocking:
        return Decision(replace(e, state=OnTask(state.step)), (OpenTask(state.step),))
    after = _advance(e, state.step, frozenset(), at, now)
    return Decision(after.enrollment, (OpenTask(state.step), *after.effects))


def _stop(
    e: Enrollment, state: Waiting, reason: StopReason, detail: str, now: datetime
) -> Decision:
    frozen = replace(state, timer=timer.hold(state.timer, _STOPPED, now))
    ended = Ended(Outcome.UNENROLLED, now, reason, detail, frozen)
    return Decision(replace(e, state=ended), (CancelStep(),))


def _retry(state: Sending, now: datetime) -> Waiting:
    """The step again, at once, for the case that an undo revives it."""
    clock = Timer.begin(now, state.holds, now)
    return Waiting(state.step, timer.hold(clock, _STOPPED, now))


def _sent_after_the_end(e: Enrollment, state: Ended, at: datetime, now: datetime) -> Decision:
    """A stop overtook the receipt: the mail did leave, and an undo must not send it again."""
    recorded = _record_sent(e, at)
    if not isinstance(state.before, Sending):
        return Decision(recorded, (CancelStep(),))
    held = state.before.holds | {_STOPPED}
    following = _advance(recorded, state.before.step, held, at, now).enrollment.state
    before = following if isinstance(following, Waiting) else None
    return Decision(replace(recorded, state=replace(state, before=before)), (CancelStep(),))


def _undo(e: Enrollment, state: Ended, now: datetime) -> Decision:
    match state.before:
        case None:
            return Decision(e)
        case Waiting(step=step, timer=clock):
            running = timer.release(clock, _STOPPED, now)
            after = replace(e, state=Waiting(step, running), planned_at=now)
            return Decision(after, (PlanStep(step, running.raw),))
        case Sending() as before:
            return Decision(replace(e, state=before))
        case OnTask() as before:
            return Decision(replace(e, state=before), (OpenTask(before.step),))
        case _:
            assert_never(state.before)
