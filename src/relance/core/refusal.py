"""Why a contact cannot be enrolled: stable codes, each with a sentence and a remedy (H6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from relance.core import errors


class Refusal(StrEnum):
    """The stable codes of H6; docs/reference.md lists each of them."""

    NO_EMAIL = "no_email"
    INVALID_EMAIL = "invalid_email"
    ALREADY_ENROLLED = "already_enrolled"
    UNSUBSCRIBED = "unsubscribed"
    BOUNCED_BEFORE = "bounced_before"
    SUPPRESSED_ADDRESS = "suppressed_address"
    SUPPRESSED_DOMAIN = "suppressed_domain"
    MISSING_PLACEHOLDERS = "missing_placeholders"
    NO_RIGHT = "no_right"
    SEQUENCE_NOT_SHARED = "sequence_not_shared"
    MAILBOX_NOT_CONNECTED = "mailbox_not_connected"
    OVER_DAILY_LIMIT = "over_daily_limit"
    BULK_RIGHT_MISSING = "bulk_right_missing"
    TOO_MANY = "too_many"
    ROLE_ADDRESS = "role_address"


#: code -> (sentence, remedy)
WORDS: dict[Refusal, tuple[str, str]] = {
    Refusal.NO_EMAIL: ("The contact has no email address.", "Add an address to the contact."),
    Refusal.INVALID_EMAIL: (
        "The contact's email address is not a valid address.",
        "Correct the address on the contact.",
    ),
    Refusal.ALREADY_ENROLLED: (
        "The contact is in a sequence already.",
        "Unenroll the contact there first; a contact is in one sequence at a time.",
    ),
    Refusal.UNSUBSCRIBED: (
        "The contact has opted out of email.",
        "Nobody may enroll this contact unless the person opts in again.",
    ),
    Refusal.BOUNCED_BEFORE: (
        "Mail to this contact has bounced.",
        "Correct the address on the contact, then enroll again.",
    ),
    Refusal.SUPPRESSED_ADDRESS: (
        "The address is on the suppression list.",
        "An administrator can take it off the list.",
    ),
    Refusal.SUPPRESSED_DOMAIN: (
        "The address's domain is on the suppression list.",
        "An administrator can take it off the list.",
    ),
    Refusal.MISSING_PLACEHOLDERS: (
        "Some placeholders have no value for this contact.",
        "Fill in the missing values, then enroll again.",
    ),
    Refusal.NO_RIGHT: (
        "The sender may not use sequences.",
        "An administrator can give the right to use sequences.",
    ),
    Refusal.SEQUENCE_NOT_SHARED: (
        "The sequence is not shared with the sender.",
        "Its owner can share the sequence with the sender.",
    ),
    Refusal.MAILBOX_NOT_CONNECTED: (
        "The sender has no connected mailbox.",
        "Connect a mailbox, or reconnect the one that needs it.",
    ),
    Refusal.OVER_DAILY_LIMIT: (
        "The mailbox has no room left today.",
        "Enroll on the day named, or from another mailbox.",
    ),
    Refusal.BULK_RIGHT_MISSING: (
        "Enrolling several contacts at once needs a right of its own.",
        "An administrator can give the right to enroll in bulk.",
    ),
    Refusal.TOO_MANY: (
        "At most 50 contacts can be enrolled at once.",
        "Enroll in several batches.",
    ),
    Refusal.ROLE_ADDRESS: (
        "The address belongs to a role, not to a person.",
        "Confirm that this is meant, or use a person's address.",
    ),
}

_ROLES = frozenset(
    {
        *("abuse", "admin", "administrator", "hostmaster", "mailer-daemon", "postmaster", "root"),
        *("no-reply", "noreply", "do-not-reply", "donotreply", "security", "webmaster"),
    }
)  # RFC 2142 and the names that answer nothing


@dataclass(frozen=True, slots=True)
class Refused:
    """One contact that was not enrolled. ``detail`` names what is missing, or the next free day,

    which is ``free_day`` as a date; None also when no day within a month has room.
    """

    contact: str
    why: Refusal
    detail: str = ""
    free_day: date | None = None

    @property
    def sentence(self) -> str:
        words = WORDS[self.why][0]
        return f"{words} ({self.detail})" if self.detail else words

    @property
    def remedy(self) -> str:
        return WORDS[self.why][1]


def is_role(local_part: str) -> bool:
    """Whether a local part names a role rather than a person."""
    return local_part.lower() in _ROLES


def refused(code: Refusal, detail: str = "") -> errors.Refused:
    """The error for a refusal of the whole request, in the words of WORDS."""
    sentence, remedy = WORDS[code]
    return errors.Refused(code.value, f"{sentence} ({detail})" if detail else sentence, remedy)
