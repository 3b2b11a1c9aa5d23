"""The send protocol over one dispatch: claim, hand over outside any transaction, settle.

The bytes are rendered and stored, and the point of no return is committed, before the first byte
leaves (claim); the outcome is written together with the next step (settle). A mail whose outcome
is lost is looked up (recovery), never blindly sent again. docs/architecture.md has the picture.
"""

from relance.app.claim import (
    MIN_SETTLE,
    Claim,
    SendTimes,
    check_deadline,
    claim_next,
    mailbox_free_at,
)
from relance.app.recovery import recover, settle_found
from relance.app.settle import (
    settle_deferred,
    settle_not_sent,
    settle_rejected,
    settle_sent,
    settle_unknown,
)

__all__ = [
    "MIN_SETTLE",
    "Claim",
    "SendTimes",
    "check_deadline",
    "claim_next",
    "mailbox_free_at",
    "recover",
    "settle_deferred",
    "settle_found",
    "settle_not_sent",
    "settle_rejected",
    "settle_sent",
    "settle_unknown",
]
