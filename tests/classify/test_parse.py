"""Parsing never raises, costs little on anything, and agrees with the standard parser on mail."""

from __future__ import annotations

import email
import time
from email.message import Message
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailsync.classify import classify, parse, parse_headers
from mailsync.classify.message.markup import to_text
from mailsync.classify.message.parse import MAX_PARTS, MAX_STATUS_BLOCKS
from mailsync.classify.message.texts import MAX_BODY
from mutants import mutants

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.eml"))
RAW = [path.read_bytes() for path in SAMPLES]
HEAD = b"From: a@b.example\nTo: c@d.example\nSubject: x\nDate: Tue, 2 Jun 2026 09:00:00 +0200\n"
MUTANTS = 2_000
SECONDS = 3.0  # of CPU for any one mail; the worst takes a tenth of it on a quiet machine


def nested(depth: int, wrap: bytes) -> bytes:
    return HEAD + wrap * depth + b"x"


def nested_multiparts(depth: int, body: bytes) -> bytes:
    for n in range(depth):
        head = b"Content-Type: multipart/mixed; boundary=q%d\n\n" % n
        body = b"%s--q%d\n%s\n--q%d--\n" % (head, n, body, n)
    return HEAD + body


def typed(kind: bytes, body: bytes) -> bytes:
    return HEAD + b"Content-Type: " + kind + b"\n\n" + body


BLOCK = b"Final-Recipient: rfc822;a@b.example\nAction: failed\nStatus: 5.1.1\n\n"
REPORT = b"multipart/report; report-type=delivery-status; boundary=b"
HOSTILE: dict[str, bytes] = {
    "nested 1,000 messages": nested(1_000, b"Content-Type: message/rfc822\n\n"),
    "nested 300 multiparts": nested_multiparts(300, b"hi"),
    "30 deep around 900 KB": nested_multiparts(30, b"\n" + b"x" * 900_000),
    "30 messages around 900 KB": nested(30, b"Content-Type: message/rfc822\n\n") + b"x" * 900_000,
    "100,000 parts": typed(b"multipart/mixed; boundary=b", b"--b\n\nx\n" * 100_000),
    "false boundaries": typed(b'multipart/mixed; boundary="-"', b"----\n" * 200_000),
    "50,000 delivery blocks": typed(
        REPORT, b"--b\nContent-Type: message/delivery-status\n\n" + BLOCK * 50_000
    ),
    "10 MB header line": b"X: " + b"a" * 10_000_000 + b"\n" + HEAD + b"\nhi",
    "3 million folds": b"X: " + b"\n " * 3_000_000 + b"\n" + HEAD + b"\nhi",
    "200,000 headers": b"".join(b"X-%d: 1\n" % n for n in range(200_000)) + b"\nx",
    "8,000 addresses": b"To: " + b", ".join(b"a%d@b.example" % n for n in range(8_000)) + b"\n\nx",
    "dotted From": b"From: " + b"a." * 20_000 + b"@x.example\n\nx",
    "unbalanced parentheses": b"From: a@b.example " + b"(" * 50_000 + b"\n\nx",
    "unbalanced quotes": b"From: a@b.example " + b'"<' * 8_000 + b"\n\nx",
    "idna bomb": b"From: a@" + "ü".encode() * 8_000 + b".example\n\nx",
    "5,000 parameters": HEAD + b"Content-Type: multipart/mixed" + b"; a=b" * 5_000 + b"\n\nx",
    "586 KB of References": HEAD + b"References: " + b"<a@b> " * 100_000 + b"\n\nx",
    "angles": b"Message-ID: " + b"<" * 8_000 + b">" * 8_000 + b"\n\nx",
    "broken encoded words": HEAD + b"Subject: " + b"=?a?q?" * 20_000 + b"\n\nx",
    "encoded words": b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n" + HEAD + b"\nx",
    "base64 cut short": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"A" * 1_000_001,
    "broken quoted-printable": HEAD
    + b"Content-Transfer-Encoding: quoted-printable\n\n"
    + b"=" * 1_000_000,
    "calendar quotes": typed(b"text/calendar", b"METHOD:REPLY\n" + b'ATTENDEE;CN="' * 50_000),
    "zero bytes": b"\0" * 100_000,
}  # fmt: skip
TEXTS = (b"On ", b"On x\n", b"\n", b"From: a\n", b">", b"a", b"@", b"a@", b"On 1 a wrote:\n", b"1",
         b"5.1.", b"550 ", b"until ", b"bis 1.1. ", b"-", b"--\n",
         b"Received: x " + b"y" * 50 + b"\n")  # fmt: skip
TAGS = (b"<", b"<!--", b"<div>", b"<blockquote>", b"<style>", b"&", b"<a x=y ", b"<a>",
        b'<div class="gmail_quote">', b"</div>")  # fmt: skip
BOUNCE = (
    b"Return-Path: <>\nFrom: MAILER-DAEMON@b.example\nSubject: failure notice\n\nundeliverable "
)
AWAY = HEAD.replace(b"Subject: x", b"Subject: Automatic reply: out of office") + b"\n"
for text in TEXTS:
    HOSTILE[f"text of {text!r}"] = HEAD + b"\n" + text * 50_000
    HOSTILE[f"bounce of {text!r}"] = BOUNCE + text * 50_000
    HOSTILE[f"absence of {text!r}"] = AWAY + text * 50_000
for tag in TAGS:
    HOSTILE[f"HTML of {tag!r}"] = typed(b"text/html", tag * 100_000)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_mail_is_judged_in_bounded_time(name: str) -> None:
    started = time.process_time()
    verdict = classify(HOSTILE[name])

    assert time.process_time() - started < SECONDS
    assert verdict.rule


def test_ten_times_the_hostile_text_does_not_cost_a_hundred_times_the_time() -> None:
    """Linear up to the caps, and flat beyond them."""

    def cost(repeat: int) -> float:
        raw = typed(b"text/html", b"<div>On 1 a wrote:" * repeat)
        best = []
        for _ in range(3):
            started = time.process_time()
            parse(raw)
            best.append(time.process_time() - started)
        return min(best)

    assert cost(3_000) < 40 * max(cost(300), 0.0005)


def test_two_thousand_mutants_raise_nothing() -> None:
    kinds = {classify(raw).kind for raw in mutants(MUTANTS, seed=20260602)}

    assert len(kinds) > 8


@given(st.binary(max_size=2_000))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_judged(raw: bytes) -> None:
    assert classify(raw).rule
    assert parse_headers(raw).parts == ()


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=200, deadline=None)
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


def test_headers_cost_no_more_than_a_few_times_the_standard_parse() -> None:
    blocks = [raw.partition(b"\n\n")[0] for raw in RAW]
    started = time.process_time()
    for block in blocks * 5:
        email.message_from_bytes(block)
    theirs = time.process_time() - started
    started = time.process_time()
    for block in blocks * 5:
        parse_headers(block)

    assert time.process_time() - started < 5 * theirs


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
