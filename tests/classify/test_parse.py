"""Parsing never raises, costs little on anything, and agrees with the standard parser on mail."""

from __future__ import annotations

import email
from collections.abc import Callable
from email.message import Message
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counted import calls
from hostile_mail import HEAD, HOSTILE, typed
from mailsync.classify import classify, parse, parse_headers
from mailsync.classify.message.markup import to_text
from mailsync.classify.message.parse import MAX_PARTS, MAX_STATUS_BLOCKS
from mailsync.classify.message.texts import MAX_BODY
from mutants import mutants
from relance.core.inbound import Verdict

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.eml"))
RAW = [path.read_bytes() for path in SAMPLES]
MUTANTS = 2_000
MOST = 1_000_000  # function calls for any one mail


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_mail_is_judged_at_a_bounded_cost(name: str) -> None:
    verdicts: list[Verdict] = []

    assert calls(lambda: verdicts.append(classify(HOSTILE[name]))) < MOST
    assert verdicts[0].rule


def test_ten_times_the_hostile_text_costs_no_more_than_ten_times_as_much() -> None:
    """Linear up to the caps, and flat beyond them."""

    def cost(repeat: int) -> int:
        mail = parse(typed(b"text/html", b"<div>On 1 a wrote:" * repeat))
        return calls(lambda: mail.text)

    assert cost(3_000) < 11 * cost(300)


def test_two_thousand_mutants_raise_nothing() -> None:
    kinds = {classify(raw).kind for raw in mutants(MUTANTS, seed=20260602)}

    assert len(kinds) > 8


@given(st.binary(max_size=2_000))
@settings(max_examples=200)
def test_any_bytes_are_judged(raw: bytes) -> None:
    assert classify(raw).rule
    assert parse_headers(raw).parts == ()


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=200)
def test_what_comes_out_of_headers_holds_no_line_end(subject: str, sender: str) -> None:
    raw = f"Subject: {subject}\nFrom: {sender}\nMessage-ID: {sender}\n\nx".encode(
        "utf-8", "replace"
    )
    verdict = classify(raw)

    for value in (verdict.subject, verdict.from_address, verdict.message_id):
        assert not set(value) & set("\r\n\x00")


def leaves(message: Message) -> list[str]:
    return [part.get_content_type() for part in message.walk() if not part.is_multipart()]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_standard_parser_finds_the_same_leaves(path: Path) -> None:
    raw = path.read_bytes()
    theirs = leaves(email.message_from_bytes(raw))
    parts = parse(raw).parts

    if any(part.kind.startswith("message/") for part in parts):
        # The standard parser turns every message/* into text/plain pseudo parts below it.
        theirs = [kind for kind in theirs if kind != "text/plain"]
        parts = tuple(p for p in parts if p.kind != "text/plain" and p.kind[:8] != "message/")
    assert [part.kind for part in parts] == theirs


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("line_end", [b"\r", b"\r\n"], ids=["CR", "CRLF"])
def test_line_ends_change_nothing(path: Path, line_end: bytes) -> None:
    raw = path.read_bytes()

    assert classify(raw.replace(b"\n", line_end)) == classify(raw)


@pytest.mark.parametrize(
    "prefix", [b"\n", b"\r\n\r\n", b"\xef\xbb\xbf", b"From a@b Tue Jun  2 09:00:00 2026\n"]
)
def test_what_stands_before_the_headers_is_passed_over(prefix: bytes) -> None:
    assert classify(prefix + RAW[0]) == classify(RAW[0])


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_headers_alone_give_the_same_addresses_ids_and_date(path: Path) -> None:
    raw = path.read_bytes()
    whole, head = parse(raw), parse_headers(raw.partition(b"\n\n")[0])

    for name in ("headers", "from_address", "reply_to", "to_addresses", "message_id", "subject",
                 "in_reply_to", "references", "sent_at", "content_type"):  # fmt: skip
        assert getattr(head, name) == getattr(whole, name)


def test_headers_cost_no_more_than_the_standard_parse() -> None:
    blocks = [raw.partition(b"\n\n")[0] for raw in RAW]

    def cost(read: Callable[[bytes], object]) -> int:
        return calls(lambda: [read(block) for block in blocks])

    assert cost(parse_headers) < cost(email.message_from_bytes)


def test_parts_and_blocks_are_capped() -> None:
    many = parse(HOSTILE["100,000 parts"])
    blocks = parse(HOSTILE["50,000 delivery blocks"])

    assert len(many.parts) <= MAX_PARTS
    assert len(blocks.status_blocks) == MAX_STATUS_BLOCKS
    assert len(parse(HEAD + b"\n" + b"a" * 500_000).body) == MAX_BODY


def test_two_senders_that_disagree_are_no_sender() -> None:
    assert parse(b"From: a@x.example\nFrom: b@y.example\n\nHi").from_address == ""
    assert parse(b"From: a@x.example\nFrom: A <a@x.example>\n\nHi").from_address == "a@x.example"


@pytest.mark.parametrize(
    ("charset", "body", "text"),
    [
        (b"iso-8859-1", b"caf\xe9", "café"),
        (b"windows-1250", b"\x9aed", "šed"),
        (b"koi8-r", b"\xc4\xc1", "да"),
        (b"unknown-8bit", b"caf\xe9", "café"),
        (b"zlib", b"caf\xe9", "café"),
        (b"../../x", "café".encode(), "café"),
        (b"us-ascii", "café".encode(), "café"),
    ],
)
def test_an_unknown_charset_is_read_as_utf_8_or_latin_1(
    charset: bytes, body: bytes, text: str
) -> None:
    assert parse(typed(b"text/plain; charset=" + charset, body)).body == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two &amp; three</p>", "\nOne\n\nTwo & three\n"),
        ("a<br>b", "a\nb"),
        ("<style>p{}</style>a<!-- x -->b", "ab"),
        ("1 < 2", "1 < 2"),
        ("a <script>alert(1)", "a"),
        ("&#" + "1" * 5_000 + ";", "&#" + "1" * 5_000 + ";"),
    ],
)
def test_html_becomes_plain_text(html: str, text: str) -> None:
    assert to_text(html) == text
