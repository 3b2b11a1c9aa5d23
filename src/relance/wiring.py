"""Builds the parts once a process; the only place that knows a clock."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from hashlib import sha256

import holidays
from publicsuffixlist import PublicSuffixList

from relance.accounts.passwords import Passwords
from relance.accounts.providers import is_public_provider
from relance.accounts.vault import Vault, parse_keyring
from relance.app.linking import Tickets
from relance.app.ports import Clock, Holidays, RegistrableDomain
from relance.app.stop_mail import StopAddresses
from relance.app.unsubscribe import Tokens
from relance.config import Settings
from relance.core.connection import ImapSettings, SmtpSettings
from relance.core.errors import ConfigError
from relance.core.trial import Trial
from relance.core.values import MailboxId
from relance.storage.engine import SqlDatabase, open_database

TrySmtp = Callable[[SmtpSettings], Trial]
TryImap = Callable[[ImapSettings], Trial]


class SystemClock:
    """Real time, for both clocks."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def wall(self) -> datetime:
        return datetime.now(UTC)

    def later(self, wait: timedelta) -> datetime:
        return datetime.now(UTC) + wait


@dataclass(frozen=True, slots=True)
class Services:
    """What the web, the panels and the workers are given.

    ``try_imap`` and ``poke`` come from mail sync, which this room does not know.
    """

    settings: Settings
    database: SqlDatabase
    clock: Clock
    vault: Vault
    passwords: Passwords
    tokens: Tokens
    links: Tickets
    stops: StopAddresses
    holidays: Holidays
    registrable: RegistrableDomain
    try_smtp: TrySmtp
    try_imap: TryImap
    poke: Callable[[MailboxId], None]


def build(
    settings: Settings,
    clock: Clock,
    *,
    try_smtp: TrySmtp,
    try_imap: TryImap,
    poke: Callable[[MailboxId], None],
) -> Services:
    """Open the database and make the parts. Raises ConfigError for missing or wrong secrets."""
    if not settings.keyring:
        raise ConfigError("RELANCE_KEYRING is not set; `relance init` makes one")
    keyring = parse_keyring(settings.keyring)
    registrable = registrable_domains()
    return Services(
        settings=settings,
        database=open_database(
            settings.database_url,
            registrable=registrable,
            synchronous=settings.sqlite_synchronous,
        ),
        clock=clock,
        vault=Vault(keyring, next(iter(keyring))),
        passwords=Passwords(),
        tokens=Tokens(derive_key(settings, b"unsubscribe"), settings.base_url),
        stops=StopAddresses(derive_key(settings, b"stop address")),
        links=Tickets(derive_key(settings, b"panel link"), settings.base_url),
        holidays=public_holidays,
        registrable=registrable,
        try_smtp=try_smtp,
        try_imap=try_imap,
        poke=poke,
    )


def derive_key(settings: Settings, purpose: bytes) -> bytes:
    """A key of one purpose from the installation's secret; ConfigError when there is none."""
    if not settings.secret_key:
        raise ConfigError("RELANCE_SECRET_KEY is not set; `relance init` makes one")
    return hmac.new(settings.secret_key.encode(), b"relance " + purpose, sha256).digest()


@lru_cache(maxsize=256)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country (ISO 3166); raises ConfigError for one that is not known."""
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError as error:
        raise ConfigError(f"no public holidays are known for {country!r}") from error


@cache
def registrable_domains() -> RegistrableDomain:
    """The registrable domain of a host by the bundled public suffix list; read once a process."""
    suffixes = PublicSuffixList()

    @lru_cache(maxsize=4096)
    def registrable(host: str) -> str:
        if is_public_provider(host):
            return ""
        domain = suffixes.privatesuffix(host)
        return "" if not domain or is_public_provider(domain) else domain

    return registrable
