"""An SMTP server in a process of its own that takes every mail and counts it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from aiosmtpd.smtp import SMTP, Envelope, Session

HOST = "127.0.0.1"
_TESTS = Path(__file__).parents[1]


class SinkProcess:
    """The server as a context manager; ``taken`` is known once it was left."""

    def __init__(self) -> None:
        self.port = 0
        self.taken = 0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.sink"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_TESTS,
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        said, _ = self._process.communicate(timeout=10)
        self.taken = int(said)


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
