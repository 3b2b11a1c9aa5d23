"""The IMAP source against Dovecot and pymap."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from harness.loopback import LOOPBACK
from harness.pymap_server import PymapServer
from mailsync.sources.base import MAX_BODY, MAX_HEADER, Folder, Missing, Ref, Role
from mailsync.sources.connection import Security, Server
from mailsync.sources.gateway import Gateway
from mailsync.sources.login import Password
from relance.core.errors import CursorExpired, FolderGone, NeedsReconnect
from sources.conftest import OpenSource, clock

INBOX = Folder("INBOX", Role.INBOX)
SENT = Folder("Sent", Role.SENT)
_users = (f"rep{n}" for n in itertools.count())


def mail(number: int, body: bytes = b"hello\r\n", more: bytes = b"") -> bytes:
    return (
        b"Message-ID: <%d@prospect.example>\r\nSubject: %d\r\n%s\r\n" % (number, number, more)
        + body
    )


class Rig:
    """A mailbox on a real server, and a second connection that delivers into it."""

    def __init__(self, server: Any, open_source: OpenSource) -> None:
        self.server, self.user = server, next(_users)
        self.password = server.add_user(self.user)
        self.source = open_source(server.imap_port, self.user, self.password)
        self.postman = self.connect()

    def connect(self) -> Gateway:
        where = Server("127.0.0.1", self.server.imap_port, Security.PLAIN)
        return Gateway.connect(where, Password(self.user, self.password), clock, by=LOOPBACK)

    def deliver(self, raw: bytes, folder: str = "INBOX", at: datetime | None = None) -> None:
        self.postman.append(folder, raw, at or clock())


@pytest.fixture(scope="module")
def pymap() -> Iterator[PymapServer]:
    with PymapServer() as server:
        yield server


@pytest.fixture(params=["dovecot", "pymap"])
def rig(request: pytest.FixtureRequest, open_source: OpenSource) -> Iterator[Rig]:
    made = Rig(request.getfixturevalue(request.param), open_source)
    yield made
    made.postman.close()


@pytest.fixture
def dovecot_rig(dovecot: Any, open_source: OpenSource) -> Iterator[Rig]:
    made = Rig(dovecot, open_source)
    yield made
    made.postman.close()


def test_the_watched_folders_are_inbox_sent_and_junk(rig: Rig) -> None:
    assert set(rig.source.folders()) == {INBOX, SENT, Folder("Junk", Role.JUNK)}
    assert rig.source.folders()[0] == INBOX


@pytest.mark.req("B16")
def test_mail_older_than_the_baseline_is_never_given(rig: Rig) -> None:
    rig.deliver(mail(1))
    cursor = rig.source.baseline(INBOX)
    rig.deliver(mail(2))

    page = rig.source.changes(INBOX, cursor)

    assert [header.raw for header in page.headers] == [mail(2, b"")]
    assert page.headers[0].size == len(mail(2))
    assert page.headers[0].internal_date == clock()


def test_the_cheap_poll_names_only_folders_with_news_also_the_one_that_is_open(rig: Rig) -> None:
    cursors = {folder: rig.source.baseline(folder) for folder in (INBOX, SENT)}
    assert rig.source.changed(cursors) == ()

    rig.deliver(mail(1))
    assert rig.source.changed(cursors) == (INBOX,)
    cursors[INBOX] = rig.source.changes(INBOX, cursors[INBOX]).cursor
    assert rig.source.changed(cursors) == ()

    rig.deliver(mail(2))  # INBOX is the open folder now
    assert rig.source.changed(cursors) == (INBOX,)
    assert len(rig.source.changes(INBOX, cursors[INBOX]).headers) == 1


def test_pages_follow_on_without_gap_or_double(rig: Rig) -> None:
    cursor = rig.source.baseline(INBOX)
    for number in range(7):
        rig.deliver(mail(number))
    seen, more = [], True
    while more:
        page = rig.source.changes(INBOX, cursor, limit=3)
        seen += [header.raw for header in page.headers]
        cursor, more = page.cursor, page.more

    assert seen == [mail(number, b"") for number in range(7)]


def test_a_body_is_cut_at_the_limit_and_a_deleted_one_is_gone(rig: Rig) -> None:
    cursor = rig.source.baseline(INBOX)
    rig.deliver(mail(1))
    rig.deliver(mail(2, b"x" * 70 * 6000))
    refs = [header.ref for header in rig.source.changes(INBOX, cursor).headers]
    never = Ref("INBOX", cursor.uidvalidity, 4_000_000)

    found = rig.source.bodies([*refs, never])

    assert found[refs[0]] == mail(1)
    assert len(found[refs[1]]) == MAX_BODY  # type: ignore[arg-type]  # it is bytes, or this fails
    assert found[never] is Missing.GONE


def test_a_header_block_is_cut_at_the_limit(dovecot_rig: Rig) -> None:
    cursor = dovecot_rig.source.baseline(INBOX)
    dovecot_rig.deliver(mail(1, more=b"X-Long: a\r\n" * 20_000))

    page = dovecot_rig.source.changes(INBOX, cursor)

    assert len(page.headers[0].raw) == MAX_HEADER


@pytest.mark.req("B5")
def test_a_sent_copy_is_found_by_its_message_id_and_only_it(rig: Rig) -> None:
    rig.source.append_sent(mail(5), datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC))

    assert rig.source.find_message_id(SENT, "5@prospect.example")
    assert rig.source.find_message_id(SENT, "<5@prospect.example>")
    assert not rig.source.find_message_id(SENT, "6@prospect.example")


def test_a_rescan_finds_everything_since_the_day_and_nothing_much_older(rig: Rig) -> None:
    today = clock()
    for number, days in enumerate((30, 2, 1, 0)):
        rig.deliver(mail(number), at=today - timedelta(days=days))

    pages = list(rig.source.rescan(INBOX, (today - timedelta(days=1)).date()))

    assert [header.raw for page in pages for header in page.headers] == [
        mail(number, b"") for number in (1, 2, 3)
    ]
    assert pages[-1].cursor == rig.source.baseline(INBOX)


def test_a_rescan_of_an_empty_folder_still_gives_a_cursor(rig: Rig) -> None:
    (page,) = rig.source.rescan(INBOX, date(2026, 1, 1))

    assert (page.headers, page.more, page.cursor) == ((), False, rig.source.baseline(INBOX))


@pytest.mark.req("B15")
def test_a_folder_that_is_not_there_is_gone(rig: Rig) -> None:
    with pytest.raises(FolderGone):
        rig.source.baseline(Folder("Nowhere", Role.ARCHIVE))


def test_a_wrong_password_needs_its_owner(rig: Rig, open_source: OpenSource) -> None:
    stranger = open_source(rig.server.imap_port, rig.user, "wrong")

    with pytest.raises(NeedsReconnect):
        stranger.folders()


@pytest.mark.req("B15")
def test_new_uids_expire_the_cursor_and_a_rescan_finds_all_mail(
    dovecot_rig: Rig, dovecot: Any
) -> None:
    cursor = dovecot_rig.source.baseline(INBOX)
    for number in range(5):
        dovecot_rig.deliver(mail(number))
    dovecot_rig.source.close()
    dovecot_rig.postman.close()
    dovecot.reset_uidvalidity(dovecot_rig.user)

    with pytest.raises(CursorExpired):
        dovecot_rig.source.changes(INBOX, cursor)
    pages = list(dovecot_rig.source.rescan(INBOX, clock().date()))

    found = sorted(header.raw for page in pages for header in page.headers)
    assert found == [mail(number, b"") for number in range(5)]
    assert pages[-1].cursor.uidvalidity != cursor.uidvalidity
    assert dovecot_rig.source.changes(INBOX, pages[-1].cursor).headers == ()


def test_a_connection_that_the_server_closed_is_replaced_unseen(rig: Rig) -> None:
    cursor = rig.source.baseline(INBOX)
    rig.source._gateway._wire.sock.shutdown(2)  # type: ignore[union-attr]  # as a server would
    rig.deliver(mail(1))

    assert len(rig.source.changes(INBOX, cursor).headers) == 1


def test_folder_names_in_every_alphabet_survive_the_way_there_and_back(dovecot_rig: Rig) -> None:
    maildir: Path = dovecot_rig.server.maildir(dovecot_rig.user)
    dovecot_rig.deliver(mail(1))
    name = 'Älteres & "Neues" 送信'
    dovecot_rig.postman._connection.create('"&AMQ-lteres &- \\"Neues\\" &kAFP4Q-"')

    assert maildir.exists()
    assert name in [each.name for each in dovecot_rig.postman.list_folders()]
    assert dovecot_rig.source.baseline(Folder(name, Role.ARCHIVE)).next_uid == 1
