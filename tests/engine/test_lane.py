"""The lane at work: steps leave when due, once, and never when something forbids it."""

from __future__ import annotations

from pathlib import Path

import pytest
from engine_world import make_world  # noqa: F401


def test_smoke(tmp_path: Path) -> None:
    with make_world(tmp_path) as world:
        anna = world.contact("anna@north.example")
        report = world.enroll(anna)
        assert not report.refused
        world.run(days=10)
        assert world.sent_to("anna@north.example") == 3
        assert world.state(anna) == ("finished", "")
