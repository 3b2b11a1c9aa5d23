"""Act on one judged mail, once: find whom it is about, and stop, hold or leave alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time

from relance.app.apply import apply_event, place_hold, write_receipt
from relance.app.ports import RegistrableDomain, UnitOfWork
from relance.app.records import MailEvent
from relance.app.trouble import hold_mailbox
from relance.app.words import hold_sentence, stop_sentence
from relance.core import schedule
from relance.core.consequence import (
    Consequence,
    HoldMailbox,
    Ignore,
    Pause,
    Stop,
    consequence,
    first_day_back,
)
from relance.core.enrollment import Enrollment, Stopped
from relance.core.inbound import Kind, Verdict
from relance.core.matching import Candidate, Match, Tie, match, refers_to
from relance.core.people import Contact, Health, Mailbox
from relance.core.timer import Hold, HoldKind
from relance.core.values import Address

PERSONAL = frozenset({Kind.REPLY, Kind.UNSUBSCRIBE_REQUEST})


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where and when a mail arrived. ``outgoing``: it lies in Sent, or the rep wrote it."""

    folder: str
    received_at: datetime
    outgoing: bool = False


@dataclass(frozen=True, slots=True)
class Acted:
    """What one mail did to one enrollment."""

    match: Match
    consequence: Consequence
    changed: bool


def receive(
    uow: UnitOfWork,
    mailbox: Mailbox,
    arrival: Arrival,
    verdict: Verdict,
    registrable: RegistrableDomain,
    now: datetime,
) -> tuple[Acted, ...]:
    """Everything one new mail causes, in the caller's transaction; () when it is about nobody.

    The caller has marked the mail as seen in the same transaction, so this runs once a mail.
    """
    if arrival.outgoing or verdict.from_address in mailbox.own_addresses:
        _learn_own_mail(uow, mailbox, verdict, now)
        return ()
    matches = find_matches(uow, mailbox, verdict, registrable)
    if not matches:
        return ()
    mail_ids: dict[int, int] = {}
    acted = []
    for found in matches:
        contact_id = found.candidate.contact_id
        if contact_id not in mail_ids:
            mail_ids[contact_id] = uow.inbox.record(_event(mailbox, arrival, verdict, found))
        what = consequence(verdict, found, arrival.received_at)
        changed = _act(uow, verdict, found, what, mail_ids[contact_id], now)
        acted.append(Acted(found, what, changed))
    _note_person(uow, verdict, matches[0], arrival, now)
    return tuple(acted)


def find_matches(
    uow: UnitOfWork, mailbox: Mailbox, verdict: Verdict, registrable: RegistrableDomain
) -> tuple[Match, ...]:
    """Whom the mail is about, strongest tie first."""
    senders = [key for key in (verdict.from_address, verdict.reply_to) if key]
    addresses = [one for one in map(Address.parse, senders) if one]
    reported = list(verdict.bounce.recipients) if verdict.bounce else []
    domain = registrable(addresses[0].domain) if addresses else ""
    own = [verdict.dispatch_id] if verdict.dispatch_id else []
    found = uow.enrollments.candidates(
        user_id=mailbox.user_id,
        message_ids=refers_to(verdict),
        dispatch_ids=own,
        address_keys=[*senders, *reported],
        alias_keys=[address.alias_key for address in addresses],
        domains=[domain] if domain else [],
    )
    candidates = [replace(candidate, in_thread=bool(hits)) for candidate, hits in found]
    return match(verdict, domain, candidates)


def _act(
    uow: UnitOfWork,
    verdict: Verdict,
    found: Match,
    what: Consequence,
    mail_id: int,
    now: datetime,
) -> bool:
    match what:
        case Stop():
            return _stop(uow, verdict, found, what, mail_id, now)
        case Pause():
            return _pause(uow, verdict, found, what, mail_id, now)
        case HoldMailbox(why=why):
            owner = found.candidate.mailbox_id
            held = hold_mailbox(uow, owner, Health.SENDER_TROUBLE, why, now)
            sentence = f"The mailbox was held: receivers refuse its mail ({why})."
            _receipt(uow, verdict, found.candidate, "mailbox_held", sentence, mail_id, now)
            return held
        case Ignore(why=why):
            if found.candidate.is_live and found.tie > Tie.COMPANY:
                sentence = f"A mail changed nothing: {why}."
                _receipt(uow, verdict, found.candidate, "ignored", sentence, mail_id, now)
            return False


def _stop(
    uow: UnitOfWork, verdict: Verdict, found: Match, what: Stop, mail_id: int, now: datetime
) -> bool:
    _mark_contact(uow, found.candidate, what, now)
    said = _said(verdict)
    change = apply_event(uow, found.candidate.enrollment_id, Stopped(what.reason, said), now)
    if change.happened:
        sentence = stop_sentence(what.reason, said)
        if uow.dispatches.in_flight(change.after.id):
            sentence += " One email was already on its way."
        _receipt(uow, verdict, found.candidate, "stopped", sentence, mail_id, now)
    return change.happened


