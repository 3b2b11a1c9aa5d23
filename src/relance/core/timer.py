"""The timer of one pending step: it runs towards an instant, or it is frozen and says by whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from relance.core.instant import as_utc

_NOTHING_LEFT = timedelta(0)


class HoldKind(StrEnum):
    """Why a step does not run now."""

    PAUSED = "paused"  # by hand, for this contact
    SEQUENCE_PAUSED = "sequence_paused"  # by the user who enrolled the contact
    AWAY = "away"  # the person is out of office
    TASK = "task"  # an earlier task is open
    MAILBOX = "mailbox"  # cannot be read or may not send
    UNSURE = "unsure"  # a mail that a person must judge
    SUPPRESSED = "suppressed"  # the address is suppressed for now
    REVIEW = "review"  # a send of unknown outcome, or a step overdue for too long
    STOPPED = "stopped"  # ended; undoing the end releases it


@dataclass(frozen=True, slots=True)
class Hold:
    """One reason to hold a step; ``key`` (a message, person or user) tells apart two of a kind."""

    kind: HoldKind
    key: str = ""

    @classmethod
    def parse(cls, text: str) -> Hold:
        """Read what ``str`` wrote: "paused", "unsure:abc". ValueError for anything else."""
        name, colon, key = text.partition(":")
        if colon and not key:
            raise ValueError(f"{text!r} is no hold: nothing stands after the colon")
        try:
            return cls(HoldKind(name), key)
        except ValueError as error:
            raise ValueError(f"{text!r} is no hold: the kinds are {', '.join(HoldKind)}") from error

    def __str__(self) -> str:
        return f"{self.kind}:{self.key}" if self.key else str(self.kind)


@dataclass(frozen=True, slots=True)
class Timer:
    """Running: ``raw`` is the due instant (aware UTC) before windows and limits are applied.

    Frozen: ``remaining`` is the time still to run once the last of ``holds`` is released.
    ValueError for anything that is neither.
    """

    raw: datetime | None
    remaining: timedelta | None
    holds: frozenset[Hold]

    def __post_init__(self) -> None:
        if (self.raw is None) == (self.remaining is None):
            raise ValueError("a timer has either a due instant or a remaining time")
        if (self.raw is None) != bool(self.holds):
            raise ValueError("a timer is frozen exactly while something holds it")
        if self.raw is not None:
            as_utc(self.raw)
        if self.remaining is not None and self.remaining < _NOTHING_LEFT:
            raise ValueError(f"a timer cannot have {self.remaining} left")

    @classmethod
    def running_until(cls, due: datetime) -> Timer:
        """A timer that nothing holds."""
        return cls(as_utc(due), None, frozenset())

    @classmethod
    def begin(cls, due: datetime, holds: frozenset[Hold], now: datetime) -> Timer:
        """A delay that begins ``now``; under ``holds`` it stays whole until they are released."""
        return cls(None, _until(due, now), holds) if holds else cls.running_until(due)

    @property
    def is_running(self) -> bool:
        """Does nothing hold it?"""
        return self.raw is not None


def hold(timer: Timer, reason: Hold, now: datetime) -> Timer:
    """Freeze the timer, or add one more reason; the same reason twice counts once."""
    if timer.raw is None:
        return replace(timer, holds=timer.holds | {reason})
    return Timer(None, _until(timer.raw, now), frozenset({reason}))


def release(timer: Timer, reason: Hold, now: datetime) -> Timer:
    """Take one reason away; with the last one the remaining time begins to run.

    A reason that does not hold changes nothing. What was overdue when frozen is due at once.
    """
    return _release_all(timer, frozenset({reason}), now)


def release_kind(timer: Timer, kind: HoldKind, now: datetime) -> Timer:
    """Release every hold of one kind, whatever its key."""
    return _release_all(timer, frozenset(held for held in timer.holds if held.kind is kind), now)


def reschedule(timer: Timer, raw: datetime, now: datetime) -> Timer:
    """Move the step to ``raw``; while held only the remaining time changes, not the holds."""
    if timer.raw is not None:
        return Timer.running_until(raw)
    return replace(timer, remaining=_until(raw, now))


def _release_all(timer: Timer, reasons: frozenset[Hold], now: datetime) -> Timer:
    if timer.remaining is None:
        return timer
    left = timer.holds - reasons
    if left:
        return replace(timer, holds=left)
    return Timer.running_until(as_utc(now) + timer.remaining)


def _until(due: datetime, now: datetime) -> timedelta:
    return max(as_utc(due) - as_utc(now), _NOTHING_LEFT)
