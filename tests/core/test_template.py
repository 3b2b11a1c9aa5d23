"""Placeholders: filled or refused, and a value is never looked through again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relance.core.template import (
    MissingPlaceholders,
    malformed,
    missing,
    placeholders,
    render,
)


def test_a_placeholder_is_filled() -> None:
    assert render("Hi {{ first_name }}, {{first_name}}!", {"first_name": "Ana"}) == "Hi Ana, Ana!"


def test_a_missing_value_is_an_error_that_names_it() -> None:
    with pytest.raises(MissingPlaceholders, match="company"):
        render("{{ company }}", {"company": "  "})


@pytest.mark.parametrize(
    "text",
    ["{{ contact.__class__ }}", "{{ first", "{{ 9**9 }}", "{{ First }}", "}}", "{{ a b }}"],
)
def test_what_is_not_a_plain_name_is_malformed_and_never_evaluated(text: str) -> None:
    assert malformed(text)
    assert placeholders(text) == ()


@given(st.text())
def test_a_value_is_put_in_as_it_is(value: str) -> None:
    if value.strip():
        assert render("<{{ a }}>", {"a": value, "b": "never"}) == f"<{value}>"


@given(st.text(alphabet="{} ab", max_size=60))
def test_rendering_leaves_no_placeholder_behind(text: str) -> None:
    values = {"a": "1", "b": "2"}
    if not missing(text, values) and not malformed(text):
        assert placeholders(render(text, values)) == ()
