"""docs/requirements.md says truly which test proves which requirement."""

from __future__ import annotations

import pytest

from house.requirements_table import NONE, PAGE, proofs, rewritten, rows


def test_the_column_of_tests_is_up_to_date() -> None:
    page = PAGE.read_text("utf-8")

    assert page == rewritten(page), "run `make docs`"


def test_every_row_that_a_test_names_is_on_the_page() -> None:
    unknown = set(proofs()) - set(rows(PAGE.read_text("utf-8")))

    assert not unknown


@pytest.mark.parametrize(("letter", "last"), [("R", 120), ("H", 10), ("B", 16)])
def test_every_row_is_on_the_page_once(letter: str, last: int) -> None:
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| **")]
    listed = [line.split("**")[1] for line in lines]

    assert [row for row in listed if row[0] == letter] == [
        f"{letter}{number}" for number in range(1, last + 1)
    ]


def test_a_place_where_a_user_finds_it_is_named_only_for_what_a_test_proves() -> None:
    proven = proofs()
    claimed = {
        row
        for row, match in rows(PAGE.read_text("utf-8")).items()
        if match["where"].strip() != NONE and row not in proven
    }

    assert not claimed
