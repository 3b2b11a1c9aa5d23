from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import panel_node
from manifest import Place, Target, problems, render

APP = "6f9619ff-8b86-4011-b42d-00c04fc964ff"
PLACE = Place("https://relance.example", outlook_client_id=APP)
Json = dict[str, Any]


def manifest() -> Json:
    document: Json = json.loads(render(Target.OUTLOOK_JSON, PLACE))
    return document


def found(document: Any) -> str:
    return "\n".join(problems(json.dumps(document).encode(), Target.OUTLOOK_JSON))


def validate(document: Json, folder: Path) -> tuple[int, str]:
    """What Microsoft's validator says of it; it needs no network for a unified manifest."""
    file = folder / "manifest.json"
    file.write_text(json.dumps(document), "utf-8")
    done = panel_node.run("office-addin-manifest", "validate", str(file), home=folder)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.req("R86")
def test_the_manifest_is_valid_in_the_eyes_of_microsoft_and_of_ours(tmp_path: Path) -> None:
    assert validate(manifest(), tmp_path) == (0, "")
    assert found(manifest()) == ""


def test_microsofts_validator_does_look(tmp_path: Path) -> None:
    status, said = validate(manifest() | {"accentColor": "blue"}, tmp_path)

    assert status != 0
    assert "accentColor" in said


@pytest.mark.req("R86", "R87")
def test_both_panes_are_there_and_stay_open_from_mail_to_mail() -> None:
    [extension] = manifest()["extensions"]

    assert [ribbon["contexts"] for ribbon in extension["ribbons"]] == [
        ["mailRead"],
        ["mailCompose"],
    ]
    assert [runtime["code"]["page"] for runtime in extension["runtimes"]] == [
        "https://relance.example/outlook/read",
        "https://relance.example/outlook/compose",
    ]
    assert all(runtime["actions"][0]["pinnable"] for runtime in extension["runtimes"])


def test_it_hides_the_other_manifest_so_that_nobody_sees_two_buttons() -> None:
    [alternate] = manifest()["extensions"][0]["alternates"]

    assert alternate["hide"] == {"customOfficeAddin": {"officeAddinId": str(PLACE.guid)}}
    assert manifest()["id"] == str(PLACE.unified_guid)


def test_it_names_the_app_registration_so_that_an_administrator_consents_for_all() -> None:
    without = json.loads(render(Target.OUTLOOK_JSON, Place("https://relance.example")))

    assert manifest()["webApplicationInfo"] == {"id": APP, "resource": f"api://{APP}"}
    assert "webApplicationInfo" not in without


def extension(document: Json) -> Json:
    first: Json = document["extensions"][0]
    return first


def button(document: Json) -> Json:
    control: Json = extension(document)["ribbons"][0]["tabs"][0]["groups"][0]["controls"][0]
    return control


MISTAKES: dict[str, tuple[Callable[[Json], object], str]] = {
    "the identity of the other manifest": (
        lambda document: document.update(id=str(PLACE.guid)),
        "must not be the GUID",
    ),
    "no GUID": (lambda document: document.update(id="relance"), "must be a GUID"),
    "four numbers": (lambda document: document.update(version="1.0.0.0"), "three numbers"),
    "a long name": (lambda document: document["name"].update(short="R" * 31), "30 characters"),
    "no description": (lambda document: document["description"].pop("full"), "4000 characters"),
    "two versions of the schema": (
        lambda document: document.update(manifestVersion="1.17"),
        "the same version",
    ),
    "the right to write mail": (
        lambda document: document["authorization"]["permissions"]["resourceSpecific"][0].update(
            name="MailboxItem.ReadWrite.User"
        ),
        "MailboxItem.Read.User",
    ),
    "a page on http": (
        lambda document: extension(document)["runtimes"][0]["code"].update(
            page="http://relance.example/outlook/read"
        ),
        "not https",
    ),
    "a page of another installation": (
        lambda document: extension(document)["runtimes"][1]["code"].update(
            page="https://relance.test/outlook/compose"
        ),
        "not below",
    ),
    "a page that is not there": (
        lambda document: document["developer"].update(privacyUrl="https://relance.example/privacy"),
        "no page and no icon",
    ),
    "a button without an action": (
        lambda document: button(document).update(actionId="readPane"),
        "stands for nothing",
    ),
    "a button with the other's action": (
        lambda document: button(document).update(actionId="composeAction"),
        "must open /outlook/read",
    ),
    "a pane that closes": (
        lambda document: extension(document)["runtimes"][0]["actions"][0].update(pinnable=False),
        "pinnable",
    ),
    "an id twice": (
        lambda document: extension(document)["runtimes"][1].update(id="readRuntime"),
        "stands twice",
    ),
    "no pane while writing": (
        lambda document: extension(document)["ribbons"].pop(),
        "mailRead and mailCompose",
    ),
    "an icon too few": (lambda document: button(document)["icons"].pop(), "16, 32 and 80"),
    "an icon that is not in the package": (
        lambda document: document["icons"].update(color="color.png"),
        "app package",
    ),
    "another domain": (
        lambda document: document.update(validDomains=["relance.test"]),
        "validDomains",
    ),
    "events that only administrators start": (
        lambda document: extension(document).update(autoRunEvents=[]),
        "autoRunEvents",
    ),
    "another app's API": (
        lambda document: document["webApplicationInfo"].update(resource="api://relance"),
        "webApplicationInfo",
    ),
    "the other manifest not hidden": (
        lambda document: extension(document)["alternates"][0].pop("hide"),
        "must hide",
    ),
}


@pytest.mark.parametrize(("change", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_planted_mistake_is_named(change: Callable[[Json], object], said: str) -> None:
    document = manifest()
    change(document)

    assert said in found(document)


KEYS = [*manifest(), "runtimes", "ribbons", "actions", "tabs", "groups", "controls", "contexts"]
JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5)
    ),
    max_leaves=15,
)


@settings(max_examples=50)
@given(JSON)
def test_any_other_document_has_problems_and_breaks_nothing(document: Any) -> None:
    assert found(document)
    assert found({"extensions": [document]})
    assert found(manifest() | {"extensions": [{"runtimes": document, "ribbons": document}]})
