"""Companies, deals and tickets: by the API, by CSV, and as the place people are enrolled from."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relance.app.csv_records import decode, records
from relance.app.import_crm import RecordsReport, import_crm
from relance.core.crm import RecordKind
from relance.core.errors import Refused
from web_site import START, Api, Site, refusal

KINDS = pytest.mark.parametrize("kind", [str(one) for one in RecordKind])


@pytest.fixture
def api(site: Site) -> Api:
    """A program of Ada's."""
    return site.api(site.user("Ada"))


def _import(site: Site, text: str, kind: RecordKind = RecordKind.DEAL) -> RecordsReport:
    return import_crm(site.services.database, text.encode(), kind, START)


@pytest.mark.req("R97")
@KINDS
def test_a_record_is_made_with_its_contacts_and_read(site: Site, api: Api, kind: str) -> None:
    anna = site.contact("anna@acme.example")
    made = api.post("/records", {"kind": kind, "name": "Acme", "contact_ids": [anna]})
    read = api.get(f"/records/{made.json['id']}?kind={kind}")
    listed = api.get(f"/records?kind={kind}&search=acm").json

    assert made.status_code == 201
    assert read.json == made.json
    assert read.json["contact_ids"] == [anna]
    assert (listed["total"], listed["items"][0]["contacts"]) == (1, 1)


@KINDS
def test_contacts_come_and_go(site: Site, api: Api, kind: str) -> None:
    anna = site.contact("anna@acme.example")
    made = api.post("/records", {"kind": kind, "name": "Acme"}).json
    path = f"/records/{made['id']}/contacts/{anna}?kind={kind}"

    assert [api("PUT", path).json["contacts"] for _ in range(2)] == [1, 1]
    assert [api("DELETE", path).json["contacts"] for _ in range(2)] == [0, 0]
    assert api.get(f"/contacts/{anna}").status_code == 200


def test_a_contact_leaves_its_company_for_another(site: Site, api: Api) -> None:
    anna = site.contact("anna@acme.example", company="Acme")
    made = api.post("/records", {"kind": "company", "name": "Globex"}).json
    api("PUT", f"/records/{made['id']}/contacts/{anna}?kind=company")

    assert api.get(f"/contacts/{anna}").json["company"] == "Globex"


def test_what_cannot_be_is_refused_by_its_name(site: Site, api: Api) -> None:
    api.post("/records", {"kind": "deal", "name": "One", "external_id": "D-1"})
    again = api.post("/records", {"kind": "deal", "name": "Two", "external_id": "D-1"})
    api.post("/records", {"kind": "company", "name": "Acme"})
    twin = api.post("/records", {"kind": "company", "name": " ACME "})
    numbered = api.post("/records", {"kind": "company", "name": "Globex", "external_id": "C-1"})

    assert refusal(again) == (409, "external_id_taken")
    assert refusal(twin) == (409, "name_taken")
    assert refusal(numbered) == (422, "no_external_id")
    assert refusal(api.post("/records", {"kind": "lead", "name": "X"})) == (422, "invalid")
    assert refusal(api.get("/records/77?kind=deal")) == (404, "not_found")


def test_a_deal_is_deleted_and_a_company_stays(site: Site, api: Api) -> None:
    deal = api.post("/records", {"kind": "deal", "name": "One"}).json["id"]
    company = api.post("/records", {"kind": "company", "name": "Acme"}).json["id"]

    assert api("DELETE", f"/records/{deal}?kind=deal").status_code == 204
    assert refusal(api.get(f"/records/{deal}?kind=deal")) == (404, "not_found")
    kept = api("DELETE", f"/records/{company}?kind=company")
    assert refusal(kept) == (409, "company_stays")


@pytest.mark.req("R97", "R91")
def test_a_file_brings_records_and_their_contacts(site: Site) -> None:
    for name in ("anna", "ben"):
        site.contact(f"{name}@acme.example", name.title())
    report = _import(
        site,
        "Kind,Deal name,Record ID,Contact email\n"
        "Deal,Big one,D-1,anna@acme.example\n"
        "deals,Big one,D-1,BEN@acme.example\n"
        ",Small one,,\n"
        "Company,Acme,C-9,anna@acme.example\n"
        "deal,Big one,D-1,anna@acme.example\n",
    )
    with site.services.database.read() as uow:
        big = uow.crm.by_external_id(RecordKind.DEAL, "D-1")
        acme = uow.crm.by_name(RecordKind.COMPANY, "acme")

    assert (report.created, report.associated, report.unchanged, report.errors) == (3, 1, 1, ())
    assert big
    assert acme
    assert (big.contacts, acme.contacts) == (2, 1)


