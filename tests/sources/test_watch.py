"""One thread watches many idle connections and misses nothing."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from harness.loopback import LOOPBACK
from mailsync.sources.connection import Security, Server
from mailsync.sources.gateway import Gateway
from mailsync.sources.login import Password
from mailsync.watch import Event, IdleConnection, Watcher
from relance.core.errors import Transient
from sources.conftest import HASTY_LIMITS, clock, connect
from sources.scripted import Answer, Scripted

Heard = queue.SimpleQueue[tuple[str, Event]]


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.005)


@pytest.fixture
def heard() -> Heard:
    return queue.SimpleQueue()


@pytest.fixture
def watcher(heard: Heard) -> Iterator[Watcher[str]]:
    made: Watcher[str] = Watcher(lambda key, event: heard.put((key, event)))
    yield made
    made.close()


def pieces(*parts: bytes, end: bool = False) -> Answer:
    """Send the parts as separate segments, then perhaps hang up."""

    def answer(line: socket.socket, tag: bytes, _: bytes) -> None:
        for part in parts:
            line.sendall(part)
            time.sleep(0.03)
        if end:
            line.shutdown(socket.SHUT_RDWR)

    return answer


CHANGED, CLOSED = ("anna", Event.CHANGED), ("anna", Event.CLOSED)
HAZARDS: dict[str, tuple[Answer, list[tuple[str, Event]]]] = {
    "alone": (pieces(b"+ idling\r\n", b"* 5 EXISTS\r\n"), [CHANGED]),
    "in the segment of the consent": (pieces(b"+ idling\r\n* 5 EXISTS\r\n"), [CHANGED]),
    "before the consent": (pieces(b"* 5 EXISTS\r\n+ idling\r\n"), [CHANGED]),
    "split over segments": (pieces(b"+ idling\r\n", b"* 5 EXI", b"STS\r", b"\n"), [CHANGED]),
    "split at the consent": (pieces(b"+ idling\r\n* 5 EXI", b"STS\r\n"), [CHANGED]),
    "expunge": (pieces(b"+ idling\r\n", b"* 5 EXPUNGE\r\n"), [CHANGED]),
    "vanished": (pieces(b"+ idling\r\n", b"* VANISHED 5:9\r\n"), [CHANGED]),
    "end of the line": (pieces(b"+ idling\r\n", end=True), [CLOSED]),
    "news, then the end": (pieces(b"+ idling\r\n", b"* 5 EXISTS\r\n", end=True), [CHANGED, CLOSED]),
    "goodbye": (pieces(b"+ idling\r\n", b"* BYE going down\r\n", end=True), [CLOSED]),
    "an answer nobody asked for": (pieces(b"+ idling\r\n", b"R1 BAD no\r\n"), [CLOSED]),
    "a line without end": (pieces(b"+ idling\r\n", b"x" * 200_000), [CLOSED]),
    "a flood": (pieces(b"+ idling\r\n", b"* OK still here\r\n" * 80_000), [CLOSED]),
}


@pytest.mark.parametrize(("idle", "expected"), HAZARDS.values(), ids=HAZARDS.keys())
def test_every_announcement_is_told_once_and_every_end(
    idle: Answer, expected: list[tuple[str, Event]], watcher: Watcher[str], heard: Heard
) -> None:
    with Scripted({"IDLE": idle}) as server:
        watcher.add("anna", connect(server).idle("INBOX"))

        assert [heard.get(timeout=60) for _ in expected] == expected
        time.sleep(0.02)
        assert heard.empty()


def test_chatter_is_no_news(watcher: Watcher[str], heard: Heard) -> None:
    chatter = pieces(b"+ idling\r\n", b"* OK Still here\r\n* 1 RECENT\r\n", b"* 2 EXISTS\r\n")
    with Scripted({"IDLE": chatter}) as server:
        watcher.add("anna", connect(server).idle("INBOX"))

        assert heard.get(timeout=60) == CHANGED
        assert heard.empty()


@pytest.mark.parametrize("answer", [b"TAG NO not now\r\n", b"TAG BAD what?\r\n"])
def test_a_server_that_refuses_to_idle_is_an_error(answer: bytes) -> None:
    with Scripted({"IDLE": answer}) as server, pytest.raises(Transient):
        connect(server, HASTY_LIMITS).idle("INBOX")


def renewing(log: list[bytes], answer: bytes) -> Answer:
    def idle(line: socket.socket, tag: bytes, _: bytes) -> None:
        log.append(b"IDLE")
        line.sendall(b"+ idling\r\n")
        if len(log) == 1:
            while not (said := line.recv(100)).startswith(b"DONE"):
                assert said
            log.append(b"DONE")
            line.sendall(answer.replace(b"TAG", tag))

    return idle


def test_idle_is_renewed_in_time_and_goes_on_hearing(heard: Heard) -> None:
    log: list[bytes] = []
    watcher: Watcher[str] = Watcher(lambda k, e: heard.put((k, e)), refresh=0.15)
    with Scripted({"IDLE": renewing(log, b"* 6 EXISTS\r\nTAG OK done\r\n")}) as server:
        watcher.add("anna", connect(server).idle("INBOX"))
        wait_for(lambda: len(log) >= 3)

        assert log[:3] == [b"IDLE", b"DONE", b"IDLE"]
        assert heard.get(timeout=60) == CHANGED  # it came between DONE and its answer
        watcher.close()
    assert heard.empty()


def test_a_refused_renewal_closes(heard: Heard) -> None:
    watcher: Watcher[str] = Watcher(lambda k, e: heard.put((k, e)), refresh=0.1)
    with Scripted({"IDLE": renewing([], b"TAG NO enough\r\n")}) as server:
        watcher.add("anna", connect(server).idle("INBOX"))

        assert heard.get(timeout=60) == CLOSED
        watcher.close()


def pair(tag: bytes = b"R1") -> tuple[socket.socket, IdleConnection]:
    far, near = socket.socketpair()
    return far, IdleConnection(near, b"", tag)


def test_a_server_that_ignores_done_is_given_up(heard: Heard) -> None:
    now = [0.0]
    watcher: Watcher[str] = Watcher(
        lambda k, e: heard.put((k, e)), refresh=5, monotonic=lambda: now[0]
    )
    far, connection = pair()
    with far:
        watcher.add("anna", connection)
        wait_for(lambda: "anna" in watcher._watches)
        now[0] = 6
        watcher._ring()
        far.settimeout(5)
        assert far.recv(10) == b"DONE\r\n"
        wait_for(lambda: watcher._watches["anna"].until == 36)
        now[0] = 60
        watcher._ring()

        assert heard.get(timeout=60) == CLOSED
        watcher.close()


def test_each_of_a_hundred_connections_wakes_its_own_mailbox(
    watcher: Watcher[str], heard: Heard
) -> None:
    pairs = [pair() for _ in range(100)]
    for number, (_, connection) in enumerate(pairs):
        watcher.add(str(number), connection)
    wait_for(lambda: len(watcher._watches) == 100)
    for number in range(0, 100, 5):
        pairs[number][0].sendall(b"* 9 EXISTS\r\n")
        assert heard.get(timeout=60) == (str(number), Event.CHANGED)
    for far, _ in pairs:
        far.close()


def test_a_bad_callback_silences_no_other_mailbox() -> None:
    good: Heard = queue.SimpleQueue()

    def callback(key: str, event: Event) -> None:
        if key == "bad":
            raise ValueError("a fault in the callback")
        good.put((key, event))

    watcher: Watcher[str] = Watcher(callback)
    (bad_far, bad), (far, connection) = pair(), pair()
    with bad_far, far:
        watcher.add("bad", bad)
        watcher.add("anna", connection)
        bad_far.sendall(b"* 1 EXISTS\r\n")
        far.sendall(b"* 1 EXISTS\r\n")

        assert good.get(timeout=60) == CHANGED
        watcher.close()


def test_removing_and_replacing_drop_the_old_socket_without_a_word(
    watcher: Watcher[str], heard: Heard
) -> None:
    (first_far, first), (second_far, second) = pair(), pair()
    with first_far, second_far:
        watcher.add("anna", first)
        watcher.add("anna", second)
        watcher.remove("nobody")
        wait_for(lambda: first.sock.fileno() == -1)
        second_far.sendall(b"* 1 EXISTS\r\n")
        assert heard.get(timeout=60) == CHANGED
        watcher.remove("anna")
        wait_for(lambda: second.sock.fileno() == -1)

        assert heard.empty()


def test_closing_leaves_no_thread_and_no_socket(heard: Heard) -> None:
    before = threading.active_count()
    watcher: Watcher[str] = Watcher(lambda k, e: heard.put((k, e)))
    (far, connection), (late_far, late) = pair(), pair()
    with far, late_far:
        watcher.add("anna", connection)
        watcher.close()
        watcher.add("late", late)

        assert (connection.sock.fileno(), late.sock.fileno()) == (-1, -1)
    assert threading.active_count() == before
    assert heard.empty()


def test_new_mail_on_dovecot_wakes_the_watcher(
    dovecot: Any, watcher: Watcher[str], heard: Heard
) -> None:
    where = Server("127.0.0.1", dovecot.imap_port, Security.PLAIN)
    anna = Password("idle-anna", dovecot.add_user("idle-anna"))
    watcher.add("anna", Gateway.connect(where, anna, clock, by=LOOPBACK).idle("INBOX"))
    postman = Gateway.connect(where, anna, clock, by=LOOPBACK)
    postman.append("INBOX", b"Subject: x\r\n\r\ny\r\n", clock())

    assert heard.get(timeout=60) == CHANGED
    postman.close()
