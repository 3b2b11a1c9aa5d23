"""Who is on a mail: names with commas, encoded words, groups, and what must not slow us down."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.gmail.people import MOST_OF_A_NAME, MOST_READ, people_in, people_on
from addin.request import Named


def test_a_comma_in_quotes_belongs_to_the_name() -> None:
    assert people_in(['"Nowak, Ada" <ada@x.test>, bob@y.test']) == (
        Named("ada@x.test", "Nowak, Ada"),
        Named("bob@y.test"),
    )


def test_an_encoded_name_is_decoded_after_the_addresses_were_told_apart() -> None:
    line = "=?utf-8?Q?Nowak=2C_Ada_=3Cboss=40evil.test=3E?= <ada@x.test>"

    assert people_in([line]) == (Named("ada@x.test", "Nowak, Ada <boss@evil.test>"),)


@pytest.mark.parametrize(
    "name", ["=?klingon?Q?Ada?=", "=?utf-8?B?!!!?=", "=?utf-8?B?gICA?=", "=?utf-8?Q?=FF=FE?="]
)
def test_a_name_that_cannot_be_decoded_costs_nobody_their_place(name: str) -> None:
    assert [one.address for one in people_in([f"{name} <ada@x.test>"])] == ["ada@x.test"]


def test_members_of_a_group_count_and_the_group_does_not() -> None:
    assert people_in(["Team: a@x.test, B <b@x.test>;, undisclosed-recipients:;"]) == (
        Named("a@x.test"),
        Named("b@x.test", "B"),
    )


def test_the_sender_comes_first_then_where_answers_go() -> None:
    headers = [
        ("To", "me@rep.example"),
        ("CC", "c@x.test"),
        ("reply-to", "answers@x.test"),
        ("Sender", "office@x.test"),
        ("From", "Ada <ada@x.test>"),
        ("X-Original-From", "ghost@x.test"),
    ]

    found = [one.address for one in people_on(headers)]

    assert found == ["ada@x.test", "answers@x.test", "office@x.test", "me@rep.example", "c@x.test"]


def test_an_address_counts_once_and_keeps_the_name_it_has_anywhere() -> None:
    assert people_in(["ADA@X.test", "Ada <ada@x.test>", "Other <ada@x.test>"]) == (
        Named("ADA@x.test", "Ada"),
    )


def test_what_is_no_plain_address_is_left_out() -> None:
    assert people_in(["Ada", "<>", "a@b", '"a b"@x.test', ""]) == ()


def test_a_name_is_one_short_line_without_control_characters() -> None:
    found = people_in(['"Ada\r\n\tBerg\x07" <ada@x.test>', f'"{"x" * 500}" <b@x.test>'])

    assert found[0].name == "Ada Berg"
    assert len(found[1].name) == MOST_OF_A_NAME


def test_a_crowd_is_cut_but_stays_a_crowd() -> None:
    crowd = ", ".join(f"p{n}@x.test" for n in range(500))

    assert len(people_in([crowd])) == MOST_READ


def test_a_line_that_is_too_long_is_cut_between_two_addresses() -> None:
    line = ", ".join(f"{'p' * 50}{n}@company.example" for n in range(2_000))

    assert {one.address.rpartition("@")[2] for one in people_in([line])} == {"company.example"}


@pytest.mark.parametrize(
    "line",
    [
        "(" * 100_000,
        "(" * 30 + "a@x.test",
        "a@x.test, " * 100_000,
        "<" * 100_000,
        '"' * 100_001,
        "a." * 50_000 + "@x.test",
        ",;:" * 50_000,
        "=?utf-8?Q?" * 10_000,
        "\\" * 100_000,
    ],
    ids=["brackets", "some", "many", "angles", "quotes", "dots", "separators", "words", "slashes"],
)
def test_a_hostile_line_takes_no_time(line: str) -> None:
    began = time.process_time()
    people_in([line])

    assert time.process_time() - began < 1


@given(st.lists(st.text(alphabet='a@x.,;:<>()"\\ =?\n', max_size=60) | st.text(max_size=60)))
def test_any_lines_give_plain_addresses_each_once(lines: list[str]) -> None:
    found = people_in(lines)

    assert len({one.address.lower() for one in found}) == len(found) <= MOST_READ
    assert all("@" in one.address and "\n" not in one.address + one.name for one in found)


def test_many_long_headers_cost_no_more_than_one() -> None:
    assert people_in([";" * 19_000, "ada@x.test"]) == (Named("ada@x.test"),)
    assert people_in([*[";" * 19_000] * 50, "ada@x.test"]) == ()
