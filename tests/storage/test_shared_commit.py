"""Commits that several units share: none ends before its commit, and none undoes another one."""

from __future__ import annotations

import itertools
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, event, text

from harness.waiting import wait_until
from relance.storage.busy import StorageBusy
from relance.storage.shared_commit import SharedCommits

PATIENCE = 20.0
TURNS = 20
INSERT = text("INSERT INTO said VALUES (:number)")


class Wrong(Exception):
    """What a unit of these tests fails with."""


class Book:
    """A SQLite file of numbers, written through shared commits by any number of threads."""

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self.path = path
        self.spoken: list[str] = []  # to SQLite, about transactions
        self.commits = SharedCommits(self._engine(), patience)
        with closing(sqlite3.connect(path)) as direct:
            direct.execute("PRAGMA journal_mode = WAL")
            direct.execute("CREATE TABLE IF NOT EXISTS said (number INTEGER PRIMARY KEY)")

    def say(self, number: int, meanwhile: Callable[[], object] = lambda: None) -> int:
        with self.commits.begin() as transaction:
            transaction.connection.execute(INSERT, {"number": number})
            meanwhile()
        return number

    def said(self) -> set[int]:
        """What anybody who reads the file now will find."""
        with closing(sqlite3.connect(self.path)) as direct:
            return {number for (number,) in direct.execute("SELECT number FROM said")}

    def wait_for(self, waiting: int) -> None:
        wait_until(lambda: self.commits.waiting == waiting, seconds=PATIENCE, what="the queue")

    def count(self, words: str) -> int:
        return sum(each.startswith(words) for each in self.spoken)

    def busy_timeout(self) -> int:
        """Of the writing connection, in milliseconds."""
        with self.commits.begin() as transaction:
            asked = transaction.connection.exec_driver_sql("PRAGMA busy_timeout")
            return int(asked.scalar_one())

    def _engine(self) -> Engine:
        engine = create_engine(f"sqlite:///{self.path}", connect_args={"timeout": PATIENCE})

        @event.listens_for(engine, "connect")
        def connected(connection: sqlite3.Connection, _record: object) -> None:
            connection.isolation_level = None
            connection.set_trace_callback(self.spoken.append)

        return engine


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book(tmp_path / "book.db")
    yield book
    book.commits.close()


@contextmanager
def _queued(book: Book, *units: Callable[[], int]) -> Iterator[list[Future[int]]]:
    """The units in one group, in this order, behind a unit 0 that goes on inside the block."""
    entered, go_on = threading.Event(), threading.Event()

    def first() -> None:
        entered.set()
        assert go_on.wait(PATIENCE)

    with ThreadPoolExecutor(len(units) + 1) as threads:
        running = [threads.submit(book.say, 0, first)]
        assert entered.wait(PATIENCE)
        for number, unit in enumerate(units, 1):
            running.append(threads.submit(unit))
            book.wait_for(number)
        yield running
        go_on.set()


def test_units_that_wait_for_each_other_share_one_commit(book: Book) -> None:
    with _queued(book, lambda: book.say(1), lambda: book.say(2)) as running:
        assert book.said() == set()

    assert [each.result() for each in running] == [0, 1, 2]
    assert book.said() == {0, 1, 2}
    assert book.count("BEGIN") == book.count("COMMIT") == 1


def test_a_unit_alone_commits_at_once_and_without_a_savepoint(book: Book) -> None:
    book.say(1)
    book.say(2)

    assert book.count("COMMIT") == 2
    assert book.count("SAVEPOINT") == 0


def test_no_unit_ends_before_its_work_is_committed(book: Book) -> None:
    first_ended: list[bool] = []
    running: list[Future[int]] = []

    def look() -> int:
        return book.say(1, lambda: first_ended.append(running[0].done()))

    with _queued(book, look) as started:
        running.extend(started)

    assert first_ended == [False]
    assert running[0].result() == 0


def _fails(book: Book, number: int) -> int:
    def fail() -> None:
        raise Wrong

    return book.say(number, fail)


def test_a_unit_that_fails_undoes_its_own_work_and_nothing_else(book: Book) -> None:
    with _queued(book, lambda: _fails(book, 1), lambda: book.say(2)) as running:
        pass

    with pytest.raises(Wrong):
        running[1].result()
    assert [running[0].result(), running[2].result()] == [0, 2]
    assert book.said() == {0, 2}
    assert book.count("COMMIT") == 1


