"""Google as the Gmail panel sees it: keys and tokens, events, mails, and an installation."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jwt
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from addin.gmail import panel
from addin.gmail.certificates import Download, Reply
from addin.gmail.message import Access, MailError
from addin.gmail.routes import blueprint
from addin.gmail.scopes import COMPOSE, IDENTITY, READ
from card_schema import cards, problems
from relance.app.linking import Outsider, link
from relance.core.people import User
from relance.core.values import EnrollmentId
from relance.storage import migrate
from relance.storage.engine import open_database
from relance.web import create_app
from relance.wiring import Services
from web_site import HandClock, Servers, Site, services_with

BASE = "https://relance.example"
SERVICE_ACCOUNT = "service-42@gcp-sa-gsuiteaddons.iam.gserviceaccount.test"
CLIENT_ID = "42-abc.apps.googleusercontent.test"
SUBJECT = "107691503500061507151"
ISSUER = "https://accounts.google.com"
GRANTED = (IDENTITY, READ, COMPOSE)
ANNA = "Anna Berg <anna@acme.example>"

Event = dict[str, Any]


@dataclass(frozen=True)
class Signer:
    """A key of Google's, or of somebody who would like to be Google."""

    key: RSAPrivateKey
    kid: str

    @classmethod
    def fresh(cls, kid: str = "kid-1") -> Signer:
        return cls(generate_private_key(public_exponent=65537, key_size=2048), kid)

    def sign(self, claims: Mapping[str, object], **header: object) -> str:
        return jwt.encode(
            dict(claims), self.key, algorithm="RS256", headers={"kid": self.kid, **header}
        )

    def certificate(self) -> str:
        return certificate_of(self.key)


def certificate_of(key: RSAPrivateKey | EllipticCurvePrivateKey) -> str:
    """PEM, as Google publishes it."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a test")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, SHA256())
    )
    return made.public_bytes(Encoding.PEM).decode()


@cache
def google() -> Signer:
    """Google's key in these tests."""
    return Signer.fresh()


@cache
def stranger() -> Signer:
    """A key that says it is Google's."""
    return Signer.fresh()


@cache
def published() -> bytes:
    """What Google publishes at its address for certificates."""
    return json.dumps({google().kid: google().certificate()}).encode()


@dataclass
class CertificateServer:
    """Google's address for certificates; it counts who asks."""

    headers: Mapping[str, str] = field(default_factory=lambda: {"cache-control": "max-age=3600"})
    status: int = 200
    data: bytes = b""
    asked: int = 0
    before: Callable[[], None] = lambda: None

    def __call__(self, url: str, method: str = "GET") -> Reply:
        assert (url, method) == ("https://www.googleapis.com/oauth2/v1/certs", "GET")
        self.asked += 1
        self.before()
        return Download(self.status, self.headers, self.data or published())


