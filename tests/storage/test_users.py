"""Users, sessions, API keys, and answers that are given twice."""

from __future__ import annotations

from dataclasses import replace
from threading import Event, Thread

import pytest

from relance.app.apply import apply_event
from relance.core.enrollment import Stopped, StopReason
from relance.core.errors import NotFound, Refused
from relance.core.people import Right
from relance.core.values import UserId
from relance.storage.engine import SqlDatabase, StorageBusy
from storage.world import DAY, MINUTE, NOW, World, new_user


def test_a_user_comes_back_as_stored(database: SqlDatabase) -> None:
    rights = frozenset({Right.USE_SEQUENCES, Right.AUTOMATE})
    with database.begin() as work:
        user_id = work.users.add(replace(new_user("ada"), rights=rights, zone="Asia/Tokyo"), NOW)

    with database.read() as work:
        user = work.users.get(user_id)
        assert (user.email, user.rights, user.zone) == ("ada@seller.example", rights, "Asia/Tokyo")
        assert work.users.password_hash(user_id) == "hash"


def test_an_email_address_is_one_users_however_it_is_spelt(database: SqlDatabase) -> None:
    with database.begin() as work:
        user_id = work.users.add(new_user("ada"), NOW)
        with pytest.raises(Refused, match="email address"):
            work.users.add(replace(new_user("ada"), email="ADA@Seller.Example"), NOW)

        found = work.users.by_email(" Ada@SELLER.example")
        assert found
        assert found.id == user_id
        assert work.users.by_email("bob@seller.example") is None


def test_an_unknown_user_is_not_found(database: SqlDatabase) -> None:
    with database.begin() as work, pytest.raises(NotFound, match="no user 7"):
        work.users.get(UserId(7))


def test_a_session_signs_in_until_it_expires_or_ends(database: SqlDatabase) -> None:
    with database.begin() as work:
        user_id = work.users.add(new_user("ada"), NOW)
        for token in ("one", "two", "three"):
            work.users.add_session(token, user_id, NOW, NOW + DAY)

        assert work.users.by_session("one", NOW)
        assert work.users.by_session("one", NOW + DAY) is None
        work.users.end_session("one")
        assert work.users.by_session("one", NOW) is None
        work.users.end_sessions_of(user_id)
        assert work.users.by_session("three", NOW) is None


def test_a_changed_password_is_stored(database: SqlDatabase) -> None:
    with database.begin() as work:
        user_id = work.users.add(new_user("ada"), NOW)
        work.users.set_password_hash(user_id, "other")

        assert work.users.password_hash(user_id) == "other"


def test_a_key_works_until_it_is_revoked(database: SqlDatabase) -> None:
    with database.begin() as work:
        user_id = work.users.add(new_user("ada"), NOW)
        key_id = work.users.add_key(user_id, "crm", "rl_ab", "hash", frozenset({"read"}), NOW)

        found = work.users.by_key("hash", NOW)
        assert found
        assert (found[0].id, found[1].scopes) == (user_id, frozenset({"read"}))
        work.users.revoke_key(user_id, key_id, NOW + DAY)
        work.users.revoke_key(user_id, key_id, NOW + 2 * DAY)
        assert work.users.by_key("hash", NOW) is None
        assert work.users.keys_of(user_id)[0].revoked_at == NOW + DAY


