"""Enrollments: one live one a contact, and everything about it comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy.exc import IntegrityError

from relance.app.records import HoldNote, NewContact
from relance.core.dispatch import DispatchState as S
from relance.core.enrollment import Ended, OnTask, Outcome, Sending, StopReason, Waiting
from relance.core.errors import NotFound, Refused
from relance.core.sequence import EmailStep, Settings, Window, days
from relance.core.timer import Hold, HoldKind, Timer
from relance.core.values import EnrollmentId
from relance.storage.engine import SqlDatabase
from storage.world import DAY, HOUR, NOW, at_step, execute, new_dispatch, run, seed

AWAY = Hold(HoldKind.AWAY)
PAUSED = Hold(HoldKind.PAUSED)


def test_an_enrollment_comes_back_as_stored(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        contact = work.contacts.add(NewContact("max@buyer.example"), NOW)
        new = replace(
            world.new(contact, city="Łódź"), holidays=frozenset({date(2026, 5, 1)}), start_at_step=1
        )
        stored = work.enrollments.add(new, NOW)

    with database.read() as work:
        found = work.enrollments.get(stored.id)
        assert found == stored
        assert found.state == Waiting(1, Timer.running_until(NOW))
        assert (found.plan.zone, found.plan.holidays) == ("Europe/Warsaw", new.holidays)
        assert work.enrollments.given(stored.id).values == {"city": "Łódź"}
        assert work.enrollments.enrolled_at(stored.id) == NOW
        assert work.enrollments.live_of(contact) == stored.id


@pytest.mark.req("R93")
def test_a_contact_is_in_one_sequence_at_a_time(database: SqlDatabase) -> None:
    """The unit of work goes on after the refusal."""
    world = seed(database)
    with database.begin() as work:
        first = world.enroll(work, "max@buyer.example")
        with pytest.raises(Refused) as refused:
            work.enrollments.add(world.new(first.contact_id), NOW)
        second = world.enroll(work, "eva@buyer.example")

    assert refused.value.code == "already_enrolled"
    assert refused.value.remedy
    with database.read() as work:
        assert work.enrollments.live_in_sequence(world.sequence) == (first.id, second.id)


@pytest.mark.req("R93")
def test_a_contact_can_be_enrolled_again_after_the_end(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        first = world.enroll(work, "max@buyer.example")
        work.enrollments.save(replace(first, state=Ended(Outcome.FINISHED, NOW)), NOW)
        assert work.enrollments.live_of(first.contact_id) is None

        again = work.enrollments.add(world.new(first.contact_id), NOW)
        assert again.id > first.id


@pytest.mark.req("R93")
def test_of_two_threads_that_enroll_one_contact_one_wins(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        contact = work.contacts.add(NewContact("max@buyer.example"), NOW)
    start = Barrier(2, timeout=60)
    outcomes: list[str] = []

    def enroll() -> None:
        start.wait()
        try:
            with database.begin() as work:
                work.enrollments.add(world.new(contact), NOW)
        except Refused as refused:
            outcomes.append(refused.code)
        else:
            outcomes.append("enrolled")

    run([Thread(target=enroll) for _ in range(2)])

    assert sorted(outcomes) == ["already_enrolled", "enrolled"]


@pytest.mark.req("R93")
def test_an_end_cannot_be_undone_while_the_contact_is_enrolled_elsewhere(
    database: SqlDatabase,
) -> None:
    world = seed(database)
    with database.begin() as work:
        first = world.enroll(work, "max@buyer.example")
        work.enrollments.save(replace(first, state=Ended(Outcome.FINISHED, NOW)), NOW)
        work.enrollments.add(world.new(first.contact_id), NOW)

    with pytest.raises(Refused) as refused, database.begin() as work:
        work.enrollments.save(first, NOW)
    assert refused.value.code == "already_enrolled"


def test_every_state_is_saved(database: SqlDatabase) -> None:
    world = seed(database)
    held = Timer(None, timedelta(hours=3), frozenset({AWAY, PAUSED}))
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        for state in (
            Sending(0, frozenset({PAUSED})),
            OnTask(1),
            Waiting(2, held),
            Ended(Outcome.UNENROLLED, NOW, StopReason.REPLIED, "hi", Waiting(2, held)),
            Waiting(2, Timer.running_until(NOW + DAY)),
        ):
            changed = replace(
                enrollment, state=state, epoch=2, planned_at=NOW + HOUR, last_sent_at=NOW
            )
            work.enrollments.save(changed, NOW)
            assert work.enrollments.get(enrollment.id) == changed


def test_an_edited_step_is_the_enrollments_alone(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        other = world.enroll(work, "eva@buyer.example")
        edited = enrollment.plan.with_step(2, EmailStep(days(9), "Own", "words", threaded=False))
        edited = replace(
            edited, settings=Settings(Window(), unenroll_same_company=True), zone="UTC"
        )
        work.enrollments.save(replace(enrollment, plan=edited), NOW)

    with database.begin() as work:
        assert work.enrollments.get(enrollment.id).plan == edited
        assert work.enrollments.get(other.id) == other
        work.enrollments.save(enrollment, NOW)
        assert work.enrollments.get(enrollment.id) == enrollment


def test_an_unknown_enrollment_is_not_found(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        with pytest.raises(NotFound):
            work.enrollments.lock(EnrollmentId(10**9))
        with pytest.raises(NotFound):
            work.enrollments.save(replace(enrollment, id=EnrollmentId(10**9)), NOW)


def test_a_lock_keeps_others_from_changing_the_enrollment(database: SqlDatabase) -> None:
    """Ten threads that each read, add one and write lose nothing."""
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")

    def add_one() -> None:
        with database.begin() as work:
            found = work.enrollments.lock(enrollment.id)
            work.enrollments.save(replace(found, epoch=found.epoch + 1), NOW)

    run([Thread(target=add_one) for _ in range(10)])

    with database.read() as work:
        assert work.enrollments.get(enrollment.id).epoch == 10


def test_only_tasks_that_are_due_and_run_are_opened(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        due, later, mail, held = (
            world.enroll(work, f"{name}@buyer.example") for name in ("a", "b", "c", "d")
        )
        work.enrollments.save(at_step(due, 1, NOW), NOW)
        work.enrollments.save(at_step(later, 1, NOW + HOUR), NOW)
        work.enrollments.save(at_step(mail, 2, NOW), NOW)
        timer = Timer(None, timedelta(0), frozenset({PAUSED}))
        work.enrollments.save(replace(held, state=Waiting(1, timer)), NOW)

        assert work.enrollments.due_tasks(world.mailbox, NOW) == (due.id,)
        work.enrollments.open_scope(PAUSED, NOW, mailbox_id=world.mailbox)
        assert work.enrollments.due_tasks(world.mailbox, NOW) == ()


def test_a_contact_was_last_written_to_when_a_mail_may_have_left(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        mail = new_dispatch(enrollment, NOW)
        work.dispatches.plan(mail)
        assert work.contacts.get(enrollment.contact_id).last_contacted_at is None

        work.dispatches.move(mail.id, {S.PLANNED}, S.SENDING, sent_at=NOW + HOUR)

        assert work.contacts.get(enrollment.contact_id).last_contacted_at == NOW + HOUR


# --- holds --------------------------------------------------------------------------------------


def test_a_hold_is_noted_once_and_the_later_end_wins(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        for until, why in ((NOW + DAY, "a"), (NOW + 3 * DAY, "b"), (NOW + 2 * DAY, "c")):
            work.enrollments.note_hold(HoldNote(enrollment.id, AWAY, NOW, why, until))
        (note,) = work.enrollments.holds_of(enrollment.id)
        assert (note.why, note.until) == ("b", NOW + 3 * DAY)

        work.enrollments.note_hold(HoldNote(enrollment.id, AWAY, NOW, "for good"))
        work.enrollments.note_hold(HoldNote(enrollment.id, AWAY, NOW, "e", NOW + 9 * DAY))
        (note,) = work.enrollments.holds_of(enrollment.id)
        assert (note.why, note.until) == ("for good", None)


def test_a_hold_expires_at_its_end_and_not_after_the_enrollment_ended(
    database: SqlDatabase,
) -> None:
    world = seed(database)
    timer = Timer(None, timedelta(0), frozenset({AWAY}))
    with database.begin() as work:
        enrollment = replace(world.enroll(work, "max@buyer.example"), state=Waiting(0, timer))
        note = HoldNote(enrollment.id, AWAY, NOW, "away", NOW + DAY)
        work.enrollments.save(enrollment, NOW)
        work.enrollments.note_hold(note)

        assert work.enrollments.expired_holds(world.mailbox, NOW + DAY - HOUR) == ()
        assert work.enrollments.expired_holds(world.mailbox, NOW + DAY) == (note,)
        ended = Ended(Outcome.UNENROLLED, NOW, before=enrollment.state)
        work.enrollments.save(replace(enrollment, state=ended), NOW)
        assert work.enrollments.expired_holds(world.mailbox, NOW + DAY) == ()
        assert work.enrollments.holds_of(enrollment.id) == (note,)


def test_the_note_of_a_released_hold_goes(database: SqlDatabase) -> None:
    world = seed(database)
    both = Timer(None, timedelta(0), frozenset({AWAY, PAUSED}))
    with database.begin() as work:
        enrollment = replace(world.enroll(work, "max@buyer.example"), state=Waiting(0, both))
        work.enrollments.save(enrollment, NOW)
        for hold in (AWAY, PAUSED):
            work.enrollments.note_hold(HoldNote(enrollment.id, hold, NOW, "why"))
        one = Timer(None, timedelta(0), frozenset({PAUSED}))
        work.enrollments.save(replace(enrollment, state=Waiting(0, one)), NOW)

        assert [note.hold for note in work.enrollments.holds_of(enrollment.id)] == [PAUSED]
        work.enrollments.save(at_step(enrollment, 0, NOW), NOW)
        assert work.enrollments.holds_of(enrollment.id) == ()


# --- the schema itself ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "spoilt",
    [
        "state = 'lost'",
        "state = 'ended'",
        "raw_due = NULL",
        "remaining_us = 5",
        "state = 'sending'",
    ],
)
def test_a_row_that_makes_no_sense_is_refused_by_the_database(
    database: SqlDatabase, spoilt: str
) -> None:
    world = seed(database)
    with database.begin() as work:
        world.enroll(work, "max@buyer.example")

    with pytest.raises(IntegrityError):
        execute(database, f"UPDATE enrollments SET {spoilt}")
