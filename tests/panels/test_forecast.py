"""When mail will leave, told before it does: equal to what the engine then does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panel_world import World, no_holidays, open_world
from relance.app.control import pause, pause_sequence, unenroll
from relance.app.enroll import EnrollRequest, enroll_many
from relance.app.forecast import Forecast, forecast, next_send_of, titles_of, unsent
from relance.app.records import NewContact, NewMailbox
from relance.core import errors
from relance.core.people import Health, User
from relance.core.refusal import Refusal, Refused
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Plan, Settings, Step, TaskStep, Window, days
from relance.core.timer import HoldKind
from relance.core.values import ContactId, EnrollmentId, SequenceId

MONDAY = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
MAIL = EmailStep(days(0), "Hello {{ first_name }}", "Hello")


def outlook(
    world: World, user: User, contact: ContactId, sequence: SequenceId, **more: Any
) -> Forecast | Refused:
    with world.database.read() as uow:
        request = EnrollRequest((contact,), sequence, user.id, **more)
        return forecast(uow, request, user, no_holidays, world.clock.now())


def foreseen(*args: Any, **more: Any) -> Forecast:
    found = outlook(*args, **more)
    assert isinstance(found, Forecast), found
    return found


def next_send(world: World, enrollment: EnrollmentId) -> datetime | None:
    with world.database.read() as uow:
        return next_send_of(uow, enrollment, world.clock.now())


# --- the next mail of an enrollment ---------------------------------------------------------------


def test_a_mail_that_is_due_leaves_now(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)

    assert next_send(world, enrollment) == MONDAY


def test_the_second_mail_waits_for_its_delay_and_its_window(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    box = world.box_of(maya)
    world.clock.at = datetime(2026, 11, 4, 20, tzinfo=UTC)  # a Wednesday evening
    world.send(box)

    at = next_send(world, enrollment)

    # Saturday evening is no time to write: Monday from nine on, at the step's own share of jitter.
    opening = datetime(2026, 11, 9, 9, tzinfo=UTC)
    assert at is not None
    assert opening <= at < opening + timedelta(minutes=20)
    assert at == world.due(enrollment, 1)


def test_a_mailbox_that_has_just_sent_waits_for_its_spacing(world: World) -> None:
    maya = world.rep()
    _, first = world.anna(maya)
    world.send(world.box_of(maya))
    second = world.enroll(maya, world.site.contact("bo@north.example", "Bo"), world.sequence(maya))

    assert next_send(world, second) == MONDAY + timedelta(seconds=20)
    assert next_send(world, first) == MONDAY + timedelta(days=3)


def test_a_mailbox_at_its_daily_limit_waits_until_the_oldest_is_a_day_old(world: World) -> None:
    maya = world.site.user("Maya")
    box = world.mailbox(maya, "maya@rep.example", daily=2)
    for name in ("a", "b"):
        contact = world.site.contact(f"{name}@north.example", name)
        world.enroll(maya, contact, world.sequence(maya))
        world.clock.at += timedelta(minutes=1)
        world.send(box)
    with world.database.begin() as uow:  # what was enrolled while there was room, or another day
        late = enrolled_all_the_same(uow, world, maya)

    assert next_send(world, late) == MONDAY + timedelta(minutes=1, days=1)


def test_the_gap_to_the_last_mail_counts_also_from_another_sequence(world: World) -> None:
    maya = world.rep()
    anna, enrollment = world.anna(maya)
    box = world.box_of(maya)
    world.send(box)
    with world.database.begin() as uow:
        unenroll(uow, enrollment, maya, world.clock.now())
    world.clock.at += timedelta(minutes=10)
    again = world.enroll(maya, anna, world.sequence(maya))

    assert next_send(world, again) == MONDAY + timedelta(hours=1)


@pytest.mark.parametrize("what", ["paused", "sequence paused", "mailbox", "ended", "no limit"])
def test_what_is_held_or_over_has_no_next_mail(world: World, what: str) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    box = world.box_of(maya)
    now = world.clock.now()
    with world.database.begin() as uow:
        found = uow.enrollments.get(enrollment)
        match what:
            case "paused":
                pause(uow, enrollment, maya, now)
            case "sequence paused":
                pause_sequence(uow, found.sequence_id, maya, now)
            case "mailbox":
                uow.mailboxes.set_health(box, Health.DEGRADED, "gone", now)
            case "ended":
                unenroll(uow, enrollment, maya, now)
            case _:
                set_daily(uow, box, 0)

    assert next_send(world, enrollment) is None


def test_a_task_that_comes_first_is_no_mail(world: World) -> None:
    maya = world.rep()
    task = TaskStep(Delay(2, Unit.HOURS), "Call {{ first_name }}")
    contact = world.site.contact("anna@north.example")

    enrollment = world.enroll(maya, contact, world.sequence(maya, task, MAIL))

    assert next_send(world, enrollment) is None


# --- what enrolling would do ----------------------------------------------------------------------


@pytest.mark.req("B14")
def test_every_step_is_told_with_its_text_and_its_time(world: World) -> None:
    maya = world.rep()
    steps = (
        MAIL,
        TaskStep(Delay(1, Unit.DAYS), "Call {{ first_name }}", blocking=True),
        EmailStep(days(2), "", "Still there?"),
    )
    contact = world.site.contact("anna@north.example", "Anna")

    told = foreseen(world, maya, contact, world.sequence(maya, *steps))

    assert [(one.title, one.at, one.after_task) for one in told.steps] == [
        ("Hello Anna", MONDAY, False),
        ("Call Anna", MONDAY + timedelta(days=1), False),
        ("Re: Hello Anna", MONDAY + timedelta(days=3), True),
    ]


def test_a_forecast_writes_nothing(world: World) -> None:
    maya = world.rep()
    contact = world.site.contact("anna@north.example", "Anna")
    sequence = world.sequence(maya)

    foreseen(world, maya, contact, sequence)  # in a transaction in which nobody can write

    with world.database.read() as uow:
        assert uow.enrollments.live_of(contact) is None


@pytest.mark.req("B14", "H6")
def test_a_refusal_is_the_one_that_enrolling_gives(world: World) -> None:
    maya = world.site.user("Maya")
    world.mailbox(maya, "maya@rep.example", daily=1)
    sequence = world.sequence(maya)
    blank = world.sequence(maya, EmailStep(days(0), "About {{ topic }}", "x"))
    taken, gone = world.site.contact("a@x.example", "A"), world.site.contact("b@x.example", "B")
    free, role = world.site.contact("c@x.example", "C"), world.site.contact("noreply@x.example")
    none = world.site.contact("", "D")
    world.enroll(maya, taken, sequence)
    with world.database.begin() as uow:
        uow.contacts.mark_unsubscribed(gone, world.clock.now())

    cases = [(taken, sequence), (gone, sequence), (free, blank), (free, sequence),
             (role, sequence), (none, sequence)]  # fmt: skip
    for contact, chosen in cases:
        told = outlook(world, maya, contact, chosen)
        with world.database.begin() as uow:
            request = EnrollRequest((contact,), chosen, maya.id)
            report = enroll_many(uow, request, maya, no_holidays, world.clock.now())
        assert report.refused == (told,)

    full = outlook(world, maya, free, sequence)
    assert isinstance(full, Refused)
    assert full.why is Refusal.OVER_DAILY_LIMIT
    assert full.free_day == (MONDAY + timedelta(days=2)).date()


def test_what_concerns_the_whole_request_is_raised(world: World) -> None:
    maya, otto = world.rep(), world.rep("Otto", rights=())
    contact = world.site.contact("anna@north.example")
    private = world.sequence(maya)

    with pytest.raises(errors.Refused, match="may not use sequences"):
        outlook(world, otto, contact, private)


def test_a_pause_that_would_cover_it_leaves_the_times_open(world: World) -> None:
    maya = world.rep()
    contact, sequence = world.site.contact("anna@north.example", "Anna"), world.sequence(maya)
    with world.database.begin() as uow:
        pause_sequence(uow, sequence, maya, world.clock.now())

    told = foreseen(world, maya, contact, sequence)

    assert told.held_by == {HoldKind.SEQUENCE_PAUSED}
    assert {one.at for one in told.steps} == {None}
    assert next_send(world, world.enroll(maya, contact, sequence)) is None


@pytest.mark.req("B7", "B14")
def test_whoever_is_away_gets_the_first_mail_when_back(world: World) -> None:
    maya = world.rep()
    contact, sequence = world.site.contact("anna@north.example", "Anna"), world.sequence(maya)
    back = datetime(2026, 11, 12, 8, tzinfo=UTC)
    with world.database.begin() as uow:
        uow.contacts.mark_away(contact, back)

    told = foreseen(world, maya, contact, sequence)

    assert told.away_until == back
    assert told.steps[0].at == back
    # Thursday at eight and three days is a Sunday: Monday, when the window opens.
    assert told.steps[1].at is not None
    assert told.steps[1].at.date() == datetime(2026, 11, 16, tzinfo=UTC).date()


def test_titles_keep_a_placeholder_without_a_value_and_answer_the_first_mail() -> None:
    steps: tuple[Step, ...] = (
        EmailStep(days(0), "About {{ topic }}", "x"),
        EmailStep(days(1), "", "y"),
        EmailStep(days(1), "New thread", "z", threaded=False),
    )

    assert titles_of(Plan(steps, Settings(), "UTC"), {}) == (
        "About {{ topic }}", "Re: About {{ topic }}", "New thread",
    )  # fmt: skip


def test_the_unsent_mails_are_those_that_have_not_begun(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    box = world.box_of(maya)

    with world.database.read() as uow:
        before = unsent(uow, enrollment)
    world.send(box)
    with world.database.read() as uow:
        after = unsent(uow, enrollment)

    assert before == ("Hello Anna", "Re: Hello Anna")
    assert after == ("Re: Hello Anna",)


# --- the laws -------------------------------------------------------------------------------------

DELAYS = st.one_of(
    st.builds(Delay, st.integers(0, 600), st.just(Unit.MINUTES)),
    st.builds(Delay, st.integers(0, 60), st.just(Unit.HOURS)),
    st.builds(Delay, st.integers(0, 9), st.sampled_from([Unit.DAYS, Unit.BUSINESS_DAYS])),
    st.builds(Delay, st.integers(0, 4), st.just(Unit.DAYS), st.just(time(8, 15))),
)
STEPS = st.lists(
    st.one_of(
        st.builds(EmailStep, DELAYS, st.just("S {{ first_name }}"), st.just("b")),
        st.builds(TaskStep, DELAYS, st.just("T"), blocking=st.booleans()),
    ),
    min_size=1,
    max_size=5,
)
RULES = st.builds(
    Settings,
    window=st.builds(
        Window,
        st.sampled_from([time(0), time(9), time(13, 30)]),
        st.sampled_from([time(15), time(17), time(23, 59)]),
        st.sets(st.integers(0, 6), min_size=1).map(frozenset),
    ),
    first_step_waits_for_window=st.booleans(),
    min_gap=st.sampled_from([timedelta(0), timedelta(hours=1), timedelta(days=3)]),
)
INSTANTS = st.integers(0, 235 * 24 * 60).map(
    lambda minutes: datetime(2026, 3, 20, tzinfo=UTC) + timedelta(minutes=minutes)
)


@pytest.fixture(scope="module")
def shared(
    migrated_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[World, User]]:
    """One installation for many examples; each of them has a user and a contact of its own."""
    with open_world(migrated_file, tmp_path_factory.mktemp("forecast")) as world:
        yield world, world.rep()


@pytest.mark.req("B12", "B14")
@given(steps=STEPS, rules=RULES, now=INSTANTS, later=st.booleans(), data=st.data())
@settings(max_examples=60)
def test_the_forecast_is_what_enrolling_then_plans(
    shared: tuple[World, User], steps: list[Step], rules: Settings, now: datetime, later: bool,
    data: st.DataObject,
) -> None:  # fmt: skip
    world, _ = shared
    number = world.users()
    maya = world.site.user(f"U{number}")
    world.mailbox(maya, f"u{number}@rep.example", daily=data.draw(st.sampled_from([1, 2, 1000])))
    zone = data.draw(st.sampled_from(["UTC", "Europe/Oslo", "America/New_York"]))
    contact = world.site.contact(f"c{number}@north.example", "Anna", zone=zone)
    sequence = world.sequence(maya, *steps, rules=rules)
    world.clock.at = now
    start = data.draw(st.integers(0, len(steps) - 1))
    first_at = now + timedelta(hours=30) if later else None
    request = EnrollRequest((contact,), sequence, maya.id, start_at_step=start, first_at=first_at)

    with world.database.read() as uow:
        told = forecast(uow, request, maya, no_holidays, now)
    assert isinstance(told, Forecast)
    with world.database.begin() as uow:
        (done,) = enroll_many(uow, request, maya, no_holidays, now).enrolled

    first = told.steps[0]
    if isinstance(steps[start], EmailStep):
        assert first.at == next_send(world, done.enrollment_id)
        assert first.at == world.due(done.enrollment_id, start)
    else:
        assert first.at == done.first_due
    plan = Plan(tuple(steps), rules, zone)
    for before, after in zip(told.steps, told.steps[1:], strict=False):
        if before.at and after.at:
            assert after.at >= plan.due(after.index, before.at) >= before.at


def set_daily(uow: Any, mailbox_id: Any, daily: int) -> None:
    box = uow.mailboxes.get(mailbox_id)
    uow.mailboxes.update(
        mailbox_id,
        NewMailbox(box.user_id, box.address, box.name, box.smtp, box.imap, daily, 3, "UTC"),
    )


def enrolled_all_the_same(uow: Any, world: World, user: User) -> EnrollmentId:
    """An enrollment into a full mailbox, as it comes about when a step falls due later."""
    (box,) = uow.mailboxes.of_user(user.id)
    set_daily(uow, box.id, 1000)
    contact = uow.contacts.add(NewContact("late@north.example", "Late"), world.clock.now())
    (row, *_) = uow.sequences.rows(user.id)
    request = EnrollRequest((contact,), row.id, user.id)
    (done,) = enroll_many(uow, request, user, no_holidays, world.clock.now()).enrolled
    set_daily(uow, box.id, 2)
    return done.enrollment_id
