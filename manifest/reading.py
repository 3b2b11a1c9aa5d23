"""Reads a manifest that somebody hands in: a JSON document or an XML tree, or why it is neither."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

MAX_BYTES = 1_000_000  # ours have 15 kB
MAX_DEPTH = 50  # ours have 15 levels

XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


class Unreadable(ValueError):
    """The file is no manifest at all; the sentence says why."""


def read_json(content: bytes) -> dict[str, Any]:
    """The document. A key given twice is an error: mail programs differ in which one they take."""
    try:
        document = json.loads(_text(content), object_pairs_hook=_distinct)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"not JSON: {error}") from error
    if not isinstance(document, dict):
        raise Unreadable("not a JSON object")
    _refuse_depth(document, _inner_values)
    return document


def read_xml(content: bytes) -> ElementTree.Element:
    """The root. A DOCTYPE is refused: no manifest has one, and entities are a way to do harm."""
    text = _text(content)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise Unreadable("a manifest has no DOCTYPE")
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - entities are refused above
    except (ElementTree.ParseError, ValueError) as error:
        raise Unreadable(f"not well-formed: {error}") from error
    _refuse_depth(root, list)
    return root


def local_name(element: ElementTree.Element) -> str:
    """The tag without its namespace."""
    return element.tag.rpartition("}")[2]


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key {key!r} stands twice in one object")
        found[key] = value
    return found


def _text(content: bytes) -> str:
    if len(content) > MAX_BYTES:
        raise Unreadable(f"larger than {MAX_BYTES} bytes")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"not UTF-8: {error}") from error


def _inner_values(node: Any) -> list[Any]:
    match node:
        case dict():
            return list(node.values())
        case list():
            return node
    return []


def _refuse_depth(root: Any, inner: Callable[[Any], list[Any]]) -> None:
    """Later readers go down by recursion, which ends somewhere."""
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [below for node in level for below in inner(node)]
    if level:
        raise Unreadable(f"nested deeper than {MAX_DEPTH} levels")
