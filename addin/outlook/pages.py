"""Pages and answers as JSON, in the shape that the pane draws."""

from __future__ import annotations

from typing import Any, assert_never

from addin.page import Alert, Button, Buttons, Choice, Field, Item, Line, Page, Section
from addin.request import Answer


def as_json(answer: Answer) -> dict[str, Any]:
    """An answer: the page, what happened, and whom it is about, so that a late one is noticed."""
    return {
        "page": page_as_json(answer.page),
        "note": answer.note,
        "happened": answer.happened,
        "about": answer.page.about,
    }


def page_as_json(page: Page) -> dict[str, Any]:
    """A page; each item says its ``kind``."""
    return {
        "state": page.state,
        "title": page.title,
        "subtitle": page.subtitle,
        "level": page.level,
        "about": page.about,
        "language": page.language,
        "sections": [_section(section) for section in page.sections],
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "heading": section.heading,
        "folded": section.folded,
        "items": [_item(item) for item in section.items],
    }


def _item(item: Item) -> dict[str, Any]:
    match item:
        case Line(text, label, tone):
            return {"kind": "line", "text": text, "label": label, "tone": tone}
        case Alert(text, tone):
            return {"kind": "alert", "text": text, "tone": tone}
        case Field(name, label, value, hint):
            return {"kind": "field", "name": name, "label": label, "value": value, "hint": hint}
        case Choice(name, label, options):
            choosable = [
                {"value": option.value, "text": option.text, "chosen": option.chosen}
                for option in options
            ]
            return {"kind": "choice", "name": name, "label": label, "options": choosable}
        case Buttons(buttons):
            return {"kind": "buttons", "buttons": [_button(button) for button in buttons]}
        case _:
            assert_never(item)


def _button(button: Button) -> dict[str, Any]:
    return {
        "text": button.text,
        "act": button.act,
        "arguments": dict(button.arguments),
        "url": button.url,
        "tone": button.tone,
        "takes_fields": button.takes_fields,
    }
