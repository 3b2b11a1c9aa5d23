from __future__ import annotations

import pytest

from harness.behaviours import (
    Accept,
    Away,
    Behaviour,
    Bounce,
    Defer,
    HangUp,
    Layout,
    Reject,
    Stage,
    by_local_part,
)


@pytest.mark.parametrize(
    ("local", "behaviour"),
    [
        ("anna", Accept()),
        ("reject", Accept()),
        ("reject-250-5.1.1", Accept()),
        ("reject-551-5.1.6", Reject(551, "5.1.6")),
        ("content-554-5.7.1", Reject(554, "5.7.1", "message refused", Stage.DATA)),
        ("defer-451-4.7.1", Defer(451, "4.7.1", times=None)),
        ("defer3-450-4.2.0", Defer(450, "4.2.0", times=3)),
        ("bounce-5.1.1", Bounce("5.1.1", "550 5.1.1 delivery was not possible")),
        ("bounce-4.2.2", Bounce("4.2.2", "450 4.2.2 delivery was not possible")),
        ("delayed-4.4.1", Bounce("4.4.1", "450 4.4.1 delivery was not possible", "delayed")),
        ("ooo", Away(Layout.EXCHANGE)),
        ("ooo-gmail", Away(Layout.GMAIL)),
        ("ooo-sieve", Away(Layout.SIEVE)),
        ("hangup-kept", HangUp(accepted=True)),
        ("hangup-lost", HangUp(accepted=False)),
        ("slow-1.5", Accept(1.5)),
    ],
)
def test_a_local_part_asks_for_its_behaviour(local: str, behaviour: Behaviour) -> None:
    assert by_local_part(f"{local}@acme.example") == behaviour
