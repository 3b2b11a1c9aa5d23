from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from manifest import BadPlace, Place, Target, problems, render

REFUSED = {
    "": "https://",
    "relance.example": "https://",
    "HTTPS://relance.example": "https://",
    "ftp://relance.example": "https://",
    "javascript://relance.example": "https://",
    "//relance.example": "https://",
    "http://relance.example": "not https",
    "http://localhost:8080": "not https",
    "https://": "no host",
    "https://:8443": "no host",
    "https://ann@relance.example": "a user name",
    "https://ann:secret@relance.example": "a user name",
    "https://relance.example/": "trailing slash",
    "https://relance.example/sales": "a path",
    "https://relance.example?x=1": "a query",
    "https://relance.example#top": "a fragment",
    "https://relance.example\n": "control character",
    "https://rel\tance.example": "control character",
    "https://relance.example\x00": "control character",
    " https://relance.example": "a space",
    "https://relance.example\u200b": "control character",
    "https://müller.example": "IDNA",
    "https://relance。example": "IDNA",
    'https://relance.example"': "no host name",
    "https://<b>.example": "no host name",
    "https://relance.example&x": "no host name",
    "https://relance.example\\@evil.example": "a user name",
    "https://${name}.example": "no host name",
    "https://relance.example:": "no number",
    "https://relance.example:0": "no number",
    "https://relance.example:0443": "no number",
    "https://relance.example:65536": "no number",
    "https://relance.example:80:80": "no number",
    "https://relance.example:8o": "no number",
    "https://relance.example:443": "leave :443 out",
    "https://Relance.example": "lower case",
    "https://relance.example.": "ends with a dot",
    "https://relance..example": "no host name",
    "https://-relance.example": "no host name",
    "https://re_lance.example": "no host name",
    f"https://{'a' * 64}.example": "no host name",
    f"https://{'a.' * 127}example": "no host name",
    "https://192.0.2.7": "an IP address",
    "https://[2001:db8::7]": "an IPv6 address",
    "https://xn--99999999.example": "IDNA label",
    "https://xn--relance-.example": "no host name",
}
ACCEPTED = (
    "https://relance.example",
    "https://relance.example:8443",
    "https://crm",
    "https://xn--mller-kva.example",
    "https://7.relance.example",
)

AUTHORITIES = st.text(st.sampled_from('aZ0-._:@/?#[]<"&\\ \n\té${}x8'), max_size=20)
ADDRESSES = st.one_of(
    st.text(max_size=40),
    st.builds("{}{}".format, st.sampled_from(["https://", "http://", "https:/", ""]), AUTHORITIES),
    st.from_regex(r"https?://[a-z]{1,9}(\.[a-z]{2,9}){0,3}(:[0-9]{1,6})?", fullmatch=True),
)


def addresses(node: Any) -> Iterator[str]:
    """Every string of a JSON document that is an address which a mail program opens."""
    match node:
        case dict():
            for key, inner in node.items():
                if key not in ("$schema", "oauthScopes"):
                    yield from addresses(inner)
        case list():
            for inner in node:
                yield from addresses(inner)
        case str() if "http" in node.partition("://")[0]:
            yield node


def addresses_of(content: bytes, target: Target) -> list[str]:
    if target is not Target.OUTLOOK_XML:
        return list(addresses(json.loads(content)))
    root = ElementTree.fromstring(content)
    values = [value for element in root.iter() for value in element.attrib.values()]
    return [value for value in values if value.startswith("http")]


@pytest.mark.parametrize(("base_url", "reason"), REFUSED.items())
def test_a_base_url_that_is_no_origin_is_refused_with_its_reason(
    base_url: str, reason: str
) -> None:
    with pytest.raises(BadPlace) as refused:
        Place(base_url)

    assert reason in str(refused.value)


@pytest.mark.parametrize("base_url", ACCEPTED)
def test_an_origin_is_accepted_as_it_is(base_url: str) -> None:
    assert Place(base_url).base_url == base_url


@pytest.mark.parametrize("base_url", ["http://localhost:8080", "http://127.0.0.1:5000"])
def test_a_stand_on_this_machine_may_speak_http(base_url: str) -> None:
    place = Place(base_url, local=True)

    assert [problems(render(each, place), each, local=True) for each in Target] == [()] * 3
    assert all(problems(render(each, place), each) for each in Target)


@pytest.mark.parametrize("base_url", ["http://relance.example", "http://10.0.0.7", "http://[::1]"])
def test_local_lets_no_other_machine_speak_http(base_url: str) -> None:
    with pytest.raises(BadPlace):
        Place(base_url, local=True)


@settings(deadline=None)  # three renderings and their checks, on a machine that may be busy
@example("https://relance.example")
@example("https://relance.example:8443")
@given(ADDRESSES)
def test_whatever_is_accepted_renders_to_addresses_below_it(base_url: str) -> None:
    try:
        place = Place(base_url)
    except BadPlace:
        return
    for target in Target:
        content = render(target, place)
        found = addresses_of(content, target)

        assert len(found) > 5
        assert all(address.startswith(f"{base_url}/") for address in found)
        assert problems(content, target) == ()


@settings(deadline=None)
@example('A & B <"x">')
@example("${base_url}")
@example("]]>&amp;")
@given(st.text(max_size=40))
def test_a_name_stands_in_the_manifest_as_it_was_given_or_is_refused(name: str) -> None:
    try:
        place = Place("https://relance.example", name=name)
    except BadPlace:
        return
    root = ElementTree.fromstring(render(Target.OUTLOOK_XML, place))
    [shown] = [one for one in root if one.tag.endswith("DisplayName")]

    assert shown.get("DefaultValue") == name
    assert json.loads(render(Target.OUTLOOK_JSON, place))["name"]["short"] == name
    assert json.loads(render(Target.GMAIL, place))["addOns"]["common"]["name"] == name
    assert [problems(render(each, place), each) for each in Target] == [()] * 3


@pytest.mark.parametrize(
    "given",
    [
        {"name": ""},
        {"name": " Relance"},
        {"name": "R" * 31},
        {"name": "Re\nlance"},
        {"addin_id": "not a guid"},
        {"addin_id": "{1F3DA1FB-133E-5634-A97A-8A51D9529888}"},
        {"outlook_client_id": "1f3da1fb133e5634a97a8a51d9529888"},
        {"version": "1.0"},
        {"version": "1.0.0.0"},
        {"version": "1.0.123456"},
        {"version": "1.0.٣"},
    ],
    ids=str,
)
def test_other_facts_of_a_place_are_checked_too(given: dict[str, str]) -> None:
    with pytest.raises(BadPlace):
        Place("https://relance.example", **given)  # type: ignore[arg-type]  # strings, all of them


def test_the_same_installation_keeps_its_identity_and_another_has_its_own() -> None:
    ours = Place("https://relance.example")

    assert ours.guid == Place("https://relance.example", name="Sales", version="2.0.0").guid
    assert ours.guid != Place("https://relance.test").guid
    assert ours.guid != ours.unified_guid
    assert Place("https://relance.test", addin_id=str(ours.guid)).guid == ours.guid
    assert isinstance(ours.guid, UUID)


def test_rendering_is_repeatable() -> None:
    place = Place("https://relance.example")

    assert all(render(each, place) == render(each, place) for each in Target)
