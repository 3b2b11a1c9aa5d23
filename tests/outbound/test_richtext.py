"""The HTML twin says what the text says and nothing else."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relance.outbound.richtext import html_from_text


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


def test_paragraphs_breaks_and_links_are_kept() -> None:
    html = html_from_text("Hi,\nsee https://relance.test/a?b=1&c=2.\n\nRita")

    assert html == (
        "<!DOCTYPE html>\n<html><body>\n"
        '<p>Hi,<br>\nsee <a href="https://relance.test/a?b=1&amp;c=2">'
        "https://relance.test/a?b=1&amp;c=2</a>.</p>\n"
        "<p>Rita</p>\n</body></html>\n"
    )


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("(see https://x.test/a)", "https://x.test/a"),
        ("https://x.test/a_(b)", "https://x.test/a_(b)"),
        ("is it https://x.test/?", "https://x.test/"),
        ('"https://x.test/"', "https://x.test/"),
        ("<https://x.test/>", "https://x.test/"),
    ],
)
def test_a_link_ends_where_a_reader_would_end_it(text: str, link: str) -> None:
    assert read(html_from_text(text)).links == [link]


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n")))
@example(text="<script>alert(1)</script>")
@example(text='https://x.test/"onmouseover="alert(1)')
@example(text="https://x.test/'><img src=x>")
@example(text="javascript:alert(1)")
@example(text="&lt;b&gt; &amp;amp;")
def test_no_text_becomes_markup(text: str) -> None:
    reader = read(html_from_text(text))

    assert reader.tags <= {"html", "body", "p", "br", "a"}
    assert all(link.startswith(("https://", "http://")) for link in reader.links)
    assert reader.text.split() == text.split()
