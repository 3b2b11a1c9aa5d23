"""Phrases are found at the cost of the text, and exactly where a plain search finds them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailsync.classify.search.phrases import Phrases, Together, Words


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("out of office", "I am out\nof  Office until Monday"),
        ("nieobecn", "Jestem nieobecna do piątku"),
        ("i'm away", "Hi, I’m away."),
        ("ooo ", "OOO"),
        ("[automat", "Re: [Automatyczna odpowiedź]"),
        ("不在", "ただいま不在にしております"),
        ("på ferie", "Jeg er på ferie"),
    ],
)
def test_a_phrase_is_found_over_line_breaks_and_word_endings(phrase: str, text: str) -> None:
    assert Phrases([phrase]).first(Words(text)) == phrase


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("ferie", "Konferencie v Brne"),  # inside another word
        ("ooo", "Oooops"),
        ("absent ", "absently"),
        ("out of office", "out of the office"),
    ],
)
def test_a_phrase_is_not_found_inside_another_word(phrase: str, text: str) -> None:
    assert Phrases([phrase]).first(Words(text)) == ""


def test_the_first_of_the_list_wins_wherever_it_stands() -> None:
    phrases = Phrases(["left the company", "new address"])

    assert phrases.first(Words("My new address ... she left the company")) == "left the company"
    assert phrases.every(Words("My new address ... she left the company")) == (
        "left the company",
        "new address",
    )


_WORD = st.text("abcdé", min_size=1, max_size=6)
_PHRASE = st.lists(_WORD, min_size=1, max_size=3).map(" ".join)


@given(st.lists(_PHRASE, max_size=6), st.lists(_WORD, max_size=12))
def test_whole_words_are_found_as_by_a_plain_search(phrases: list[str], text: list[str]) -> None:
    words = Words(" ".join(text))
    expected = {each for each in phrases if f" {each} " in f" {words.text} "}

    assert expected <= set(Phrases(phrases).every(words))
    assert set(Phrases([f"{each} " for each in phrases]).every(words)) == {
        f"{each} " for each in expected
    }


@given(st.lists(st.lists(_PHRASE, max_size=4), max_size=4), st.lists(_WORD, max_size=12))
def test_lists_find_together_what_each_finds_alone(lists: list[list[str]], text: list[str]) -> None:
    together = Together()
    joined = [Phrases(phrases, together) for phrases in lists]
    words, alone = Words(" ".join(text)), Words(" ".join(text))

    found = [each.every(words) for each in joined]

    assert found == [Phrases(phrases).every(alone) for phrases in lists]
    assert together.found_in(words) == any(found)
