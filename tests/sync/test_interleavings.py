"""Whatever happens to mails, folders and workers, and in whatever order, a reply counts once."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailsync.sources.base import Folder
from relance.storage.engine import SqlDatabase
from sync.desk import Crash, Desk, FallibleDatabase, Person
from sync.letterbox import ARCHIVE, FOLDERS, INBOX, JUNK

PEOPLE = 3
SETTLED = 8  # passes after which even what was withheld thrice is done

Event = Callable[["Life"], None]


class Life:
    """A desk, its people and the replies they wrote, at most one each."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.people = [desk.enroll(f"p{number}") for number in range(PEOPLE)]
        self.replies: dict[int, bytes] = {}

    def person(self, who: int) -> Person:
        return self.people[who]

    def deliver(self, who: int, folder: Folder) -> None:
        """The reply arrives; a second time it is a copy of the same mail."""
        raw = self.replies.setdefault(who, self.desk.reply(self.people[who]))
        self.desk.letterbox.deliver(raw, self.desk.clock.now(), folder)

    def noise(self) -> None:
        number = len(self.desk.letterbox.boxes[INBOX].mails)
        self.desk.arrives(self.desk.fresh(f"x{number}@nowhere.example"))

    def renumber(self, folder: Folder) -> None:
        self.desk.letterbox.boxes[folder].renumber()

    def file_away(self, who: int) -> None:
        """The rep moves the reply while mail sync is reading it."""
        if who in self.replies:
            self.desk.letterbox.moves.add(self.replies[who])

    def withhold(self, who: int) -> None:
        if who in self.replies:
            self.desk.letterbox.without_body.add(self.replies[who])

    def hand_over(self) -> None:
        self.desk.letterbox.without_body.clear()

    def poll(self, chunk: int) -> None:
        self.desk.poll(chunk=chunk)

    def die(self, commit: int, committed: bool) -> None:
        """A worker is killed at a commit, if its pass comes to that many."""
        dying = FallibleDatabase(self.desk.database, dies_at=commit, committed=committed)
        with contextlib.suppress(Crash):
            self.desk.poll(dying, chunk=2)

    def take_over(self) -> None:
        """A worker stalls, another one claims the lane, and nobody gives anything back."""
        self.desk.claim()
        self.desk.clock.at += timedelta(hours=1)


def _events() -> st.SearchStrategy[Event]:
    who, folder = st.integers(0, PEOPLE - 1), st.sampled_from([INBOX, JUNK, ARCHIVE])
    return st.one_of(
        st.tuples(who, folder).map(lambda a: lambda life: life.deliver(*a)),
        st.just(Life.noise),
        st.sampled_from(FOLDERS).map(lambda a: lambda life: life.renumber(a)),
        who.map(lambda a: lambda life: life.file_away(a)),
        who.map(lambda a: lambda life: life.withhold(a)),
        st.just(Life.hand_over),
        st.integers(1, 4).map(lambda a: lambda life: life.poll(a)),
        st.tuples(st.integers(1, 4), st.booleans()).map(lambda a: lambda life: life.die(*a)),
        st.just(Life.take_over),
    )


@pytest.mark.req("B5")
@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(events=st.lists(_events(), max_size=14))
def test_each_reply_is_effective_exactly_once(database: SqlDatabase, events: list[Event]) -> None:
    life = Life(Desk(database))
    for event in events:
        event(life)

    life.hand_over()
    for _ in range(SETTLED):
        report = life.desk.poll()

    assert (report.more, report.held) == (False, 0)
    for who, person in enumerate(life.people):
        replied = int(who in life.replies)
        assert life.desk.stops(person) == replied
        assert len(life.desk.events(person)) == replied
