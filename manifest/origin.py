"""Which base URLs a manifest may be made for, and the reason why another one may not."""

from __future__ import annotations

import re
from collections.abc import Iterator

_AUTHORITY = re.compile(r"[A-Za-z0-9.:_-]*")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_PORT = re.compile(r"[1-9][0-9]{0,4}")
_LOCAL = ("localhost", "127.0.0.1")
_DEFAULT_PORTS = {"https": "443", "http": "80"}
_PARTS = {
    "#": "a fragment",
    "?": "a query",
    "/": "a path; a trailing slash is one too",
    "@": "a user name",
    "[": "an IPv6 address; name the host",
}


def trouble(url: str, *, local: bool) -> str:
    """The first reason why ``url`` is no base URL, as the rest of a sentence; "" when it is one.

    A base URL is an origin as browsers write it (RFC 6454 §6.2): scheme, host in lower case, port
    only when it is not the usual one. Google compares the token's audience with it letter by
    letter, and Microsoft compares the redirect URI. ``local`` also lets http to this machine pass.
    """
    return next(_troubles(url, local), "")


def _troubles(url: str, local: bool) -> Iterator[str]:
    if any(char.isspace() or not char.isprintable() for char in url):
        yield "holds a space or a control character"
    if not url.isascii():
        yield "is not ASCII; write the host in its IDNA form, as in xn--mller-kva.example"
    scheme, mark, rest = url.partition("://")
    if not mark or scheme not in _DEFAULT_PORTS:
        yield "does not begin with https://"
    yield from (f"has {what}" for char, what in _PARTS.items() if char in rest)
    if not _AUTHORITY.fullmatch(rest):
        yield "holds a character that no host name has"
    host, colon, port = rest.partition(":")
    if colon:
        yield from _port_troubles(scheme, port)
    if scheme == "http" and not (local and host in _LOCAL):
        yield "is not https; mail programs load nothing else"
    if not (local and host in _LOCAL):
        yield from _host_troubles(host)


def _port_troubles(scheme: str, port: str) -> Iterator[str]:
    if not _PORT.fullmatch(port) or int(port) > 65535:
        yield f"has the port {port!r}, which is no number from 1 to 65535"
    if port == _DEFAULT_PORTS[scheme]:
        yield f"names the usual port; leave :{port} out, as browsers do"


def _host_troubles(host: str) -> Iterator[str]:
    if not host:
        yield "has no host"
    if host != host.lower():
        yield "has capital letters in its host; write it in lower case"
    if host.endswith("."):
        yield "ends with a dot"
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        yield "has a host that is no host name (RFC 1123 §2.1)"
    if labels[-1].isdecimal():
        yield "has an IP address for a host; certificates and sign-in need a name"
    if any(label.startswith("xn--") and not _is_punycode(label[4:]) for label in labels):
        yield "has an IDNA label that stands for nothing"


def _is_punycode(text: str) -> bool:
    """Whether RFC 3492 decodes it to something that needed encoding."""
    try:
        return not text.encode("ascii").decode("punycode").isascii()
    except UnicodeError:
        return False
