"""A sequence as its author wrote it: steps, settings, and the plan that one enrollment follows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from relance.core import schedule
from relance.core.schedule import Calendar, Delay, Unit
from relance.core.template import malformed, placeholders
from relance.core.values import SequenceId

MAX_STEPS = 50
JITTER = timedelta(minutes=20)  # spreads the mails that all waited for the same window to open
WEEKDAYS = frozenset(range(5))


class TaskType(StrEnum):
    """What the rep is asked to do (H7)."""

    EMAIL = "email"
    CALL = "call"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class EmailStep:
    """A mail that relance sends. ``threaded``: as a reply to the first mail of the enrollment."""

    delay: Delay
    subject: str
    body: str
    threaded: bool = True

    @property
    def kind(self) -> str:
        return "email"

    def placeholders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(placeholders(self.subject) + placeholders(self.body)))


@dataclass(frozen=True, slots=True)
class TaskStep:
    """A task for the rep. ``blocking``: the sequence waits until it is completed (R47)."""

    delay: Delay
    title: str
    task_type: TaskType = TaskType.TODO
    note: str = ""
    blocking: bool = True

    @property
    def kind(self) -> str:
        return "task"

    def placeholders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(placeholders(self.title) + placeholders(self.note)))


Step = EmailStep | TaskStep


@dataclass(frozen=True, slots=True)
class Window:
    """When follow-ups may leave: wall times in the enrollment's zone, by weekday (0 = Monday)."""

    start: time = time(9)
    end: time = time(17)
    days: frozenset[int] = WEEKDAYS

    def calendar(self, zone: str, holidays: frozenset[date]) -> Calendar:
        return schedule.on_days(zone, self.start, self.end, self.days, holidays)


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for a whole sequence version."""

    window: Window = field(default_factory=Window)
    first_step_waits_for_window: bool = False  # R102, H3: the first mail goes at once
    unenroll_same_company: bool = False  # R65
    holidays_country: str = ""  # ISO 3166 code, "" = no public holidays
    min_gap: timedelta = timedelta(hours=1)  # between two mails to one person
    max_late: timedelta = timedelta(days=3)  # a step later than this goes to review (DESIGN §4)


@dataclass(frozen=True, slots=True)
class Sequence:
    """One immutable version of a sequence. Editing makes the next version (H2)."""

    id: SequenceId
    version_id: int
    version: int
    name: str
    steps: tuple[Step, ...]
    settings: Settings = field(default_factory=Settings)

    def placeholders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for step in self.steps for name in step.placeholders()))


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps one enrollment follows, and the calendar it follows them by."""

    steps: tuple[Step, ...]
    settings: Settings
    zone: str
    holidays: frozenset[date] = frozenset()

    def due(self, step: int, anchor: datetime) -> datetime:
        """When ``step`` falls due, counted from when the step before it really happened."""
        return schedule.due(anchor, self.steps[step].delay, self.calendar(step))

    def slot(self, step: int, raw: datetime, key: str) -> datetime | None:
        """The earliest instant from ``raw`` on inside a send window; None when there is none."""
        calendar = self.calendar(step)
        opened = schedule.fit(calendar, raw)
        if opened is None or opened == raw:
            return opened
        return schedule.jitter(calendar, opened, JITTER, key)

    def calendar(self, step: int) -> Calendar:
        if step == 0 and not self.settings.first_step_waits_for_window:
            return schedule.always(self.zone)
        return self.settings.window.calendar(self.zone, self.holidays)

    def is_last(self, step: int) -> bool:
        return step + 1 >= len(self.steps)

    def with_step(self, index: int, step: Step) -> Plan:
        steps = (*self.steps[:index], step, *self.steps[index + 1 :])
        return replace(self, steps=steps)


def problems(name: str, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """What keeps a sequence from being saved, each as a sentence that names the step."""
    found = [] if name.strip() else ["The sequence needs a name."]
    if not steps:
        found.append("The sequence needs at least one step.")
    if len(steps) > MAX_STEPS:
        found.append(f"A sequence has at most {MAX_STEPS} steps.")
    for number, step in enumerate(steps, start=1):
        found += [f"Step {number}: {trouble}" for trouble in _step_problems(step)]
    if steps and isinstance(steps[0], EmailStep) and not steps[0].subject.strip():
        found.append("Step 1: the first email needs a subject.")
    return tuple(found)


def _step_problems(step: Step) -> list[str]:
    texts = (step.subject, step.body) if isinstance(step, EmailStep) else (step.title, step.note)
    found = []
    if isinstance(step, EmailStep):
        if not step.body.strip():
            found.append("the email is empty.")
        if not step.threaded and not step.subject.strip():
            found.append("an email outside the thread needs a subject.")
    elif not step.title.strip():
        found.append("the task needs a title.")
    if any(malformed(text) for text in texts):
        found.append("a placeholder is not closed; write it as {{ first_name }}.")
    if any("\n" in text or "\r" in text for text in texts[:1]):
        found.append("the subject or title must be one line.")
    return found


def days(count: int) -> Delay:
    """A delay of whole days that keeps the hour."""
    return Delay(count, Unit.DAYS)
