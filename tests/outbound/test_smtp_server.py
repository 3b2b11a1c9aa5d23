"""The mailer against a real server (aiosmtpd), with and without TLS."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from harness.loop_thread import LoopThread
from harness.loopback import LOOPBACK
from outbound.certificates import client_context, server_context
from outbound.drafts import PLAIN, write
from outbound.smtp_scripts import POLITE, ScriptedServer
from relance.core.connection import Security, SmtpSettings
from relance.core.errors import NeedsReconnect, SendDeferred
from relance.core.secret import Secret
from relance.outbound.smtp import SmtpMailer

FROM, TO = PLAIN.from_address, PLAIN.to_address
RAW = write(PLAIN)
PASSWORD = "pässwörd ☃"  # beyond ASCII, which smtplib cannot send


class Keeper:
    """An aiosmtpd handler that keeps what it is given."""

    def __init__(self) -> None:
        self.mails: list[Envelope] = []

    def __call__(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
    ) -> AuthResult:
        right = LoginPassword(b"rita", PASSWORD.encode())
        return AuthResult(success=data == right, handled=False)

    async def handle_DATA(  # noqa: N802 - the name is aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.mails.append(envelope)
        return "250 2.0.0 kept"


@contextmanager
def real_server(keeper: Keeper, security: Security, tls: ssl.SSLContext) -> Iterator[int]:
    thread = LoopThread("smtp under test")
    thread.start()
    protocol = partial(
        SMTP,
        keeper,
        hostname="mx.prospect.example",
        authenticator=keeper,
        auth_required=security == "starttls",
        tls_context=tls if security == "starttls" else None,
        require_starttls=security == "starttls",
        loop=thread.loop,
    )
    start = thread.loop.create_server(
        protocol, "127.0.0.1", 0, ssl=tls if security == "tls" else None
    )
    server = thread.call(start)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        thread.loop.call_soon_threadsafe(server.close)
        thread.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tls")


@pytest.fixture(scope="module")
def tls(folder: Path) -> ssl.SSLContext:
    return server_context(folder)


@contextmanager
def mailer_for(
    port: int, security: Security, context: ssl.SSLContext, password: str = PASSWORD, host: str = ""
) -> Iterator[SmtpMailer]:
    username = "rita" if security == "starttls" else ""
    settings = SmtpSettings(host or "localhost", port, security, username, Secret(password))
    mailer = SmtpMailer(settings, deadline=5.0, context=context, dial=LOOPBACK)
    try:
        yield mailer
    finally:
        mailer.close()


@pytest.mark.parametrize("security", ["plain", "tls", "starttls"])
def test_mails_arrive_whole_over_one_line(
    security: Security, tls: ssl.SSLContext, folder: Path
) -> None:
    keeper = Keeper()
    with (
        real_server(keeper, security, tls) as port,
        mailer_for(port, security, client_context(folder)) as mailer,
    ):
        replies = [mailer.send(FROM, TO, RAW).reply for _ in range(3)]

    assert replies == ["250 2.0.0 kept"] * 3
    assert [mail.content for mail in keeper.mails] == [RAW] * 3
    assert {(mail.mail_from, *mail.rcpt_tos) for mail in keeper.mails} == {(FROM, TO)}


def test_a_large_mail_arrives_over_tls(tls: ssl.SSLContext, folder: Path) -> None:
    keeper = Keeper()
    raw = RAW + (b"." + b"x" * 70 + b"\r\n") * 100_000
    with (
        real_server(keeper, "tls", tls) as port,
        mailer_for(port, "tls", client_context(folder)) as mailer,
    ):
        mailer.send(FROM, TO, raw)

    assert keeper.mails[0].content == raw


def test_a_wrong_password_asks_for_the_owner(tls: ssl.SSLContext, folder: Path) -> None:
    keeper = Keeper()
    with (
        real_server(keeper, "starttls", tls) as port,
        mailer_for(port, "starttls", client_context(folder), "wrong") as mailer,
        pytest.raises(NeedsReconnect, match="535"),
    ):
        mailer.send(FROM, TO, RAW)

    assert keeper.mails == []


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_nobody_vouches_for_is_not_accepted(
    security: Security, tls: ssl.SSLContext
) -> None:
    keeper = Keeper()
    with (
        real_server(keeper, security, tls) as port,
        mailer_for(port, security, ssl.create_default_context()) as mailer,
        pytest.raises(SendDeferred, match="certificate"),
    ):
        mailer.send(FROM, TO, RAW)

    assert keeper.mails == []


def test_a_certificate_for_another_host_is_not_accepted(tmp_path: Path) -> None:
    other = server_context(tmp_path, host="mx.prospect.example")
    with (
        real_server(Keeper(), "tls", other) as port,
        mailer_for(port, "tls", client_context(tmp_path)) as mailer,
        pytest.raises(SendDeferred, match="certificate"),
    ):
        mailer.send(FROM, TO, RAW)


def test_a_server_without_starttls_never_hears_the_password(folder: Path) -> None:
    refusal = {"STARTTLS": "502 5.5.1 what?"}
    with ScriptedServer(refusal) as server:
        settings = SmtpSettings("localhost", server.port, "starttls", "rita", Secret(PASSWORD))
        with pytest.raises(SendDeferred, match="what"):
            SmtpMailer(settings, context=client_context(folder), dial=LOOPBACK).send(FROM, TO, RAW)

    assert [each.split()[0] for each in server.commands] == ["EHLO", "STARTTLS"]


def test_replies_put_before_encryption_are_not_believed(tls: ssl.SSLContext, folder: Path) -> None:
    injected = {"STARTTLS": "220 go ahead\r\n" + POLITE["EHLO"]}  # type: ignore[operator]  # a str
    with ScriptedServer(injected, tls=tls) as server:
        settings = SmtpSettings("localhost", server.port, "starttls", "rita", Secret(PASSWORD))
        with pytest.raises(SendDeferred, match="before encryption"):
            SmtpMailer(settings, context=client_context(folder), dial=LOOPBACK).send(FROM, TO, RAW)


def test_tls_to_a_port_that_speaks_in_clear_defers(folder: Path) -> None:
    with ScriptedServer() as server:
        settings = SmtpSettings("localhost", server.port, "tls", "rita", Secret(PASSWORD))
        with pytest.raises(SendDeferred, match="encryption"):
            SmtpMailer(settings, context=client_context(folder), deadline=2.0, dial=LOOPBACK).send(
                FROM, TO, RAW
            )

    assert server.mails == []
