from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import panel_node
from manifest import Place, Target, problems, render

PLACE = Place("https://relance.example")
TEXT = render(Target.OUTLOOK_XML, PLACE).decode()


def found(text: str) -> str:
    return "\n".join(problems(text.encode(), Target.OUTLOOK_XML))


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What Microsoft's converter reads in the manifest, as a unified one; it needs no network."""
    folder = tmp_path_factory.mktemp("manifest")
    (folder / "manifest.xml").write_text(TEXT, "utf-8")
    command = ["convert", str(folder / "manifest.xml"), "-o", str(folder)]
    done = panel_node.run("office-addin-manifest-converter", *command, home=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    read: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
    return read


def test_the_manifest_is_one_in_our_eyes() -> None:
    assert found(TEXT) == ""


@pytest.mark.req("R86", "R87")
def test_microsoft_reads_a_pane_for_reading_and_one_for_writing_old_and_new(
    converted: dict[str, Any],
) -> None:
    [extension] = converted["extensions"]
    pages = {
        action["id"]: (runtime["code"]["page"].rpartition("/")[2], action["pinnable"])
        for runtime in extension["runtimes"]
        for action in runtime["actions"]
    }
    read = []
    for ribbon in extension["ribbons"]:
        [form] = ribbon["requirements"]["formFactors"]
        [needs] = ribbon["requirements"]["capabilities"]
        [tab] = ribbon["tabs"]
        [group] = tab["groups" if form == "desktop" else "customMobileRibbonGroups"]
        [control] = group["controls"]
        read.append((form, ribbon["contexts"], needs["minVersion"], *pages[control["actionId"]]))

    assert sorted(read, key=str) == sorted(
        [
            ("desktop", ["mailRead"], "1.5", "read", True),
            ("desktop", ["mailCompose"], "1.5", "compose", True),
            ("desktop", ["mailRead"], "1.3", "read", False),
            ("desktop", ["mailCompose"], "1.3", "compose", False),
            ("mobile", ["default"], "1.5", "read", False),
        ],
        key=str,
    )


def test_microsoft_reads_that_it_may_look_at_one_mail_and_no_more(
    converted: dict[str, Any],
) -> None:
    assert converted["authorization"]["permissions"]["resourceSpecific"] == [
        {"name": "MailboxItem.Read.User", "type": "Delegated"}
    ]
    assert "autoRunEvents" not in converted["extensions"][0]
    assert converted["id"] == str(PLACE.guid)
    assert converted["validDomains"] == ["https://relance.example"]


def test_microsoft_reads_every_icon_of_the_phone_at_its_own_size(
    converted: dict[str, Any],
) -> None:
    [phone] = [
        one for one in converted["extensions"][0]["ribbons"] if one["contexts"] == ["default"]
    ]
    [control] = phone["tabs"][0]["customMobileRibbonGroups"][0]["controls"]
    sizes = {(icon["size"], icon["scale"]): icon["url"] for icon in control["icons"]}

    assert sizes == {
        (size, scale): f"https://relance.example/static/icons/relance-{size * scale}.png"
        for size in (25, 32, 48)
        for scale in (1, 2, 3)
    }


def test_it_speaks_the_languages_of_the_panel(converted: dict[str, Any]) -> None:
    spoken = [one["languageTag"] for one in converted["localizationInfo"]["additionalLanguages"]]

    assert sorted(spoken) == ["fi-fi", "pl-pl", "sv-se"]
    for resource in ElementTree.fromstring(TEXT).iter():
        if resource.tag.endswith("}String") and resource.get("id") != "Name":
            assert [inner.get("Locale") for inner in resource] == ["pl-PL", "sv-SE", "fi-FI"]


# The old, the new, and what is said of it. The old text is replaced wherever it stands.
MISTAKES: dict[str, tuple[str, str, str]] = {
    "a resid that nothing defines": ('resid="ReadUrl"', 'resid="ReadPage"', "stands for nothing"),
    "a resource that nobody uses": (
        '<bt:Url id="ReadUrl"',
        '<bt:Url id="Help" DefaultValue="https://relance.example/"/><bt:Url id="ReadUrl"',
        "is not used",
    ),
    "a resource twice": ('<bt:Url id="ComposeUrl"', '<bt:Url id="ReadUrl"', "stands twice"),
    "a resid that is too long": ("ReadTip", "TheTipOfTheButtonForReadingMails33", "1 to 32"),
    "a tip that is too long": ("what comes next.", "what comes next." * 20, "1 to 250"),
    "a label that is empty": (
        '<bt:String id="Name" DefaultValue="Relance"/>',
        '<bt:String id="Name" DefaultValue=""/>',
        "1 to 125",
    ),
    "a control's id twice": (
        'xsi:type="Button" id="composeButton"',
        'xsi:type="Button" id="readButton"',
        "stands 2 times",
    ),
    "an action before its icon": (
        "</Action>",
        '</Action><Icon><bt:Image size="16" resid="Icon16"/></Icon>',
        "in the order Label",
    ),
    "pinned before the page": (
        '<Action xsi:type="ShowTaskpane">',
        '<Action xsi:type="ShowTaskpane"><SupportsPinning>true</SupportsPinning>',
        "in the order SourceLocation, SupportsPinning",
    ),
    "not pinned": ("<SupportsPinning>true</SupportsPinning>", "", "must be pinned"),
    "pinned where it cannot be": (
        '<SourceLocation resid="ReadUrl"/>',
        '<SourceLocation resid="ReadUrl"/><SupportsPinning>true</SupportsPinning>',
        "cannot be pinned here",
    ),
    "the right to write mail": ("ReadItem", "ReadWriteItem", "must be ReadItem"),
    "no GUID": (f"<Id>{PLACE.guid}</Id>", "<Id>relance</Id>", "must be a GUID"),
    "three numbers": ("1.0.0.0", "1.0.0", "four numbers"),
    "a page on http": (
        "https://relance.example/outlook/read",
        "http://relance.example/outlook/read",
        "not https",
    ),
    "a page of another installation": (
        "https://relance.example/outlook/compose",
        "https://relance.test/outlook/compose",
        "not below",
    ),
    "a page that is not there": ("/outlook/support", "/help", "no page and no icon"),
    "an icon that is not there": ("relance-80.png", "relance-81.png", "no page and no icon"),
    "a relative page": ("https://relance.example/outlook/read", "/outlook/read", "no absolute"),
    "the wrong page": (
        '<SourceLocation resid="ReadUrl"/>',
        '<SourceLocation resid="ComposeUrl"/>',
        "the pane must be /outlook/read",
    ),
    "an icon too few": ('<bt:Image size="80" resid="Icon80"/>', "", "each size of the icon"),
    "a phone's icon without its scale": (' scale="3"', "", "each size of the icon"),
    "no pane while writing": (
        'xsi:type="MessageComposeCommandSurface"',
        'xsi:type="AppointmentOrganizerCommandSurface"',
        "MessageComposeCommandSurface is missing",
    ),
    "an event that only administrators start": (
        "</DesktopFormFactor>",
        "<LaunchEvent/></DesktopFormFactor>",
        "<LaunchEvent> has no place",
    ),
    "only the old overrides": (
        "mailappversionoverrides/1.1",
        "mailappversionoverrides/1.2",
        "There must be one",
    ),
    "an unknown element": (
        "<DisableEntityHighlighting>",
        "<Pinned>true</Pinned><DisableEntityHighlighting>",
        "may not hold <Pinned>",
    ),
    "the support page before the icons": (
        "<IconUrl",
        '<SupportUrl DefaultValue="https://relance.example/outlook/support"/><IconUrl',
        "in the order Id",
    ),
    "another app for another program": ('xsi:type="MailApp"', 'xsi:type="TaskPaneApp"', "MailApp"),
    "another domain": (
        "<AppDomain>https://relance.example",
        "<AppDomain>https://relance.test",
        "is not ours",
    ),
    "a tag left open": ("</Hosts>", "", "not well-formed"),
    "an entity": (
        "<OfficeApp ",
        '<!DOCTYPE OfficeApp [<!ENTITY a "b">]><OfficeApp ',
        "no DOCTYPE",
    ),
}


@pytest.mark.parametrize(("old", "new", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_planted_mistake_is_named(old: str, new: str, said: str) -> None:
    assert old in TEXT, "the mistake is not planted"

    assert said in found(TEXT.replace(old, new))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not well-formed"),
        (TEXT.encode("utf-16"), "not UTF-8"),
        (b"<a>" * 60 + b"</a>" * 60, "nested deeper"),
        (b"<a b='" + b"x" * 1_000_000 + b"'/>", "larger than"),
    ],
    ids=["empty", "UTF-16", "deep", "huge"],
)
def test_what_is_no_manifest_is_said_to_be_none(content: bytes, said: str) -> None:
    [problem] = problems(content, Target.OUTLOOK_XML)

    assert said in problem


@settings(max_examples=60)
@given(st.data())
def test_a_manifest_with_a_piece_cut_out_has_problems_and_breaks_nothing(
    data: st.DataObject,
) -> None:
    root = ElementTree.fromstring(TEXT)
    needed = [
        (parent, child)
        for parent in root.iter()
        for child in parent
        if child.tag.rpartition("}")[2] not in ("Override", "RequestedHeight")
    ]
    parent, child = data.draw(st.sampled_from(needed))
    parent.remove(child)

    assert problems(ElementTree.tostring(root), Target.OUTLOOK_XML)
