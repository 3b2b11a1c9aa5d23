"""Text that strangers wrote reaches a panel as plain short text, whatever it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from addin.request import Act, Ask, Mode, Named
from panel_world import World, button_of, mail, open_world, texts
from relance.app.apply import place_hold
from relance.core.people import User
from relance.core.sequence import EmailStep, TaskStep, days
from relance.core.timer import Hold, HoldKind

UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
WILD = st.text(
    st.one_of(st.characters(), st.sampled_from("\u202e\u2066\u0000\n\r\t<&{}\"'\ud800")),
    max_size=60,
)


@pytest.fixture(scope="module")
def shared(
    migrated_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[World, User]]:
    """One installation for many examples; each of them has people of its own."""
    with open_world(migrated_file, tmp_path_factory.mktemp("hostile")) as world:
        yield world, world.rep()


@given(name=WILD, company=WILD, title=WILD, subject=WILD, why=WILD, shown=WILD)
@example("\u202e{0}", "<b>", "a\nb", "{{ first_name }}\u2066", "why\u202e", "x" * 5_000)
@settings(max_examples=25)
def test_no_text_of_strangers_can_turn_a_page_round_or_break_a_line(
    shared: tuple[World, User], name: str, company: str, title: str, subject: str, why: str,
    shown: str,
) -> None:  # fmt: skip
    world, maya = shared
    number = world.contacts()
    address = f"c{number}@north.example"
    contact = world.site.contact(
        address, name, last_name=name, company=company, properties={"title": title}
    )
    steps = (EmailStep(days(0), subject or "s", "b"), TaskStep(days(1), subject or "t"))
    sequence = world.sequence(maya, *steps, name=subject or "n")
    named = Named(address, shown)
    chosen = world.ask(maya, Ask(Act.CHOOSE, mail(named), address)).page
    fields = {"sequence": str(sequence), "value_x": why, "value_" + why: why}
    preview = world.ask(maya, Ask(Act.PREVIEW, mail(named), address, fields=fields)).page
    enrollment = world.enroll(maya, contact, sequence)
    with world.database.begin() as uow:
        hold = Hold(HoldKind.UNSURE, "1")
        place_hold(uow, enrollment, hold, why or "w", world.clock.now())

    pages = [chosen, preview]
    for mode in Mode:
        page = world.show(maya, named, mode=mode)
        pages += [page, world.show(maya, Named("new@x.example", shown), named, mode=mode)]
        pages.append(world.press(maya, page, Act.ASK_UNENROLL, address).page)
    form = Ask(Act.ASK_CREATE, mail(Named("new@x.example", shown)), "new@x.example")
    pages.append(world.ask(maya, form).page)

    for page in pages:
        for text in texts(page):
            assert not UNSEEN.search(text), (page.state, text)
            assert len(text) <= 1_000


def test_arguments_of_buttons_hold_no_secret_and_nothing_of_the_contact(world: World) -> None:
    maya = world.rep()
    world.anna(maya)

    button = button_of(world.show(maya, "anna@north.example"), Act.PAUSE)

    assert set(button.arguments) == {"person", "level", "enrollment", "key"}
    assert all(isinstance(value, str) for value in button.arguments.values())


@pytest.mark.parametrize(
    "number", ["0" * 20 + "9" * 30, "0" * 17 + "1" * 5_000, "9" * 16, "²", "-1"]
)
@pytest.mark.parametrize("act", [Act.PREVIEW, Act.ENROLL])
def test_a_sequence_that_cannot_be_is_refused_and_no_failure(
    world: World, act: Act, number: str
) -> None:
    maya = world.rep()
    world.site.contact("bo@north.example", "Bo")
    beside, fields = mail("bo@north.example"), {"sequence": number}

    page = world.ask(maya, Ask(act, beside, "bo@north.example", key="k", fields=fields)).page

    assert "No sequence was chosen." in texts(page)
