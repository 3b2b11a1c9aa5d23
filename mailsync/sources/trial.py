"""Trying an IMAP connection before it is stored, and opening one that is."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import datetime
from functools import cache

from mailsync.sources.connection import Security, Server
from mailsync.sources.gateway import Gateway
from mailsync.sources.login import Password
from mailsync.sources.wire import WireError
from relance.accounts.dial import Dial
from relance.core.connection import ImapSettings
from relance.core.errors import MailboxError, NeedsReconnect, Throttled, Transient
from relance.core.trial import Trial, classify_os_error


def open_gateway(settings: ImapSettings, clock: Callable[[], datetime], dial: Dial) -> Gateway:
    """A logged-in connection. Raises MailboxError."""
    server = Server(settings.host, settings.port, Security(settings.security))
    password = Password(settings.username, settings.password.reveal())
    return Gateway.connect(server, password, clock, by=dial, context=_authorities())


@cache
def _authorities() -> ssl.SSLContext:
    """The system's certificate authorities, read once: that takes some fifty milliseconds."""
    return ssl.create_default_context()


def try_imap(settings: ImapSettings, clock: Callable[[], datetime], dial: Dial) -> Trial:
    """Sign in, look at the folders, and say in a word how that went."""
    try:
        gateway = open_gateway(settings, clock, dial)
    except MailboxError as error:
        return _behind(error)
    try:
        gateway.list_folders()
    except MailboxError as error:
        return _behind(error)
    finally:
        gateway.close()
    return Trial.OK


def _behind(error: MailboxError) -> Trial:
    if isinstance(error, NeedsReconnect):
        return Trial.WRONG_PASSWORD
    if isinstance(error, Throttled):
        return Trial.BUSY
    cause = error.__cause__
    if isinstance(error, Transient) and cause is None:
        return Trial.BUSY
    if isinstance(cause, WireError) or not isinstance(cause, OSError | UnicodeError):
        return Trial.NOT_A_MAIL_SERVER
    return classify_os_error(cause)
