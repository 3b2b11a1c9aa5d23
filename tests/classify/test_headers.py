"""Addresses, encoded words, ids, dates and parameters, as they come in header lines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailsync.classify.message.addresses import mailboxes
from mailsync.classify.message.headers import decode_words, message_ids, parameter, read_date


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Ann <ann@b.example>", [("Ann", "ann@b.example")]),
        ('"boss@x.example" <evil@y.example>', [("boss@x.example", "evil@y.example")]),
        ("boss@x.example <evil@y.example>", [("boss@x.example", "evil@y.example")]),
        ("a@x.example, b@y.example", [("", "a@x.example"), ("", "b@y.example")]),
        ('"Voss, H." <h@v.example>', [("Voss, H.", "h@v.example")]),
        ("team: a@x.example, B <b@y.example>;", [("", "a@x.example"), ("B", "b@y.example")]),
        ("ann@b.example (Ann at b@c.example)", [("", "ann@b.example")]),
        ("=?utf-8?q?J=C3=BCrgen?= <J@B.Example>", [("Jürgen", "j@b.example")]),
        ("mi\u212ae@b.example", []),
        ("a@müller.example", [("", "a@xn--mller-kva.example")]),
        ("undisclosed-recipients:;", []),
        ("<>", []),
        ("", []),
    ],
)
def test_addresses_are_read_as_mail_servers_read_them(
    value: str, found: list[tuple[str, str]]
) -> None:
    assert list(mailboxes(value)) == found


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?caf=C3=A9?=", "café"),
        ("=?UTF-8?B?Y2Fmw6k=?= au lait", "café au lait"),
        ("=?utf-8?b?Y2Fmw6k?=", "café"),
        ("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=", "café"),
        ("=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"),
        ("=?iso-8859-1*fr?q?caf=E9?=", "café"),
        ("=?punycode?q?caf-dma?=", "caf-dma"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("=?utf-8?q?open", "=?utf-8?q?open"),
        ("=?utf-8?q?a=0ABcc:_e@x?=", "a Bcc: e@x"),
        ("pay \u202egpj.exe", "pay gpj.exe"),
    ],
)
def test_encoded_words_are_decoded_once_and_safely(value: str, text: str) -> None:
    assert decode_words(value) == text


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("<a@b.example>", ("a@b.example",)),
        ("<a@b> (x) <c@d>", ("a@b", "c@d")),
        ("<", ()),
        ("[]", ()),
        ("<a\rb@c>", ("a b@c",)),
        ("bare@b.example", ("bare@b.example",)),
        (f"<{'a' * 2_000}@b>", ()),
        ("", ()),
    ],
)
def test_message_ids_are_read_from_anything(value: str, ids: tuple[str, ...]) -> None:
    assert message_ids(value) == ids


@pytest.mark.parametrize(
    ("value", "instant"),
    [
        ("Tue, 2 Jun 2026 09:12:40 +0200", datetime(2026, 6, 2, 7, 12, 40, tzinfo=UTC)),
        ("2 Jun 2026 09:12:40 -0000", datetime(2026, 6, 2, 9, 12, 40, tzinfo=UTC)),
        ("Tue, 2 Jun 99999 09:12:40 +0200", None),
        ("Tue, 2 Jun 2026 09:12:40 +9999", None),
        ("Tue, 45 Jun 2026 09:12:40 +0200", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_an_aware_instant_or_nothing(value: str, instant: datetime | None) -> None:
    found = read_date(value)

    assert (found and found[0]) == instant


def test_a_quoted_parameter_may_hold_a_semicolon() -> None:
    assert parameter('multipart/mixed; boundary="a;b"; x=y', "boundary") == "a;b"
    assert parameter("multipart/mixed; x=y; boundary=ab", "boundary") == "ab"
