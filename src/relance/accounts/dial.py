"""Connects to mail servers by TCP, and only where the operator lets connections go."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Sequence
from typing import Any

from relance.core.mail_networks import HostRefused, MailNetworks

Dial = Callable[[str, int, float], socket.socket]
"""Connects to a host and port within so many seconds; raises OSError and UnicodeError."""

Resolve = Callable[[str, int], Sequence[tuple[Any, ...]]]


def resolve(host: str, port: int) -> Sequence[tuple[Any, ...]]:
    """The addresses of a host as getaddrinfo gives them. Raises socket.gaierror, UnicodeError."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


class Dialler:
    """A name is resolved once: what is connected is the very address that was allowed."""

    def __init__(self, networks: MailNetworks, resolve: Resolve = resolve) -> None:
        self._networks = networks
        self._resolve = resolve

    def __call__(self, host: str, port: int, seconds: float) -> socket.socket:
        """Connect to the first of the host's allowed addresses that answers.

        ``seconds`` are for all of them. Raises HostRefused where none is allowed, and OSError and
        UnicodeError as socket.create_connection does.
        """
        until = time.monotonic() + seconds
        found = self._resolve(host, port)
        allowed = [each for each in found if self._networks.allows(each[4][0], port)]
        if not allowed:
            raise HostRefused(f"{host} port {port} is not on the public internet, nor allowed here")
        failure: OSError = TimeoutError("timed out")
        for family, kind, protocol, _, place in allowed:
            plug = socket.socket(family, kind, protocol)
            try:
                plug.settimeout(max(0.001, until - time.monotonic()))
                plug.connect(place)
            except OSError as error:
                plug.close()
                failure = error
                continue
            return plug
        raise failure
