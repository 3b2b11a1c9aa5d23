"""Compares a manifest that is deployed with the one that would be made now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from manifest.reading import local_name, read_json, read_xml
from manifest.target import Target

_SERVERS_OWN = frozenset({"name", "etag"})  # what `deployments describe` adds to a deployment


def differences(deployed: bytes, wanted: bytes, target: Target) -> tuple[str, ...]:
    """One line for each value that differs, none when they say the same. Raises Unreadable.

    Layout, comments and the order of JSON keys do not count.
    """
    there, here = _facts(deployed, target), _facts(wanted, target)
    places = list(dict.fromkeys((*here, *there)))
    return tuple(
        f"{place}: deployed {there.get(place, 'nothing')}, now {here.get(place, 'nothing')}"
        for place in places
        if there.get(place) != here.get(place)
    )


def _facts(content: bytes, target: Target) -> dict[str, str]:
    if target is Target.OUTLOOK_XML:
        return dict(_of_xml(read_xml(content), ""))
    document = read_json(content)
    if target is Target.GMAIL:
        document = {key: value for key, value in document.items() if key not in _SERVERS_OWN}
    return dict(_of_json(document, ""))


def _of_json(node: Any, place: str) -> Iterator[tuple[str, str]]:
    match node:
        case dict() if node:
            for key, inner in node.items():
                yield from _of_json(inner, f"{place}.{key}" if place else key)
        case list() if node:
            for number, inner in enumerate(node):
                yield from _of_json(inner, f"{place}[{number}]")
        case _:
            yield place, repr(node)


def _of_xml(element: ElementTree.Element, place: str) -> Iterator[tuple[str, str]]:
    for name, value in element.attrib.items():
        yield f"{place}@{name.rpartition('}')[2]}", repr(value)
    yield place, repr((element.text or "").strip())
    counts: dict[str, int] = {}
    for inner in element:
        title = local_name(inner)
        counts[title] = counts.get(title, 0) + 1
        yield from _of_xml(inner, f"{place}/{title}[{counts[title]}]")
