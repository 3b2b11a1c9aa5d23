"""What a broken or hostile IMAP server may do, and what is left of it."""

from __future__ import annotations

import resource
import socket
import time

import pytest

from mailsync.sources.base import MAX_BODY, Cursor, Folder, Missing, Ref, Role
from mailsync.sources.connection import Limits
from relance.core.errors import (
    CursorExpired,
    MailboxError,
    NeedsReconnect,
    Throttled,
    Transient,
)
from sources.conftest import HASTY_LIMITS, NOW, OpenSource
from sources.scripted import Answer, Scripted, message

INBOX = Folder("INBOX", Role.INBOX)
CURSOR = Cursor(7, 1)


def drip(line: socket.socket, tag: bytes, _: bytes) -> None:
    for _n in range(400):
        line.sendall(b"*")
        time.sleep(0.02)


def flood(line: socket.socket, tag: bytes, _: bytes) -> None:
    for _n in range(4000):
        line.sendall(b"* 5 EXISTS\r\n" * 1000)


def silence(line: socket.socket, tag: bytes, _: bytes) -> None:
    """Says nothing."""


def hang_up(line: socket.socket, tag: bytes, _: bytes) -> None:
    line.shutdown(socket.SHUT_RDWR)


def bye_in_a_literal(line: socket.socket, tag: bytes, _: bytes) -> None:
    line.sendall(message(1, b"A: b\r\n\r\n") + b"* 2 FETCH (UID 2 BODY[HEADER]<0> {500}\r\nshort")
    line.shutdown(socket.SHUT_RDWR)


HOSTILE: dict[str, dict[str, Answer]] = {
    "3 GB literal in the greeting": {"greeting": b"* OK {3000000000}\r\n"},
    "3 GB literal in LIST": {"LIST": b'* LIST () "/" {3000000000}\r\n'},
    "1 MB line as the greeting": {"greeting": b"* OK " + b"x" * 1_100_000 + b"\r\n"},
    "1 MB line in FETCH": {"UID FETCH": b"* 1 FETCH (" + b"x" * 1_100_000 + b")\r\n"},
    "endless untagged lines": {"EXAMINE": flood},
    "endless untagged lines in FETCH": {"UID FETCH": flood},
    "drip in the greeting": {"greeting": drip},
    "drip in SEARCH": {"UID SEARCH": drip},
    "drip in FETCH": {"UID FETCH": drip},
    "silence as the greeting": {"greeting": silence},
    "silence after LOGIN": {"LOGIN": silence},
    "hangs up at once": {"greeting": hang_up},
    "hangs up on EXAMINE": {"EXAMINE": hang_up},
    "not IMAP at all": {"greeting": b"220 mail.example ESMTP\r\n"},
    "BYE as the greeting": {"greeting": b"* BYE overloaded\r\n"},
    "BYE on LOGIN": {"LOGIN": b"* BYE shutting down\r\nTAG NO x\r\n"},
    "BYE amid FETCH": {"UID FETCH": message(1, b"A: b\r\n\r\n") + b"* BYE going down\r\n"},
    "cut in a literal": {"UID FETCH": bye_in_a_literal},
    "100,000 parentheses in LIST": {"LIST": b"* LIST " + b"(" * 100_000 + b"\r\nTAG OK x\r\n"},
    "100,000 parentheses in FETCH": {"UID FETCH": b"* 1 FETCH " + b"(" * 60_000 + b"\r\n"},
    "FETCH that does not parse": {"UID FETCH": b'* 1 FETCH (UID 1 "open\r\nTAG OK x\r\n'},
    "no UIDVALIDITY": {"EXAMINE": b"* 2 EXISTS\r\nTAG OK x\r\n"},
    "UIDVALIDITY 0": {"EXAMINE": b"* OK [UIDVALIDITY 0] x\r\nTAG OK x\r\n"},
    "UIDVALIDITY beyond 32 bits": {"EXAMINE": b"* OK [UIDVALIDITY 99999999999] x\r\nTAG OK x\r\n"},
    "UIDVALIDITY no number": {"EXAMINE": b"* OK [UIDVALIDITY many] x\r\nTAG OK x\r\n"},
    "SEARCH refused": {"UID SEARCH": b"TAG NO [SERVERBUG] x\r\n"},
    "BAD to everything": {"EXAMINE": b"TAG BAD x\r\n"},
}


