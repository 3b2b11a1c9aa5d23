"""An Outlook for tests: a tenant that signs tokens, and an installation whose panel believes it."""

from __future__ import annotations

import base64
import hmac
import json
import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from addin.outlook.keys import KeySet
from addin.outlook.routes import Answers, blueprint
from relance.accounts.vault import new_key
from relance.app.linking import Outsider, link
from relance.config import Settings
from relance.core.people import User
from relance.storage import migrate
from relance.web import create_app
from relance.wiring import build
from web_site import HandClock, Servers, Site

CLIENT = "11111111-2222-4333-8444-555555555555"
TENANT = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
OTHER_TENANT = "99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee"
PERSON = "12345678-1234-4234-8234-123456789abc"
SUBJECT = f"{TENANT}:{PERSON}"
ISSUER = "https://login.microsoftonline.com/{}/v2.0"
HOUR = 3600  # seconds


@cache
def private_key(name: str) -> RSAPrivateKey:
    """One key for each name, made once in a run: that takes a tenth of a second."""
    assert name
    return generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(frozen=True)
class Signer:
    """Signs as a key called ``kid``; ``issuer`` is what the key set says of that key."""

    kid: str = "main"
    issuer: str = ISSUER.format("{tenantid}")

    def token(self, claims: Mapping[str, Any], **header: Any) -> str:
        given = {"kid": self.kid, **header}
        headers = {name: value for name, value in given.items() if value is not None}
        return jwt.encode(dict(claims), private_key(self.kid), algorithm="RS256", headers=headers)

    def as_jwk(self) -> dict[str, Any]:
        jwk = jwt.algorithms.RSAAlgorithm.to_jwk(private_key(self.kid).public_key(), as_dict=True)
        return {**jwk, "kid": self.kid, "use": "sig", "issuer": self.issuer}

    def public_pem(self) -> bytes:
        form = PublicFormat.SubjectPublicKeyInfo
        return private_key(self.kid).public_key().public_bytes(Encoding.PEM, form)


MICROSOFT = Signer()


def claims(**changes: Any) -> dict[str, Any]:
    """What a good access token of Entra says; ``changes`` with None leave something out."""
    now = int(time.time())
    good = {
        "aud": CLIENT,
        "iss": ISSUER.format(TENANT),
        "iat": now - 60,
        "nbf": now - 60,
        "exp": now + HOUR,
        "tid": TENANT,
        "oid": PERSON,
        "scp": "Panel.Use",
        "ver": "2.0",
        "azp": CLIENT,
        "preferred_username": "sam@rep.example",
    }
    return {name: value for name, value in {**good, **changes}.items() if value is not None}


def good_token(**changes: Any) -> str:
    return MICROSOFT.token(claims(**changes))


def part(value: Mapping[str, Any]) -> str:
    """One part of a token, for those that no library would make."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def signed_with_the_public_key(given: Mapping[str, Any]) -> str:
    """The attack of CVE-2022-29217: HS256, with the RSA key's public half as the secret."""
    signed = f"{part({'alg': 'HS256', 'typ': 'JWT', 'kid': MICROSOFT.kid})}.{part(given)}"
    mac = hmac.new(MICROSOFT.public_pem(), signed.encode(), sha256).digest()
    return f"{signed}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"


@dataclass
class KeyServer:
    """What Microsoft's key endpoint answers; None: it cannot be reached."""

    signers: tuple[Signer, ...] | None = (MICROSOFT,)
    fetched: int = 0
    extra: list[Any] = field(default_factory=list)

    def __call__(self) -> dict[str, Any]:
        self.fetched += 1
        if self.signers is None:
            raise jwt.PyJWKClientConnectionError("the line is dead")
        return {"keys": [*self.extra, *(signer.as_jwk() for signer in self.signers)]}


@dataclass
class OutlookSite(Site):
    """An installation with the panel in Outlook."""

    key_server: KeyServer = field(default_factory=KeyServer)

    def linked(self, user: User, subject: str = SUBJECT) -> User:
        """The user, whose Microsoft account the tokens of ``claims()`` belong to."""
        with self.services.database.begin() as uow:
            link(uow, Outsider("microsoft", subject, user.email), user, self.clock.wall())
        return user

    def ask(self, token: str | None, body: Any = None, **more: Any) -> Any:
        """What the pane would post."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        headers |= more.pop("headers", {})
        question = {"act": "show", "mode": "read", "people": []} if body is None else body
        return self.app.test_client().post("/outlook/ask", json=question, headers=headers, **more)


@contextmanager
def outlook_site(
    folder: Path,
    *,
    base_url: str = "http://127.0.0.1:8080",
    desk: Answers | None = None,
    tenants: str = TENANT,
) -> Iterator[OutlookSite]:
    """A fresh installation in ``folder`` whose panel in Outlook is on."""
    url = f"sqlite:///{folder / 'outlook.db'}"
    migrate.upgrade(url)
    settings = Settings(
        database_url=url,
        secret_key=secrets.token_hex(32),
        keyring=f"k1:{new_key()}",
        base_url=base_url,
        sqlite_synchronous="NORMAL",
        outlook_client_id=CLIENT,
        outlook_tenants=tenants,
    )
    clock, servers, poked, key_server = HandClock(), Servers(), [], KeyServer()
    services = build(
        settings,
        clock,
        try_smtp=servers.try_smtp,
        try_imap=servers.try_imap,
        poke=poked.append,
    )
    room = blueprint(services, keys=KeySet(key_server), desk=desk)
    app = create_app(services, (room,))
    try:
        yield OutlookSite(app, services, clock, servers, poked, key_server)
    finally:
        services.database.close()
