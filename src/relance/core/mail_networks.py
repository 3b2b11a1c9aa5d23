"""Which addresses a mail server may have: those of the public internet, and listed ones."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Self

_Address = IPv4Address | IPv6Address
_Network = IPv4Network | IPv6Network

#: SMTP, IMAP, and both with implicit TLS or as submission (RFC 8314); 2525 where 587 is blocked.
PORTS = frozenset({25, 143, 465, 587, 993, 2525})

_UNICAST = IPv6Network("2000::/3")  # all that is assigned of IPv6 (RFC 4291 §2.4)
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052 §2.1
# Public by the registries, and yet of the network that we run in.
_NEAR = (
    IPv4Network("192.0.0.0/24"),  # RFC 6890
    IPv4Network("192.88.99.0/24"),  # RFC 7526
    IPv4Network("168.63.129.16/32"),  # Azure's own services, as each of its machines sees them
)


class HostRefused(OSError):
    """A mail server's name leads to addresses that this installation does not connect to."""


@dataclass(frozen=True, slots=True)
class MailNetworks:
    """A rep may enter any host name. Without this, that would reach into the operator's network.

    In the ``listed`` networks every port may be connected, elsewhere the ports of mail.
    """

    listed: tuple[_Network, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """``text``: networks or addresses, parted by commas. ValueError names what is neither."""
        return cls(tuple(ip_network(each.strip()) for each in text.split(",") if each.strip()))

    def allows(self, address: str, port: int) -> bool:
        """Whether a resolved address may be connected. ValueError for what is no address."""
        found = ip_address(address)
        if any(found in network for network in self.listed):
            return True
        return port in PORTS and _is_public(found)


def _is_public(address: _Address) -> bool:
    if isinstance(address, IPv6Address):
        inner = _embedded(address)
        return _is_public(inner) if inner else address in _UNICAST and address.is_global
    if address.is_multicast or any(address in network for network in _NEAR):
        return False
    return address.is_global


def _embedded(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that a gateway on the way would make of it: ::ffff:a, 6to4, NAT64."""
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour
