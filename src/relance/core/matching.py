"""Whom a mail is about: how strongly it is tied to each enrollment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from relance.core.inbound import Kind, Verdict
from relance.core.values import Address, ContactId, EnrollmentId, MailboxId


class Tie(IntEnum):
    """How a mail is tied to an enrollment, weakest first."""

    COMPANY = 1
    ALIAS = 2
    ADDRESS = 3
    THREAD_OTHER = 4  # our thread, but another address than any we know of the contact
    THREAD = 5


#: These come from machines, so the sender's address says nothing: only our own thread counts (B9).
REPORTS = frozenset({Kind.BOUNCE, Kind.DELAYED, Kind.DELIVERED, Kind.COMPLAINT, Kind.READ_RECEIPT})


@dataclass(frozen=True, slots=True)
class Candidate:
    """An enrollment that a mail may be about. ``addresses`` and ``alias_keys`` are folded keys."""

    enrollment_id: EnrollmentId
    contact_id: ContactId
    mailbox_id: MailboxId
    is_live: bool
    addresses: frozenset[str]
    alias_keys: frozenset[str]
    company_domain: str  # registrable domain; "" for public mail providers
    company_rule: bool  # R65 is switched on for this sequence
    enrolled_at: datetime
    in_thread: bool  # one of its Message-IDs is referred to
    same_owner: bool  # the receiving mailbox belongs to the user who enrolled


@dataclass(frozen=True, slots=True)
class Match:
    """One tie found."""

    candidate: Candidate
    tie: Tie
    new_address: str = ""  # an address of this person that the book does not hold yet


def match(
    verdict: Verdict, sender_domain: str, candidates: Iterable[Candidate]
) -> tuple[Match, ...]:
    """The strongest tie of each candidate, strongest first; ``sender_domain`` is registrable."""
    found = (_tie(verdict, sender_domain, candidate) for candidate in candidates)
    strongest_first = sorted(filter(None, found), key=lambda m: (-m.tie, m.candidate.enrollment_id))
    return tuple(strongest_first)


def refers_to(verdict: Verdict) -> tuple[str, ...]:
    """The bare Message-IDs by which a mail points at what we sent."""
    ids = [verdict.in_reply_to, *reversed(verdict.references)]
    if verdict.bounce:
        ids.insert(0, verdict.bounce.original_message_id)
    return tuple(dict.fromkeys(one for one in ids if one))


def _tie(verdict: Verdict, sender_domain: str, candidate: Candidate) -> Match | None:
    sender = verdict.from_address
    known = sender in candidate.addresses
    alias = _alias_key(sender) in candidate.alias_keys
    if candidate.in_thread:
        if known or verdict.kind in REPORTS:
            return Match(candidate, Tie.THREAD)
        return Match(candidate, Tie.ALIAS if alias else Tie.THREAD_OTHER, sender)
    if verdict.kind in REPORTS or not candidate.same_owner:
        return None
    if known:
        return Match(candidate, Tie.ADDRESS)
    if alias:
        return Match(candidate, Tie.ALIAS, sender)
    if candidate.company_rule and sender_domain and sender_domain == candidate.company_domain:
        return Match(candidate, Tie.COMPANY)
    return None


def _alias_key(sender: str) -> str:
    address = Address.parse(sender)
    return address.alias_key if address else ""
