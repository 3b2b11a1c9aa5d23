"""The course of a sequence: when steps leave, what a pause does, and how it ends."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from acceptance.conftest import NewOffice
from acceptance.office import MONDAY, SHORT_STEPS, Office
from relance.app.words import Status
from relance.core.refusal import Refusal
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, TaskStep, Window, days

SATURDAY = MONDAY + timedelta(days=5)


@pytest.mark.req("R59", "R102")
def test_the_first_mail_leaves_at_once(office: Office) -> None:
    anna = office.contact("anna@north.example")
    enrolled_at = office.clock.now()

    office.enroll(anna)

    assert [mail.at for mail in office.mails_to(anna)] == [enrolled_at]
    assert b"Hello Anna!" in office.mails_to(anna)[0].raw


@pytest.mark.req("R102", "H3")
def test_the_first_mail_leaves_at_once_also_on_a_weekend(office: Office) -> None:
    office.run(days=5)
    anna = office.contact("anna@north.example")
    enrolled_at = office.clock.now()

    office.enroll(anna, into=office.sequence(window=Window(time(9), time(17))))
    office.run(days=30)

    mails = office.mails_to(anna)
    assert mails[0].at == enrolled_at
    assert enrolled_at.weekday() == SATURDAY.weekday()
    assert all(mail.at.weekday() < 5 for mail in mails[1:])


@pytest.mark.req("R103")
def test_send_later_sets_the_day_and_hour_of_the_first_mail(office: Office) -> None:
    anna = office.contact("anna@north.example")
    first_at = office.clock.now() + timedelta(days=3, hours=5)

    office.enroll(anna, first_at=first_at)
    before = office.standing(anna).status
    office.run(days=30)

    assert before is Status.SCHEDULED
    assert office.mails_to(anna)[0].at == first_at
    assert office.sent_at(anna) == [timedelta(0), timedelta(days=2), timedelta(days=5)]


@pytest.mark.req("R104")
def test_each_later_mail_waits_its_days_after_the_one_before(office: Office) -> None:
    anna = office.contact("anna@north.example")
    steps = (
        EmailStep(Delay(0, Unit.MINUTES), "One", "First."),
        EmailStep(days(1), "", "Second."),
        EmailStep(days(4), "", "Third."),
        EmailStep(Delay(90, Unit.MINUTES), "", "Fourth."),
    )

    office.enroll(anna, into=office.sequence(*steps))
    office.run(days=30)

    days_and_hours = [(0, 0), (1, 0), (5, 0), (5, 1.5)]
    assert office.sent_at(anna) == [timedelta(days=d, hours=h) for d, h in days_and_hours]


@pytest.mark.req("R75")
def test_whoever_got_every_mail_has_finished(office: Office) -> None:
    anna = office.contact("anna@north.example")

    office.enroll(anna)
    office.run(days=30)

    assert office.ended(anna) == ("finished", "")
    assert office.standing(anna).status is Status.FINISHED
    assert office.host.sink.duplicates() == {}


@pytest.mark.req("R25", "R29", "R32")
def test_a_pause_inside_a_delay_leaves_its_remainder(office: Office) -> None:
    anna = office.contact("anna@north.example")
    first, late = SHORT_STEPS[0], EmailStep(days(3), "", "Did my mail reach you?")
    office.enroll(anna, into=office.sequence(first, late))
    office.run(days=2)
    office.pause(anna)
    office.run(days=30)
    while_paused = len(office.mails_to(anna))

    office.resume(anna)
    resumed_at = office.clock.now()
    office.run(days=30)

    assert while_paused == 1
    assert office.mails_to(anna)[1].at == resumed_at + timedelta(days=1)


@pytest.mark.req("R25", "R29", "R31")
def test_a_delay_that_had_not_begun_runs_whole_after_the_resume(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna, into=office.sequence(*SHORT_STEPS), first_at=office.in_days(1))
    office.pause(anna)
    office.run(days=10)

    office.resume(anna)
    resumed_at = office.clock.now()
    office.run(days=30)

    first, second = office.mails_to(anna)
    assert first.at == resumed_at + timedelta(days=1)
    assert second.at == first.at + timedelta(days=2)


@pytest.mark.req("R25", "R31", "R48")
def test_a_paused_contact_gets_no_task_either(office: Office) -> None:
    anna = office.contact("anna@north.example")
    call = TaskStep(days(2), "Call {{ first_name }}")
    office.enroll(anna, into=office.sequence(SHORT_STEPS[0], call))
    office.pause(anna)
    office.run(days=10)
    paused = office.tasks()

    office.resume(anna)
    office.run(days=2)

    assert paused == ()
    assert [task.title for task in office.tasks()] == ["Call Anna"]


@pytest.mark.req("R10", "R26", "R28")
def test_a_paused_sequence_sends_nothing_and_goes_on_with_the_remainder(office: Office) -> None:
    anna, ben = office.contact("anna@north.example"), office.contact("ben@south.example", "Ben")
    sequence = office.sequence(*SHORT_STEPS)
    office.enroll(anna, ben, into=sequence)
    office.run(days=1)

    office.pause_sequence(sequence)
    office.run(days=10)
    while_paused = len(office.mails_to(anna)) + len(office.mails_to(ben))
    office.resume_sequence(sequence)
    office.run(days=30)

    assert while_paused == 2
    whole = timedelta(days=12)
    assert office.sent_at(anna)[1] == whole
    assert abs(office.sent_at(ben)[1] - whole) <= timedelta(minutes=1)


@pytest.mark.req("R47", "H4")
def test_the_delay_after_a_task_begins_when_it_is_completed(office: Office) -> None:
    anna = office.contact("anna@north.example")
    call = TaskStep(days(1), "Call {{ first_name }}")
    office.enroll(anna, into=office.sequence(SHORT_STEPS[0], call, SHORT_STEPS[1]))
    office.run(days=5)
    waiting = office.standing(anna).status

    office.complete(office.tasks()[0])
    completed_at = office.clock.now()
    office.run(days=30)

    assert waiting is Status.WAITING_FOR_TASK
    assert office.mails_to(anna)[1].at == completed_at + timedelta(days=2)


@pytest.mark.req("R81")
def test_nothing_leaves_after_a_contact_is_taken_out_by_hand(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)
    office.run(days=1)

    office.unenroll(anna)
    office.run(days=30)

    assert office.ended(anna) == ("unenrolled", "by_hand")
    assert len(office.mails_to(anna)) == 1


@pytest.mark.req("R92", "R93")
def test_a_contact_is_in_one_sequence_at_a_time(office: Office) -> None:
    anna = office.contact("anna@north.example")
    office.enroll(anna)

    (refused,) = office.try_to_enroll(anna).refused

    assert refused.why is Refusal.ALREADY_ENROLLED
    assert len(office.mails_to(anna)) == 1


@pytest.mark.req("R94", "R95", "H5")
def test_over_the_daily_limit_nobody_is_enrolled_and_the_next_free_day_is_named(
    new_office: NewOffice,
) -> None:
    office = new_office(daily_limit=2, per_minute=60)
    people = [office.contact(f"p{number}@north.example") for number in range(3)]
    sequence = office.sequence(SHORT_STEPS[0])
    office.enroll(*people[:2], into=sequence)
    office.run(hours=1)

    (refused,) = office.try_to_enroll(people[2], into=sequence).refused
    office.run(days=30)

    assert refused.why is Refusal.OVER_DAILY_LIMIT
    assert (MONDAY + timedelta(days=1)).date().isoformat() in refused.sentence
    assert office.mails_to(people[2]) == ()


@pytest.mark.req("R94", "R110", "H5")
def test_no_24_hours_see_more_mails_than_the_daily_limit(new_office: NewOffice) -> None:
    office = new_office(daily_limit=2, per_minute=60)
    people = [office.contact(f"p{number}@north.example") for number in range(2)]
    steps = (SHORT_STEPS[0], EmailStep(Delay(1, Unit.HOURS), "", "And another thing."))
    office.enroll(*people, into=office.sequence(*steps))

    office.run(days=30)

    times = [mail.at for mail in office.host.sink.all()]
    assert len(times) == 4
    assert all(
        later - earlier >= timedelta(days=1)
        for earlier, later in zip(times, times[2:], strict=False)
    )


@pytest.mark.req("R109", "R110")
def test_at_most_three_mails_leave_a_minute(new_office: NewOffice) -> None:
    office = new_office()
    people = [office.contact(f"p{number}@north.example") for number in range(10)]

    office.enroll(*people, into=office.sequence(SHORT_STEPS[0]))
    office.run(minutes=10)

    times = [mail.at for mail in office.host.sink.all()]
    assert len(times) == len(people)
    assert all(
        fourth - first >= timedelta(minutes=1)
        for first, fourth in zip(times, times[3:], strict=False)
    )
