"""The table of rules, from what settles a mail to what nothing else explains."""

from __future__ import annotations

from mailsync.classify import (
    answers,
    bounces,
    bulk,
    calendars,
    challenges,
    complaints,
    lures,
    receipts,
    replies,
    transcripts,
    unmarked,
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
    bulk.NOTIFICATION,
    *answers.RULES,
    *unmarked.RULES,
    *bulk.RULES,
    *lures.RULES,
    *unsubscribe.RULES,
    bulk.DOUBTFUL,
    lures.DOUBTFUL,
    unmarked.DOUBTFUL,
    *replies.RULES,
)
