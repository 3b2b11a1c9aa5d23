"""Sequences: who owns them, who may use them, and their immutable versions."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, bindparam, func, insert, or_, select, update

from relance.app.records import SequenceRow
from relance.core.enrollment import Outcome
from relance.core.sequence import Sequence, Settings, Step
from relance.core.values import SequenceId, UserId
from relance.storage.repository import Repository, Transaction, chunks
from relance.storage.steps import settings_json, settings_of, step_columns, step_of
from relance.storage.tables import enrollments, scopes, sequence_versions, sequences, steps, users
from relance.storage.tables.enrollments import IS_NOT_CLOSED
from relance.storage.types import Record
from relance.storage.versions import VersionCache

_KEPT = sequences.c.deleted_at.is_(None)
_ID = sequences.c.id == bindparam("sequence")
_VERSIONS = sequence_versions.c

_NEWEST = (
    select(func.max(_VERSIONS.version))
    .where(_VERSIONS.sequence_id == sequences.c.id)
    .correlate(sequences)
    .scalar_subquery()
)
_LATEST = (
    select(_VERSIONS.id)
    .join(sequences, and_(sequences.c.id == _VERSIONS.sequence_id, _VERSIONS.version == _NEWEST))
    .where(_ID, _KEPT)
)
_VERSION = select(sequence_versions).where(_VERSIONS.id == bindparam("version"))
_STEPS = select(steps).where(steps.c.version_id == bindparam("version")).order_by(steps.c.position)
_OWNER = select(sequences.c.owner_id).where(_ID)
_HEAD = select(sequences.c.owner_id, sequences.c.shared, _NEWEST.label("version")).where(_ID, _KEPT)
_UPDATE = update(sequences).where(_ID, _KEPT)

_IS_PAUSED = (
    select(scopes.c.id)
    .where(
        scopes.c.sequence_id == sequences.c.id,
        scopes.c.user_id == bindparam("user"),
        scopes.c.resumed_at.is_(None),
        IS_NOT_CLOSED,
    )
    .exists()
)
_ROWS = (
    select(
        sequences,
        users.c.name.label("owner_name"),
        _VERSIONS.version,
        _VERSIONS.name,
        _VERSIONS.step_count,
        _IS_PAUSED.label("paused_by_me"),
    )
    .join(users, users.c.id == sequences.c.owner_id)
    .join(
        sequence_versions,
        and_(_VERSIONS.sequence_id == sequences.c.id, _VERSIONS.version == _NEWEST),
    )
    .where(_KEPT, or_(sequences.c.owner_id == bindparam("user"), sequences.c.shared))
    .order_by(sequences.c.id.desc())
)
_COUNTS = (
    select(enrollments.c.sequence_id, enrollments.c.outcome, func.count().label("number"))
    .where(enrollments.c.sequence_id.in_(bindparam("sequences", expanding=True)))
    .group_by(enrollments.c.sequence_id, enrollments.c.outcome)
)

_Counts = dict[tuple[int, str | None], int]  # the outcome of a live enrollment is None


class SqlSequences(Repository):
    """The port Sequences."""

    def __init__(self, transaction: Transaction, versions: VersionCache) -> None:
        super().__init__(transaction)
        self._versions = versions
        self.loaded: dict[int, Sequence] = {}

    def latest(self, sequence_id: SequenceId) -> Sequence:
        return self.version(self._one("sequence", sequence_id, _LATEST, sequence=sequence_id).id)

    def version(self, version_id: int) -> Sequence:
        """Also of a deleted sequence: enrollments keep the version they began with."""
        known = self._versions.get(version_id) or self.loaded.get(version_id)
        if known:
            return known
        row = self._one("sequence version", version_id, _VERSION, version=version_id)
        found = Sequence(
            id=SequenceId(row.sequence_id),
            version_id=row.id,
            version=row.version,
            name=row.name,
            steps=tuple(step_of(step) for step in self._all(_STEPS, version=version_id)),
            settings=settings_of(row.settings),
        )
        self.loaded[version_id] = found
        return found

    def owner(self, sequence_id: SequenceId) -> UserId:
        return UserId(self._one("sequence", sequence_id, _OWNER, sequence=sequence_id).owner_id)

    def add(
        self,
        owner_id: UserId,
        name: str,
        steps: tuple[Step, ...],
        settings: Settings,
        shared: bool,
        now: datetime,
    ) -> SequenceId:
        row = {"owner_id": owner_id, "shared": shared, "created_at": now}
        sequence_id = SequenceId(self._inserted(insert(sequences), row))
        self._write_version(sequence_id, 1, name, steps, settings, now)
        return sequence_id

    def add_version(
        self,
        sequence_id: SequenceId,
        name: str,
        steps: tuple[Step, ...],
        settings: Settings,
        now: datetime,
    ) -> Sequence:
        head = self._one("sequence", sequence_id, _HEAD, sequence=sequence_id)
        number = head.version + 1
        return self.version(self._write_version(sequence_id, number, name, steps, settings, now))

    def share(self, sequence_id: SequenceId, shared: bool) -> None:
        self._change("sequence", sequence_id, _UPDATE, sequence=sequence_id, shared=shared)

    def may_use(self, sequence_id: SequenceId, user_id: UserId) -> bool:
        """Owner, or shared; a deleted sequence is nobody's to use."""
        head = self._first(_HEAD, sequence=sequence_id)
        return head is not None and (head.shared or head.owner_id == user_id)

    def rows(self, user_id: UserId) -> tuple[SequenceRow, ...]:
        """The sequences the user may use, newest first, with how many enrollments they have."""
        found = list(self._all(_ROWS, user=user_id))
        counts: _Counts = {}
        for ids in chunks(row.id for row in found):
            for row in self._all(_COUNTS, sequences=ids):
                counts[row.sequence_id, row.outcome] = row.number
        return tuple(_row(row, counts) for row in found)

    def delete(self, sequence_id: SequenceId, now: datetime) -> None:
        self._change("sequence", sequence_id, _UPDATE, sequence=sequence_id, deleted_at=now)

    def _write_version(
        self,
        sequence_id: SequenceId,
        number: int,
        name: str,
        new_steps: tuple[Step, ...],
        settings: Settings,
        now: datetime,
    ) -> int:
        row = {
            "sequence_id": sequence_id,
            "version": number,
            "name": name,
            "step_count": len(new_steps),
            "company_rule": settings.unenroll_same_company,
            "settings": settings_json(settings),
            "created_at": now,
        }
        version_id = self._inserted(insert(sequence_versions), row)
        rows = [
            step_columns(step) | {"version_id": version_id, "position": position}
            for position, step in enumerate(new_steps)
        ]
        if rows:
            self._connection.execute(insert(steps), rows)
        return version_id


def _row(row: Record, counts: _Counts) -> SequenceRow:
    return SequenceRow(
        id=SequenceId(row.id),
        name=row.name,
        owner_id=UserId(row.owner_id),
        owner_name=row.owner_name,
        shared=row.shared,
        steps=row.step_count,
        version=row.version,
        live=counts.get((row.id, None), 0),
        finished=counts.get((row.id, Outcome.FINISHED), 0),
        unenrolled=counts.get((row.id, Outcome.UNENROLLED), 0),
        paused_by_me=row.paused_by_me,
        created_at=row.created_at,
    )
