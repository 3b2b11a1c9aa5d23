from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from harness.loopback import LOOPBACK
from relance.accounts.dial import Dialler
from relance.core.mail_networks import HostRefused, MailNetworks

Found = tuple[Any, ...]


def at(address: str, port: int) -> Found:
    return (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))


class Resolver:
    """Answers each question with the next of its answers, and with the last for ever."""

    def __init__(self, *answers: list[str]) -> None:
        self._answers = list(answers)
        self.asked = 0

    def __call__(self, _host: str, port: int) -> list[Found]:
        answer = self._answers[min(self.asked, len(self._answers) - 1)]
        self.asked += 1
        return [at(address, port) for address in answer]


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        yield server


def port_of(server: socket.socket) -> int:
    port: int = server.getsockname()[1]
    return port


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f.1", "017700000001"]
)
def test_this_machine_is_not_connected_however_its_name_is_written(
    host: str, listening: socket.socket
) -> None:
    with pytest.raises(HostRefused, match="not on the public internet"):
        Dialler(MailNetworks())(host, port_of(listening), 5)

    listening.settimeout(0)
    with pytest.raises(BlockingIOError):
        listening.accept()


def test_a_listed_host_is_connected(listening: socket.socket) -> None:
    with closing(LOOPBACK("127.0.0.1", port_of(listening), 5)) as plug:
        assert plug.getpeername()[1] == port_of(listening)


def test_a_name_that_leads_elsewhere_when_it_is_asked_again_is_asked_once(
    listening: socket.socket,
) -> None:
    rebinding = Resolver(["127.0.0.1"], ["169.254.169.254"])
    dial = Dialler(MailNetworks.parse("127.0.0.1"), rebinding)

    with closing(dial("mail.firm.example", port_of(listening), 5)) as plug:
        assert plug.getpeername()[0] == "127.0.0.1"
    assert rebinding.asked == 1
    with pytest.raises(HostRefused):
        dial("mail.firm.example", port_of(listening), 5)


def test_of_several_addresses_only_the_allowed_ones_are_tried(listening: socket.socket) -> None:
    several = Resolver(["10.0.0.1", "127.0.0.1"])
    dial = Dialler(MailNetworks.parse("127.0.0.1"), several)

    with closing(dial("mail.firm.example", port_of(listening), 5)) as plug:
        assert plug.getpeername()[0] == "127.0.0.1"


def test_the_next_address_is_tried_when_one_does_not_answer(listening: socket.socket) -> None:
    several = Resolver(["127.0.0.2", "127.0.0.1"])
    dial = Dialler(MailNetworks.parse("127.0.0.0/8"), several)

    with closing(dial("mail.firm.example", port_of(listening), 5)) as plug:
        assert plug.getpeername()[0] == "127.0.0.1"


def test_a_refused_host_tells_nothing_of_what_listens_there(listening: socket.socket) -> None:
    said = set()
    port = port_of(listening)
    for _ in range(2):
        with pytest.raises(HostRefused) as refused:
            Dialler(MailNetworks())("127.0.0.1", port, 5)
        said.add(str(refused.value))
        listening.close()  # from now on nothing does

    assert len(said) == 1