def test_when_the_first_unit_fails_the_others_begin_anew(book: Book) -> None:
    def fail() -> None:
        book.wait_for(1)
        raise Wrong

    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(book.say, 0, fail)
        second = threads.submit(book.say, 1)

    with pytest.raises(Wrong):
        first.result()
    assert second.result() == 1
    assert book.said() == {1}


def test_when_sqlite_rolls_everything_back_each_unit_of_the_group_is_told(book: Book) -> None:
    def lose_everything() -> int:
        with book.commits.begin() as transaction:
            transaction.connection.exec_driver_sql("ROLLBACK")  # as it does when a disk is full
            raise Wrong

    with _queued(book, lose_everything, lambda: book.say(2)) as running:
        pass

    with pytest.raises(StorageBusy):
        running[0].result()
    with pytest.raises(Wrong):
        running[1].result()
    assert running[2].result() == 2
    assert book.said() == {2}


def test_who_waits_too_long_is_told_and_the_others_are_committed_all_the_same(
    tmp_path: Path,
) -> None:
    book = Book(tmp_path / "book.db", patience=0.05)
    entered, go_on = threading.Event(), threading.Event()

    def slowly() -> None:
        entered.set()
        assert go_on.wait(PATIENCE)

    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(book.say, 0, slowly)
        assert entered.wait(PATIENCE)
        with pytest.raises(StorageBusy, match="keeps writing"):
            book.say(1)
        go_on.set()
    assert first.result() == 0
    assert book.said() == {0}
    book.commits.close()


def test_who_waits_too_long_for_another_process_is_told_and_can_write_later(
    tmp_path: Path,
) -> None:
    book = Book(tmp_path / "book.db", patience=0.05)
    with closing(sqlite3.connect(book.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError) as refused:
            book.say(1)
        other.execute("ROLLBACK")

    assert refused.value.sqlite_errorcode == sqlite3.SQLITE_BUSY
    assert book.say(2) == 2
    assert book.said() == {2}
    assert book.busy_timeout() == 0  # all waiting is ours: SQLite would sleep through a free turn
    book.commits.close()


def test_a_process_that_writes_all_the_time_lets_another_one_write_too(tmp_path: Path) -> None:
    busy, other = (Book(tmp_path / "book.db") for _ in range(2))
    numbers, over = itertools.count(1_000), threading.Event()

    def write_all_the_time() -> None:
        while not over.is_set():
            busy.say(next(numbers), lambda: time.sleep(0.001))

    with ThreadPoolExecutor(4) as threads:
        writing = [threads.submit(write_all_the_time) for _ in range(4)]
        try:
            for number in range(TURNS):
                other.say(number)
        finally:
            over.set()
        for each in writing:
            each.result()

    assert busy.count("COMMIT") < TURNS * 5
    for book in (busy, other):
        book.commits.close()


def test_of_many_threads_on_two_connections_exactly_what_did_not_fail_is_there(
    tmp_path: Path,
) -> None:
    books = [Book(tmp_path / "book.db") for _ in range(2)]  # as two processes would have it
    chance = random.Random(20260302)
    plan = [(number, chance.random() < 0.25) for number in range(400)]

    def run(number: int, fails: bool) -> None:
        unit = _fails if fails else Book.say
        with suppress(Wrong):
            unit(books[number % 2], number)

    with ThreadPoolExecutor(8) as threads:
        for done in [threads.submit(run, *each) for each in plan]:
            done.result()

    assert books[0].said() == {number for number, fails in plan if not fails}
    assert sum(book.count("COMMIT") for book in books) < 400
    for book in books:
        book.commits.close()


_WRITER = """
import itertools, sys, threading
from pathlib import Path
from storage.test_shared_commit import Book
book, numbers, out = Book(Path(sys.argv[1])), itertools.count(int(sys.argv[2])), threading.Lock()
def write():
    while True:
        number = book.say(next(numbers))
        with out:
            print(number, flush=True)
for _ in range(4):
    threading.Thread(target=write).start()
"""


@pytest.mark.req("B5")
def test_whatever_was_said_to_be_written_is_there_after_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    told: set[int] = set()
    for life in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), str(life * 1_000_000)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[1],
        ) as process:
            assert process.stdout
            told |= {int(process.stdout.readline()) for _ in range(100)}
            os.kill(process.pid, signal.SIGKILL)
            told |= {int(line) for line in process.stdout if line.endswith("\n")}
    book = Book(path)
    assert told <= book.said()
    book.commits.close()
