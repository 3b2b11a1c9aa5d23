"""Doubled requests where transactions run side by side, as they do in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from addin.request import Act, Answer, Ask
from panel_world import World, mail, world_in
from postgres_fixture import postgres_server
from relance.core.people import User
from relance.storage import migrate

TIMES = 8  # a race is not lost each time


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with postgres_server() as url:
        migrate.upgrade(url)
        with world_in(url) as opened:
            yield opened


@pytest.fixture(scope="module")
def maya(world: World) -> User:
    return world.rep()


def twice_at_once(world: World, user: User, click: Ask) -> list[Answer]:
    start = Barrier(2)

    def press(_: int) -> Answer:
        start.wait(60)
        return world.ask(user, click)

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(press, range(2)))


@pytest.mark.req("B13")
@pytest.mark.parametrize("number", range(TIMES))
def test_a_double_click_enrolls_once_and_says_the_same_twice(
    world: World, maya: User, number: int
) -> None:
    email = f"anna{number}@north.example"
    contact = world.site.contact(email, "Anna")
    fields = {"sequence": str(world.sequence(maya))}

    answers = twice_at_once(
        world, maya, Ask(Act.ENROLL, mail(email), email, key=email, fields=fields)
    )

    assert {answer.note for answer in answers} == {"Enrolled."}
    assert sorted(answer.happened for answer in answers) == [False, True]
    with world.database.read() as uow:
        enrollment = uow.enrollments.live_of(contact)
    assert [one.what for one in world.receipts(enrollment)] == ["enrolled"]


@pytest.mark.req("B13")
@pytest.mark.parametrize("number", range(TIMES))
def test_a_double_click_creates_once_and_says_the_same_twice(
    world: World, maya: User, number: int
) -> None:
    email = f"new{number}@north.example"

    answers = twice_at_once(world, maya, Ask(Act.CREATE, mail(email), email, key=email))

    assert {answer.note for answer in answers} == {"Contact created."}
    assert sorted(answer.happened for answer in answers) == [False, True]


@pytest.mark.req("B13")
@pytest.mark.parametrize("number", range(TIMES))
def test_a_double_click_unenrolls_once_and_says_the_same_twice(
    world: World, maya: User, number: int
) -> None:
    email = f"ben{number}@north.example"
    enrollment = world.enroll(maya, world.site.contact(email, "Ben"), world.sequence(maya))

    answers = twice_at_once(world, maya, Ask(Act.UNENROLL, mail(email), email, enrollment, email))

    assert {answer.note for answer in answers} == {"Unenrolled."}
    assert len(world.receipts(enrollment, "stopped")) == 1
