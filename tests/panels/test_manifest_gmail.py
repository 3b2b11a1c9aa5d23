from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from google.cloud.gsuiteaddons_v1.types import Deployment
from google.protobuf import json_format
from hypothesis import given, settings
from hypothesis import strategies as st

from manifest import Place, Target, problems, render

PLACE = Place("https://relance.example")
AUTH = "https://www.googleapis.com/auth/"
Json = dict[str, Any]


def deployment() -> Json:
    document: Json = json.loads(render(Target.GMAIL, PLACE))
    return document


def found(document: Any) -> str:
    return "\n".join(problems(json.dumps(document).encode(), Target.GMAIL))


def refused_by_google(document: Json) -> str:
    """Why Google's own message class does not take the deployment; "" when it does."""
    known = copy.deepcopy(document)
    # Newer than the published class, used by Google's own samples.
    known["addOns"]["httpOptions"].pop("granularOauthPermissionSupport", None)
    try:
        json_format.ParseDict(known, Deployment.pb(Deployment()), ignore_unknown_fields=False)
    except json_format.ParseError as error:
        return str(error)
    return ""


@pytest.mark.req("R85")
def test_the_deployment_is_one_in_the_eyes_of_google_and_of_ours() -> None:
    assert refused_by_google(deployment()) == ""
    assert found(deployment()) == ""


@pytest.mark.req("R85")
def test_each_trigger_has_an_address_of_its_own_since_the_token_is_good_for_one() -> None:
    common, gmail = deployment()["addOns"]["common"], deployment()["addOns"]["gmail"]

    assert common["homepageTrigger"]["runFunction"] == "https://relance.example/gmail/homepage"
    assert common["universalActions"][1]["runFunction"] == "https://relance.example/gmail/refresh"
    [opened] = gmail["contextualTriggers"]
    assert opened["onTriggerFunction"] == "https://relance.example/gmail/message"
    [written] = gmail["composeTrigger"]["actions"]
    assert written["runFunction"] == "https://relance.example/gmail/compose"


def test_no_scope_lets_relance_read_the_text_of_a_mail() -> None:
    assert not [scope for scope in deployment()["oauthScopes"] if scope.endswith("readonly")]


def plant(change: Callable[[Json, Json, Json], object]) -> Json:
    """A deployment with one mistake; ``change`` gets it, its common and its gmail part."""
    document = deployment()
    change(document, document["addOns"]["common"], document["addOns"]["gmail"])
    return document


def compose(gmail: Json) -> Json:
    trigger: Json = gmail["composeTrigger"]
    return trigger


MISTAKES: dict[str, tuple[Callable[[Json, Json, Json], object], str]] = {
    "a slash at the end of a trigger": (
        lambda _, common, __: common["homepageTrigger"].update(
            runFunction="https://relance.example/gmail/homepage/"
        ),
        "lead to /gmail/homepage",
    ),
    "a trigger on http": (
        lambda _, common, __: common["homepageTrigger"].update(
            runFunction="http://relance.example/gmail/homepage"
        ),
        "not https",
    ),
    "a relative trigger": (
        lambda _, __, gmail: compose(gmail)["actions"][0].update(runFunction="/gmail/compose"),
        "no absolute address",
    ),
    "a trigger of another installation": (
        lambda _, __, gmail: gmail["contextualTriggers"][0].update(
            onTriggerFunction="https://relance.test/gmail/message"
        ),
        "not below",
    ),
    "the key of Apps Script": (
        lambda _, __, gmail: compose(gmail).update(
            selectActions=compose(gmail).pop("actions")  # the name it has in appsscript.json
        ),
        "selectActions",
    ),
    "no access to the draft": (
        lambda _, __, gmail: compose(gmail).update(draftAccess="NONE"),
        "draftAccess must be METADATA",
    ),
    "two compose actions": (
        lambda _, __, gmail: compose(gmail)["actions"].append(compose(gmail)["actions"][0]),
        "given once",
    ),
    "a scope that reads mail": (
        lambda document, _, __: document["oauthScopes"].append(
            f"{AUTH}gmail.addons.current.message.readonly"
        ),
        "is not needed",
    ),
    "a scope too few": (
        lambda document, _, __: document["oauthScopes"].remove(
            f"{AUTH}gmail.addons.current.action.compose"
        ),
        "is missing",
    ),
    "a scope twice": (
        lambda document, _, __: document["oauthScopes"].append(f"{AUTH}userinfo.email"),
        "stands twice",
    ),
    "no token of Google's": (
        lambda document, _, __: document["addOns"]["httpOptions"].update(
            authorizationHeader="NONE"
        ),
        "SYSTEM_ID_TOKEN",
    ),
    "no granular consent": (
        lambda document, _, __: document["addOns"]["httpOptions"].pop(
            "granularOauthPermissionSupport"
        ),
        "OPT_IN",
    ),
    "a link that Gmail will not open": (
        lambda _, common, __: common.update(openLinkUrlPrefixes=["https://relance.test/"]),
        "openLinkUrlPrefixes",
    ),
    "a logo that is not there": (
        lambda _, common, __: common.update(logoUrl="https://relance.example/static/relance.svg"),
        "no page and no icon",
    ),
    "no language and zone": (
        lambda _, common, __: common.pop("useLocaleFromApp"),
        "useLocaleFromApp",
    ),
    "an unknown key": (
        lambda _, common, __: common.update(homePageTrigger={}),
        "homePageTrigger",
    ),
}


@pytest.mark.parametrize(("change", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_planted_mistake_is_named(
    change: Callable[[Json, Json, Json], object], said: str
) -> None:
    assert said in found(plant(change))


@pytest.mark.parametrize("mistake", ["the key of Apps Script", "an unknown key"])
def test_google_refuses_keys_it_does_not_know(mistake: str) -> None:
    change, said = MISTAKES[mistake]

    assert said in refused_by_google(plant(change))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON"),
        (b"[]", "not a JSON object"),
        (b'{"addOns": 1, "addOns": 2}', "stands twice"),
        (b"\xff{}", "not UTF-8"),
        (b'{"a":' + b"[" * 90 + b"]" * 90 + b"}", "nested deeper"),
        (b"[" * 100_000, "not JSON"),
        (b" " * 1_000_001, "larger than"),
    ],
    ids=["empty", "a list", "a key twice", "not UTF-8", "deep", "very deep", "huge"],
)
def test_what_is_no_json_document_is_said_to_be_none(content: bytes, said: str) -> None:
    [problem] = problems(content, Target.GMAIL)

    assert said in problem


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*deployment(), "common", "gmail", "composeTrigger", "actions", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=50)
@given(JSON)
def test_any_other_document_has_problems_and_breaks_nothing(document: Any) -> None:
    assert found(document)
