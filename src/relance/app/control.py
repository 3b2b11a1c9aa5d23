"""What a person does to running enrollments: pause, resume, unenroll, undo, also in bulk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from relance.app.apply import (
    Change,
    apply_event,
    hold_for_review,
    place_hold,
    release_hold,
    write_receipt,
)
from relance.app.ports import UnitOfWork
from relance.app.records import Scope
from relance.core.dispatch import Dispatch, DispatchState
from relance.core.enrollment import (
    Deferred,
    Ended,
    Enrollment,
    Released,
    Sent,
    Stopped,
    StopReason,
    TaskCompleted,
    Undone,
)
from relance.core.errors import Refused
from relance.core.people import Right, User
from relance.core.refusal import Refusal, refused
from relance.core.timer import Hold, HoldKind
from relance.core.values import EnrollmentId, SequenceId

#: Opted out by an act of their own, which nobody else may undo.
BY_THE_PERSON = frozenset({StopReason.UNSUBSCRIBED, StopReason.COMPLAINED})

RESUME_BATCH = 200  # enrollments a transaction; a crash repeats none of them

#: What one row holds for many enrollments.
BY_SCOPE = frozenset({HoldKind.SEQUENCE_PAUSED, HoldKind.MAILBOX})
#: What a person's "Resume" ends. A scope is ended where it was made, a task by completing it.
BY_HAND = frozenset(
    {HoldKind.PAUSED, HoldKind.AWAY, HoldKind.UNSURE, HoldKind.SUPPRESSED, HoldKind.REVIEW}
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a request. ``in_flight``: one mail was already on its way, and leaves."""

    enrollment: Enrollment
    happened: bool
    in_flight: bool = False

    @property
    def sentence(self) -> str:
        if self.in_flight:
            return "Done; one email was already on its way."
        return "Done." if self.happened else "Nothing to change."


def pause(uow: UnitOfWork, enrollment_id: EnrollmentId, by: User, now: datetime) -> Answer:
    """Stop the clock of one contact (R29). Paused twice is paused once."""
    why = f"paused by {by.name}"
    change = place_hold(uow, enrollment_id, Hold(HoldKind.PAUSED), why, now)
    return _answer(uow, change, by, now, "paused", f"Paused by {by.name}.")


def resume(uow: UnitOfWork, enrollment_id: EnrollmentId, by: User, now: datetime) -> Answer:
    """Let one contact go on where it stopped (R31, R32): every hold a person may end is ended."""
    before = uow.enrollments.lock(enrollment_id)
    undecided = _undecided(uow, enrollment_id)
    change = Change(before, before)
    for hold in sorted(before.holds, key=str):
        if hold.kind in BY_HAND and not (undecided and hold.kind is HoldKind.REVIEW):
            change = Change(before, release_hold(uow, enrollment_id, hold, now).after)
    if any(hold.kind is HoldKind.AWAY for hold in before.holds):
        uow.contacts.mark_away(before.contact_id, None)
    return _answer(uow, change, by, now, "resumed", f"Resumed by {by.name}.")


def unenroll(uow: UnitOfWork, enrollment_id: EnrollmentId, by: User, now: datetime) -> Answer:
    """Take one contact out. Answers truthfully when one mail is past the point of no return."""
    event = Stopped(StopReason.BY_HAND, by.name)
    change = apply_event(uow, enrollment_id, event, now)
    return _answer(uow, change, by, now, "stopped", f"Unenrolled by {by.name}.")


