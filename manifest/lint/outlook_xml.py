"""Checks the add-in only manifest of the Outlook panel.

Sources: learn.microsoft.com/javascript/api/manifest (the elements and their limits), [MS-OWEMXML]
(their order), learn.microsoft.com/office/dev/add-ins/outlook/pinnable-taskpane.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from uuid import UUID
from xml.etree import ElementTree

from manifest.lint.addresses import OUTLOOK_PATHS, of_addresses
from manifest.reading import XSI_TYPE, local_name

Element = ElementTree.Element

_V1_0 = "{http://schemas.microsoft.com/office/mailappversionoverrides}VersionOverrides"
_V1_1 = "{http://schemas.microsoft.com/office/mailappversionoverrides/1.1}VersionOverrides"

#: Children in the order in which the schema wants them, "?" for those that may be missing; others
#: are unknown to it.
_CHILDREN: Mapping[str, str] = {
    "OfficeApp": "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description "
    "IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings "
    "Permissions Rule DisableEntityHighlighting VersionOverrides",
    "AppDomains": "AppDomain",
    "Hosts": "Host",
    "Requirements": "Sets",
    "Sets": "Set",
    "FormSettings": "Form",
    "Form": "DesktopSettings",
    "DesktopSettings": "SourceLocation RequestedHeight?",
    "VersionOverrides": "Description? Requirements Hosts Resources VersionOverrides?",
    "Group": "Label Control",
    "Control": "Label Supertip? Icon Action",
    "Supertip": "Title Description",
    "Action": "SourceLocation SupportsPinning?",
    "Resources": "Images Urls ShortStrings LongStrings",
}

#: The panels: where each button stands, and the page it opens.
_SURFACES: Mapping[str, Mapping[str, str]] = {
    _V1_0: {
        "MessageReadCommandSurface": "/outlook/read",
        "MessageComposeCommandSurface": "/outlook/compose",
    },
    _V1_1: {
        "MessageReadCommandSurface": "/outlook/read",
        "MessageComposeCommandSurface": "/outlook/compose",
        "MobileMessageReadCommandSurface": "/outlook/read",
    },
}
_RIBBON_ICONS = {("16", None), ("32", None), ("80", None)}
_PHONE_ICONS = {(size, scale) for size in ("25", "32", "48") for scale in ("1", "2", "3")}
_LONGEST = {"ShortStrings": 125, "LongStrings": 250, "Urls": 2048, "Images": 2048}
_MAX_RESID = 32


def of_addin_only(root: Element, local: bool) -> Iterator[str]:
    """Each problem of an add-in only manifest, as a sentence."""
    yield from _of_head(root)
    yield from _of_forms(root)
    for element in root.iter():
        yield from _of_children(element)
        if local_name(element) in ("LaunchEvent", "Runtimes", "WebApplicationInfo"):
            yield f"<{local_name(element)}> has no place in the panel's manifest."
    for overrides in _SURFACES:
        found = list(root.iter(overrides))
        if len(found) == 1:
            yield from _of_overrides(found[0])
        else:
            yield f"There must be one {overrides}, not {len(found)}."
    yield from of_addresses(_addresses(root), OUTLOOK_PATHS, local)


def _of_head(root: Element) -> Iterator[str]:
    texts = {local_name(child): (child.text or "").strip() for child in root}
    if local_name(root) != "OfficeApp" or root.get(XSI_TYPE) != "MailApp":
        yield "The root must be an OfficeApp of the type MailApp."
    if not _is_guid(texts.get("Id", "")):
        yield "<Id> must be a GUID."
    if not re.fullmatch(r"[0-9]{1,5}(\.[0-9]{1,5}){3}", texts.get("Version", "")):
        yield "<Version> must be four numbers of at most five digits."
    if texts.get("Permissions") != "ReadItem":
        yield "<Permissions> must be ReadItem: the panel reads who is on the mail, no more."
    if domains := [one.text or "" for one in root.iter() if local_name(one) == "AppDomain"]:
        wanted = [_origin(one) for one in _addresses(root)][:1]
        yield from (f"The AppDomain {one} is not ours." for one in domains if one not in wanted)


def _of_children(element: Element) -> Iterator[str]:
    title = local_name(element)
    if title not in _CHILDREN:
        return
    slots = _CHILDREN[title].split()
    wanted = [slot.removesuffix("?") for slot in slots]
    given = [local_name(child) for child in element]
    yield from (f"<{title}> may not hold <{one}>." for one in given if one not in wanted)
    yield from (
        f"<{title}> must hold <{one}>." for one in wanted if one in slots and one not in given
    )
    places = [wanted.index(one) for one in given if one in wanted]
    if places != sorted(places):
        yield f"The children of <{title}> must stand in the order {', '.join(wanted)}."


def _of_forms(root: Element) -> Iterator[str]:
    """Old clients show the pane by these, without a button."""
    forms = sorted(one.get(XSI_TYPE, "") for one in root.iter() if local_name(one) == "Form")
    rules = sorted(one.get("FormType", "") for one in root.iter() if one.get("FormType"))
    if forms != ["ItemEdit", "ItemRead"] or rules != ["Edit", "Read"]:
        yield "There must be a form and a rule for reading, and a form and a rule for writing."


def _of_overrides(overrides: Element) -> Iterator[str]:
    nested = {id(one) for inner in overrides for one in inner.iter() if inner.tag == _V1_1}
    own = [one for one in overrides.iter() if id(one) not in nested]
    which = (overrides.get(XSI_TYPE) or "VersionOverrides").removeprefix("VersionOverrides")
    resources: dict[str, str] = {}
    for group in (one for one in own if local_name(one) in _LONGEST):
        for resource in group:
            yield from _of_resource(resource, local_name(group), resources, which)
    used = [one.get("resid", "") for one in own if one.get("resid") is not None]
    for resid in dict.fromkeys(used):
        if resid not in resources:
            yield f"{which}: the resid {resid!r} stands for nothing."
    yield from (
        f"{which}: the resource {one!r} is not used." for one in resources if one not in used
    )
    ids = Counter(one.get("id", "") for one in own if local_name(one) in ("Group", "Control"))
    yield from (
        f"{which}: the id {one!r} stands {times} times." for one, times in ids.items() if times > 1
    )
    yield from _of_surfaces(own, which, _SURFACES[overrides.tag], resources)


def _of_resource(
    resource: Element, group: str, resources: dict[str, str], which: str
) -> Iterator[str]:
    title, value = resource.get("id", ""), resource.get("DefaultValue", "")
    if title in resources:
        yield f"{which}: the resource {title!r} stands twice."
    if not 0 < len(title) <= _MAX_RESID:
        yield f"{which}: the resource id {title!r} must have 1 to {_MAX_RESID} characters."
    for text in (value, *(inner.get("Value", "") for inner in resource)):
        if not 0 < len(text) <= _LONGEST[group]:
            yield f"{which}: {title!r} must have 1 to {_LONGEST[group]} characters."
    resources[title] = value


def _of_surfaces(
    own: list[Element], which: str, wanted: Mapping[str, str], resources: Mapping[str, str]
) -> Iterator[str]:
    points = {one.get(XSI_TYPE, ""): one for one in own if local_name(one) == "ExtensionPoint"}
    yield from (f"{which}: {one} is missing." for one in wanted if one not in points)
    yield from (f"{which}: {one} is unknown." for one in points if one not in wanted)
    for surface, page in wanted.items():
        if surface in points:
            phone = surface.startswith("Mobile")
            pinned = which == "V1_1" and not phone
            for problem in _of_button(points[surface], page, pinned, phone, resources):
                yield f"{which}, {surface}: {problem}"


def _of_button(
    point: Element, page: str, pinned: bool, phone: bool, resources: Mapping[str, str]
) -> Iterator[str]:
    below = {title: [one for one in point.iter() if local_name(one) == title] for title in _PARTS}
    if [one.get(XSI_TYPE) for one in below["Control"]] != ["MobileButton" if phone else "Button"]:
        yield "there must be one button."
    if [one.get(XSI_TYPE) for one in below["Action"]] != ["ShowTaskpane"]:
        yield "the button must open a pane."
    opened = [resources.get(one.get("resid", ""), "") for one in below["SourceLocation"]]
    if len(opened) != 1 or not opened[0].endswith(page):
        yield f"the pane must be {page}."
    if [(one.text or "").strip() for one in below["SupportsPinning"]] != ["true"] * pinned:
        yield "the pane must be pinned." if pinned else "a pane cannot be pinned here."
    sizes = [(one.get("size"), one.get("scale")) for one in below["Image"]]
    if Counter(sizes) != Counter(_PHONE_ICONS if phone else _RIBBON_ICONS):
        yield "each size of the icon must be there once."


_PARTS = ("Control", "Action", "SourceLocation", "SupportsPinning", "Image")


def _addresses(root: Element) -> list[str]:
    found = []
    for element in root.iter():
        title = local_name(element)
        is_address = title.endswith("Url") or title == "SourceLocation"
        is_icon = title == "Image" and element.get("id") is not None
        if (is_address or is_icon) and element.get("DefaultValue") is not None:
            found.append(element.get("DefaultValue", ""))
            found += [inner.get("Value", "") for inner in element]
    return found


def _origin(address: str) -> str:
    return "/".join(address.split("/")[:3])


def _is_guid(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
