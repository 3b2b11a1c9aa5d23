"""Which arrivals may concern an enrollment, told from their headers alone (B16: reads little)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from mailsync.classify import (
    Mail,
    dmarc_failed,
    keys,
    keys_in_text,
    message_ids,
    parse_headers,
)
from mailsync.sources.base import Folder, Header, Role
from relance.app.ports import RegistrableDomain, UnitOfWork
from relance.app.stop_mail import StopAddresses, StopMail
from relance.core.people import Mailbox
from relance.core.values import Address

_REPORTERS = frozenset({"mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon"})
#: Where a mail's recipients stand, also those that To and Cc do not tell.
_DELIVERED = ("bcc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to")
_REPORT_MARKS = ("x-failed-recipients", "x-ms-exchange-message-is-ndr", "x-bounce-status")

_SAID = 20_000  # characters in which a forward says what it forwards
_AROUND = re.compile(r"[\s<>()\[\]]+")  # an address: "Anna <anna@n.example<mailto:anna@n.example>>"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One arrival, its header block read; ``key`` names the message whatever folder it lies in."""

    header: Header
    mail: Mail
    key: str


def sight(header: Header) -> Sighting:
    """Read a header block into a sighting; never raises."""
    mail = parse_headers(header.raw)
    return Sighting(header, mail, message_key(mail, header.size))


def message_key(mail: Mail, size: int) -> str:
    """The same for every copy of a message, and for nothing else.

    Message-ID alone would do for honest mail, but there are responders that put the same one on
    each answer; with Date and From beside it their second answer is a second message.
    """
    parts = [mail.message_id, mail.headers.get("date"), mail.from_address]
    if not mail.message_id:
        parts += [mail.subject, str(size)]
    return sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:40]


def asks_to_stop(mail: Mail, mailbox: Mailbox, folder: Folder, stops: StopAddresses) -> bool:
    """Whether it is the rep's own mail to the mailbox's stop address.

    Outside Sent anybody may have written it in the rep's name; it does not count where the
    provider doubts it, by DMARC or by the folder.
    """
    if folder.role is not Role.SENT:
        own = mail.from_address in mailbox.own_addresses and folder.role is not Role.JUNK
        if not own or dmarc_failed(mail, trusted(mailbox)):
            return False
    hidden = (value for name in _DELIVERED for value in mail.headers.all(name))
    return stops.is_among(mailbox, (*mail.to_addresses, *keys(", ".join(hidden))))


def trusted(mailbox: Mailbox) -> tuple[str, ...]:
    """Under which names the mailbox's provider says what it found out about a sender."""
    return (mailbox.authserv_id.lower(),) if mailbox.authserv_id else ()


def stop_mail(header: Header, mail: Mail) -> StopMail:
    """What a mail that asks to stop says of whom it is about; ``mail`` may be its header alone."""
    to, cc, bcc = (keys(", ".join(mail.headers.all(name))) for name in ("to", "cc", "bcc"))
    attached = mail.returned
    said = [*keys_in_text(_AROUND.split(mail.body[:_SAID]))]
    if attached:
        said[:0] = [key for name in ("from", "to", "cc") for key in keys(attached.get(name))]
    refers = {mail.in_reply_to, *mail.references}
    refers.update(message_ids(attached.get("message-id")) if attached else ())
    return StopMail((*to, *bcc), cc, said, refers - {""}, header.internal_date)


def worth_reading(
    uow: UnitOfWork,
    mailbox: Mailbox,
    folder: Folder,
    sightings: Sequence[Sighting],
    registrable: RegistrableDomain,
) -> tuple[Sighting, ...]:
    """Those whose bodies must be read: tied to an enrollment, or a report of unknown tie."""
    outgoing = folder.role is Role.SENT
    ties = {s.key: _ties(s.mail, outgoing, registrable) for s in sightings}
    known = _known(uow, mailbox, ties)
    return tuple(
        s
        for s in sightings
        if (not outgoing and _looks_like_a_report(s.mail)) or ties[s.key].meets(known)
    )


@dataclass(frozen=True, slots=True)
class _Ties:
    """Everything in a header block by which a mail can be tied to somebody."""

    message_ids: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()

    def meets(self, known: _Ties) -> bool:
        return bool(
            self.message_ids & known.message_ids
            or self.addresses & known.addresses
            or self.aliases & known.aliases
            or self.domains & known.domains
        )

    def joined(self, other: _Ties) -> _Ties:
        return _Ties(
            self.message_ids | other.message_ids,
            self.addresses | other.addresses,
            self.aliases | other.aliases,
            self.domains | other.domains,
        )


def _ties(mail: Mail, outgoing: bool, registrable: RegistrableDomain) -> _Ties:
    if outgoing:
        return _Ties(addresses=frozenset(mail.to_addresses))
    keys = [key for key in (mail.from_address, mail.reply_to) if key]
    addresses = [address for address in map(Address.parse, keys) if address]
    domains = {registrable(address.domain) for address in addresses[:1]} - {""}
    return _Ties(
        frozenset({mail.in_reply_to, *mail.references} - {""}),
        frozenset(keys),
        frozenset(address.alias_key for address in addresses),
        frozenset(domains),
    )


def _known(uow: UnitOfWork, mailbox: Mailbox, ties: Mapping[str, _Ties]) -> _Ties:
    """What of all these the database knows, asked for in one go."""
    asked = _Ties()
    for one in ties.values():
        asked = asked.joined(one)
    found = _Ties()
    for candidate, hits in uow.enrollments.candidates(
        user_id=mailbox.user_id,
        message_ids=asked.message_ids,
        dispatch_ids=(),
        address_keys=asked.addresses,
        alias_keys=asked.aliases,
        domains=asked.domains,
    ):
        by_company = {candidate.company_domain} if candidate.company_rule else set()
        found = found.joined(
            _Ties(hits, candidate.addresses, candidate.alias_keys, frozenset(by_company))
        )
    return found


def _looks_like_a_report(mail: Mail) -> bool:
    headers = mail.headers
    local = mail.from_address.partition("@")[0].lower()
    return (
        mail.content_type == "multipart/report"
        or headers.get("return-path").strip() == "<>"
        or local in _REPORTERS
        or not mail.from_address
        or any(headers.has(mark) for mark in _REPORT_MARKS)
    )
