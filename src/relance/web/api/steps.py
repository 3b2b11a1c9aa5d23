"""Steps and settings of a sequence, as JSON has them."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Annotated, Literal, assert_never

from pydantic import Field, model_validator

from relance.core.schedule import Delay, Unit
from relance.core.sequence import WEEKDAYS, EmailStep, Settings, Step, TaskStep, TaskType, Window
from relance.web.texts import Line, Model, Prose


class DelayModel(Model):
    """The time between two steps; ``at`` is a time of day and goes with days only."""

    count: Annotated[int, Field(ge=0)] = 0
    unit: Unit = Unit.DAYS
    at: time | None = None

    @model_validator(mode="after")
    def _is_possible(self) -> DelayModel:
        self.core()  # ValueError says what is wrong
        return self

    def core(self) -> Delay:
        """As the core has it."""
        return Delay(self.count, self.unit, self.at)


class EmailModel(Model):
    """A mail that relance sends."""

    kind: Literal["email"] = "email"
    delay: DelayModel = Field(default_factory=DelayModel)
    subject: Line = ""
    body: Prose
    threaded: bool = True

    def core(self) -> Step:
        """As the core has it."""
        return EmailStep(self.delay.core(), self.subject, self.body, self.threaded)


class TaskModel(Model):
    """A task for the rep."""

    kind: Literal["task"] = "task"
    delay: DelayModel = Field(default_factory=DelayModel)
    title: Line
    task_type: TaskType = TaskType.TODO
    note: Prose = ""
    blocking: bool = True

    def core(self) -> Step:
        """As the core has it."""
        return TaskStep(self.delay.core(), self.title, self.task_type, self.note, self.blocking)


StepModel = Annotated[EmailModel | TaskModel, Field(discriminator="kind")]


class WindowModel(Model):
    """When follow-ups may leave: wall times, and weekdays from 0 (Monday) to 6."""

    start: time = time(9)
    end: time = time(17)
    days: frozenset[Annotated[int, Field(ge=0, le=6)]] = WEEKDAYS


class SettingsModel(Model):
    """What holds for a whole sequence."""

    window: WindowModel = Field(default_factory=WindowModel)
    first_step_waits_for_window: bool = False
    unenroll_same_company: bool = False
    holidays_country: Annotated[Line, Field(max_length=2)] = ""
    min_gap_minutes: Annotated[int, Field(ge=0, le=43_200)] = 60
    max_late_hours: Annotated[int, Field(ge=1, le=8_760)] = 72

    def core(self) -> Settings:
        """As the core has it."""
        return Settings(
            Window(self.window.start, self.window.end, self.window.days),
            self.first_step_waits_for_window,
            self.unenroll_same_company,
            self.holidays_country.upper(),
            timedelta(minutes=self.min_gap_minutes),
            timedelta(hours=self.max_late_hours),
        )


def step_model(step: Step) -> EmailModel | TaskModel:
    """A step of the core as JSON has it."""
    delay = DelayModel(count=step.delay.count, unit=step.delay.unit, at=step.delay.at)
    match step:
        case EmailStep():
            return EmailModel(
                delay=delay, subject=step.subject, body=step.body, threaded=step.threaded
            )
        case TaskStep():
            return TaskModel(
                delay=delay,
                title=step.title,
                task_type=step.task_type,
                note=step.note,
                blocking=step.blocking,
            )
        case _:
            assert_never(step)


def settings_model(settings: Settings) -> SettingsModel:
    """Settings of the core as JSON has them."""
    window = settings.window
    return SettingsModel(
        window=WindowModel(start=window.start, end=window.end, days=window.days),
        first_step_waits_for_window=settings.first_step_waits_for_window,
        unenroll_same_company=settings.unenroll_same_company,
        holidays_country=settings.holidays_country,
        min_gap_minutes=settings.min_gap // timedelta(minutes=1),
        max_late_hours=settings.max_late // timedelta(hours=1),
    )
