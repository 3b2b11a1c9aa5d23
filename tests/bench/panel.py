"""How long a panel's answer takes on the server: nearly empty, and beside a million enrollments."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median

from addin.desk import Desk
from addin.page import State
from addin.request import Act, Ask, Mail, Mode, Named
from bench.crowd import address, fill
from bench.figures import Figure, Target, Tell
from bench.office import NO_LIMIT, Office, open_office
from bench.rounds import interleaved, percentile, ratio
from relance.app.records import NewMailbox, NewUser

ENROLLMENTS = 1_000_000
FEW = 20  # of the nearly empty database
MAILBOXES = 100
ASKED = 200  # pages a round
SLOWEST = 30.0  # ms
STEEPEST = 1.3  # times the nearly empty database


def measure(rounds: int, tell: Tell, enrollments: int = ENROLLMENTS) -> Sequence[Figure]:
    """The 95th percentile of SHOW for one address, and of a mail with ten contacts.

    Processor time stands beside: it tells a change also on a machine with other work to do.
    """
    with _desk(FEW, tell) as small, _desk(enrollments, tell) as large:
        found = interleaved(
            {
                f"{people}, {name}, {clock.__name__}": partial(_p95, *desk, people, clock)
                for people in (1, 10)
                for name, desk in (("few", small), ("many", large))
                for clock in (time.perf_counter, time.thread_time)
            },
            rounds,
            "ms",
            tell,
        )
    size = f"{enrollments:,} enrollments"
    figures = []
    for people, what in ((1, "one person"), (10, "ten people")):
        for clock, kind in (("perf_counter", "p95"), ("thread_time", "p95 of processor time")):
            many, few = found[f"{people}, many, {clock}"], found[f"{people}, few, {clock}"]
            figures.append(_figure(f"panel: {kind}, {what}, {size}", many, few))
    slowest = Target(SLOWEST, "at most", of="figure")
    return [*figures, Figure("panel: p95, one person", figures[0].value, "ms", target=slowest)]


def _figure(what: str, many: Sequence[float], few: Sequence[float]) -> Figure:
    return Figure(
        what,
        median(many),
        "ms",
        median(few),
        f"{FEW} enrollments",
        ratio(many, few),
        Target(STEEPEST, "at most"),
    )


@contextmanager
def _desk(enrollments: int, tell: Tell) -> Iterator[tuple[Desk, Office, int]]:
    """A desk over a file of so many enrollments, shared out among the mailboxes."""
    with (
        tempfile.TemporaryDirectory(prefix="relance-bench-") as folder,
        open_office(Path(folder)) as office,
    ):
        _add_colleagues(office)
        office.enroll(1)
        boxes = (int(office.mailbox_id), int(office.mailbox_id) + MAILBOXES - 1)
        fill(Path(folder) / "office.db", 2, enrollments, boxes, tell)
        desk = Desk(office.database, office.clock, lambda *_: frozenset(), "https://relance.test")
        yield desk, office, enrollments


def _add_colleagues(office: Office) -> None:
    """Users with a mailbox each, whose mails most of the enrollments are."""
    now, place = office.clock.now(), {"host": "mail.acme.example"}
    with office.database.begin() as uow:
        for number in range(1, MAILBOXES):
            email = f"rep{number}@acme.example"
            user_id = uow.users.add(NewUser(email, "Rep", "x", frozenset()), now)
            new = NewMailbox(user_id, email, "Rep", place, place, NO_LIMIT, 3, "UTC")
            uow.mailboxes.add(new, now)


def _p95(
    desk: Desk, office: Office, enrollments: int, people: int, clock: Callable[[], float]
) -> float:
    """Milliseconds within which 95 of 100 answers are made, about contacts drawn at random."""
    drawn = random.Random(people)
    took = []
    for _ in range(ASKED):
        numbers = drawn.sample(range(2, enrollments + 1), people)
        mail = Mail(Mode.READ, tuple(Named(address(number), "Anna") for number in numbers))
        began = clock()
        page = desk.answer(Ask(Act.SHOW, mail), office.user).page
        took.append((clock() - began) * 1_000)
        if page.state is not State.PEOPLE:
            raise RuntimeError(f"nobody was found, but {page.state}")
    return percentile(took, 0.95)
