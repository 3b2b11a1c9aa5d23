"""The table of rules, from what settles a mail to what nothing else explains."""

from __future__ import annotations

from mailsync.classify import (
    automatic,
    away,
    bounces,
    bulk,
    calendars,
    challenges,
    complaints,
    receipts,
    replies,
    transcripts,
    unsubscribe,
)
from mailsync.classify.rule import Rule

# Delivery reports stand before automatic answers: about half of all bounces are Auto-Submitted.
# Challenges stand before reports, because some are shaped like one.
RULES: tuple[Rule, ...] = (
    *complaints.RULES,
    *challenges.RULES,
    *receipts.RULES,
    *bounces.RULES,
    *calendars.RULES,
    *transcripts.RULES,
    unsubscribe.PRESSED,
    automatic.LEFT,
    *away.RULES,
    automatic.AUTO_REPLY,
    *bulk.RULES,
    *unsubscribe.RULES,
    away.UNMARKED,
    *replies.RULES,
)
