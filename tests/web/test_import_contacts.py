"""Importing contacts: good rows go in, and every other row is named by its line."""

from __future__ import annotations

import csv
import io
import time
import tracemalloc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relance.app.columns import read_columns
from relance.app.csv_records import MAX_ROWS, Broken, Record, decode, records
from relance.app.import_contacts import ImportReport, import_contacts
from relance.core.errors import Refused
from relance.core.people import User
from relance.core.values import UserId
from web_site import START, Site


def _import(site: Site, data: bytes | str, *, update: bool = True) -> ImportReport:
    octets = data.encode() if isinstance(data, str) else data
    return import_contacts(site.services.database, octets, UserId(1), START, update=update)


def _lines(report: ImportReport) -> list[int]:
    return [error.line for error in report.errors]


@pytest.mark.req("R91")
def test_every_column_lands_where_its_heading_says(site: Site, ada: User) -> None:
    data = (
        "E-Mail,First Name,SURNAME,Organisation,Time zone,Favourite Colour,Company size (€)\n"
        "anna@acme.example,Anna,Lind,Acme,Europe/Paris,blue,50\n"
    )
    report = _import(site, data)
    with site.services.database.read() as uow:
        anna = uow.contacts.by_address("anna@acme.example")

    assert (report.created, report.errors) == (1, ())
    assert anna is not None
    assert (anna.first_name, anna.last_name, anna.company) == ("Anna", "Lind", "Acme")
    assert (anna.zone, anna.owner_id) == ("Europe/Paris", ada.id)
    assert anna.properties == {"favourite_colour": "blue", "company_size": "50"}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_the_encoding_is_found_out(site: Site, ada: User, encoding: str) -> None:
    report = _import(
        site, "email;Vorname\njürgen.m@acme.example;x\nj@acme.example;Jürgen\n".encode(encoding)
    )
    with site.services.database.read() as uow:
        found = uow.contacts.by_address("j@acme.example")

    assert found is not None
    assert found.first_name == "Jürgen"
    assert _lines(report) == [2]  # an address in other letters than ASCII cannot be written to
    assert bool(report.warnings) == (encoding == "cp1252")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(site: Site, ada: User, delimiter: str) -> None:
    report = _import(site, f"email{delimiter}name\nanna@acme.example{delimiter}Anna Lind\n")
    with site.services.database.read() as uow:
        anna = uow.contacts.by_address("anna@acme.example")

    assert report.created == 1
    assert anna is not None
    assert (anna.first_name, anna.last_name) == ("Anna", "Lind")


def test_wrong_rows_are_named_by_their_line_and_the_others_go_in(site: Site, ada: User) -> None:
    data = (
        "email,first name,time zone\n"  # 1
        "anna@acme.example,Anna,\n"  # 2
        ",Nobody,\n"  # 3
        "\n"  # 4
        "not an address,Ben,\n"  # 5
        'cleo@acme.example,"Cleo\nwith a line break",\n'  # 6, 7
        "anna@ACME.example,Anna again,\n"  # 8
        "dora@acme.example,Dora,Mars/Olympus\n"  # 9
        "emil@acme.example,Emil,,too many\n"  # 10
        "finn@acme.example,Fi\0nn,\n"  # 11
        "gus@acme.example,Gus\n"  # 12
    )
    report = _import(site, data)

    assert report.created == 3
    assert _lines(report) == [3, 5, 8, 9, 10, 11]
    assert report.rows == 9
    said = {error.line: error.sentence for error in report.errors}
    assert said[3] == "There is no email address in this row."
    assert said[8] == "The same address stands on line 2."
    assert "Mars/Olympus" in said[9]
    assert "NUL" in said[11]
    assert [e.column for e in report.errors if e.line == 9] == ["time zone"]


@pytest.mark.parametrize("heading", ["first name", "last name", "name", "company"])
def test_a_name_that_no_database_could_index_is_an_error_of_its_row(
    site: Site, ada: User, heading: str
) -> None:
    data = f"email,{heading}\nanna@acme.example,{'å' * 501}\nben@acme.example,{'å' * 500}\n"
    report = _import(site, data)

    assert report.created == 1
    (error,) = report.errors
    assert (error.line, error.column) == (2, heading)
    assert error.sentence == "It has more than 500 characters."


def test_an_unterminated_quote_costs_its_own_row_only(site: Site, ada: User) -> None:
    rows = [f"p{number}@acme.example,P\n" for number in range(300)]
    rows[10] = 'p10@acme.example,"P\n'
    report = _import(site, "email,name\n" + "".join(rows))

    assert report.created == 299
    assert _lines(report) == [12]


def test_existing_contacts_are_filled_in_or_left_alone(site: Site, ada: User) -> None:
    _import(site, "email,first name,city\nanna@acme.example,Anna,Paris\n")
    same = _import(site, "email,first name\nANNA@acme.example,\n")
    skipped = _import(site, "email,first name\nanna@acme.example,Anne\n", update=False)
    changed = _import(site, "email,company\nanna@acme.example,Acme\n")
    with site.services.database.read() as uow:
        anna = uow.contacts.by_address("anna@acme.example")

    assert (same.unchanged, skipped.skipped, changed.updated) == (1, 1, 1)
    assert anna is not None
    assert (anna.first_name, anna.company, anna.properties) == ("Anna", "Acme", {"city": "Paris"})


