"""The pure parts: FETCH responses, folder roles, refusals and stored cursors."""

from __future__ import annotations

import socket
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailsync.sources.base import Cursor, Folder, Role
from mailsync.sources.fetch import Fetch, read_fetch
from mailsync.sources.refusals import Asked, refusal
from mailsync.sources.roles import Listed, watched
from mailsync.sources.wire import Budget, Wire, WireError
from relance.core.errors import CursorExpired, FolderGone, NeedsReconnect, Throttled, Transient
from sources.conftest import NOW
from sources.scripted import message

INBOX = Folder("INBOX", Role.INBOX)


def read(octets: bytes, limit: int = 1000) -> Fetch:
    """Read one whole answer from a peer that then hangs up."""
    far, near = socket.socketpair()
    with near:
        with far:
            far.sendall(octets)
        wire = Wire(near)
        wire.allow(Budget(5, 100_000, 5))
        return read_fetch(wire, b"R1", limit)


def test_blocks_come_as_literals_quoted_strings_and_beside_other_items() -> None:
    fetch = read(
        b'* 1 FETCH (MODSEQ (65) UID 5 FLAGS (\\Seen $x) BODY[HEADER]<0> "a \\"b\\"")\r\n'
        b"* OK still here\r\n* 9 EXISTS\r\n"
        b"* 2 fetch (body[header.fields (to cc)]<0> {3}\r\nx)\n RFC822.SIZE 7 uid 6)\r\n"
        b"* 3 FETCH (ENVELOPE (NIL ({2}\r\nab (NIL))) UID 7 BODY[] ~{1}\r\nz)\r\n"
        b"R1 OK done\r\n"
    )

    assert {uid: each.block for uid, each in fetch.messages.items()} == {
        5: b'a "b"',
        6: b"x)\n",
        7: b"z",
    }
    assert fetch.messages[6].size == 7
    assert fetch.status == b"OK done"


def test_a_block_beyond_the_limit_is_cut_and_the_rest_read_past() -> None:
    fetch = read(message(1, b"x" * 5000) + message(2, b"two") + b"R1 OK done\r\n")

    assert (fetch.messages[1].block, fetch.messages[2].block) == (b"x" * 1000, b"two")


WHOLE = message(1, b"one\r\n") + message(2, b"two\r\n") + b"R1 OK done\r\n"


@pytest.mark.parametrize("length", range(len(WHOLE)))
def test_an_answer_cut_anywhere_is_an_error_and_never_half_believed(length: int) -> None:
    with pytest.raises(WireError):
        read(WHOLE[:length])


@settings(deadline=None)
@given(at=st.integers(0, len(WHOLE) - 1), octets=st.binary(max_size=6))
def test_a_damaged_answer_is_read_or_refused_in_our_words(at: int, octets: bytes) -> None:
    try:
        fetch = read(WHOLE[:at] + octets + WHOLE[at + len(octets) :])
    except WireError:
        return

    assert all(0 < uid < 2**32 for uid in fetch.messages)


def listed(name: str, *attributes: str, delimiter: str = "/") -> Listed:
    return Listed(name, delimiter, frozenset(attributes))


def test_special_use_beats_names() -> None:
    folders = watched([listed("INBOX"), listed("Sent"), listed("Envoyés", "\\sent")])

    assert folders == (INBOX, Folder("Envoyés", Role.SENT))


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Gesendete Elemente", Role.SENT),
        ("Éléments envoyés", Role.SENT),
        ("Elementos enviados", Role.SENT),
        ("Posta inviata", Role.SENT),
        ("Itens Enviados", Role.SENT),
        ("Verzonden items", Role.SENT),
        ("Skickat", Role.SENT),
        ("Sendte elementer", Role.SENT),
        ("Sendt post", Role.SENT),
        ("Lähetetyt", Role.SENT),
        ("Wysłane", Role.SENT),
        ("Odeslaná pošta", Role.SENT),
        ("Elküldött elemek", Role.SENT),
        ("Gönderilmiş Öğeler", Role.SENT),
        ("Отправленные", Role.SENT),
        ("送信済みアイテム", Role.SENT),
        ("已发送", Role.SENT),
        ("Junk-E-Mail", Role.JUNK),
        ("Courrier indésirable", Role.JUNK),
        ("Correo no deseado", Role.JUNK),
        ("Roskaposti", Role.JUNK),
        ("迷惑メール", Role.JUNK),
        ("Archiv", Role.ARCHIVE),
        ("Архив", Role.ARCHIVE),
    ],
)
def test_without_special_use_the_usual_names_are_known(name: str, role: Role) -> None:
    assert watched([listed("INBOX"), listed(name)]) == (INBOX, Folder(name, role))


def test_names_below_inbox_and_gmail_count_and_deeper_ones_do_not() -> None:
    folders = watched(
        [
            listed("INBOX.Sent", delimiter="."),
            listed("[Gmail]/Spam"),
            listed("Customers/Archive"),
        ]
    )

    assert folders == (INBOX, Folder("INBOX.Sent", Role.SENT), Folder("[Gmail]/Spam", Role.JUNK))


def test_what_cannot_be_opened_is_not_watched() -> None:
    assert watched([listed("Sent", "\\noselect"), listed("Junk", "\\nonexistent")]) == (INBOX,)


def test_throttling_tells_how_long() -> None:
    said = "Request is throttled. Suggested Backoff Time: 92415 milliseconds"

    error = refusal(said, Asked.OTHER, NOW)

    assert isinstance(error, Throttled)
    assert error.retry_at == NOW + timedelta(milliseconds=92415)


@pytest.mark.parametrize(
    ("said", "asked", "kind"),
    [
        ("[NONEXISTENT] x", Asked.FOLDER, FolderGone),
        ("[TRYCREATE] x", Asked.FOLDER, FolderGone),
        ("[INUSE] x", Asked.FOLDER, Transient),
        ("no reason", Asked.FOLDER, Transient),
        ("[EXPIRED] password, try again", Asked.LOGIN, NeedsReconnect),
        ("[OVERQUOTA] bandwidth", Asked.OTHER, Throttled),
        ("[UNAVAILABLE] too many connections", Asked.LOGIN, Transient),
    ],
)
def test_a_refusal_means_what_its_code_says(said: str, asked: Asked, kind: type) -> None:
    assert type(refusal(said, asked, NOW)) is kind


@given(uidvalidity=st.integers(1, 2**32 - 1), next_uid=st.integers(1, 2**32))
def test_a_cursor_survives_storage(uidvalidity: int, next_uid: int) -> None:
    cursor = Cursor(uidvalidity, next_uid)

    assert Cursor.from_json(cursor.to_json()) == cursor


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"uidvalidity": "x", "next_uid": 1}'])
def test_a_damaged_cursor_counts_as_expired(text: str) -> None:
    with pytest.raises(CursorExpired):
        Cursor.from_json(text)


def test_a_poisoned_message_is_passed_and_none_before_it_again() -> None:
    assert Cursor(7, 5).past(9) == Cursor(7, 10)
    assert Cursor(7, 5).past(3) == Cursor(7, 5)
