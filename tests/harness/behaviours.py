"""What a receiving mail server can do to a mail, as values."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TypeAlias


class Stage(StrEnum):
    """Where in the SMTP dialogue a server says no."""

    RCPT = "rcpt"
    DATA = "data"


class Layout(StrEnum):
    """Whose automatic reply it is; they differ in every mark a classifier could look for."""

    EXCHANGE = "exchange"
    GMAIL = "gmail"
    SIEVE = "sieve"


@dataclass(frozen=True, slots=True)
class Accept:
    """250, after ``seconds`` of real time."""

    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Reject:
    """5xx each time (RFC 5321 §4.2.1)."""

    code: int = 550
    status: str = "5.1.1"
    text: str = "no such user here"
    stage: Stage = Stage.RCPT


@dataclass(frozen=True, slots=True)
class Defer:
    """4xx the first ``times`` times for a sender, then accepted; ``times=None``: always 4xx."""

    code: int = 451
    status: str = "4.7.1"
    text: str = "greylisted, try again later"
    times: int | None = 1


@dataclass(frozen=True, slots=True)
class HangUp:
    """The line breaks after the final dot, before the reply; the mail was ``accepted`` or not."""

    accepted: bool


@dataclass(frozen=True, slots=True)
class Bounce:
    """250, then a delivery report (RFC 3464) to the envelope sender."""

    status: str = "5.1.1"
    diagnostic: str = "550 5.1.1 no such user here"
    action: str = "failed"


@dataclass(frozen=True, slots=True)
class Away:
    """250, then an out-of-office reply that names the first day back."""

    layout: Layout = Layout.EXCHANGE
    back_in: timedelta = timedelta(days=7)


Behaviour: TypeAlias = Accept | Reject | Defer | HangUp | Bounce | Away

_STATUS = r"[245]\.\d{1,3}\.\d{1,3}"  # RFC 3463

_BY_LOCAL_PART: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Behaviour]], ...] = (
    (re.compile(rf"reject-(5\d\d)-({_STATUS})"), lambda m: Reject(int(m[1]), m[2])),
    (
        re.compile(rf"content-(5\d\d)-({_STATUS})"),
        lambda m: Reject(int(m[1]), m[2], "message refused", Stage.DATA),
    ),
    (re.compile(rf"defer-(4\d\d)-({_STATUS})"), lambda m: Defer(int(m[1]), m[2], times=None)),
    (
        re.compile(rf"defer(\d+)-(4\d\d)-({_STATUS})"),
        lambda m: Defer(int(m[2]), m[3], times=int(m[1])),
    ),
    (re.compile(rf"bounce-({_STATUS})"), lambda m: _bounce(m[1])),
    (re.compile(rf"delayed-({_STATUS})"), lambda m: _bounce(m[1], "delayed")),
    (re.compile(r"ooo"), lambda m: Away()),
    (re.compile(r"ooo-(exchange|gmail|sieve)"), lambda m: Away(Layout(m[1]))),
    (re.compile(r"hangup-kept"), lambda m: HangUp(accepted=True)),
    (re.compile(r"hangup-lost"), lambda m: HangUp(accepted=False)),
    (re.compile(r"slow-(\d+(?:\.\d+)?)"), lambda m: Accept(float(m[1]))),
)


def by_local_part(address: str) -> Behaviour:
    """The behaviour that a recipient's name asks for, plain acceptance without one.

    ``reject-550-5.1.1``, ``content-550-5.7.1`` (refused after DATA), ``defer-451-4.7.1``
    (always), ``defer2-451-4.7.1`` (twice), ``bounce-5.1.1``, ``delayed-4.4.1``, ``ooo``,
    ``ooo-gmail``, ``ooo-sieve``, ``hangup-kept``, ``hangup-lost``, ``slow-1.5``.
    """
    local = address.rpartition("@")[0]
    for pattern, make in _BY_LOCAL_PART:
        if match := pattern.fullmatch(local):
            return make(match)
    return Accept()


def _bounce(status: str, action: str = "failed") -> Bounce:
    code = 550 if status.startswith("5") else 450
    return Bounce(status, f"{code} {status} delivery was not possible", action)
