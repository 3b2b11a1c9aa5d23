"""Contacts, the identity book, companies and the suppression list."""

from __future__ import annotations

from threading import Thread

import pytest

from relance.app.records import NewContact
from relance.core.errors import NotFound, Refused
from relance.core.values import ContactId
from relance.storage.engine import SqlDatabase
from storage.world import DAY, NOW, execute, run, seed

MAX = NewContact(
    "Max.Berg@Buyer.example", "Max", "Berg", "Buyer AG", "Europe/Berlin", {"plan": "gold"}
)


def test_a_contact_comes_back_as_written(database: SqlDatabase) -> None:
    with database.begin() as work:
        contact = work.contacts.get(work.contacts.add(MAX, NOW))

    assert (contact.email, contact.name, contact.company) == (MAX.email, "Max Berg", "Buyer AG")
    assert (contact.zone, contact.properties) == ("Europe/Berlin", {"plan": "gold"})
    assert contact.last_contacted_at is None


def test_a_contact_is_found_by_every_known_address(database: SqlDatabase) -> None:
    with database.begin() as work:
        contact_id = work.contacts.add(MAX, NOW)
        assert work.contacts.learn_address(
            contact_id, "m@home.example", "m@home.example", "thread", NOW + DAY
        )

        for key in ("max.berg@buyer.example", "m@home.example"):
            found = work.contacts.by_address(key)
            assert found
            assert found.id == contact_id
        assert [(one.key, one.source) for one in work.contacts.addresses(contact_id)] == [
            ("max.berg@buyer.example", "import"),
            ("m@home.example", "thread"),
        ]


def test_an_address_that_is_known_is_not_learned_again(database: SqlDatabase) -> None:
    with database.begin() as work:
        work.contacts.add(MAX, NOW)
        eva = work.contacts.add(NewContact("eva@buyer.example"), NOW)
        key = "max.berg@buyer.example"

        assert not work.contacts.learn_address(eva, key, key, "thread", NOW)
        assert [one.key for one in work.contacts.addresses(eva)] == ["eva@buyer.example"]


def test_an_address_belongs_to_one_contact(database: SqlDatabase) -> None:
    with database.begin() as work:
        work.contacts.add(MAX, NOW)
        eva = work.contacts.add(NewContact("eva@buyer.example"), NOW)

        with pytest.raises(Refused, match="Another contact"):
            work.contacts.add(NewContact("MAX.berg@buyer.example"), NOW)
        with pytest.raises(Refused, match="Another contact"):
            work.contacts.update(eva, NewContact("max.berg@buyer.example"))


def test_of_two_imports_of_one_address_at_once_one_is_refused(database: SqlDatabase) -> None:
    refused = []

    def add() -> None:
        try:
            with database.begin() as work:
                work.contacts.add(MAX, NOW)
        except Refused as error:
            refused.append(error.code)

    run([Thread(target=add) for _ in range(2)])

    assert refused == ["address_taken"]
    with database.read() as work:
        assert work.contacts.count("") == 1


def test_a_contact_without_a_usable_address_is_kept(database: SqlDatabase) -> None:
    with database.begin() as work:
        contact_id = work.contacts.add(NewContact("", "Max"), NOW)

        assert work.contacts.get(contact_id).email == ""
        assert work.contacts.addresses(contact_id) == ()


def test_a_new_address_joins_the_old_one(database: SqlDatabase) -> None:
    with database.begin() as work:
        contact_id = work.contacts.add(MAX, NOW)
        work.contacts.update(contact_id, NewContact("max@new.example", "Maximilian"))

        assert work.contacts.get(contact_id).email == "max@new.example"
        assert {one.key for one in work.contacts.addresses(contact_id)} == {
            "max.berg@buyer.example",
            "max@new.example",
        }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", 3),
        ("BERG", 1),
        ("max b", 1),
        ("buyer", 2),
        ("50%", 1),
        ("%", 1),
        ("_", 0),
        ("\\", 0),
        ("É", 1),
    ],
)
def test_contacts_are_found_by_what_they_hold(database: SqlDatabase, text: str, found: int) -> None:
    with database.begin() as work:
        work.contacts.add(MAX, NOW)
        work.contacts.add(NewContact("eva@buyer.example", "Eva", "Élan"), NOW)
        work.contacts.add(NewContact("tom@shop.example", "Tom", "Ash", "50% Off Ltd"), NOW)

        assert len(work.contacts.find(text, 10, 0)) == found
        assert work.contacts.count(text) == found


def test_found_contacts_come_in_pages_by_last_name(database: SqlDatabase) -> None:
    with database.begin() as work:
        for last in ("C", "A", "B"):
            work.contacts.add(NewContact(f"{last}@buyer.example", "", last), NOW)

        pages = [work.contacts.find("", 2, offset) for offset in (0, 2)]
        assert [[one.last_name for one in page] for page in pages] == [["A", "B"], ["C"]]


def test_marks_can_be_set_twice_and_taken_back(database: SqlDatabase) -> None:
    with database.begin() as work:
        contact_id = work.contacts.add(MAX, NOW)
        for _ in range(2):
            work.contacts.mark_bounced(contact_id, NOW)
            work.contacts.mark_unsubscribed(contact_id, NOW)
            work.contacts.mark_away(contact_id, NOW + DAY)

        contact = work.contacts.get(contact_id)
        assert (contact.bounced_at, contact.unsubscribed_at) == (NOW, NOW)
        assert contact.away_until == NOW + DAY
        work.contacts.mark_bounced(contact_id, None)
        assert work.contacts.get(contact_id).bounced_at is None


def test_the_latest_reply_counts_in_whatever_order_replies_are_read(
    database: SqlDatabase,
) -> None:
    with database.begin() as work:
        contact_id = work.contacts.add(MAX, NOW)
        for at in (NOW, NOW + DAY, NOW - DAY):
            work.contacts.mark_replied(contact_id, at)

        assert work.contacts.get(contact_id).last_reply_at == NOW + DAY


def test_a_suppressed_address_or_domain_is_named_as_such(database: SqlDatabase) -> None:
    with database.begin() as work:
        for _ in range(2):
            work.contacts.suppress("address", "max@buyer.example", "asked", NOW)
        work.contacts.suppress("domain", "shop.example", "rival", NOW)

        assert work.contacts.suppressed("max@buyer.example", "buyer.example") == "address"
        assert work.contacts.suppressed("eva@shop.example", "shop.example") == "domain"
        assert work.contacts.suppressed("eva@buyer.example", "buyer.example") == ""
        work.contacts.unsuppress("address", "max@buyer.example")
        assert work.contacts.suppressed("max@buyer.example", "buyer.example") == ""


def test_people_of_one_company_share_its_domain(database: SqlDatabase) -> None:
    """Also who writes from a public provider, and whoever comes first."""
    with database.begin() as work:
        for email in ("tom@freemail.example", "max@mail.buyer.example", "ann@freemail.example"):
            work.contacts.add(NewContact(email, company=" Buyer  ag"), NOW)
        work.contacts.add(NewContact("eva@freemail.example"), NOW)

    rows = execute(database, "SELECT email, company_domain FROM contacts ORDER BY id")
    assert [domain for _, domain in rows] == ["buyer.example"] * 3 + [""]
    assert execute(database, "SELECT count(*) FROM companies") == [(1,)]


def test_an_unknown_contact_is_not_found(database: SqlDatabase) -> None:
    seed(database)
    with database.begin() as work, pytest.raises(NotFound):
        work.contacts.mark_bounced(ContactId(10**9), NOW)