def test_look_alikes_of_a_known_address_are_not_taken_for_it(site: Site, ada: User) -> None:
    _import(site, "email,first name\nanna@kiel.example,Anna\nben@acme.example,Ben\n")
    kelvin, cyrillic = "anna@\u212aiel.example", "ben@\u0430cme.example"
    report = _import(site, f"email,first name\n{kelvin},Eve\n{cyrillic},Eve\n")
    with site.services.database.read() as uow:
        anna, ben = (uow.contacts.by_address(a) for a in ("anna@kiel.example", "ben@acme.example"))

    assert anna is not None
    assert ben is not None
    assert (anna.first_name, ben.first_name) == ("Anna", "Ben")
    assert _lines(report) == [2]
    assert [warning.line for warning in report.warnings] == [3]
    assert report.created == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b" \r\n\n", "empty_file"),
        (b"\xef\xbb\xbf", "empty_file"),
        (b"name,company\nAnna,Acme\n", "no_email_column"),
        (b"email,E-Mail\na@b.example,c@d.example\n", "duplicate_column"),
        (b"a," * 300, "unreadable_header"),
        (b'"email', "unreadable_header"),
        (b"email\n\x81\x8d", "bad_encoding"),
    ],
)
def test_a_file_that_is_none_is_refused_as_a_whole(
    site: Site, ada: User, data: bytes, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        _import(site, data)

    assert refused.value.code == code


def test_a_property_never_takes_over_a_name_that_is_filled_from_elsewhere() -> None:
    columns = read_columns(("email", "Sender name", "1st", "", "Straße", "x" * 90, "straße!"))

    assert [column.target for column in columns] == [
        "email",
        "sender_name_column",
        "column_1st",
        "column_4",
        "strasse",
        "x" * 64,
        "strasse_2",
    ]


def test_a_file_beyond_the_limit_of_rows_says_so(site: Site, ada: User) -> None:
    data = "email\n" + "x\n" * (MAX_ROWS + 5)
    report = _import(site, data)

    assert len(report.errors) == 1_000
    assert "stopped" in report.warnings[-1].sentence


@pytest.mark.parametrize(
    "hostile",
    [
        b'"' * 1_000_000,
        b'"\n' * 500_000,
        b"," * 1_000_000,
        b"a" * 1_000_000,
        b"\n" * 1_000_000,
        b'email\n"' + b"a\n" * 500_000,
        b"email" + b",c" * 500_000,
    ],
    ids=["quotes", "open-quotes", "columns", "cell", "blank", "one-open-quote", "header"],
)
def test_a_hostile_file_takes_little_time_and_memory(hostile: bytes) -> None:
    tracemalloc.start()
    began = time.process_time()
    try:
        found = sum(1 for _ in records(decode(hostile)))
    except Refused:
        found = 0
    took, (_, peak) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert found <= MAX_ROWS + 1
    assert peak < 200 * 1024 * 1024
    assert took < 20


@given(st.binary(max_size=300))
def test_any_octets_are_read_or_refused(data: bytes) -> None:
    try:
        found = list(records(decode(data)))
    except Refused:
        return

    lines = [one.line for one in found]
    assert lines == sorted(lines)
    assert all(isinstance(one, Record | Broken) for one in found)


_CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
_ROW = st.lists(_CELL, min_size=1, max_size=4)


@given(st.lists(_ROW, min_size=1, max_size=6))
def test_what_a_spreadsheet_writes_is_read_back(rows: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([["a", "b", "c", "d"], *rows])
    found = list(records(decode(text.getvalue().encode("utf-8-sig"))))[1:]

    def plain(cells: list[str]) -> tuple[str, ...]:
        return tuple(c.replace("\r\n", "\n").replace("\r", "\n").strip() for c in cells)

    read = [one.cells for one in found if isinstance(one, Record)]
    wanted = [plain(row) for row in rows if len(row) > 1 or row[0].strip()]
    assert [row for row in read if any(row)] == [row for row in wanted if any(row)]


_LINE = st.one_of(
    st.sampled_from(
        ["anna@acme.example,Anna", "ben@acme.example", '"', ",", "", "x,y,z", "ANNA@acme.example,B"]
    ),
    st.text(max_size=20),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_LINE, max_size=12), st.booleans())
def test_an_import_never_fails_and_its_counts_add_up(
    site: Site, lines: list[str], update: bool
) -> None:
    if not _has_user(site):
        site.user("Ada")
    data = "\n".join(["email,name", *lines]).encode("utf-8", "surrogatepass")
    try:
        found = list(records(decode(data)))[1:]
    except Refused:
        return  # neither UTF-8 nor Windows-1252, as the test above shows
    report = _import(site, data, update=update)

    assert report.rows == len(found)


def _has_user(site: Site) -> bool:
    with site.services.database.read() as uow:
        return bool(uow.users.all())
