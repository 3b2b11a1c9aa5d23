"""Whatever dies, stalls, fails or changes its mind, and when: no mail twice, none lost, none late.

A machine of hypothesis plays workers, provider and people against one mailbox, and checks after
each step what must always hold (docs/architecture.md names the rules I1 to I14).
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, suppress
from datetime import time, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from engine.traps import Killed, Trap
from engine_world import World, world_at
from relance.app import control
from relance.app.apply import apply_event
from relance.app.trouble import mailbox_is_well
from relance.core.dispatch import Dispatch, DispatchState
from relance.core.enrollment import Stopped, StopReason
from relance.core.errors import Refused, SendDeferred, SendRejected, SendUnknown
from relance.core.schedule import Delay, Unit
from relance.core.sequence import EmailStep, Settings, Step, Window
from relance.core.timer import HoldKind
from relance.core.values import ContactId, EnrollmentId

S = DispatchState
#: Where a worker dies or falls asleep: anywhere in its visit, half of the time around a send.
DEATHS = st.integers(8, 13) | st.integers(0, 17)
NAPS = st.integers(5, 8) | st.integers(0, 12)
PEOPLE = 3
MAX_SEND = 89  # seconds; the deadline is 90
PERIOD, DAILY = timedelta(seconds=20), 5
GAP = timedelta(minutes=30)
SLACK = timedelta(minutes=3)  # a send may begin 90 s after its claim, and take 90 s
STEPS: tuple[Step, ...] = (
    EmailStep(Delay(0, Unit.MINUTES), "Hello", "Hello {{ first_name }}"),
    EmailStep(Delay(1, Unit.HOURS), "", "Did you see my mail?"),
    EmailStep(Delay(0, Unit.MINUTES), "", "Last one."),
)
#: Every choice is a plain number: the product's ids are random, and what a test may draw must not
#: depend on which of two mails that were due at once went first.
WHO = st.integers(0, 9)
FAULTS = {
    "4xx": (SendDeferred("greylisted", 451, "4.7.1"), False),
    "5xx": (SendRejected("no such user", 550, "5.1.1"), False),
    "policy": (SendRejected("blocked", 550, "5.7.1"), False),
    "lost, but accepted": (SendUnknown("connection reset"), True),
    "lost, not accepted": (SendUnknown("connection reset"), False),
}


class SendProtocol(RuleBasedStateMachine):
    """One mailbox, three people, workers that die or fall asleep anywhere."""

    def __init__(self, template: Path) -> None:
        super().__init__()
        self.template = template
        self.stack = ExitStack()
        self.fence = 0
        self.enrollments: list[EnrollmentId] = []
        self.silent: dict[EnrollmentId, int] = {}  # promised to send nothing: mails so far
        self.paused: dict[EnrollmentId, int] = {}
        self.sequence_paused: dict[EnrollmentId, int] = {}

    @initialize(files_copies=st.booleans())
    def open(self, files_copies: bool) -> None:
        home = self.stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-test-"))
        shutil.copy(self.template, Path(home) / "world.db")
        self.world: World = self.stack.enter_context(
            world_at(
                f"sqlite:///{home}/world.db", files_copies=files_copies, daily=DAILY, per_minute=3
            )
        )
        around_the_clock = Window(days=frozenset(range(7)), start=time.min, end=time.min)
        self.world.sequence_id = self.world.add_sequence(
            STEPS, Settings(window=around_the_clock, min_gap=GAP)
        )
        self.people: list[ContactId] = [
            self.world.contact(f"person{n}@north.example") for n in range(PEOPLE)
        ]
        for person in range(PEOPLE - 1):
            self.enroll(person)

    # --- people

    @rule(person=st.integers(0, PEOPLE - 1))
    def enroll(self, person: int) -> None:
        report = self.world.enroll(self.people[person])
        for one in report.enrolled:
            self.enrollments.append(one.enrollment_id)
            if self.sequence_paused:
                self.sequence_paused[one.enrollment_id] = 0

    @rule(who=WHO, what=st.sampled_from(["unenroll", "pause", "reply_stops"]))
    def stop_or_pause(self, who: int, what: str) -> None:
        self._meanwhile(what, who)

    @rule(who=WHO)
    def resume(self, who: int) -> None:
        one = self._one(who)
        with self.world.database.begin() as uow:
            control.resume(uow, one, self.world.user, self.world.clock.now())
            holds = uow.enrollments.get(one).holds
        if not any(hold.kind is HoldKind.PAUSED for hold in holds):
            self.paused.pop(one, None)

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        one = self._one(who)
        with suppress(Refused), self.world.database.begin() as uow:
            control.undo(uow, one, self.world.user, self.world.clock.now())
            self.silent.pop(one, None)

    @rule()
    def pause_or_resume_sequence(self) -> None:
        if self.sequence_paused:
            self._resume_sequence()
        else:
            self._pause_sequence()

    @rule()
    def mend(self) -> None:
        """People look at what is shown to them: a mail in doubt, a mailbox in trouble."""
        self._decide()
        with self.world.database.begin() as uow:
            mailbox_is_well(uow, self.world.mailbox_id, self.world.clock.now())

    # --- time, workers, provider

    @rule(seconds=st.sampled_from([1, 21, 100, 300, 3601, 86_401, 4 * 86_400]))
    def wait(self, seconds: int) -> None:
        self.world.clock.forward(seconds=seconds)

    @rule(what=st.sampled_from(sorted(FAULTS)))
    def break_next_send(self, what: str) -> None:
        self.world.provider.fault, self.world.provider.accepts = FAULTS[what]

    @rule(visits=st.integers(1, 4))
    def work(self, visits: int) -> None:
        for _ in range(visits):
            self._until_the_lane_wakes()
            self.world.visit()

    @rule(at=DEATHS)
    def worker_dies(self, at: int) -> None:
        def die(sending: bool) -> None:
            raise Killed

        trap = Trap(at, die)
        self._until_the_lane_wakes()
        with suppress(Killed):
            self.world.visit(trap.arm(self.world.parts, self.world.provider))

    @rule(
        at=NAPS,
        seconds=st.sampled_from([88, 200, 500]),
        meanwhile=st.sampled_from(["work", "unenroll", "pause", "pause_sequence", "reply_stops"]),
        who=WHO,
    )
    def worker_sleeps(self, at: int, seconds: int, meanwhile: str, who: int) -> None:
        """One worker stalls; people and another worker go on; then it wakes and goes on too."""

        def sleep(sending: bool) -> None:
            self._meanwhile(meanwhile, who)
            # Who sleeps while talking to the server is hung up on when the send's time is over.
            length = min(seconds, MAX_SEND) if sending else seconds
            for _ in range(4):
                self.world.clock.forward(seconds=length / 4)
                self.world.visit()

        trap = Trap(at, sleep, in_transactions=False)
        self._until_the_lane_wakes()
        self.world.visit(trap.arm(self.world.parts, self.world.provider))

    def _until_the_lane_wakes(self) -> None:
        """Most visits find something to do: a worker comes when the lane wakes, not at random."""
        with self.world.database.read() as uow:
            wake = uow.lanes.next_wake()
        if wake is None:  # a dead worker holds it until its lease ends
            self.world.clock.forward(seconds=181)
        elif wake - self.world.clock.now() < timedelta(days=1):
            self.world.clock.at = max(self.world.clock.at, wake)

    def _meanwhile(self, what: str, who: int) -> None:
        match what:
            case "unenroll":
                self._unenroll(self._one(who))
            case "reply_stops":
                self._replies(self._one(who))
            case "pause":
                self._pause(self._one(who))
            case "pause_sequence":
                self._pause_sequence()

    # --- what must hold

    @invariant()
    def everything_holds(self) -> None:
        if not hasattr(self, "world"):
            return
        with self.world.database.read() as uow:
            rows = {
                row.message_id: row
                for one in self.enrollments
                for row in uow.dispatches.of_enrollment(one)
            }
            live = [one for one in map(uow.enrollments.get, self.enrollments) if one.is_live]
            fence = uow.lanes.get(self.world.mailbox_id).fence
        taken = self.world.provider.message_ids()
        self._once_and_accounted_for(rows, taken)
        self._in_order_and_as_promised(rows, taken)
        self._within_the_limits()
        flying = sum(row.state is S.SENDING for row in rows.values())
        assert flying <= 1, "I8: two mails of one mailbox at once"
        assert fence >= self.fence, "I12: the fence went back"
        assert len({one.contact_id for one in live}) == len(live), "I14: two live enrollments"
        self.fence = fence

    def _once_and_accounted_for(self, rows: Mapping[str, Dispatch], taken: list[str]) -> None:
        assert len(set(taken)) == len(taken), "I1: accepted twice"
        assert set(taken) <= set(rows), "I2: accepted without a record"
        for message_id, row in rows.items():
            if row.state is S.SENT:
                assert message_id in taken, "I3: recorded as sent, not accepted"
            if message_id in taken:
                assert row.state in (S.SENDING, S.IN_DOUBT, S.SENT, S.HELD), f"I4: {row.state}"

    def _in_order_and_as_promised(self, rows: Mapping[str, Dispatch], taken: list[str]) -> None:
        steps: dict[EnrollmentId, list[int]] = {one: [] for one in self.enrollments}
        for message_id in taken:
            steps[rows[message_id].enrollment_id].append(rows[message_id].step)
        for found in steps.values():
            assert found == list(range(len(found))), f"I5: steps {found}"
        for promised in (self.silent, self.paused, self.sequence_paused):
            for one, mails in promised.items():
                assert len(steps[one]) == mails, "I6: a mail after it was said that none will go"

    def _within_the_limits(self) -> None:
        times = [mail.at for mail in self.world.provider.taken]
        assert all(b - a >= PERIOD for a, b in pairwise(times)), "I9: too fast"
        for first, over in zip(times, times[DAILY:], strict=False):
            assert over - first >= timedelta(days=1) - SLACK, "I9: more than a day may bear"
        for person in range(PEOPLE):
            own = self.world.provider.times_to(f"person{person}@north.example")
            assert all(b - a >= GAP - SLACK for a, b in pairwise(own)), "I10: too close"

    def teardown(self) -> None:
        try:
            if hasattr(self, "world"):
                self._everything_ends()
        finally:
            self.stack.close()

    def _everything_ends(self) -> None:
        """I7: with a healthy provider, and people who answer, every mail finds its end."""
        self.world.provider.fault = None
        self._resume_sequence()
        self.silent.clear()
        self.paused.clear()
        for _ in range(400):
            self.mend()
            self._resume_all()
            if not self.world.visit():
                self.world.clock.forward(seconds=200)  # a dead worker's lease ends
                self._until_the_lane_wakes()
            if self._is_over():
                break
        self.everything_holds()
        assert self._is_over(), f"I7: {[(row.state, row.note) for row in self._dispatches()]}"

    def _resume_all(self) -> None:
        with self.world.database.begin() as uow:
            for one in self.enrollments:
                control.resume(uow, one, self.world.user, self.world.clock.now())

    def _is_over(self) -> bool:
        with self.world.database.read() as uow:
            live = any(uow.enrollments.get(one).is_live for one in self.enrollments)
        final = (S.SENT, S.FAILED, S.CANCELLED)
        return not live and all(row.state in final for row in self._dispatches())

    # --- what people do to one enrollment, and what they are promised

    def _unenroll(self, one: EnrollmentId) -> None:
        with self.world.database.begin() as uow:
            answer = control.unenroll(uow, one, self.world.user, self.world.clock.now())
        if not answer.in_flight:
            self.silent.setdefault(one, self._mails(one))

    def _replies(self, one: EnrollmentId) -> None:
        with self.world.database.begin() as uow:
            apply_event(uow, one, Stopped(StopReason.REPLIED), self.world.clock.now())
            in_flight = uow.dispatches.in_flight(one)
        if not in_flight:
            self.silent.setdefault(one, self._mails(one))

    def _pause(self, one: EnrollmentId) -> None:
        with self.world.database.begin() as uow:
            answer = control.pause(uow, one, self.world.user, self.world.clock.now())
        held = any(hold.kind is HoldKind.PAUSED for hold in answer.enrollment.holds)
        if held and not answer.in_flight:
            self.paused.setdefault(one, self._mails(one))

    def _pause_sequence(self) -> None:
        world = self.world
        with world.database.begin() as uow:
            control.pause_sequence(uow, world.sequence_id, world.user, world.clock.now())
            quiet = [one for one in self.enrollments if not uow.dispatches.in_flight(one)]
        for one in quiet:
            self.sequence_paused.setdefault(one, self._mails(one))

    def _resume_sequence(self) -> None:
        world = self.world
        with world.database.begin() as uow:
            control.resume_sequence(uow, world.sequence_id, world.user, world.clock.now())
        self.sequence_paused.clear()

    def _decide(self) -> None:
        """The rep looks into the Sent folder and says what is there."""
        for dispatch in self._dispatches():
            if dispatch.state is S.HELD:
                left = dispatch.message_id in self.world.provider.message_ids()
                with self.world.database.begin() as uow:
                    control.decide_unknown(
                        uow,
                        dispatch.enrollment_id,
                        left,
                        self.world.user,
                        self.world.clock.now(),
                    )

    # --- looking

    def _one(self, who: int) -> EnrollmentId:
        """Whose mail is under way, for there it matters most; else one of all."""
        flying = [row.enrollment_id for row in self._dispatches() if row.state is S.SENDING]
        return (flying or self.enrollments)[who % len(flying or self.enrollments)]

    def _dispatches(self) -> list[Dispatch]:
        with self.world.database.read() as uow:
            return [row for one in self.enrollments for row in uow.dispatches.of_enrollment(one)]

    def _mails(self, one: EnrollmentId) -> int:
        with self.world.database.read() as uow:
            own = {row.message_id for row in uow.dispatches.of_enrollment(one)}
        return sum(message_id in own for message_id in self.world.provider.message_ids())


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Thousands of visits: only what nobody expects is logged."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    yield
    structlog.reset_defaults()


@pytest.mark.req("B4", "B5", "R25", "R60", "R110")
@pytest.mark.timeout(600)
def test_whatever_happens_no_mail_goes_twice_and_none_is_lost(template: Path) -> None:
    thorough = os.environ.get("RELANCE_CI") == "1"
    run_state_machine_as_test(
        partial(SendProtocol, template),
        settings=settings(
            max_examples=80 if thorough else 30,
            stateful_step_count=40,
            suppress_health_check=list(HealthCheck),
        ),
    )
