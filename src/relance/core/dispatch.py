"""The states of one send, the moves between them, and what can keep a mail from leaving."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from relance.core.values import EnrollmentId, MailboxId


class DispatchState(StrEnum):
    """Where one send stands (docs/architecture.md shows the picture)."""

    PLANNED = "planned"
    RESERVED = "reserved"
    SENDING = "sending"
    IN_DOUBT = "in_doubt"
    SENT = "sent"
    FAILED = "failed"
    HELD = "held"
    CANCELLED = "cancelled"


_S = DispatchState

#: Every move that may happen; storage refuses any other by comparing the state it replaces.
MOVES: Mapping[DispatchState, frozenset[DispatchState]] = {
    _S.PLANNED: frozenset({_S.RESERVED, _S.SENDING, _S.CANCELLED}),
    _S.RESERVED: frozenset({_S.PLANNED, _S.SENDING, _S.CANCELLED}),
    _S.SENDING: frozenset({_S.SENT, _S.FAILED, _S.PLANNED, _S.IN_DOUBT, _S.CANCELLED}),
    # To itself: the next holder of the lane adopts a mail in doubt under its own fence.
    _S.IN_DOUBT: frozenset({_S.IN_DOUBT, _S.SENT, _S.PLANNED, _S.HELD, _S.CANCELLED}),
    _S.HELD: frozenset({_S.SENT, _S.PLANNED, _S.CANCELLED}),
    _S.CANCELLED: frozenset({_S.PLANNED}),  # an undo revives what never left
    _S.SENT: frozenset(),
    _S.FAILED: frozenset({_S.PLANNED}),  # an undo tries again what was refused
}

NOT_LEFT = frozenset({_S.PLANNED, _S.RESERVED, _S.CANCELLED, _S.FAILED})
UNSETTLED = frozenset({_S.SENDING, _S.IN_DOUBT, _S.HELD})


class Hindrance(StrEnum):
    """Why a mail may not leave now; each is a sentence in docs/reference.md."""

    NOT_ACTIVE = "not_active"
    HELD = "held"
    SEQUENCE_PAUSED = "sequence_paused"
    SUPPRESSED = "suppressed"
    BOUNCED = "bounced"
    MAILBOX_NOT_READY = "mailbox_not_ready"
    NOT_SYNCED = "not_synced"
    NOT_DUE = "not_due"
    NO_WINDOW = "no_window"
    OVER_DAILY_LIMIT = "over_daily_limit"
    STALE = "stale"
    UNFILLED_PLACEHOLDER = "unfilled_placeholder"


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One send of one step. ``message_id`` is bare; ``settle_at`` is wall time, not fast time."""

    id: str
    enrollment_id: EnrollmentId
    mailbox_id: MailboxId
    step: int
    epoch: int
    message_id: str
    state: DispatchState
    due_at: datetime | None
    fence: int = 0
    attempts: int = 0
    settle_at: datetime | None = None
    sent_at: datetime | None = None
    raw: bytes | None = None
    recipient: str = ""
    subject: str = ""
    note: str = ""


class Found(StrEnum):
    """What a look-up in the Sent folder can say about a mail in doubt."""

    SENT = "sent"
    ABSENT = "absent"  # and absence is proof: a probe saw this mailbox keep copies
    UNKNOWN = "unknown"


def backoff_seconds(attempts: int) -> int:
    """How long to wait after the nth deferral: a minute, doubling to an hour."""
    return int(min(60 * 2 ** max(attempts - 1, 0), 3600))
