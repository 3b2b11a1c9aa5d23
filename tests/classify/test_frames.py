"""Frames are found where one sentence holds their sorts of words, in whatever order."""

from __future__ import annotations

from enum import Enum, auto

import pytest

from mailsync.classify.search.frames import Frame, Lexicon
from mailsync.classify.search.phrases import Words


class Sort(Enum):
    READ = auto()
    WEEKLY = auto()
    ME = auto()


BOTH = Frame(frozenset({Sort.READ, Sort.WEEKLY}), frozenset({Sort.ME}))
LEXICON = Lexicon(
    {
        Sort.READ: ("read", "拝見"),
        Sort.WEEKLY: ("once a week", "every friday", "毎週"),
        Sort.ME: ("i ",),
    },
    (BOTH,),
)


@pytest.mark.parametrize(
    "text",
    [
        "Offers are read once a week.",
        "Once a week, we read offers.",
        "Hello!\nEvery\nFriday offers are READ.",
        "毎週拝見しております。",
    ],
)
def test_the_words_stand_in_any_order_and_across_lines(text: str) -> None:
    assert BOTH in LEXICON.fitting(Words(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Offers are read.",
        "We read offers. They come once a week.",
        "We read offers! Once a week they come.",
        "Offers are spread once a week.",
        "毎週です。拝見します。",
    ],
)
def test_words_of_two_sentences_or_inside_other_words_do_not_count(text: str) -> None:
    assert LEXICON.fitting(Words(text)) == {}


def test_a_sort_that_a_frame_lacks_keeps_it_out() -> None:
    assert LEXICON.fitting(Words("once a week i read offers")) == {}


def test_a_full_stop_behind_a_figure_or_a_short_word_ends_no_sentence() -> None:
    assert BOTH in LEXICON.fitting(Words("Read by Mr. Lang on 3. June and once a week."))


def test_a_time_of_day_may_end_a_sentence() -> None:
    assert LEXICON.fitting(Words("We read until 17:00. Once a week we rest.")) == {}


def test_the_first_sentence_that_fits_is_shown_with_its_place() -> None:
    text = "Hello there. It is read every friday. It is read once a week."
    found = LEXICON.fitting(Words(text))[BOTH]

    assert text[found.start : found.end].strip() == "It is read every friday."


def test_a_sort_is_told_though_no_frame_fits() -> None:
    assert LEXICON.holds(Words("it is read."), Sort.READ)
    assert not LEXICON.holds(Words("it is read."), Sort.WEEKLY)
