"""Checks the deployment of the Google Workspace add-on.

Sources: developers.google.com/workspace/add-ons/reference/rpc/google.cloud.gsuiteaddons.v1 and
…/google.apps.script.type for the keys; …/add-ons/concepts/workspace-scopes for the scopes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from manifest.lint.addresses import GMAIL_PATHS, of_addresses

_AUTH = "https://www.googleapis.com/auth/"

#: Each with what it is for; one more would be asked of every user for nothing.
SCOPES: Mapping[str, str] = {
    f"{_AUTH}gmail.addons.execute": "run beside Gmail",
    f"{_AUTH}gmail.addons.current.message.metadata": "headers of the open mail: who is on it",
    f"{_AUTH}gmail.addons.current.action.compose": "the recipients of the draft",
    f"{_AUTH}userinfo.email": "Google's word on who asks",
    f"{_AUTH}script.locale": "language and time zone",
}

#: What each object may hold, by its path; "[]" is each entry of a list.
_KEYS: Mapping[str, frozenset[str]] = {
    "": frozenset({"name", "etag", "oauthScopes", "addOns"}),
    "addOns": frozenset({"common", "gmail", "httpOptions"}),
    "addOns.common": frozenset(
        {
            "name",
            "logoUrl",
            "layoutProperties",
            "useLocaleFromApp",
            "homepageTrigger",
            "universalActions",
            "openLinkUrlPrefixes",
        }
    ),
    "addOns.common.layoutProperties": frozenset({"primaryColor", "secondaryColor"}),
    "addOns.common.homepageTrigger": frozenset({"runFunction", "enabled"}),
    "addOns.common.universalActions[]": frozenset({"label", "openLink", "runFunction"}),
    "addOns.gmail": frozenset({"contextualTriggers", "composeTrigger", "homepageTrigger"}),
    "addOns.gmail.homepageTrigger": frozenset({"runFunction", "enabled"}),
    "addOns.gmail.contextualTriggers[]": frozenset({"unconditional", "onTriggerFunction"}),
    "addOns.gmail.contextualTriggers[].unconditional": frozenset(),
    "addOns.gmail.composeTrigger": frozenset({"actions", "draftAccess"}),
    "addOns.gmail.composeTrigger.actions[]": frozenset({"runFunction", "label", "logoUrl"}),
    "addOns.httpOptions": frozenset({"authorizationHeader", "granularOauthPermissionSupport"}),
}

#: What must stand where, for the panel to work at all.
_MUST: Mapping[str, tuple[str, ...]] = {
    "addOns.common.useLocaleFromApp": ("True",),
    "addOns.gmail.composeTrigger.draftAccess": ("METADATA",),  # the recipients of the draft
    "addOns.httpOptions.authorizationHeader": ("SYSTEM_ID_TOKEN",),  # the token that is checked
    "addOns.httpOptions.granularOauthPermissionSupport": ("OPT_IN",),  # of all since 2025-12-01
}

#: Every trigger, with the page that answers it: Google's token is good for that address alone.
_TRIGGERS: Mapping[str, str] = {
    "addOns.common.homepageTrigger.runFunction": "/gmail/homepage",
    "addOns.common.universalActions[].runFunction": "/gmail/refresh",
    "addOns.gmail.contextualTriggers[].onTriggerFunction": "/gmail/message",
    "addOns.gmail.composeTrigger.actions[].runFunction": "/gmail/compose",
}


def of_deployment(document: dict[str, Any], local: bool) -> Iterator[str]:
    """Each problem of a deployment, as a sentence."""
    yield from _of_keys(document, "")
    leaves = list(_leaves(document, ""))
    yield from _of_scopes([value for path, value in leaves if path == "oauthScopes[]"])
    for path, allowed in _MUST.items():
        if not any(found == path and value in allowed for found, value in leaves):
            yield f"{path} must be {' or '.join(allowed)}."
    for path, page in _TRIGGERS.items():
        found = [value for each, value in leaves if each == path]
        if len(found) != 1 or not found[0].endswith(page):
            yield f"{path} must be given once and lead to {page}."
    places = [(path, value) for path, value in leaves if _is_address(path)]
    yield from of_addresses((value for _, value in places), GMAIL_PATHS, local)
    prefixes = tuple(value for path, value in places if "UrlPrefixes" in path)
    for path, value in places:
        if path.endswith(".openLink") and not value.startswith(prefixes):
            yield f"{value} is not below openLinkUrlPrefixes: Gmail will not open it."


def _of_keys(node: Any, path: str) -> Iterator[str]:
    """Keys that Google does not know: the deployment is refused, or they are dropped in silence."""
    match node:
        case dict():
            for key in sorted(node.keys() - _KEYS.get(path, node.keys())):
                yield f"{path or 'The deployment'} may not hold {key!r}."
            for key, inner in node.items():
                yield from _of_keys(inner, f"{path}.{key}" if path else key)
        case list():
            for inner in node:
                yield from _of_keys(inner, f"{path}[]")


def _of_scopes(scopes: list[str]) -> Iterator[str]:
    yield from (f"The scope {one} is missing: {SCOPES[one]}." for one in SCOPES.keys() - scopes)
    yield from (f"The scope {one} is not needed." for one in sorted(set(scopes) - SCOPES.keys()))
    twice = [one for one, times in Counter(scopes).items() if times > 1]
    yield from (f"The scope {one} stands twice." for one in twice)


def _is_address(path: str) -> bool:
    return path.endswith(("Function", "Url", "openLink", "UrlPrefixes[]"))


def _leaves(node: Any, path: str) -> Iterator[tuple[str, str]]:
    match node:
        case dict():
            for key, inner in node.items():
                yield from _leaves(inner, f"{path}.{key}" if path else key)
        case list():
            for inner in node:
                yield from _leaves(inner, f"{path}[]")
        case _:
            yield path, str(node)
