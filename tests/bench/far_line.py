"""A relay in a process of its own that makes a server as far away as mail servers are."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

from bench.own_process import OwnProcess
from bench.sink import HOST

ROUND_TRIP = 0.01  # seconds: a server in the same country


class FarLine(OwnProcess):
    """The way to ``server_port`` on this machine; ``port`` is its near end."""

    def __init__(self, server_port: int) -> None:
        super().__init__("bench.far_line", str(server_port))


class _End(asyncio.Protocol):
    """One end of a connection: what it hears leaves at the other end half a round trip later."""

    def __init__(self, other: asyncio.Transport | None = None) -> None:
        self.transport: asyncio.Transport | None = None
        self._other = other
        self._early: list[bytes] = []  # heard before there was another end

    def join(self, other: asyncio.Transport) -> None:
        self._other = other
        for octets in self._early:
            self._later(other.write, octets)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self._other is None:
            self._early.append(data)
        else:
            self._later(self._other.write, data)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._other is not None:
            self._later(self._other.close)

    @staticmethod
    def _later(act: Callable[..., object], *given: object) -> None:
        asyncio.get_running_loop().call_later(ROUND_TRIP / 2, act, *given)


class _NearEnd(_End):
    """The end that a client connects to; it connects the other one."""

    def __init__(self, server_port: int) -> None:
        super().__init__()
        self._server_port = server_port
        self._joining: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._joining = asyncio.ensure_future(self._connect())

    async def _connect(self) -> None:
        loop = asyncio.get_running_loop()
        far, _ = await loop.create_connection(lambda: _End(self.transport), HOST, self._server_port)
        self.join(far)


async def _serve(server_port: int) -> None:
    """Print the port and relay until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _NearEnd(server_port), HOST, 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
