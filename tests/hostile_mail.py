"""Mail and text made to cost as much as possible: what nobody sends but who wants to do harm."""

from __future__ import annotations

SIZE = 1_000_000  # characters of a hostile body
HEAD = b"From: a@b.example\nTo: c@d.example\nSubject: x\nDate: Tue, 2 Jun 2026 09:00:00 +0200\n"
# A body is one of these over and over.
PLAIN = [
    ">", ">\n", "On ", "On \n", "On 1 2 3 4 5\n", "a:", "a:\n", "From: a\n", "From: a@b.example\n",
    "wrote:", "wrote:\n", "<a@b\n", "<a@b.example> 10:30 2026:\n", "-", "--\n", "---\nx\n", "_\n",
    "_____\nHelen\n", "=====\na@b.example\n", " ", "\n", "\n \n", "x", "x\n", "|", "|\n", "\u200b",
    "Sent from my \n", "This email ", "This e-mail\n", "Caution:\n", "confidential ", "2026-01-01 ",
    "2026-01-01 <a@b>\n", "À : ", "发件人：", "Am 1.2.2026 schrieb ", "> On 1:\n", "1", "1\n",
    "\x00", "<", "<<<<", "(((", "https://", "https://a ", "A>\n", "> x\ny\n", "##\n",
    "-----original message",
]  # fmt: skip
MARKUP = [
    "<div>", "<div class=gmail_quote>", "<blockquote>", "</div>", "<", "<!--", "<a ", "<br>", "<p>",
    "<div style='display:none'>", "<pre>", "</", "&#1", "&amp;", "<div class=gmail_quote></div>",
    "<div class=gmail_quote><blockquote></blockquote>", "<script>", "<td>", "<div id=signature>",
    "<div class=gmail_quote>-----", "<blockquote></blockquote>", "a=\"", "<x>", "<div class=gmail_",
]  # fmt: skip


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
