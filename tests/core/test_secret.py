"""A secret shows as three stars wherever it was not asked for."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from dataclasses import asdict

import pytest

from relance.core.connection import SmtpSettings
from relance.core.secret import Secret

SECRET = Secret("canary")


@pytest.mark.parametrize(
    "shown",
    [str(SECRET), repr(SECRET), f"{SECRET}", f"{SECRET:>9}", f"{SECRET!r:>9}", f"{[SECRET]}"],
)
def test_every_way_to_show_it_shows_stars(shown: str) -> None:
    assert "***" in shown
    assert "canary" not in shown


def test_only_reveal_tells_it() -> None:
    assert SECRET.reveal() == "canary"


def test_neither_logs_nor_tracebacks_tell_it(caplog: pytest.LogCaptureFixture) -> None:
    settings = SmtpSettings("mx.relance.test", 587, "starttls", "rita", SECRET)
    try:
        raise ValueError(settings)
    except ValueError:
        trace = traceback.format_exc()
    logging.getLogger("test").warning("%s %r", SECRET, settings)

    assert "canary" not in trace + caplog.text + str(asdict(settings))


@pytest.mark.parametrize("taker", [json.dumps, pickle.dumps, "".join])
def test_what_takes_text_without_asking_fails(taker: object) -> None:
    with pytest.raises(TypeError):
        taker([SECRET])  # type: ignore[operator]  # each taker is callable


def test_equal_texts_are_equal_secrets() -> None:
    assert Secret("canary") == SECRET
    assert hash(Secret("canary")) == hash(SECRET)
    assert SECRET != "canary"
    assert Secret("other") != SECRET


def test_copies_are_the_same_secret() -> None:
    assert copy.copy(SECRET) is SECRET
    assert copy.deepcopy(SECRET) is SECRET


def test_an_empty_secret_is_false() -> None:
    assert SECRET
    assert not Secret("")