def test_a_key_can_be_revoked_by_its_user_only(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = (work.users.add(new_user(name), NOW) for name in ("ada", "bob"))
        key_id = work.users.add_key(ada, "crm", "rl_ab", "hash", frozenset(), NOW)

        with pytest.raises(NotFound):
            work.users.revoke_key(bob, key_id, NOW)


def test_the_last_use_of_a_key_is_written_once_a_minute(database: SqlDatabase) -> None:
    with database.begin() as work:
        user_id = work.users.add(new_user("ada"), NOW)
        work.users.add_key(user_id, "crm", "rl_ab", "hash", frozenset(), NOW)
        for at in (NOW, NOW + MINUTE / 2):
            work.users.by_key("hash", at)
        assert work.users.keys_of(user_id)[0].last_used_at == NOW
        work.users.by_key("hash", NOW + MINUTE)
        assert work.users.keys_of(user_id)[0].last_used_at == NOW + MINUTE


def test_a_key_can_be_checked_in_a_reading_unit_of_work(database: SqlDatabase) -> None:
    with database.begin() as work:
        user_id = work.users.add(new_user("ada"), NOW)
        work.users.add_key(user_id, "crm", "rl_ab", "hash", frozenset(), NOW)

    with database.read() as work:
        assert work.users.by_key("hash", NOW)


def test_an_answer_is_recalled_by_its_users_key(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = (work.users.add(new_user(name), NOW) for name in ("ada", "bob"))
        work.idempotency.remember(ada, "k1", "done", NOW)

        assert work.idempotency.recall(ada, "k1") == "done"
        assert work.idempotency.recall(bob, "k1") is None


def test_an_answer_can_be_put_in_the_place_of_another(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = (work.users.add(new_user(name), NOW) for name in ("ada", "bob"))
        work.idempotency.remember(ada, "k1", "begun", NOW)
        work.idempotency.amend(ada, "k1", "done")

        assert work.idempotency.recall(ada, "k1") == "done"
        with pytest.raises(NotFound):
            work.idempotency.amend(bob, "k1", "done")


def test_the_second_answer_to_one_key_undoes_its_unit_of_work(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada = work.users.add(new_user("ada"), NOW)
        work.idempotency.remember(ada, "k1", "done", NOW)

    def answer_again() -> None:
        with database.begin() as work:
            work.users.add(new_user("bob"), NOW)
            work.idempotency.remember(ada, "k1", "done again", NOW)

    with pytest.raises(StorageBusy):
        answer_again()

    with database.read() as work:
        assert [user.name for user in work.users.all()] == ["Ada"]


def test_all_of_a_user_but_the_address_can_be_changed(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada = work.users.get(work.users.add(new_user("ada"), NOW))
        work.users.add(new_user("bob"), NOW)
        rights = frozenset({Right.ADMIN})
        changed = replace(ada, name="Ada L.", rights=rights, is_active=False, zone="Asia/Tokyo")
        work.users.change(changed)

    with database.read() as work:
        assert work.users.get(ada.id) == changed
        assert [user.is_active for user in work.users.all()] == [False, True]
        assert work.users.password_hash(ada.id) == "hash"
        assert work.users.hold(ada.id) == changed  # nothing is locked where nothing is written


def test_nobody_is_changed_who_is_not_there(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada = work.users.get(work.users.add(new_user("ada"), NOW))
    for act in (
        lambda work: work.users.change(replace(ada, id=UserId(9))),
        lambda work: work.users.hold(UserId(9)),
    ):
        with pytest.raises(NotFound, match="no user 9"), database.begin() as work:
            act(work)


def test_who_is_held_is_not_changed_meanwhile(database: SqlDatabase) -> None:
    """An enrollment that begins while its sender is deactivated is stopped with the others."""
    with database.begin() as work:
        world = World.make(work)
        ada = work.users.get(world.user)
    held, seen = Event(), list[int]()

    def deactivate() -> None:
        held.wait(60)
        with database.begin() as work:
            (locked,) = work.users.all_locked()
            work.users.change(replace(locked, is_active=False))
            seen.extend(work.enrollments.live_of_user(ada.id))

    other = Thread(target=deactivate)
    other.start()
    with database.begin() as work:
        assert work.users.hold(ada.id).is_active
        held.set()
        enrollment = world.enroll(work, "max@north.example")
    other.join(60)

    assert seen == [enrollment.id]


def test_what_a_user_runs_is_what_has_not_ended(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = World.make(work), World.make(work, "bob")
        ended, runs = (ada.enroll(work, f"{name}@north.example") for name in ("anna", "ben"))
        bob.enroll(work, "chris@north.example")
        apply_event(work, ended.id, Stopped(StopReason.REPLIED), NOW)

        assert work.enrollments.live_of_user(ada.user) == (runs.id,)