def test_bad_rows_are_named_and_the_others_go_in(site: Site) -> None:
    report = _import(
        site,
        "name,kind,email\nGood,deal,\n,deal,\nBad kind,lead,\n"
        'Bad mail,deal,nobody\nUnknown,deal,who@acme.example\n"open,deal,\nLast,ticket,\n',
    )
    assert [(error.line, error.column) for error in report.errors] == [
        (3, "name"),
        (4, "kind"),
        (5, "email"),
        (6, "email"),
        (7, ""),
    ]
    assert report.created == 2
    assert report.rows == 7


@pytest.mark.parametrize("column", ["name", "id"])
def test_a_cell_that_no_index_would_take_is_named(site: Site, column: str) -> None:
    row = {"name": "Big one", "id": "D-1", column: "x" * 501}
    report = _import(site, f"name,id\n{row['name']},{row['id']}\nGood,D-2\n")
    assert [(error.line, error.column) for error in report.errors] == [(2, column)]
    assert report.created == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_file"),
        ("kind,email\ndeal,\n", "no_name_column"),
        ("name,title\na,b\n", "duplicate_column"),
    ],
)
def test_a_file_that_is_none_is_refused(site: Site, text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        _import(site, text)
    assert caught.value.code == code


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400))
def test_every_row_of_any_file_is_accounted_for(site: Site, data: bytes) -> None:
    file = b"name\n" + data
    try:
        rows = list(records(decode(file)))[1:]
        report = import_crm(site.services.database, file, RecordKind.TICKET, START)
    except Refused:
        return
    assert report.rows == len(rows)


@pytest.mark.req("R97", "R98")
@KINDS
def test_the_contacts_of_a_record_are_enrolled_from_its_page(site: Site, kind: str) -> None:
    ada = site.user("Ada")
    site.mailbox(ada)
    sequence = site.sequence(ada)
    anna = site.contact("anna@acme.example")
    made = site.api(ada).post("/records", {"kind": kind, "name": "Acme", "contact_ids": [anna]})
    browser = site.browser(ada)
    page = browser.page(f"/records/{kind}/{made.json['id']}")
    dialog = browser.page(f"/enroll?sequence={sequence}&contact={anna}")
    browser.post(f"/sequences/{sequence}/enroll", {"contact": str(anna)})

    assert "Enroll in a sequence" in page
    assert f'name="contact" value="{anna}" checked' in page
    assert "anna@acme.example" in dialog
    with site.services.database.read() as uow:
        assert uow.enrollments.live_of(anna)


@pytest.mark.req("R97")
@KINDS
def test_a_record_without_a_contact_says_that_it_needs_one(site: Site, kind: str) -> None:
    ada = site.user("Ada")
    made = site.api(ada).post("/records", {"kind": kind, "name": "Acme"}).json
    browser = site.browser(ada)
    path = f"/records/{kind}/{made['id']}"
    site.contact("anna@acme.example")

    assert "Only people are written to" in browser.page(path)
    refused = browser.post(f"{path}/contacts", {"email": "who@acme.example"})
    assert refused.status_code == 409
    assert "No contact has the address" in refused.text
    browser.post(f"{path}/contacts", {"email": "Anna@acme.example"})
    assert "anna@acme.example" in browser.page(path)


def test_records_are_made_renamed_imported_and_deleted_by_hand(site: Site) -> None:
    browser = site.browser(site.user("Ada"))
    made = browser.post("/records", {"kind": "deal", "name": "<b>Big</b>", "external_id": "D-1"})
    path = made.headers["Location"]
    assert "&lt;b&gt;Big&lt;/b&gt;" in browser.page(path)
    browser.post(f"{path}/name", {"name": "Bigger"})
    assert "Bigger" in browser.page("/records?kind=deal&search=bigg")
    file = (BytesIO(b"name,email\nFrom file,\nBad,nobody\n"), "deals.csv")
    told = browser.post("/records/import", {"kind": "deal", "file": file})
    assert "not an email address" in told.text
    assert "From file" in told.text
    browser.post(f"{path}/delete")
    assert "Bigger" not in browser.page("/records?kind=deal")


@KINDS
def test_an_empty_list_says_so(site: Site, kind: str) -> None:
    assert "There is none yet." in site.browser(site.user("Ada")).page(f"/records?kind={kind}")