@pytest.mark.parametrize("answers", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_server_costs_little_and_ends_as_transient(
    answers: dict[str, Answer], open_source: OpenSource
) -> None:
    with Scripted(answers) as server:
        source = open_source(server.port, limits=HASTY_LIMITS)
        before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()

        with pytest.raises(Transient):
            _ = source.folders(), source.changes(INBOX, CURSOR)

        assert time.monotonic() - began < 30
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 * 1024
        source.close()


def test_the_product_gives_no_command_but_search_and_append_ten_seconds_of_silence() -> None:
    limits = Limits()
    patient = {limits.search.patience, limits.append.patience}

    assert {limits.login.longest, limits.small.longest} == {9}
    assert max(b.patience for b in (limits.arrivals, limits.headers, limits.bodies)) < 10
    assert patient == {30}


def test_the_source_works_again_after_an_error(open_source: OpenSource) -> None:
    with Scripted({"UID FETCH": bye_in_a_literal}) as server:
        source = open_source(server.port)
        with pytest.raises(Transient):
            source.changes(INBOX, CURSOR)
        server.answers["UID FETCH"] = (
            message(1, b"A: 1\r\n\r\n") + message(2, b"A: 2\r\n\r\n") + b"TAG OK x\r\n"
        )

        page = source.changes(INBOX, CURSOR)

        assert [header.ref.uid for header in page.headers] == [1, 2]
        assert page.cursor == Cursor(7, 3)
        source.close()


@pytest.mark.parametrize(
    ("examine", "cursor"),
    [
        (b"* OK [UIDVALIDITY 8] x\r\n* OK [UIDNEXT 3] x\r\nTAG OK x\r\n", Cursor(7, 1)),
        (b"* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 3] x\r\nTAG OK x\r\n", Cursor(7, 90)),
    ],
    ids=["UIDVALIDITY changed", "UIDNEXT went back"],
)
def test_a_renumbered_folder_expires_the_cursor(
    examine: bytes, cursor: Cursor, open_source: OpenSource
) -> None:
    with Scripted({"EXAMINE": examine}) as server:
        source = open_source(server.port)

        with pytest.raises(CursorExpired):
            source.changes(INBOX, cursor)
        source.close()


def test_a_uidvalidity_that_changes_amid_a_fetch_expires_the_cursor(
    open_source: OpenSource,
) -> None:
    answer = message(1, b"A: b\r\n\r\n") + b"* OK [UIDVALIDITY 8] new\r\nTAG OK x\r\n"
    with Scripted({"UID FETCH": answer}) as server:
        source = open_source(server.port)

        with pytest.raises(CursorExpired):
            source.changes(INBOX, CURSOR)
        source.close()


def test_uids_may_come_in_any_order_and_twice_and_beyond_what_is_lawful(
    open_source: OpenSource,
) -> None:
    answers: dict[str, Answer] = {
        "EXAMINE": b"* 4000000000 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\nTAG OK x\r\n",
        "UID SEARCH": b"* SEARCH 9 2 9 0 4294967295 99999999999 5\r\n* SEARCH 3\r\nTAG OK x\r\n",
        "UID FETCH": b"".join(message(uid, b"A: %d\r\n\r\n" % uid) for uid in (9, 5, 9, 3, 77))
        + message(4294967295, b"A: z\r\n\r\n")
        + b"TAG OK x\r\n",
    }
    with Scripted(answers) as server:
        source = open_source(server.port)

        page = source.changes(INBOX, Cursor(7, 3))

        assert [header.ref.uid for header in page.headers] == [3, 5, 9, 4294967295]
        source.close()


def search_again(gone: bool) -> Answer:
    def answer(line: socket.socket, tag: bytes, command: bytes) -> None:
        first = b":*" in command
        found = b"1 2 3" if first else (b"" if gone else b"2")
        line.sendall(b"* SEARCH " + found + b"\r\n" + tag + b" OK x\r\n")

    return answer


@pytest.mark.parametrize(
    "left_out",
    [
        b"",
        b"* 2 FETCH (FLAGS (\\Seen))\r\n",
        b"* 2 FETCH (UID 2 RFC822.SIZE NIL INTERNALDATE NIL BODY[HEADER]<0> NIL)\r\n",
        b"* 2 FETCH (RFC822.SIZE 5 BODY[HEADER]<0> {8}\r\nA: b\r\n\r\n)\r\n",
    ],
    ids=["nothing", "flags only", "NIL everywhere", "no UID"],
)
@pytest.mark.parametrize("gone", [True, False], ids=["gone", "still there"])
def test_a_message_left_out_of_fetch_holds_the_cursor_unless_it_is_gone(
    left_out: bytes, gone: bool, open_source: OpenSource
) -> None:
    fetch = message(1, b"A: 1\r\n\r\n") + left_out + message(3, b"A: 3\r\n\r\n") + b"TAG OK x\r\n"
    answers = {"UID SEARCH": search_again(gone), "UID FETCH": fetch}
    with Scripted(answers) as server:
        source = open_source(server.port)

        page = source.changes(INBOX, CURSOR)

        assert [header.ref.uid for header in page.headers] == [1, 3]
        assert page.cursor == Cursor(7, 4 if gone else 2)
        assert page.held == (None if gone else Ref("INBOX", 7, 2))
        assert not page.more
        source.close()


def test_a_date_that_is_none_becomes_the_time_of_reading(open_source: OpenSource) -> None:
    fetch = b'* 1 FETCH (BODY[HEADER]<0> "A: b" INTERNALDATE "32-Foo-2026" UID 1)\r\nTAG OK x\r\n'
    with Scripted({"UID SEARCH": b"* SEARCH 1\r\nTAG OK x\r\n", "UID FETCH": fetch}) as server:
        source = open_source(server.port)

        (header,) = source.changes(INBOX, CURSOR).headers

        assert (header.internal_date, header.raw, header.size) == (NOW, b"A: b", 0)
        source.close()


def oversize(line: socket.socket, tag: bytes, command: bytes) -> None:
    """UID 2 says 1,000 octets and sends 300 MB, whatever part of it was asked for."""
    uids = command.split()[3].split(b",")
    if b"1" in uids:
        line.sendall(message(1, b"one", b"BODY[]<0>"))
    if b"2" in uids:
        line.sendall(b"* 2 FETCH (UID 2 RFC822.SIZE 1000 BODY[]<0> {300000000}\r\n")
        for _ in range(300):
            line.sendall(b"x" * 1_000_000)
    if b"3" in uids:
        line.sendall(message(3, b"three", b"BODY[]<0>"))
    line.sendall(tag + b" OK x\r\n")


def test_a_message_larger_than_announced_is_cut_and_the_others_still_come(
    open_source: OpenSource,
) -> None:
    with Scripted({"UID FETCH": oversize}) as server:
        source = open_source(server.port)
        refs = [Ref("INBOX", 7, uid) for uid in (1, 2, 3)]

        found = source.bodies(refs)

        assert (found[refs[0]], found[refs[2]]) == (b"one", b"three")
        assert found[refs[1]] == b"x" * MAX_BODY
        source.close()


def test_a_server_that_floods_every_fetch_is_given_up(open_source: OpenSource) -> None:
    flooding = b"* 2 FETCH (BODY[]<0> {300000000}\r\n" + b"x" * MAX_BODY
    with Scripted({"UID FETCH": flooding}) as server:
        source = open_source(server.port, limits=HASTY_LIMITS)

        with pytest.raises(Transient):
            source.bodies([Ref("INBOX", 7, uid) for uid in range(1, 20)])
        source.close()


def test_a_withheld_body_is_not_taken_for_a_deleted_one(open_source: OpenSource) -> None:
    answers = {"UID SEARCH": b"* SEARCH 2\r\nTAG OK x\r\n"}
    with Scripted(answers) as server:
        source = open_source(server.port)
        refs = [Ref("INBOX", 7, 1), Ref("INBOX", 7, 2)]

        found = source.bodies(refs)

        assert found == {refs[0]: Missing.GONE, refs[1]: Missing.WITHHELD}
        source.close()


LOGINS: dict[str, tuple[bytes, type[MailboxError]]] = {
    "code": (b"TAG NO [AUTHENTICATIONFAILED] x\r\n", NeedsReconnect),
    "no code": (b"TAG NO Login failed.\r\n", NeedsReconnect),
    "unavailable": (b"TAG NO [UNAVAILABLE] Temporary authentication failure.\r\n", Transient),
    "in use": (b"TAG NO [INUSE] locked\r\n", Transient),
    "limit": (b"TAG NO [LIMIT] x\r\n", Throttled),
    "Gmail": (b"TAG NO [ALERT] Too many simultaneous connections. (Failure)\r\n", Throttled),
    "Exchange": (b"TAG NO User is authenticated but not connected.\r\n", Transient),
    "BAD": (b"TAG BAD Command syntax error\r\n", Transient),
    "line lost": (b"", Transient),
}


@pytest.mark.parametrize(("answer", "error"), LOGINS.values(), ids=LOGINS.keys())
def test_only_a_lasting_no_to_the_login_needs_the_owner(
    answer: bytes, error: type[MailboxError], open_source: OpenSource
) -> None:
    with Scripted({"LOGIN": answer or hang_up}) as server:
        source = open_source(server.port)

        with pytest.raises(error) as raised:
            source.folders()

        assert type(raised.value) is error
        source.close()


def test_no_server_at_all_is_transient(open_source: OpenSource) -> None:
    with Scripted() as server:
        port = server.port

    with pytest.raises(Transient):
        open_source(port).folders()


def test_without_list_status_each_folder_is_asked_alone(open_source: OpenSource) -> None:
    with Scripted() as server:
        source = open_source(server.port)

        assert source.changed({INBOX: Cursor(7, 3)}) == ()
        assert source.changed({INBOX: Cursor(7, 2)}) == (INBOX,)
        assert server.commands.count("STATUS") == 2
        source.close()


def test_without_uidnext_the_baseline_is_behind_the_newest_message(
    open_source: OpenSource,
) -> None:
    with Scripted({"EXAMINE": b"* OK [UIDVALIDITY 7] x\r\nTAG OK x\r\n"}) as server:
        source = open_source(server.port)

        assert source.baseline(INBOX) == Cursor(7, 3)
        source.close()


def test_a_servers_words_reach_no_terminal_or_page_raw(open_source: OpenSource) -> None:
    with Scripted({"LOGIN": b"TAG NO \x1b[31m<script>\xff\x07" + b"x" * 999 + b"\r\n"}) as server:
        with pytest.raises(NeedsReconnect) as raised:
            open_source(server.port).folders()

        said = str(raised.value)
        assert said.isascii()
        assert said.isprintable()
        assert len(said) <= 200
