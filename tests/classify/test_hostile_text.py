"""A body of one megabyte costs a bounded number of steps, whatever it is made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counted import calls
from hostile_mail import MARKUP, PLAIN, SIZE
from mailsync.classify.message.markup import to_text
from mailsync.classify.message.texts import MAX_BODY
from mailsync.classify.quotes.cut import new_text

MOST = 500_000  # function calls, for 2,000 lines; a quadratic cost would be millions


@pytest.mark.parametrize("piece", PLAIN)
def test_the_cutter_looks_at_any_text_a_bounded_number_of_times(piece: str) -> None:
    text = "Yes.\n" + piece * (SIZE // len(piece))

    assert calls(lambda: new_text(text)) < MOST


@pytest.mark.parametrize("piece", MARKUP)
def test_html_costs_a_few_calls_for_each_tag(piece: str) -> None:
    text = piece * (MAX_BODY // len(piece))

    assert calls(lambda: to_text(text, quotes=False)) < MOST + 40 * text.count("<")


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "</", "&#1", "<div class=gmail_quote>"])
def test_html_costs_linear_time(piece: str) -> None:
    def cost(size: int) -> int:
        text = piece * (size // len(piece))
        return calls(lambda: to_text(text, quotes=False))

    assert cost(SIZE // 8) < 11 * cost(SIZE // 80)


@given(st.lists(st.sampled_from([*PLAIN, *MARKUP, "Yes.", "\n", " "]), max_size=40))
def test_nothing_raises_and_what_is_cut_once_is_plain(pieces: list[str]) -> None:
    text = "".join(pieces)

    assert isinstance(new_text(to_text(text, quotes=False)), str)
    kept = new_text(text)
    assert not any(line.lstrip().startswith(">") for line in kept.split("\n"))
