"""Whatever short answer a person puts together, it is never taken for a machine's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailsync.classify import classify
from relance.core.inbound import Kind
from short_answers import PIECES

_PERSONS = (Kind.REPLY, Kind.UNSUBSCRIBE_REQUEST, Kind.UNSURE)


@pytest.mark.req("R61")
@pytest.mark.parametrize("language", PIECES)
def test_a_short_answer_is_never_a_machines(language: str) -> None:
    pieces = PIECES[language]

    @settings(max_examples=100, deadline=None)
    @given(
        st.sampled_from(pieces.openings),
        st.lists(st.sampled_from(pieces.matters), min_size=1, max_size=2, unique=True),
        st.sampled_from(pieces.endings),
        st.sampled_from((" ", "\n\n")),
        st.booleans(),
    )
    def law(opening: str, matters: list[str], ending: str, between: str, in_thread: bool) -> None:
        said = between.join(filter(None, (opening, *matters)))
        verdict = classify(_answer(f"{said}\n\n{ending}\n", in_thread))

        assert verdict.kind in _PERSONS, verdict.evidence

    law()


def _answer(text: str, in_thread: bool) -> bytes:
    fields = [
        "From: Ann Lee <ann@buyer.example>",
        "To: Tom <tom@seller.example>",
        "Subject: Re: An idea",
        "Date: Mon, 2 Mar 2026 10:00:00 +0000",
        "Message-ID: <1@buyer.example>",
        *(["In-Reply-To: <2@seller.example>"] if in_thread else []),
        "Content-Type: text/plain; charset=utf-8",
    ]
    return ("\n".join(fields) + f"\n\n{text}").encode()
