"""Putting mails into IMAP mailboxes and looking at them, over connections that are kept."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime

from imapclient import IMAPClient  # type: ignore[import-untyped]  # ships no annotations
from imapclient.exceptions import IMAPClientError  # type: ignore[import-untyped]  # likewise

from harness.imap_server import ImapServer

TROUBLE = (IMAPClientError, OSError)  # all that imapclient raises when the server fails

_TIMEOUT = 10.0  # seconds for one answer of the server


class Postman:
    """One kept connection a user; safe to use from any number of threads."""

    def __init__(self, imap: ImapServer) -> None:
        self._imap = imap
        self._rounds: dict[str, _Round] = {}
        self._lock = threading.Lock()

    def append(
        self, user: str, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()
    ) -> None:
        """Store one mail with ``at`` as its INTERNALDATE; raises one of ``TROUBLE``."""
        with self._round(user).client() as client:
            client.append(folder, raw, flags, at)

    def messages(self, user: str, folder: str = "INBOX") -> tuple[bytes, ...]:
        """The mails in a folder, oldest first; the folder is only looked at."""
        with self._round(user).client() as client:
            client.select_folder(folder, readonly=True)
            uids = client.search("ALL")
            found = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
            return tuple(found[uid][b"BODY[]"] for uid in sorted(found))

    def close(self) -> None:
        """Log out everywhere."""
        with self._lock:
            rounds, self._rounds = self._rounds, {}
        for one in rounds.values():
            one.close()

    def _round(self, user: str) -> _Round:
        with self._lock:
            if user not in self._rounds:
                self._rounds[user] = _Round(self._imap, user)
            return self._rounds[user]


class _Round:
    """The connection for one user: probed before each use, made anew when it has died."""

    def __init__(self, imap: ImapServer, user: str) -> None:
        self._imap = imap
        self._user = user
        self._client: IMAPClient | None = None
        self._lock = threading.Lock()

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        with self._lock:
            client = self._alive() or self._connect()
            try:
                yield client
            except TROUBLE:
                self._drop()
                raise

    def close(self) -> None:
        with self._lock:
            client, self._client = self._client, None
            if client is not None:
                with suppress(*TROUBLE):
                    client.logout()

    def _alive(self) -> IMAPClient | None:
        if self._client is not None:
            try:
                self._client.noop()
            except TROUBLE:
                self._drop()
        return self._client

    def _connect(self) -> IMAPClient:
        client = IMAPClient(self._imap.host, self._imap.imap_port, ssl=False, timeout=_TIMEOUT)
        self._client = client
        try:
            # imaplib sends a literal and its end apart; Nagle would hold back the end for 40 ms.
            client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            client.login(self._user, self._imap.password_of(self._user))
        except BaseException:
            self._drop()
            raise
        return client

    def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with suppress(*TROUBLE):
                client.shutdown()
