"""What a server's answer, or its silence, does to the mail, the contact and the mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from engine.traps import Killed, Trap
from engine_world import MONDAY, World, world_at
from relance.app import control
from relance.core.errors import (
    NeedsReconnect,
    Refused,
    SendDeferred,
    SendRejected,
    SendUnknown,
    Transient,
)
from relance.core.values import EnrollmentId

ANNA, BEN = "anna@north.example", "ben@south.example"
LOST = SendUnknown("the line broke")


@pytest.fixture
def silent_world(sqlite_url: str) -> Iterator[World]:
    """A provider that files no copies: a lost answer can be resolved by nobody but a person."""
    with world_at(sqlite_url, files_copies=False) as made:
        yield made


# --- refusals


@pytest.mark.req("B9", "R72")
@pytest.mark.parametrize("status", ["5.1.1", "5.1.10", ""])
def test_an_unknown_recipient_stops_the_contact_as_bounced(world: World, status: str) -> None:
    anna = world.started(ANNA)
    world.provider.fault = SendRejected("no such user", 550, status)

    world.run(days=10)

    assert world.line(anna).reason == "bounced"
    assert world.sent_to(ANNA) == 0
    again = world.enroll(world.line(anna).contact_id)
    assert [one.why.value for one in again.refused] == ["bounced_before"]


@pytest.mark.req("B9", "H10")
@pytest.mark.parametrize("status", ["5.7.26", "5.7.515", "5.1.8"])
def test_a_refusal_of_the_sender_holds_the_mailbox_not_the_contact(
    world: World, status: str
) -> None:
    anna, ben = world.started(ANNA), world.started(BEN)
    world.provider.fault = SendRejected("not authenticated", 550, status)

    world.run(days=10)

    assert not world.provider.taken
    for one in (anna, ben):
        assert [hold.hold.kind.value for hold in world.line(one).holds] == ["mailbox"]
    with world.database.read() as uow:
        assert uow.mailboxes.get(world.mailbox_id).health.value == "sender_trouble"


@pytest.mark.req("B9")
def test_a_full_mailbox_for_good_fails_the_enrollment_without_marking_the_address(
    world: World,
) -> None:
    anna = world.started(ANNA)
    world.provider.fault = SendRejected("mailbox full", 552, "5.2.2")

    world.run(days=1)

    assert world.line(anna).outcome == "failed"
    with world.database.read() as uow:
        assert uow.contacts.get(world.line(anna).contact_id).bounced_at is None


@pytest.mark.req("B9")
def test_a_temporary_refusal_is_tried_again_with_growing_pauses(world: World) -> None:
    world.started(ANNA)
    tries: list[timedelta] = []

    def refuse() -> None:
        tries.append(world.clock.now() - MONDAY)
        if len(tries) < 4:
            world.provider.fault = SendDeferred("greylisted", 451, "4.7.1")

    world.provider.before = refuse
    world.run(hours=2)

    assert [one.total_seconds() / 60 for one in tries] == [0, 1, 3, 7]
    assert world.sent_to(ANNA) == 1


def test_a_mail_put_off_for_days_is_shown_to_a_person(world: World) -> None:
    anna = world.started(ANNA)

    def refuse() -> None:
        world.provider.fault = SendDeferred("busy", 421, "4.3.2")

    world.provider.before = refuse
    world.run(days=5)

    (hold,) = world.line(anna).holds
    assert hold.hold.kind.value == "review"
    assert "busy" in hold.why


def test_a_refused_smtp_password_holds_the_mailbox_and_loses_no_mail(world: World) -> None:
    anna = world.started(ANNA)
    world.provider.fault = NeedsReconnect("535 wrong password")  # type: ignore[assignment]  # a mailbox error, which a mailer raises too
    world.visit()
    assert [hold.hold.kind.value for hold in world.line(anna).holds] == ["mailbox"]

    world.run(days=3)

    assert world.sent_to(ANNA) == 2


# --- silence


@pytest.mark.req("B5")
@pytest.mark.parametrize("accepted", [True, False])
def test_a_lost_answer_is_looked_up_and_the_mail_goes_once(world: World, accepted: bool) -> None:
    anna = world.started(ANNA)
    world.provider.fault, world.provider.accepts = LOST, accepted

    world.run(hours=1)

    assert world.sent_to(ANNA) == 1
    assert world.receipts(anna) == ["enrolled", "sent"]


@pytest.mark.req("B5")
def test_the_next_delay_counts_from_the_mail_that_was_found(world: World) -> None:
    world.started(ANNA)
    world.provider.fault, world.provider.accepts = LOST, True

    world.run(days=3)

    assert world.provider.times_to(ANNA) == [MONDAY, MONDAY + timedelta(days=2)]


@pytest.mark.req("B5")
def test_a_mail_nobody_can_tell_of_waits_for_a_word_and_is_not_sent_blindly(
    silent_world: World,
) -> None:
    anna = _in_doubt(silent_world, accepted=True)

    silent_world.run(days=30)

    assert silent_world.sent_to(ANNA) == 1
    (hold,) = silent_world.line(anna).holds
    assert hold.why == "we do not know whether the email of 2026-03-02 09:00 UTC left"


def test_resume_does_not_send_what_is_undecided(silent_world: World) -> None:
    anna = _in_doubt(silent_world, accepted=True)

    silent_world.do(control.resume, anna, silent_world.user)
    silent_world.run(days=30)

    assert silent_world.sent_to(ANNA) == 1


@pytest.mark.req("B5")
def test_told_that_it_left_the_sequence_goes_on_with_the_next_step(silent_world: World) -> None:
    anna = _in_doubt(silent_world, accepted=True)

    silent_world.do(control.decide_unknown, anna, True, silent_world.user)
    decided = silent_world.clock.now()
    silent_world.run(days=3)

    assert silent_world.provider.times_to(ANNA) == [MONDAY, decided + timedelta(days=2)]
    assert silent_world.line(anna).first_sent_at == MONDAY


@pytest.mark.req("B5")
def test_told_to_send_it_again_the_very_same_mail_goes(silent_world: World) -> None:
    anna = _in_doubt(silent_world, accepted=True)

    silent_world.do(control.decide_unknown, anna, False, silent_world.user)
    silent_world.run(hours=1)

    first, second = silent_world.provider.taken
    assert first.raw == second.raw


def test_a_doubt_is_decided_once(silent_world: World) -> None:
    anna = _in_doubt(silent_world, accepted=True)
    silent_world.do(control.decide_unknown, anna, True, silent_world.user)

    with pytest.raises(Refused, match="in doubt"):
        silent_world.do(control.decide_unknown, anna, False, silent_world.user)


def test_an_undone_stop_shows_the_doubt_again(silent_world: World) -> None:
    anna = silent_world.started(ANNA)
    silent_world.provider.fault, silent_world.provider.accepts = LOST, True
    silent_world.visit()
    silent_world.do(control.unenroll, anna, silent_world.user)
    silent_world.run(hours=1)

    silent_world.do(control.undo, anna, silent_world.user)

    (hold,) = silent_world.line(anna).holds
    assert hold.hold.kind.value == "review"
    silent_world.do(control.decide_unknown, anna, True, silent_world.user)
    silent_world.run(days=10)
    assert silent_world.sent_to(ANNA) == 3


def test_a_look_up_that_fails_is_repeated_at_leisure(world: World) -> None:
    world.started(ANNA)
    world.provider.fault, world.provider.accepts = LOST, True
    world.visit()
    world.clock.forward(seconds=31)
    looks = []

    def unreadable(mailbox: object, message_id: str) -> None:
        looks.append(message_id)
        raise Transient("the folder is locked")

    world.provider.find_sent = unreadable  # type: ignore[method-assign,assignment]  # a Sent folder out of order
    world.run(minutes=5)

    assert 10 <= len(looks) <= 25


# --- death


@pytest.mark.req("B5")
@pytest.mark.parametrize("at", range(14))  # three a transaction, two a send
def test_a_worker_dead_anywhere_in_a_visit_costs_no_mail_and_doubles_none(
    world: World, at: int
) -> None:
    anna = world.started(ANNA)

    def die(sending: bool) -> None:
        raise Killed

    with pytest.raises(Killed):
        world.visit(Trap(at, die).arm(world.parts, world.provider))
    world.run(days=10)

    assert world.sent_to(ANNA) == 3
    assert world.receipts(anna) == ["enrolled", "sent", "sent", "sent"]


def _in_doubt(world: World, *, accepted: bool) -> EnrollmentId:
    anna = world.started(ANNA)
    world.provider.fault, world.provider.accepts = LOST, accepted
    world.run(hours=1)
    return anna
