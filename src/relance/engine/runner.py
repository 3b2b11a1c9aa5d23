"""Claims due lanes and hands them to a carrier, until it is told to stop."""

from __future__ import annotations

import threading
import time
from datetime import timedelta

import structlog

from relance.app.control import resume_batch
from relance.app.records import Lane
from relance.core.errors import LeaseLost, RelanceError
from relance.core.values import MailboxId
from relance.engine.carrier import Carrier
from relance.engine.lane import run_lane
from relance.engine.parts import LaneParts
from relance.engine.turn import MayStay, Turn

log = structlog.get_logger(__name__)

LONGEST_NAP = 0.5  # seconds between two looks at the lanes; a look costs under a millisecond
STAY = 5.0  # seconds that a visit may go on while its lane has more to do
DRAIN = 30.0  # seconds that running visits get to finish when the process is told to stop


class Runner:
    """The embedded engine: one dispatcher thread in front of a carrier."""

    def __init__(self, parts: LaneParts, carrier: Carrier) -> None:
        self._parts = parts
        self._carrier = carrier
        self._poked = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="relance-runner", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def poke(self, mailbox_id: MailboxId) -> None:
        """New mail is said to be there: look now instead of at the next poll."""
        with self._parts.database.begin() as uow:
            uow.lanes.wake(mailbox_id, self._parts.clock.now())
        self._poked.set()

    def stop(self, drain: float = DRAIN) -> bool:
        """Claim nothing more and wait for running visits; False when some were left behind."""
        self._stopping.set()
        self._poked.set()
        if self._thread.is_alive():
            self._thread.join(drain)
        return self._carrier.close(drain)

    def _loop(self) -> None:
        while not self._stopping.is_set():
            self._poked.clear()
            try:
                busy = self._round()
            except Exception:  # the top of the dispatcher's loop: nothing may end it
                log.exception("the dispatcher stumbled and goes on")
                busy = False
            if not busy:
                self._poked.wait(LONGEST_NAP)

    def _round(self) -> bool:
        """Resume one batch of what is being resumed, then hand out the due lanes.

        True when more may be due than there was room for a moment ago.
        """
        resuming = self._carry_on_resuming()
        free = self._carrier.free_slots()
        if free <= 0:
            return False
        parts = self._parts
        with parts.database.begin() as uow:
            lanes = uow.lanes.claim(parts.clock.now(), parts.clock.wall(), parts.lease, free)
        for lane in lanes:
            self._carrier.submit(lane, self._stay)
        return resuming or len(lanes) == free

    def _stay(self, lane: Lane) -> None:
        """Visit a lane, and again while it has something due at once, at most STAY seconds.

        A catch-up of many pages then needs no other thread for each; others get their turn.
        """
        leave_at = time.monotonic() + STAY

        def may_stay() -> bool:
            return not self._stopping.is_set() and time.monotonic() < leave_at

        turn: Turn | None = Turn(lane)
        while turn is not None:
            turn = self._visit(turn, may_stay)
        self._poked.set()

    def _visit(self, turn: Turn, may_stay: MayStay) -> Turn | None:
        lane = turn.lane
        try:
            return run_lane(self._parts, lane, mailbox=turn.mailbox, may_stay=may_stay)
        except LeaseLost as lost:
            log.warning("lane lost", mailbox=lane.mailbox_id, why=str(lost))
        except Exception as error:  # one bad visit must not end the worker; the lane rests
            log.exception("a visit failed", mailbox=lane.mailbox_id)
            self._put_aside(lane, error)
        return None

    def _put_aside(self, lane: Lane, error: Exception) -> None:
        """Let the lane rest before the next try; what it was doing is recovered then."""
        wait = self._parts.retry if isinstance(error, RelanceError) else timedelta(minutes=1)
        with self._parts.database.begin() as uow:
            uow.lanes.release(lane, self._parts.clock.later(wait))

    def _carry_on_resuming(self) -> bool:
        """One batch of each; False when nothing is being resumed."""
        with self._parts.database.read() as uow:
            scopes = uow.enrollments.resuming_scopes()
        for scope in scopes:
            with self._parts.database.begin() as uow:
                resume_batch(uow, scope, self._parts.clock.now())
        return bool(scopes)
