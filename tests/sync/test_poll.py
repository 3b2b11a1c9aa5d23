"""A pass over a mailbox acts on each mail once, loses none, and is stopped by no single one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from harness import letters
from mailsync.parking import TRIES
from mailsync.poll import Poisoned
from relance.app.ports import Inbox
from relance.app.records import MailEvent
from relance.core.errors import LeaseLost, Transient
from relance.storage.busy import StorageBusy
from relance.storage.engine import SqlDatabase
from relance.storage.uow import SqlUnitOfWork
from sync.desk import MONDAY, Crash, Desk, FallibleDatabase
from sync.letterbox import ARCHIVE, INBOX, JUNK, SENT, Letterbox, gone


def test_a_reply_is_read_and_acted_on(desk: Desk) -> None:
    anna = desk.enroll("anna")
    desk.arrives(desk.reply(anna), desk.fresh("somebody@nowhere.example"))

    report = desk.poll()

    assert (report.new, report.read, report.acted, report.more) == (2, 1, 1, False)
    assert desk.stops(anna) == 1


def test_what_lay_there_before_the_first_pass_is_never_read(database: SqlDatabase) -> None:
    letterbox = Letterbox()
    letterbox.deliver(b"From: anna@north.example\r\n\r\nHello.\r\n", MONDAY)

    desk = Desk(database, letterbox)

    assert (desk.first.new, desk.poll().new) == (0, 0)
    assert letterbox.read == []


@pytest.mark.parametrize("committed", [False, True], ids=["before", "after"])
def test_a_crash_at_the_commit_neither_loses_nor_repeats_an_effect(
    desk: Desk, committed: bool
) -> None:
    """A pass over one chunk has one commit."""
    anna = desk.enroll("anna")
    desk.arrives(desk.reply(anna))
    with pytest.raises(Crash):
        desk.poll(FallibleDatabase(desk.database, dies_at=1, committed=committed))

    desk.poll()
    desk.poll()

    assert desk.stops(anna) == 1
    assert len(desk.events(anna)) == 1


def test_the_cursor_moves_in_the_transaction_that_acts(desk: Desk) -> None:
    anna = desk.enroll("anna")
    desk.arrives(desk.reply(anna))
    before = desk.cursor()

    with pytest.raises(Crash):
        desk.poll(FallibleDatabase(desk.database, dies_at=1))
    died_before = (desk.cursor(), desk.stops(anna))
    with pytest.raises(Crash):
        desk.poll(FallibleDatabase(desk.database, dies_at=1, committed=True))

    assert died_before == (before, 0)
    assert desk.cursor() != before
    assert desk.stops(anna) == 1


def test_copies_in_two_folders_act_once(desk: Desk) -> None:
    anna = desk.enroll("anna")
    raw = desk.reply(anna)
    desk.arrives(raw)
    desk.letterbox.deliver(raw, desk.clock.now(), ARCHIVE)

    desk.poll()

    assert len(desk.events(anna)) == 1


def test_two_copies_in_one_page_act_once(desk: Desk) -> None:
    anna = desk.enroll("anna")
    raw = desk.reply(anna)
    desk.arrives(raw, raw)

    desk.poll()

    assert len(desk.events(anna)) == 1


def test_two_mails_with_one_message_id_are_two_mails(desk: Desk) -> None:
    anna = desk.enroll("anna")
    first = desk.reply(anna)
    desk.clock.at += timedelta(hours=1)
    later = desk.reply(anna)
    old_id, new_id = (_message_id(raw) for raw in (first, later))
    desk.arrives(first, later.replace(new_id, old_id))

    desk.poll()

    assert len(desk.events(anna)) == 2


def test_a_renumbered_folder_repeats_nothing_and_loses_nothing(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    desk.arrives(*(desk.fresh(f"x{number}@nowhere.example") for number in range(5)))
    desk.arrives(desk.reply(anna))
    desk.poll()
    desk.letterbox.boxes[INBOX].renumber()
    desk.arrives(desk.reply(ben))

    report = desk.poll()
    again = desk.poll()

    assert report.new == 1
    assert (desk.stops(anna), desk.stops(ben)) == (1, 1)
    assert len(desk.events(anna)) == 1
    assert again.new == 0


def test_a_body_withheld_in_a_renumbered_folder_is_not_passed(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    raw = desk.reply(anna)
    strangers = (desk.fresh(f"x{number}@nowhere.example") for number in range(4))
    desk.letterbox.boxes[INBOX].renumber()
    desk.arrives(raw, *strangers, desk.reply(ben))
    desk.letterbox.without_body.add(raw)

    desk.poll()
    desk.letterbox.without_body.clear()
    desk.poll()

    assert (desk.stops(anna), desk.stops(ben)) == (1, 1)


def test_a_damaged_cursor_is_as_good_as_a_renumbered_folder(desk: Desk) -> None:
    anna = desk.enroll("anna")
    lane = desk.claim()
    with desk.database.begin() as uow:
        uow.inbox.save_cursor(lane, "INBOX", "{", desk.clock.now())
        uow.lanes.release(lane, desk.clock.now())
    desk.arrives(desk.reply(anna))

    desk.poll()

    assert desk.stops(anna) == 1
    assert desk.cursor() == desk.letterbox.baseline(INBOX).to_json()


def test_a_mail_filed_between_its_header_and_its_body_is_found_where_it_went(desk: Desk) -> None:
    anna = desk.enroll("anna")
    raw = desk.reply(anna)
    desk.arrives(raw)
    desk.letterbox.moves.add(raw)

    desk.poll()
    desk.poll()

    assert desk.stops(anna) == 1
    assert [event.folder for event in desk.events(anna)] == ["Archive"]


def test_a_deleted_mail_is_passed(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    raw = desk.reply(anna)
    desk.arrives(raw, desk.reply(ben))
    desk.letterbox.moves.add(raw)

    desk.poll()
    desk.letterbox.take_out(raw, ARCHIVE)
    desk.poll()

    assert (desk.stops(anna), desk.stops(ben)) == (0, 1)
    assert desk.cursor() == desk.letterbox.baseline(INBOX).to_json()
    assert desk.parked() == ()


@pytest.mark.req("B4")
def test_a_withheld_body_holds_the_cursor_and_the_sync_but_no_other_mail(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    raw = desk.reply(anna)
    desk.arrives(raw, desk.reply(ben))
    desk.letterbox.without_body.add(raw)
    cursor, synced_at = desk.cursor(), desk.mailbox().synced_at

    report = desk.poll()

    assert report.held == 1
    assert (desk.stops(anna), desk.stops(ben)) == (0, 1)
    assert (desk.cursor(), desk.mailbox().synced_at) == (cursor, synced_at)


def test_a_withheld_body_that_is_handed_over_later_acts_once(desk: Desk) -> None:
    anna = desk.enroll("anna")
    raw = desk.reply(anna)
    desk.arrives(raw)
    desk.letterbox.without_body.add(raw)
    desk.poll()

    desk.letterbox.without_body.clear()
    desk.poll()
    desk.poll()

    assert desk.stops(anna) == 1
    assert desk.parked() == ()


def test_a_body_withheld_three_times_is_parked_and_judged_by_its_header(desk: Desk) -> None:
    anna = desk.enroll("anna")
    raw = desk.reply(anna)
    desk.arrives(raw)
    desk.letterbox.without_body.add(raw)

    for _ in range(TRIES):
        desk.poll()

    assert desk.parked() == ("the server does not hand it over",)
    assert desk.stops(anna) == 1
    assert desk.cursor() == desk.letterbox.baseline(INBOX).to_json()
    assert desk.poll().held == 0


def test_a_withheld_header_holds_the_cursor_and_is_parked_after_three_tries(desk: Desk) -> None:
    anna = desk.enroll("anna")
    unreadable = desk.fresh("somebody@nowhere.example")
    desk.arrives(unreadable, desk.reply(anna))
    desk.letterbox.without_header.add(unreadable)
    synced_at = desk.mailbox().synced_at

    first = desk.poll()
    stopped_at_once, synced_then = desk.stops(anna), desk.mailbox().synced_at
    rest = [desk.poll() for _ in range(TRIES)]

    assert (first.held, stopped_at_once, synced_then) == (1, 1, synced_at)
    assert [report.held for report in rest] == [1, 0, 0]
    assert desk.parked() == ("the server does not hand it over",)
    assert desk.cursor() == desk.letterbox.baseline(INBOX).to_json()


def test_mail_beyond_a_page_with_a_withheld_header_is_not_forgotten(desk: Desk) -> None:
    anna = desk.enroll("anna")
    unreadable = desk.fresh("somebody@nowhere.example")
    desk.arrives(unreadable, desk.fresh("x@nowhere.example"), desk.reply(anna))
    desk.letterbox.without_header.add(unreadable)

    for _ in range(TRIES):
        report = desk.poll(chunk=2)

    assert desk.stops(anna) == 1
    assert (report.more, report.held) == (False, 0)


@pytest.mark.parametrize("chunk", [1, 200])
def test_a_mail_that_breaks_its_reader_is_parked_after_three_tries_and_blocks_nothing(
    desk: Desk, chunk: int
) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    desk.arrives(desk.reply(anna), desk.reply(ben))
    broken = FallibleDatabase(desk.database, touch=breaks_on(anna.email, ValueError("a bug")))

    parked = []
    for _ in range(TRIES):
        with pytest.raises(Poisoned):
            desk.poll(broken, chunk=chunk)
        parked.append(desk.parked())
    desk.poll(broken, chunk=chunk)
    after = desk.poll(broken, chunk=chunk)

    assert parked == [(), (), ("relance failed on it: a bug",)]
    assert (desk.stops(anna), desk.stops(ben)) == (0, 1)
    assert after.new == 0


@pytest.mark.req("B2", "B4")
def test_whose_mail_cannot_be_judged_is_held_until_a_person_has_looked(desk: Desk) -> None:
    anna, ben = desk.enroll("anna"), desk.enroll("ben")
    desk.arrives(desk.reply(anna))
    broken = breaks_on(anna.email, ValueError("a bug"), but_rule="unreadable")

    for _ in range(TRIES):
        assert desk.holds(anna) == []
        with pytest.raises(Poisoned):
            desk.poll(FallibleDatabase(desk.database, touch=broken))
    desk.poll()

    assert (desk.holds(anna), desk.holds(ben)) == (["unsure"], [])
    assert desk.events(anna)[0].rule == "unreadable"


def test_a_busy_database_is_not_the_mails_fault(desk: Desk) -> None:
    anna = desk.enroll("anna")
    desk.arrives(desk.reply(anna))
    busy = FallibleDatabase(desk.database, touch=breaks_on(anna.email, StorageBusy("locked")))

    for _ in range(TRIES + 1):
        with pytest.raises(StorageBusy):
            desk.poll(busy)
    desk.poll()

    assert desk.parked() == ()
    assert desk.stops(anna) == 1


def test_a_worker_whose_lane_was_taken_over_touches_nothing_more(desk: Desk) -> None:
    anna = desk.enroll("anna")
    desk.arrives(desk.reply(anna))
    lane, before = desk.claim(), desk.cursor()
    desk.clock.at += timedelta(hours=1)
    taken_over = desk.claim()

    with pytest.raises(LeaseLost):
        desk.pass_over(lane)
    stalled = (desk.stops(anna), desk.cursor())
    desk.pass_over(taken_over)

    assert stalled == (0, before)
    assert desk.stops(anna) == 1


@pytest.mark.req("B4")
def test_a_mailbox_counts_as_synced_from_the_start_of_a_pass_that_left_nothing(desk: Desk) -> None:
    desk.arrives(*(desk.fresh(f"x{number}@nowhere.example") for number in range(5)))
    before = desk.mailbox().synced_at

    first = desk.poll(chunk=1, most_chunks=3)
    while_more = desk.mailbox().synced_at
    second = desk.poll(chunk=1, most_chunks=3)

    assert (first.more, while_more) == (True, before)
    assert (second.more, desk.mailbox().synced_at) == (False, desk.clock.now())


def test_what_the_rep_wrote_is_learned_before_the_answer_to_it_is_judged(desk: Desk) -> None:
    anna = desk.enroll("anna")
    by_hand = desk.fresh(desk.address, to=anna.email, subject="By the way")
    manual = replace(anna, message_id=_message_id(by_hand).decode())
    desk.arrives(desk.reply(manual, sender="anna@private.example"))
    desk.letterbox.deliver(by_hand, desk.clock.now(), SENT)

    desk.poll()

    assert desk.stops(anna) == 1


def test_an_answer_by_the_rep_from_an_address_nobody_told_us_is_no_reply(desk: Desk) -> None:
    anna = desk.enroll("anna")
    own = letters.reply(
        f"Message-ID: <{anna.message_id}>\r\n\r\n".encode(),
        "maya@phone.example",
        anna.email,
        text="One more thing.",
        now=desk.clock.now(),
    )
    desk.letterbox.deliver(own, desk.clock.now(), SENT)

    report = desk.poll()

    assert (report.read, desk.stops(anna)) == (1, 0)


def test_a_vanished_folder_stops_no_other(desk: Desk) -> None:
    anna = desk.enroll("anna")
    desk.arrives(desk.fresh("x@nowhere.example"))
    desk.letterbox.deliver(desk.reply(anna), desk.clock.now(), JUNK)
    desk.letterbox.faults[INBOX] = gone(INBOX)

    desk.poll()

    assert desk.stops(anna) == 1


def test_a_mailbox_that_cannot_be_read_is_not_synced(desk: Desk) -> None:
    desk.arrives(desk.fresh("x@nowhere.example"))
    desk.letterbox.faults[INBOX] = Transient("the line is down")
    before = desk.mailbox().synced_at

    with pytest.raises(Transient):
        desk.poll()

    assert desk.mailbox().synced_at == before


class _BreakingInbox:
    """An inbox that cannot keep the mails of one sender, but those of one rule."""

    def __init__(self, inbox: Inbox, sender: str, error: Exception, but_rule: str) -> None:
        self._inbox, self._sender, self._error = inbox, sender, error
        self._but_rule = but_rule

    def record(self, event: MailEvent) -> int:
        if event.from_address == self._sender and event.rule != self._but_rule:
            raise self._error
        return self._inbox.record(event)

    def __getattr__(self, name: str) -> object:
        return getattr(self._inbox, name)


def breaks_on(sender: str, error: Exception, but_rule: str = "") -> Callable[[SqlUnitOfWork], None]:
    """Gives units of work an inbox in which keeping a mail of ``sender`` raises ``error``."""

    def touch(uow: SqlUnitOfWork) -> None:
        uow.inbox = _BreakingInbox(uow.inbox, sender, error, but_rule)  # type: ignore[assignment]  # a fake

    return touch


def _message_id(raw: bytes) -> bytes:
    return raw.partition(b"Message-ID: <")[2].partition(b">")[0]
