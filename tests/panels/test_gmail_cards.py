"""Any page becomes a card that Google takes, and no text of a stranger becomes more than text."""

from __future__ import annotations

import copy
import html
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addin.gmail import envelope
from addin.gmail.cards import MOST_WIDGETS, Cards
from addin.gmail.event import Trigger
from addin.gmail.place import Beside, Place
from addin.gmail.sentences import LANGUAGES, sentences_of
from addin.gmail.texts import MOST_CHARACTERS, plain, tagged
from addin.page import (
    Alert,
    Button,
    Buttons,
    Choice,
    Field,
    Item,
    Line,
    Option,
    Page,
    Section,
    State,
    Tone,
)
from addin.request import Act, Named
from card_schema import cards, lint, navigations, problems
from panel_google import BASE, buttons, widgets

MESSAGE = Place(Beside.MESSAGE, "1a2b")
DRAFT = Place(Beside.DRAFT, people=(Named("anna@acme.example", "Anna"),))


def drawn(*items: Item, place: Place = MESSAGE, **more: Any) -> Any:
    """The card of a page with one section, checked."""
    section = Section(items, **{k: more.pop(k) for k in ("heading", "folded") if k in more})
    page = Page(more.pop("state", State.PEOPLE), more.pop("title", "Anna"), (section,), **more)
    card = Cards(BASE).card(page, place)
    assert problems(envelope.shown(Trigger.MESSAGE, card)) == []
    return card


def only(card: Any) -> Any:
    [widget] = widgets(card)
    return widget


def parameters(button: Any) -> dict[str, str]:
    return {each["key"]: each["value"] for each in button["onClick"]["action"]["parameters"]}


def test_a_fact_has_its_label_above_it() -> None:
    found = only(drawn(Line("Mon 23 Nov", "Next email")))

    assert found == {
        "decoratedText": {"topLabel": "Next email", "text": "Mon 23 Nov", "wrapText": True}
    }


def test_a_sentence_stands_by_itself() -> None:
    assert only(drawn(Line("Two\nlines"))) == {"textParagraph": {"text": "Two<br>lines"}}


def test_an_alert_stands_out() -> None:
    found = only(drawn(Alert("Enrolled now", Tone.WARN)))["decoratedText"]

    assert found["text"] == '<b><font color="#9a5b00">Enrolled now</font></b>'
    assert found["startIcon"] == {"knownIcon": "BOOKMARK", "altText": "Important"}


@pytest.mark.parametrize("tone", Tone)
def test_each_tone_has_a_look(tone: Tone) -> None:
    card = drawn(Line("a", tone=tone), Alert("b", tone), Buttons((Button("c", "show", tone=tone),)))

    assert (buttons(card)["c"].get("color") is not None) == (tone in (Tone.GOOD, Tone.BAD))


