"""Whom a mail is about: the strongest tie wins, and a forged name ties nothing to a report."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core_people import NOW
from relance.core.inbound import Kind, Verdict
from relance.core.matching import Candidate, Tie, match
from relance.core.values import Address, ContactId, EnrollmentId, MailboxId

ANNA = Candidate(
    enrollment_id=EnrollmentId(1),
    contact_id=ContactId(2),
    mailbox_id=MailboxId(3),
    is_live=True,
    addresses=frozenset({"anna@north.example"}),
    alias_keys=frozenset({"anna@north.example"}),
    company_domain="north.example",
    company_rule=True,
    enrolled_at=NOW,
    in_thread=False,
    same_owner=True,
)
IN_THREAD = replace(ANNA, in_thread=True)


def mail(sender: str, kind: Kind = Kind.REPLY) -> Verdict:
    return Verdict(kind, 0.9, "rule", from_address=sender)


def tie(sender: str, candidate: Candidate, kind: Kind = Kind.REPLY, domain: str = "") -> Tie | None:
    found = match(mail(sender, kind), domain, [candidate])
    return found[0].tie if found else None


def test_the_thread_from_the_known_address_is_the_strongest() -> None:
    assert tie("anna@north.example", IN_THREAD) is Tie.THREAD


@pytest.mark.req("R63")
def test_the_thread_counts_from_any_address() -> None:
    assert tie("anna.private@mail.example", IN_THREAD) is Tie.THREAD_OTHER


@pytest.mark.req("R64")
def test_a_plus_tag_is_an_alias_of_the_enrolled_address() -> None:
    assert tie("anna+sales@north.example", ANNA) is Tie.ALIAS


@pytest.mark.req("R62")
def test_the_known_address_counts_outside_the_thread() -> None:
    assert tie("anna@north.example", ANNA) is Tie.ADDRESS


@pytest.mark.req("R65")
def test_the_company_counts_only_with_the_setting() -> None:
    without = replace(ANNA, company_rule=False)

    assert tie("bob@north.example", ANNA, domain="north.example") is Tie.COMPANY
    assert tie("bob@north.example", without, domain="north.example") is None


def test_a_domain_that_merely_ends_alike_is_another_company() -> None:
    assert tie("eve@evil-north.example", ANNA, domain="evil-north.example") is None


def test_a_report_counts_only_through_our_own_thread() -> None:
    assert tie("anna@north.example", ANNA, Kind.BOUNCE) is None
    assert tie("mailer-daemon@north.example", IN_THREAD, Kind.BOUNCE) is Tie.THREAD


def test_another_users_mailbox_sees_only_our_thread() -> None:
    elsewhere = replace(ANNA, same_owner=False)

    assert tie("anna@north.example", elsewhere) is None
    assert tie("anna@north.example", replace(IN_THREAD, same_owner=False)) is Tie.THREAD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a.n.n.a@gmail.com", "anna@googlemail.com"),
        ("anna+x@north.example", "anna@north.example"),
        ("ANNA@North.Example", "anna@north.example"),
    ],
)
def test_aliases_of_one_mailbox_share_a_key(one: str, other: str) -> None:
    first, second = Address.parse(one), Address.parse(other)
    assert first is not None
    assert second is not None

    assert first.alias_key == second.alias_key


def test_a_letter_that_only_looks_the_same_is_another_address() -> None:
    assert Address.parse("mi\u212ae@x.example") is None  # KELVIN SIGN lowers to "k"


@given(st.text(max_size=80))
def test_what_parses_as_an_address_is_plain_and_parses_again(text: str) -> None:
    address = Address.parse(text)
    if address is not None:
        assert not set("\r\n\0 <>") & set(str(address))
        assert Address.parse(address.key) is not None
