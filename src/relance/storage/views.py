"""The summary of enrollments as the pages show it, in as many queries for 500 lines as for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    union_all,
)

from relance.app.records import HoldNote, KnownAddress, SummaryRow
from relance.core.errors import NotFound
from relance.core.timer import Hold
from relance.core.values import ContactId, EnrollmentId, SequenceId, UserId
from relance.storage.holds import hold_note
from relance.storage.repository import Repository, chunks
from relance.storage.scopes import covers
from relance.storage.tables import (
    companies,
    contact_addresses,
    contacts,
    dispatches,
    enrollments,
    hold_notes,
    lanes,
    mailboxes,
    receipts,
    scopes,
    sequence_versions,
    sequences,
    sync_poison,
    users,
)
from relance.storage.tables.dispatches import IS_ACTIVE
from relance.storage.tables.enrollments import IS_LIVE
from relance.storage.types import Record

_E = enrollments.c
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)

_LAST_RECEIPT = (
    select(receipts.c.sentence)
    .where(receipts.c.enrollment_id == _E.id)
    .order_by(receipts.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_SUMMARY = (
    select(
        _E.id,
        _E.contact_id,
        _E.sequence_id,
        _E.user_id,
        _E.enrolled_at,
        _E.planned_at,
        _E.step,
        _E.state,
        _E.outcome,
        _E.reason,
        _E.detail,
        _E.raw_due,
        _E.remaining_us,
        _E.holds,
        _E.zone,
        _E.ended_at,
        _E.first_sent_at,
        _E.last_sent_at,
        contacts.c.first_name,
        contacts.c.last_name,
        contacts.c.email,
        func.coalesce(companies.c.name, "").label("company"),
        sequence_versions.c.name.label("sequence_name"),
        sequence_versions.c.step_count,
        users.c.name.label("enrolled_by"),
        mailboxes.c.address.label("mailbox_address"),
        func.coalesce(dispatches.c.due_at, _E.raw_due).label("due_at"),
        func.coalesce(_LAST_RECEIPT, "").label("last_receipt"),
    )
    .select_from(enrollments)
    .join(contacts, contacts.c.id == _E.contact_id)
    .outerjoin(companies, companies.c.id == contacts.c.company_id)
    .join(sequence_versions, sequence_versions.c.id == _E.version_id)
    .join(users, users.c.id == _E.user_id)
    .join(mailboxes, mailboxes.c.id == _E.mailbox_id)
    .outerjoin(
        dispatches,
        and_(
            dispatches.c.enrollment_id == _E.id,
            dispatches.c.step == _E.step,
            dispatches.c.epoch == _E.epoch,
        ),
    )
)
_ONE = _SUMMARY.where(_E.id == bindparam("enrollment"))
# Each by its index, however many enrollments there are: the live one, and the newest.
_CURRENT = _SUMMARY.where(
    _E.id.in_(
        union_all(
            select(_E.id).where(_E.contact_id.in_(_KEYS), IS_LIVE),
            select(func.max(_E.id)).where(_E.contact_id.in_(_KEYS)).group_by(_E.contact_id),
        )
    )
).order_by(_E.id.desc())
_KNOWN_BY_KEY = select(contact_addresses).where(contact_addresses.c.key.in_(_KEYS))
_KNOWN_BY_ALIAS = select(contact_addresses).where(contact_addresses.c.alias_key.in_(_KEYS))
_SEQUENCES_FOR = (
    select(sequences.c.id, sequence_versions.c.name)
    .join(sequence_versions, sequence_versions.c.sequence_id == sequences.c.id)
    .where(
        sequences.c.deleted_at.is_(None),
        or_(sequences.c.owner_id == bindparam("user"), sequences.c.shared),
    )
    .order_by(sequences.c.id.desc(), sequence_versions.c.version.desc())
)
_NOTES = (
    select(hold_notes)
    .where(hold_notes.c.enrollment_id.in_(_KEYS))
    .order_by(hold_notes.c.placed_at, hold_notes.c.hold)
)
_SCOPES_OVER = (
    select(_E.id, scopes.c.hold, scopes.c.since)
    .select_from(enrollments)
    .join(scopes, covers())
    .where(_E.id.in_(_KEYS), IS_LIVE)
    .order_by(scopes.c.id)
)

_ACTIVE_COUNTS = (
    select(dispatches.c.state, func.count().label("number"))
    .where(IS_ACTIVE)
    .group_by(dispatches.c.state)
)
_HELD = select(func.count()).where(dispatches.c.state == literal_column("'held'"))
_LANES = select(func.count().label("lanes"), func.count(lanes.c.lease_until).label("leased"))
_LIVE = select(func.count()).select_from(enrollments).where(IS_LIVE)
_PARKED = select(func.count()).where(sync_poison.c.parked_at.is_not(None))


class SqlViews(Repository):
    """The port Views."""

    def summary(
        self,
        *,
        sequence_id: SequenceId | None = None,
        contact_id: ContactId | None = None,
        user_id: UserId | None = None,
        live_only: bool = False,
        since: datetime | None = None,
        limit: int = 500,
        offset: int = 0,
    ) -> tuple[SummaryRow, ...]:
        """The enrollments that fit all that is given, newest first; ``since``: enrolled then."""
        wanted = {_E.sequence_id: sequence_id, _E.contact_id: contact_id, _E.user_id: user_id}
        conditions = [column == value for column, value in wanted.items() if value is not None]
        if live_only:
            conditions.append(IS_LIVE)
        if since is not None:
            conditions.append(_E.enrolled_at >= since)
        found = _SUMMARY.where(*conditions).order_by(_E.id.desc()).limit(limit).offset(offset)
        return self._summarised(found)

    def one(self, enrollment_id: EnrollmentId) -> SummaryRow:
        rows = self._summarised(_ONE.params(enrollment=enrollment_id))
        if not rows:
            raise NotFound("enrollment", enrollment_id)
        return rows[0]

    def current_of(self, contact_ids: Collection[ContactId]) -> tuple[SummaryRow, ...]:
        """Of each contact the enrollment that is live and the newest one, newest first."""
        return self._summarised(_CURRENT.params(keys=list(contact_ids))) if contact_ids else ()

    def known_by(
        self, keys: Collection[str], alias_keys: Collection[str]
    ) -> tuple[tuple[ContactId, KnownAddress], ...]:
        """The addresses of contacts that are one of ``keys``, or have one of ``alias_keys``."""
        found = {row.key: row for row in self._all(_KNOWN_BY_ALIAS, keys=list(alias_keys))}
        found |= {row.key: row for row in self._all(_KNOWN_BY_KEY, keys=list(keys))}
        return tuple(
            (
                ContactId(row.contact_id),
                KnownAddress(row.key, row.alias_key, row.source, row.added_at),
            )
            for row in found.values()
        )

    def sequences_for(self, user_id: UserId) -> tuple[tuple[SequenceId, str], ...]:
        """The sequences a user may use with their newest names, without counting anything."""
        named: dict[SequenceId, str] = {}
        for row in self._all(_SEQUENCES_FOR, user=user_id):
            named.setdefault(SequenceId(row.id), row.name)
        return tuple(named.items())

    def counts(self) -> Mapping[str, int]:
        """For health: dispatches not settled by state, lanes, live enrollments, parked mail."""
        lane = self._one("count", "lanes", _LANES)
        counts = {"planned": 0, "reserved": 0, "sending": 0, "in_doubt": 0}
        counts |= {row.state: row.number for row in self._all(_ACTIVE_COUNTS)}
        return counts | {
            "held": self._scalar(_HELD),
            "lanes": lane.lanes,
            "lanes_leased": lane.leased,
            "live": self._scalar(_LIVE),
            "parked": self._scalar(_PARKED),
        }

    def _summarised(self, statement: Select[Any]) -> tuple[SummaryRow, ...]:
        rows = list(self._all(statement))
        noted: dict[int, list[HoldNote]] = defaultdict(list)
        over: dict[int, list[HoldNote]] = defaultdict(list)
        for ids in chunks(row.id for row in rows):
            for note in self._all(_NOTES, keys=ids):
                noted[note.enrollment_id].append(hold_note(note))
            for scope in self._all(_SCOPES_OVER, keys=ids):
                over[scope.id].append(_scope_note(scope))
        return tuple(_summary(row, noted[row.id], over[row.id]) for row in rows)


def _scope_note(row: Record) -> HoldNote:
    return HoldNote(EnrollmentId(row.id), Hold.parse(row.hold), row.since, "")


def _holds(row: Record, noted: Sequence[HoldNote], over: Sequence[HoldNote]) -> list[HoldNote]:
    """What holds the enrollment now: with its note where there is one, and each hold once."""
    notes = {note.hold: note for note in noted}
    held = [Hold.parse(name) for name in row.holds]
    own = [
        notes.get(hold) or HoldNote(EnrollmentId(row.id), hold, row.planned_at, "") for hold in held
    ]
    return own + [note for note in over if note.hold not in held]


def _remaining(row: Record, over: Sequence[HoldNote]) -> float | None:
    """Seconds left on a stopped clock; a scope has stopped it without touching the row."""
    if row.remaining_us is not None:
        return float(row.remaining_us / 1_000_000)
    if row.raw_due is None or not over:
        return None
    stopped_at = max(min(note.placed_at for note in over), row.planned_at)
    left: timedelta = row.raw_due - stopped_at
    return max(left.total_seconds(), 0.0)


def _summary(row: Record, noted: Sequence[HoldNote], over: Sequence[HoldNote]) -> SummaryRow:
    holds = _holds(row, noted, over)
    is_running = row.raw_due is not None and not holds
    return SummaryRow(
        enrollment_id=EnrollmentId(row.id),
        contact_id=ContactId(row.contact_id),
        contact_name=f"{row.first_name} {row.last_name}".strip() or row.email,
        contact_email=row.email,
        company=row.company,
        sequence_id=SequenceId(row.sequence_id),
        sequence_name=row.sequence_name,
        enrolled_at=row.enrolled_at,
        enrolled_by=row.enrolled_by,
        user_id=UserId(row.user_id),
        mailbox_address=row.mailbox_address,
        last_step=row.step,
        steps=row.step_count,
        state=row.state,
        outcome=row.outcome or "",
        reason=row.reason or "",
        detail=row.detail,
        holds=tuple(holds),
        due_at=row.due_at if is_running else None,
        remaining_seconds=_remaining(row, over),
        zone=row.zone,
        ended_at=row.ended_at,
        first_sent_at=row.first_sent_at,
        last_sent_at=row.last_sent_at,
        last_receipt=row.last_receipt,
    )
