"""Sequences and their versions, and steps and settings as columns."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import time, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relance.core.enrollment import Ended, Outcome
from relance.core.errors import NotFound
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings, TaskStep, TaskType, Window, days
from relance.core.timer import Hold, HoldKind
from relance.storage.engine import SqlDatabase
from relance.storage.steps import settings_json, settings_of, step_columns, step_of
from storage.world import DAY, NOW, STEPS, World, new_user, seed

minutes = st.builds(Delay, st.integers(0, 10_000), st.just(Unit.MINUTES))
of_days = st.builds(
    Delay,
    st.integers(0, 3_650),
    st.sampled_from([Unit.DAYS, Unit.BUSINESS_DAYS]),
    st.none() | st.times(),
)
steps = st.builds(EmailStep, minutes | of_days, st.text(), st.text(), st.booleans()) | st.builds(
    TaskStep, minutes | of_days, st.text(), st.sampled_from(TaskType), st.text(), st.booleans()
)
windows = st.builds(Window, st.times(), st.times(), st.frozensets(st.integers(0, 6)))
settings = st.builds(
    Settings,
    windows,
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "DE"]),
    st.timedeltas(timedelta(0), timedelta(days=30)),
    st.timedeltas(timedelta(0), timedelta(days=30)),
)


@given(steps)
def test_a_step_survives_its_columns(step: EmailStep | TaskStep) -> None:
    assert step_of(SimpleNamespace(**step_columns(step))) == step


@given(settings)
def test_settings_survive_their_json(some: Settings) -> None:
    assert settings_of(settings_json(some)) == some


def test_settings_that_are_not_ours_are_refused() -> None:
    with pytest.raises(ValueError, match="no settings"):
        settings_of({"window": "always"})


def test_every_field_of_a_step_and_of_settings_has_a_place() -> None:
    """A field added later must be stored too."""
    for step in STEPS:
        assert asdict(step).keys() - {"delay"} <= step_columns(step).keys()
    assert {name.removesuffix("_us") for name in settings_json(Settings())} == asdict(
        Settings()
    ).keys()


def test_a_sequence_comes_back_as_written(database: SqlDatabase) -> None:
    own = Settings(window=Window(time(8), time(18)), unenroll_same_company=True)
    with database.begin() as work:
        world = World.make(work, settings=own)

    with database.read() as work:
        sequence = work.sequences.latest(world.sequence)
        assert (sequence.name, sequence.version) == ("Autumn", 1)
        assert (sequence.steps, sequence.settings) == (STEPS, own)
        assert work.sequences.owner(world.sequence) == world.user


def test_an_edit_makes_the_next_version_and_keeps_the_last(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        edited = work.sequences.add_version(
            world.sequence, "Winter", (EmailStep(days(1), "Hi", "Again"),), Settings(), NOW
        )

        assert (edited.version, edited.name) == (2, "Winter")
        assert work.sequences.latest(world.sequence) == edited
        assert work.sequences.version(world.version).steps == STEPS


def test_a_sequence_is_its_owners_until_it_is_shared(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        bob = work.users.add(new_user("bob"), NOW)

        assert work.sequences.may_use(world.sequence, world.user)
        assert not work.sequences.may_use(world.sequence, bob)
        assert work.sequences.rows(bob) == ()
        work.sequences.share(world.sequence, True)
        assert work.sequences.may_use(world.sequence, bob)
        assert [row.owner_name for row in work.sequences.rows(bob)] == ["Ada"]


def test_a_deleted_sequence_is_hidden_but_its_versions_stay(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.sequences.delete(world.sequence, NOW)

        assert not work.sequences.may_use(world.sequence, world.user)
        assert work.sequences.rows(world.user) == ()
        assert work.sequences.version(world.version).steps == STEPS
        with pytest.raises(NotFound):
            work.sequences.latest(world.sequence)
        with pytest.raises(NotFound):
            work.sequences.share(world.sequence, True)


def test_a_line_of_the_manage_tab_counts_enrollments(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        for name, outcome in (("a", None), ("b", Outcome.FINISHED), ("c", Outcome.UNENROLLED)):
            enrollment = world.enroll(work, f"{name}@buyer.example")
            if outcome:
                ended = Ended(outcome, NOW + DAY)
                work.enrollments.save(replace(enrollment, state=ended), NOW)
        hold = Hold(HoldKind.SEQUENCE_PAUSED)
        work.enrollments.open_scope(hold, NOW, sequence_id=world.sequence, user_id=world.user)

        (row,) = work.sequences.rows(world.user)
        assert (row.live, row.finished, row.unenrolled) == (1, 1, 1)
        assert (row.steps, row.version, row.paused_by_me) == (3, 1, True)
