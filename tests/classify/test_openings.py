"""A line is matched with the phrases that it may begin with, and with no others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mailsync.classify.search.openings import Openings

PHRASES = ("sent from my ", "sent by ", "get outlook", "von meinem ", "iphoneから送信")


def test_what_a_phrase_stands_for_is_found_by_the_begin_of_a_line() -> None:
    openings = Openings({1: ["sent from", "get "], 2: ["von meinem"]})

    assert openings.of("sent from my telephone") == 1
    assert openings.of("von meinem telefon") == 2
    assert openings.of("it was sent from my telephone") is None


@given(st.sampled_from(PHRASES), st.text(max_size=20), st.text(max_size=3))
def test_it_is_found_exactly_where_startswith_says_so(phrase: str, rest: str, before: str) -> None:
    openings = Openings({True: PHRASES})
    line = before + phrase + rest

    assert (openings.of(line) is True) == line.startswith(PHRASES)
    assert line[:3] in openings.stems or not line.startswith(PHRASES)
