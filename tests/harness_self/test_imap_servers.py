from __future__ import annotations

import itertools
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from imapclient import IMAPClient  # type: ignore[import-untyped]  # ships no annotations
from imapclient.exceptions import LoginError  # type: ignore[import-untyped]  # likewise

from harness.dovecot import Dovecot
from harness.imap_server import ImapServer
from harness.pymap_server import PymapServer
from harness.waiting import wait_until

LETTER = b"Subject: hello\r\nMessage-ID: <1@acme.example>\r\n\r\nHow are you?\r\n"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def connect(server: ImapServer) -> IMAPClient:
    return IMAPClient(server.host, server.imap_port, ssl=False, timeout=60)


def test_a_new_user_logs_in_and_has_inbox_sent_and_junk(
    imap: ImapServer, new_user: Callable[[], str]
) -> None:
    user = new_user()
    password = imap.add_user(user)

    with connect(imap) as client:
        client.login(user, password)
        names = {name for _, _, name in client.list_folders()}

    assert {"INBOX", "Sent", "Junk"} <= names


def test_a_wrong_password_is_refused(imap: ImapServer, new_user: Callable[[], str]) -> None:
    user = new_user()
    imap.add_user(user)

    with connect(imap) as client, pytest.raises(LoginError):
        client.login(user, "guess")


def test_two_users_see_different_mail(imap: ImapServer, new_user: Callable[[], str]) -> None:
    first, second = new_user(), new_user()

    with connect(imap) as one, connect(imap) as two:
        one.login(first, imap.add_user(first))
        two.login(second, imap.add_user(second))
        one.append("INBOX", LETTER)

        assert one.folder_status("INBOX", ["MESSAGES"]) == {b"MESSAGES": 1}
        assert two.folder_status("INBOX", ["MESSAGES"]) == {b"MESSAGES": 0}


def test_an_appended_mail_comes_back_byte_for_byte_with_its_date(
    imap: ImapServer, new_user: Callable[[], str]
) -> None:
    user = new_user()

    with connect(imap) as client:
        client.normalise_times = False
        client.login(user, imap.add_user(user))
        client.append("INBOX", LETTER, msg_time=NOON)
        client.select_folder("INBOX", readonly=True)
        uid = client.search(["HEADER", "Message-ID", "<1@acme.example>"])[0]
        found = client.fetch([uid], ["BODY.PEEK[]", "INTERNALDATE"])[uid]

    assert found[b"BODY[]"] == LETTER
    assert found[b"INTERNALDATE"] == NOON


def test_an_append_by_another_connection_wakes_idle(
    imap: ImapServer, new_user: Callable[[], str]
) -> None:
    user = new_user()
    password = imap.add_user(user)

    with (
        connect(imap) as writer,
        socket.create_connection((imap.host, imap.imap_port), 5) as idler,
        idler.makefile("rwb", buffering=0) as stream,
    ):
        # Read by hand: pymap sends lines in pieces, which imapclient's idle_check cannot take.
        stream.readline()
        for command, end in ((f"a LOGIN {user} {password}", b"a OK"), ("b SELECT INBOX", b"b OK")):
            stream.write(command.encode() + b"\r\n")
            while not stream.readline().startswith(end):
                pass
        stream.write(b"c IDLE\r\n")
        while not stream.readline().startswith(b"+"):
            pass
        writer.login(user, password)
        writer.append("INBOX", LETTER)
        line = stream.readline()

    assert line == b"* 1 EXISTS\r\n"


def test_dovecot_names_its_special_folders_and_knows_condstore(
    dovecot: Dovecot, new_user: Callable[[], str]
) -> None:
    with connect(dovecot) as client:
        client.login(new_user(), dovecot.password)
        uses = {name: set(flags) for flags, _, name in client.list_folders()}

        assert client.has_capability("CONDSTORE")
        assert client.has_capability("LIST-STATUS")
    for name in ("Sent", "Drafts", "Junk", "Trash"):
        assert f"\\{name}".encode() in uses[name]


def test_a_uidvalidity_reset_raises_the_value_and_keeps_the_mail(
    dovecot: Dovecot, new_user: Callable[[], str]
) -> None:
    user = new_user()
    seen: list[list[dict[bytes, int]]] = []
    for _ in range(3):
        with connect(dovecot) as client:
            client.login(user, dovecot.password)
            if not seen:
                client.append("INBOX", LETTER)
                client.append("Sent", LETTER)
            seen.append(
                [
                    client.folder_status(folder, ["UIDVALIDITY", "MESSAGES"])
                    for folder in ("INBOX", "Sent")
                ]
            )
        dovecot.reset_uidvalidity(user)

    for before, after in itertools.pairwise(seen):
        for old, new in zip(before, after, strict=True):
            assert new[b"UIDVALIDITY"] > old[b"UIDVALIDITY"]
            assert new[b"MESSAGES"] == 1


@pytest.mark.parametrize("user", ["", "../root", "a/b", ".hidden"])
def test_a_user_that_cannot_be_a_folder_is_refused(dovecot: Dovecot, user: str) -> None:
    with pytest.raises(KeyError):
        dovecot.maildir(user)


def test_dovecot_says_which_folder_the_mail_user_cannot_enter(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    if os.geteuid() != 0:
        pytest.skip("as an ordinary user dovecot runs as oneself and can enter one's folders")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)

    with pytest.raises(RuntimeError, match="cannot enter"), Dovecot(closed / "mail"):
        pass


def test_dovecot_leaves_no_process_and_no_file(dovecot: Dovecot) -> None:
    with Dovecot() as server:
        folder = server.maildir("x@sales.example").parent.parent.parent
        with connect(server) as client:
            client.login("x@sales.example", server.password)
            assert folder.exists()
            began = time.monotonic()
            server.close()
            took = time.monotonic() - began
    assert took < 30
    assert not folder.exists()
    wait_until(lambda: not _processes_naming(str(folder)), what="the end of dovecot")


def test_dovecot_dies_with_the_process_that_started_it(dovecot: Dovecot) -> None:
    program = (
        "import sys\n"
        "from harness.dovecot import Dovecot\n"
        "with Dovecot() as server:\n"
        "    print(server.maildir('x').parent.parent.parent, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    tests = str(Path(__file__).parent.parent)
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": tests},
        text=True,
    ) as child:
        assert child.stdout is not None
        folder = child.stdout.readline().strip()
        assert _processes_naming(folder)
        child.kill()
    wait_until(lambda: not _processes_naming(folder), what="the end of dovecot")
    assert not Path(folder).exists()


def test_pymap_stops_with_clients_connected() -> None:
    with PymapServer({"x@sales.example": "pw"}) as server:
        idler, other = connect(server), connect(server)
        idler.login("x@sales.example", "pw")
        idler.select_folder("INBOX")
        idler.idle()
        began = time.monotonic()
    took = time.monotonic() - began
    other.shutdown()
    idler.shutdown()

    assert took < 30


def _processes_naming(text: str) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if text.encode() in command:
                found.append(int(entry.name))
    return found
