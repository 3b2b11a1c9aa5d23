"""Finds the contacts to whom addresses belong: by the address itself, or by an alias of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from relance.app.ports import UnitOfWork
from relance.core.values import Address, ContactId


def known_contacts(uow: UnitOfWork, addresses: Collection[Address]) -> dict[str, ContactId]:
    """By the key of an address, the contact who has it, or who alone has an alias of it.

    Of two contacts who share an alias ("sales+ann@", "sales+ben@") either might be meant, so
    neither is: the wrong one must not be shown, and much less stopped.
    """
    if not addresses:
        return {}
    found = uow.views.known_by([a.key for a in addresses], [a.alias_key for a in addresses])
    by_key = {known.key: contact_id for contact_id, known in found}
    by_alias: defaultdict[str, set[ContactId]] = defaultdict(set)
    for contact_id, known in found:
        by_alias[known.alias_key].add(contact_id)
    ids = {}
    for address in addresses:
        some = by_alias[address.alias_key]
        if address.key in by_key:
            ids[address.key] = by_key[address.key]
        elif len(some) == 1:
            (ids[address.key],) = some
    return ids
