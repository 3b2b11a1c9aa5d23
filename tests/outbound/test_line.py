"""A line that breaks in mid-write says how much has surely not left."""

from __future__ import annotations

import socket
import time

import pytest

from harness.loopback import LOOPBACK
from outbound.smtp_scripts import ScriptedServer
from relance.outbound.line import Line, LineLost


def test_what_the_kernel_never_took_is_counted() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        line = Line("127.0.0.1", deaf.getsockname()[1], time.monotonic() + 0.3, LOOPBACK)
        octets = bytes(50_000_000)
        with pytest.raises(LineLost) as raised:
            line.write(octets)
        line.close()

    assert 3 < raised.value.unwritten < len(octets)


def test_after_the_deadline_nothing_is_written_at_all() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        line = Line("127.0.0.1", deaf.getsockname()[1], time.monotonic() + 5, LOOPBACK)
        line.until = time.monotonic()
        with pytest.raises(LineLost, match="no time left") as raised:
            line.write(b"the end\r\n.\r\n")
        line.close()

    assert raised.value.unwritten == len(b"the end\r\n.\r\n")


def test_a_reply_of_several_lines_is_one_reply() -> None:
    with ScriptedServer({"CONNECT": "220-one\r\n220-two\r\n220 three"}) as server:
        line = Line("127.0.0.1", server.port, time.monotonic() + 5, LOOPBACK)
        reply = line.reply()
        line.close()

    assert (reply.code, reply.lines, reply.words) == (220, ("one", "two", "three"), "one two three")


def test_a_command_is_one_line() -> None:
    with ScriptedServer() as server:
        line = Line("127.0.0.1", server.port, time.monotonic() + 5, LOOPBACK)
        with pytest.raises(ValueError, match="one line"):
            line.command("NOOP\r\nQUIT")
        line.close()

    assert server.commands == []
