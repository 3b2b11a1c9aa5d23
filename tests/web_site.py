"""An installation for tests of the web: services over a scratch database, browsers, API keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from relance import config
from relance.accounts.vault import new_key
from relance.app.records import NewContact, NewMailbox, NewUser
from relance.app.sign_in import SCOPES, create_key, fingerprint
from relance.core.connection import ImapSettings, SmtpSettings
from relance.core.people import Right, User
from relance.core.sequence import EmailStep, Settings, Step, days
from relance.core.trial import Trial
from relance.core.values import ContactId, MailboxId, SequenceId
from relance.web.caller import TOKEN
from relance.wiring import Services, build

START = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)  # a Monday
REP = frozenset({Right.USE_SEQUENCES, Right.BULK_ENROLL})

_CSRF = re.compile(r'name="csrf_token" value="([^"]+)"')


@dataclass
class HandClock:
    """A clock that stands still until a test moves it."""

    at: datetime = START

    def now(self) -> datetime:
        return self.at

    def wall(self) -> datetime:
        return self.at

    def later(self, wait: timedelta) -> datetime:
        return self.at + wait


@dataclass
class Servers:
    """What trying a connection shows, and what was tried."""

    smtp: Trial = Trial.OK
    imap: Trial = Trial.OK
    tried: list[SmtpSettings | ImapSettings] = field(default_factory=list)

    def try_smtp(self, settings: SmtpSettings) -> Trial:
        self.tried.append(settings)
        return self.smtp

    def try_imap(self, settings: ImapSettings) -> Trial:
        self.tried.append(settings)
        return self.imap


@contextmanager
def services_with(**settings: Any) -> Iterator[Services]:
    """Services over an empty database in memory, with what the settings say beside the secrets."""
    servers = Servers()
    services = build(
        config.Settings(
            database_url="sqlite://", secret_key="s" * 40, keyring=f"k1:{new_key()}", **settings
        ),
        HandClock(),
        try_smtp=servers.try_smtp,
        try_imap=servers.try_imap,
        poke=lambda _: None,
    )
    try:
        yield services
    finally:
        services.database.close()


@dataclass
class Site:
    """The application and the seams behind it."""

    app: Flask
    services: Services
    clock: HandClock
    servers: Servers
    poked: list[MailboxId]

    def user(self, name: str, rights: Iterable[Right] = REP) -> User:
        """A user; the hash fits no password, so nobody signs in with one."""
        new = NewUser(f"{name.lower()}@rep.example", name, "no hash", frozenset(rights), "UTC")
        with self.services.database.begin() as uow:
            return uow.users.get(uow.users.add(new, self.clock.now()))

    def admin(self, name: str = "Root") -> User:
        return self.user(name, Right)

    def browser(self, user: User) -> Browser:
        """A browser in which the user has signed in."""
        token = f"session of {user.id} at {len(self.poked)}"
        with self.services.database.begin() as uow:
            ends = self.clock.now() + timedelta(days=7)
            uow.users.add_session(fingerprint(token), user.id, self.clock.now(), ends)
        client = self.app.test_client()
        with client.session_transaction() as session:
            session[TOKEN] = token
        return Browser(client)

    def api(self, user: User, scopes: Iterable[Any] = ("write",)) -> Api:
        """A program with a key of the user."""
        with self.services.database.begin() as uow:
            made = create_key(uow, user, SCOPES, "test", frozenset(scopes), self.clock.now())
        return Api(self.app.test_client(), made.text)

    def contact(self, email: str, first_name: str = "Anna", **more: Any) -> ContactId:
        with self.services.database.begin() as uow:
            return uow.contacts.add(NewContact(email, first_name, **more), self.clock.now())

    def mailbox(self, user: User, daily: int = 1000) -> MailboxId:
        server = {"host": "mail.test", "port": 465, "security": "tls", "username": user.email}
        new = NewMailbox(user.id, user.email, user.name, server, server, daily, 3, "UTC")
        with self.services.database.begin() as uow:
            return uow.mailboxes.add(new, self.clock.now())

    def sequence(self, user: User, *steps: Step, shared: bool = False) -> SequenceId:
        with self.services.database.begin() as uow:
            return uow.sequences.add(
                user.id, "Follow up", steps or TWO_MAILS, Settings(), shared, self.clock.now()
            )


TWO_MAILS = (
    EmailStep(days(0), "Hello {{ first_name }}", "How are you, {{ first_name }}?"),
    EmailStep(days(3), "", "Did you see my mail?"),
)


@dataclass
class Api:
    """A client that sends an API key."""

    client: FlaskClient
    key: str

    def __call__(self, method: str, path: str, json: Any = None, **more: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.key}", **more.pop("headers", {})}
        if json is not None:
            more["json"] = json
        return self.client.open(f"/api/v1{path}", method=method, headers=headers, **more)

    def get(self, path: str, **more: Any) -> TestResponse:
        return self("GET", path, **more)

    def post(self, path: str, json: Any = None, **more: Any) -> TestResponse:
        return self("POST", path, json, **more)


@dataclass
class Browser:
    """A client with a session, which fills the token into the forms it sends."""

    client: FlaskClient

    def get(self, path: str, **more: Any) -> TestResponse:
        return self.client.get(path, **more)

    def page(self, path: str) -> str:
        """A page that must be there, as text."""
        answer = self.get(path, follow_redirects=True)
        assert answer.status_code == 200, (path, answer.status_code, answer.text)
        return answer.text

    def post(self, path: str, data: Any = None, **more: Any) -> TestResponse:
        """Send a form as its page would."""
        fields = dict(data or {}) | {"csrf_token": self.token()}
        return self.client.post(path, data=fields, **more)

    def token(self) -> str:
        found = _CSRF.search(self.page("/account"))
        assert found
        return found[1]


def refusal(answer: TestResponse) -> tuple[int, str]:
    """The status and the code of an answer that is a problem."""
    assert answer.json is not None
    assert set(answer.json) == {"error"}
    error = answer.json["error"]
    assert set(error) == {"code", "sentence", "remedy", "details"}
    assert error["sentence"]
    return answer.status_code, error["code"]


def send_form(client: FlaskClient, page: str, to: str = "", **fields: str) -> TestResponse:
    """Open a page and send its form, as a person would."""
    token = _CSRF.search(client.get(page).text)
    assert token, page
    return client.post(to or page, data=fields | {"csrf_token": token[1]})
