from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from engine_world import World
from relance.app.change_user import UserChange, change_user
from relance.app.ports import UnitOfWork
from relance.app.records import NewUser
from relance.core.errors import Transient
from relance.core.people import Health, Right

ANNA = "anna@north.example"


def active(world: World, is_active: bool) -> None:
    world.do(_change, world, UserChange(is_active=is_active))


def _change(uow: UnitOfWork, world: World, change: UserChange, now: datetime) -> None:
    if uow.users.by_email("root@acme.example") is None:
        uow.users.add(NewUser("root@acme.example", "Root", "x", frozenset(Right)), now)
    change_user(uow, world.user.id, change, None, now)


def health(world: World) -> Health:
    with world.database.read() as uow:
        return uow.mailboxes.get(world.mailbox_id).health


@pytest.mark.req("R76")
def test_the_mailbox_of_a_deactivated_user_is_neither_read_nor_sent_from(world: World) -> None:
    anna = world.started(ANNA)
    world.visit()
    active(world, False)
    read = len(world.syncs)

    world.run(days=10)

    assert world.sent_to(ANNA) == 1
    assert world.line(anna).reason == "user_deactivated"
    assert world.receipts(anna)[-1] == "stopped"
    assert len(world.syncs) == read


def test_a_visit_that_was_under_way_does_not_switch_the_mailbox_on_again(world: World) -> None:
    world.sync_fault = Transient("the line is down")
    world.visit()
    assert health(world) is Health.DEGRADED
    world.sync_fault = None
    world.clock.forward(minutes=5)
    sync = world.parts.sync

    def meanwhile(lane: object, mailbox: object) -> object:
        active(world, False)
        return sync(lane, mailbox)  # type: ignore[arg-type]  # as they came

    world.visit(replace(world.parts, sync=meanwhile))  # type: ignore[arg-type]  # as they came

    assert health(world) is Health.DISABLED


def test_who_is_active_again_sends_again_once_the_mailbox_was_read(world: World) -> None:
    active(world, False)
    world.run(days=1)
    active(world, True)
    assert health(world) is Health.DEGRADED

    world.run(hours=1)
    world.started(ANNA)
    world.run(hours=1)

    assert health(world) is Health.CONNECTED
    assert world.sent_to(ANNA) == 1
