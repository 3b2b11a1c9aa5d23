from __future__ import annotations

import struct
from importlib.resources import files

import pytest

from manifest import ICONS, Place, Target, render
from relance.web import create_app
from web_site import services_with

FOLDER = files("relance.web").joinpath("static", "icons")


def test_the_icons_that_are_shipped_are_those_that_manifests_may_name() -> None:
    assert {icon.name for icon in FOLDER.iterdir()} == ICONS


@pytest.mark.parametrize("name", sorted(ICONS))
def test_an_icon_is_a_small_png_of_the_size_in_its_name(name: str) -> None:
    content = FOLDER.joinpath(name).read_bytes()
    signature, width, height = struct.unpack(">8s8xII", content[:24])

    assert signature == b"\x89PNG\r\n\x1a\n"
    assert width == height == int(name.removesuffix(".png").rpartition("-")[2])
    assert len(content) < 5_000


@pytest.mark.parametrize("name", sorted(ICONS))
def test_every_icon_is_named_by_a_manifest(name: str) -> None:
    place = Place("https://relance.example")

    assert any(name.encode() in render(target, place) for target in Target)


def test_google_and_microsoft_fetch_an_icon_without_signing_in() -> None:
    with services_with() as services:
        answer = create_app(services).test_client().get("/static/icons/relance-48.png")
        content = answer.get_data()
        answer.close()

    assert (answer.status_code, answer.mimetype) == (200, "image/png")
    assert content == FOLDER.joinpath("relance-48.png").read_bytes()
    assert "Set-Cookie" not in answer.headers
