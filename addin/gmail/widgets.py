"""One item of a page as a widget of a card (google.apps.card.v1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from addin.gmail.place import Place
from addin.gmail.sentences import Sentences
from addin.gmail.texts import plain, tagged
from addin.page import Alert, Button, Buttons, Choice, Field, Item, Line, Tone

Json = dict[str, object]

MOST_OPTIONS = 100  # of one input (google.apps.card.v1.SelectionInput)
MOST_RADIO_BUTTONS = 4  # more options make a drop-down list

#: Text of a tone; dark enough for white ground (WCAG 2.2, contrast 4.5).
_INK = {Tone.QUIET: "#5f6368", Tone.GOOD: "#137333", Tone.WARN: "#9a5b00", Tone.BAD: "#b3261e"}
#: Google's built-in icons know no warning sign; the bookmark stands out, and works everywhere.
_ICON = {Tone.GOOD: "STAR", Tone.WARN: "BOOKMARK", Tone.BAD: "BOOKMARK"}
_BLUE: Json = {"red": 0.043, "green": 0.341, "blue": 0.816}
_RED: Json = {"red": 0.702, "green": 0.149, "blue": 0.118}
_BUTTON: dict[Tone, Json] = {
    Tone.PLAIN: {"type": "OUTLINED"},
    Tone.QUIET: {"type": "BORDERLESS"},
    Tone.GOOD: {"type": "FILLED", "color": _BLUE},
    Tone.WARN: {"type": "FILLED_TONAL"},
    Tone.BAD: {"type": "FILLED", "color": _RED},
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What the widgets of one card share. ``overlay``: links come back and reload the panel."""

    action_url: str
    place: Place
    sentences: Sentences
    overlay: bool = False


def widgets(item: Item, frame: Frame) -> list[Json]:
    """The widgets of an item; none for one that has nothing to show."""
    match item:
        case Line():
            return _line(item)
        case Alert():
            return _alert(item, frame.sentences)
        case Field():
            return [_field(item)]
        case Choice():
            return _choice(item, frame.sentences)
        case Buttons():
            buttons = [_button(each, frame) for each in item.buttons]
            return [{"buttonList": {"buttons": buttons}}] if buttons else []
        case _:
            assert_never(item)


def paragraph(text: str, tone: Tone = Tone.PLAIN) -> Json:
    """A sentence by itself."""
    return {"textParagraph": {"text": _inked(text, tone)}}


def link(text: str, url: str) -> Json:
    """A button that opens a page."""
    return {"text": plain(text), "onClick": {"openLink": {"url": url}}, "type": "OUTLINED"}


def _line(line: Line) -> list[Json]:
    label = plain(line.label)
    if label:
        text = _inked(line.text, line.tone) or "–"
        return [{"decoratedText": {"topLabel": label, "text": text, "wrapText": True}}]
    return [paragraph(line.text, line.tone)] if tagged(line.text) else []


def _alert(alert: Alert, sentences: Sentences) -> list[Json]:
    text = _inked(alert.text, alert.tone)
    if not text:
        return []
    icon = {"knownIcon": _ICON.get(alert.tone, "DESCRIPTION"), "altText": sentences.important}
    return [{"decoratedText": {"startIcon": icon, "text": f"<b>{text}</b>", "wrapText": True}}]


def _inked(text: str, tone: Tone) -> str:
    text = tagged(text)
    ink = _INK.get(tone)
    return f'<font color="{ink}">{text}</font>' if ink and text else text


def _field(field: Field) -> Json:
    asked: Json = {
        "name": field.name,
        "label": plain(field.label) or field.name,  # Google wants a label or a hint
        "type": "SINGLE_LINE",
    }
    if value := plain(field.value):
        asked["value"] = value
    if hint := plain(field.hint):
        asked["hintText"] = hint
    return {"textInput": asked}


def _choice(choice: Choice, sentences: Sentences) -> list[Json]:
    if not choice.options:
        return []
    shown = choice.options[:MOST_OPTIONS]
    chosen = next((place for place, option in enumerate(shown) if option.chosen), None)
    items = [
        {"text": plain(option.text) or "–", "value": option.value, "selected": place == chosen}
        for place, option in enumerate(shown)
    ]
    kind = "RADIO_BUTTON" if len(items) <= MOST_RADIO_BUTTONS else "DROPDOWN"
    asked = {"name": choice.name, "label": plain(choice.label), "type": kind, "items": items}
    drawn: list[Json] = [{"selectionInput": asked}]
    if cut := len(choice.options) - len(shown):
        drawn.append(paragraph(sentences.more.format(count=cut), Tone.QUIET))
    return drawn


def _button(button: Button, frame: Frame) -> Json:
    click = _opens(button.url, frame) if button.url else _asks(button, frame)
    return {"text": plain(button.text) or "–", "onClick": click, **_BUTTON[button.tone]}


def _opens(url: str, frame: Frame) -> Json:
    to: Json = {"url": url}
    if frame.overlay:
        to |= {"openAs": "OVERLAY", "onClose": "RELOAD"}
    return {"openLink": to}


def _asks(button: Button, frame: Frame) -> Json:
    given = frame.place.parameters(button)
    parameters = [{"key": name, "value": text} for name, text in given.items()]
    return {"action": {"function": frame.action_url, "parameters": parameters}}
