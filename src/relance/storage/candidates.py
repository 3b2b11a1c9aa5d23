"""Finds the enrollments that a chunk of mail may be about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, select

from relance.core.matching import Candidate
from relance.core.values import ContactId, EnrollmentId, MailboxId, UserId
from relance.storage.repository import Repository, chunks
from relance.storage.tables import (
    contact_addresses,
    contacts,
    dispatches,
    enrollments,
    known_messages,
    mailboxes,
)
from relance.storage.tables.enrollments import IS_LIVE
from relance.storage.types import Record, fingerprint

_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
_E = enrollments.c

_BY_MESSAGE_ID = select(dispatches.c.enrollment_id, dispatches.c.message_id.label("pointer")).where(
    dispatches.c.message_id.in_(_KEYS)
)
_BY_DISPATCH_ID = select(dispatches.c.enrollment_id, dispatches.c.id.label("pointer")).where(
    dispatches.c.id.in_(_KEYS)
)
# The rep's own mail ties an answer only to what the same rep sends the contact now.
_BY_KNOWN_MESSAGE = (
    select(_E.id.label("enrollment_id"), known_messages.c.key.label("pointer"))
    .select_from(known_messages)
    .join(mailboxes, mailboxes.c.id == known_messages.c.mailbox_id)
    .join(enrollments, _E.contact_id == known_messages.c.contact_id)
    .where(known_messages.c.key.in_(_KEYS), IS_LIVE, _E.user_id == mailboxes.c.user_id)
)
_OF_ADDRESSES = (
    select(_E.id)
    .select_from(contact_addresses)
    .join(enrollments, _E.contact_id == contact_addresses.c.contact_id)
    .where(IS_LIVE)
)
_BY_ADDRESS = _OF_ADDRESSES.where(contact_addresses.c.key.in_(_KEYS))
_BY_ALIAS = _OF_ADDRESSES.where(contact_addresses.c.alias_key.in_(_KEYS))
_BY_COMPANY = (
    select(_E.id)
    .select_from(contacts)
    .join(enrollments, _E.contact_id == contacts.c.id)
    .where(
        contacts.c.company_domain.in_(_KEYS),
        IS_LIVE,
        _E.company_rule,
        _E.user_id == bindparam("user"),
    )
)
_ROWS = (
    select(
        _E.id,
        _E.contact_id,
        _E.mailbox_id,
        _E.user_id,
        _E.company_rule,
        _E.enrolled_at,
        IS_LIVE.label("is_live"),
        contacts.c.company_domain,
    )
    .join(contacts, contacts.c.id == _E.contact_id)
    .where(_E.id.in_(_KEYS))
)
_ADDRESSES_OF = select(
    contact_addresses.c.contact_id, contact_addresses.c.key, contact_addresses.c.alias_key
).where(contact_addresses.c.contact_id.in_(_KEYS))

_Pointers = dict[int, set[str]]


class CandidateRows(Repository):
    """The part of the enrollments' repository that looks from mail to enrollments."""

    def candidates(
        self,
        *,
        user_id: UserId,
        message_ids: Collection[str],
        dispatch_ids: Collection[str],
        address_keys: Collection[str],
        alias_keys: Collection[str],
        domains: Collection[str],
    ) -> tuple[tuple[Candidate, frozenset[str]], ...]:
        """Every enrollment that one of the keys points at, by id, with the pointers that are its.

        Pointers are those of ``message_ids`` and ``dispatch_ids``; without one of them only live
        enrollments are found, and by ``domains`` only those of ``user_id`` with the company rule.
        """
        pointers = self._pointed_at(message_ids, dispatch_ids)
        found = set(pointers)
        for statement, keys in (
            (_BY_ADDRESS, address_keys),
            (_BY_ALIAS, alias_keys),
            (_BY_COMPANY.params(user=user_id), domains),
        ):
            found |= {row.id for row in self._by(statement, filter(None, set(keys)))}
        rows = list(self._by(_ROWS, sorted(found)))
        keys_of, aliases_of = self._addresses_of({row.contact_id for row in rows})
        return tuple(
            (
                _candidate(row, user_id, keys_of[row.contact_id], aliases_of[row.contact_id]),
                frozenset(pointers.get(row.id, ())),
            )
            for row in sorted(rows, key=lambda row: row.id)
        )

    def _pointed_at(
        self, message_ids: Collection[str], dispatch_ids: Collection[str]
    ) -> Mapping[int, set[str]]:
        pointers: _Pointers = defaultdict(set)
        own = {fingerprint(message_id): message_id for message_id in message_ids}
        for statement, keys in (
            (_BY_MESSAGE_ID, set(message_ids)),
            (_BY_DISPATCH_ID, set(dispatch_ids)),
        ):
            for row in self._by(statement, keys):
                pointers[row.enrollment_id].add(row.pointer)
        for row in self._by(_BY_KNOWN_MESSAGE, own):
            pointers[row.enrollment_id].add(own[bytes(row.pointer)])
        return pointers

    def _addresses_of(self, contact_ids: Collection[int]) -> tuple[_Pointers, _Pointers]:
        keys: _Pointers = defaultdict(set)
        aliases: _Pointers = defaultdict(set)
        for row in self._by(_ADDRESSES_OF, contact_ids):
            keys[row.contact_id].add(row.key)
            aliases[row.contact_id].add(row.alias_key)
        return keys, aliases

    def _by(self, statement: Select[Any], keys: Iterable[object]) -> Iterable[Record]:
        for chunk in chunks(keys):
            yield from self._all(statement, keys=chunk)


def _candidate(
    row: Record, user_id: UserId, addresses: set[str], alias_keys: set[str]
) -> Candidate:
    return Candidate(
        enrollment_id=EnrollmentId(row.id),
        contact_id=ContactId(row.contact_id),
        mailbox_id=MailboxId(row.mailbox_id),
        is_live=row.is_live,
        addresses=frozenset(addresses),
        alias_keys=frozenset(alias_keys),
        company_domain=row.company_domain,
        company_rule=row.company_rule,
        enrolled_at=row.enrolled_at,
        in_thread=False,
        same_owner=row.user_id == user_id,
    )
