"""The vocabulary of incoming mail: what mail sync says and the use cases hear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

MAX_TEXT = 4_000  # characters of a person's new text that a verdict carries


class Kind(StrEnum):
    """What an incoming mail is; docs/reference.md lists the values."""

    REPLY = "reply"  # a person wrote it
    UNSUBSCRIBE_REQUEST = "unsubscribe_request"  # a person asks not to be written to again
    OUT_OF_OFFICE = "out_of_office"
    LEFT_COMPANY = "left_company"  # a machine says that the person has left
    AUTO_REPLY = "auto_reply"  # any other automatic answer
    BOUNCE = "bounce"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    READ_RECEIPT = "read_receipt"
    COMPLAINT = "complaint"  # feedback loop, ARF
    CHALLENGE = "challenge"
    CALENDAR = "calendar"
    BULK = "bulk"
    UNSURE = "unsure"


class Permanence(StrEnum):
    """RFC 3463 class of a delivery failure: 5.x.x is hard, 4.x.x is soft."""

    HARD = "hard"
    SOFT = "soft"


class Blame(StrEnum):
    """Whose trouble a delivery failure is."""

    RECIPIENT = "recipient"
    SENDER = "sender"  # authentication, reputation, rate: hold the mailbox, not the contact
    CONTENT = "content"
    TRANSPORT = "transport"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing seen in a mail. ``where`` names the place, ``text`` quotes it."""

    where: str
    text: str
    against: bool = False


@dataclass(frozen=True, slots=True)
class Bounce:
    """A delivery report. ``status`` as RFC 3463 ("5.1.1"), ``reply_code`` as SMTP ("550")."""

    permanence: Permanence
    status: str
    reply_code: str
    blame: Blame
    recipients: tuple[str, ...]  # final and original, folded to keys
    original_message_id: str  # without angle brackets; "" when the report does not return it
    reason: str


@dataclass(frozen=True, slots=True)
class Away:
    """When an absent person is back. Local dates; None where the mail does not clearly say.

    ``until`` and ``back_on`` are told, or follow beyond doubt from the other one: the day before
    the first day back, the Monday to Friday after a last day away that is surely one.
    ``ambiguous``: a date is told, but it can be read in two ways; then no date is given.
    ``alternates``: the keys of the addresses that the notice names as stand-ins.
    """

    starts: date | None  # the first day away
    until: date | None  # the last day away
    back_on: date | None  # the first day back
    ambiguous: bool = False
    alternates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Invitation:
    """A text/calendar part (RFC 5546)."""

    method: str
    partstat: str
    organizer: str
    attendees: tuple[str, ...]
    starts_at: datetime | None
    uid: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one mail is and why. Message-IDs are without angle brackets, addresses are keys."""

    kind: Kind
    certainty: float  # 0..1
    rule: str
    evidence: tuple[Evidence, ...] = ()
    from_address: str = ""
    reply_to: str = ""
    to_addresses: tuple[str, ...] = ()
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    dispatch_id: str = ""  # our own X-Relance-Dispatch, found in a returned part
    subject: str = ""
    date: datetime | None = None  # the mail's own Date, aware UTC
    text: str = ""  # the new text the person wrote, clipped to MAX_TEXT
    dmarc_failed: bool = False  # said by the receiving host we were told to trust
    bounce: Bounce | None = None
    away: Away | None = None
    invitation: Invitation | None = None
    successors: tuple[str, ...] = ()  # whom a notice of LEFT_COMPANY names instead, as keys
