"""The table of rules, from what settles a mail to what nothing else explains."""

from __future__ import annotations

from mailsync.classify import replies
from mailsync.classify.guards import challenges, unreturned
from mailsync.classify.guards.handovers import unless_handed_over
from mailsync.classify.mailings import bulk, lures
from mailsync.classify.meetings import calendars
from mailsync.classify.optouts import unsubscribe
from mailsync.classify.reports import bounces, complaints, receipts, transcripts
from mailsync.classify.responders import answers, confirmations, unmarked
from mailsync.classify.rule import Rule

# Delivery reports stand before automatic answers: about half of all bounces are Auto-Submitted.
# Challenges stand before reports, because some are shaped like one.
RULES: tuple[Rule, ...] = (
    *complaints.RULES,
    *challenges.RULES,
    *receipts.RULES,
    *bounces.RULES,
    *calendars.RULES,
    *(unless_handed_over(rule) for rule in transcripts.RULES),
    unsubscribe.PRESSED,
    bulk.NOTIFICATION,
    *answers.RULES,
    *confirmations.RULES,
    *unmarked.RULES,
    *bulk.RULES,
    *lures.RULES,
    *unsubscribe.RULES,
    bulk.DOUBTFUL,
    lures.DOUBTFUL,
    *unreturned.RULES,
    unmarked.DOUBTFUL,
    *replies.RULES,
)
