"""Whom a mail is about: the people on it, without the rep and without who is no person of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from addin.request import MOST_PEOPLE, Named
from relance.app.ports import UnitOfWork
from relance.core.people import Mailbox, User
from relance.core.values import Address


@dataclass(frozen=True, slots=True)
class Guest:
    """One person on a mail; ``name`` as the mail gives it, "" for none."""

    address: Address
    name: str = ""

    @property
    def key(self) -> str:
        return self.address.key


def own_addresses(user: User, mailboxes: Iterable[Mailbox]) -> frozenset[str]:
    """The keys and alias keys of every address of the user, who owns ``mailboxes``."""
    texts = {user.email}
    for mailbox in mailboxes:
        texts |= mailbox.own_addresses
    own = [address for address in map(Address.parse, sorted(texts)) if address]
    return frozenset({address.key for address in own} | {address.alias_key for address in own})


def guests(people: Iterable[Named], own: Collection[str]) -> tuple[Guest, ...]:
    """The people in their order, each once, at most MOST_PEOPLE.

    Addresses are compared whole, so that ann@ does not hide joann@. What is no address is left
    out; of two spellings of one address the first counts, with the first name that comes with it.
    """
    found: dict[str, Guest] = {}
    for named in people:
        address = Address.parse(named.address)
        if address is None or address.key in own or address.alias_key in own:
            continue
        before = found.get(address.key)
        if before is None and len(found) < MOST_PEOPLE:
            found[address.key] = Guest(address, named.name)
        elif before and not before.name:
            found[address.key] = Guest(before.address, named.name)
    return tuple(found.values())


def is_colleague(uow: UnitOfWork, guest: Guest) -> bool:
    """Whether the address is another user's: of their account or of a mailbox of theirs."""
    keys = {guest.address.key, guest.address.alias_key}
    return any(uow.mailboxes.by_address(key) or uow.users.by_email(key) for key in sorted(keys))
