"""Mailboxes, their secrets and their end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from relance.core.enrollment import Ended, Outcome
from relance.core.errors import NotFound, Refused
from relance.core.people import Health, SentCopy
from relance.core.quota import Limits
from relance.core.values import MailboxId
from relance.storage.engine import SqlDatabase
from storage.world import DAY, NOW, World, execute, new_mailbox, seed


def test_a_mailbox_comes_back_as_stored(database: SqlDatabase) -> None:
    with database.begin() as work:
        user = World.make(work).user
        new = replace(
            new_mailbox(user, "ada.k@seller.example", host="smtp.seller.example", port=465),
            aliases=frozenset({"a@seller.example", "b@seller.example"}),
            authserv_id="mx.seller.example",
        )
        mailbox = work.mailboxes.get(work.mailboxes.add(new, NOW))

    assert mailbox.smtp == {"host": "smtp.seller.example", "port": 465}
    assert mailbox.own_addresses == new.aliases | {"ada.k@seller.example"}
    assert (mailbox.limits, mailbox.zone) == (Limits(100, 3), "Europe/Paris")
    assert (mailbox.health, mailbox.synced_at) == (Health.CONNECTED, None)


def test_a_mailbox_is_found_by_address_and_by_user(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = World.make(work, "ada"), World.make(work, "bob")

        found = work.mailboxes.by_address("bob@seller.example")
        assert found
        assert found.id == bob.mailbox
        assert [mailbox.id for mailbox in work.mailboxes.of_user(ada.user)] == [ada.mailbox]
        assert [mailbox.id for mailbox in work.mailboxes.all()] == [ada.mailbox, bob.mailbox]


def test_how_a_mailbox_does_is_kept(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.mailboxes.set_health(world.mailbox, Health.NEEDS_RECONNECT, "535", NOW)
        work.mailboxes.set_synced(world.mailbox, NOW + DAY)
        work.mailboxes.set_sent_copy(world.mailbox, SentCopy.SERVER, 1.5)

        mailbox = work.mailboxes.get(world.mailbox)
        assert (mailbox.health, mailbox.health_note) == (Health.NEEDS_RECONNECT, "535")
        assert (mailbox.health_since, mailbox.synced_at) == (NOW, NOW + DAY)
        assert (mailbox.sent_copy, mailbox.sent_lag_seconds) == (SentCopy.SERVER, 1.5)


def test_changed_settings_leave_the_health_alone(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.mailboxes.set_health(world.mailbox, Health.DEGRADED, "slow", NOW)
        new = replace(new_mailbox(world.user, "ada@seller.example"), daily_limit=7, name="A. K.")
        work.mailboxes.update(world.mailbox, new)

        mailbox = work.mailboxes.get(world.mailbox)
        assert (mailbox.limits.daily, mailbox.name, mailbox.health) == (7, "A. K.", Health.DEGRADED)


def test_an_address_is_connected_once(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        with pytest.raises(Refused, match="connected already"):
            work.mailboxes.add(new_mailbox(world.user, "ada@seller.example"), NOW)
        other = work.mailboxes.add(new_mailbox(world.user, "bob@seller.example"), NOW)
        with pytest.raises(Refused, match="connected already"):
            work.mailboxes.update(other, new_mailbox(world.user, "ada@seller.example"))


def test_a_secret_is_kept_by_field_and_replaced(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.mailboxes.set_secret(world.mailbox, "smtp", "sealed-1")
        work.mailboxes.set_secret(world.mailbox, "smtp", "sealed-2")

        assert work.mailboxes.secret(world.mailbox, "smtp") == "sealed-2"
        with pytest.raises(NotFound):
            work.mailboxes.secret(world.mailbox, "imap")


def test_a_mailbox_with_live_enrollments_cannot_be_deleted(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        with pytest.raises(Refused, match="still enrolled"):
            work.mailboxes.delete(world.mailbox)
        work.enrollments.save(replace(enrollment, state=Ended(Outcome.FINISHED, NOW)), NOW)
        work.mailboxes.delete(world.mailbox)


def test_a_deleted_mailbox_leaves_its_history_and_nothing_secret(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        enrollment = world.enroll(work, "max@buyer.example")
        work.enrollments.save(replace(enrollment, state=Ended(Outcome.FINISHED, NOW)), NOW)
        work.mailboxes.set_secret(world.mailbox, "smtp", "sealed")
        work.inbox.mark_seen(world.mailbox, ["<m1>"], "INBOX", NOW)
        work.mailboxes.delete(world.mailbox)

        assert work.views.one(enrollment.id).mailbox_address == "ada@seller.example"
        assert work.lanes.claim(NOW + DAY, NOW, timedelta(minutes=1), 5) == ()
        assert work.mailboxes.all() == ()
        with pytest.raises(NotFound):
            work.mailboxes.get(world.mailbox)
    assert execute(database, "SELECT * FROM mailbox_secrets") == []
    assert execute(database, "SELECT * FROM mail_seen") == []


def test_a_deleted_mailbox_takes_no_new_enrollment(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.mailboxes.delete(world.mailbox)
        with pytest.raises(NotFound, match="no mailbox"):
            world.enroll(work, "max@buyer.example")


def test_the_address_of_a_deleted_mailbox_can_be_connected_again(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.mailboxes.delete(world.mailbox)
        again = work.mailboxes.add(new_mailbox(world.user, "ada@seller.example"), NOW)

        assert again != world.mailbox


def test_an_unknown_mailbox_is_not_found(database: SqlDatabase) -> None:
    with database.begin() as work, pytest.raises(NotFound):
        work.mailboxes.set_synced(MailboxId(10**9), NOW)
