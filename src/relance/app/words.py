"""The sentences a person reads: status, reasons, holds (H1); one place, so that they agree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from relance.app.records import HoldNote, SummaryRow
from relance.core.enrollment import StopReason
from relance.core.timer import HoldKind


class Status(StrEnum):
    """What a user sees (H1)."""

    SCHEDULED = "scheduled"
    ACTIVE = "active"
    WAITING_FOR_TASK = "waiting_for_task"
    PAUSED = "paused"
    HELD = "held"
    FINISHED = "finished"
    UNENROLLED = "unenrolled"
    FAILED = "failed"


STOP_WORDS: dict[StopReason, str] = {
    StopReason.REPLIED: "The contact replied",
    StopReason.REPLIED_OTHER_ADDRESS: "A reply came from another address, in the same thread",
    StopReason.WROTE_OUTSIDE: "The contact wrote outside the sequence",
    StopReason.ALIAS: "The contact wrote from an alias",
    StopReason.SAME_COMPANY: "Somebody of the same company wrote",
    StopReason.MEETING_BOOKED: "A meeting was booked",
    StopReason.UNSUBSCRIBED: "The contact unsubscribed",
    StopReason.ASKED_TO_STOP: "The contact asked not to be written to again",
    StopReason.BOUNCED: "The address bounced",
    StopReason.COMPLAINED: "The contact reported the mail as spam",
    StopReason.LEFT_COMPANY: "The contact has left the company",
    StopReason.BY_HAND: "Unenrolled by hand",
    StopReason.BY_WORKFLOW: "Unenrolled by a workflow",
    StopReason.BY_TRIGGER: "Unenrolled by a trigger",
    StopReason.SEQUENCE_DELETED: "The sequence was deleted",
    StopReason.USER_DEACTIVATED: "The sender was deactivated",
    StopReason.CONTACT_DELETED: "The contact was deleted",
}

HOLD_WORDS: dict[HoldKind, str] = {
    HoldKind.PAUSED: "paused by hand",
    HoldKind.SEQUENCE_PAUSED: "the sequence is paused",
    HoldKind.AWAY: "the contact is away",
    HoldKind.TASK: "waits for a task",
    HoldKind.MAILBOX: "the mailbox is not ready",
    HoldKind.UNSURE: "somebody should look at a mail",
    HoldKind.SUPPRESSED: "the receiving mailbox is full or slow",
    HoldKind.REVIEW: "a person must decide",
    HoldKind.STOPPED: "stopped",
}

_PAUSES = frozenset({HoldKind.PAUSED, HoldKind.SEQUENCE_PAUSED})


@dataclass(frozen=True, slots=True)
class Standing:
    """An enrollment's status and the reason for it, in a sentence."""

    status: Status
    reason: str


def standing(row: SummaryRow, scoped: frozenset[HoldKind] = frozenset()) -> Standing:
    """What to show for a row; ``scoped``: the kinds of the scopes that cover it."""
    if row.state == "ended":
        return Standing(Status(row.outcome), _end_words(row))
    kinds = {note.hold.kind for note in row.holds} | scoped
    if kinds & _PAUSES:
        return Standing(Status.PAUSED, _hold_words(row.holds, kinds))
    if kinds:
        return Standing(Status.HELD, _hold_words(row.holds, kinds))
    if row.state == "on_task":
        return Standing(Status.WAITING_FOR_TASK, "waits for its task to be completed")
    if row.first_sent_at is None and row.last_step == 0:
        return Standing(Status.SCHEDULED, "")
    return Standing(Status.ACTIVE, "")


def stop_sentence(reason: StopReason, who: str) -> str:
    """One sentence for a receipt."""
    return f"Stopped: {STOP_WORDS[reason]} ({who})." if who else f"Stopped: {STOP_WORDS[reason]}."


def hold_sentence(why: str, until: datetime | None, zone: str) -> str:
    """One sentence for a hold; the instant as the contact's wall clock shows it."""
    if until is None:
        return f"Held: {why}; goes on when a person says so."
    local = until.astimezone(ZoneInfo(zone))
    return f"Held until {local:%a %d %b %Y %H:%M} ({zone}): {why}."


def _end_words(row: SummaryRow) -> str:
    if not row.reason:
        return row.detail
    words = STOP_WORDS[StopReason(row.reason)]
    return f"{words} ({row.detail})" if row.detail else words


def _hold_words(notes: tuple[HoldNote, ...], kinds: set[HoldKind] | frozenset[HoldKind]) -> str:
    said = [note.why for note in notes if note.why]
    told = {note.hold.kind for note in notes if note.why}
    said += [HOLD_WORDS[kind] for kind in sorted(kinds) if kind not in told]
    return "; ".join(dict.fromkeys(said))