def _said(verdict: Verdict) -> str:
    """What the receipt quotes: the server's words, the sender, and who answers from now on."""
    if verdict.bounce:
        return verdict.bounce.reason
    if verdict.successors:
        return f"{verdict.from_address}; the notice names {', '.join(verdict.successors)}"
    return verdict.from_address


def _mark_contact(uow: UnitOfWork, candidate: Candidate, what: Stop, now: datetime) -> None:
    """What outlives the enrollment: no more mail to this address, also after it has ended."""
    if what.dead_address:
        uow.contacts.mark_bounced(candidate.contact_id, now)
    if what.suppress:
        uow.contacts.mark_unsubscribed(candidate.contact_id, now)
        for key in sorted(candidate.addresses):
            uow.contacts.suppress("address", key, what.reason.value, now)


def _pause(
    uow: UnitOfWork, verdict: Verdict, found: Match, what: Pause, mail_id: int, now: datetime
) -> bool:
    contact = uow.contacts.get(found.candidate.contact_id)
    until = _back(uow, verdict, contact, found.candidate) if what.until_back else what.until
    if until is not None and until <= now:
        sentence = f"A mail changed nothing: {what.why}, which is over."
        _receipt(uow, verdict, found.candidate, "ignored", sentence, mail_id, now)
        return False
    key = str(contact.id) if what.kind is HoldKind.AWAY else str(mail_id)
    if what.kind is HoldKind.AWAY:
        uow.contacts.mark_away(contact.id, until)
    if not found.candidate.is_live:
        return False
    hold = Hold(what.kind, key)
    change = place_hold(
        uow, found.candidate.enrollment_id, hold, what.why, now, until=until, mail_id=mail_id
    )
    if change.happened:
        sentence = hold_sentence(what.why, until, _zone(change.after))
        _receipt(uow, verdict, found.candidate, "held", sentence, mail_id, now)
    return change.happened


def _back(
    uow: UnitOfWork, verdict: Verdict, contact: Contact, candidate: Candidate
) -> datetime | None:
    """The first working morning from the day the person is back, in the person's zone (B7)."""
    day = first_day_back(verdict.away) if verdict.away else None
    if day is None:
        return None
    enrollment = uow.enrollments.get(candidate.enrollment_id)
    zone = contact.zone or enrollment.plan.zone
    window = enrollment.plan.settings.window
    midnight = schedule.to_instant(day, time.min, zone)
    return schedule.fit(window.calendar(zone, enrollment.plan.holidays), midnight) or midnight


def _zone(enrollment: Enrollment) -> str:
    return enrollment.plan.zone


def _note_person(
    uow: UnitOfWork, verdict: Verdict, strongest: Match, arrival: Arrival, now: datetime
) -> None:
    """What is learned about the person, whatever became of the enrollment."""
    contact_id = strongest.candidate.contact_id
    if verdict.kind in PERSONAL and strongest.tie > Tie.COMPANY:
        uow.contacts.mark_replied(contact_id, arrival.received_at)
    if strongest.tie is Tie.ALIAS and strongest.new_address:
        # Another address in our thread may be a colleague's; an alias is the person's own (B8).
        address = Address.parse(strongest.new_address)
        if address:
            uow.contacts.learn_address(contact_id, address.key, address.alias_key, "alias", now)


def _learn_own_mail(uow: UnitOfWork, mailbox: Mailbox, verdict: Verdict, now: datetime) -> None:
    """The rep's own mail is never a reply, but answers to it are about its recipients."""
    if not verdict.message_id:
        return
    for key in verdict.to_addresses:
        contact = uow.contacts.by_address(key)
        if contact:
            uow.inbox.learn_message(mailbox.id, verdict.message_id, contact.id, now)


def _event(mailbox: Mailbox, arrival: Arrival, verdict: Verdict, found: Match) -> MailEvent:
    return MailEvent(
        mailbox_id=mailbox.id,
        contact_id=found.candidate.contact_id,
        enrollment_id=found.candidate.enrollment_id,
        received_at=arrival.received_at,
        folder=arrival.folder,
        message_id=verdict.message_id,
        from_address=verdict.from_address,
        subject=verdict.subject,
        text=verdict.text,
        kind=verdict.kind.value,
        certainty=verdict.certainty,
        rule=verdict.rule,
        tie=found.tie.name.lower(),
        evidence=verdict.evidence,
    )


def _receipt(
    uow: UnitOfWork,
    verdict: Verdict,
    candidate: Candidate,
    what: str,
    sentence: str,
    mail_id: int,
    now: datetime,
) -> None:
    write_receipt(
        uow,
        uow.enrollments.get(candidate.enrollment_id),
        now,
        "mail",
        what,
        sentence,
        rule=verdict.rule,
        mail_id=mail_id,
        evidence=verdict.evidence,
    )
