"""The table of rules keeps its own discipline: sources, samples, order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from mailsync.classify import RULES, Rule, parse
from mailsync.classify.verdict import first_match

SAMPLES = Path(__file__).parent.parent / "samples"
FILES = frozenset(path.name for path in SAMPLES.glob("*.eml"))
CLAIMS = [(sample, rule) for rule in RULES for sample in rule.samples]
# The only foreign host: Gmail's vacation responder is known by it.
ALLOWED_HOSTS = frozenset({"mail.gmail.com"})


def faults(rules: Iterable[Rule], files: frozenset[str]) -> list[str]:
    """What is wrong with a table, in words."""
    found: list[str] = []
    names: set[str] = set()
    claimed: set[str] = set()
    for rule in rules:
        found += [f"{rule.name}: twice"] if rule.name in names else []
        found += [] if rule.source.strip() else [f"{rule.name}: no source"]
        found += [] if rule.samples else [f"{rule.name}: no sample"]
        found += [] if 0 < rule.certainty <= 1 else [f"{rule.name}: certainty"]
        found += [f"{rule.name}: {s} is no file" for s in rule.samples if s not in files]
        found += [f"{rule.name}: {s} is another rule's" for s in rule.samples if s in claimed]
        names.add(rule.name)
        claimed.update(rule.samples)
    return found + [f"no rule names {name}" for name in sorted(files - claimed)]


def test_every_rule_has_a_source_and_a_sample_and_every_sample_a_rule() -> None:
    assert faults(RULES, FILES) == []


@pytest.mark.parametrize(
    ("spoilt", "fault"),
    [
        (replace(RULES[0], source=" "), "feedback-report: no source"),
        (replace(RULES[0], samples=()), "feedback-report: no sample"),
        (replace(RULES[0], samples=("gone.eml",)), "feedback-report: gone.eml is no file"),
        (replace(RULES[0], certainty=0.0), "feedback-report: certainty"),
        (RULES[1], f"{RULES[1].name}: twice"),
    ],
)
def test_a_table_with_a_fault_is_refused(spoilt: Rule, fault: str) -> None:
    assert fault in faults((spoilt, *RULES[1:]), FILES)


def test_a_sample_that_no_rule_names_is_refused() -> None:
    assert faults(RULES, FILES | {"stray.eml"}) == ["no rule names stray.eml"]


@pytest.mark.parametrize(("sample", "rule"), CLAIMS, ids=[sample for sample, _ in CLAIMS])
def test_a_sample_is_claimed_by_the_rule_that_names_it(sample: str, rule: Rule) -> None:
    """Each rule is the first to see its own samples, so none is hidden by an earlier one."""
    claimed, evidence = first_match(parse((SAMPLES / sample).read_bytes()))

    assert claimed.name == rule.name
    assert evidence


def test_a_rule_behind_one_that_sees_everything_would_be_found_hidden() -> None:
    last = RULES[-1]
    claimed, _ = first_match(parse((SAMPLES / RULES[0].samples[0]).read_bytes()), (last, *RULES))

    assert claimed is last


def test_the_last_rule_sees_even_an_empty_mail() -> None:
    assert RULES[-1].sees(parse(b"")) is not None


@pytest.mark.parametrize("sample", sorted(FILES))
def test_samples_use_invented_domains_only(sample: str) -> None:
    text = (SAMPLES / sample).read_text("utf-8", "replace").lower()
    hosts = set(re.findall(r"@([a-z0-9][a-z0-9.-]{0,80}\.[a-z]{2,12})\b", text))

    assert {h for h in hosts if not h.endswith((".example", ".test"))} <= ALLOWED_HOSTS
