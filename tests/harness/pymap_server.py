"""A private IMAP server in pure Python (pymap, in memory) for places where Dovecot is not."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import Mapping
from types import TracebackType
from typing import Self

from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxSet
from pymap.imap import IMAPServer
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

from harness.loop_thread import LoopThread
from harness.ports import LOOPBACK

DEFAULT_PASSWORD = "secret"
FOLDERS = ("Sent", "Junk")  # INBOX is always there; pymap tells no special use, names must do


class PymapServer:
    """A running server on 127.0.0.1 as a context manager; ``users`` maps names to passwords.

    IDLE, UIDPLUS and MOVE; no CONDSTORE, no SPECIAL-USE. An APPEND by one connection wakes
    the IDLE of another. Everything is forgotten when it closes.
    """

    def __init__(self, users: Mapping[str, str] | None = None) -> None:
        self._passwords = dict(users or {})
        self.host = LOOPBACK
        self.imap_port = 0
        self._closed = False

    def __enter__(self) -> Self:
        self._config = _config()
        self._login = Login(self._config)
        self._thread = LoopThread("pymap")
        self._thread.start()
        try:
            self._server = self._thread.call(self._listen())
            self.imap_port = self._server.sockets[0].getsockname()[1]
            for user, password in self._passwords.items():
                self._thread.call(self._open(user, password))
        except BaseException:
            self._thread.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Cut every connection and stop, within a second or so; a second call does nothing."""
        if not self._closed:
            self._closed = True
            self._thread.call(_close(self._server))
            self._thread.close()

    @property
    def passwords(self) -> Mapping[str, str]:
        """The password of each user."""
        return dict(self._passwords)

    def add_user(self, user: str, password: str = DEFAULT_PASSWORD) -> str:
        """Make sure that ``user`` has INBOX, Sent and Junk; return the password."""
        if user not in self._passwords:
            self._thread.call(self._open(user, password))
            self._passwords[user] = password
        return self._passwords[user]

    def password_of(self, user: str) -> str:
        """The password of ``user``; KeyError when there is no such user."""
        return self._passwords[user]

    async def _listen(self) -> asyncio.Server:
        self._config.apply_context()
        no_proxy = ProxyProtocolReader(self._config.proxy_protocol)
        answer = no_proxy.get_callback(IMAPServer(self._login, self._config))
        return await asyncio.start_server(answer, self.host, 0)

    async def _open(self, user: str, password: str) -> None:
        folders = MailboxSet()
        for name in FOLDERS:
            await folders.add_mailbox(name)
            await folders.set_subscribed(name, True)
        self._config.set_cache[user] = (folders, FilterSet())
        self._login.users_dict[user] = UserMetadata(self._config, user, password=password)


class _Config(Config):
    """Greets without asking DNS for a host name, which can take seconds where there is none."""

    @property
    def greeting(self) -> bytes:
        return b"pymap ready"


def _config() -> Config:
    # The passwords of a test server are no secret, and hashing would cost 0.1 s at each login.
    nothing = Namespace(passlib_cfg=None, proxy_protocol=None, inherited_sockets=None)
    return _Config(
        nothing,
        host=LOOPBACK,
        port=0,
        tls_enabled=False,
        hash_context=Cleartext(),
        reject_dnsbl=False,
        demo_data=False,
        demo_user="",
        demo_password="",
    )


async def _close(server: asyncio.Server) -> None:
    server.close()
    await server.wait_closed()
