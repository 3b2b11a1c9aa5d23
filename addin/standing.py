"""Says how an enrollment stands, and why, in one sentence of the reader's language (H1, B2)."""

from __future__ import annotations

from addin.page import Line, Tone
from addin.panel import Course
from addin.plain import plain
from addin.view import View
from relance.app.records import HoldNote
from relance.app.summary import Line as SummaryLine
from relance.app.words import HOLD_WORDS, Status
from relance.core.timer import HoldKind

_TONES = {
    Status.SCHEDULED: Tone.GOOD,
    Status.ACTIVE: Tone.GOOD,
    Status.WAITING_FOR_TASK: Tone.WARN,
    Status.PAUSED: Tone.WARN,
    Status.HELD: Tone.WARN,
    Status.FINISHED: Tone.PLAIN,
    Status.UNENROLLED: Tone.PLAIN,
    Status.FAILED: Tone.BAD,
}
#: Holds whose note quotes something that their kind does not say. An absence's day of return is
#: told in the reader's language.
_QUOTED = frozenset({HoldKind.UNSURE, HoldKind.SUPPRESSED, HoldKind.REVIEW})


def status_of(view: View, line: SummaryLine) -> str:
    """The status in a word or two."""
    return view.words(f"status.{line.standing.status.value}")


def tone_of(line: SummaryLine) -> Tone:
    """How the status is meant."""
    return _TONES[line.standing.status]


def standing_line(view: View, course: Course) -> Line:
    """The status with its reason, and for an end when it was."""
    words, row = view.words, course.line.row
    status, reason = status_of(view, course.line), reason_of(view, course)
    if row.ended_at:
        when = words.moment(row.ended_at, view.zone, view.now)
        message = "reason_at" if reason else "status_at"
        text = words(message, status=status, when=when, reason=reason)
    elif {note.hold.kind for note in row.holds} == {HoldKind.PAUSED}:
        text = reason[:1].upper() + reason[1:]  # "Paused by Maya" says the status, too
    else:
        text = words("reason", status=status, reason=reason) if reason else status
    return Line(text, words("fact.status"), tone_of(course.line))


def reason_of(view: View, course: Course) -> str:
    """Why it ended, or what holds it; "" when there is nothing to explain."""
    words, row = view.words, course.line.row
    if row.state == "ended":
        if not row.reason:
            return plain(row.detail)
        text = words(f"stop.{row.reason}")
        return words("detail", text=text, detail=row.detail) if row.detail else text
    if row.holds:
        said = dict.fromkeys(_hold(view, note, course.paused_by) for note in row.holds)
        return "; ".join(said)
    return words("on_task") if row.state == "on_task" else ""


def _hold(view: View, note: HoldNote, paused_by: str) -> str:
    kind, words = note.hold.kind, view.words
    text = words(f"hold.{kind.value}")
    if kind is HoldKind.PAUSED and paused_by:
        text = words("paused_by", who=paused_by)
    elif kind in _QUOTED and note.why and note.why != HOLD_WORDS[kind]:
        text = words("detail", text=text, detail=note.why)
    if note.until is None:
        return text
    when = words.moment(note.until, view.zone, view.now)
    return words("held_until", text=text, when=when)
