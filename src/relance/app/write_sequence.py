"""Write sequences: create, edit into a new version, share, delete."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from relance.app.control import stop_all_of_sequence
from relance.app.ports import Holidays, UnitOfWork
from relance.app.visible import usable_sequence
from relance.core.errors import ConfigError, Refused
from relance.core.people import Right, User
from relance.core.sequence import Sequence, Settings, Step, problems
from relance.core.values import SequenceId


@dataclass(frozen=True, slots=True)
class SequenceDraft:
    """A sequence as its author wrote it, before anybody has looked at it."""

    name: str
    steps: tuple[Step, ...]
    settings: Settings = field(default_factory=Settings)
    shared: bool = False


class InvalidSequence(Refused):
    """The draft cannot be saved; ``problems`` says why, a sentence each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(
            "invalid_sequence", " ".join(problems), "Correct what is named, then save again."
        )
        self.problems = problems


def create_sequence(
    uow: UnitOfWork, draft: SequenceDraft, by: User, holidays: Holidays, now: datetime
) -> SequenceId:
    """Save a new sequence. Raises InvalidSequence, or Refused("no_right")."""
    _may_write(by)
    _check(draft, holidays, now)
    name = draft.name.strip()
    return uow.sequences.add(by.id, name, draft.steps, draft.settings, draft.shared, now)


def edit_sequence(
    uow: UnitOfWork,
    sequence_id: SequenceId,
    draft: SequenceDraft,
    by: User,
    holidays: Holidays,
    now: datetime,
) -> Sequence:
    """Save the next version; enrollments keep the one they began with (H2).

    Raises NotFound for a sequence the user may not see, Refused("not_owner") for another's shared
    one, InvalidSequence.
    """
    _may_write(by)
    _must_own(uow, sequence_id, by)
    _check(draft, holidays, now)
    uow.sequences.share(sequence_id, draft.shared)
    name = draft.name.strip()
    return uow.sequences.add_version(sequence_id, name, draft.steps, draft.settings, now)


def share_sequence(uow: UnitOfWork, sequence_id: SequenceId, shared: bool, by: User) -> None:
    """Let everybody use the sequence, or only its owner (R11). Raises NotFound, Refused."""
    _must_own(uow, sequence_id, by)
    uow.sequences.share(sequence_id, shared)


def delete_sequence(uow: UnitOfWork, sequence_id: SequenceId, by: User, now: datetime) -> int:
    """Delete the sequence and stop what runs in it (R76); how many enrollments stopped."""
    _must_own(uow, sequence_id, by)
    return stop_all_of_sequence(uow, sequence_id, by, now)


def _may_write(by: User) -> None:
    if not by.may(Right.USE_SEQUENCES):
        raise Refused(
            "no_right",
            "You may not use sequences.",
            "An administrator can give the right to use sequences.",
        )


def _must_own(uow: UnitOfWork, sequence_id: SequenceId, by: User) -> None:
    usable_sequence(uow, sequence_id, by)
    if uow.sequences.owner(sequence_id) != by.id and not by.may(Right.ADMIN):
        raise Refused(
            "not_owner",
            "Only the owner of a sequence may change it.",
            "Make a sequence of your own with the same steps.",
        )


def _check(draft: SequenceDraft, holidays: Holidays, now: datetime) -> None:
    found = problems(draft.name, draft.steps) + _settings_problems(draft.settings, holidays, now)
    if found:
        raise InvalidSequence(found)


def _settings_problems(settings: Settings, holidays: Holidays, now: datetime) -> tuple[str, ...]:
    found: list[str] = []
    try:
        settings.window.calendar("UTC", frozenset())
    except ValueError as error:
        found.append(f"The send window: {error}.")
    if settings.holidays_country:
        try:
            holidays(settings.holidays_country, now.year)
        except ConfigError as error:
            found.append(f"The holidays: {error}.")
    return tuple(found)