def undo(uow: UnitOfWork, enrollment_id: EnrollmentId, by: User, now: datetime) -> Answer:
    """Put an unenrolled contact back as if it had only been paused (B3).

    Raises Refused when nothing is left to go back to, when the contact is in another sequence now
    or has opted out by itself (by the link or a complaint: no judgement of ours to take back), or
    when the user in whose name it would go on may not use sequences.
    """
    # The user first, as whoever changes a user does; or nobody would stop what goes on now.
    uow.users.hold(uow.enrollments.get(enrollment_id).user_id)
    enrollment = uow.enrollments.lock(enrollment_id)
    _may_come_back(uow, enrollment)
    _take_back_marks(uow, enrollment)
    change = apply_event(uow, enrollment_id, Undone(), now)
    change = Change(change.before, _without_past_scopes(uow, change.after, now))
    if held := _undecided(uow, enrollment_id):
        why = "we do not know whether its last email left"
        hold_for_review(uow, enrollment_id, held.id, why, now)
    return _answer(uow, change, by, now, "undone", f"The stop was undone by {by.name}.")


def may_undo(uow: UnitOfWork, enrollment: Enrollment) -> bool:
    """Whether ``undo`` would put it back."""
    try:
        _may_come_back(uow, enrollment)
    except Refused:
        return False
    return True


def decide_unknown(
    uow: UnitOfWork, enrollment_id: EnrollmentId, left: bool, by: User, now: datetime
) -> Answer:
    """A person's word on a mail of which we cannot tell whether it left: it did, or send again."""
    uow.enrollments.lock(enrollment_id)
    held = _undecided(uow, enrollment_id)
    if held is None:
        raise Refused("nothing_to_decide", "No email of this contact is in doubt.")
    sent_at = held.sent_at or now
    first = apply_event(uow, enrollment_id, Sent(sent_at) if left else Deferred(now), now)
    last = release_hold(uow, enrollment_id, Hold(HoldKind.REVIEW, held.id), now)
    # The row is moved last: planning a planned row would drop the bytes that are to go again.
    again = DispatchState.PLANNED if last.after.is_live else DispatchState.CANCELLED
    to, at = (DispatchState.SENT, sent_at) if left else (again, None)
    uow.dispatches.move(held.id, {DispatchState.HELD}, to, sent_at=at, due_at=now)
    words = "says that the email left" if left else "asked to send the email again"
    change = Change(first.before, last.after)
    return _answer(uow, change, by, now, "decided", f"{by.name} {words}.")


def complete_task(uow: UnitOfWork, task_id: int, by: User, now: datetime) -> Answer:
    """Complete a task; the delay of the step after it begins now (H4)."""
    task = uow.tasks.get(task_id)
    if not uow.tasks.complete(task_id, now):
        enrollment = uow.enrollments.get(task.enrollment_id)
        return Answer(enrollment, happened=False)
    change = apply_event(uow, task.enrollment_id, TaskCompleted(task.step, now), now)
    write_receipt(
        uow,
        change.after,
        now,
        f"user:{by.id}",
        "task_completed",
        f"Task “{task.title}” completed by {by.name}.",
    )
    return Answer(change.after, happened=True)


def pause_sequence(uow: UnitOfWork, sequence_id: SequenceId, by: User, now: datetime) -> Scope:
    """Pause what this user enrolled in the sequence (R10, R26) by one row, however many that is."""
    uow.sequences.latest(sequence_id)
    hold = Hold(HoldKind.SEQUENCE_PAUSED, f"{sequence_id}/{by.id}")
    return uow.enrollments.open_scope(hold, now, sequence_id=sequence_id, user_id=by.id)


def resume_sequence(uow: UnitOfWork, sequence_id: SequenceId, by: User, now: datetime) -> int:
    """Begin to resume it; the lanes carry the batches on. Returns how many pauses were open."""
    open_ones = uow.enrollments.open_scopes(sequence_id=sequence_id, user_id=by.id)
    for scope in open_ones:
        uow.enrollments.resume_scope(scope.id, now)
    return len(open_ones)


