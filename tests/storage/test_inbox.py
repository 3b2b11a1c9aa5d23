"""What mail sync has read stays read, and only what is tied to a contact is kept."""

from __future__ import annotations

from dataclasses import replace
from threading import Barrier, Thread

import pytest

from relance.app.records import Glimpse, MailEvent
from relance.core.enrollment import Enrollment
from relance.core.errors import NotFound
from relance.core.inbound import Evidence
from relance.core.values import MailboxId
from relance.storage.engine import SqlDatabase
from relance.storage.types import fingerprint
from storage.world import DAY, MINUTE, NOW, World, execute, run, seed

GLIMPSE = Glimpse("INBOX", "anna@buyer.example", "Re: Hello", NOW - MINUTE)


def test_a_mail_is_new_once(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        assert work.inbox.mark_seen(world.mailbox, ["<a>", "<b>"], "INBOX", NOW) == {"<a>", "<b>"}
        assert work.inbox.mark_seen(world.mailbox, ["<b>", "<c>"], "Junk", NOW) == {"<c>"}
        assert work.inbox.mark_seen(world.mailbox, [], "Junk", NOW) == frozenset()
        assert work.inbox.unseen(world.mailbox, ["<a>", "<d>", "<d>"]) == {"<d>"}


def test_a_mail_is_new_in_every_mailbox(database: SqlDatabase) -> None:
    with database.begin() as work:
        ada, bob = World.make(work, "ada"), World.make(work, "bob")
        work.inbox.mark_seen(ada.mailbox, ["<a>"], "INBOX", NOW)

        assert work.inbox.mark_seen(bob.mailbox, ["<a>"], "INBOX", NOW) == {"<a>"}


def test_keys_of_any_length_and_script_are_kept_apart(database: SqlDatabase) -> None:
    world = seed(database)
    keys = ["x" * 10_000, "x" * 10_001, "\0", "\ud800", "ü", ""] + [str(n) for n in range(1_200)]
    with database.begin() as work:
        assert work.inbox.mark_seen(world.mailbox, keys, "INBOX", NOW) == set(keys)
        assert work.inbox.unseen(world.mailbox, keys) == frozenset()


def test_of_two_threads_that_read_one_mail_one_gets_it(database: SqlDatabase) -> None:
    world = seed(database)
    start = Barrier(2, timeout=60)
    new: list[str] = []

    def read() -> None:
        start.wait()
        with database.begin() as work:
            new.extend(work.inbox.mark_seen(world.mailbox, ["<a>", "<b>"], "INBOX", NOW))

    run([Thread(target=read) for _ in range(2)])

    assert sorted(new) == ["<a>", "<b>"]


def test_a_cursor_is_kept_by_folder(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        (lane,) = work.lanes.claim(NOW, NOW, MINUTE, 1)
        assert work.inbox.cursor(world.mailbox, "INBOX") is None
        for cursor in ("1:5", "1:9"):
            work.inbox.save_cursor(lane, "INBOX", cursor, NOW)
        work.inbox.save_cursor(lane, "Junk", "2:2", NOW)

        assert work.inbox.cursor(world.mailbox, "INBOX") == "1:9"
        assert work.inbox.cursor(world.mailbox, "Junk") == "2:2"


def test_a_kept_mail_comes_back_as_recorded(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        event = mail_to(world.enroll(work, "max@buyer.example"))
        first = work.inbox.record(event)
        second = work.inbox.record(replace(event, enrollment_id=None, subject="Again"))

        assert work.inbox.event(first) == replace(event, id=first)
        assert [one.id for one in work.inbox.events_of(event.contact_id)] == [second, first]
        with pytest.raises(NotFound):
            work.inbox.event(10**9)


@pytest.mark.req("B16")
def test_of_a_mail_that_was_only_seen_nothing_can_be_read(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        work.inbox.mark_seen(world.mailbox, ["<secret-plan@rival.example>"], "INBOX", NOW)

    ((_, key, folder, _),) = execute(database, "SELECT * FROM mail_seen")
    assert folder == "INBOX"
    assert len(bytes(key)) == 16


def test_a_mail_that_breaks_its_reader_is_counted_and_parked(database: SqlDatabase) -> None:
    world = seed(database)
    with database.begin() as work:
        for tries in (1, 2, 3):
            error = f"broken {tries}"
            assert work.inbox.count_try(world.mailbox, "<bad>", error, NOW) == tries
        assert work.inbox.parked(world.mailbox) == ()
        work.inbox.park(world.mailbox, "<bad>", GLIMPSE, NOW + DAY)
        work.inbox.park(world.mailbox, "<bad>", Glimpse("Junk"), NOW + 2 * DAY)

        (parked,) = work.inbox.parked(world.mailbox)
        assert (parked.glimpse, parked.why) == (GLIMPSE, "broken 3")
        assert parked.parked_at == NOW + DAY


def test_a_parked_mail_is_dismissed_once_and_in_its_own_mailbox_only(
    database: SqlDatabase,
) -> None:
    world = seed(database)
    with database.begin() as work:
        for key in ("<bad>", "<worse>", "<tried>"):
            work.inbox.count_try(world.mailbox, key, "broken", NOW)
        for number, key in enumerate(("<bad>", "<worse>")):
            work.inbox.park(world.mailbox, key, GLIMPSE, NOW + number * DAY)
        bad, worse = work.inbox.parked(world.mailbox)
        for mailbox, name in (
            (MailboxId(world.mailbox + 1), bad.id),
            (world.mailbox, fingerprint("<tried>").hex()),
            (world.mailbox, "not hex"),
        ):
            with pytest.raises(NotFound):
                work.inbox.dismiss(mailbox, name)

        work.inbox.dismiss(world.mailbox, bad.id)

        assert work.inbox.parked(world.mailbox) == (worse,)
        with pytest.raises(NotFound):
            work.inbox.dismiss(world.mailbox, bad.id)


def mail_to(enrollment: Enrollment) -> MailEvent:
    return MailEvent(
        mailbox_id=enrollment.mailbox_id,
        contact_id=enrollment.contact_id,
        enrollment_id=enrollment.id,
        received_at=NOW,
        folder="INBOX",
        message_id="r1@buyer.example",
        from_address="max@buyer.example",
        subject="Re: Hello",
        text="Gern — bis dann!",
        kind="reply",
        certainty=0.75,
        rule="human",
        tie="THREAD",
        evidence=(Evidence("subject", "Re:"), Evidence("body", "\ud800", against=True)),
    )
