"""Whether an answer to Google is one that Google takes: its schema, its protobuf, its limits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

from google.apps.card import Card
from google.protobuf import json_format
from jsonschema import Draft202012Validator

_CARD = "GoogleAppsCardV1Card"
_ONE_OF_A_CLICK = {"action", "openLink", "card", "openDynamicLinkAction", "overflowMenu"}
_MOST_WIDGETS, _MOST_ITEMS = 100, 100


def problems(answer: Any) -> list[str]:
    """What is wrong with an answer of any kind; an empty list when nothing is."""
    found = [f"{error.json_path}: {error.message}" for error in _schema().iter_errors(answer)]
    for card in cards(answer):
        found += [*_of_protobuf(card), *lint(card)]
    return found


def cards(answer: Any) -> list[Any]:
    """The cards of an answer, whatever it is wrapped in, in their order."""
    return [step[how] for step in navigations(answer) for how in step if how.endswith("Card")]


def navigations(answer: Any) -> list[Any]:
    """The steps of an answer; none when it asks for scopes."""
    inner = answer.get("custom_authorization_prompt") or answer.get("renderActions") or answer
    return inner.get("action", {}).get("navigations", [])


def lint(card: Any) -> list[str]:
    """Limits that Google documents but no schema states, and what our own URLs must look like."""
    sections = card.get("sections", [])
    counts = [len(section.get("widgets", [])) for section in sections]
    found = []
    if sum(counts) > _MOST_WIDGETS:
        found.append(f"{sum(counts)} widgets: those past {_MOST_WIDGETS} are ignored")
    if not sections or 0 in counts:
        found.append("a card or a section without widgets")
    return [*found, *_of_parts(card, "card")]


def _of_parts(part: Any, path: str) -> Iterator[str]:
    if isinstance(part, list):
        for place, each in enumerate(part):
            yield from _of_parts(each, f"{path}/{place}")
    if isinstance(part, dict):
        yield from (f"{path}: {problem}" for problem in _of_object(part))
        for name, each in part.items():
            yield from _of_parts(each, f"{path}/{name}")


def _of_object(part: dict[str, Any]) -> Iterator[str]:
    if "onClick" in part and len(_ONE_OF_A_CLICK & set(part["onClick"])) != 1:
        yield "a click does exactly one thing"
    if "function" in part and not _is_https(part["function"]):
        yield f"{part['function']!r} is not an absolute https URL"
    for parameter in part.get("parameters", []):
        if set(parameter) != {"key", "value"} or not isinstance(parameter["value"], str):
            yield "a parameter is a key and a string"
    if "decoratedText" in part and not part["decoratedText"].get("text"):
        yield "a decoratedText without text"
    if "textParagraph" in part and not part["textParagraph"].get("text"):
        yield "a textParagraph without text"
    yield from _of_inputs(part)


def _of_inputs(part: dict[str, Any]) -> Iterator[str]:
    asked = part.get("selectionInput") or part.get("textInput")
    if asked is not None and not asked.get("name"):
        yield "an input without a name"
    items = part.get("selectionInput", {}).get("items", [])
    if len(items) > _MOST_ITEMS or sum(item.get("selected", False) for item in items) > 1:
        yield "too many options, or more than one of them chosen"


def _is_https(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "https" and bool(parts.hostname)


def _of_protobuf(card: Any) -> list[str]:
    try:
        json_format.ParseDict(card, Card.pb(Card()))
    except json_format.ParseError as error:
        return [f"protobuf: {error}"]
    return []


@cache
def _schema() -> Draft202012Validator:
    """A JSON Schema without additional members, made from Google's own description of cards.

    The description of Chat's API is the one in google-api-python-client that holds cards; the
    wrappings are from Google's guide to add-ons over HTTP.
    """
    documents = resources.files("googleapiclient") / "discovery_cache" / "documents"
    described = json.loads((documents / "chat.v1.json").read_text("utf-8"))["schemas"]
    needed: dict[str, Any] = {}
    wanted = [_CARD]
    while wanted:
        name = wanted.pop()
        if name not in needed:
            needed[name] = _as_schema(described[name])
            wanted += _named_in(needed[name])
    return Draft202012Validator({"$defs": {**needed, **_wrappings()}, "$ref": "#/$defs/Answer"})


def _as_schema(node: Any) -> Any:
    if "$ref" in node:
        return {"$ref": f"#/$defs/{node['$ref']}"}
    match node.get("type"):
        case "object" if "additionalProperties" in node:
            return {
                "type": "object",
                "additionalProperties": _as_schema(node["additionalProperties"]),
            }
        case "object":
            return _object({name: _as_schema(each) for name, each in node["properties"].items()})
        case "array":
            return {"type": "array", "items": _as_schema(node["items"])}
        case "string" if node.get("format") in ("int64", "uint64"):
            return {"type": ["string", "integer"]}
        case "string" if "enum" in node:
            return {"type": "string", "enum": node["enum"]}
        case "any":
            return {}
        case kind:
            return {"type": kind}


def _named_in(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"].removeprefix("#/$defs/")
        for each in node.values():
            yield from _named_in(each)
    elif isinstance(node, list):
        for each in node:
            yield from _named_in(each)


def _wrappings() -> dict[str, Any]:
    card, yes, text = {"$ref": f"#/$defs/{_CARD}"}, {"const": True}, {"type": "string"}
    steps = {"pushCard": card, "updateCard": card, "pop": yes, "popToRoot": yes, "popToCard": text}
    action = {
        "navigations": {"type": "array", "items": {**_object(steps), **_exactly_one()}},
        "notification": _object({"text": {**text, "minLength": 1}}, "text"),
        "link": {"$ref": "#/$defs/GoogleAppsCardV1OpenLink"},
    }
    return {
        "RenderActions": _object({"action": _object(action, "navigations")}, "action"),
        "Answer": {
            "oneOf": [
                {"$ref": "#/$defs/RenderActions"},
                _object(
                    {
                        "renderActions": {"$ref": "#/$defs/RenderActions"},
                        "stateChanged": {"type": "boolean"},
                    },
                    "renderActions",
                ),
                _object(
                    {"custom_authorization_prompt": {"$ref": "#/$defs/RenderActions"}},
                    "custom_authorization_prompt",
                ),
                _object({"requesting_google_scopes": _scopes()}, "requesting_google_scopes"),
            ]
        },
    }


def _scopes() -> dict[str, Any]:
    scopes = {"type": "array", "items": {"type": "string", "pattern": "^https://"}, "minItems": 1}
    return _object({"scopes": scopes}, "scopes")


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _exactly_one() -> dict[str, int]:
    return {"minProperties": 1, "maxProperties": 1}
