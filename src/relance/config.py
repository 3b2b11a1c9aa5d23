"""What an operator may set, by RELANCE_* variables or a TOML file, and what is wrong with it."""

from __future__ import annotations

import os
import re
from datetime import timedelta
from pathlib import Path
from tomllib import TOMLDecodeError
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from relance.core.errors import ConfigError
from relance.core.mail_networks import MailNetworks
from relance.core.values import Address

CONFIG_FILE = "RELANCE_CONFIG"  # the variable that names the TOML file
DEFAULT_FILE = "relance.toml"  # read when it stands in the working directory

_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SOME_GUID = "0b5ac7a1-1f0e-4c1b-9a52-3d1c6f1f7a10"
_LOCAL_HOSTS = ("127.0.0.1", "localhost")  # the stand shows panels here without https

#: Settings that switch a panel on, both or neither.
_PANELS = (
    ("gmail_service_account", "gmail_client_id"),
    ("outlook_client_id", "outlook_tenants"),
)


class Settings(BaseSettings):
    """Everything that can be set. Each field's description is its documentation."""

    model_config = SettingsConfigDict(env_prefix="RELANCE_", extra="forbid")

    database_url: str = Field(
        "sqlite:///relance.db",
        description="Where the data lives: sqlite:///file.db or postgresql://user:password@host/db.",
    )
    secret_key: str = Field(
        "",
        description="Signs sessions and unsubscribe links: at least 32 random characters.",
        repr=False,
    )
    keyring: str = Field(
        "",
        description="Keys that seal mailbox passwords, newest first: k2:BASE64,k1:BASE64.",
        repr=False,
    )
    base_url: str = Field(
        "http://127.0.0.1:8080",
        description="How browsers and mail recipients reach this installation; no path.",
    )
    host: str = Field("127.0.0.1", description="The address the web server listens on.")
    port: Annotated[int, Field(ge=0, le=65535)] = Field(
        8080, description="The port the web server listens on; 0 picks a free one."
    )
    trusted_proxies: Annotated[int, Field(ge=0, le=5)] = Field(
        0, description="How many reverse proxies in front set X-Forwarded-For and -Proto."
    )
    workers: Annotated[int, Field(ge=1, le=256)] = Field(
        8, description="How many mailboxes one worker process visits at the same time."
    )
    poll_seconds: Annotated[int, Field(ge=1, le=3600)] = Field(
        300, description="How often a mailbox is looked at when nothing announces new mail."
    )
    retry_seconds: Annotated[float, Field(gt=0, le=3600)] = Field(
        15, description="How long an unreachable mailbox rests before the next try."
    )
    lease_seconds: Annotated[float, Field(gt=0, le=3600)] = Field(
        180, description="After how long a silent worker's mailbox is taken over by another."
    )
    send_deadline_seconds: Annotated[float, Field(gt=0, le=600)] = Field(
        90, description="How long handing over one mail may take; less than the lease."
    )
    settle_seconds: Annotated[float, Field(gt=0, le=3600)] = Field(
        30, description="How long after a broken send the Sent folder is asked what became of it."
    )
    probe_seconds: Annotated[float, Field(ge=0, le=120)] = Field(
        20,
        description="How long a new mailbox's Sent folder is watched for its test mail; 0: never.",
    )
    stop_note_in_sent: bool = Field(
        False,
        description="Whether copies that relance files in Sent end with the stop address.",
    )
    gmail_service_account: str = Field(
        "",
        description="Gmail panel: the add-on's service account, an email address. Needs the next.",
    )
    gmail_client_id: str = Field(
        "", description="Gmail panel: the add-on's OAuth client id. Both empty: no Gmail panel."
    )
    outlook_client_id: str = Field(
        "",
        description="Outlook panel: the application (client) id of its app registration in Entra.",
    )
    outlook_tenants: str = Field(
        "",
        description="Outlook panel: the tenant ids whose users may use it, separated by commas. "
        "Goes with the client id; both empty: no Outlook panel.",
    )
    outlook_scope: str = Field(
        "Panel.Use",
        description="Outlook panel: the scope that its app registration exposes.",
        pattern=r"^[A-Za-z0-9._-]{1,80}$",
    )
    allow_plain_connections: bool = Field(
        False, description="Whether mailboxes may be connected without encryption (tests, demo)."
    )
    mail_networks: str = Field(
        "",
        description="Private networks whose mail servers may be connected, on any port, separated "
        "by commas: 10.1.0.0/16, fd00::/8. Empty: servers of the public internet alone.",
    )
    sqlite_synchronous: Literal["FULL", "NORMAL"] = Field(
        "FULL", description="SQLite's synchronous mode; NORMAL can lose seconds on power loss."
    )
    log_format: Literal["console", "json"] = Field(
        "console", description="How log lines look: for people, or one JSON object a line."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least important log lines that are written."
    )

    @field_validator("base_url")
    @classmethod
    def _is_origin(cls, value: str) -> str:
        parts = urlsplit(value)
        plain = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
        if parts.scheme not in ("http", "https") or not parts.hostname or not plain:
            raise ValueError("write it as https://relance.company.tld, without a path")
        return value.rstrip("/")

    @field_validator("mail_networks")
    @classmethod
    def _are_networks(cls, value: str) -> str:
        try:
            MailNetworks.parse(value)
        except ValueError as error:
            raise ValueError(f"{error}; write networks as 10.1.0.0/16, parted by commas") from error
        return value

    @field_validator("secret_key")
    @classmethod
    def _is_long_enough(cls, value: str) -> str:
        if value and len(value) < 32:
            raise ValueError("at least 32 characters; `relance init` makes one")
        return value

    @field_validator("gmail_service_account")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and Address.parse(value) is None:
            raise ValueError("write it as name@project.iam.gserviceaccount.com")
        return value.strip()

    @field_validator("gmail_client_id")
    @classmethod
    def _is_one_word(cls, value: str) -> str:
        if value and not re.fullmatch(r"[!-~]{1,255}", value.strip()):
            raise ValueError("one client id, without spaces")
        return value.strip()

    @field_validator("outlook_client_id")
    @classmethod
    def _is_guid(cls, value: str) -> str:
        return _guid(value) if value else ""

    @field_validator("outlook_tenants")
    @classmethod
    def _are_guids(cls, value: str) -> str:
        return ",".join(_guid(one) for one in value.split(",")) if value.strip() else ""

    @model_validator(mode="after")
    def _a_panel_is_set_whole_and_reached_by_https(self) -> Settings:
        for one, other in _PANELS:
            first, second = getattr(self, one), getattr(self, other)
            if bool(first) != bool(second):
                present, missing = (one, other) if first else (other, one)
                raise ValueError(f"{_variable(present)} needs {_variable(missing)} beside it")
            if first and not self._suits_panels:
                raise ValueError(
                    f"{_variable(one)} is set, but mail programs show panels from https only: "
                    f"{_variable('base_url')} must begin with https://"
                )
        return self

    @model_validator(mode="after")
    def _lease_outlasts_a_send(self) -> Settings:
        if self.send_deadline_seconds >= self.lease_seconds:
            raise ValueError("send_deadline_seconds must be less than lease_seconds")
        return self

    @property
    def has_gmail(self) -> bool:
        """Whether the panel in Gmail is on."""
        return bool(self.gmail_service_account)

    @property
    def has_outlook(self) -> bool:
        """Whether the panel in Outlook is on."""
        return bool(self.outlook_client_id)

    @property
    def tenants(self) -> frozenset[str]:
        """The tenants of Outlook's panel, as lower-case GUIDs."""
        return frozenset(filter(None, self.outlook_tenants.split(",")))

    @property
    def _suits_panels(self) -> bool:
        parts = urlsplit(self.base_url)
        return parts.scheme == "https" or parts.hostname in _LOCAL_HOSTS

    @property
    def mail_servers(self) -> MailNetworks:
        """Which addresses mail servers may have."""
        return MailNetworks.parse(self.mail_networks)

    @property
    def poll_every(self) -> timedelta:
        return timedelta(seconds=self.poll_seconds)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments win over variables, variables over the TOML file."""
        del dotenv_settings, file_secret_settings
        toml = TomlConfigSettingsSource(settings_cls, config_file())
        return init_settings, env_settings, toml


def config_file() -> Path | None:
    """The TOML file in use: the one RELANCE_CONFIG names, else relance.toml if it is there."""
    if named := os.environ.get(CONFIG_FILE, ""):
        return Path(named)
    return Path(DEFAULT_FILE) if Path(DEFAULT_FILE).is_file() else None


def load(**overrides: object) -> Settings:
    """Read and check every setting; raises ConfigError that names each wrong one."""
    file = config_file()
    if file and not file.is_file():
        raise ConfigError(f"{CONFIG_FILE} names {file}, which is not a file")
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks names and types
    except TOMLDecodeError as error:
        raise ConfigError(f"{file} is not TOML: {error}") from error
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        wrong = [_sentence(one["loc"], one["msg"]) for one in found]
        raise ConfigError("; ".join(wrong)) from error


def _sentence(place: tuple[int | str, ...], said: str) -> str:
    """What pydantic found wrong; a check of several settings names them by itself."""
    words = said.removeprefix("Value error, ")
    return f"{_variable('_'.join(map(str, place)))}: {words}" if place else words


def _variable(name: str) -> str:
    return f"RELANCE_{name.upper()}"


def _guid(text: str) -> str:
    found = text.strip().lower()
    if not _GUID.fullmatch(found):
        raise ValueError(f"{text.strip()[:60]!r} is no GUID such as {_SOME_GUID}")
    return found
