"""An SMTP server in a process of its own that takes every mail and counts it."""

from __future__ import annotations

import asyncio
import sys

from aiosmtpd.smtp import SMTP, Envelope, Session

from bench.own_process import OwnProcess

HOST = "127.0.0.1"


class SinkProcess(OwnProcess):
    """The server; how many mails it has taken is known once it was left."""

    def __init__(self) -> None:
        super().__init__("bench.sink")

    @property
    def taken(self) -> int:
        return int(self.last_words)


class _Handler:
    """Says yes to everything, and to commands in one write, as the servers of mailboxes do.

    That is aiosmtpd's own way to read, which it only does not announce; smtplib never uses it.
    """

    def __init__(self) -> None:
        self.taken = 0

    async def handle_EHLO(  # noqa: N802 - aiosmtpd looks for this name
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        session.host_name = hostname
        return [*responses[:-1], "250-PIPELINING", responses[-1]]

    async def handle_DATA(  # noqa: N802 - aiosmtpd looks for this name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.taken += 1
        return "250 2.0.0 taken"


async def _serve() -> None:
    """Print the port, serve until standard input ends, print how many mails came."""
    loop = asyncio.get_running_loop()
    handler = _Handler()
    server = await loop.create_server(lambda: SMTP(handler, hostname="sink.test"), HOST, 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()
    print(handler.taken, flush=True)


if __name__ == "__main__":
    asyncio.run(_serve())
