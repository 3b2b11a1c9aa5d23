"""The sequences that the asker may use."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from relance.app.control import pause_sequence, resume_sequence
from relance.app.control_many import pause_all, resume_all
from relance.app.ports import UnitOfWork
from relance.app.records import SequenceRow
from relance.app.visible import usable_sequence
from relance.app.write_sequence import (
    SequenceDraft,
    create_sequence,
    delete_sequence,
    edit_sequence,
    share_sequence,
)
from relance.core.sequence import Sequence
from relance.core.values import SequenceId
from relance.web.api.operation import Call, Operation
from relance.web.api.steps import SettingsModel, StepModel, settings_model, step_model
from relance.web.texts import Line, Model


class SequenceIn(Model):
    """A sequence as its author writes it."""

    name: Annotated[Line, Field(max_length=200)]
    steps: Annotated[list[StepModel], Field(max_length=200)]
    settings: SettingsModel = Field(default_factory=SettingsModel)
    shared: bool = False

    def draft(self) -> SequenceDraft:
        """As the use case takes it."""
        steps = tuple(step.core() for step in self.steps)
        return SequenceDraft(self.name, steps, self.settings.core(), self.shared)


class SequenceOut(Model):
    """One version of a sequence; ``placeholders`` are what contacts must have values for."""

    id: int
    version: int
    name: str
    owner_id: int
    steps: list[StepModel]
    settings: SettingsModel
    placeholders: list[str]


class SequenceLine(Model):
    """A sequence and what runs in it."""

    id: int
    name: str
    owner_id: int
    owner_name: str
    shared: bool
    steps: int
    version: int
    live: int
    finished: int
    unenrolled: int
    paused_by_me: bool


class SequenceList(Model):
    """The sequences that the asker may use."""

    items: list[SequenceLine]


class Sharing(Model):
    """Whether everybody may use the sequence."""

    shared: bool


class Touched(Model):
    """How many sequences, pauses or enrollments were changed."""

    changed: int


def _shown(uow: UnitOfWork, sequence: Sequence) -> SequenceOut:
    return SequenceOut(
        id=sequence.id,
        version=sequence.version,
        name=sequence.name,
        owner_id=uow.sequences.owner(sequence.id),
        steps=[step_model(step) for step in sequence.steps],
        settings=settings_model(sequence.settings),
        placeholders=list(sequence.placeholders()),
    )


def _line(row: SequenceRow) -> SequenceLine:
    return SequenceLine(
        id=row.id,
        name=row.name,
        owner_id=row.owner_id,
        owner_name=row.owner_name,
        shared=row.shared,
        steps=row.steps,
        version=row.version,
        live=row.live,
        finished=row.finished,
        unenrolled=row.unenrolled,
        paused_by_me=row.paused_by_me,
    )


def index(call: Call) -> SequenceList:
    """List the sequences with their counts."""
    with call.services.database.read() as uow:
        return SequenceList(items=[_line(row) for row in uow.sequences.rows(call.user.id)])


def create(call: Call, body: SequenceIn) -> SequenceOut:
    """Create a sequence."""
    holidays = call.services.holidays
    with call.services.database.begin() as uow:
        new = create_sequence(uow, body.draft(), call.user, holidays, call.now)
        return _shown(uow, uow.sequences.latest(new))


def get(call: Call, sequence_id: int) -> SequenceOut:
    """Read the newest version of a sequence."""
    with call.services.database.read() as uow:
        return _shown(uow, usable_sequence(uow, SequenceId(sequence_id), call.user))


def edit(call: Call, sequence_id: int, body: SequenceIn) -> SequenceOut:
    """Save the next version; running enrollments keep theirs."""
    wanted, holidays = SequenceId(sequence_id), call.services.holidays
    with call.services.database.begin() as uow:
        version = edit_sequence(uow, wanted, body.draft(), call.user, holidays, call.now)
        return _shown(uow, version)


def share(call: Call, sequence_id: int, body: Sharing) -> SequenceOut:
    """Share a sequence with everybody, or keep it to its owner."""
    with call.services.database.begin() as uow:
        share_sequence(uow, SequenceId(sequence_id), body.shared, call.user)
        return _shown(uow, uow.sequences.latest(SequenceId(sequence_id)))


def delete(call: Call, sequence_id: int) -> Touched:
    """Delete a sequence; its running enrollments stop."""
    with call.services.database.begin() as uow:
        stopped = delete_sequence(uow, SequenceId(sequence_id), call.user, call.now)
    return Touched(changed=stopped)


def pause(call: Call, sequence_id: int) -> Touched:
    """Pause the contacts that the asker enrolled in a sequence."""
    with call.services.database.begin() as uow:
        sequence = usable_sequence(uow, SequenceId(sequence_id), call.user)
        pause_sequence(uow, sequence.id, call.user, call.now)
    return Touched(changed=1)


def resume(call: Call, sequence_id: int) -> Touched:
    """Resume the contacts that the asker enrolled in a sequence."""
    with call.services.database.begin() as uow:
        sequence = usable_sequence(uow, SequenceId(sequence_id), call.user)
        return Touched(changed=resume_sequence(uow, sequence.id, call.user, call.now))


def pause_every(call: Call) -> Touched:
    """Pause all the asker's contacts, in every sequence that runs."""
    with call.services.database.begin() as uow:
        return Touched(changed=pause_all(uow, call.user, call.now))


def resume_every(call: Call) -> Touched:
    """Resume all the asker's contacts."""
    with call.services.database.begin() as uow:
        return Touched(changed=resume_all(uow, call.user, call.now))


OPERATIONS = (
    Operation("GET", "/sequences", index),
    Operation("POST", "/sequences", create, "write", 201),
    Operation("POST", "/sequences/pause-all", pause_every, "write"),
    Operation("POST", "/sequences/resume-all", resume_every, "write"),
    Operation("GET", "/sequences/<id:sequence_id>", get),
    Operation("PUT", "/sequences/<id:sequence_id>", edit, "write"),
    Operation("DELETE", "/sequences/<id:sequence_id>", delete, "write"),
    Operation("PUT", "/sequences/<id:sequence_id>/sharing", share, "write"),
    Operation("POST", "/sequences/<id:sequence_id>/pause", pause, "write"),
    Operation("POST", "/sequences/<id:sequence_id>/resume", resume, "write"),
)
