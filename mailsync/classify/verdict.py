"""From a parsed mail to its verdict: the first rule that applies, and the facts of its kind."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from mailsync.classify.away.absence import away_of
from mailsync.classify.away.stand_ins import alternates_of
from mailsync.classify.meetings.invitations import invitation_of
from mailsync.classify.message.authentication import dmarc_failed
from mailsync.classify.message.mail import Mail
from mailsync.classify.reports.delivery import bounce_of, delay_of, dispatch_id
from mailsync.classify.rule import Needs, Rule
from mailsync.classify.rules import RULES
from relance.core.inbound import MAX_TEXT, Bounce, Evidence, Kind, Verdict

_REPORTS = frozenset(
    {Kind.BOUNCE, Kind.DELAYED, Kind.DELIVERED, Kind.COMPLAINT, Kind.READ_RECEIPT, Kind.CHALLENGE}
)
_WITHOUT_AUTHOR = _REPORTS - {Kind.CHALLENGE}


def first_match(mail: Mail, rules: Iterable[Rule] = RULES) -> tuple[Rule, tuple[Evidence, ...]]:
    """The first rule that applies, with what it saw. The last rule of the table always does."""
    missing: Needs | None = None
    for rule in rules:
        needs = rule.needs
        if needs is not None and (needs is missing or not _has(mail, needs)):
            missing = needs
            continue
        evidence = rule.sees(mail)
        if evidence is not None:
            return rule, evidence
    raise LookupError("the table has no last rule")


def _has(mail: Mail, needs: Needs) -> bool:
    if isinstance(needs, frozenset):
        return not needs.isdisjoint(mail.traits)
    return bool(needs(mail))


def judge(mail: Mail, trusted: Collection[str] = ()) -> Verdict:
    """The verdict on one parsed mail."""
    rule, evidence = first_match(mail)
    kind = rule.concludes
    return Verdict(
        kind=kind,
        certainty=rule.certainty,
        rule=rule.name,
        evidence=evidence,
        from_address=mail.from_address,
        reply_to=mail.reply_to,
        to_addresses=mail.to_addresses,
        message_id=mail.message_id,
        in_reply_to=mail.in_reply_to,
        references=mail.references,
        dispatch_id=dispatch_id(mail) if kind in _REPORTS else "",
        subject=mail.subject,
        date=mail.sent_at,
        text="" if kind in _WITHOUT_AUTHOR else mail.text[:MAX_TEXT],
        dmarc_failed=bool(trusted) and dmarc_failed(mail, trusted),
        bounce=_bounce(mail, kind),
        away=away_of(mail) if kind is Kind.OUT_OF_OFFICE else None,
        invitation=invitation_of(mail) if kind is Kind.CALENDAR else None,
        successors=alternates_of(mail) if kind is Kind.LEFT_COMPANY else (),
    )


def _bounce(mail: Mail, kind: Kind) -> Bounce | None:
    if kind is Kind.BOUNCE:
        return bounce_of(mail)
    return delay_of(mail) if kind is Kind.DELAYED else None
