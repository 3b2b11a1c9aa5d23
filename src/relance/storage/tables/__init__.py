"""Every table of relance; the invariants that must survive a bug stand in the schema itself."""

from relance.storage.tables.base import metadata
from relance.storage.tables.contacts import companies, contact_addresses, contacts, suppressions
from relance.storage.tables.crm import crm_associations, crm_records
from relance.storage.tables.dispatches import dispatches
from relance.storage.tables.enrollments import enrollments, hold_notes, scopes, step_edits, tasks
from relance.storage.tables.mail import (
    known_messages,
    mail_events,
    mail_seen,
    sync_cursors,
    sync_poison,
)
from relance.storage.tables.mailboxes import lanes, mailbox_secrets, mailboxes
from relance.storage.tables.receipts import receipts
from relance.storage.tables.sequences import sequence_versions, sequences, steps
from relance.storage.tables.users import api_keys, idempotency, identities, sessions, users

__all__ = [
    "api_keys",
    "companies",
    "contact_addresses",
    "contacts",
    "crm_associations",
    "crm_records",
    "dispatches",
    "enrollments",
    "hold_notes",
    "idempotency",
    "identities",
    "known_messages",
    "lanes",
    "mail_events",
    "mail_seen",
    "mailbox_secrets",
    "mailboxes",
    "metadata",
    "receipts",
    "scopes",
    "sequence_versions",
    "sequences",
    "sessions",
    "step_edits",
    "steps",
    "suppressions",
    "sync_cursors",
    "sync_poison",
    "tasks",
    "users",
]
