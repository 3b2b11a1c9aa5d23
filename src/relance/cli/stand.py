"""Opens the stand: the real web and both panels over a database that lasts as long as it."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, Flask
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

from addin.gmail import routes as gmail
from addin.outlook import routes as outlook
from addin.outlook.keys import KeySet
from addin.stand import accounts, clouds, routes
from addin.stand.accounts import Accounts
from addin.stand.cast import BEGINNING, MAYA
from addin.stand.clock import StandClock
from addin.stand.links import link_own
from addin.stand.scenes import Stage, play
from addin.stand.tokens import Signer
from relance import wiring
from relance.accounts.vault import new_key
from relance.cli.rehearsal import Rehearsal
from relance.cli.web_server import listen, web_server
from relance.config import Settings
from relance.core.trial import Trial
from relance.core.values import MailboxId
from relance.storage import migrate
from relance.web.factory import create_app
from relance.wiring import Services, SystemClock

HOST = "127.0.0.1"  # never another one: the stand signs tokens for whoever asks


@dataclass(frozen=True, slots=True)
class OpenStand:
    """A stand that can be visited."""

    url: str
    app: Flask
    services: Services
    engine: Rehearsal


class _OwnSettings(Settings):
    """Settings that are given here alone: an installation's variables and files mean another."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)


@contextmanager
def open_stand(port: int) -> Iterator[OpenStand]:
    """Serve the stand while the block runs; its folder goes with it. Raises ConfigError."""
    with ExitStack() as stack:
        listening = stack.enter_context(listen(HOST, port))
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="relance-panels-"))
        base_url = f"http://{HOST}:{listening.getsockname()[1]}"
        settings = _settings(Path(folder), base_url)
        migrate.upgrade(settings.database_url)
        clock = StandClock.at(BEGINNING, SystemClock())
        services = _services(settings, clock)
        stack.callback(services.database.close)
        engine = Rehearsal(services, clock)
        play(Stage(services, engine))
        app = _app(services, engine)
        stack.enter_context(web_server(app, listening))
        yield OpenStand(f"{base_url}/stand/", app, services, engine)


def _app(services: Services, engine: Rehearsal) -> Flask:
    """The real web with the real panels, which believe the stand's signatures and nobody else's."""
    now = services.clock.wall()
    signer = Signer.fresh()
    signing = Accounts(signer, services.settings)
    password = secrets.token_hex(6)
    _give_password(services, password)
    link_own(services, signing)
    rooms: tuple[Blueprint, ...] = (
        gmail.blueprint(services, certs=clouds.Certificates(signer, now), mail=clouds.Mailbox()),
        outlook.blueprint(services, keys=KeySet(clouds.Keys(signer)), host=routes.HOST),
        routes.blueprint(routes.Stand(services, engine, signing, password)),
    )
    return create_app(services, rooms)


def _give_password(services: Services, password: str) -> None:
    encoded = services.passwords.hash(password)
    with services.database.begin() as uow:
        user = uow.users.by_email(MAYA.email)
        if user is None:
            raise LookupError(MAYA.email)
        uow.users.set_password_hash(user.id, encoded)


def _settings(folder: Path, base_url: str) -> Settings:
    return _OwnSettings(
        database_url=f"sqlite:///{folder / 'stand.db'}",
        sqlite_synchronous="NORMAL",
        secret_key=secrets.token_hex(32),
        keyring=f"k1:{new_key()}",
        base_url=base_url,
        gmail_service_account=accounts.SERVICE_ACCOUNT,
        gmail_client_id=accounts.GMAIL_CLIENT,
        outlook_client_id=accounts.CLIENT,
        outlook_tenants=accounts.TENANT,
    )


def _services(settings: Settings, clock: StandClock) -> Services:
    def connects_to_nothing(_settings: object) -> Trial:
        return Trial.NO_NETWORK

    def nobody_waits(_mailbox: MailboxId) -> None:
        """The stand's worker looks at its lanes whenever the page asks how everybody stands."""

    return wiring.build(
        settings,
        clock,
        try_smtp=connects_to_nothing,
        try_imap=connects_to_nothing,
        poke=nobody_waits,
    )
