"""Try an SMTP connection before it is stored, and say in one word what is wrong with it."""

from __future__ import annotations

import smtplib
import socket
import ssl
from contextlib import closing, suppress
from threading import Event, Timer

from relance.accounts.dial import Dial
from relance.core.connection import SmtpSettings
from relance.core.smtp_auth import auth_lines
from relance.core.trial import Trial, classify_os_error

TIMEOUT = 15.0  # seconds; a person is waiting for the answer
CLIENT_NAME = "[127.0.0.1]"  # what EHLO says: no name of our network is told to strangers


def try_smtp(
    settings: SmtpSettings,
    timeout: float = TIMEOUT,
    context: ssl.SSLContext | None = None,
    *,
    dial: Dial,
) -> Trial:
    """Connect by ``dial``, encrypt and sign in as ``settings`` say; nothing is sent.

    ``timeout`` is in seconds and covers all that follows connecting, which has as long again.
    Raises nothing for what a network or a server does: each way to fail is a Trial.
    """
    try:
        plug = dial(settings.host, settings.port, timeout)
        plug.settimeout(timeout)
    except (OSError, UnicodeError) as error:
        return classify_os_error(error)
    client = smtplib.SMTP(local_hostname=CLIENT_NAME)
    client.sock = plug
    late = Event()
    with plug.dup() as handle, closing(client):
        # smtplib's own time-out starts again with each octet: a dripping server would never end.
        watchdog = Timer(timeout, _hang_up, (handle, late))
        watchdog.start()
        try:
            outcome = _converse(client, settings, context or ssl.create_default_context())
        except smtplib.SMTPException as error:
            outcome = _behind(error)
        except (OSError, UnicodeError) as error:
            outcome = classify_os_error(error)
        finally:
            watchdog.cancel()
            watchdog.join()
    return Trial.NO_NETWORK if late.is_set() else outcome


def _converse(client: smtplib.SMTP, settings: SmtpSettings, context: ssl.SSLContext) -> Trial:
    if settings.security == "tls":
        _encrypt(client, settings.host, context)
    greeting, _ = client.getreply()
    if greeting != 220 or client.ehlo()[0] != 250:
        return Trial.BUSY if 400 <= greeting < 500 else Trial.NOT_A_MAIL_SERVER
    if settings.security == "starttls":
        if client.docmd("STARTTLS")[0] != 220:
            return Trial.NO_TLS
        _encrypt(client, settings.host, context)
        client.ehlo()
    outcome = _sign_in(client, settings) if settings.username else Trial.OK
    with suppress(OSError):  # the answer is known; a server that hangs up first changes nothing
        client.quit()
    return outcome


def _encrypt(client: smtplib.SMTP, host: str, context: ssl.SSLContext) -> None:
    if client.sock is None:
        raise smtplib.SMTPServerDisconnected("the server hung up before encryption")
    client.sock = context.wrap_socket(client.sock, server_hostname=host)
    client.file = None  # RFC 3207 §4.2: what was said in clear, read or not, is forgotten


def _sign_in(client: smtplib.SMTP, settings: SmtpSettings) -> Trial:
    offered = client.esmtp_features.get("auth", "")
    code = 0
    for line in auth_lines(offered, settings.username, settings.password.reveal()):
        code, _ = client.docmd(line)
        if code != 334:
            break
    if code == 0:
        wants_tls = settings.security == "plain" and client.has_extn("starttls")
        return Trial.NO_TLS if wants_tls else Trial.NOT_A_MAIL_SERVER
    if code == 538:  # RFC 4954 §6: encryption required for this mechanism
        return Trial.NO_TLS
    if 400 <= code < 500:
        return Trial.BUSY
    return Trial.OK if code == 235 else Trial.WRONG_PASSWORD


def _behind(error: smtplib.SMTPException) -> Trial:
    """smtplib says "disconnected" for a time-out, too; the cause tells them apart."""
    if isinstance(error.__context__, OSError):
        return classify_os_error(error.__context__)
    return Trial.NOT_A_MAIL_SERVER


def _hang_up(handle: socket.socket, late: Event) -> None:
    late.set()
    with suppress(OSError):
        handle.shutdown(socket.SHUT_RDWR)
