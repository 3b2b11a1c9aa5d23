"""Fills the templates in: a place becomes the bytes of a manifest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from string import Template
from typing import Any
from xml.sax.saxutils import escape

from manifest.place import Place
from manifest.target import Target

_TEMPLATES = {
    Target.GMAIL: "gmail.json",
    Target.OUTLOOK_XML: "outlook.xml",
    Target.OUTLOOK_JSON: "outlook.json",
}


def render(target: Target, place: Place) -> bytes:
    """The manifest, UTF-8, the same bytes for the same place."""
    text = files("manifest").joinpath("templates", _TEMPLATES[target]).read_text("utf-8")
    values = {
        "base_url": place.base_url,
        "host": place.host,
        "name": place.name,
        "id": str(place.guid),
        "unified_id": str(place.unified_guid),
        "client_id": place.outlook_client_id,
        "version": place.version,
    }
    if target is Target.OUTLOOK_XML:
        quoted = {key: escape(value, {'"': "&quot;"}) for key, value in values.items()}
        return Template(text).substitute(quoted).encode()
    document = _filled(json.loads(text), values)
    if not place.outlook_client_id:
        document.pop("webApplicationInfo", None)
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def _filled(node: Any, values: Mapping[str, str]) -> Any:
    """Each string of a JSON document filled in where it stands, so that no value needs quoting."""
    match node:
        case dict():
            return {key: _filled(inner, values) for key, inner in node.items()}
        case list():
            return [_filled(inner, values) for inner in node]
        case str():
            return Template(node).substitute(values)
    return node
