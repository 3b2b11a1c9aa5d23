"""Proves to an IMAP server who we are: LOGIN, or SASL with a password or a bearer token."""

from __future__ import annotations

import imaplib
from collections.abc import Callable
from dataclasses import dataclass, field

from mailsync.sources.arguments import clean, quoted
from mailsync.sources.connection import Connection


@dataclass(frozen=True, slots=True)
class Password:
    """A user and a password."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BearerToken:
    """A user and a live OAuth access token."""

    user: str
    token: str = field(repr=False)


Credential = Password | BearerToken


class LoginRefused(Exception):
    """The server said NO; the argument is what it said."""


def log_in(connection: Connection, credential: Credential) -> None:
    """Log in by the best way on offer.

    Raises LoginRefused for a NO, OSError and imaplib's errors for everything else, so that
    trouble on the line is never taken for a wrong password.
    """
    try:
        match credential:
            case BearerToken(user, token):
                _with_token(connection, user, token)
            case Password(user, password):
                _with_password(connection, user, password)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        said = error.args[0] if error.args else ""
        words = said.decode("ascii", "replace") if isinstance(said, bytes) else str(said)
        # imaplib raises one class for NO, BAD and its own complaints; only NO comes bare.
        if " command error: " in words or words.startswith("command "):
            raise
        raise LoginRefused(words) from error


def _with_password(connection: Connection, user: str, password: str) -> None:
    clean(user + password)
    ascii_only = user.isascii() and password.isascii()
    if ascii_only and "LOGINDISABLED" not in connection.capabilities:
        connection.login(quoted(user), password)  # imaplib quotes the password, not the user
    else:
        _authenticate(connection, "PLAIN", f"\0{user}\0{password}")  # RFC 4616: UTF-8


def _with_token(connection: Connection, user: str, token: str) -> None:
    clean(user + token)
    if "AUTH=XOAUTH2" in connection.capabilities:
        _authenticate(connection, "XOAUTH2", f"user={user}\1auth=Bearer {token}\1\1")
    else:  # RFC 7628 §3.1; "=" and "," are escaped in the name (RFC 5801 §4)
        name = user.replace("=", "=3D").replace(",", "=2C")
        _authenticate(connection, "OAUTHBEARER", f"n,a={name},\1auth=Bearer {token}\1\1")


def _authenticate(connection: Connection, mechanism: str, response: str) -> None:
    connection.authenticate(mechanism, _answers(response.encode()))


def _answers(response: bytes) -> Callable[[bytes], bytes]:
    """The response once; a second challenge carries the reason of a failure and wants nothing."""
    waiting = [response]
    return lambda _challenge: waiting.pop() if waiting else b""


def capabilities(connection: Connection) -> frozenset[str]:
    """What LOGIN's answer told, else what the server says when asked: more than before login."""
    told = connection.response("CAPABILITY")[1][-1]
    text = told or connection.capability()[1][-1] or b""
    return frozenset(text.decode("ascii", "replace").upper().split())