@dataclass
class Mails:
    """The Gmail API: headers by message id; it counts who asks, and with which tokens."""

    by_id: dict[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    asked: list[tuple[str, Access]] = field(default_factory=list)
    error: MailError | None = None
    before: Callable[[], None] = lambda: None

    def headers(self, message_id: str, access: Access) -> Sequence[tuple[str, str]]:
        self.asked.append((message_id, access))
        self.before()
        if self.error:
            raise self.error
        return self.by_id[message_id]


def claims(audience: str, **more: object) -> dict[str, object]:
    """What a token of Google's says; ``more`` replaces, and ... takes away."""
    now = int(time.time())
    usual = {"iss": ISSUER, "aud": audience, "iat": now - 5, "exp": now + 3600, "sub": SUBJECT}
    said = {**usual, "email_verified": True, **more}
    return {name: value for name, value in said.items() if value is not ...}


def system_claims(trigger: str = "message", **more: object) -> dict[str, object]:
    return claims(f"{BASE}/gmail/{trigger}", **{"email": SERVICE_ACCOUNT, **more})


def user_claims(**more: object) -> dict[str, object]:
    return claims(CLIENT_ID, **{"email": "ada@rep.example", **more})


def event(trigger: str, **gmail: object) -> Event:
    """What Google posts when a trigger fires; ``gmail`` is what it says of the mail."""
    return {
        "commonEventObject": {
            "hostApp": "GMAIL",
            "platform": "WEB",
            "userLocale": "en",
            "timeZone": {"id": "Europe/Oslo", "offset": 3600000},
        },
        "authorizationEventObject": {
            "userOAuthToken": "ya29.of-the-user",
            "userIdToken": google().sign(user_claims()),
            "systemIdToken": google().sign(system_claims(trigger)),
            "authorizedScopes": list(GRANTED),
        },
        "gmail": dict(gmail),
    }


@dataclass
class Gmail:
    """Gmail in a browser beside an installation: it opens mails and presses buttons."""

    site: Site
    certificates: CertificateServer
    mails: Mails
    ada: User

    @property
    def client(self) -> FlaskClient:
        return self.site.app.test_client()

    def post(self, trigger: str, sent: object, **more: Any) -> TestResponse:
        """Send what Google would send; the token of the system goes in the header too."""
        if "headers" not in more and isinstance(sent, dict):
            token = sent.get("authorizationEventObject", {}).get("systemIdToken")
            more["headers"] = {"Authorization": f"Bearer {token}"} if token else {}
        body = sent if isinstance(sent, str | bytes) else json.dumps(sent)
        more = {"content_type": "application/json", **more}
        return self.client.post(f"/gmail/{trigger}", data=body, base_url=BASE, **more)

    def ask(self, trigger: str, sent: Event) -> Any:
        """An answer that Google can use."""
        answer = self.post(trigger, sent)
        assert answer.status_code == 200, (answer.status_code, answer.text)
        return answer.json

    def receive(self, number: int, *, sender: str = ANNA, to: str = "ada@rep.example") -> str:
        """A mail arrives; its id as the panel says it."""
        self.mails.by_id[format(number, "x")] = [("From", sender), ("To", to)]
        return f"msg-f:{number}"

    def enrolled(self, by: User | None = None, email: str = "anna@acme.example") -> EnrollmentId:
        """A contact who is in a sequence of a user's, Ada's if nobody is named."""
        user = by or self.ada
        with self.site.services.database.read() as uow:
            has_mailbox = bool(uow.mailboxes.of_user(user.id))
        if not has_mailbox:
            self.site.mailbox(user)
        contact, sequence = self.site.contact(email), self.site.sequence(user)
        answer = self.site.api(user).post(
            "/enroll", {"sequence_id": sequence, "contact_ids": [contact]}
        )
        assert answer.json is not None
        return EnrollmentId(answer.json["enrolled"][0]["enrollment_id"])

    def receipts(self, enrollment: EnrollmentId) -> list[str]:
        """What happened to it, the oldest first."""
        with self.site.services.database.read() as uow:
            return [receipt.what for receipt in uow.receipts.of_enrollment(enrollment)]

    def open(self, message: str, **common: object) -> Any:
        return self.ask("message", self.opening(message, **common))

    def opening(self, message: str, **common: object) -> Event:
        sent = event("message", messageId=message, accessToken="of-the-message")
        sent["commonEventObject"] |= common
        return sent

    def compose(self, *to: str, cc: Sequence[str] = ()) -> Any:
        return self.ask("compose", event("compose", toRecipients=list(to), ccRecipients=list(cc)))

    def pressing(self, button: Any, fields: Mapping[str, str] | None = None, **gmail: Any) -> Event:
        """The event of a pressed button, as it stands on a card."""
        action = button["onClick"]["action"]
        assert action["function"] == f"{BASE}/gmail/action"
        sent = event("action", **gmail)
        sent["commonEventObject"] |= {
            "parameters": {each["key"]: each["value"] for each in action["parameters"]},
            "formInputs": {
                name: {"stringInputs": {"value": [text]}} for name, text in (fields or {}).items()
            },
        }
        return sent

    def press(self, button: Any, message: str = "", fields: Mapping[str, str] | None = None) -> Any:
        """Press a button beside a mail, or beside a draft of which Google says nothing more."""
        gmail = {"messageId": message, "accessToken": "of-the-message"} if message else {}
        return self.ask("action", self.pressing(button, fields, **gmail))


@contextmanager
def installation(folder: Path, desk: panel.Desk | None = None) -> Iterator[Gmail]:
    """A fresh installation with the panel; Ada is a user of it, linked to her Google account."""
    (folder / "gmail.db").write_bytes(_migrated())
    parts = _parts()
    database = open_database(
        f"sqlite:///{folder / 'gmail.db'}", registrable=parts.registrable, synchronous="OFF"
    )
    clock, servers, poked = HandClock(), Servers(), []
    services = replace(parts, database=database, clock=clock, poke=poked.append)
    certificates, mails = CertificateServer(), Mails()
    room = blueprint(services, certs=certificates, mail=mails, desk=desk)
    app = create_app(services, blueprints=(room,))
    site = Site(app, services, clock, servers, poked)
    ada = site.user("Ada")
    with database.begin() as uow:
        link(uow, Outsider("google", SUBJECT, ada.email), ada, clock.wall())
    try:
        yield Gmail(site, certificates, mails, ada)
    finally:
        database.close()


@cache
def _parts() -> Services:
    panel = {"gmail_service_account": SERVICE_ACCOUNT, "gmail_client_id": CLIENT_ID}
    with services_with(base_url=BASE, **panel) as made:
        pass  # each installation has a database of its own
    return made


@cache
def _migrated() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        migrate.upgrade(f"sqlite:///{path}")
        return path.read_bytes()


def buttons(card: Any) -> dict[str, Any]:
    """The buttons of a card by their text."""
    lists = [widget["buttonList"]["buttons"] for widget in widgets(card) if "buttonList" in widget]
    return {button["text"]: button for each in lists for button in each}


def widgets(card: Any) -> list[Any]:
    return [widget for section in card["sections"] for widget in section["widgets"]]


def text_of(answer: Any) -> str:
    """Everything that an answer says, for a look at its words."""
    return json.dumps(answer, ensure_ascii=False)


def card_of(answer: Any) -> Any:
    """The one card of an answer that Google takes."""
    assert problems(answer) == []
    [card] = cards(answer)
    return card


def note_of(answer: Any) -> str:
    """The short message that goes with an answer; "" for none."""
    return str(answer["renderActions"]["action"].get("notification", {}).get("text", ""))


def granted(sent: Any, *scopes: str) -> Any:
    """The event, with these scopes allowed by the user and no others."""
    sent["authorizationEventObject"]["authorizedScopes"] = list(scopes)
    return sent
