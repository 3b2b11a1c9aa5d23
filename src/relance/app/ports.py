"""What the use cases need from the outside, said by them; adapters fit these shapes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from relance.app.records import (
    ApiKey,
    Glimpse,
    HoldNote,
    Identity,
    KnownAddress,
    Lane,
    MailEvent,
    NewContact,
    NewMailbox,
    NewUser,
    ParkedMail,
    Receipt,
    Scope,
    SequenceRow,
    SummaryRow,
    Synced,
    Task,
)
from relance.core.crm import CrmRecord, RecordKind
from relance.core.dispatch import Dispatch, DispatchState, Found
from relance.core.enrollment import Enrollment
from relance.core.matching import Candidate
from relance.core.people import Contact, Health, Mailbox, SentCopy, User
from relance.core.sequence import Sequence as SequenceVersion
from relance.core.sequence import Settings, Step, TaskStep
from relance.core.timer import Hold
from relance.core.values import ContactId, EnrollmentId, MailboxId, SequenceId, UserId


class Clock(Protocol):
    """Two clocks: ``now`` is business time (a demo runs it fast), ``wall`` is real time.

    Leases, settle times and time-outs are wall time: a network is not faster in a demo.
    """

    def now(self) -> datetime: ...
    def wall(self) -> datetime: ...
    def later(self, wait: timedelta) -> datetime: ...  # the business instant ``wait`` of wall away


class Users(Protocol):
    def get(self, user_id: UserId) -> User: ...  # NotFound
    def by_email(self, email: str) -> User | None: ...
    def add(self, new: NewUser, now: datetime) -> UserId: ...
    def hold(self, user_id: UserId) -> User: ...  # NotFound; nobody changes them meanwhile
    def change(self, user: User) -> None: ...  # all but the address
    def all(self) -> tuple[User, ...]: ...
    def all_locked(self) -> tuple[User, ...]: ...
    def password_hash(self, user_id: UserId) -> str: ...
    def set_password_hash(self, user_id: UserId, password_hash: str) -> None: ...
    def add_session(
        self, token_hash: str, user_id: UserId, now: datetime, expires_at: datetime
    ) -> None: ...
    def by_session(self, token_hash: str, now: datetime) -> User | None: ...
    def end_session(self, token_hash: str) -> None: ...
    def end_sessions_of(self, user_id: UserId) -> None: ...
    def add_key(
        self,
        user_id: UserId,
        name: str,
        prefix: str,
        key_hash: str,
        scopes: frozenset[str],
        now: datetime,
    ) -> int: ...
    def by_key(self, key_hash: str, now: datetime) -> tuple[User, ApiKey] | None: ...
    def keys_of(self, user_id: UserId) -> tuple[ApiKey, ...]: ...
    def revoke_key(self, user_id: UserId, key_id: int, now: datetime) -> None: ...


class Identities(Protocol):
    def get(self, provider: str, subject: str) -> Identity | None: ...
    def user_of(self, provider: str, subject: str) -> User | None: ...  # an active one
    def of_user(self, user_id: UserId) -> tuple[Identity, ...]: ...  # the oldest first
    def add(self, identity: Identity) -> None: ...
    def remove(self, user_id: UserId, provider: str, subject: str) -> None: ...  # NotFound


class Mailboxes(Protocol):
    def get(self, mailbox_id: MailboxId) -> Mailbox: ...  # NotFound
    def address(self, mailbox_id: MailboxId) -> str: ...  # NotFound
    def by_address(self, key: str) -> Mailbox | None: ...
    def of_user(self, user_id: UserId) -> tuple[Mailbox, ...]: ...
    def all(self) -> tuple[Mailbox, ...]: ...
    def add(self, new: NewMailbox, now: datetime) -> MailboxId: ...  # also makes its lane
    def update(self, mailbox_id: MailboxId, new: NewMailbox) -> None: ...
    def set_secret(self, mailbox_id: MailboxId, field: str, sealed: str) -> None: ...
    def secret(self, mailbox_id: MailboxId, field: str) -> str: ...  # NotFound
    def set_health(
        self, mailbox_id: MailboxId, health: Health, note: str, since: datetime
    ) -> None: ...
    def set_synced(self, mailbox_id: MailboxId, at: datetime) -> None: ...
    def set_sent_copy(
        self, mailbox_id: MailboxId, copy: SentCopy, lag_seconds: float | None
    ) -> None: ...
    def delete(self, mailbox_id: MailboxId) -> None: ...  # Refused while enrollments are live


class Contacts(Protocol):
    def get(self, contact_id: ContactId) -> Contact: ...  # NotFound
    def by_address(self, key: str) -> Contact | None: ...
    def add(self, new: NewContact, now: datetime) -> ContactId: ...
    def update(self, contact_id: ContactId, new: NewContact) -> None: ...
    def find(self, text: str, limit: int, offset: int) -> tuple[Contact, ...]: ...
    def count(self, text: str) -> int: ...
    def addresses(self, contact_id: ContactId) -> tuple[KnownAddress, ...]: ...
    def learn_address(
        self, contact_id: ContactId, key: str, alias_key: str, source: str, now: datetime
    ) -> bool: ...  # False: known already, perhaps as another contact's
    def mark_bounced(self, contact_id: ContactId, at: datetime | None) -> None: ...
    def mark_unsubscribed(self, contact_id: ContactId, at: datetime | None) -> None: ...
    def mark_away(self, contact_id: ContactId, until: datetime | None) -> None: ...
    def mark_replied(self, contact_id: ContactId, at: datetime) -> None: ...
    def suppressed(self, key: str, domain: str) -> str: ...  # "", "address" or "domain"
    def suppress(self, kind: str, value: str, reason: str, now: datetime) -> None: ...
    def unsuppress(self, kind: str, value: str) -> None: ...


class CrmRecords(Protocol):
    def get(self, kind: RecordKind, record_id: int) -> CrmRecord: ...  # NotFound
    def find(
        self, kind: RecordKind, words: str, limit: int, offset: int
    ) -> tuple[CrmRecord, ...]: ...
    def count(self, kind: RecordKind, words: str) -> int: ...
    def by_external_id(self, kind: RecordKind, external_id: str) -> CrmRecord | None: ...
    def by_name(self, kind: RecordKind, name: str) -> CrmRecord | None: ...  # the oldest
    def add(self, kind: RecordKind, name: str, external_id: str, now: datetime) -> int: ...
    def rename(self, kind: RecordKind, record_id: int, name: str) -> None: ...
    def delete(self, kind: RecordKind, record_id: int) -> None: ...  # a deal or a ticket
    def contacts_of(self, kind: RecordKind, record_id: int, limit: int) -> tuple[Contact, ...]: ...
    def of_contact(self, contact_id: ContactId) -> tuple[CrmRecord, ...]: ...  # deals, tickets
    def associate(self, kind: RecordKind, record_id: int, contact_id: ContactId) -> bool: ...
    def dissociate(self, kind: RecordKind, record_id: int, contact_id: ContactId) -> bool: ...


class Sequences(Protocol):
    def latest(self, sequence_id: SequenceId) -> SequenceVersion: ...  # NotFound
    def version(self, version_id: int) -> SequenceVersion: ...
    def owner(self, sequence_id: SequenceId) -> UserId: ...
    def add(
        self,
        owner_id: UserId,
        name: str,
        steps: tuple[Step, ...],
        settings: Settings,
        shared: bool,
        now: datetime,
    ) -> SequenceId: ...
    def add_version(
        self,
        sequence_id: SequenceId,
        name: str,
        steps: tuple[Step, ...],
        settings: Settings,
        now: datetime,
    ) -> SequenceVersion: ...
    def share(self, sequence_id: SequenceId, shared: bool) -> None: ...
    def may_use(self, sequence_id: SequenceId, user_id: UserId) -> bool: ...  # owner or shared
    def rows(self, user_id: UserId) -> tuple[SequenceRow, ...]: ...
    def delete(self, sequence_id: SequenceId, now: datetime) -> None: ...  # hides it


@dataclass(frozen=True, slots=True)
class NewEnrollment:
    """An enrollment as it is about to be stored; the id comes from the database."""

    contact_id: ContactId
    sequence_id: SequenceId
    version_id: int
    user_id: UserId
    mailbox_id: MailboxId
    zone: str
    start_at_step: int
    holidays: frozenset[date]
    values: Mapping[str, str]  # placeholder values given for this enrollment


@dataclass(frozen=True, slots=True)
class Given:
    """What the placeholders of an enrollment are filled with, besides what its contact is."""

    values: Mapping[str, str]  # given when it was enrolled
    sender_name: str
    sender_email: str


class Enrollments(Protocol):
    def get(self, enrollment_id: EnrollmentId) -> Enrollment: ...  # NotFound
    def lock(self, enrollment_id: EnrollmentId) -> Enrollment: ...  # get, FOR UPDATE
    def add(self, new: NewEnrollment, now: datetime) -> Enrollment: ...

    # add raises Refused("already_enrolled") when the contact has a live enrollment

    def save(self, enrollment: Enrollment, now: datetime) -> None: ...
    def given(self, enrollment_id: EnrollmentId) -> Given: ...  # NotFound
    def live_of(self, contact_id: ContactId) -> EnrollmentId | None: ...
    def enrolled_at(self, enrollment_id: EnrollmentId) -> datetime: ...
    def candidates(
        self,
        *,
        user_id: UserId,
        message_ids: Collection[str],
        dispatch_ids: Collection[str],
        address_keys: Collection[str],
        alias_keys: Collection[str],
        domains: Collection[str],
    ) -> tuple[tuple[Candidate, frozenset[str]], ...]: ...

    # each candidate with in_thread=False and the Message-IDs and dispatch ids (of those asked
    # for) that are its own; ended enrollments only where one of these is theirs

    def due_tasks(self, mailbox_id: MailboxId, now: datetime) -> tuple[EnrollmentId, ...]: ...
    def in_scope(
        self, scope: Scope, after: EnrollmentId, limit: int
    ) -> tuple[EnrollmentId, ...]: ...  # live ones, ascending
    def live_of_user(self, user_id: UserId) -> tuple[EnrollmentId, ...]: ...
    def live_in_sequence(self, sequence_id: SequenceId) -> tuple[EnrollmentId, ...]: ...

    # holds
    def note_hold(self, note: HoldNote) -> None: ...  # once a hold; a later until wins
    def holds_of(self, enrollment_id: EnrollmentId) -> tuple[HoldNote, ...]: ...
    def expired_holds(self, mailbox_id: MailboxId, now: datetime) -> tuple[HoldNote, ...]: ...

    def next_change_at(
        self, mailbox_id: MailboxId
    ) -> datetime | None: ...  # a task, or a hold's end

    # scopes
    def open_scope(
        self,
        hold: Hold,
        since: datetime,
        *,
        sequence_id: SequenceId | None = None,
        user_id: UserId | None = None,
        mailbox_id: MailboxId | None = None,
    ) -> Scope: ...  # the open one of the same kind when there is one already
    def scopes_over(self, enrollment: Enrollment) -> tuple[Scope, ...]: ...  # not yet resumed past
    def open_scopes(
        self,
        *,
        sequence_id: SequenceId | None = None,
        user_id: UserId | None = None,
        mailbox_id: MailboxId | None = None,
    ) -> tuple[Scope, ...]: ...
    def resume_scope(self, scope_id: int, at: datetime) -> None: ...  # from now on no new holds
    def resumed_through(self, scope_id: int, enrollment_id: EnrollmentId) -> None: ...
    def close_scope(self, scope_id: int) -> None: ...
    def resuming_scopes(self) -> tuple[Scope, ...]: ...


class Dispatches(Protocol):
    def get(self, dispatch_id: str) -> Dispatch: ...  # NotFound
    def of_step(self, enrollment_id: EnrollmentId, step: int, epoch: int) -> Dispatch | None: ...
    def of_enrollment(self, enrollment_id: EnrollmentId) -> tuple[Dispatch, ...]: ...
    def plan(self, dispatch: Dispatch) -> None: ...

    # inserts; when the (enrollment, step, epoch) exists and is planned, reserved, cancelled or
    # failed: makes it planned at the new due time and drops its rendered bytes

    def hold_planned(self, enrollment_id: EnrollmentId) -> None: ...  # planned, reserved: due NULL
    def cancel(self, enrollment_id: EnrollmentId) -> int: ...  # planned, reserved -> cancelled
    def in_flight(self, enrollment_id: EnrollmentId) -> bool: ...  # sending, in_doubt or held
    def next_due(self, mailbox_id: MailboxId, now: datetime) -> Dispatch | None: ...
    def next_due_at(self, mailbox_id: MailboxId) -> datetime | None: ...
    def postpone(self, dispatch_id: str, until: datetime, note: str) -> None: ...
    def move(
        self,
        dispatch_id: str,
        frm: Collection[DispatchState],
        to: DispatchState,
        *,
        fence: int | None = None,  # must equal the row's
        new_fence: int | None = None,
        raw: bytes | None = None,
        recipient: str | None = None,
        subject: str | None = None,
        settle_at: datetime | None = None,
        sent_at: datetime | None = None,
        attempts: int | None = None,
        due_at: datetime | None = None,
        note: str | None = None,
    ) -> bool: ...

    # False: the row was not in that state any more. What is sent or cancelled keeps no bytes

    def unsettled(self, mailbox_id: MailboxId) -> tuple[Dispatch, ...]: ...  # and in_doubt
    def sent_times(self, mailbox_id: MailboxId, since: datetime) -> tuple[datetime, ...]: ...
    def count_left(self, mailbox_id: MailboxId, since: datetime) -> int: ...
    def nth_newest_sent(
        self, mailbox_id: MailboxId, nth: int, since: datetime
    ) -> datetime | None: ...  # 1 = the newest; None: fewer were sent after ``since``
    def planned_between(self, mailbox_id: MailboxId, start: datetime, end: datetime) -> int: ...


class Lanes(Protocol):
    def claim(
        self, now: datetime, wall: datetime, lease: timedelta, limit: int
    ) -> tuple[Lane, ...]: ...
    def claim_one(
        self, mailbox_id: MailboxId, wall: datetime, lease: timedelta
    ) -> Lane | None: ...  # whatever its wake_at; None while somebody else holds it
    def get(self, mailbox_id: MailboxId) -> Lane: ...  # NotFound; as it is now, without claiming

    # These store the lane's tat too, and change nothing when its fence has moved on:

    def extend(self, lane: Lane, wall: datetime, lease: timedelta) -> bool: ...  # False: lost
    def keep(
        self, lane: Lane, wake_at: datetime, wall: datetime, lease: timedelta
    ) -> Lane | None: ...  # for another visit at once, with a new fence; None: lost
    def release(
        self, lane: Lane, wake_at: datetime
    ) -> bool: ...  # a hint that came meanwhile wins; False: lost
    def wake(self, mailbox_id: MailboxId, at: datetime) -> None: ...  # earlier, never later
    def next_wake(self) -> datetime | None: ...


class Inbox(Protocol):
    def unseen(self, mailbox_id: MailboxId, keys: Sequence[str]) -> frozenset[str]: ...
    def mark_seen(
        self, mailbox_id: MailboxId, keys: Iterable[str], folder: str, now: datetime
    ) -> frozenset[str]: ...  # the keys that were new
    def cursor(self, mailbox_id: MailboxId, folder: str) -> str | None: ...
    def save_cursor(self, lane: Lane, folder: str, cursor: str, now: datetime) -> None: ...

    # raises LeaseLost when the lane's fence has moved on

    def record(self, event: MailEvent) -> int: ...
    def events_of(self, contact_id: ContactId) -> tuple[MailEvent, ...]: ...
    def event(self, mail_id: int) -> MailEvent: ...  # NotFound
    def learn_message(
        self, mailbox_id: MailboxId, message_id: str, contact_id: ContactId, now: datetime
    ) -> None: ...  # the rep's own mail to a contact, found in Sent; ties answers to it
    def count_try(self, mailbox_id: MailboxId, key: str, error: str, now: datetime) -> int: ...
    def park(self, mailbox_id: MailboxId, key: str, glimpse: Glimpse, now: datetime) -> None: ...
    def parked(self, mailbox_id: MailboxId) -> tuple[ParkedMail, ...]: ...
    def dismiss(self, mailbox_id: MailboxId, parked_id: str) -> None: ...  # NotFound


class Receipts(Protocol):
    def add(self, receipt: Receipt) -> None: ...  # fills in prev_hash and hash
    def of_enrollment(self, enrollment_id: EnrollmentId) -> tuple[Receipt, ...]: ...
    def verify(self) -> tuple[EnrollmentId, ...]: ...  # enrollments whose chain is broken


class Tasks(Protocol):
    def open(
        self,
        enrollment: Enrollment,
        step: int,
        task: TaskStep,
        title: str,
        note: str,
        now: datetime,
    ) -> int: ...
    def get(self, task_id: int) -> Task: ...  # NotFound
    def complete(self, task_id: int, now: datetime) -> bool: ...  # False: was not open
    def cancel_of(self, enrollment_id: EnrollmentId, now: datetime) -> None: ...
    def reopen(self, enrollment_id: EnrollmentId, step: int) -> bool: ...  # after an undo
    def open_of_user(self, user_id: UserId) -> tuple[Task, ...]: ...


class Views(Protocol):
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
    ) -> tuple[SummaryRow, ...]: ...  # newest first
    def one(self, enrollment_id: EnrollmentId) -> SummaryRow: ...  # NotFound
    def current_of(
        self, contact_ids: Collection[ContactId]
    ) -> tuple[SummaryRow, ...]: ...  # the live one and the newest one of each, newest first
    def known_by(
        self, keys: Collection[str], alias_keys: Collection[str]
    ) -> tuple[tuple[ContactId, KnownAddress], ...]: ...  # who has an address with one of these
    def sequences_for(
        self, user_id: UserId
    ) -> tuple[
        tuple[SequenceId, str], ...
    ]: ...  # own and shared ones with their names, newest first
    def counts(self) -> Mapping[str, int]: ...  # for health: lanes_overdue, in_doubt, held, ...


class Idempotency(Protocol):
    def recall(self, user_id: UserId, key: str) -> str | None: ...
    def remember(self, user_id: UserId, key: str, answer: str, now: datetime) -> None: ...
    def amend(self, user_id: UserId, key: str, answer: str) -> None: ...  # NotFound


class UnitOfWork(Protocol):
    """One transaction: leaving the block commits, an exception rolls all of it back."""

    @property
    def users(self) -> Users: ...
    @property
    def identities(self) -> Identities: ...
    @property
    def mailboxes(self) -> Mailboxes: ...
    @property
    def contacts(self) -> Contacts: ...
    @property
    def crm(self) -> CrmRecords: ...
    @property
    def sequences(self) -> Sequences: ...
    @property
    def enrollments(self) -> Enrollments: ...
    @property
    def dispatches(self) -> Dispatches: ...
    @property
    def lanes(self) -> Lanes: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def receipts(self) -> Receipts: ...
    @property
    def tasks(self) -> Tasks: ...
    @property
    def views(self) -> Views: ...
    @property
    def idempotency(self) -> Idempotency: ...


class Database(Protocol):
    def begin(self) -> AbstractContextManager[UnitOfWork]: ...  # may write
    def read(self) -> AbstractContextManager[UnitOfWork]: ...  # a snapshot; writes are refused


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server's last word on a mail it took."""

    reply: str
    code: int = 250


