"""Every text arrives as it was written, in lines that no relay rewrites."""

from __future__ import annotations

from email import message_from_bytes

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relance.outbound.bodies import encode_body
from relance.outbound.headers import block

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)


def arrives(text: str) -> str:
    fields, body = encode_body(text, "plain")
    payload = message_from_bytes(block(fields) + body).get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def lines(text: str) -> list[bytes]:
    return encode_body(text, "plain")[1].split(b"\r\n")


@given(text=texts)
@example(text="")
@example(text="a\rb\r\nc\nd")
@example(text="trailing space \nand tab\t\n")
@example(text="Größe " * 60)
@example(text="漢字" * 200)
@example(text="=" * 200)
@example(text="é" * 76)
@example(text="\0\x1b[31m")
def test_a_text_arrives_as_written_with_crlf_line_ends(text: str) -> None:
    written = text.replace("\r\n", "\n").replace("\r", "\n")
    written = written if written.endswith("\n") else written + "\n"

    assert arrives(text) == written.replace("\n", "\r\n")


@given(text=texts)
@example(text="x" * 77)
@example(text="From here to there, é\n.\n..\nFrom me\n")
@example(text="--=_0123456789abcdef\n")
@example(text="From: a header\n")
def test_no_line_can_be_taken_for_something_else(text: str) -> None:
    for line in lines(text):
        assert len(line) <= 76
        assert line.isascii()
        assert not line.startswith(b"From ")
        assert b"=_" not in line
        assert not line.endswith((b" ", b"\t"))


def test_an_ordinary_english_mail_stays_readable_in_its_source() -> None:
    fields, body = encode_body("Hi Zoe,\n\nsee you.", "plain")

    assert ("Content-Transfer-Encoding", "7bit") in fields
    assert body == b"Hi Zoe,\r\n\r\nsee you.\r\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("Viele Grüße aus Köln und bis Dienstag", "quoted-printable"), ("漢字", "base64")],
)
def test_the_shorter_encoding_is_taken(text: str, encoding: str) -> None:
    fields, _ = encode_body(text, "plain")

    assert ("Content-Transfer-Encoding", encoding) in fields


@pytest.mark.timeout(10)
@pytest.mark.parametrize("unit", ["a", " ", "=_", "From ", ".\n", "é", "\n", "a\n"])
def test_a_huge_text_costs_time_in_proportion(unit: str) -> None:
    assert arrives(unit * 200_000)
