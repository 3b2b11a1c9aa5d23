"""Units of work that want to write to SQLite at the same time share one commit."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Condition, Event

from sqlalchemy import Engine

from relance.storage.busy import StorageBusy
from relance.storage.connections import Connections, KeptConnection
from relance.storage.repository import Transaction


class SharedCommits(Connections):
    """One writing connection, on which the threads of this process take turns.

    While others wait for their turn, a unit that is done does not commit: the next one goes on in
    the same transaction, and the last one commits for all. No unit ends before that commit, so
    nobody is told of anything that a crash could undo. A unit that fails undoes its own work only.
    """

    def __init__(self, engine: Engine, patience: float) -> None:
        """``patience``: seconds that a unit waits for its turn before it raises StorageBusy.

        So long it also waits for another process, once it is its turn in this one.
        """
        super().__init__(engine)
        self._patience = patience
        self._queue = Condition()
        self._waiting = 0
        self._is_taken = False
        self._group: _Group | None = None
        self._kept: KeptConnection | None = None

    @property
    def waiting(self) -> int:
        """How many units wait for their turn."""
        return self._waiting

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        self._take_turn()
        try:
            group = self._joined()
            with group.unit() as transaction:
                yield transaction
        finally:
            self._pass_on()
        group.wait()

    def close(self) -> None:
        if self._kept:
            self._kept.close()
            self._kept = None
        super().close()

    def _take_turn(self) -> None:
        with self._queue:
            self._waiting += 1
            try:
                self._queue.wait_for(lambda: not self._is_taken, self._patience)
            except BaseException:
                self._waiting -= 1
                if not self._is_taken:  # whoever was to commit for others commits all the same
                    self._pass_on()
                raise
            self._waiting -= 1
            if self._is_taken:
                raise StorageBusy("another thread keeps writing")
            self._is_taken = True

    def _joined(self) -> _Group:
        if self._group is None:
            if self._kept is None:
                self._kept = KeptConnection(self.engine.connect())
            self._group = _Group(self._kept, self._patience)
        return self._group

    def _pass_on(self) -> None:
        """Leave the commit to who waits for a turn; if nobody does, commit."""
        with self._queue:
            if self._waiting and self._group and self._group.is_open:
                self._is_taken = False
                self._queue.notify()
                return
            group, self._group = self._group, None
        try:
            if not (group and group.commit()) and self._kept:
                self._kept.close()  # with it goes what was begun
                self._kept = None
        finally:
            with self._queue:
                self._is_taken = False
                self._queue.notify()


_SAVEPOINT = (("SAVEPOINT unit",), ("RELEASE unit",), ("ROLLBACK TO unit", "RELEASE unit"))
_WHOLE = ((), (), ("ROLLBACK",))


class _Group:
    """One transaction for several units, one after the other."""

    def __init__(self, kept: KeptConnection, patience: float) -> None:
        self._kept = kept
        self._units = 0
        self._ended = Event()
        self._is_committed = False
        self._error: sqlite3.Error | None = None
        kept.begin_writing(patience)

    @property
    def is_open(self) -> bool:
        """False once SQLite, or the first unit, has rolled back everything."""
        return self._kept.in_transaction

    @contextmanager
    def unit(self) -> Iterator[Transaction]:
        """The first one needs no savepoint: there is nothing yet that must survive its failure."""
        self._units += 1
        begin, end, undo = _SAVEPOINT if self._units > 1 else _WHOLE
        try:
            self._say(begin)
            yield self._kept.transaction
            self._say(end)
        except BaseException:
            try:
                self._say(undo)
            except sqlite3.Error:  # rolled back already, or nothing of it may be committed
                self._kept.close()
            raise

    def _say(self, sentences: Sequence[str]) -> None:
        for words in sentences:
            self._kept.say(words)

    def commit(self) -> bool:
        """For all units; False when their work is lost, which each of them is told."""
        try:
            self._kept.say("COMMIT")
            self._is_committed = True
        except sqlite3.Error as error:
            self._error = error
        finally:
            self._ended.set()
        return self._is_committed

    def wait(self) -> None:
        """Return when the work of all units is on the disk. StorageBusy: none of it is."""
        self._ended.wait()
        if not self._is_committed:
            raise StorageBusy(f"the commit failed: {self._error}") from self._error
