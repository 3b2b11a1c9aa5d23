"""Every sentence of the panels in every language, and nothing that falls back silently."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from addin import changes, desk, pages, profile, questions, standing, view, words
from addin.plain import LONGEST, plain
from addin.request import Act
from addin.words import CATALOGS, Text, words_of
from relance.app.words import Status
from relance.core.enrollment import StopReason
from relance.core.people import Health
from relance.core.refusal import Refusal
from relance.core.timer import HoldKind

LANGUAGES = sorted(CATALOGS)
ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def fields(text: Text) -> set[str]:
    forms = [text] if isinstance(text, str) else list(text.values())
    named = {frozenset(name for _, name, _, _ in Formatter().parse(form) if name) for form in forms}
    assert len(named) == 1, f"the forms of {text} have different fields"
    return set(named.pop())


def strings_of(module: object) -> Iterator[str]:
    """Every string of a module's code."""
    path = Path(str(getattr(module, "__file__", "")))
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalog_holds_the_same_messages_with_the_same_fields(language: str) -> None:
    ours, english = CATALOGS[language], CATALOGS["en"]

    assert set(ours) == set(english)
    assert all(fields(ours[name]) == fields(english[name]) for name in ours)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_has_a_form_for_each_plural_of_the_language(language: str) -> None:
    tags = set(Locale.parse(language).plural_form.tags) | {"other"}
    counted = {name: text for name, text in CATALOGS[language].items() if isinstance(text, Mapping)}

    assert counted
    assert all(set(text) == tags and "n" in fields(text) for text in counted.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.req("H1", "H6", "B2")
def test_every_status_reason_hold_refusal_and_receipt_has_words(language: str) -> None:
    catalog = CATALOGS[language]
    wanted = [f"status.{each.value}" for each in Status]
    wanted += [f"stop.{each.value}" for each in StopReason]
    wanted += [f"hold.{each.value}" for each in HoldKind]
    wanted += [f"{kind}.{each.value}" for each in Refusal for kind in ("refusal", "remedy")]
    wanted += [f"mailbox.{each.value}" for each in Health if each is not Health.CONNECTED]
    wanted += [f"note.{act.value}" for act in Act if act.changes]
    wanted += [f"receipt.{what}" for what in receipts_written()]

    assert not [name for name in wanted if not catalog.get(name)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_of_what_a_panel_can_ask_has_words(language: str) -> None:
    raised = codes_raised(
        "addin/changes.py", "addin/desk.py", "src/relance/app/control.py",
        "src/relance/app/once.py", "src/relance/app/enroll.py", "src/relance/app/write_contact.py",
        "src/relance/storage/contacts.py",
    )  # fmt: skip
    # A panel decides about no mail in doubt, and names no property.
    asked = raised - {"nothing_to_decide", "bad_property"}

    assert {"other_person", "key_reused", "address_taken", "nothing_to_undo"} <= asked
    assert not {code for code in asked if f"refusal.{code}" not in CATALOGS[language]}
    assert not {code for code in asked if f"remedy.{code}" not in CATALOGS[language]}


def test_every_message_that_the_code_names_is_in_the_catalog_and_none_is_left_over() -> None:
    modules = (changes, desk, pages, profile, questions, standing, view, words)
    named = {text for module in modules for text in strings_of(module)}
    by_code = re.compile(r"(?:status|stop|hold|refusal|remedy|mailbox|note|receipt|button)\..+")

    missing = {
        text
        for text in named
        if re.fullmatch(r"(?:[a-z]+\.)+[a-z_]+", text) and text not in CATALOGS["en"]
    }
    unused = {name for name in CATALOGS["en"] if name not in named and not by_code.fullmatch(name)}
    assert not missing
    assert not unused


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_a_translation_is_not_the_english_text(language: str) -> None:
    ours, english = CATALOGS[language], CATALOGS["en"]
    forms = {"product", "detail", "reason", "reason_at", "status_at", "instant", "moment"}
    same = {name for name in ours if ours[name] == english[name]} - forms

    assert same <= {"fact.status", "sender", "history", "refusal.detail"}


def test_a_message_or_a_field_that_is_not_known_is_an_error() -> None:
    with pytest.raises(KeyError):
        words_of("en")("no.such.message")
    with pytest.raises(KeyError):
        words_of("en")("enrolled_now", name="Anna")


@pytest.mark.parametrize(
    ("tag", "language"),
    [("pl-PL", "pl"), ("sv", "sv"), ("fi_FI", "fi"), ("FI-fi", "fi"), ("de-DE", "en"), ("", "en")],
)
def test_a_language_without_a_catalog_is_shown_in_english(tag: str, language: str) -> None:
    assert words_of(tag).language == language


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "zostanie wysłany 1 e-mail:"), (3, "zostaną wysłane 3 e-maile:"),
     (5, "zostanie wysłanych 5 e-maili:"), (22, "zostaną wysłane 22 e-maile:")],
)  # fmt: skip
def test_polish_counts_by_its_own_plurals(number: int, said: str) -> None:
    assert words_of("pl")("ask.unsent", n=number) == f"Nie {said}"


def test_an_instant_is_told_in_its_zone_and_with_the_year_when_it_is_another() -> None:
    at = datetime(2027, 1, 11, 8, 30, tzinfo=UTC)

    assert words_of("fi").instant(at, "Europe/Helsinki", NOW) == (
        "ma 11.1.2027 klo 10.30 (Europe/Helsinki)"
    )
    assert words_of("sv").moment(NOW, "Europe/Oslo", NOW) == "sön 22 nov. kl. 13:00"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 seconds"), (59, "59 seconds"), (3_660, "1 hour 1 minute"), (270_000, "3 days 3 hours")],
)
def test_a_delay_is_told_in_its_two_largest_units(seconds: float, said: str) -> None:
    assert words_of("en").span(seconds) == said


@given(st.text(max_size=400))
@settings(deadline=None)
def test_plain_text_is_one_short_line_without_what_cannot_be_seen(text: str) -> None:
    shown = plain(text)

    assert len(shown) <= LONGEST
    assert len(shown.splitlines()) <= 1
    assert not re.search(
        "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]",
        shown,
    )
    assert plain(shown) == shown


def test_plain_text_keeps_letters_of_every_script_and_joined_emoji() -> None:
    kept = "Zażółć 東京 نمونه\u200cها 👩\u200d💻 O'Neil <b>&"

    assert plain(kept) == kept


@given(st.sampled_from(LANGUAGES), st.text(max_size=50), st.text(max_size=50))
@settings(deadline=None)
def test_braces_in_a_name_are_text(language: str, name: str, sequence: str) -> None:
    said = words_of(language)("enrolled_now", name="{0.__class__}" + name, sequence=sequence)

    assert "{0.__class__}" in said


@cache
def receipts_written() -> frozenset[str]:
    """Each ``what`` that a use case writes."""
    found: set[str] = set()
    for path in (ROOT / "src" / "relance").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name, position = (
                ast.unparse(node.func),
                {"write_receipt": 4, "_receipt": 3, "_answer": 4},
            )
            where = position.get(name)
            if where is None or len(node.args) <= where:
                continue
            found |= {
                each.value
                for each in ast.walk(node.args[where])
                if isinstance(each, ast.Constant) and isinstance(each.value, str)
            }
    assert {"enrolled", "sent", "stopped", "paused", "held", "ignored", "bounced"} <= found
    return frozenset(found)


def codes_raised(*paths: str) -> set[str]:
    """The codes with which these files refuse."""
    found: set[str] = set()
    for path in paths:
        for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Refused"):
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return found
