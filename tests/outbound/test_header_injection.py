"""No value of a draft adds, hides or changes a header field, or reaches into the body."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from email import message_from_bytes
from email.message import Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outbound.drafts import AT, DISPATCH_ID, MESSAGE_ID, PLAIN, write
from relance.outbound.headers import UnsafeHeader, UnsafeMail, rescan, self_test
from relance.outbound.mime import Draft, build

BCC = "Bcc: evil@attacker.test"

PAYLOADS = (
    f"a=?UTF-8?Q?=0A?={BCC}",  # CVE-2024-6923 as published
    f"a=?UTF-8?Q?=0D=0A?={BCC}",
    f"=?UTF-8?Q?=0A?={BCC}",
    "=?UTF-8?Q?x=0D=0ABcc:_evil@attacker.test?=",
    "=?UTF-8?B?eA0KQmNjOiBldmlsQGF0dGFja2VyLnRlc3Q=?=",
    "=?utf-8?b?DQpCY2M6IGV2aWxAYXR0YWNrZXIudGVzdA==?=",
    "=?iso-8859-1?q?=0A?= =?iso-8859-1?q?Bcc:_evil?=",
    "=?us-ascii?Q?=0A=0Abody?=",
    "=?utf-16?B?AAoAQgBjAGM=?=",
    "=?utf-7?Q?+AAoA-?=",
    "=?UTF-8?Q?=00?=",
    "=?UTF-8*en?Q?=0A?=",
    "=?unknown?X?=0A?=",
    "=?UTF-8?Q?unfinished",
    "?= =?",
    f"x\n{BCC}",
    f"x\r{BCC}",
    f"x\r\n{BCC}",
    f"x\n\r{BCC}",
    f"x\r\n {BCC}",
    f"x\r\n\t{BCC}",
    "x\r\n\r\n<p>another body</p>",
    "x\n\nanother body",
    "x\r\n.\r\nMAIL FROM:<evil@attacker.test>",
    f"x\0{BCC}",
    f"x\x0b{BCC}",
    f"x\x0c{BCC}",
    f"x\x1c{BCC}",
    f"x\x1e{BCC}",
    f"x\x85{BCC}",
    f"x\u2028{BCC}",
    f"x\u2029{BCC}",
    "x\x7f",
    "x\x1b[31m",
    "x\ud800",
    "\udc0a\udc0d",
    f"{BCC}\n",
    "evil@attacker.test, zoe@prospect.example",
    "<evil@attacker.test>",
    'x" <evil@attacker.test>, "y',
    "group: evil@attacker.test;",
    "(comment\\) <evil@attacker.test>",
    "\u560d\u560aBcc: evil@attacker.test",  # low octets are CR and LF in a careless cast
    "%0d%0aBcc: evil@attacker.test",
    "x" * 900 + f" {BCC}",
    ("x" * 70 + " ") * 20 + BCC,
)

POSITIONS = {
    "from_name": lambda value: replace(PLAIN, from_name=value),
    "from_address": lambda value: replace(PLAIN, from_address=value),
    "from_local": lambda value: replace(PLAIN, from_address=f"{value}@relance.test"),
    "to_name": lambda value: replace(PLAIN, to_name=value),
    "to_address": lambda value: replace(PLAIN, to_address=value),
    "to_domain": lambda value: replace(PLAIN, to_address=f"zoe@{value}"),
    "subject": lambda value: replace(PLAIN, subject=value),
    "subject_middle": lambda value: replace(PLAIN, subject=f"Hi {value}, a question"),
    "text": lambda value: replace(PLAIN, text=value),
    "html": lambda value: replace(PLAIN, html=value),
    "in_reply_to": lambda value: replace(PLAIN, in_reply_to=value),
    "references": lambda value: replace(PLAIN, references=("a@b.example", value)),
    "unsubscribe_url": lambda value: replace(
        PLAIN, list_unsubscribe=(f"https://relance.test/{value}", "mailto:rita@relance.test")
    ),
    "unsubscribe_mailto": lambda value: replace(
        PLAIN, list_unsubscribe=("https://relance.test/u", f"mailto:rita@relance.test?{value}")
    ),
    "reply_to": lambda value: replace(PLAIN, reply_to=value),
}


def allowed_names(draft: Draft) -> Counter[str]:
    names = ["from", "to", "subject", "date", "message-id", "x-relance-dispatch", "mime-version"]
    names += ["content-type"]
    names += ["content-transfer-encoding"] if draft.html is None else []
    names += ["reply-to"] if draft.reply_to is not None else []
    names += ["in-reply-to"] if draft.in_reply_to is not None else []
    names += ["references"] if draft.in_reply_to is not None or draft.references else []
    if draft.list_unsubscribe is not None:
        names += ["list-unsubscribe", "list-unsubscribe-post"]
    return Counter(names)


def bodies(message: Message) -> list[object]:
    parts = [part for part in message.walk() if not part.is_multipart()]
    return [part.get_payload(decode=True) for part in parts]


def is_refused_or_holds_only_what_was_meant(draft: Draft) -> bool:
    """Read the mail with the parser of ``email``, which shares no line with the writer."""
    try:
        raw = write(draft)
    except UnsafeMail:
        return True
    message = message_from_bytes(raw)
    assert Counter(name.lower() for name in message) == allowed_names(draft)
    assert message.get_all("To") == [message["To"]]
    assert not message.defects
    assert len(bodies(message)) == (1 if draft.html is None else 2)
    if draft.text == PLAIN.text:
        text = bodies(message)[0]
        assert isinstance(text, bytes)
        assert text.rstrip() == PLAIN.text.replace("\n", "\r\n").rstrip().encode()
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    return True


@pytest.mark.parametrize("position", POSITIONS)
def test_a_payload_in_any_place_adds_no_header(position: str) -> None:
    for payload in PAYLOADS:
        assert is_refused_or_holds_only_what_was_meant(POSITIONS[position](payload)), payload


@given(position=st.sampled_from(sorted(POSITIONS)), value=st.text(max_size=120))
def test_any_text_in_any_place_adds_no_header(position: str, value: str) -> None:
    assert is_refused_or_holds_only_what_was_meant(POSITIONS[position](value))


def test_a_payload_as_an_identifier_is_refused() -> None:
    for payload in PAYLOADS:
        with pytest.raises(UnsafeHeader):
            build(PLAIN, message_id=payload + " ", dispatch_id=DISPATCH_ID, at=AT)
        with pytest.raises(UnsafeHeader):
            build(PLAIN, message_id=MESSAGE_ID, dispatch_id=payload, at=AT)


@pytest.mark.parametrize("payload", [p for p in PAYLOADS if p.startswith(("a=?", "=?"))])
def test_an_encoded_word_of_a_stranger_is_shown_and_not_decoded(payload: str) -> None:
    raw = write(replace(PLAIN, subject=payload, to_name=payload))

    assert payload.encode() not in raw
    assert b"Bcc:" not in raw


@pytest.mark.parametrize("position", ["in_reply_to", "references", "from_local", "reply_to"])
def test_an_encoded_word_where_it_cannot_be_shown_is_refused(position: str) -> None:
    word = "a=?UTF-8?Q?=0A?=Bcc:evil" if position in {"in_reply_to", "references"} else "=?a?q?b?="
    value = f"{word}@x.test" if position == "reply_to" else word

    with pytest.raises(UnsafeHeader):
        write(POSITIONS[position](value))


@pytest.mark.parametrize("control", ["\r", "\n", "\0", "\x0b", "\x85", "\u2028", "\ud800"])
def test_a_control_character_is_refused_and_named(control: str) -> None:
    with pytest.raises(UnsafeHeader, match=f"Subject.*U\\+{ord(control):04X}"):
        write(replace(PLAIN, subject=f"Hi{control}there"))


def test_the_self_test_passes_on_this_interpreter() -> None:
    self_test()


GOOD = b"From: a@x.test\r\nTo: b@x.test\r\nSubject: one\r\n two\r\n\r\nbody\r\n"
NAMES = {"From": 1, "To": 1, "Subject": 1}


def test_rescan_accepts_what_was_meant() -> None:
    rescan(GOOD, NAMES)


@pytest.mark.parametrize(
    "raw",
    [
        GOOD.replace(b"Subject", b"Bcc: e@x.test\r\nSubject"),
        GOOD.replace(b"To:", b"To: c@x.test\r\nTo:"),
        GOOD.replace(b"To: b@x.test\r\n", b""),
        GOOD.replace(b" two", b"Bcc: e@x.test"),
        GOOD.replace(b"one\r\n two", b"one\n two"),
        GOOD.replace(b"one\r\n two", b"one\r two"),
        GOOD.replace(b"body", b"bo\ndy"),
        GOOD.replace(b"body", b"bo\rdy"),
        GOOD.replace(b"one", b"one\0"),
        GOOD.replace(b"one", "é".encode()),
        GOOD.replace(b"one", b"x" * 1_000),
        GOOD.replace(b"Subject:", b"Subject"),
        GOOD.replace(b"Subject:", b"Subject :"),
        GOOD.replace(b" two", b" "),
        b" " + GOOD,
        b"\r\n" + GOOD,
        GOOD.replace(b"\r\n\r\n", b"\r\n"),
        b"",
    ],
)
def test_rescan_refuses_whatever_differs(raw: bytes) -> None:
    with pytest.raises(UnsafeHeader):
        rescan(raw, NAMES)
