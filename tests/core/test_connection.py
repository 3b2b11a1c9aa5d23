"""Settings that could not be used, or that carry syntax, are refused with a reason."""

from __future__ import annotations

import pytest

from relance.core.connection import ImapSettings, SmtpSettings
from relance.core.errors import Refused
from relance.core.secret import Secret


@pytest.mark.parametrize(
    "host", ["mx.relance.test", "localhost", "192.0.2.1", "::1", "bücher.test"]
)
def test_names_and_addresses_are_hosts(host: str) -> None:
    assert ImapSettings(host, 993, "tls", "rita", Secret("x")).host == host


@pytest.mark.parametrize(
    "host", ["", " ", "a b.test", "a.test\r\n", "a.test\0", "user@a.test", "a.test/x", "x" * 254]
)
def test_what_is_no_host_is_refused(host: str) -> None:
    with pytest.raises(Refused) as raised:
        SmtpSettings(host, 587, "starttls", "rita", Secret("x"))

    assert raised.value.code == "bad_host"


@pytest.mark.parametrize("port", [0, -1, 65_536])
def test_what_is_no_port_is_refused(port: int) -> None:
    with pytest.raises(Refused) as raised:
        SmtpSettings("mx.relance.test", port, "starttls", "rita", Secret("x"))

    assert raised.value.code == "bad_port"


@pytest.mark.parametrize("bad", ["a\r\nA2 LOGOUT", "a\0", "a\x7f", "a\ud800", "a" * 4_097])
def test_credentials_that_carry_syntax_are_refused_without_being_told(bad: str) -> None:
    for username, password in ((bad, "x"), ("rita", bad)):
        with pytest.raises(Refused) as raised:
            ImapSettings("mx.relance.test", 993, "tls", username, Secret(password))
        assert raised.value.code == "bad_credentials"
        assert bad not in str(raised.value)
