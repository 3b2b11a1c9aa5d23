"""No argument can become another command: what the wire carries is one line a command."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harness.loopback import LOOPBACK
from mailsync.sources import arguments
from mailsync.sources.arguments import UnsafeArgument
from mailsync.sources.base import Cursor, Folder, Ref, Role
from mailsync.sources.connection import Security, Server
from mailsync.sources.gateway import Gateway
from mailsync.sources.imap import ImapSource
from mailsync.sources.login import BearerToken, Password
from relance.core.errors import MailboxError
from sources.conftest import clock, connect
from sources.scripted import Scripted

NASTY = st.one_of(
    st.text(max_size=20),
    st.builds(
        lambda a, c, b: a + c + b,
        st.text(max_size=10),
        st.sampled_from(["\r\n", "\n", "\r", "\0", "\r\nX1 DELETE A\r\n", '"\r\nX1 NOOP', "{9}"]),
        st.text(max_size=10),
    ),
)
UNSAFE = NASTY.filter(lambda text: any(c in text for c in "\r\n\0"))
INBOX = Folder("INBOX", Role.INBOX)

OPERATIONS: dict[str, Callable[[ImapSource, str], object]] = {
    "folder of baseline": lambda s, text: s.baseline(Folder(text, Role.SENT)),
    "folder of search": lambda s, text: s.find_message_id(Folder(text, Role.SENT), "a@b.example"),
    "folder of bodies": lambda s, text: s.bodies([Ref(text, 7, 1)]),
    "folder of status": lambda s, text: s.changed({Folder(text, Role.SENT): Cursor(7, 3)}),
    "Message-ID": lambda s, text: s.find_message_id(INBOX, text),
    "append folder": lambda s, text: s._line().append(text, b"x", clock()),
    "idle folder": lambda s, text: s._line().idle(text).sock.close(),
}


@pytest.fixture(scope="module")
def server() -> Iterator[Scripted]:
    answers = {"APPEND": b"TAG OK x\r\n", "UID SEARCH": b"* SEARCH\r\nTAG OK x\r\n"}
    with Scripted(answers) as made:
        yield made


def commands(heard: bytes) -> list[bytes]:
    return [line.split(b" ")[1] for line in heard.split(b"\r\n") if line.count(b" ")]


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS.keys())
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(text=UNSAFE)
def test_a_control_character_is_refused_before_a_command_carries_it(
    operation: Callable[[ImapSource, str], object], text: str, server: Scripted
) -> None:
    source = ImapSource(lambda: connect(server), clock)
    server.heard.clear()

    with contextlib.closing(source), pytest.raises(UnsafeArgument):
        operation(source, text)

    assert set(commands(bytes(server.heard))) <= {b"CAPABILITY", b"LOGIN", b"EXAMINE"}


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(user=NASTY, secret=NASTY, token=st.booleans())
def test_a_user_name_or_secret_adds_no_command(
    user: str, secret: str, token: bool, server: Scripted
) -> None:
    where = Server("127.0.0.1", server.port, Security.PLAIN)
    credential = BearerToken(user, secret) if token else Password(user, secret)
    server.heard.clear()

    with contextlib.suppress(UnsafeArgument, MailboxError):
        Gateway.connect(where, credential, clock, by=LOOPBACK).close()

    heard = bytes(server.heard)
    assert heard.count(b"\r\n") == len(commands(heard))
    assert heard.count(b"\n") == heard.count(b"\r") == heard.count(b"\r\n")
    assert b"\0" not in heard
    assert set(commands(heard)) <= {b"CAPABILITY", b"LOGIN", b"AUTHENTICATE"}


@given(text=NASTY)
def test_a_quoted_string_is_one_string_or_refused(text: str) -> None:
    try:
        quoted = arguments.quoted(text)
    except UnsafeArgument:
        return
    inner = quoted[1:-1].replace("\\\\", "").replace('\\"', "")

    assert quoted[0] == quoted[-1] == '"'
    assert not set(inner) & set('"\\\r\n\0')


def test_a_brace_in_a_user_name_starts_no_literal(server: Scripted) -> None:
    where = Server("127.0.0.1", server.port, Security.PLAIN)
    server.heard.clear()

    Gateway.connect(where, Password("anna{3}", 'p"\\w {5}'), clock, by=LOOPBACK).close()

    assert b'LOGIN "anna{3}" "p\\"\\\\w {5}"\r\n' in bytes(server.heard)


def test_what_no_imap_command_may_hold_is_refused() -> None:
    with pytest.raises(UnsafeArgument):
        arguments.literal(b"a\0b")
    with pytest.raises(UnsafeArgument):
        arguments.uid_list([0], 5)
    with pytest.raises(UnsafeArgument):
        arguments.uid_list([], 5)
    with pytest.raises(UnsafeArgument):
        arguments.uid_list([1, 2, 3], 2)
    with pytest.raises(UnsafeArgument):
        arguments.date_time(datetime(2026, 1, 1))  # noqa: DTZ001  # the naive one is the case


def test_the_refusal_does_not_repeat_the_secret() -> None:
    with pytest.raises(UnsafeArgument) as raised:
        arguments.clean("hunter2\r\n")

    assert "hunter2" not in str(raised.value)


def test_dates_are_written_in_english_whatever_the_locale() -> None:
    assert arguments.search_date(date(2026, 3, 4)) == "4-Mar-2026"
    assert arguments.date_time(datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)) == (
        '"04-Mar-2026 05:06:07 +0000"'
    )


@given(at=st.datetimes(timezones=st.just(UTC)))
def test_a_date_survives_the_way_there_and_back(at: datetime) -> None:
    written = arguments.date_time(at).strip('"').encode()

    assert arguments.read_date_time(written) == at.replace(microsecond=0)


@given(raw=st.binary(max_size=30))
def test_no_date_makes_the_reader_raise(raw: bytes) -> None:
    read = arguments.read_date_time(raw)

    assert read is None or read.tzinfo is UTC