class Mailer(Protocol):
    """Hands one message to one mailbox's server; raises the SendError family and NeedsReconnect."""

    def send(self, envelope_from: str, to: str, raw: bytes) -> Accepted: ...
    def sign_in(self) -> None: ...  # sends nothing; raises SendDeferred and NeedsReconnect


@dataclass(frozen=True, slots=True)
class SentProbe:
    """Whether the server files sent mail by itself, and after how many seconds it shows."""

    copy: SentCopy
    lag_seconds: float | None = None


class Outbox(Protocol):
    """How mail leaves one mailbox: the mailer, and what its Sent folder can say afterwards."""

    def mailer(self, mailbox: Mailbox) -> Mailer: ...
    def find_sent(self, mailbox: Mailbox, message_id: str) -> Found: ...
    def file_copy(self, mailbox: Mailbox, raw: bytes, at: datetime) -> None: ...
    def forget(self, mailbox: Mailbox) -> None: ...  # its credentials were refused
    def probe_sent_copy(self, mailbox: Mailbox) -> SentProbe: ...


class Composer(Protocol):
    """Builds the bytes of one step's mail; raises MissingPlaceholders."""

    def __call__(self, letter: Letter) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything that goes into one step's mail, already filled in."""

    mailbox: Mailbox
    contact: Contact
    dispatch: Dispatch
    subject: str
    body: str
    in_reply_to: str  # bare Message-ID of the mail this one follows; "" for the first
    references: tuple[str, ...]
    unsubscribe_url: str
    at: datetime


Sync = Callable[[Lane, Mailbox], Synced]
"""Reads what is new in a mailbox and acts on it, and says how far it came.

Raises MailboxError, LeaseLost.
"""

Holidays = Callable[[str, int], frozenset[date]]
"""Public holidays of an ISO 3166 country in a year."""

RegistrableDomain = Callable[[str], str]
"""The registrable domain of a host; "" for public mail providers and nonsense."""
