"""The word lists hold phrases as the search wants them, each once."""

from __future__ import annotations

from types import ModuleType

import pytest

from mailsync.classify.marks import conversation, formulas, subjects, unnamed
from mailsync.classify.responders import absences, acknowledgements, closures, departures

_MODULES = (
    absences, acknowledgements, closures, conversation, departures, formulas, subjects,
    unnamed,
)  # fmt: skip


def lists(module: ModuleType) -> list[tuple[str, tuple[str, ...]]]:
    return [(name, each) for name, each in vars(module).items() if isinstance(each, tuple)]


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: module.__name__)
def test_phrases_are_in_lower_case_with_single_blanks_and_straight_apostrophes(
    module: ModuleType,
) -> None:
    wrong = [
        (name, phrase)
        for name, phrases in lists(module)
        for phrase in phrases
        if phrase != phrase.lower()
        or "’" in phrase
        or "  " in phrase
        or phrase.startswith(" ")
        or not any(char.isalpha() for char in phrase)
    ]

    assert lists(module)
    assert wrong == []


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: module.__name__)
def test_no_phrase_stands_twice_in_a_list(module: ModuleType) -> None:
    twice = [
        (name, phrase)
        for name, phrases in lists(module)
        for phrase in set(phrases)
        if phrases.count(phrase) > 1
    ]

    assert twice == []
