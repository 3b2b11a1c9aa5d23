"""The lines that sign a client in to an SMTP server."""

from __future__ import annotations

from base64 import b64encode


def auth_lines(offered: str, username: str, password: str) -> tuple[str, ...]:
    """The lines to send, in order, each but the last answered by 334; () if none is in common.

    ``offered`` is the parameter of the server's AUTH keyword (RFC 4954), such as
    ``"LOGIN PLAIN"``. Credentials go as UTF-8 (RFC 4616 §2), which smtplib does not allow.
    """
    mechanisms = offered.upper().split()
    if "PLAIN" in mechanisms:
        return ("AUTH PLAIN " + _base64("\0".join(("", username, password))),)
    if "LOGIN" in mechanisms:
        return ("AUTH LOGIN", _base64(username), _base64(password))
    return ()


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")
