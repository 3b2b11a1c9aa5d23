"""Who stands in: addresses that the notice names, never the writer's own."""

from __future__ import annotations

import pytest

from mailsync.classify import classify, parse
from mailsync.classify.away.stand_ins import alternates_of

HEAD = (
    "From: Helen <helen.voss@carrow.example>\nTo: rep@ours.example\n"
    "Date: Tue, 2 Jun 2026 09:12:40 +0200\nContent-Type: text/plain; charset=utf-8\n\n"
)


def alternates(text: str) -> tuple[str, ...]:
    return alternates_of(parse((HEAD + text).encode()))


@pytest.mark.req("B7")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please contact sam.pryce@carrow.example.", ("sam.pryce@carrow.example",)),
        ("Contact Sam (Sam.Pryce@Carrow.example) or <lu@carrow.example>.",
         ("sam.pryce@carrow.example", "lu@carrow.example")),
        ("Sam: mailto:sam@carrow.example", ("sam@carrow.example",)),
        ("sam@carrow.example<mailto:sam@carrow.example>", ("sam@carrow.example",)),
        ("sam@carrow.example/lu@carrow.example", ("sam@carrow.example", "lu@carrow.example")),
        ("担当：佐々木（sasaki@carrow.example）まで", ("sasaki@carrow.example",)),
        ("Write to helen.voss@carrow.example or Helen.Voss+urgent@carrow.example.", ()),
        ("You wrote from rep@ours.example.", ()),
        ("Do not answer to no-reply@carrow.example.", ()),
        ("Follow us @carrow, 5 @ 3 pm.", ()),
        ("Away.\n\nOn 1 June 2026 the rep wrote:\n> boss@ours.example", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_the_addresses_in_the_notices_own_text_are_its_stand_ins(
    text: str, expected: tuple[str, ...]
) -> None:
    assert alternates(text) == expected


def test_the_verdict_on_an_absence_names_the_stand_in() -> None:
    raw = HEAD.replace("\nTo:", "\nAuto-Submitted: auto-replied (vacation)\nTo:")
    verdict = classify((raw + "I am away until 5 June, ask sam@carrow.example.").encode())

    assert verdict.away is not None
    assert verdict.away.alternates == ("sam@carrow.example",)
