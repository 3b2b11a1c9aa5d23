from __future__ import annotations

import pytest

from relance.core.mail_networks import PORTS, MailNetworks

INTERNET = MailNetworks()


@pytest.mark.parametrize("address", ["8.8.8.8", "2a00:1450:4001:81b::200e", "::ffff:8.8.8.8"])
@pytest.mark.parametrize("port", sorted(PORTS))
def test_the_public_internet_may_be_connected_on_the_ports_of_mail(address: str, port: int) -> None:
    assert INTERNET.allows(address, port)


@pytest.mark.parametrize("port", [22, 80, 443, 5432, 6379, 0, 65535])
def test_no_other_port_of_the_public_internet_may(port: int) -> None:
    assert not INTERNET.allows("8.8.8.8", port)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",  # where clouds tell their machines secrets
        "168.63.129.16",
        "100.64.0.1",
        "192.0.0.8",
        "192.88.99.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "2002:7f00:1::",
        "2002:a01:203::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::7f00:1",
        "2001:db8::1",
        "100::1",
    ],
)
def test_no_address_of_our_own_network_may_be_connected_however_it_is_written(address: str) -> None:
    assert not INTERNET.allows(address, 993)


def test_a_listed_network_may_be_connected_on_any_port() -> None:
    networks = MailNetworks.parse("10.1.0.0/16, fd00::/8,192.168.7.9")

    assert networks.allows("10.1.255.1", 1143)
    assert networks.allows("fd12::1", 993)
    assert networks.allows("192.168.7.9", 25)
    assert not networks.allows("10.2.0.1", 993)
    assert not networks.allows("192.168.7.10", 993)
    assert networks.allows("8.8.8.8", 993)


@pytest.mark.parametrize("text", ["10.1.2.3/16", "mail.example", "10.0.0.0/33", "fd00::/8 10/8"])
def test_what_is_no_network_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=r"does not appear|has host bits set"):
        MailNetworks.parse(text)


def test_an_empty_list_is_none() -> None:
    assert MailNetworks.parse(" , ") == INTERNET
