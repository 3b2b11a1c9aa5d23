"""What trying a connection showed, in the words of the person who entered it."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from relance.core.mail_networks import HostRefused

# EAI_AGAIN ("no resolver answered") on glibc, on BSD and macOS, and on Winsock.
_NO_RESOLVER = frozenset({-3, 2, 11_002})


class Trial(StrEnum):
    """The outcome of trying a connection before it is stored."""

    OK = "ok"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - the name of an outcome, not a password
    WRONG_HOST = "wrong_host"
    HOST_REFUSED = "host_refused"
    NO_NETWORK = "no_network"
    BAD_CERTIFICATE = "bad_certificate"
    NO_TLS = "no_tls"
    NOT_A_MAIL_SERVER = "not_a_mail_server"
    BUSY = "busy"

    @property
    def sentence(self) -> str:
        """One sentence that tells a person what is wrong and where to look."""
        return _sentence(self)


def classify_os_error(error: OSError | UnicodeError) -> Trial:
    """Name the trouble behind an error of resolving, connecting or the TLS handshake.

    The classes are told apart by name, because importing ``socket`` or ``ssl`` would bring the
    network into the core. UnicodeError is what a host name with an impossible label raises.
    """
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if isinstance(error, UnicodeError):
        return Trial.WRONG_HOST
    if isinstance(error, HostRefused):
        return Trial.HOST_REFUSED
    if "gaierror" in kinds:
        return Trial.NO_NETWORK if error.errno in _NO_RESOLVER else Trial.WRONG_HOST
    if kinds & {"SSLCertVerificationError", "CertificateError"}:
        return Trial.BAD_CERTIFICATE
    return Trial.NO_TLS if "SSLError" in kinds else Trial.NO_NETWORK


def _sentence(trial: Trial) -> str:
    match trial:
        case Trial.OK:
            return "The connection works."
        case Trial.WRONG_PASSWORD:
            return "The server did not accept this user name and password."
        case Trial.WRONG_HOST:
            return "No server has this name; check the spelling of the host."
        case Trial.HOST_REFUSED:
            return "This installation does not connect to this host on this port."
        case Trial.NO_NETWORK:
            return "The server did not answer; check host, port and firewall."
        case Trial.BAD_CERTIFICATE:
            return "The server's certificate is not valid for this host name."
        case Trial.NO_TLS:
            return "The chosen encryption is not what the server speaks on this port."
        case Trial.NOT_A_MAIL_SERVER:
            return "What answers there is not a mail server that lets people sign in."
        case Trial.BUSY:
            return "The server answers but refuses for the moment; try again in a few minutes."
        case _:
            assert_never(trial)
