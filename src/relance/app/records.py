"""What the use cases write down and read back that is not a rule: frozen rows without behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from relance.core.inbound import Evidence
from relance.core.people import Right
from relance.core.sequence import TaskType
from relance.core.timer import Hold
from relance.core.values import (
    ContactId,
    EnrollmentId,
    MailboxId,
    SequenceId,
    UserId,
)


@dataclass(frozen=True, slots=True)
class Lane:
    """One mailbox's turn, as claimed: every later write names the fence."""

    mailbox_id: MailboxId
    fence: int
    tat: datetime | None  # theoretical arrival time of the per-minute spacing (GCRA)


@dataclass(frozen=True, slots=True)
class Synced:
    """How far a pass over a mailbox came: everything that arrived before ``at`` was read.

    None: something that arrived is not readable yet. ``more``: another pass is needed for the rest.
    """

    at: datetime | None
    more: bool = False


@dataclass(frozen=True, slots=True)
class HoldNote:
    """What is known about a hold besides its name. ``until``: it is released by itself then."""

    enrollment_id: EnrollmentId
    hold: Hold
    placed_at: datetime
    why: str
    until: datetime | None = None
    mail_id: int | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """A pause of many enrollments by one row: of a user's sequence, or of a mailbox."""

    id: int
    hold: Hold
    since: datetime
    sequence_id: SequenceId | None = None
    user_id: UserId | None = None
    mailbox_id: MailboxId | None = None
    resumed_at: datetime | None = None
    resumed_through: EnrollmentId | None = None  # how far the resume's batches have come


@dataclass(frozen=True, slots=True)
class Receipt:
    """Why an enrollment changed (B2). ``actor``: "user:7", "mail", "engine", "contact"."""

    enrollment_id: EnrollmentId
    contact_id: ContactId
    at: datetime
    actor: str
    what: str  # stable code: enrolled, sent, paused, resumed, stopped, held, released, ignored ...
    sentence: str
    rule: str = ""
    mail_id: int | None = None
    evidence: tuple[Evidence, ...] = ()
    prev_hash: str = ""
    hash: str = ""


@dataclass(frozen=True, slots=True)
class MailEvent:
    """A mail that is tied to a contact; no other mail leaves a byte in the database (B16)."""

    mailbox_id: MailboxId
    contact_id: ContactId
    enrollment_id: EnrollmentId | None
    received_at: datetime
    folder: str
    message_id: str
    from_address: str
    subject: str
    text: str
    kind: str
    certainty: float
    rule: str
    tie: str
    evidence: tuple[Evidence, ...]
    id: int = 0


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What names a mail to a person: where it lies, who wrote it, on what, when it was filed."""

    folder: str
    from_address: str = ""
    subject: str = ""
    arrived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ParkedMail:
    """A mail with which relance could do nothing; a person must look at it. ``id`` is hex."""

    id: str
    glimpse: Glimpse
    why: str
    parked_at: datetime


@dataclass(frozen=True, slots=True)
class Task:
    """A task of a sequence, for the rep."""

    id: int
    enrollment_id: EnrollmentId
    contact_id: ContactId
    user_id: UserId
    step: int
    title: str
    task_type: TaskType
    note: str
    blocking: bool
    due_at: datetime
    completed_at: datetime | None = None
    cancelled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KnownAddress:
    """An address of a person and where we know it from (B8)."""

    key: str
    alias_key: str
    source: str  # import, thread, reply_to, dsn, alias
    added_at: datetime


@dataclass(frozen=True, slots=True)
class NewMailbox:
    """A mailbox about to be stored. Secrets are sealed after the id exists: it binds them."""

    user_id: UserId
    address: str
    name: str
    smtp: Mapping[str, object]
    imap: Mapping[str, object]
    daily_limit: int
    per_minute: int
    zone: str
    aliases: frozenset[str] = frozenset()
    authserv_id: str = ""


@dataclass(frozen=True, slots=True)
class NewContact:
    """A contact as imported or typed."""

    email: str
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    zone: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)
    owner_id: UserId | None = None


@dataclass(frozen=True, slots=True)
class ApiKey:
    """An API key; only its SHA-256 is stored."""

    id: int
    user_id: UserId
    name: str
    scopes: frozenset[str]
    prefix: str
    created_at: datetime
    last_used_at: datetime | None = None
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """An account at Google or Microsoft that stands for a user; ``email`` is for display."""

    provider: str  # google, microsoft
    subject: str
    user_id: UserId
    email: str
    linked_at: datetime


@dataclass(frozen=True, slots=True)
class NewUser:
    """A user as created. ``password_hash`` is argon2's encoded form."""

    email: str
    name: str
    password_hash: str
    rights: frozenset[Right]
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class SequenceRow:
    """A line of the Manage tab."""

    id: SequenceId
    name: str
    owner_id: UserId
    owner_name: str
    shared: bool
    steps: int
    version: int
    live: int
    finished: int
    unenrolled: int
    paused_by_me: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A line of the summary table (R20). ``due_at`` is the next step's instant, None when held."""

    enrollment_id: EnrollmentId
    contact_id: ContactId
    contact_name: str
    contact_email: str
    company: str
    sequence_id: SequenceId
    sequence_name: str
    enrolled_at: datetime
    enrolled_by: str
    user_id: UserId
    mailbox_address: str
    last_step: int  # steps done, 0 = none yet
    steps: int
    state: str  # waiting, sending, on_task, ended
    outcome: str
    reason: str
    detail: str
    holds: tuple[HoldNote, ...]
    due_at: datetime | None
    remaining_seconds: float | None
    zone: str
    ended_at: datetime | None
    first_sent_at: datetime | None
    last_sent_at: datetime | None
    last_receipt: str  # the newest receipt's sentence