def resume_batch(uow: UnitOfWork, scope: Scope, now: datetime) -> bool:
    """Release the next enrollments of a scope that is being resumed; False when it was the last."""
    ids = uow.enrollments.in_scope(scope, scope.resumed_through or EnrollmentId(0), RESUME_BATCH)
    for enrollment_id in ids:
        apply_event(uow, enrollment_id, Released(scope.hold), now)
    # Once, and last: whoever changes one enrollment locks it before the scope, so do we.
    if ids:
        uow.enrollments.resumed_through(scope.id, ids[-1])
    if len(ids) < RESUME_BATCH:
        uow.enrollments.close_scope(scope.id)
        return False
    return True


def stop_all_of_sequence(uow: UnitOfWork, sequence_id: SequenceId, by: User, now: datetime) -> int:
    """Delete a sequence: its running enrollments stop (R76). Returns how many did."""
    running = uow.enrollments.live_in_sequence(sequence_id)
    sentence = f"Stopped: {by.name} deleted the sequence."
    stop_each(uow, running, StopReason.SEQUENCE_DELETED, sentence, f"user:{by.id}", now)
    uow.sequences.delete(sequence_id, now)
    return len(running)


def stop_each(
    uow: UnitOfWork,
    running: Iterable[EnrollmentId],
    reason: StopReason,
    sentence: str,
    actor: str,
    now: datetime,
) -> None:
    """Stop them all for one reason, each with its receipt."""
    for enrollment_id in running:
        change = apply_event(uow, enrollment_id, Stopped(reason), now)
        write_receipt(uow, change.after, now, actor, "stopped", sentence)


def _answer(
    uow: UnitOfWork, change: Change, by: User, now: datetime, what: str, sentence: str
) -> Answer:
    in_flight = uow.dispatches.in_flight(change.after.id)
    if change.happened:
        write_receipt(uow, change.after, now, f"user:{by.id}", what, sentence)
    return Answer(change.after, change.happened, in_flight)


def _undecided(uow: UnitOfWork, enrollment_id: EnrollmentId) -> Dispatch | None:
    for dispatch in uow.dispatches.of_enrollment(enrollment_id):
        if dispatch.state is DispatchState.HELD:
            return dispatch
    return None


def _may_come_back(uow: UnitOfWork, enrollment: Enrollment) -> None:
    state = enrollment.state
    if not isinstance(state, Ended) or state.before is None:
        raise Refused("nothing_to_undo", "There is nothing left to go back to.")
    if uow.enrollments.live_of(enrollment.contact_id) is not None:
        raise refused(Refusal.ALREADY_ENROLLED)
    contact = uow.contacts.get(enrollment.contact_id)
    if state.reason in BY_THE_PERSON and contact.unsubscribed_at:
        raise refused(Refusal.UNSUBSCRIBED)
    if not uow.users.get(enrollment.user_id).may(Right.USE_SEQUENCES):
        raise refused(Refusal.NO_RIGHT)


def _without_past_scopes(uow: UnitOfWork, enrollment: Enrollment, now: datetime) -> Enrollment:
    """A scope that was resumed while the enrollment had ended let go only of the live ones."""
    covering = {scope.hold for scope in uow.enrollments.scopes_over(enrollment)}
    for hold in sorted(enrollment.holds - covering, key=str):
        if hold.kind in BY_SCOPE:
            enrollment = release_hold(uow, enrollment.id, hold, now).after
    return enrollment


def _take_back_marks(uow: UnitOfWork, enrollment: Enrollment) -> None:
    """A stop that was judged wrongly must not leave its mark on the contact either."""
    state = enrollment.state
    reason = state.reason if isinstance(state, Ended) else None
    if reason in (StopReason.BOUNCED, StopReason.LEFT_COMPANY):
        uow.contacts.mark_bounced(enrollment.contact_id, None)
    if reason is StopReason.ASKED_TO_STOP:
        uow.contacts.mark_unsubscribed(enrollment.contact_id, None)
        for known in uow.contacts.addresses(enrollment.contact_id):
            uow.contacts.unsuppress("address", known.key)