@pytest.mark.parametrize(
    ("name", "as_text", "as_plain"),
    [
        ("<b>Ada</b>", "&lt;b&gt;Ada&lt;/b&gt;", "‹b›Ada‹/b›"),
        ("R&D", "R&amp;D", "R&D"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("Ada\u202egnp.exe", "Adagnp.exe", "Adagnp.exe"),
        ("a\0b\x1bc", "abc", "abc"),
        ("x" * 2_000, "x" * (MOST_CHARACTERS - 1) + "…", "x" * (MOST_CHARACTERS - 1) + "…"),
    ],
)
def test_a_name_is_shown_as_it_stands(name: str, as_text: str, as_plain: str) -> None:
    assert tagged(name) == as_text
    assert plain(name) == as_plain


def test_a_button_says_where_it_stood_and_what_it_is_for() -> None:
    pause = Button("Pause", "pause", {"person": "anna@acme.example", "key": "k1"})
    card = drawn(Buttons((pause,)), level=1)

    assert parameters(buttons(card)["Pause"]) == {
        "person": "anna@acme.example",
        "key": "k1",
        "_act": "pause",
        "_level": "1",
        "_beside": "message",
        "_message": "1a2b",
    }
    assert buttons(card)["Pause"]["onClick"]["action"]["function"] == f"{BASE}/gmail/action"


def test_an_argument_cannot_take_the_place_of_our_own_parameters() -> None:
    card = drawn(Buttons((Button("x", "show", {"_act": "unenroll", "_level": "7"}),)))

    assert parameters(buttons(card)["x"])["_act"] == "show"


def test_a_button_that_opens_a_page_asks_us_nothing() -> None:
    card = drawn(Buttons((Button("Open", url=f"{BASE}/contacts/1"),)))

    assert buttons(card)["Open"]["onClick"] == {"openLink": {"url": f"{BASE}/contacts/1"}}


def test_the_link_to_our_sign_in_comes_back_and_reloads_the_panel() -> None:
    card = drawn(Buttons((Button("Link", url=f"{BASE}/panel/link/t"),)), state=State.NOT_LINKED)

    opens = buttons(card)["Link"]["onClick"]["openLink"]
    assert (opens["openAs"], opens["onClose"]) == ("OVERLAY", "RELOAD")


def test_a_draft_says_that_its_recipients_are_a_snapshot_and_can_look_again() -> None:
    card = drawn(Line("Anna"), place=DRAFT)

    assert sentences_of("en").snapshot in json.dumps(card)
    again = parameters(buttons(card)["Show again"])
    assert again["_act"] == Act.SHOW
    assert json.loads(again["_people"]) == [["anna@acme.example", "Anna"]]
    assert "Show again" not in buttons(drawn(Line("Anna"), place=MESSAGE))
    assert "Show again" not in buttons(drawn(Line("Sure?"), place=DRAFT, state=State.ASK))


def test_few_options_are_all_seen_and_many_are_a_list() -> None:
    def asked(count: int) -> Any:
        options = tuple(Option(str(n), f"Sequence {n}", chosen=n > 0) for n in range(count))
        return drawn(Choice("sequence", "Sequence", options))

    assert widgets(asked(4))[0]["selectionInput"]["type"] == "RADIO_BUTTON"
    many = widgets(asked(5))[0]["selectionInput"]
    assert many["type"] == "DROPDOWN"
    assert [item["value"] for item in many["items"] if item["selected"]] == ["1"], "only one"
    assert "Not shown here: 50 more." in json.dumps(asked(150))


def test_a_field_has_its_label_value_and_hint() -> None:
    found = only(drawn(Field("company", "Company", "Acme <GmbH>", "As on invoices")))

    assert found["textInput"] == {
        "name": "company",
        "label": "Company",
        "type": "SINGLE_LINE",
        "value": "Acme ‹GmbH›",
        "hintText": "As on invoices",
    }


def test_a_folded_section_shows_its_heading_only() -> None:
    [section] = drawn(Line("a"), heading="History <3", folded=True)["sections"]

    assert section["header"] == "History &lt;3"
    assert section["collapsible"] is True
    assert section["uncollapsibleWidgetsCount"] == 0


@pytest.mark.parametrize("count", [100, 101, 500])
def test_past_a_hundred_widgets_the_card_says_how_many_are_left_out(count: int) -> None:
    page = Page(State.PEOPLE, "A crowd", tuple(Section((Line(f"line {n}"),)) for n in range(count)))
    card = Cards(BASE).card(page, MESSAGE)

    assert problems(envelope.shown(Trigger.MESSAGE, card)) == []
    assert len(widgets(card)) == MOST_WIDGETS
    shown = sum("line" in json.dumps(widget) for widget in widgets(card))
    if count > MOST_WIDGETS:
        assert f"Not shown here: {count - shown} more." in json.dumps(card)
        assert buttons(card)["Open in relance"]["onClick"] == {"openLink": {"url": BASE}}
    else:
        assert shown == count


def test_a_page_with_nothing_to_show_still_is_a_card() -> None:
    card = Cards(BASE).card(Page(State.NOBODY, "", (Section(()), Section((Line(""),)))), MESSAGE)

    assert problems(envelope.shown(Trigger.MESSAGE, card)) == []


@pytest.mark.parametrize(
    ("level", "next_level", "steps"),
    [
        (0, 0, ["updateCard"]),
        (0, 1, ["pushCard"]),
        (1, 1, ["updateCard"]),
        (1, 0, ["pop", "updateCard"]),
        (3, 1, ["pop", "pop", "updateCard"]),
    ],
)
def test_the_next_card_lies_upon_or_in_place_of_the_one_before(
    level: int, next_level: int, steps: list[str]
) -> None:
    answer = envelope.followed(drawn(Line("a")), level, next_level, "Paused.", happened=True)

    assert problems(answer) == []
    assert [how for step in navigations(answer) for how in step] == steps
    assert answer["stateChanged"] is True


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_words_of_its_own(language: str) -> None:
    words, english = sentences_of(f"{language}-FI"), sentences_of("en")
    names = [name for name in type(words).__slots__ if language != "en"]

    assert all(getattr(words, name) != getattr(english, name) for name in names)
    assert "{count}" in words.more
    assert sentences_of("tlh") is english


HOSTILE = st.sampled_from(
    [
        "<b>bold</b>",
        '<a href="https://evil.test">Click</a>',
        "<font color=red>",
        "&lt;b&gt;",
        "\u202eabc",
        "\0",
        "a\r\nb",
        "x" * 3_000,
        "<" * 50,
        "{count}",
        "%s",
    ]
)
TEXTS = st.one_of(HOSTILE, st.text(max_size=40))
NAMES = st.text(min_size=1, max_size=20)
TONES = st.sampled_from(Tone)
BUTTONS = st.builds(
    Button,
    TEXTS,
    st.sampled_from(Act),
    st.dictionaries(NAMES, TEXTS, max_size=4),
    st.sampled_from(["", f"{BASE}/contacts/1"]),
    TONES,
    st.booleans(),
)
ITEMS: st.SearchStrategy[Item] = st.one_of(
    st.builds(Line, TEXTS, TEXTS, TONES),
    st.builds(Alert, TEXTS, TONES),
    st.builds(Field, NAMES, TEXTS, TEXTS, TEXTS),
    st.builds(
        Choice,
        NAMES,
        TEXTS,
        st.lists(st.builds(Option, TEXTS, TEXTS, st.booleans()), max_size=7).map(tuple),
    ),
    st.builds(Buttons, st.lists(BUTTONS, max_size=4).map(tuple)),
)
SECTIONS = st.builds(Section, st.lists(ITEMS, max_size=12).map(tuple), TEXTS, st.booleans())
PAGES = st.builds(
    Page,
    st.sampled_from(State),
    TEXTS,
    st.lists(SECTIONS, max_size=3).map(tuple),
    TEXTS,
    st.integers(0, 9),
    TEXTS,
    st.sampled_from([*LANGUAGES, "de", ""]),
)
PLACES = st.sampled_from([MESSAGE, DRAFT, Place(Beside.NOTHING)])
_OURS = re.compile(r'</?b>|<font color="#[0-9a-f]{6}">|</font>|<br>')


@given(PAGES, PLACES)
@settings(max_examples=40)
def test_any_page_is_a_card_that_google_takes(page: Page, place: Place) -> None:
    card = Cards(BASE).card(page, place)

    assert problems(envelope.shown(Trigger.MESSAGE, card)) == []
    for widget in widgets(card):
        read_tags = widget.get("textParagraph") or widget.get("decoratedText") or {}
        assert "<" not in _OURS.sub("", read_tags.get("text", ""))
        assert "<" not in read_tags.get("topLabel", "")
    assert "<" not in card["header"]["title"] + card["header"].get("subtitle", "")


@given(st.text(alphabet="ab<>&;\"'/=lt", max_size=60))
def test_a_tagged_text_reads_as_the_text_it_was(text: str) -> None:
    assert html.unescape(tagged(text)) == text
    assert not set(tagged(text)) & set("<>")


MISTAKES = {
    "an unknown member": lambda card: card["header"].update(imageURL="https://x.test/a.png"),
    "snake case": lambda card: card["sections"][0].update(uncollapsible_widgets_count=1),
    "an unknown widget": lambda card: card["sections"][0]["widgets"].append({"heading": {}}),
    "an unknown enum": lambda card: widgets(card)[1]["buttonList"]["buttons"][0].update(type="RED"),
    "a number for a text": lambda card: card["header"].update(title=3),
    "a click that does two things": lambda card: widgets(card)[1]["buttonList"]["buttons"][0][
        "onClick"
    ].update(openLink={"url": BASE}),
    "a relative function": lambda card: widgets(card)[1]["buttonList"]["buttons"][0]["onClick"][
        "action"
    ].update(function="/gmail/action"),
    "a parameter that is a number": lambda card: widgets(card)[1]["buttonList"]["buttons"][0][
        "onClick"
    ]["action"]["parameters"][0].update(value=3),
    "an empty section": lambda card: card["sections"].append({"widgets": []}),
    "no section": lambda card: card.update(sections=[]),
    "101 widgets": lambda card: card["sections"][0].update(
        widgets=[{"divider": {}} for _ in range(101)]
    ),
    "a paragraph without text": lambda card: card["sections"][0]["widgets"].append(
        {"textParagraph": {"text": ""}}
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_check_of_a_card_sees(mistake: str) -> None:
    card = copy.deepcopy(drawn(Line("a"), Buttons((Button("b", "show"),))))
    assert lint(card) == []
    MISTAKES[mistake](card)

    assert problems(envelope.shown(Trigger.MESSAGE, card)) != []


def test_the_check_of_an_answer_sees_a_wrong_wrapping() -> None:
    card = drawn(Line("a"))

    assert problems({"action": {"navigations": [{"pushCard": card, "pop": True}]}})
    assert problems({"renderActions": {"action": {"navigations": []}}, "state_changed": True})
    assert problems({"requesting_google_scopes": {"scopes": []}})
    assert problems(card), "a bare card is not what we answer"
    assert cards(envelope.link_wanted(card)) == [card]
    assert problems(envelope.link_wanted(card)) == []
    assert problems(envelope.scopes_wanted(["https://www.googleapis.com/auth/x"])) == []


def test_a_card_is_named_by_what_it_shows_and_how_deep() -> None:
    page = Page(State.ASK, "Sure?", (Section((Line("a"),)),), level=2)

    assert Cards(BASE).card(page, MESSAGE)["name"] == "ask-2"
    assert Cards(BASE).card(replace(page, level=3), MESSAGE)["name"] == "ask-3"
