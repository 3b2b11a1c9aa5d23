"""Whom a mail is about: the people on it without the rep's own side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.audience import guests, own_addresses
from addin.page import State
from addin.panel import find_people
from addin.request import MOST_PEOPLE, Mode, Named
from panel_world import World, texts
from relance.core.people import User
from relance.core.values import Address

PARTS = st.sampled_from(["ann", "joann", "Ann", "ann+x", "a.nn", "bo", "", "bo b", "ann\u202e"])
HOSTS = st.sampled_from(["acme.example", "ACME.example", "gmail.com", "googlemail.com", "", "x"])
ADDRESSES = st.builds("{}@{}".format, PARTS, HOSTS)
PEOPLE = st.lists(st.builds(Named, ADDRESSES, st.sampled_from(["", "Ann", "Bo"])), max_size=60)


def keys(world: World, user: User, *people: Named) -> list[str]:
    with world.database.read() as uow:
        found = guests(people, own_addresses(user, uow.mailboxes.of_user(user.id)))
        return [person.guest.key for person in find_people(uow, found)]


@given(PEOPLE)
def test_each_guest_is_a_parsed_address_once_in_the_order_of_the_mail(people: list[Named]) -> None:
    found = [guest.key for guest in guests(people, ())]

    parsed = [a.key for a in (Address.parse(one.address) for one in people) if a]
    assert found == list(dict.fromkeys(parsed))[:MOST_PEOPLE]


@given(PEOPLE, st.sets(ADDRESSES))
def test_nobody_left_is_the_rep_and_nobody_else_is_dropped(
    people: list[Named], mine: set[str]
) -> None:
    own = {k for a in map(Address.parse, mine) if a for k in (a.key, a.alias_key)}

    left = guests(people, own)

    assert all(g.key not in own and g.address.alias_key not in own for g in left)
    dropped = {g.key for g in guests(people, ())} - {g.key for g in left}
    assert all({a.key, a.alias_key} & own for a in map(Address.parse, dropped) if a)


@pytest.mark.req("R85")
def test_own_addresses_are_left_out_by_equality_never_by_a_part(world: World) -> None:
    ann = world.site.user("Ann")
    world.mailbox(ann, "ann@acme.example", "ann.lee@gmail.com")

    left = keys(
        world,
        ann,
        *map(
            Named, ("joann@acme.example", "ann@acme.example", "Ann@ACME.example", "ann@rep.example")
        ),
        *map(Named, ("annlee@googlemail.com", "ann+news@acme.example", "ann@acme.example.test")),
    )

    assert left == ["joann@acme.example", "ann@acme.example.test"]


def test_a_colleague_is_left_out_unless_a_contact(world: World) -> None:
    maya = world.rep()
    world.mailbox(world.site.user("Otto"), "otto@acme.example")
    world.site.user("Nils")
    world.mailbox(world.site.user("Eva"), "eva@acme.example")
    world.site.contact("eva@acme.example", "Eva")

    people = map(Named, ("otto@acme.example", "nils@rep.example", "eva@acme.example"))

    assert keys(world, maya, *people) == ["eva@acme.example"]


def test_a_mail_among_colleagues_is_about_nobody(world: World) -> None:
    maya = world.rep()
    world.site.user("Nils")

    page = world.show(maya, "nils@rep.example", "maya@rep.example")

    assert page.state is State.NOBODY


def test_a_crowd_is_cut_to_the_first_twenty(world: World) -> None:
    maya = world.rep()
    crowd = [f"p{number}@north.example" for number in range(MOST_PEOPLE + 15)]

    page = world.show(maya, *crowd, mode=Mode.COMPOSE)

    assert "p19@north.example" in texts(page)
    assert "p20@north.example" not in texts(page)


def test_a_contact_with_two_addresses_on_a_mail_is_shown_once(world: World) -> None:
    maya = world.rep()
    contact = world.site.contact("anna@north.example", "Anna")
    with world.database.begin() as uow:
        uow.contacts.learn_address(
            contact, "a.berg@north.example", "a.berg@north.example", "thread", world.clock.now()
        )

    found = keys(world, maya, Named("a.berg@north.example"), Named("anna@north.example"))

    assert found == ["a.berg@north.example"]


def test_an_alias_of_two_contacts_shows_neither(world: World) -> None:
    maya = world.rep()
    world.site.contact("ada+one@north.example", "Ada")
    world.site.contact("ada+two@north.example", "Adam")

    page = world.show(maya, "ada@north.example")

    assert page.state is State.NOBODY


def test_a_person_known_by_another_address_is_shown_with_it(world: World) -> None:
    maya = world.rep()
    world.site.contact("anna@north.example", "Anna")

    page = world.show(maya, "anna+offers@north.example")

    assert page.state is State.PEOPLE
    assert "Known in relance as" in texts(page)
    assert "anna@north.example" in texts(page)
