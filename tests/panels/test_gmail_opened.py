"""Gmail is asked once for each mail that is opened, however often and by how many at once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from addin.gmail.message import Access, GmailUnreachable, MessageGone
from addin.gmail.opened import MOST_CALLS, Opened
from addin.request import Named
from panel_google import Mails

ACCESS = Access("user", "message")
ANNA = Named("anna@acme.example", "Anna")


def mails(*ids: str) -> Mails:
    return Mails({each: [("From", "Anna <anna@acme.example>")] for each in ids or ("1a",)})


def held(gmail: Mails) -> tuple[threading.Event, threading.Event]:
    """Calls of Gmail's that begin, and go on when they are let."""
    begun, end = threading.Event(), threading.Event()

    def hold() -> None:
        begun.set()
        assert end.wait(60)

    gmail.before = hold
    return begun, end


def test_one_call_for_a_mail_and_none_when_it_is_opened_again() -> None:
    gmail = mails()
    opened = Opened(gmail)

    assert [opened.people("ada", "1a", ACCESS) for _ in range(3)] == [(ANNA,)] * 3
    assert gmail.asked == [("1a", ACCESS)]


def test_another_users_mail_of_the_same_number_is_another_mail() -> None:
    gmail = mails()
    opened = Opened(gmail)
    opened.people("ada", "1a", ACCESS)
    opened.people("ben", "1a", ACCESS)

    assert len(gmail.asked) == 2


def test_an_entry_ends_after_some_hours() -> None:
    gmail, clock = mails(), [0.0]
    opened = Opened(gmail, keep=60, tick=lambda: clock[0])
    opened.people("ada", "1a", ACCESS)
    clock[0] = 59
    opened.people("ada", "1a", ACCESS)
    assert len(gmail.asked) == 1

    clock[0] = 60
    opened.people("ada", "1a", ACCESS)
    assert len(gmail.asked) == 2


def test_the_mail_that_was_not_looked_at_for_longest_makes_room() -> None:
    gmail = mails("1", "2", "3")
    opened = Opened(gmail, most=2)
    for each in ("1", "2", "1", "3", "1", "2"):
        opened.people("ada", each, ACCESS)

    assert [each for each, _ in gmail.asked] == ["1", "2", "3", "2"]


def test_many_at_once_cost_one_call() -> None:
    gmail, all_here = mails(), threading.Barrier(8)
    opened = Opened(gmail)

    def ask(_: int) -> object:
        all_here.wait(timeout=60)
        return opened.people("ada", "1a", ACCESS)

    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(ask, range(8)))

    assert found == {(ANNA,)}
    assert len(gmail.asked) == 1


def test_a_failure_reaches_all_who_wait_and_is_not_remembered() -> None:
    gmail = mails()
    gmail.error = MessageGone("404")
    begun, end = held(gmail)
    opened = Opened(gmail)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(opened.people, "ada", "1a", ACCESS)
        assert begun.wait(60)
        second = pool.submit(opened.people, "ada", "1a", ACCESS)
        end.set()
        for each in (first, second):
            with pytest.raises(MessageGone):
                each.result(timeout=60)

    gmail.error = None
    assert opened.people("ada", "1a", ACCESS) == (ANNA,)


def test_a_programming_error_blocks_nobody() -> None:
    opened = Opened(Mails({}))  # its look-up raises KeyError

    for _ in range(2):
        with pytest.raises(KeyError):
            opened.people("ada", "1a", ACCESS)


def test_a_call_that_hangs_lets_the_others_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("addin.gmail.opened.PATIENCE", 0.05)
    gmail = mails()
    begun, end = held(gmail)
    opened = Opened(gmail)

    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(opened.people, "ada", "1a", ACCESS)
        assert begun.wait(60)
        with pytest.raises(GmailUnreachable):
            opened.people("ada", "1a", ACCESS)
        end.set()
        assert hanging.result(timeout=60) == (ANNA,)


def test_calls_that_hang_hold_some_threads_and_not_all_of_them() -> None:
    gmail = mails(*map(str, range(MOST_CALLS + 1)))
    all_here, end = threading.Barrier(MOST_CALLS + 1), threading.Event()

    def hold() -> None:
        all_here.wait(timeout=60)
        assert end.wait(60)

    gmail.before = hold
    opened = Opened(gmail, turn=0.05)

    with ThreadPoolExecutor(MOST_CALLS) as pool:
        hanging = [pool.submit(opened.people, "ada", str(i), ACCESS) for i in range(MOST_CALLS)]
        all_here.wait(timeout=60)
        with pytest.raises(GmailUnreachable):
            opened.people("ada", str(MOST_CALLS), ACCESS)
        end.set()
        assert [each.result(timeout=60) for each in hanging] == [(ANNA,)] * MOST_CALLS

    gmail.before = lambda: None
    assert opened.people("ada", str(MOST_CALLS), ACCESS) == (ANNA,)
