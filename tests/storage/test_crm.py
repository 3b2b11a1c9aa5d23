"""Companies, deals and tickets, and which contacts belong to them."""

from __future__ import annotations

import pytest

from relance.app.records import NewContact
from relance.core.crm import RecordKind
from relance.core.errors import NotFound, Refused
from relance.core.values import ContactId
from relance.storage.engine import SqlDatabase
from storage.world import NOW

EVERY_KIND = pytest.mark.parametrize("kind", RecordKind)


def _contact(database: SqlDatabase, name: str, company: str = "") -> ContactId:
    with database.begin() as work:
        new = NewContact(f"{name.lower()}@buyer.example", name, "Berg", company)
        return work.contacts.add(new, NOW)


@EVERY_KIND
def test_a_record_comes_back_as_written(database: SqlDatabase, kind: RecordKind) -> None:
    with database.begin() as work:
        number = work.crm.add(kind, "Northwind", "", NOW)
        found = work.crm.get(kind, number)
    assert (found.kind, found.name, found.external_id, found.contacts) == (kind, "Northwind", "", 0)


@EVERY_KIND
def test_contacts_are_associated_once_and_let_go(database: SqlDatabase, kind: RecordKind) -> None:
    anna = _contact(database, "Anna")
    with database.begin() as work:
        number = work.crm.add(kind, "Northwind", "", NOW)
        assert work.crm.associate(kind, number, anna)
        assert not work.crm.associate(kind, number, anna)
        assert [one.id for one in work.crm.contacts_of(kind, number, 10)] == [anna]
        assert work.crm.get(kind, number).contacts == 1
        assert work.crm.dissociate(kind, number, anna)
        assert not work.crm.dissociate(kind, number, anna)
        assert work.crm.contacts_of(kind, number, 10) == ()


def test_the_company_of_a_contact_is_a_record_with_that_contact(database: SqlDatabase) -> None:
    anna = _contact(database, "Anna", "Northwind AG")
    with database.read() as work:
        found = work.crm.by_name(RecordKind.COMPANY, "northwind  ag")
        assert found
        people = work.crm.contacts_of(RecordKind.COMPANY, found.id, 10)
    assert [one.id for one in people] == [anna]


def test_a_record_of_another_kind_is_not_found(database: SqlDatabase) -> None:
    with database.begin() as work:
        number = work.crm.add(RecordKind.DEAL, "Big one", "", NOW)
        with pytest.raises(NotFound):
            work.crm.get(RecordKind.TICKET, number)
        with pytest.raises(NotFound):
            work.crm.rename(RecordKind.TICKET, number, "Small one")
        with pytest.raises(NotFound):
            work.crm.delete(RecordKind.TICKET, number)


def test_an_external_id_is_one_records_of_its_kind(database: SqlDatabase) -> None:
    with database.begin() as work:
        deal = work.crm.add(RecordKind.DEAL, "Big one", "D-1", NOW)
        work.crm.add(RecordKind.TICKET, "Broken", "D-1", NOW)
        with pytest.raises(Refused, match="D-1"):
            work.crm.add(RecordKind.DEAL, "Another", "D-1", NOW)
        found = work.crm.by_external_id(RecordKind.DEAL, "D-1")
        nobody = work.crm.by_external_id(RecordKind.DEAL, "")
    assert found
    assert (found.id, nobody) == (deal, None)


def test_two_companies_cannot_share_a_name_however_it_is_spelt(database: SqlDatabase) -> None:
    with database.begin() as work:
        work.crm.add(RecordKind.COMPANY, "Northwind AG", "", NOW)
        other = work.crm.add(RecordKind.COMPANY, "Contoso", "", NOW)
        with pytest.raises(Refused, match="northwind"):
            work.crm.add(RecordKind.COMPANY, "northwind ag", "", NOW)
        with pytest.raises(Refused, match="NORTHWIND"):
            work.crm.rename(RecordKind.COMPANY, other, "NORTHWIND AG")
        assert work.crm.get(RecordKind.COMPANY, other).name == "Contoso"


@EVERY_KIND
def test_records_are_found_by_words_of_their_name(database: SqlDatabase, kind: RecordKind) -> None:
    with database.begin() as work:
        for name in ("Northwind 100%", "Contoso", "north_wind"):
            work.crm.add(kind, name, "", NOW)
        names = [one.name for one in work.crm.find(kind, "NORTH", 10, 0)]
        assert sorted(names) == ["Northwind 100%", "north_wind"]
        assert [one.name for one in work.crm.find(kind, "0%", 10, 0)] == ["Northwind 100%"]
        assert [one.name for one in work.crm.find(kind, "h_w", 10, 0)] == ["north_wind"]
        assert work.crm.count(kind, "") == 3
        assert len(work.crm.find(kind, "", 2, 2)) == 1


def test_a_contact_tells_its_deals_and_tickets(database: SqlDatabase) -> None:
    anna = _contact(database, "Anna")
    with database.begin() as work:
        deal = work.crm.add(RecordKind.DEAL, "Big one", "", NOW)
        work.crm.add(RecordKind.DEAL, "Not hers", "", NOW)
        work.crm.associate(RecordKind.DEAL, deal, anna)
        assert [(one.kind, one.id) for one in work.crm.of_contact(anna)] == [
            (RecordKind.DEAL, deal)
        ]
        work.crm.delete(RecordKind.DEAL, deal)
        assert work.crm.of_contact(anna) == ()
        assert work.contacts.get(anna)
