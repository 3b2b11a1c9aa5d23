"""What a rule says that it needs never hides a mail from it."""

from __future__ import annotations

import pkgutil
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mailsync.classify
from mailsync.classify import RULES, parse
from mailsync.classify.search.pairs import Pairs
from mailsync.classify.search.phrases import Phrases
from mailsync.classify.verdict import first_match
from mutants import mutants

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.eml"))
WITHOUT_NEEDS = tuple(replace(rule, needs=None) for rule in RULES)


def lists() -> list[Phrases]:
    """Every list of phrases that a module of the judge holds."""
    package = mailsync.classify
    names = [each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    held = [each for name in names for each in vars(import_module(name)).values()]
    searched = [each.phrases if isinstance(each, Pairs) else each for each in held]
    return [each for each in dict.fromkeys(map(_key, searched)) if isinstance(each, Phrases)]


def _key(each: object) -> object:
    return each if isinstance(each, Phrases) else None


LISTS = lists()
PHRASES = [phrase for each in LISTS for phrase in each.phrases]
HEADERS = sorted(
    {name for rule in RULES if isinstance(rule.needs, frozenset) for name in rule.needs}
    | {"auto-submitted", "precedence", "return-path", "list-id", "x-mailer", "x-loop", "x-vacation",
       "in-reply-to", "x-failed-recipients", "reply-to"}
)  # fmt: skip
VALUES = ["yes", "<>", "no", "vacation", "auto-replied", "bulk", "<1@elsewhere.example>", "5.1.1"]
SENDERS = [
    "Ann Berg <ann.berg@alder.example>", "mailer-daemon@alder.example", "noreply@alder.example",
    "info@alder.example", "<>",
]  # fmt: skip


def same(raw: bytes) -> bool:
    """Whether the rules say of the mail what they say when each of them looks at it."""
    asked, plain = first_match(parse(raw)), first_match(parse(raw), WITHOUT_NEEDS)
    return (asked[0].name, asked[1]) == (plain[0].name, plain[1])


def test_the_lists_of_all_rooms_are_looked_at() -> None:
    assert len(LISTS) > 60
    assert sum(rule.needs is not None for rule in RULES) > 20


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples_are_judged_as_by_all_rules(path: Path) -> None:
    assert same(path.read_bytes())


def test_damaged_mail_is_judged_as_by_all_rules() -> None:
    assert all(same(raw) for raw in mutants(500, seed=7))


def test_every_list_reaches_the_rules_that_search_for_it() -> None:
    for each in LISTS:
        text = ". ".join(each.phrases[:: max(1, len(each.phrases) // 5)])
        head = f"From: {SENDERS[0]}\nTo: me@relance.example\nSubject: {text[:60]}\n"
        assert same(f"{head}\nHello,\n\n{text}\n".encode())


@settings(max_examples=300)
@given(
    said=st.lists(st.sampled_from(PHRASES), max_size=4),
    titled=st.lists(st.sampled_from(PHRASES), max_size=1),
    headers=st.dictionaries(st.sampled_from(HEADERS), st.sampled_from(VALUES), max_size=3),
    sender=st.sampled_from(SENDERS),
    kind=st.sampled_from(["text/plain", "text/html", "multipart/report; report-type=x", ""]),
    quoted=st.booleans(),
)
def test_words_and_headers_in_any_mixture_are_judged_as_by_all_rules(
    said: list[str],
    titled: list[str],
    headers: dict[str, str],
    sender: str,
    kind: str,
    quoted: bool,
) -> None:
    head = [f"{name}: {value}" for name, value in headers.items() if "/" not in name]
    body = "\n".join(said) + ("\n\nOn 2 June 2026 Mara wrote:\n> twenty minutes?" * quoted)
    lines = [f"From: {sender}", f"Subject: {' '.join(titled)}", f"Content-Type: {kind}", *head]

    assert same("\n".join([*lines, "", body, ""]).encode())
