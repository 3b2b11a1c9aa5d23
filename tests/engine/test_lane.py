"""The lane at work: steps leave when due, once, and never when something forbids it."""

from __future__ import annotations

from engine_world import World


def test_smoke(world: World) -> None:
    anna = world.contact("anna@north.example")
    report = world.enroll(anna)
    assert not report.refused
    world.run(days=10)
    assert world.sent_to("anna@north.example") == 3
    assert world.state(anna) == ("finished", "")
