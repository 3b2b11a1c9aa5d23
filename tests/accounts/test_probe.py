"""A trial of SMTP settings tells apart what a person can do something about."""

from __future__ import annotations

import ssl
import time
from pathlib import Path

import pytest

from harness.loopback import LOOPBACK
from outbound.certificates import client_context, server_context
from outbound.smtp_scripts import Act, Answer, ScriptedServer
from relance.accounts.probe import try_smtp
from relance.core.connection import Security, SmtpSettings
from relance.core.secret import Secret
from relance.core.trial import Trial

STARTTLS = "250-mx.prospect.example\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tls")


@pytest.fixture(scope="module")
def tls(folder: Path) -> ssl.SSLContext:
    return server_context(folder)


def settings_for(
    port: int, security: Security = "plain", *, host: str = "localhost", username: str = "rita"
) -> SmtpSettings:
    return SmtpSettings(host, port, security, username, Secret("pässwörd"))


def trial_of(
    answers: dict[str, Answer], security: Security = "plain", timeout: float = 30
) -> Trial:
    with ScriptedServer(answers) as server:
        return try_smtp(settings_for(server.port, security), timeout, dial=LOOPBACK)


@pytest.mark.parametrize("security", ["plain", "tls", "starttls"])
def test_good_settings_are_ok_and_nothing_is_sent(
    security: Security, tls: ssl.SSLContext, folder: Path
) -> None:
    with ScriptedServer({"EHLO": STARTTLS}, tls=tls, tls_at_once=security == "tls") as server:
        trial = try_smtp(
            settings_for(server.port, security), 5, client_context(folder), dial=LOOPBACK
        )

    assert trial is Trial.OK
    assert not [each for each in server.commands if each.startswith(("MAIL", "RCPT", "DATA"))]


def test_no_user_name_means_no_sign_in() -> None:
    with ScriptedServer() as server:
        assert try_smtp(settings_for(server.port, username=""), 5, dial=LOOPBACK) is Trial.OK

    assert not [each for each in server.commands if each.startswith("AUTH")]


def test_a_server_that_knows_only_login_is_ok() -> None:
    assert trial_of({"EHLO": "250-mx\r\n250 AUTH LOGIN", "AUTH": "334 VXNlcm5hbWU6"}) is Trial.OK


@pytest.mark.parametrize("reply", ["535 5.7.8 no", "534 5.7.9 application password required"])
def test_refused_credentials_are_the_password(reply: str) -> None:
    assert trial_of({"AUTH": reply}) is Trial.WRONG_PASSWORD


@pytest.mark.parametrize("answers", [{"CONNECT": "421 busy"}, {"AUTH": "454 4.7.0 later"}])
def test_a_refusal_for_the_moment_is_not_the_password(answers: dict[str, Answer]) -> None:
    assert trial_of(answers) is Trial.BUSY


@pytest.mark.parametrize("host", ["no-such-host.invalid", "x" * 64 + ".test"])
def test_a_name_that_does_not_resolve_is_the_host_or_the_resolver(host: str) -> None:
    expected = {Trial.WRONG_HOST} if len(host) > 64 else {Trial.WRONG_HOST, Trial.NO_NETWORK}

    assert try_smtp(settings_for(587, host=host), 5, dial=LOOPBACK) in expected


def test_a_refused_connection_is_the_network() -> None:
    with ScriptedServer() as server:
        port = server.port

    assert try_smtp(settings_for(port), 5, dial=LOOPBACK) is Trial.NO_NETWORK


@pytest.mark.parametrize("act", [Act.SILENCE, Act.DRIP])
@pytest.mark.parametrize("stage", ["CONNECT", "EHLO", "AUTH"])
def test_a_server_that_never_finishes_is_the_network_and_ends_in_time(stage: str, act: Act) -> None:
    started = time.monotonic()

    assert trial_of({stage: act}, timeout=0.3) is Trial.NO_NETWORK
    assert time.monotonic() - started < 30


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_nobody_vouches_for_is_named(security: Security, tls: ssl.SSLContext) -> None:
    with ScriptedServer({"EHLO": STARTTLS}, tls=tls, tls_at_once=security == "tls") as server:
        trial = try_smtp(settings_for(server.port, security), 5, dial=LOOPBACK)

    assert trial is Trial.BAD_CERTIFICATE

    assert not [each for each in server.commands if each.startswith("AUTH")]


def test_a_certificate_for_another_host_is_named(tmp_path: Path) -> None:
    other = server_context(tmp_path, host="mx.prospect.example")
    with ScriptedServer(tls=other, tls_at_once=True) as server:
        trial = try_smtp(
            settings_for(server.port, "tls"), 5, client_context(tmp_path), dial=LOOPBACK
        )

    assert trial is Trial.BAD_CERTIFICATE


@pytest.mark.parametrize(
    ("answers", "security"),
    [
        ({}, "tls"),
        ({"STARTTLS": "502 what?"}, "starttls"),
        ({"EHLO": "250-mx\r\n250 STARTTLS"}, "plain"),
        ({"AUTH": "538 5.7.11 encryption required"}, "plain"),
    ],
)
def test_the_wrong_kind_of_encryption_is_named(
    answers: dict[str, Answer], security: Security
) -> None:
    assert trial_of(answers, security) is Trial.NO_TLS


@pytest.mark.parametrize(
    "answers",
    [
        {"CONNECT": "HTTP/1.1 400 Bad Request"},
        {"CONNECT": "* OK IMAP4rev1 ready"},
        {"CONNECT": "x" * 20_000},
        {"CONNECT": Act.HANG_UP},
        {"CONNECT": "554 no mail here"},
        {"EHLO": "502 what?"},
        {"EHLO": "250 mx without a way to sign in"},
    ],
)
def test_something_else_that_answers_is_named(answers: dict[str, Answer]) -> None:
    assert trial_of(answers) is Trial.NOT_A_MAIL_SERVER
