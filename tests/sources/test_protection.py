"""TLS and STARTTLS: no word from before the handshake and no wrong certificate is believed."""

from __future__ import annotations

import base64
import contextlib
import ipaddress
import queue
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from harness.loopback import LOOPBACK
from mailsync.sources.connection import Security, Server
from mailsync.sources.gateway import Gateway
from mailsync.sources.login import BearerToken, Credential, Password
from mailsync.watch import Event, Watcher
from relance.core.errors import Transient
from sources.conftest import clock
from sources.scripted import DEFAULTS, Scripted

ANNA = Password("anna", "secret")


@dataclass(frozen=True)
class Tls:
    server: ssl.SSLContext
    client: ssl.SSLContext


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Tls:
    """A self-signed certificate for 127.0.0.1, and a client that trusts just that one."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail.example")])
    now = datetime.now(UTC)
    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([here]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem: Path = tmp_path_factory.mktemp("tls") / "both.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem)
    client = ssl.create_default_context(cafile=str(pem))
    return Tls(server, client)


def upgrading(tls: Tls, extra: bytes = b"") -> Scripted:
    """A server whose STARTTLS answer is followed, in the same segment, by ``extra``."""

    def start(line: socket.socket, tag: bytes, _: bytes) -> None:
        line.sendall(tag + b" OK go\r\n" + extra)
        with tls.server.wrap_socket(line, server_side=True) as secure:
            inner = Scripted({**DEFAULTS, "greeting": b""})
            inner._listener.close()
            with contextlib.suppress(OSError):
                inner._talk(secure)
            server.heard += b"<TLS>" + inner.heard

    server = Scripted({"STARTTLS": start, "greeting": b"* OK [CAPABILITY IMAP4rev1 EVIL] hi\r\n"})
    return server


def test_tls_hides_the_login(tls: Tls) -> None:
    with Scripted(tls=tls.server) as server:
        where = Server("127.0.0.1", server.port, Security.TLS)
        gateway = Gateway.connect(where, ANNA, clock, context=tls.client, by=LOOPBACK)

        assert [folder.name for folder in gateway.list_folders()] == ["INBOX"]
        gateway.close()


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_nobody_vouches_for_is_refused_by_default(
    tls: Tls, security: Security
) -> None:
    server = Scripted(tls=tls.server) if security is Security.TLS else upgrading(tls)
    with server, pytest.raises(Transient, match="CERTIFICATE_VERIFY_FAILED"):
        Gateway.connect(Server("127.0.0.1", server.port, security), ANNA, clock, by=LOOPBACK)

    assert b"secret" not in server.heard


def test_starttls_forgets_what_was_said_in_the_clear(tls: Tls) -> None:
    with upgrading(tls) as server:
        where = Server("127.0.0.1", server.port, Security.STARTTLS)
        gateway = Gateway.connect(where, ANNA, clock, context=tls.client, by=LOOPBACK)

        assert gateway.has("IDLE")
        assert not gateway.has("EVIL")
        gateway.close()
    clear, _, hidden = bytes(server.heard).partition(b"<TLS>")
    assert clear.startswith(b"S1 STARTTLS\r\n")
    assert b"LOGIN" not in clear
    assert b'LOGIN "anna" "secret"' in hidden


def test_a_response_injected_before_the_handshake_is_refused(tls: Tls) -> None:
    injected = b"* CAPABILITY IMAP4rev1\r\n"
    with upgrading(tls, injected) as server:
        where = Server("127.0.0.1", server.port, Security.STARTTLS)
        with pytest.raises(Transient, match="between STARTTLS"):
            Gateway.connect(where, ANNA, clock, context=tls.client, by=LOOPBACK)

    assert b"secret" not in server.heard


@pytest.mark.parametrize(
    "answers",
    [
        {"greeting": b"* PREAUTH you are in\r\n"},
        {"STARTTLS": b"TAG NO not here\r\n"},
        {"STARTTLS": b"TAG BAD what?\r\n"},
    ],
    ids=["PREAUTH", "NO", "BAD"],
)
def test_starttls_that_is_not_had_ends_before_the_password(
    answers: dict[str, bytes], tls: Tls
) -> None:
    with Scripted(answers) as server:
        where = Server("127.0.0.1", server.port, Security.STARTTLS)
        with pytest.raises(Transient):
            Gateway.connect(where, ANNA, clock, context=tls.client, by=LOOPBACK)

    assert b"secret" not in server.heard


@pytest.mark.parametrize(
    ("credential", "offered", "mechanism", "response"),
    [
        (Password("ännä", "pässword"), b"", b"PLAIN", "\0ännä\0pässword"),
        (Password("anna", "x"), b" LOGINDISABLED", b"PLAIN", "\0anna\0x"),
        (
            BearerToken("a@x.example", "tok"),
            b" AUTH=XOAUTH2",
            b"XOAUTH2",
            "user=a@x.example\1auth=Bearer tok\1\1",
        ),
        (
            BearerToken("a,b=c@x.example", "tok"),
            b"",
            b"OAUTHBEARER",
            "n,a=a=2Cb=3Dc@x.example,\1auth=Bearer tok\1\1",
        ),
    ],
)
def test_sasl_says_who_we_are(
    credential: Credential, offered: bytes, mechanism: bytes, response: str
) -> None:
    def authenticate(line: socket.socket, tag: bytes, command: bytes) -> None:
        line.sendall(b"+ \r\n")
        said = b""
        while not said.endswith(b"\r\n"):
            said += line.recv(4096)
        heard.append((command.split()[2], said))
        line.sendall(tag + b" OK [CAPABILITY IMAP4rev1] x\r\n")

    heard: list[tuple[bytes, bytes]] = []
    capability = b"* CAPABILITY IMAP4rev1" + offered + b"\r\nTAG OK x\r\n"
    with Scripted({"AUTHENTICATE": authenticate, "CAPABILITY": capability}) as server:
        where = Server("127.0.0.1", server.port, Security.PLAIN)
        Gateway.connect(where, credential, clock, by=LOOPBACK).close()

    assert heard == [(mechanism, base64.b64encode(response.encode()) + b"\r\n")]


def test_news_inside_tls_wake_the_watcher_also_beside_the_consent(tls: Tls) -> None:
    heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
    watcher: Watcher[str] = Watcher(lambda _key, event: heard.put(event))
    idle = b"+ idling\r\n* 5 EXISTS\r\n" + b"* OK padding\r\n" * 1000 + b"* 6 EXISTS\r\n"
    with Scripted({"IDLE": idle}, tls=tls.server) as server:
        where = Server("127.0.0.1", server.port, Security.TLS)
        gateway = Gateway.connect(where, ANNA, clock, context=tls.client, by=LOOPBACK)
        watcher.add("anna", gateway.idle("INBOX"))

        assert heard.get(timeout=60) is Event.CHANGED
        server.__exit__(None, None, None)
        while (event := heard.get(timeout=60)) is Event.CHANGED:
            pass
        assert event is Event.CLOSED
    watcher.close()


def test_a_credential_does_not_show_its_secret() -> None:
    assert "secret" not in repr(ANNA)
    assert "tok" not in repr(BearerToken("a", "tok"))
