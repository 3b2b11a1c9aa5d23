"""Doubled, late and crossing requests: each change happens once, and leaves one receipt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from addin.desk import Desk
from addin.page import State
from addin.request import Act, Answer, Ask
from panel_world import BASE, World, alerts, button_of, mail, no_holidays, open_world
from relance.core.errors import RelanceError
from relance.core.people import User
from relance.core.values import EnrollmentId
from relance.storage.busy import StorageBusy

ANNA = "anna@north.example"
CHANGES = (Act.PAUSE, Act.RESUME, Act.UNENROLL, Act.UNDO)


def ask(act: Act, enrollment: EnrollmentId, key: str) -> Ask:
    return Ask(act, mail(ANNA), ANNA, enrollment, key)


def at_once(*asks: Callable[[], Answer]) -> list[Answer]:
    """Answer all of them from threads that start together."""
    start = Barrier(len(asks))

    def run(one: Callable[[], Answer]) -> Answer:
        start.wait(60)
        return one()

    with ThreadPoolExecutor(len(asks)) as pool:
        return [each.result(60) for each in [pool.submit(run, one) for one in asks]]


@pytest.mark.req("B13")
def test_a_double_click_acts_once_and_says_the_same_twice(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    click = ask(Act.UNENROLL, enrollment, "one click")

    answers = at_once(*[lambda: world.ask(maya, click)] * 4)

    assert sorted(answer.happened for answer in answers) == [False, False, False, True]
    assert {answer.note for answer in answers} == {"Unenrolled."}
    assert len(world.receipts(enrollment, "stopped")) == 1
    assert len(world.poked) == 1


@pytest.mark.req("B13")
def test_two_panels_that_unenroll_at_once_leave_one_receipt(world: World) -> None:
    maya, otto = world.rep(), world.rep("Otto")
    _, enrollment = world.anna(maya)

    answers = at_once(
        lambda: world.ask(maya, ask(Act.UNENROLL, enrollment, "k1")),
        lambda: world.ask(maya, ask(Act.UNENROLL, enrollment, "k2")),
        lambda: world.ask(otto, ask(Act.UNENROLL, enrollment, "k1")),
    )

    assert sorted(answer.happened for answer in answers) == [False, False, True]
    assert sorted(answer.note for answer in answers) == [
        "Nothing had to be changed.", "Nothing had to be changed.", "Unenrolled.",
    ]  # fmt: skip
    assert len(world.receipts(enrollment, "stopped")) == 1


@pytest.mark.req("B13")
def test_an_old_page_does_not_touch_a_new_enrollment(world: World) -> None:
    maya = world.rep()
    contact, old = world.anna(maya)
    page = world.show(maya, ANNA)
    world.ask(maya, ask(Act.UNENROLL, old, "k"))
    new = world.enroll(maya, contact, world.sequence(maya, name="Second"))

    paused = world.press(maya, page, Act.PAUSE, ANNA)
    asked = world.press(maya, page, Act.ASK_UNENROLL, ANNA)
    stopped = world.ask(maya, ask(Act.UNENROLL, old, "k2"))
    undone = world.ask(maya, ask(Act.UNDO, old, "k3"))

    assert not any(one.happened for one in (paused, stopped, undone))
    assert asked.page.title == "Anna Berg"
    assert alerts(undone.page)[0] == "The contact is in a sequence already."
    assert world.is_live(new)
    assert [one.what for one in world.receipts(new)] == ["enrolled"]
    assert len(world.receipts(old, "stopped")) == 1


def test_a_key_that_was_used_for_something_else_is_refused(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    world.ask(maya, ask(Act.PAUSE, enrollment, "k"))

    answer = world.ask(maya, ask(Act.UNENROLL, enrollment, "k"))

    assert alerts(answer.page)[0].startswith("This button was used for something else.")
    assert world.is_live(enrollment)


def test_two_panels_that_enroll_at_once_enroll_once(world: World) -> None:
    maya = world.rep()
    contact = world.site.contact(ANNA, "Anna")
    sequence = world.sequence(maya)
    asks = [
        Ask(Act.ENROLL, mail(ANNA), ANNA, key=key, fields={"sequence": str(sequence)})
        for key in ("a", "a", "b")
    ]

    answers = at_once(*[lambda one=one: world.ask(maya, one) for one in asks])  # type: ignore[misc] # bound here

    assert sum(answer.happened for answer in answers) == 1
    with world.database.read() as uow:
        enrollment = uow.enrollments.live_of(contact)
    assert [one.what for one in world.receipts(enrollment)] == ["enrolled"]


def test_two_panels_that_create_at_once_create_one_contact(world: World) -> None:
    maya = world.rep()
    asks = [Ask(Act.CREATE, mail(ANNA), ANNA, key=key) for key in ("a", "a", "b")]

    answers = at_once(*[lambda one=one: world.ask(maya, one) for one in asks])  # type: ignore[misc] # bound here

    assert sum(answer.happened for answer in answers) == 1
    with world.database.read() as uow:
        assert uow.contacts.count("") == 1


def test_each_button_of_a_page_has_a_key_of_its_own(world: World) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    first, second = world.show(maya, ANNA), world.show(maya, ANNA)

    keys = {button_of(page, Act.PAUSE).arguments["key"] for page in (first, second)}

    assert len(keys) == 2
    assert "key" not in button_of(first, Act.ASK_UNENROLL).arguments
    world.press(maya, first, Act.PAUSE, ANNA)
    assert not world.press(maya, second, Act.PAUSE, ANNA).happened
    assert len(world.receipts(enrollment, "paused")) == 1


class Moody:
    """A database that is busy for the next ``left`` transactions that write."""

    def __init__(self, real: Any, left: int) -> None:
        self._real = real
        self.left = left

    @contextmanager
    def begin(self) -> Iterator[Any]:
        with self._real.begin() as uow:
            yield uow
            if self.left:
                self.left -= 1
                raise StorageBusy("somebody else was first")

    def read(self) -> Any:
        return self._real.read()


@pytest.mark.parametrize(("busy", "happens"), [(1, True), (2, True), (3, False)])
def test_a_busy_database_is_tried_again_and_then_said(
    world: World, busy: int, happens: bool
) -> None:
    maya = world.rep()
    _, enrollment = world.anna(maya)
    database: Any = Moody(world.database, busy)
    desk = Desk(database, world.clock, no_holidays, BASE, poke=world.poked.append)

    answer = desk.answer(ask(Act.UNENROLL, enrollment, "k"), maya)

    assert answer.happened is happens
    assert len(world.receipts(enrollment, "stopped")) == int(happens)
    if not happens:
        assert answer.page.state is State.REFUSED
        assert issubclass(StorageBusy, RelanceError)
        assert alerts(answer.page) == ["relance is too busy just now. Nothing was changed."]


class Panels(RuleBasedStateMachine):
    """Panels of one contact press, repeat and reorder buttons; a model says what may follow."""

    empty: Path  # a migrated database that nothing is in

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(prefix="relance-panels-")
        self.opened = open_world(Panels.empty, Path(self.folder.name))
        self.world = self.opened.__enter__()

    @initialize()
    def enroll(self) -> None:
        self.user: User = self.world.rep()
        self.contact, first = self.world.anna(self.user)
        self.sequence = self.world.sequence(self.user, name="Other")
        self.live: EnrollmentId | None = first
        self.paused = False
        self.all = [first]
        self.changed: dict[EnrollmentId, list[str]] = {first: []}
        self.asked: list[Ask] = []
        self.keys = 0

    @rule(act=st.sampled_from(CHANGES), which=st.integers(0, 9))
    def press(self, act: Act, which: int) -> None:
        enrollment = self.all[which % len(self.all)]
        self.keys += 1
        request = ask(act, enrollment, f"k{self.keys}")
        answer = self.world.ask(self.user, request)
        assert answer.happened == self.expected(act, enrollment), request
        self.asked.append(request)

    @precondition(lambda self: self.asked)
    @rule(which=st.integers(0, 99))
    def repeat(self, which: int) -> None:
        """An answer was lost, or Google repeats the request: nothing happens again."""
        request = self.asked[which % len(self.asked)]
        assert not self.world.ask(self.user, request).happened

    @rule(key=st.sampled_from(["", "fresh"]))
    def enroll_again(self, key: str) -> None:
        self.keys += 1
        fields = {"sequence": str(self.sequence)}
        request = Ask(Act.ENROLL, mail(ANNA), ANNA, key=f"{key}{self.keys}", fields=fields)
        answer = self.world.ask(self.user, request)
        assert answer.happened == (self.live is None)
        if answer.happened:
            with self.world.database.read() as uow:
                self.live = uow.enrollments.live_of(self.contact)
            assert self.live is not None
            self.all.append(self.live)
            self.changed[self.live] = []
            self.paused = False
        assert not self.world.ask(self.user, replace(request)).happened

    def expected(self, act: Act, enrollment: EnrollmentId) -> bool:
        """What the model says, and what it then remembers."""
        words = {Act.PAUSE: "paused", Act.RESUME: "resumed", Act.UNENROLL: "stopped"}
        is_live = enrollment == self.live
        if act is Act.UNDO:
            happens = self.live is None
            if happens:
                self.live = enrollment
                self.paused = self.was_paused(enrollment)
        else:
            happens = is_live and (act is not Act.PAUSE or not self.paused)
            happens = happens and (act is not Act.RESUME or self.paused)
        if happens:
            self.changed[enrollment].append(words.get(act, "undone"))
            self.paused = self.paused if act in (Act.UNENROLL, Act.UNDO) else act is Act.PAUSE
            self.live = None if act is Act.UNENROLL else self.live
        return happens

    def was_paused(self, enrollment: EnrollmentId) -> bool:
        moves = [one for one in self.changed[enrollment] if one in ("paused", "resumed")]
        return moves[-1:] == ["paused"]

    @invariant()
    def the_rows_say_what_the_model_says(self) -> None:
        if not hasattr(self, "live"):
            return
        with self.world.database.read() as uow:
            assert uow.enrollments.live_of(self.contact) == self.live
            assert uow.receipts.verify() == ()
        for enrollment in self.all:
            told = [one.what for one in self.world.receipts(enrollment)]
            assert told == ["enrolled", *self.changed[enrollment]]

    def teardown(self) -> None:
        self.opened.__exit__(None, None, None)
        self.folder.cleanup()


@pytest.mark.req("B13", "R93")
def test_whatever_is_pressed_and_repeated_each_change_leaves_one_receipt(
    migrated_file: Path,
) -> None:
    Panels.empty = migrated_file
    run_state_machine_as_test(Panels, settings=settings(max_examples=5, stateful_step_count=10))
