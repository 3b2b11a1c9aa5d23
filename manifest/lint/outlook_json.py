"""Checks the unified manifest of the Outlook panel.

Sources: learn.microsoft.com/microsoft-365/extensibility/schema (keys and limits),
learn.microsoft.com/office/dev/add-ins/concepts/duplicate-legacy-metaos-add-ins (two manifests).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from manifest.icons import NAMES
from manifest.lint.addresses import OUTLOOK_PATHS, of_addresses

_LONGEST = {
    ("name", "short"): 30,
    ("name", "full"): 100,
    ("description", "short"): 80,
    ("description", "full"): 4000,
}
_PANELS = {"mailRead": "/outlook/read", "mailCompose": "/outlook/compose"}
_READ_ITEM = [{"name": "MailboxItem.Read.User", "type": "Delegated"}]
_RIBBON_ICONS = [16, 32, 80]
_PARTS = frozenset({"requirements", "runtimes", "ribbons", "alternates"})


def of_unified(document: dict[str, Any], local: bool) -> Iterator[str]:
    """Each problem of a unified manifest, as a sentence."""
    yield from _of_head(document)
    yield from _of_identities(document)
    extensions = _dicts(document, "extensions")
    if len(extensions) != 1:
        yield "There must be one extension."
    for extension in extensions:
        yield from _of_extension(extension)
    pages = {key: value for key, value in document.items() if key != "$schema"}
    addresses = list(_addresses(pages, ""))
    yield from of_addresses(addresses, OUTLOOK_PATHS, local)
    hosts = {re.sub(r"^[^/]*://([^/]*).*", r"\1", one, flags=re.DOTALL) for one in addresses}
    if hosts - set(map(str, _list(document, "validDomains"))):
        yield "validDomains must hold the host of the pages."


def _of_head(document: dict[str, Any]) -> Iterator[str]:
    number = document.get("manifestVersion")
    if f"/teams/v{number}/" not in str(document.get("$schema")):
        yield "$schema and manifestVersion must name the same version."
    if not re.fullmatch(r"[0-9]{1,5}(\.[0-9]{1,5}){2}", str(document.get("version"))):
        yield "version must be three numbers of at most five digits."
    for (key, inner), longest in _LONGEST.items():
        if not 0 < len(str(_dict(document, key).get(inner, ""))) <= longest:
            yield f"{key}.{inner} must have 1 to {longest} characters."
    for key, name in _dict(document, "icons").items():
        if str(name) not in NAMES:
            yield f"icons.{key} must be a file of the app package, not {name!r}."
    granted = _dict(_dict(document, "authorization"), "permissions").get("resourceSpecific")
    if granted != _READ_ITEM:
        yield "The one permission must be MailboxItem.Read.User: who is on the mail, no more."


def _of_identities(document: dict[str, Any]) -> Iterator[str]:
    own = document.get("id")
    if not _is_guid(own):
        yield "id must be a GUID."
    hidden = list(_values(document, "officeAddinId"))
    if len(hidden) != 1 or not _is_guid(hidden[0]):
        yield "alternates must hide the add-in only manifest by its GUID."
    if own in hidden:
        yield "id must not be the GUID of the add-in only manifest."
    if "webApplicationInfo" in document:
        app = _dict(document, "webApplicationInfo")
        if not _is_guid(app.get("id")) or app.get("resource") != f"api://{app.get('id')}":
            yield "webApplicationInfo must name the app registration, and api:// with its id."


def _of_extension(extension: dict[str, Any]) -> Iterator[str]:
    yield from (f"{key} has no place in the panel's manifest." for key in extension.keys() - _PARTS)
    for key in ("id", "view"):
        many = Counter(map(str, _values(extension, key)))
        yield from (f"The {key} {one!r} stands twice." for one, times in many.items() if times > 1)
    actions = {
        str(action.get("id")): (str(_dict(runtime, "code").get("page", "")), action)
        for runtime in _dicts(extension, "runtimes")
        for action in _dicts(runtime, "actions")
    }
    ribbons = {
        str(context): ribbon
        for ribbon in _dicts(extension, "ribbons")
        for context in _list(ribbon, "contexts")
    }
    if sorted(ribbons) != sorted(_PANELS):
        yield "The ribbons must be those of mailRead and mailCompose."
    for context, page in _PANELS.items():
        for problem in _of_ribbon(ribbons.get(context, {}), page, actions):
            yield f"{context}: {problem}"


def _of_ribbon(
    ribbon: dict[str, Any], page: str, actions: dict[str, tuple[str, dict[str, Any]]]
) -> Iterator[str]:
    groups = [group for tab in _dicts(ribbon, "tabs") for group in _dicts(tab, "groups")]
    buttons = [button for group in groups for button in _dicts(group, "controls")]
    if len(buttons) != 1:
        yield "there must be one button."
    for button in buttons:
        opened, action = actions.get(str(button.get("actionId")), ("", {}))
        if not action:
            yield f"the actionId {button.get('actionId')!r} stands for nothing."
        elif not opened.endswith(page) or action.get("type") != "openPage":
            yield f"the button must open {page}."
        elif action.get("pinnable") is not True:
            yield "the pane must be pinnable."
        if [one.get("size") for one in _dicts(button, "icons")] != _RIBBON_ICONS:
            yield "the icon must come in 16, 32 and 80 pixels."


def _addresses(node: Any, key: str) -> Iterator[str]:
    match node:
        case dict():
            for inner_key, inner in node.items():
                yield from _addresses(inner, inner_key)
        case list():
            for inner in node:
                yield from _addresses(inner, key)
        case str() if key.lower().endswith("url") or key == "page":
            yield node


def _values(node: Any, key: str) -> Iterator[Any]:
    """Whatever stands under ``key``, at any depth."""
    match node:
        case dict():
            for inner_key, inner in node.items():
                if inner_key == key:
                    yield inner
                yield from _values(inner, key)
        case list():
            for inner in node:
                yield from _values(inner, key)


def _dict(node: Any, key: str) -> dict[str, Any]:
    found = node.get(key) if isinstance(node, dict) else None
    return found if isinstance(found, dict) else {}


def _list(node: Any, key: str) -> list[Any]:
    found = node.get(key) if isinstance(node, dict) else None
    return found if isinstance(found, list) else []


def _dicts(node: Any, key: str) -> list[dict[str, Any]]:
    return [one for one in _list(node, key) if isinstance(one, dict)]


def _is_guid(text: object) -> bool:
    try:
        return str(UUID(str(text))) == text
    except ValueError:
        return False
