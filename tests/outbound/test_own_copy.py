"""The copy in Sent may carry a note; the mail that left never does."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relance.outbound.mime import Draft, build
from relance.outbound.own_copy import with_note

NOTE = "To take this contact out, forward this mail to maya+stop-0f3a@acme.example."
_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200)


def _mail(text: str, html: str | None) -> bytes:
    draft = Draft(
        "Maya Berg", "maya@acme.example", "Änna", "anna@buyer.example", "Grüße", text, html
    )
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    return build(draft, message_id="m-1@acme.example", dispatch_id="d-1", at=at)


@pytest.mark.req("B13")
@pytest.mark.parametrize("html", [None, "<html><body><p>Hello</p></body></html>", "<p>Hello</p>"])
def test_every_text_part_ends_with_the_note(html: str | None) -> None:
    copy = message_from_bytes(with_note(_mail("Hello", html), NOTE), policy=policy.default)
    parts = [part.get_content() for part in copy.walk() if not part.is_multipart()]
    assert len(parts) == (1 if html is None else 2)
    assert all("Hello" in part and NOTE in part for part in parts)
    assert parts[-1].rstrip().endswith(("</body></html>", "</p>", NOTE))


@given(text=_TEXT, html=st.none() | _TEXT)
def test_the_copy_differs_from_the_mail_in_its_texts_only(text: str, html: str | None) -> None:
    raw = _mail(text, html)
    sent, copy = (
        message_from_bytes(one, policy=policy.default) for one in (raw, with_note(raw, NOTE))
    )
    kept = [name for name in sent if not name.lower().startswith(("content-", "mime-"))]
    assert [copy[name] for name in kept] == [sent[name] for name in kept]
    assert copy.get_content_type() == sent.get_content_type()
    for before, after in zip(sent.walk(), copy.walk(), strict=True):
        if not before.is_multipart():
            assert after.get_content().startswith(before.get_content().rstrip())


def test_a_note_is_text_not_markup() -> None:
    copy = with_note(_mail("Hello", "<p>Hello</p>"), "<script>")
    html = message_from_bytes(copy, policy=policy.default).get_body(("html",))
    assert html is not None
    assert "&lt;script&gt;" in html.get_content()
